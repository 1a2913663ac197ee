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

} // namespace provisioning
