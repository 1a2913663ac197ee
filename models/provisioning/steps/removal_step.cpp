#include "models/provisioning/steps/removal_step.h"

#include "models/provisioning/steps/edit_secrets.h"

#include <QJsonArray>

namespace provisioning {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace {

/// An object as it stands, or nothing.
struct Present {
    QString id;
    QJsonObject json; ///< without secrets
    std::optional<identity::RegisteredClient> client {};
};

using Maybe = Result<std::optional<Present>>;

/// The parent that a path to the object itself needs.
QString pathParent(const gateway::EntityKind &kind, const Step &step)
{
    return kind.isBelowParent() || kind.nestedByNaturalKey ? step.parent : QString();
}

QString pathKey(const gateway::EntityKind &kind, const Step &step)
{
    return kind.nestedByNaturalKey ? step.naturalKey : step.id;
}

Maybe atGateway(const StepWork &work, const Step &step)
{
    const gateway::EntityKind kind = kindOf(step);
    const auto entity = work.context.gateway.get(kind, pathKey(kind, step), pathParent(kind, step));
    if (!entity && entity.error().kind == Error::Kind::NotFound)
        return std::optional<Present>();
    if (!entity)
        return core::failure(entity.error());
    return std::optional<Present>({ entity->id(), withoutSecrets(entity->json, step).json });
}

identity::ProviderObject objectOf(const Step &step)
{
    return { step.kind, step.naturalKey, step.parent, step.desired };
}

Maybe atProvider(const StepWork &work, const Step &step)
{
    const PlanContext &context = work.context;
    if (step.kind != u"client") {
        const auto object = context.provider->findObject(context.http, objectOf(step));
        if (!object && object.error().kind == Error::Kind::NotFound)
            return std::optional<Present>(); // what it hung on is gone
        if (!object)
            return core::failure(object.error());
        return *object ? Maybe(std::optional<Present>({ (*object)->id, (*object)->stored })) : Maybe(std::optional<Present>());
    }
    const auto client = context.provider->findClient(context.http, context.metadata, {}, step.naturalKey);
    if (!client)
        return core::failure(client.error());
    if (!*client)
        return std::optional<Present>();
    const QJsonObject json { { u"client_id"_s, step.naturalKey }, { u"client_name"_s, (*client)->metadata.value("client_name"_L1) } };
    return std::optional<Present>({ (*client)->objectId, json, **client });
}

Maybe lookUp(const StepWork &work, const Step &step)
{
    return step.isAtGateway() ? atGateway(work, step) : atProvider(work, step);
}

Result<Found> check(const StepWork &work, const Step &step, const StepState &)
{
    const auto present = lookUp(work, step);
    if (!present)
        return core::failure(present.error());
    Found found;
    if (*present) {
        found.stored = (*present)->json;
    } else {
        found.outlook = Step::Outlook::AlreadySo;
        found.outputs = { { u"id"_s, step.id } };
    }
    return found;
}

Result<Attempt> prepare(const StepWork &, const Step &step, const Found &found)
{
    return Attempt { step.id, found.stored };
}

Result<> remove(const StepWork &work, const Step &step, const Present &present)
{
    const PlanContext &context = work.context;
    if (present.client)
        return context.provider->removeClient(context.http, *present.client);
    if (!step.isAtGateway())
        return context.provider->removeObject(context.http, objectOf(step), present.id);
    const gateway::EntityKind kind = kindOf(step);
    return context.gateway.remove(kind, pathKey(kind, step), pathParent(kind, step));
}

Error leftBehind(const Step &step)
{
    Error error;
    error.kind = Error::Kind::Conflict;
    error.code = u"gatehouse.left_behind"_s;
    error.where = step.kind + u'/' + step.naturalKey;
    error.fields = QJsonObject { { u"paths"_s, QJsonArray { error.where } } };
    error.sent = Error::Sent::Yes;
    return error;
}

Result<Found> apply(const StepWork &work, const Step &step, const StepState &own)
{
    const auto present = lookUp(work, step);
    if (!present)
        return core::failure(present.error());
    if (*present) {
        if (const auto removed = remove(work, step, **present); !removed)
            return core::failure(removed.error());
    }
    auto after = check(work, step, own);
    if (!after) {
        Error error = after.error();
        error.sent = Error::Sent::Yes; // it went; whoever looks again sees it
        return core::failure(error);
    }
    if (after->outlook != Step::Outlook::AlreadySo)
        return core::failure(leftBehind(step));
    after->ours = true;
    return after;
}

Result<Undoing> undo(const StepWork &work, const Step &step, const StepState &own)
{
    // Failed means that nothing went: who took it away then is somebody else.
    if (own.phase == StepState::Phase::Failed || own.before.isEmpty() || step.undo == UndoQuality::Impossible)
        return Undoing::TakenBack;
    const auto present = lookUp(work, step);
    if (!present)
        return core::failure(present.error());
    if (*present)
        return Undoing::TakenBack;
    const gateway::EntityKind kind = kindOf(step);
    QJsonObject body = own.before;
    for (const QString &member : kind.serverSet)
        body.remove(member);
    const QString parent = kind.nestedPath().isEmpty() ? QString() : step.parent;
    if (!parent.isEmpty())
        body.remove(kind.parentMember()); // stands in the path
    if (const auto made = work.context.gateway.put(kind, pathKey(kind, step), body, parent); !made)
        return core::failure(made.error());
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

const StepHandler &removalHandler()
{
    static constexpr StepHandler handler { check, prepare, apply, undo, knowsOurs, findsAgain };
    return handler;
}

} // namespace provisioning
