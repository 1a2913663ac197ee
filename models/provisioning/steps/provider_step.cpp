#include "models/provisioning/steps/provider_step.h"

#include <QJsonArray>

namespace provisioning {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace {

identity::ProviderObject objectOf(const Step &step)
{
    return { step.kind, step.naturalKey, step.parent, step.desired };
}

Found describe(const Step &step, const identity::FoundObject &object)
{
    Found found;
    found.stored = object.stored;
    found.outputs = { { u"id"_s, object.id } };
    found.conflicts = object.differing;
    found.outlook = object.differing.isEmpty() ? Step::Outlook::AlreadySo : Step::Outlook::Conflict;
    if (!object.differing.isEmpty()) {
        found.conflictCode = object.conflictCode.isEmpty() ? u"gatehouse.exists_differently"_s : object.conflictCode;
        found.conflictFields = { { u"kind"_s, step.kind }, { u"name"_s, step.naturalKey } };
    }
    return found;
}

Result<Found> check(const StepWork &work, const Step &step, const StepState &)
{
    if (isOpen(step.parent) || isOpen(step.naturalKey))
        return Found();
    const auto object = work.context.provider->findObject(work.context.http, objectOf(step));
    if (!object)
        return core::failure(object.error());
    return object->has_value() ? describe(step, **object) : Found();
}

Result<Attempt> prepare(const StepWork &, const Step &step, const Found &)
{
    return Attempt { step.id, {} };
}

Result<Found> apply(const StepWork &work, const Step &step, const StepState &)
{
    const auto object = work.context.provider->createObject(work.context.http, objectOf(step));
    if (!object)
        return core::failure(object.error());
    Found found = describe(step, *object);
    found.ours = true;
    if (found.outlook == Step::Outlook::AlreadySo)
        return found;
    Error error;
    error.kind = Error::Kind::Conflict;
    error.code = u"gatehouse.stored_differently"_s;
    error.where = step.kind + u'/' + step.naturalKey;
    error.fields = QJsonObject { { u"paths"_s, QJsonArray::fromStringList(found.conflicts) } };
    const PlanContext deaf = work.context.regardless();
    error.sent = deaf.provider->removeObject(deaf.http, objectOf(step), object->id) ? Error::Sent::No : Error::Sent::Yes;
    return core::failure(error);
}

Result<Undoing> undo(const StepWork &work, const Step &step, const StepState &own)
{
    const PlanContext &context = work.context;
    // Failed means that nothing came about: what is there now is somebody else's.
    if (own.phase == StepState::Phase::Failed)
        return Undoing::TakenBack;
    const auto current = context.provider->findObject(context.http, objectOf(step));
    if (!current && current.error().kind == Error::Kind::NotFound)
        return Undoing::TakenBack;
    if (!current)
        return core::failure(current.error());
    // One that somebody took away and made again is theirs.
    if (!current->has_value() || (!own.id.isEmpty() && (*current)->id != own.id))
        return Undoing::TakenBack;
    if (!(*current)->differing.isEmpty())
        return core::failure(Error::Kind::Conflict, u"gatehouse.changed_meanwhile"_s, {}, step.kind + u'/' + step.naturalKey,
            QJsonObject { { u"paths"_s, QJsonArray::fromStringList((*current)->differing) } });
    if (const auto removed = context.provider->removeObject(context.http, objectOf(step), (*current)->id); !removed)
        return core::failure(removed.error());
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

const StepHandler &providerObjectHandler()
{
    static constexpr StepHandler handler { check, prepare, apply, undo, knowsOurs, findsAgain };
    return handler;
}

} // namespace provisioning
