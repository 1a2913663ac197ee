#include "models/provisioning/steps/deletion_step.h"

#include "models/provisioning/steps/edit_secrets.h"
#include "models/provisioning/steps/removal_record.h"

namespace provisioning {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace {

Result<Found> check(const StepWork &work, const Step &step, const StepState &)
{
    const auto entity = work.context.gateway.get(kindOf(step), step.id, step.parent);
    Found found;
    if (entity) {
        found.stored = entity->json;
        return found;
    }
    if (entity.error().kind != Error::Kind::NotFound)
        return core::failure(entity.error());
    found.outlook = Step::Outlook::AlreadySo;
    found.outputs = { { u"id"_s, step.id } };
    return found;
}

Result<Attempt> prepare(const StepWork &work, const Step &step, const Found &)
{
    const auto removal = gateway::readRemoval(work.context.gateway, kindOf(step), step.id, step.parent);
    if (!removal)
        return core::failure(removal.error());
    const RemovalRecord record = recordOf(*removal);
    // A plan that keeps no secrets has no item for those that have come since it was made.
    if (step.secretMembers.isEmpty() && !record.secrets.isEmpty())
        return core::failure(Error::Kind::Conflict, u"gatehouse.changed_meanwhile"_s, {}, step.kind + u'/' + step.naturalKey,
            QJsonObject { { u"paths"_s, QJsonArray::fromStringList(record.secrets.keys()) } });
    if (!step.secretMembers.isEmpty()) {
        if (const auto kept = keepBefore(step, record.secrets, work.secrets); !kept)
            return core::failure(kept.error());
    }
    return Attempt { step.id, record.json };
}

Result<Found> apply(const StepWork &work, const Step &step, const StepState &own)
{
    // Cut off in the middle nobody would know whether it is gone.
    if (const auto removed = gateway::carryOut(work.context.gateway.regardless(), removalFrom(own.before)); !removed)
        return core::failure(removed.error());
    Found found;
    found.outlook = Step::Outlook::AlreadySo;
    found.ours = true;
    found.outputs = { { u"id"_s, step.id } };
    return found;
}

Result<Undoing> undo(const StepWork &work, const Step &step, const StepState &own)
{
    // Failed means that it was refused: who deleted it then is somebody else.
    if (own.phase == StepState::Phase::Failed || own.before.isEmpty())
        return Undoing::TakenBack;
    const auto before = beforeOf(step, own.before, work.secrets);
    if (!before)
        return core::failure(before.error());
    if (const auto back = gateway::putBack(work.context.gateway, removalFrom(*before)); !back)
        return core::failure(back.error());
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

const StepHandler &deletionHandler()
{
    static constexpr StepHandler handler { check, prepare, apply, undo, knowsOurs, findsAgain };
    return handler;
}

} // namespace provisioning
