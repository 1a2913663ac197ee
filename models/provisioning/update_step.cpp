#include "models/provisioning/update_step.h"

#include "models/gateway/entity_kind.h"

#include <QJsonArray>

namespace provisioning {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace {

const gateway::EntityKind &kindOf(const Step &step)
{
    const gateway::EntityKind *kind = gateway::findKind(step.kind);
    Q_ASSERT(kind);
    return *kind;
}

QString parentOf(const Step &step)
{
    return kindOf(step).createdByPost ? step.parent : QString();
}

/// Those members of @p entity that @p step changes.
QJsonObject membersOf(const QJsonObject &entity, const Step &step)
{
    QJsonObject members;
    for (const QString &name : step.desired.keys())
        members.insert(name, entity.contains(name) ? entity.value(name) : QJsonValue(QJsonValue::Null));
    return members;
}

Found describe(const Step &step, const gateway::Entity &entity)
{
    Found found;
    found.stored = membersOf(entity.json, step);
    found.outputs = { { u"id"_s, entity.id() } };
    if (gateway::differences(step.desired, entity.json, kindOf(step)).isEmpty())
        found.outlook = Step::Outlook::AlreadySo;
    return found;
}

Result<Found> check(const StepWork &work, const Step &step, const StepState &)
{
    if (isOpen(step.id) || isOpen(step.parent))
        return Found();
    const auto entity = work.context.gateway.get(kindOf(step), step.id, parentOf(step));
    if (!entity)
        return core::failure(entity.error());
    return describe(step, *entity);
}

Result<Attempt> prepare(const StepWork &, const Step &step, const Found &found)
{
    // Not as desired yet, so an attempt before this one came to nothing, and what stands there now is what to put back.
    return Attempt { step.id, found.stored };
}

Result<Found> apply(const StepWork &work, const Step &step, const StepState &)
{
    const gateway::EntityKind &kind = kindOf(step);
    if (const auto written = work.context.gateway.patch(kind, step.id, step.desired, parentOf(step)); !written)
        return core::failure(written.error());
    auto found = check(work, step, {});
    if (!found) {
        Error error = found.error();
        error.sent = Error::Sent::Yes; // whoever looks again sees it
        return core::failure(error);
    }
    if (found->outlook != Step::Outlook::AlreadySo) {
        Error error;
        error.kind = Error::Kind::Conflict;
        error.code = u"gatehouse.stored_differently"_s;
        error.where = step.kind + u'/' + step.naturalKey;
        error.fields = QJsonObject { { u"paths"_s, QJsonArray::fromStringList(step.desired.keys()) } };
        error.sent = Error::Sent::Yes;
        return core::failure(error);
    }
    found->ours = true;
    return found;
}

Result<Undoing> undo(const StepWork &work, const Step &step, const StepState &own)
{
    // Failed means that nothing came about: who changed it then is somebody else.
    if (own.phase == StepState::Phase::Failed)
        return Undoing::TakenBack;
    const gateway::EntityKind &kind = kindOf(step);
    const auto current = work.context.gateway.get(kind, step.id, parentOf(step));
    if (!current && current.error().kind == Error::Kind::NotFound)
        return Undoing::TakenBack;
    if (!current)
        return core::failure(current.error());
    if (own.before.isEmpty() || gateway::differences(own.before, current->json, kind).isEmpty())
        return Undoing::TakenBack;
    const QStringList changed = gateway::differences(step.desired, current->json, kind);
    if (!changed.isEmpty())
        return core::failure(Error::Kind::Conflict, u"gatehouse.changed_meanwhile"_s, {}, step.kind + u'/' + step.naturalKey,
            QJsonObject { { u"paths"_s, QJsonArray::fromStringList(changed) } });
    if (const auto written = work.context.gateway.patch(kind, step.id, own.before, parentOf(step)); !written)
        return core::failure(written.error());
    return Undoing::TakenBack;
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
