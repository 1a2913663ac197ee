#include "models/provisioning/steps/client_step.h"

#include "models/core/random.h"
#include "models/provisioning/steps/chosen_client_step.h"
#include "models/provisioning/steps/registration_step.h"

namespace provisioning {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace {

bool choosesIds(const StepWork &work)
{
    const auto capabilities = work.context.provider->capabilities(work.context.metadata);
    return capabilities.choosesClientId && capabilities.findsClients;
}

Result<Found> check(const StepWork &work, const Step &step, const StepState &own)
{
    return choosesIds(work) ? checkChosenClient(work, step, own) : checkRegistration(work, step, own);
}

Result<Attempt> prepare(const StepWork &work, const Step &step, const Found &)
{
    return choosesIds(work) ? prepareChosenClient(work, step) : Attempt { core::randomUuid(), {} };
}

Result<Found> apply(const StepWork &work, const Step &step, const StepState &own)
{
    return choosesIds(work) ? applyChosenClient(work, step, own) : applyRegistration(work, step, own);
}

Result<Undoing> undo(const StepWork &work, const Step &step, const StepState &own)
{
    return choosesIds(work) ? undoChosenClient(work, step, own) : undoRegistration(work, step, own);
}

bool knowsOurs(const Step &)
{
    return true;
}

/// The secret of a client that this program did not make.
Result<core::Secret> toldSecret(const StepWork &work, const identity::RegisteredClient &client)
{
    if (!work.context.provider->capabilities(work.context.metadata).findsClients)
        return core::Secret();
    return work.context.provider->readClientSecret(work.context.http, client);
}

Result<oauth::Client> withSecret(const StepWork &work, const Outputs &outputs, const QString &application)
{
    const QString secretsPlan = outputs.value(u"secrets_plan"_s);
    PlanSecrets earlier(work.context.secrets, secretsPlan);
    const bool own = secretsPlan == work.state.plan.id;
    if (const auto loaded = own || secretsPlan.isEmpty() ? Result<>() : earlier.load(); !loaded)
        return core::failure(loaded.error());
    auto client = registeredClient(outputs, own ? work.secrets : earlier, outputs.value(u"secrets_step"_s).toInt());
    if (client.client.auth == oauth::ClientAuth::None)
        return client.client;
    if (client.client.secret.isEmpty()) {
        auto secret = toldSecret(work, client);
        if (!secret)
            return core::failure(secret.error());
        client.client.secret = *secret;
    }
    if (client.client.secret.isEmpty())
        return core::failure(Error::Kind::Invalid, u"gatehouse.secret_missing"_s, {}, u"application "_s + application);
    return client.client;
}

} // namespace

Result<std::optional<oauth::Client>> clientOf(const StepWork &work, const QString &application)
{
    for (const Step &other : work.state.plan.steps) {
        if (other.action != Step::Action::Client || other.application != application)
            continue;
        const auto client = withSecret(work, work.state.steps.at(other.index).outputs, application);
        if (!client)
            return core::failure(client.error());
        return std::optional<oauth::Client>(*client);
    }
    return std::optional<oauth::Client>();
}

const StepHandler &clientHandler()
{
    static constexpr StepHandler handler { check, prepare, apply, undo, knowsOurs, choosesIds };
    return handler;
}

} // namespace provisioning
