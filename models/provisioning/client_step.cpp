#include "models/provisioning/client_step.h"

#include <QJsonArray>

#include <algorithm>

namespace provisioning {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;
using identity::RegisteredClient;

namespace {

constexpr QLatin1StringView clientSecretName = "client_secret"_L1;
constexpr QLatin1StringView managementTokenName = "registration_access_token"_L1;

QStringList texts(const QJsonValue &value)
{
    QStringList out;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        out << item.toString();
    return out;
}

Outputs outputsOf(const RegisteredClient &client, const QString &secretsPlan, int secretsStep)
{
    return {
        { u"client_id"_s, client.client.id },
        { u"management_uri"_s, client.managementUri.toString(QUrl::FullyEncoded) },
        { u"auth"_s,
            client.client.auth == oauth::ClientAuth::None       ? u"none"_s
                : client.client.auth == oauth::ClientAuth::Post ? u"post"_s
                                                                : u"basic"_s },
        { u"secrets_plan"_s, secretsPlan },
        { u"secrets_step"_s, QString::number(secretsStep) },
    };
}

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

/// What was asked for and the registered client does not have; what the provider does not tell counts as there.
QStringList missingAt(const RegisteredClient &client, const Step &step)
{
    QStringList differing;
    for (const QString &member : { u"grant_types"_s, u"redirect_uris"_s }) {
        const QStringList has = texts(client.metadata.value(member));
        const QStringList wanted = texts(step.desired.value(member));
        const auto lacks = [&has](const QString &text) { return !has.contains(text); };
        if (client.metadata.contains(member) && std::any_of(wanted.begin(), wanted.end(), lacks))
            differing << member;
    }
    const QStringList scopes = client.metadata.value("scope"_L1).toString().split(u' ', Qt::SkipEmptyParts);
    const QStringList wantedScopes = step.desired.value("scope"_L1).toString().split(u' ', Qt::SkipEmptyParts);
    const auto lacksScope = [&scopes](const QString &scope) { return !scopes.contains(scope); };
    if (!scopes.isEmpty() && std::any_of(wantedScopes.begin(), wantedScopes.end(), lacksScope))
        differing << u"scope"_s;
    return differing;
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

} // namespace

identity::ClientRequest clientRequest(const Step &step, const QString &softwareId)
{
    identity::ClientRequest request;
    request.name = step.desired.value("client_name"_L1).toString();
    request.softwareId = softwareId;
    request.grantTypes = texts(step.desired.value("grant_types"_L1));
    request.redirectUris = texts(step.desired.value("redirect_uris"_L1));
    request.scopes = step.desired.value("scope"_L1).toString().split(u' ', Qt::SkipEmptyParts);
    request.auth = oauth::ClientAuth::Basic;
    request.native = step.desired.value("application_type"_L1).toString() == u"native";
    return request;
}

RegisteredClient registeredClient(const Outputs &outputs, const PlanSecrets &secrets, int step)
{
    RegisteredClient client;
    client.client.id = outputs.value(u"client_id"_s);
    client.client.secret = secrets.get(step, clientSecretName);
    const QString auth = outputs.value(u"auth"_s);
    client.client.auth = auth == u"none" ? oauth::ClientAuth::None : auth == u"post" ? oauth::ClientAuth::Post : oauth::ClientAuth::Basic;
    client.managementUri = QUrl(outputs.value(u"management_uri"_s));
    client.managementToken = secrets.get(step, managementTokenName);
    return client;
}

Result<Found> checkClient(const PlanContext &context, const Step &step, const StepState &own)
{
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
    return found;
}

Result<Found> applyClient(
    const PlanContext &context, const Step &step, const QString &softwareId, PlanSecrets &secrets, const QString &planId)
{
    const auto client = context.provider->createClient(context.http, context.metadata, clientRequest(step, softwareId));
    if (!client)
        return core::failure(client.error());

    Found found;
    found.outlook = Step::Outlook::AlreadySo;
    found.ours = true;
    found.outputs = outputsOf(*client, planId, step.index);
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

Result<> undoClient(const PlanContext &context, const Step &step, const StepState &state, PlanSecrets &secrets)
{
    Outputs outputs = state.outputs;
    if (outputs.isEmpty())
        outputs = fromKeychain(secrets, state.secretsPlan, step.index).value_or(Outputs());
    if (outputs.isEmpty())
        return {};
    const RegisteredClient client = registeredClient(outputs, secrets, step.index);
    if (client.managementUri.isEmpty() || client.managementToken.isEmpty())
        return core::failure(Error::Kind::Unsupported, u"gatehouse.no_management_token"_s, {}, u"client/"_s + step.naturalKey,
            QJsonObject { { u"client_id"_s, client.client.id } });
    return context.provider->removeClient(context.http.regardless(std::chrono::seconds(10)), client);
}

} // namespace provisioning
