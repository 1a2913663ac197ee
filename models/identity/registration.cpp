#include "models/identity/registration.h"

#include "models/identity/registration_answer.h"
#include "models/oauth/provider_error.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace identity {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace {

constexpr auto takeBackTime = std::chrono::seconds(10);

QString authName(oauth::ClientAuth auth)
{
    switch (auth) {
    case oauth::ClientAuth::None:
        return u"none"_s;
    case oauth::ClientAuth::Basic:
        return u"client_secret_basic"_s;
    case oauth::ClientAuth::Post:
        return u"client_secret_post"_s;
    }
    Q_UNREACHABLE();
}

net::Request requestTo(const QByteArray &verb, const QUrl &url, const core::Secret &token)
{
    net::Request request;
    request.verb = verb;
    request.url = url;
    request.headers = { { "Accept", "application/json" } };
    request.bodyLimit = net::smallBodyLimit;
    if (!token.isEmpty())
        request.secretHeaders = { { "Authorization", core::Secret("Bearer " + token.reveal()) } };
    return request;
}

Result<> checkManageable(const RegisteredClient &client)
{
    if (!client.managementUri.isEmpty() && !client.managementToken.isEmpty())
        return {};
    return core::failure(Error::Kind::Unsupported, u"gatehouse.no_management_token"_s, {}, u"client registration"_s,
        QJsonObject { { u"client_id"_s, client.client.id } });
}

/// The answer came, so the client exists; it goes again when nothing can be done with it.
Error unusable(const net::Http &http, const QJsonObject &answer, Error error)
{
    const RegisteredClient client = managementOf(answer);
    const bool gone = checkManageable(client) && removeRegistration(http.regardless(takeBackTime), client);
    error.sent = gone ? Error::Sent::No : Error::Sent::Yes;
    return error;
}

} // namespace

QJsonObject registrationBody(const ClientRequest &request)
{
    const bool usesCode = request.grantTypes.contains(u"authorization_code"_s);
    QJsonObject body {
        { u"client_name"_s, request.name },
        { u"grant_types"_s, QJsonArray::fromStringList(request.grantTypes) },
        { u"response_types"_s, usesCode ? QJsonArray { u"code"_s } : QJsonArray() },
        { u"redirect_uris"_s, QJsonArray::fromStringList(request.redirectUris) },
        { u"token_endpoint_auth_method"_s, authName(request.auth) },
        { u"application_type"_s, request.native ? u"native"_s : u"web"_s },
    };
    if (!request.softwareId.isEmpty())
        body.insert(u"software_id"_s, request.softwareId);
    // Some providers refuse a registration that names the scopes of every client.
    if (!std::all_of(request.scopes.cbegin(), request.scopes.cend(), isScopeOfEveryClient))
        body.insert(u"scope"_s, request.scopes.join(u' '));
    return body;
}

bool isScopeOfEveryClient(const QString &scope)
{
    static const QStringList everybody { u"openid"_s, u"profile"_s, u"email"_s, u"address"_s, u"phone"_s, u"offline_access"_s };
    return everybody.contains(scope);
}

Result<RegisteredClient> registerClient(
    const net::Http &http, const oauth::Metadata &metadata, const ClientRequest &request, const core::Secret &initialAccessToken)
{
    if (metadata.registrationEndpoint.isEmpty())
        return core::failure(Error::Kind::Unsupported, u"gatehouse.no_registration"_s, {}, u"provider metadata"_s,
            QJsonObject { { u"issuer"_s, metadata.issuer }, { u"application"_s, request.name } });
    net::Request post = requestTo("POST", metadata.registrationEndpoint, initialAccessToken);
    post.contentType = "application/json";
    post.body = QJsonDocument(registrationBody(request)).toJson(QJsonDocument::Compact);
    const auto response = http.send(post);
    if (!response)
        return core::failure(response.error());
    if (response->status != 201 && response->status != 200) {
        Error error = oauth::providerError(*response, net::requestPlace(post), {}, { initialAccessToken });
        // A server that broke down may have broken down after the work was done.
        error.sent = response->status >= 500 ? Error::Sent::Unknown : Error::Sent::No;
        return core::failure(error);
    }
    const auto json = response->json();
    if (!json) {
        Error error = json.error();
        error.where = net::requestPlace(post);
        error.sent = Error::Sent::Yes;
        return core::failure(error);
    }
    RegisteredClient asked;
    asked.client.auth = request.auth;
    auto client = readRegistrationAnswer(json->toObject(), asked);
    if (!client)
        return core::failure(unusable(http, json->toObject(), client.error()));
    return client;
}

Result<RegisteredClient> readRegistration(const net::Http &http, const RegisteredClient &client)
{
    if (const auto manageable = checkManageable(client); !manageable)
        return core::failure(manageable.error());
    const net::Request get = requestTo("GET", client.managementUri, client.managementToken);
    const auto response = http.send(get);
    if (!response)
        return core::failure(response.error());
    if (response->status != 200) {
        Error error = oauth::providerError(*response, net::requestPlace(get), {}, { client.managementToken });
        if (response->status == 401 || response->status == 404)
            error.kind = Error::Kind::NotFound;
        return core::failure(error);
    }
    const auto json = response->json();
    if (!json)
        return core::failure(json.error());
    return readRegistrationAnswer(json->toObject(), client);
}

Result<> removeRegistration(const net::Http &http, const RegisteredClient &client)
{
    if (const auto manageable = checkManageable(client); !manageable)
        return core::failure(manageable.error());
    const net::Request request = requestTo("DELETE", client.managementUri, client.managementToken);
    const auto response = http.send(request);
    if (!response)
        return core::failure(response.error());
    const int status = response->status;
    if (status == 204 || status == 200 || status == 404 || status == 401)
        return {};
    Error error = oauth::providerError(*response, net::requestPlace(request), {}, { client.managementToken });
    if (status == 405 || status == 501)
        error.kind = Error::Kind::Unsupported;
    error.sent = status >= 500 ? Error::Sent::Unknown : Error::Sent::No;
    return core::failure(error);
}

} // namespace identity
