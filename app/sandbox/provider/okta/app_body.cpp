#include "app/sandbox/provider/okta/app_body.h"

#include "app/sandbox/provider/okta/collection.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace sandbox::provider::okta {
namespace {

tl::unexpected<core::Error> wrong(QLatin1StringView member, const QString &reason)
{
    return refused("E0000001"_L1, member, { u"%1: %2"_s.arg(member, reason) });
}

bool isPrintable(const QString &text, qsizetype least, qsizetype most)
{
    return text.size() >= least && text.size() <= most
        && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
}

/// @p given on top of @p base, object by object.
QJsonObject overlaid(QJsonObject base, const QJsonObject &given)
{
    for (auto member = given.begin(); member != given.end(); ++member) {
        const QJsonValue before = base.value(member.key());
        base.insert(
            member.key(), before.isObject() && member->isObject() ? QJsonValue(overlaid(before.toObject(), member->toObject())) : *member);
    }
    return base;
}

QJsonObject defaults()
{
    const QJsonValue nothing = QJsonValue::Null;
    const QJsonObject vpn { { u"network"_s, QJsonObject { { u"connection"_s, u"DISABLED"_s } } }, { u"message"_s, nothing },
        { u"helpUrl"_s, nothing } };
    const QJsonObject oauthClient { { u"client_uri"_s, nothing }, { u"logo_uri"_s, nothing }, { u"consent_method"_s, u"TRUSTED"_s },
        { u"issuer_mode"_s, u"ORG_URL"_s }, { u"wildcard_redirect"_s, u"DISABLED"_s }, { u"dpop_bound_access_tokens"_s, false },
        { u"participate_slo"_s, false }, { u"redirect_uris"_s, QJsonArray {} },
        { u"idp_initiated_login"_s, QJsonObject { { u"mode"_s, u"DISABLED"_s }, { u"default_scope"_s, QJsonArray {} } } } };
    return { { u"accessibility"_s,
                 QJsonObject { { u"selfService"_s, false }, { u"errorRedirectUrl"_s, nothing }, { u"loginRedirectUrl"_s, nothing } } },
        { u"visibility"_s,
            QJsonObject { { u"autoLaunch"_s, false }, { u"autoSubmitToolbar"_s, false },
                { u"hide"_s, QJsonObject { { u"iOS"_s, true }, { u"web"_s, true } } },
                { u"appLinks"_s, QJsonObject { { u"oidc_client_link"_s, true } } } } },
        { u"credentials"_s,
            QJsonObject { { u"userNameTemplate"_s, QJsonObject { { u"template"_s, u"${source.login}"_s }, { u"type"_s, u"BUILT_IN"_s } } },
                { u"oauthClient"_s, QJsonObject { { u"autoKeyRotation"_s, true } } } } },
        { u"settings"_s,
            QJsonObject { { u"app"_s, QJsonObject {} }, { u"notifications"_s, QJsonObject { { u"vpn"_s, vpn } } },
                { u"manualProvisioning"_s, false }, { u"implicitAssignment"_s, false }, { u"emOptInStatus"_s, u"NONE"_s },
                { u"notes"_s, QJsonObject { { u"admin"_s, nothing }, { u"enduser"_s, nothing } } }, { u"oauthClient"_s, oauthClient } } },
        { u"features"_s, QJsonArray {} }, { u"universalLogout"_s, nothing } };
}

/// Which grants a kind of application may have.
core::Result<> checkGrants(const QString &type, const QStringList &grants)
{
    static const QMap<QString, QStringList> allowed {
        { u"browser"_s, { u"authorization_code"_s, u"implicit"_s, u"refresh_token"_s } },
        { u"native"_s,
            { u"authorization_code"_s, u"implicit"_s, u"password"_s, u"refresh_token"_s,
                u"urn:ietf:params:oauth:grant-type:device_code"_s } },
        { u"web"_s, { u"authorization_code"_s, u"implicit"_s, u"refresh_token"_s, u"client_credentials"_s } },
        { u"service"_s, { u"client_credentials"_s } },
    };
    if (!allowed.contains(type))
        return wrong("application_type"_L1, u"must be web, native, browser or service"_s);
    if (grants.isEmpty())
        return wrong("grant_types"_L1, u"The field cannot be left blank"_s);
    for (const QString &grant : grants) {
        if (!allowed.value(type).contains(grant))
            return wrong("grant_types"_L1, u"'%1' is not allowed for the application type '%2'"_s.arg(grant, type));
    }
    if (type == "native"_L1 && !grants.contains("authorization_code"_L1))
        return wrong("grant_types"_L1, u"the application type 'native' must have 'authorization_code'"_s);
    return {};
}

/// The response types asked for, or those that belong to the grants.
core::Result<QStringList> responseTypes(const QJsonObject &client, const QStringList &grants)
{
    const bool hasCode = grants.contains("authorization_code"_L1);
    const bool hasImplicit = grants.contains("implicit"_L1);
    QStringList types = bodyTexts(client, { u"response_types"_s });
    if (!client.contains("response_types"_L1)) {
        types = hasCode ? QStringList { u"code"_s } : QStringList {};
        if (hasImplicit)
            types << u"token"_s << u"id_token"_s;
    }
    for (const QString &type : std::as_const(types)) {
        const bool fits = type == "code"_L1 ? hasCode : (type == "token"_L1 || type == "id_token"_L1) && hasImplicit;
        if (!fits)
            return wrong("response_types"_L1, u"'%1' does not fit grant_types"_s.arg(type));
    }
    if ((hasCode && !types.contains("code"_L1)) || (hasImplicit && !types.contains("token"_L1) && !types.contains("id_token"_L1)))
        return wrong("response_types"_L1, u"does not fit grant_types"_s);
    return types;
}

core::Result<> checkRedirects(const QJsonObject &client, const QString &type, const QStringList &grants)
{
    const QStringList uris = bodyTexts(client, { u"redirect_uris"_s });
    const bool needsOne = grants.contains("authorization_code"_L1) || grants.contains("implicit"_L1);
    if (needsOne && uris.isEmpty())
        return wrong("redirect_uris"_L1, u"The field cannot be left blank"_s);
    if (type == "service"_L1 && !uris.isEmpty())
        return wrong("redirect_uris"_L1, u"the application type 'service' has none"_s);
    const bool hasWildcards = client.value("wildcard_redirect"_L1).toString() == "SUBDOMAIN"_L1;
    for (const QString &uri : uris) {
        const QUrl url(QString(uri).replace(u"://*."_s, u"://wildcard."_s), QUrl::StrictMode);
        const bool usesWildcard = uri.contains(u'*');
        const bool isFree = !usesWildcard || (hasWildcards && uri.startsWith("https://*."_L1) && uri.count(u'*') == 1);
        if (!url.isValid() || url.isRelative() || url.hasFragment() || !isFree)
            return wrong("redirect_uris"_L1, u"'%1' is not a redirect URI"_s.arg(uri));
    }
    return {};
}

core::Result<QJsonObject> readCredentials(const QJsonObject &given, const QString &type, const QStringList &grants)
{
    static const QStringList methods { u"client_secret_basic"_s, u"client_secret_post"_s, u"client_secret_jwt"_s, u"private_key_jwt"_s,
        u"none"_s };
    const bool isOpen = type == "browser"_L1 || type == "native"_L1;
    const QJsonValue method = given.value("token_endpoint_auth_method"_L1);
    const QString chosen = method.toString(type == "browser"_L1 ? u"none"_s : u"client_secret_basic"_s);
    if (!methods.contains(chosen))
        return wrong("token_endpoint_auth_method"_L1, u"must be one of %1"_s.arg(methods.join(u", "_s)));
    if (chosen == "none"_L1 && grants.contains("client_credentials"_L1))
        return wrong("token_endpoint_auth_method"_L1, u"'none' cannot be used with 'client_credentials'"_s);
    const bool pkce = given.value("pkce_required"_L1).toBool(isOpen || chosen == "none"_L1);
    if (chosen == "none"_L1 && !pkce)
        return wrong("pkce_required"_L1, u"must be true when token_endpoint_auth_method is 'none'"_s);
    QJsonObject json = given;
    json.remove("client_secret"_L1);
    json.insert("token_endpoint_auth_method"_L1, chosen);
    json.insert("pkce_required"_L1, pkce);
    return json;
}

core::Result<> readIdentity(AppBody &app, const QJsonObject &given)
{
    app.clientId = given.value("client_id"_L1).toString();
    const QString secret = given.value("client_secret"_L1).toString();
    if (!app.clientId.isEmpty() && !isPrintable(app.clientId, 6, 100))
        return wrong("client_id"_L1, u"must be 6 to 100 characters"_s);
    if (!secret.isEmpty() && !isUsableSecret(secret))
        return wrong("client_secret"_L1, u"must be 14 to 100 printable ASCII characters"_s);
    app.secret = core::Secret::fromText(secret);
    return {};
}

} // namespace

core::Result<AppBody> readApp(const QJsonObject &body)
{
    const auto label = bodyText(body, "label"_L1);
    const auto name = bodyChoice(body, "name"_L1, { u"oidc_client"_s });
    const auto mode = bodyChoice(body, "signOnMode"_L1, { u"OPENID_CONNECT"_s });
    for (const auto &read : { label, name, mode }) {
        if (!read)
            return core::failure(read.error());
    }
    const QJsonObject given = body.value("settings"_L1).toObject().value("oauthClient"_L1).toObject();
    const QString type = given.value("application_type"_L1).toString();
    const QStringList grants = bodyTexts(given, { u"grant_types"_s });
    AppBody app;
    core::Result<> checked = checkGrants(type, grants);
    if (checked)
        checked = checkRedirects(given, type, grants);
    const QJsonObject givenCredentials = body.value("credentials"_L1).toObject().value("oauthClient"_L1).toObject();
    if (checked)
        checked = readIdentity(app, givenCredentials);
    if (!checked)
        return core::failure(checked.error());
    const auto types = responseTypes(given, grants);
    const auto credentials = readCredentials(givenCredentials, type, grants);
    if (!types || !credentials)
        return core::failure(!types ? types.error() : credentials.error());
    QJsonObject kept;
    for (const QString &member : { u"accessibility"_s, u"visibility"_s, u"settings"_s, u"credentials"_s, u"profile"_s }) {
        if (body.value(member).isObject())
            kept.insert(member, body.value(member));
    }
    QJsonObject json = overlaid(defaults(), kept);
    QJsonObject outer = json.value("credentials"_L1).toObject();
    outer.insert("oauthClient"_L1, overlaid({ { u"autoKeyRotation"_s, true } }, *credentials));
    QJsonObject settings = json.value("settings"_L1).toObject();
    QJsonObject client = settings.value("oauthClient"_L1).toObject();
    client.insert("response_types"_L1, QJsonArray::fromStringList(*types));
    settings.insert("oauthClient"_L1, client);
    json.insert("credentials"_L1, outer);
    json.insert("settings"_L1, settings);
    json.insert("label"_L1, *label);
    json.insert("name"_L1, *name);
    json.insert("signOnMode"_L1, *mode);
    app.json = json;
    return app;
}

bool isUsableSecret(const QString &secret)
{
    return isPrintable(secret, 14, 100);
}

} // namespace sandbox::provider::okta
