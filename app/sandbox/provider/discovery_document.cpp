#include "app/sandbox/provider/discovery_document.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sandbox::provider {

QJsonObject discoveryDocument(const Context &context)
{
    const ProviderOptions &options = context.options;
    const auto endpoint = [&context](QLatin1StringView path) { return QString(context.issuer + path); };
    QJsonObject json {
        { u"issuer"_s, context.issuer },
        { u"authorization_endpoint"_s, endpoint("/authorize"_L1) },
        { u"token_endpoint"_s, endpoint("/token"_L1) },
        { u"jwks_uri"_s, endpoint("/jwks"_L1) },
        { u"userinfo_endpoint"_s, endpoint("/userinfo"_L1) },
        { u"introspection_endpoint"_s, endpoint("/introspect"_L1) },
        { u"revocation_endpoint"_s, endpoint("/revoke"_L1) },
        { u"end_session_endpoint"_s, endpoint("/logout"_L1) },
        { u"scopes_supported"_s, QJsonArray::fromStringList(options.scopes) },
        { u"response_types_supported"_s, QJsonArray { u"code"_s, u"token"_s, u"id_token"_s, u"id_token token"_s } },
        { u"response_modes_supported"_s, QJsonArray { u"query"_s, u"fragment"_s, u"form_post"_s } },
        { u"grant_types_supported"_s,
            QJsonArray { u"authorization_code"_s, u"refresh_token"_s, u"client_credentials"_s, u"implicit"_s, u"password"_s } },
        { u"subject_types_supported"_s, QJsonArray { u"public"_s } },
        { u"id_token_signing_alg_values_supported"_s, QJsonArray { jose::algorithmName(options.algorithm) } },
        { u"token_endpoint_auth_methods_supported"_s, QJsonArray { u"client_secret_basic"_s, u"client_secret_post"_s, u"none"_s } },
        { u"introspection_endpoint_auth_methods_supported"_s, QJsonArray { u"client_secret_basic"_s, u"client_secret_post"_s } },
        { u"revocation_endpoint_auth_methods_supported"_s, QJsonArray { u"client_secret_basic"_s, u"client_secret_post"_s, u"none"_s } },
        { u"code_challenge_methods_supported"_s, options.plainPkce ? QJsonArray { u"S256"_s, u"plain"_s } : QJsonArray { u"S256"_s } },
        { u"prompt_values_supported"_s, QJsonArray { u"none"_s, u"login"_s, u"consent"_s, u"select_account"_s } },
        { u"claims_supported"_s,
            QJsonArray { u"sub"_s, u"iss"_s, u"aud"_s, u"exp"_s, u"iat"_s, u"auth_time"_s, u"nonce"_s, u"at_hash"_s, u"azp"_s, u"name"_s,
                u"preferred_username"_s, u"email"_s, u"email_verified"_s } },
        { u"claims_parameter_supported"_s, false },
        { u"request_parameter_supported"_s, false },
        { u"request_uri_parameter_supported"_s, false },
        { u"authorization_response_iss_parameter_supported"_s, options.issuerParameter },
    };
    if (options.registration)
        json.insert(u"registration_endpoint"_s, endpoint("/register"_L1));
    if (!options.dumpEndpoint.isEmpty())
        json.insert(u"sandbox_dump_endpoint"_s, options.dumpEndpoint.toString());
    return json;
}

} // namespace sandbox::provider
