#include "models/provisioning/steps/entity_step.h"

#include "models/core/random.h"
#include "models/gateway/dependents.h"
#include "models/provisioning/steps/discovery_fault.h"
#include "models/provisioning/steps/edit_secrets.h"
#include "models/provisioning/steps/entity_lookup.h"
#include "models/provisioning/steps/portal_conflicts.h"
#include "models/provisioning/steps/wanted_access.h"
#include "models/provisioning/steps/wiring_checks.h"

#include <QJsonArray>

namespace provisioning {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;
using gateway::AdminClient;
using gateway::Entity;
using gateway::EntityKind;

namespace {

/// What of @p desired counts when somebody else's object is looked at.
QJsonObject essentials(const EntityKind &kind, const Step &step)
{
    QJsonObject wanted = step.desired;
    if (kind.name == gateway::kinds::consumers().name)
        wanted.remove("username"_L1); // another name for the same client is as good
    if (!kind.parentMember().isEmpty() && !step.parent.isEmpty())
        wanted.insert(kind.parentMember(), QJsonObject { { u"id"_s, step.parent } });
    return wanted;
}

QString conflictCode(const EntityKind &kind, const QStringList &differing)
{
    if (kind.name == gateway::kinds::consumers().name)
        return u"gatehouse.username_taken"_s;
    if (kind.name == gateway::kinds::jwtCredentials().name)
        return differing.contains(u"consumer.id"_s) || differing.contains(u"consumer"_s) ? u"gatehouse.credential_taken"_s
                                                                                         : u"gatehouse.credential_key_differs"_s;
    return u"gatehouse.exists_differently"_s;
}

Found describe(const EntityKind &kind, const Step &step, const Entity &entity)
{
    if (kind.createdByPost)
        return comparePortalObject(kind, step, entity);
    Found found;
    found.stored = withoutSecrets(entity.json, step).json;
    found.ours = entity.id() == step.id;
    found.conflicts = gateway::differences(essentials(kind, step), found.stored, kind);
    if (kind.name == gateway::kinds::plugins().name && step.naturalKey != step.id)
        found.conflicts << waysAround(entity);
    if (found.conflicts.isEmpty()) {
        found.outlook = Step::Outlook::AlreadySo;
        found.outputs = { { u"id"_s, entity.id() } };
    } else {
        found.outlook = Step::Outlook::Conflict;
        found.conflictCode = conflictCode(kind, found.conflicts);
    }
    return found;
}

/// The parent that a path to the object itself needs.
QString pathParent(const EntityKind &kind, const Step &step)
{
    return kind.isBelowParent() || kind.nestedByNaturalKey ? step.parent : QString();
}

/// Takes back what was written and cannot be used. A POST leaves an id that only this moment knows.
core::Error withoutRemains(const AdminClient &gateway, const EntityKind &kind, const Step &step, const QString &id, core::Error error)
{
    if (kind.nestedByNaturalKey)
        error.sent = Error::Sent::Yes;
    if (!kind.createdByPost)
        return error;
    const bool removed = gateway.regardless().remove(kind, id, pathParent(kind, step)).has_value();
    error.sent = removed ? Error::Sent::No : Error::Sent::Yes;
    return error;
}

Result<Found> put(const StepWork &work, const Step &step)
{
    const EntityKind kind = kindOf(step);
    const AdminClient &gateway = work.context.gateway;
    const auto body = bodyOf(step, work.secrets);
    if (!body)
        return core::failure(body.error());
    const bool underParent = !kind.nestedPath().isEmpty();
    const QString parent = underParent ? step.parent : QString();
    const auto written = gateway.put(kind, kind.nestedByNaturalKey ? step.naturalKey : step.id, *body, parent);
    if (!written)
        return core::failure(namedDiscoveryFault(step, written.error()));

    const auto stored = kind.nestedByNaturalKey ? gateway.get(kind, step.naturalKey, step.parent)
                                                : gateway.get(kind, written->id(), pathParent(kind, step));
    if (!stored) {
        Error error = stored.error();
        error.sent = Error::Sent::Yes; // it is there; whoever looks again finds it
        return core::failure(error);
    }
    return describe(kind, step, *stored);
}

Result<Found> post(const StepWork &work, const Step &step)
{
    const EntityKind kind = kindOf(step);
    const AdminClient &gateway = work.context.gateway;
    const auto desired = bodyOf(step, work.secrets);
    if (!desired)
        return core::failure(desired.error());
    Step whole = step;
    whole.desired = *desired;
    QJsonObject body = postedBody(kind, whole);
    for (const QString &member : step.generatedSecrets)
        body.insert(member, QString::fromUtf8(work.secrets.get(step.index, member).reveal()));
    const auto written = gateway.post(kind, body, step.parent);
    if (!written)
        return core::failure(namedReferenceFault(step, written.error()));

    const auto stored = gateway.get(kind, written->id(), step.parent);
    if (!stored) {
        Error error = stored.error();
        error.sent = Error::Sent::Yes; // it is there; whoever looks again finds it
        return core::failure(error);
    }
    return describe(kind, step, *stored);
}

Result<Found> check(const StepWork &work, const Step &step, const StepState &)
{
    const auto found = checkEntity(work.context.gateway, step);
    return found ? withoutAccess(work, step, *found) : found;
}

Result<Attempt> prepare(const StepWork &work, const Step &step, const Found &)
{
    QHash<QString, core::Secret> values;
    for (const QString &member : step.generatedSecrets) {
        const core::Secret kept = work.secrets.get(step.index, member);
        values.insert(member, kept.isEmpty() ? core::Secret(core::randomBytes(24).toBase64(QByteArray::Base64UrlEncoding)) : kept);
    }
    if (const auto kept = values.isEmpty() ? Result<>() : work.secrets.set(step.index, values); !kept)
        return core::failure(kept.error());
    return Attempt { step.id, {} };
}

Result<Found> apply(const StepWork &work, const Step &step, const StepState &)
{
    const EntityKind kind = kindOf(step);
    auto found = kind.createdByPost ? post(work, step) : put(work, step);
    if (!found)
        return found;
    found->ours = true;
    if (found->outlook != Step::Outlook::AlreadySo && step.asTyped && !kind.createdByPost) {
        found->outlook = Step::Outlook::AlreadySo;
        found->outputs = { { u"id"_s, found->stored.value("id"_L1).toString() } };
    }
    if (found->outlook == Step::Outlook::AlreadySo)
        return found;
    Error error;
    error.kind = Error::Kind::Conflict;
    error.code = u"gatehouse.stored_differently"_s;
    error.where = step.kind + u'/' + step.naturalKey;
    error.fields = QJsonObject { { u"paths"_s, QJsonArray::fromStringList(found->conflicts) } };
    return core::failure(withoutRemains(work.context.gateway, kind, step, found->stored.value("id"_L1).toString(), error));
}

Error changedMeanwhile(const Step &step, const QStringList &paths)
{
    Error error;
    error.kind = Error::Kind::Conflict;
    error.code = u"gatehouse.changed_meanwhile"_s;
    error.where = step.kind + u'/' + step.naturalKey;
    error.fields = QJsonObject { { u"paths"_s, QJsonArray::fromStringList(paths) } };
    return error;
}

bool knowsOurs(const Step &step)
{
    const EntityKind kind = kindOf(step);
    return !kind.createdByPost && !kind.nestedByNaturalKey;
}

Result<Undoing> undo(const StepWork &work, const Step &step, const StepState &own)
{
    const AdminClient &gateway = work.context.gateway;
    const EntityKind kind = kindOf(step);
    QString id = own.id;
    QJsonObject after = own.after;
    if (own.phase != StepState::Phase::Done) {
        // What stands there now with our id, or appeared after a start whose end nobody knows, is ours. A start that was refused made
        // nothing.
        const auto found = checkEntity(gateway, step);
        if (!found)
            return core::failure(found.error());
        const bool appeared = !knowsOurs(step) && own.phase == StepState::Phase::Started;
        id = found->stored.value("id"_L1).toString();
        if (id.isEmpty() || !(found->ours || appeared))
            return Undoing::TakenBack;
        if (kind.createdByPost && found->outlook == Step::Outlook::Conflict)
            return core::failure(changedMeanwhile(step, found->conflicts));
        after = found->stored;
    }
    if (const auto undone = undoEntity(gateway, step, id, after); !undone)
        return core::failure(undone.error());
    return Undoing::TakenBack;
}

bool findsAgain(const StepWork &)
{
    return true;
}

} // namespace

Result<Found> checkEntity(const AdminClient &gateway, const Step &step)
{
    const EntityKind kind = kindOf(step);
    const auto entity = findEntity(gateway, kind, step);
    if (!entity)
        return core::failure(entity.error());
    if (entity->has_value())
        return describe(kind, step, **entity);
    return kind.name == gateway::kinds::applications().name ? checkReferenceId(gateway, step) : Found();
}

Result<> undoEntity(const AdminClient &gateway, const Step &step, const QString &id, const QJsonObject &after)
{
    const EntityKind kind = kindOf(step);
    const QString parent = pathParent(kind, step);
    const auto current = kind.nestedByNaturalKey ? gateway.get(kind, step.naturalKey, parent) : gateway.get(kind, id, parent);
    if (!current && current.error().kind == Error::Kind::NotFound)
        return {};
    if (!current)
        return core::failure(current.error());

    // A membership that somebody took away and gave again is theirs.
    if (kind.nestedByNaturalKey && !id.isEmpty() && current->id() != id)
        return {};
    const QStringList changed = gateway::differences(after, withoutSecrets(current->json, step).json, kind);
    if (!changed.isEmpty())
        return core::failure(changedMeanwhile(step, changed));
    // What we made under it is gone by now, so the rest is somebody else's and would go without a word.
    const auto dependents = gateway::countDependents(gateway, kind, current->id(), kind.isBelowParent() ? parent : QString());
    if (!dependents)
        return core::failure(dependents.error());
    QJsonArray held;
    for (const gateway::Dependents &dependent : *dependents)
        held << u"%1 (%2)"_s.arg(dependent.kind).arg(dependent.count);
    if (!held.isEmpty())
        return core::failure(Error::Kind::Conflict, u"gatehouse.has_dependents"_s, {}, step.kind + u'/' + step.naturalKey,
            QJsonObject { { u"dependents"_s, held } });
    return gateway.remove(kind, current->id(), kind.isBelowParent() ? parent : QString());
}

const StepHandler &entityHandler()
{
    static constexpr StepHandler handler { check, prepare, apply, undo, knowsOurs, findsAgain };
    return handler;
}

} // namespace provisioning
