#include "models/provisioning/steps/registration_step.h"

#include "models/core/random.h"
#include "models/provisioning/steps/client_record.h"

namespace provisioning {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;
using identity::RegisteredClient;

namespace {

constexpr QLatin1StringView clientSecretName = "client_secret"_L1;
constexpr QLatin1StringView managementTokenName = "registration_access_token"_L1;

/// A client whose answer reached the keychain but not the journal.
std::optional<Outputs> fromKeychain(const PlanSecrets &secrets, const QString &planId, int step)
{
    const QByteArray id = secrets.get(step, u"client_id"_s).reveal();
    if (id.isEmpty())
        return std::nullopt;
    return Outputs {
        { u"client_id"_s, QString::fromUtf8(id) },
        { u"management_uri"_s, QString::fromUtf8(secrets.get(step, u"management_uri"_s).reveal()) },
        { u"auth"_s, QString::fromUtf8(secrets.get(step, u"auth"_s).reveal()) },
        { u"secrets_plan"_s, planId },
        { u"secrets_step"_s, QString::number(step) },
    };
}

/// A provider may answer each look with a new management token; the one before is worth nothing then (RFC 7592 section 3).
Result<> keepToken(PlanSecrets &secrets, const Outputs &outputs, const RegisteredClient &read, const core::Secret &before)
{
    if (read.managementToken.isEmpty() || read.managementToken == before)
        return {};
    const int step = outputs.value(u"secrets_step"_s).toInt();
    QHash<QString, core::Secret> values;
    for (const QString &name : { QString(clientSecretName), u"client_id"_s, u"management_uri"_s, u"auth"_s })
        values.insert(name, secrets.get(step, name));
    values.insert(managementTokenName, read.managementToken);
    return secrets.set(step, values);
}

/// Registered without a keychain, or at a provider that gives out no management token: nobody can take it back any more.
bool isOutOfReach(const PlanSecrets &secrets, const Step &step, const StepState &state)
{
    const bool hasToken = !secrets.get(step.index, managementTokenName).isEmpty();
    const bool keptRest = !secrets.get(step.index, u"client_id"_s).isEmpty();
    return state.phase == StepState::Phase::Done && !hasToken && (keptRest || step.undo != UndoQuality::Exact);
}

} // namespace

Result<Found> checkRegistration(const StepWork &work, const Step &step, const StepState &own)
{
    const PlanContext &context = work.context;
    Outputs outputs = own.outputs;
    if (outputs.isEmpty() && !own.secretsPlan.isEmpty()) {
        PlanSecrets secrets(context.secrets, own.secretsPlan);
        if (const auto loaded = secrets.load(); !loaded)
            return core::failure(loaded.error());
        outputs = fromKeychain(secrets, own.secretsPlan, step.index).value_or(Outputs());
    }
    const bool ours = !outputs.isEmpty();
    if (outputs.isEmpty()) {
        const auto earlier = Journal(*context.store).findRegistration(context.metadata.issuer, step.naturalKey);
        if (!earlier)
            return core::failure(earlier.error());
        if (earlier->has_value())
            outputs = (*earlier)->outputs;
    }
    if (outputs.isEmpty())
        return Found();

    Found found;
    PlanSecrets secrets(context.secrets, outputs.value(u"secrets_plan"_s));
    if (const auto loaded = secrets.load(); !loaded)
        return core::failure(loaded.error());
    const RegisteredClient client = registeredClient(outputs, secrets, outputs.value(u"secrets_step"_s).toInt());
    if (!client.managementToken.isEmpty()) {
        const auto read = context.provider->readClient(context.http, client);
        if (!read && read.error().kind == Error::Kind::NotFound)
            return Found();
        if (!read)
            return core::failure(read.error());
        if (!ours)
            found.conflicts = missingAt(*read, step);
        if (const auto kept = keepToken(secrets, outputs, *read, client.managementToken); !kept)
            return core::failure(kept.error());
    }
    found.outlook = found.conflicts.isEmpty() ? Step::Outlook::AlreadySo : Step::Outlook::Conflict;
    found.conflictCode = found.conflicts.isEmpty() ? QString() : u"gatehouse.client_differs"_s;
    found.ours = ours;
    found.outputs = outputs;
    // The provider may have given out a new management token, which stands in the keychain alone.
    if (const auto loaded = work.secrets.load(); !loaded)
        return core::failure(loaded.error());
    return found;
}

Result<Found> applyRegistration(const StepWork &work, const Step &step, const StepState &own)
{
    const PlanContext &context = work.context;
    PlanSecrets &secrets = work.secrets;
    const auto client = context.provider->createClient(context.http, context.metadata, clientRequest(step, own.attempt));
    if (!client)
        return core::failure(client.error());

    Found found;
    found.outlook = Step::Outlook::AlreadySo;
    found.ours = true;
    found.outputs = clientOutputs(*client, work.state.plan.id, step.index);
    found.stored = client->metadata;
    // The keychain comes before the journal: a crash between the two is found by checkClient().
    const auto kept = secrets.set(step.index,
        {
            { clientSecretName, client->client.secret },
            { managementTokenName, client->managementToken },
            { u"client_id"_s, core::Secret::fromText(client->client.id) },
            { u"management_uri"_s, core::Secret::fromText(found.outputs.value(u"management_uri"_s)) },
            { u"auth"_s, core::Secret::fromText(found.outputs.value(u"auth"_s)) },
        });
    if (!kept) {
        // Nobody could take it back later, so it goes now.
        const net::Http undo = context.http.regardless(std::chrono::seconds(10));
        Error error = kept.error();
        error.sent = context.provider->removeClient(undo, *client) ? Error::Sent::No : Error::Sent::Yes;
        return core::failure(error);
    }
    return found;
}

Result<Undoing> undoRegistration(const StepWork &work, const Step &step, const StepState &own)
{
    PlanSecrets &secrets = work.secrets;
    Outputs outputs = own.outputs;
    if (outputs.isEmpty())
        outputs = fromKeychain(secrets, own.secretsPlan, step.index).value_or(Outputs());
    const bool unknown = outputs.isEmpty() && own.phase == StepState::Phase::Started;
    if (unknown || isOutOfReach(secrets, step, own))
        return Undoing::Lost;
    if (outputs.isEmpty())
        return Undoing::TakenBack;
    const RegisteredClient client = registeredClient(outputs, secrets, step.index);
    if (client.managementUri.isEmpty() || client.managementToken.isEmpty())
        return core::failure(Error::Kind::Unsupported, u"gatehouse.no_management_token"_s, {}, u"client/"_s + step.naturalKey,
            QJsonObject { { u"client_id"_s, client.client.id } });
    if (const auto removed = work.context.provider->removeClient(work.context.http, client); !removed)
        return core::failure(removed.error());
    return Undoing::TakenBack;
}

} // namespace provisioning
