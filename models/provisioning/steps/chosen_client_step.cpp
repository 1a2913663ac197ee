#include "models/provisioning/steps/chosen_client_step.h"

#include "models/core/random.h"
#include "models/provisioning/steps/client_record.h"

namespace provisioning {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;
using identity::RegisteredClient;

namespace {

constexpr QLatin1StringView clientSecretName = "client_secret"_L1;

using MaybeClient = Result<std::optional<RegisteredClient>>;

MaybeClient find(const StepWork &work, const QString &name, const QString &clientId)
{
    return work.context.provider->findClient(work.context.http, work.context.metadata, name, clientId);
}

/// The one that this very step made, once an attempt has begun.
MaybeClient findOurs(const StepWork &work, const Step &step, const StepState &own)
{
    return own.attempt.isEmpty() ? MaybeClient(std::optional<RegisteredClient>()) : find(work, step.naturalKey, own.attempt);
}

/// What is there at the provider as a plan holds it. The secret of an adopted client is read when something needs it.
Found describe(const StepWork &work, const Step &step, const RegisteredClient &client, bool ours)
{
    Found found;
    found.ours = ours;
    found.outputs = clientOutputs(client, ours ? work.state.plan.id : QString(), step.index);
    found.stored = client.metadata;
    found.conflicts = ours ? QStringList() : missingAt(client, step);
    found.outlook = found.conflicts.isEmpty() ? Step::Outlook::AlreadySo : Step::Outlook::Conflict;
    if (!found.conflicts.isEmpty()) {
        found.conflictCode = u"gatehouse.client_differs"_s;
        found.conflictFields = { { u"client_id"_s, client.client.id }, { u"application"_s, step.naturalKey } };
    }
    return found;
}

} // namespace

Result<Found> checkChosenClient(const StepWork &work, const Step &step, const StepState &own)
{
    const auto ours = findOurs(work, step, own);
    if (!ours)
        return core::failure(ours.error());
    if (ours->has_value())
        return describe(work, step, **ours, true);
    const auto other = find(work, step.naturalKey, step.desired.value("client_id"_L1).toString());
    if (!other)
        return core::failure(other.error());
    return other->has_value() ? describe(work, step, **other, false) : Found();
}

Result<Attempt> prepareChosenClient(const StepWork &work, const Step &step)
{
    const core::Secret kept = work.secrets.get(step.index, clientSecretName);
    if (!kept.isEmpty())
        return Attempt { step.id, {} };
    const core::Secret made(core::randomBytes(36).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    if (const auto stored = work.secrets.set(step.index, { { clientSecretName, made } }); !stored)
        return core::failure(stored.error());
    return Attempt { step.id, {} };
}

Result<Found> applyChosenClient(const StepWork &work, const Step &step, const StepState &own)
{
    identity::ClientRequest request = clientRequest(step, own.attempt);
    request.clientId = own.attempt;
    if (request.auth != oauth::ClientAuth::None)
        request.clientSecret = work.secrets.get(step.index, clientSecretName);
    const auto client = work.context.provider->createClient(work.context.http, work.context.metadata, request);
    if (!client)
        return core::failure(client.error());
    return describe(work, step, *client, true);
}

Result<Undoing> undoChosenClient(const StepWork &work, const Step &step, const StepState &own)
{
    // Failed means that nothing came about.
    if (own.phase == StepState::Phase::Failed)
        return Undoing::TakenBack;
    const auto client = findOurs(work, step, own);
    if (!client)
        return core::failure(client.error());
    if (!client->has_value())
        return Undoing::TakenBack;
    if (const auto removed = work.context.provider->removeClient(work.context.http, **client); !removed)
        return core::failure(removed.error());
    return Undoing::TakenBack;
}

} // namespace provisioning
