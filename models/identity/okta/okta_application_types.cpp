#include "models/identity/okta/okta_application_types.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace identity {

using namespace Qt::StringLiterals;
using core::Error;

namespace {

constexpr qsizetype leastSecret = 14;
constexpr qsizetype mostSecret = 100;

struct ApplicationType {
    const char *name;
    const char *grants; ///< that Okta allows it
    bool pkce; ///< required of it
};

constexpr ApplicationType types[] {
    { "service", "client_credentials", false },
    { "browser", "authorization_code implicit refresh_token", true },
    { "native", "authorization_code implicit password refresh_token urn:ietf:params:oauth:grant-type:device_code", true },
    { "web", "authorization_code implicit refresh_token client_credentials", false },
};

const ApplicationType *findType(const QString &name)
{
    const auto found = std::find_if(
        std::begin(types), std::end(types), [&](const ApplicationType &type) { return name == QLatin1StringView(type.name); });
    return found == std::end(types) ? nullptr : &*found;
}

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

QStringList responseTypes(const QStringList &grants)
{
    QStringList responses;
    if (grants.contains(u"authorization_code"_s))
        responses << u"code"_s;
    if (grants.contains(u"implicit"_s))
        responses << u"token"_s << u"id_token"_s;
    return responses;
}

tl::unexpected<Error> invalid(const QString &code, const ClientRequest &request, const QJsonObject &fields)
{
    return core::failure(Error::Kind::Invalid, code, {}, QString(u"application "_s + request.name), fields);
}

core::Result<> checkCredentials(const ClientRequest &request)
{
    static const QRegularExpression id(uR"(^[A-Za-z0-9$_.+!*'(),-]{6,100}$)"_s);
    if (!request.clientId.isEmpty() && (!id.match(request.clientId).hasMatch() || request.clientId == u"ALL_CLIENTS"))
        return invalid(u"gatehouse.okta_client_id"_s, request, { { u"client_id"_s, request.clientId } });
    const QByteArray secret = request.clientSecret.reveal();
    const bool printable = std::all_of(secret.cbegin(), secret.cend(), [](char byte) { return byte > 0x20 && byte < 0x7f; });
    if (!secret.isEmpty() && (!printable || secret.size() < leastSecret || secret.size() > mostSecret))
        return invalid(u"gatehouse.okta_client_secret"_s, request, { { u"least"_s, leastSecret }, { u"most"_s, mostSecret } });
    return {};
}

} // namespace

QString oktaApplicationType(const ClientRequest &request)
{
    if (!request.applicationType.isEmpty())
        return request.applicationType;
    if (request.grantTypes.contains(u"client_credentials"_s))
        return request.grantTypes.size() == 1 && request.redirectUris.isEmpty() ? u"service"_s : u"web"_s;
    return request.native || request.grantTypes.contains(u"password"_s) ? u"native"_s : u"web"_s;
}

core::Result<> checkOktaApplication(const ClientRequest &request)
{
    const QString name = oktaApplicationType(request);
    const ApplicationType *type = findType(name);
    if (!type)
        return invalid(u"gatehouse.okta_application_type"_s, request,
            { { u"found"_s, name }, { u"supported"_s, u"service, browser, native, web"_s } });
    const QStringList allowed = QString::fromLatin1(type->grants).split(u' ');
    QStringList refused;
    std::copy_if(request.grantTypes.cbegin(), request.grantTypes.cend(), std::back_inserter(refused),
        [&allowed](const QString &grant) { return !allowed.contains(grant); });
    if (!refused.isEmpty() || request.grantTypes.isEmpty())
        return invalid(u"gatehouse.okta_grants"_s, request,
            { { u"application_type"_s, name }, { u"grants"_s, refused.join(u", "_s) }, { u"allowed"_s, allowed.join(u", "_s) } });
    if (name == u"native" && !request.grantTypes.contains(u"authorization_code"_s))
        return invalid(
            u"gatehouse.okta_grant_missing"_s, request, { { u"application_type"_s, name }, { u"grant"_s, u"authorization_code"_s } });
    if (!responseTypes(request.grantTypes).isEmpty() && request.redirectUris.isEmpty())
        return invalid(u"gatehouse.okta_redirect_missing"_s, request, { { u"application_type"_s, name } });
    if (request.auth == oauth::ClientAuth::None && request.grantTypes.contains(u"client_credentials"_s))
        return invalid(u"gatehouse.okta_public_client"_s, request,
            { { u"application_type"_s, name }, { u"grants"_s, request.grantTypes.join(u", "_s) } });
    return checkCredentials(request);
}

QJsonObject oktaApplicationBody(const ClientRequest &request)
{
    const QString name = oktaApplicationType(request);
    const ApplicationType *type = findType(name);
    // A page in a browser keeps no secret, whatever was asked for.
    const oauth::ClientAuth auth = name == u"browser" ? oauth::ClientAuth::None : request.auth;
    QJsonObject credentials {
        { u"token_endpoint_auth_method"_s, authName(auth) },
        { u"autoKeyRotation"_s, true },
        { u"pkce_required"_s, (type && type->pkce) || auth == oauth::ClientAuth::None },
    };
    if (!request.clientId.isEmpty())
        credentials.insert(u"client_id"_s, request.clientId);
    if (!request.clientSecret.isEmpty() && auth != oauth::ClientAuth::None)
        credentials.insert(u"client_secret"_s, QString::fromLatin1(request.clientSecret.reveal()));
    QJsonObject settings {
        { u"application_type"_s, name },
        { u"grant_types"_s, QJsonArray::fromStringList(request.grantTypes) },
        { u"response_types"_s, QJsonArray::fromStringList(responseTypes(request.grantTypes)) },
        { u"consent_method"_s, u"TRUSTED"_s },
        { u"wildcard_redirect"_s, u"DISABLED"_s },
    };
    // An API service has nowhere to redirect to.
    if (name != u"service") {
        settings.insert(u"redirect_uris"_s, QJsonArray::fromStringList(request.redirectUris));
        settings.insert(u"post_logout_redirect_uris"_s, QJsonArray::fromStringList(request.postLogoutRedirectUris));
        if (!request.initiateLoginUri.isEmpty())
            settings.insert(u"initiate_login_uri"_s, request.initiateLoginUri);
    }
    return {
        { u"name"_s, u"oidc_client"_s },
        { u"label"_s, request.name },
        { u"signOnMode"_s, u"OPENID_CONNECT"_s },
        { u"credentials"_s, QJsonObject { { u"oauthClient"_s, credentials } } },
        { u"settings"_s, QJsonObject { { u"oauthClient"_s, settings } } },
    };
}

} // namespace identity
