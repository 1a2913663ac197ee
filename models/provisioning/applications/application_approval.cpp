#include "models/provisioning/applications/application_approval.h"

#include "models/core/nearest.h"

#include <QJsonArray>

#include <algorithm>
#include <iterator>

namespace provisioning {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;
using gateway::Entity;
using World = RegisteredApplication::World;

namespace {

AccessStatus wantedStatus(Decision decision)
{
    switch (decision) {
    case Decision::Approve:
        return AccessStatus::Approved;
    case Decision::Reject:
        return AccessStatus::Rejected;
    case Decision::Revoke:
        return AccessStatus::Revoked;
    }
    Q_UNREACHABLE();
}

AccessStatus statusNamed(const QString &name)
{
    for (const AccessStatus status : { AccessStatus::Approved, AccessStatus::Pending, AccessStatus::Rejected, AccessStatus::Revoked }) {
        if (statusName(status) == name)
            return status;
    }
    return AccessStatus::Unknown;
}

QString nameOf(const Entity &service)
{
    const QString name = service.text("name"_L1);
    return name.isEmpty() ? service.id() : name;
}

QJsonObject pair(const DecisionPreview &preview)
{
    return { { u"application"_s, preview.application }, { u"service"_s, preview.service } };
}

Result<DecisionPreview> forContract(const RegisteredApplication &application, const Entity &service, DecisionPreview preview)
{
    preview.kind = gateway::kinds::contracts().name;
    preview.parent = application.developerId + u'/' + application.id;
    preview.key = service.id();
    preview.before = u"none"_s;
    preview.after = statusName(wantedStatus(preview.decision));
    for (const ApplicationAccess &access : application.accesses) {
        if (access.serviceId == service.id()) {
            preview.id = access.contractId;
            preview.before = statusName(access.status);
        }
    }
    const bool approves = preview.decision == Decision::Approve;
    if (!approves && preview.id.isEmpty())
        return core::failure(Error::Kind::NotFound, u"gatehouse.no_contract"_s, {}, {}, pair(preview));
    if (approves && application.developerStatus != AccessStatus::Approved)
        return core::failure(Error::Kind::Conflict, u"gatehouse.developer_not_approved"_s, {}, {},
            QJsonObject { { u"developer"_s, application.developerEmail }, { u"status"_s, statusName(application.developerStatus) } });
    return preview;
}

Result<DecisionPreview> forGroup(
    const ApplicationEstate &estate, const RegisteredApplication &application, const Entity &service, DecisionPreview preview)
{
    const QStringList allowed = aclGroups(estate, service.id());
    const QStringList own = groupsOf(estate, application.consumerId);
    QStringList in;
    std::copy_if(allowed.begin(), allowed.end(), std::back_inserter(in), [&own](const QString &group) { return own.contains(group); });
    const bool approves = preview.decision == Decision::Approve;
    if (allowed.isEmpty())
        return core::failure(Error::Kind::NotFound, u"gatehouse.no_protected_service"_s, {}, {}, QJsonObject { { u"plugin"_s, u"acl"_s } });
    for (const QString &group : own) {
        if (!approves || !aclGroups(estate, service.id(), true).contains(group))
            continue;
        QJsonObject fields = pair(preview);
        fields.insert(u"groups"_s, group);
        return core::failure(Error::Kind::Conflict, u"gatehouse.chain_in_denied_group"_s, {}, {}, fields);
    }
    preview.kind = gateway::kinds::acls().name;
    preview.parent = application.consumerId;
    preview.allowed = allowed;
    preview.groups = in.isEmpty() ? QStringList { allowed.first() } : in;
    preview.key = preview.groups.join(u", "_s);
    preview.before = in.isEmpty() ? u"no member"_s : u"member"_s;
    preview.after = approves ? u"member"_s : u"no member"_s;
    return preview;
}

Error storedDifferently(const QString &where, const QString &member)
{
    Error error;
    error.kind = Error::Kind::Conflict;
    error.code = u"gatehouse.stored_differently"_s;
    error.where = where;
    error.fields = QJsonObject { { u"paths"_s, QJsonArray { member } } };
    error.sent = Error::Sent::Yes;
    return error;
}

Error changedMeanwhile(const QString &where, const QString &member)
{
    return core::failure(
        Error::Kind::Conflict, u"gatehouse.changed_meanwhile"_s, {}, where, QJsonObject { { u"paths"_s, QJsonArray { member } } })
        .value();
}

/// PATCH, then read again: the answer of a write is not believed.
/// @param before the status that was shown; empty = it was made just now
Result<> setStatus(const gateway::AdminClient &client, const gateway::EntityKind &kind, const QString &id, const QString &parent,
    const QString &before, AccessStatus status)
{
    const auto now = client.get(kind, id, parent);
    if (!now)
        return core::failure(now.error());
    if (accessStatus(now->json) == status)
        return {};
    if (!before.isEmpty() && statusName(accessStatus(now->json)) != before)
        return core::failure(changedMeanwhile(kind.name + u'/' + id, u"status"_s));
    if (const auto written = client.patch(kind, id, { { u"status"_s, int(status) } }, parent); !written)
        return core::failure(written.error());
    const auto stored = client.get(kind, id, parent);
    if (!stored)
        return core::failure(stored.error());
    if (accessStatus(stored->json) != status)
        return core::failure(storedDifferently(kind.name + u'/' + id, u"status"_s));
    return {};
}

/// The id of the contract for the service; asks for one where there is none.
Result<QString> contractFor(const gateway::AdminClient &client, const DecisionPreview &preview)
{
    const gateway::EntityKind &kind = gateway::kinds::contracts();
    const auto there = client.find(kind, preview.key, preview.parent);
    if (!there)
        return core::failure(there.error());
    if (*there && statusName(accessStatus((*there)->json)) != preview.after)
        return core::failure(changedMeanwhile(kind.name + u'/' + (*there)->id(), u"status"_s));
    if (*there)
        return (*there)->id();
    const auto made = client.post(kind, { { u"service"_s, QJsonObject { { u"id"_s, preview.key } } } }, preview.parent);
    if (made)
        return made->id();
    const bool maybeThere = made.error().kind == Error::Kind::Conflict || made.error().sent == Error::Sent::Unknown;
    if (!maybeThere)
        return core::failure(made.error());
    const auto after = client.regardless().find(kind, preview.key, preview.parent);
    if (after && *after)
        return (*after)->id();
    if (made.error().kind != Error::Kind::Conflict)
        return core::failure(made.error());
    return core::failure(Error::Kind::Conflict, u"gatehouse.contract_twice"_s, made.error().text, made.error().where, pair(preview));
}

/// Those of the groups that let in which the consumer is in at this moment.
Result<QStringList> membership(const gateway::AdminClient &client, const DecisionPreview &preview)
{
    gateway::ListQuery query;
    query.parentId = preview.parent;
    const auto groups = client.list(gateway::kinds::acls(), query);
    if (!groups)
        return core::failure(groups.error());
    QStringList in;
    for (const Entity &group : *groups) {
        if (preview.allowed.contains(group.text("group"_L1)))
            in << group.text("group"_L1);
    }
    return in;
}

Result<> setMembership(const gateway::AdminClient &client, const DecisionPreview &preview)
{
    const gateway::EntityKind &kind = gateway::kinds::acls();
    const bool wanted = preview.decision == Decision::Approve;
    const auto now = membership(client, preview);
    if (!now)
        return core::failure(now.error());
    if (now->isEmpty() != wanted)
        return {}; // somebody else was quicker
    // A group that nobody was shown is not left unasked.
    if (std::any_of(now->begin(), now->end(), [&preview](const QString &group) { return !preview.groups.contains(group); }))
        return core::failure(changedMeanwhile(u"consumers/"_s + preview.parent, u"group"_s));
    for (const QString &group : preview.groups) {
        if (wanted) {
            if (const auto joined = client.put(kind, group, { { kind.naturalKey, group } }, preview.parent); !joined)
                return core::failure(joined.error());
        } else if (const auto left = client.remove(kind, group, preview.parent); !left) {
            return left;
        }
    }
    const auto after = membership(client, preview);
    if (!after)
        return core::failure(after.error());
    if (after->isEmpty() == wanted)
        return core::failure(storedDifferently(u"consumers/"_s + preview.parent, u"group"_s));
    return {};
}

} // namespace

Result<DecisionPreview> previewDecision(
    const ApplicationEstate &estate, const RegisteredApplication &application, const Entity &service, Decision decision)
{
    DecisionPreview preview;
    preview.decision = decision;
    preview.application = application.name;
    preview.service = nameOf(service);
    return application.world == World::Portal ? forContract(application, service, preview)
                                              : forGroup(estate, application, service, preview);
}

Result<DecisionPreview> previewDeveloperDecision(const QList<Entity> &developers, const QString &email, Decision decision)
{
    QStringList emails;
    for (const Entity &developer : developers) {
        emails << developer.text("email"_L1);
        if (emails.last() != email && developer.id() != email)
            continue;
        DecisionPreview preview;
        preview.decision = decision;
        preview.kind = gateway::kinds::developers().name;
        preview.id = developer.id();
        preview.key = emails.last();
        preview.before = statusName(accessStatus(developer.json));
        preview.after = statusName(wantedStatus(decision));
        return preview;
    }
    return core::failure(Error::Kind::NotFound, u"gatehouse.developer_unknown"_s, {}, {},
        QJsonObject { { u"developer"_s, email }, { u"nearest"_s, core::nearestName(email, emails) } });
}

Result<> decide(const gateway::AdminClient &client, const DecisionPreview &preview)
{
    if (preview.isAlreadySo())
        return {};
    if (preview.kind == gateway::kinds::acls().name)
        return setMembership(client, preview);
    const AccessStatus status = statusNamed(preview.after);
    if (preview.kind == gateway::kinds::developers().name)
        return setStatus(client, gateway::kinds::developers(), preview.id, {}, preview.before, status);
    const auto contract = preview.id.isEmpty() ? contractFor(client, preview) : Result<QString>(preview.id);
    if (!contract)
        return core::failure(contract.error());
    return setStatus(
        client, gateway::kinds::contracts(), *contract, preview.parent, preview.id.isEmpty() ? QString() : preview.before, status);
}

std::optional<WayBack> wayBack(const DecisionPreview &preview)
{
    const bool group = preview.kind == gateway::kinds::acls().name;
    if (preview.isAlreadySo() || preview.decision == Decision::Reject || (!group && preview.id.isEmpty()))
        return std::nullopt;
    WayBack back { preview, true };
    back.preview.decision = preview.decision == Decision::Approve ? Decision::Revoke : Decision::Approve;
    back.preview.before = preview.after;
    if (group) {
        back.preview.after = preview.before;
        return back;
    }
    back.preview.after = statusName(wantedStatus(back.preview.decision));
    back.exact = back.preview.after == preview.before;
    // Nobody who takes access away asked for giving what was never given.
    if (!back.exact && preview.decision == Decision::Revoke)
        return std::nullopt;
    return back;
}

} // namespace provisioning
