#include "app/sandbox/provider/okta/discovery.h"

#include "app/sandbox/provider/okta/object_store.h"

using namespace Qt::StringLiterals;

namespace sandbox::provider::okta {
namespace {

/// Those that everybody may know; the org's own server has the system scopes alone.
QJsonArray publishedScopes(const Context &context)
{
    if (context.server.isEmpty())
        return { u"openid"_s, u"email"_s, u"profile"_s, u"address"_s, u"phone"_s, u"offline_access"_s };
    QJsonArray names;
    const QList<Object> scopes = context.state.okta.list(Kind::Scope, context.server);
    for (const Object &scope : scopes) {
        if (scope.json.value("metadataPublish"_L1).toString() == "ALL_CLIENTS"_L1)
            names << scope.json.value("name"_L1);
    }
    return names;
}

/// What both documents say. Custom claims never stand in either.
QJsonObject both(const Context &context)
{
    const bool isOrg = context.server.isEmpty();
    const auto endpoint
        = [&context, isOrg](QLatin1StringView name) { return QString(context.issuer + (isOrg ? u"/oauth2/v1/"_s : u"/v1/"_s) + name); };
    const QJsonArray methods { u"client_secret_basic"_s, u"client_secret_post"_s, u"none"_s };
    QJsonObject json {
        { u"issuer"_s, context.issuer },
        { u"authorization_endpoint"_s, endpoint("authorize"_L1) },
        { u"token_endpoint"_s, endpoint("token"_L1) },
        { u"registration_endpoint"_s, QString(context.origin + u"/oauth2/v1/clients"_s) },
        { u"jwks_uri"_s, endpoint("keys"_L1) },
        { u"introspection_endpoint"_s, endpoint("introspect"_L1) },
        { u"revocation_endpoint"_s, endpoint("revoke"_L1) },
        { u"end_session_endpoint"_s, endpoint("logout"_L1) },
        { u"response_types_supported"_s, QJsonArray { u"code"_s, u"token"_s, u"id_token"_s, u"id_token token"_s } },
        { u"response_modes_supported"_s, QJsonArray { u"query"_s, u"fragment"_s, u"form_post"_s, u"okta_post_message"_s } },
        { u"subject_types_supported"_s, QJsonArray { u"public"_s } },
        { u"scopes_supported"_s, publishedScopes(context) },
        { u"token_endpoint_auth_methods_supported"_s, methods },
        { u"introspection_endpoint_auth_methods_supported"_s, methods },
        { u"revocation_endpoint_auth_methods_supported"_s, methods },
        { u"claims_supported"_s,
            QJsonArray { u"ver"_s, u"jti"_s, u"iss"_s, u"aud"_s, u"iat"_s, u"exp"_s, u"cid"_s, u"uid"_s, u"scp"_s, u"sub"_s } },
        { u"code_challenge_methods_supported"_s, QJsonArray { u"S256"_s } },
        { u"request_parameter_supported"_s, false },
    };
    if (!context.options.dumpEndpoint.isEmpty())
        json.insert(u"sandbox_dump_endpoint"_s, context.options.dumpEndpoint.toString());
    return json;
}

} // namespace

QJsonObject openIdConfiguration(const Context &context)
{
    QJsonObject json = both(context);
    const bool isOrg = context.server.isEmpty();
    json.insert(u"userinfo_endpoint"_s, QString(context.issuer + (isOrg ? u"/oauth2/v1/userinfo"_s : u"/v1/userinfo"_s)));
    json.insert(u"grant_types_supported"_s, QJsonArray { u"authorization_code"_s, u"implicit"_s, u"refresh_token"_s, u"password"_s });
    // As was recorded: this document does not name the response type that the other one has.
    json.insert(u"response_types_supported"_s, QJsonArray { u"code"_s, u"id_token"_s, u"id_token token"_s });
    json.insert(u"id_token_signing_alg_values_supported"_s, QJsonArray { jose::algorithmName(context.options.algorithm) });
    json.insert(u"claims_supported"_s,
        QJsonArray { u"iss"_s, u"ver"_s, u"sub"_s, u"aud"_s, u"iat"_s, u"exp"_s, u"jti"_s, u"auth_time"_s, u"amr"_s, u"idp"_s, u"nonce"_s,
            u"name"_s, u"preferred_username"_s, u"given_name"_s, u"family_name"_s, u"email"_s, u"email_verified"_s, u"at_hash"_s });
    return json;
}

QJsonObject oauthMetadata(const Context &context)
{
    QJsonObject json = both(context);
    json.insert(u"grant_types_supported"_s,
        QJsonArray { u"authorization_code"_s, u"implicit"_s, u"refresh_token"_s, u"password"_s, u"client_credentials"_s });
    return json;
}

} // namespace sandbox::provider::okta
