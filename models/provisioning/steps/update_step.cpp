#include "models/provisioning/steps/update_step.h"

#include "models/gateway/member_path.h"
#include "models/provisioning/steps/edit_secrets.h"

#include <QJsonArray>

namespace provisioning {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;
using gateway::Entity;

namespace {

QString parentOf(const Step &step)
{
    return kindOf(step).isBelowParent() ? step.parent : QString();
}

/// Those members of @p stored that @p wanted names, records member by member: what others hold beside them is not this step's affair.
QJsonObject membersOf(const QJsonObject &stored, const QJsonObject &wanted, const QStringList &whole, const QString &path = {})
{
    QJsonObject members;
    for (auto member = wanted.begin(); member != wanted.end(); ++member) {
        const QJsonValue old = stored.value(member.key());
        const QString memberPath = gateway::childPath(path, member.key());
        const bool inside = member->isObject() && old.isObject() && !whole.contains(memberPath);
        if (inside)
            members.insert(member.key(), membersOf(old.toObject(), member->toObject(), whole, memberPath));
        else
            members.insert(member.key(), old.isUndefined() ? QJsonValue(QJsonValue::Null) : old);
    }
    return members;
}

/// What the members of @p body, the step's call, hold now; secrets included.
QJsonObject membersOf(const Entity &entity, const Step &step, const QJsonObject &body)
{
    return membersOf(gateway::withSecrets(entity), body, kindOf(step).wholeMembers);
}

/// Whether the gateway holds @p wanted. @param now secrets included
bool isSo(const Step &step, const QJsonObject &wanted, const QJsonObject &now)
{
    // Compared by meaning, an edit that only moves an element of a list would be none.
    return step.asTyped ? wanted == now : gateway::differences(wanted, now, kindOf(step)).isEmpty();
}

Found describe(const Step &step, const Entity &entity, const QJsonObject &body)
{
    const QJsonObject members = membersOf(entity, step, body);
    Found found;
    found.stored = withoutSecrets(members, step).json;
    found.outputs = { { u"id"_s, entity.id() } };
    if (isSo(step, body, members))
        found.outlook = Step::Outlook::AlreadySo;
    return found;
}

Result<Found> check(const StepWork &work, const Step &step, const StepState &)
{
    if (isOpen(step.id) || isOpen(step.parent))
        return Found();
    const auto body = bodyOf(step, work.secrets);
    if (!body)
        return core::failure(body.error());
    const auto entity = work.context.gateway.get(kindOf(step), step.id, parentOf(step));
    if (!entity)
        return core::failure(entity.error());
    return describe(step, *entity, *body);
}

Result<Attempt> prepare(const StepWork &work, const Step &step, const Found &found)
{
    // Not as desired yet, so an attempt before this one came to nothing, and what stands there now is what to put back.
    if (step.secretMembers.isEmpty())
        return Attempt { step.id, found.stored };
    const auto body = bodyOf(step, work.secrets);
    if (!body)
        return core::failure(body.error());
    const auto entity = work.context.gateway.get(kindOf(step), step.id, parentOf(step));
    if (!entity)
        return core::failure(entity.error());
    const Entity before = withoutSecrets(membersOf(*entity, step, *body), step);
    if (const auto kept = keepBefore(step, before.secrets, work.secrets); !kept)
        return core::failure(kept.error());
    return Attempt { step.id, before.json };
}

Error storedDifferently(const Step &step)
{
    Error error;
    error.kind = Error::Kind::Conflict;
    error.code = u"gatehouse.stored_differently"_s;
    error.where = step.kind + u'/' + step.naturalKey;
    error.fields = QJsonObject { { u"paths"_s, QJsonArray::fromStringList(step.desired.keys()) } };
    error.sent = Error::Sent::Yes;
    return error;
}

Result<Found> apply(const StepWork &work, const Step &step, const StepState &)
{
    const auto body = bodyOf(step, work.secrets);
    if (!body)
        return core::failure(body.error());
    if (const auto written = work.context.gateway.patch(kindOf(step), step.id, *body, parentOf(step)); !written)
        return core::failure(written.error());
    auto found = check(work, step, {});
    if (!found) {
        Error error = found.error();
        error.sent = Error::Sent::Yes; // whoever looks again sees it
        return core::failure(error);
    }
    if (found->outlook != Step::Outlook::AlreadySo && !step.asTyped) {
        return core::failure(storedDifferently(step));
    }
    found->outlook = Step::Outlook::AlreadySo;
    found->ours = true;
    return found;
}

/// Members that hold something else now than when this step was through.
QStringList changedSince(const Step &step, const StepState &own, const QJsonObject &body, const QJsonObject &now)
{
    // What the gateway made of it is what counts, if that is known; secrets are in `body` alone.
    const bool known = step.asTyped && own.phase == StepState::Phase::Done && !own.after.isEmpty();
    if (!known)
        return gateway::differences(body, now, kindOf(step));
    const QStringList moved = gateway::differences(own.after, withoutSecrets(now, step).json, kindOf(step));
    if (!moved.isEmpty() || step.secretMembers.isEmpty())
        return moved;
    const auto secretsOf = [&step](const QJsonObject &json) { return withoutSecrets(json, step).secrets; };
    return secretsOf(body) == secretsOf(now) ? QStringList() : step.secretMembers;
}

/// The answer of a write is not believed, least of all where it says who may call.
Result<Undoing> isBack(const StepWork &work, const Step &step, const QJsonObject &before)
{
    const auto stored = work.context.gateway.get(kindOf(step), step.id, parentOf(step));
    if (!stored)
        return core::failure(stored.error());
    if (isSo(step, before, membersOf(*stored, step, before)))
        return Undoing::TakenBack;
    return core::failure(storedDifferently(step));
}

Result<Undoing> undo(const StepWork &work, const Step &step, const StepState &own)
{
    // Failed means that nothing came about: who changed it then is somebody else.
    const bool unknown = own.before.isEmpty() && step.secretMembers.isEmpty();
    if (own.phase == StepState::Phase::Failed || unknown)
        return Undoing::TakenBack;
    const auto current = work.context.gateway.get(kindOf(step), step.id, parentOf(step));
    if (!current && current.error().kind == Error::Kind::NotFound)
        return Undoing::TakenBack;
    if (!current)
        return core::failure(current.error());
    const auto body = bodyOf(step, work.secrets);
    const auto before = beforeOf(step, own.before, work.secrets);
    if (!body || !before)
        return core::failure(body ? before.error() : body.error());
    const QJsonObject now = membersOf(*current, step, *body);
    if (isSo(step, *before, now))
        return Undoing::TakenBack;
    const QStringList changed = changedSince(step, own, *body, now);
    if (!changed.isEmpty())
        return core::failure(Error::Kind::Conflict, u"gatehouse.changed_meanwhile"_s, {}, step.kind + u'/' + step.naturalKey,
            QJsonObject { { u"paths"_s, QJsonArray::fromStringList(changed) } });
    if (const auto written = work.context.gateway.patch(kindOf(step), step.id, *before, parentOf(step)); !written)
        return core::failure(written.error());
    return step.asTyped ? Undoing::TakenBack : isBack(work, step, *before);
}

bool knowsOurs(const Step &)
{
    return false;
}

bool findsAgain(const StepWork &)
{
    return true;
}

} // namespace

const StepHandler &updateHandler()
{
    static constexpr StepHandler handler { check, prepare, apply, undo, knowsOurs, findsAgain };
    return handler;
}

} // namespace provisioning
