#include "app/sandbox/provider/registration_endpoint.h"

#include "app/sandbox/provider/client_authentication.h"
#include "models/core/random.h"
#include "models/jose/strict_json.h"

#include <array>

using namespace Qt::StringLiterals;

namespace sandbox::provider {
namespace {

core::Secret freshSecret()
{
    return core::Secret(randomText(32));
}

core::Result<QJsonObject> readJson(const HttpRequest &request)
{
    if (request.body.size() > maxJsonBytes)
        return core::failure(oauthError(u"invalid_client_metadata"_s, u"the body is too large"_s, 413));
    const QByteArray type = request.header("Content-Type").split(';').first().trimmed().toLower();
    if (type != "application/json")
        return core::failure(oauthError(u"invalid_client_metadata"_s, u"the body must be application/json"_s));
    const auto json = jose::parseStrictObject(request.body, maxJsonBytes);
    if (!json)
        return core::failure(oauthError(u"invalid_client_metadata"_s, u"the body is no JSON object"_s));
    return *json;
}

/// The client information response (RFC 7591 section 3.2.1).
QJsonObject describe(const Context &context, const ClientRecord &client)
{
    QJsonObject json = client.metadata.json;
    json.insert("client_id"_L1, client.id);
    json.insert("client_id_issued_at"_L1, client.issuedAt.toSecsSinceEpoch());
    if (!client.secret.isEmpty()) {
        json.insert("client_secret"_L1, QString::fromUtf8(client.secret.reveal()));
        json.insert("client_secret_expires_at"_L1, 0);
    }
    json.insert("registration_access_token"_L1, QString::fromUtf8(client.registrationToken.reveal()));
    json.insert("registration_client_uri"_L1, QString(context.issuer + u"/register/"_s + client.id));
    return json;
}

/// RFC 7592 section 2.2: an update names the client, may repeat its secret, and leaves out what only the server says.
core::Result<> checkUpdate(const ClientRecord &client, const QJsonObject &json)
{
    static constexpr std::array forbidden { "registration_access_token"_L1, "registration_client_uri"_L1, "client_secret_expires_at"_L1,
        "client_id_issued_at"_L1 };
    for (const QLatin1StringView member : forbidden) {
        if (json.contains(member))
            return core::failure(oauthError(u"invalid_request"_s, u"%1 must not be sent"_s.arg(member)));
    }
    if (json.value("client_id"_L1).toString() != client.id)
        return core::failure(oauthError(u"invalid_request"_s, u"client_id is missing or another"_s));
    if (json.contains("client_secret"_L1) && !(core::Secret::fromText(json.value("client_secret"_L1).toString()) == client.secret))
        return core::failure(oauthError(u"invalid_request"_s, u"a client cannot choose its client_secret"_s));
    return {};
}

HttpReply update(const Context &context, const HttpRequest &request, ClientRecord &client)
{
    const auto json = readJson(request);
    if (!json)
        return errorReply(json.error(), Challenge::Bearer);
    if (const auto checked = checkUpdate(client, *json); !checked)
        return errorReply(checked.error(), Challenge::Bearer);
    const auto metadata = ClientMetadata::fromJson(*json, context.options);
    if (!metadata)
        return errorReply(metadata.error(), Challenge::Bearer);
    client.metadata = *metadata;
    if (metadata->isPublic())
        client.secret = {};
    else if (client.secret.isEmpty())
        client.secret = freshSecret();
    if (context.options.rotateRegistrationToken)
        client.registrationToken = freshSecret();
    return jsonReply(200, describe(context, client));
}

} // namespace

HttpReply serveRegistration(const Context &context, const HttpRequest &request)
{
    if (!context.options.initialAccessToken.isEmpty()) {
        const auto token = bearerToken(request);
        if (!token || !(core::Secret(*token) == context.options.initialAccessToken))
            return errorReply(oauthError(u"invalid_token"_s, u"the initial access token is missing or wrong"_s, 401), Challenge::Bearer);
    }
    const auto json = readJson(request);
    if (!json)
        return errorReply(json.error(), Challenge::Bearer);
    const auto metadata = ClientMetadata::fromJson(*json, context.options);
    if (!metadata)
        return errorReply(metadata.error(), Challenge::Bearer);
    const ClientRecord client { core::randomUuid(), metadata->isPublic() ? core::Secret() : freshSecret(), freshSecret(),
        context.clock.now(), *metadata };
    context.state.clients.insert(client.id, client);
    return jsonReply(201, describe(context, client));
}

HttpReply serveRegisteredClient(const Context &context, const HttpRequest &request, const QString &clientId)
{
    const auto token = bearerToken(request);
    const auto client = context.state.clients.find(clientId);
    // One answer for a wrong token and for a client that is gone, so that nobody can find out which clients there are.
    if (!token || client == context.state.clients.end() || client->registrationToken.isEmpty()
        || !(core::Secret(*token) == client->registrationToken))
        return errorReply(oauthError(u"invalid_token"_s, u"the registration access token is missing or wrong"_s, 401), Challenge::Bearer);
    if (request.method == "DELETE") {
        context.state.removeClient(clientId);
        return { 204, { { "Cache-Control", "no-store" }, { "Pragma", "no-cache" } }, {} };
    }
    if (request.method == "PUT")
        return update(context, request, *client);
    if (context.options.rotateRegistrationToken)
        client->registrationToken = freshSecret();
    return jsonReply(200, describe(context, *client));
}

} // namespace sandbox::provider
