#include "models/net/safe_names.h"

#include <QRegularExpression>

namespace net {

using namespace Qt::StringLiterals;

namespace {

/// Members whose values are names, addresses, numbers or choices and never a credential.
constexpr QStringView safeFields(
    u" access_token_lifetime acr acr_values active alg algorithm allow amr anonymous application_type aud audience"
    u" auth_methods auth_time authorization_endpoint authorization_response_iss_parameter_supported azp claim_types_supported"
    u" claims claims_supported claims_to_verify client_id client_id_issued_at client_name client_secret_expires_at client_uri"
    u" code_challenge_method code_challenge_methods_supported connect_timeout consumer_by consumer_claim contacts created_at"
    u" crv custom_id deny description device_authorization_endpoint edition enabled end_session_endpoint error"
    u" error_description error_uri exp expires_in fields grant_type grant_types grant_types_supported group header_names"
    u" hide_credentials host hostname hosts iat id id_token_signed_response_alg id_token_signing_alg_values_supported"
    u" instance_name introspection_endpoint iss issuer jwks_uri key_claim_name kid kty logo_uri message methods name nbf"
    u" node_id ordering path path_handling paths policy_uri port preserve_host prompt protocol protocols"
    u" pushed_authorization_request_endpoint read_timeout reason redirect_uri redirect_uris regex_priority"
    u" registration_endpoint request_buffering require_pushed_authorization_requests response_buffering response_mode"
    u" response_modes_supported response_type response_types response_types_supported retries revocation_endpoint"
    u" run_on_preflight scope scopes scopes_supported size snis software_id software_version status strip_path"
    u" subject_types_supported tagline tags token_endpoint token_endpoint_auth_method token_endpoint_auth_methods_supported"
    u" token_type token_type_hint tos_uri total type updated_at url use userinfo_endpoint username version workspace"
    u" write_timeout"
    u" ");

/// Headers that speak of the message or its limits, never of who sent it.
constexpr QByteArrayView safeHeaders(
    " accept accept-encoding accept-language access-control-allow-credentials access-control-allow-methods"
    " allow access-control-allow-origin cache-control connection content-encoding content-language content-length content-type date expires"
    " location pragma ratelimit-limit ratelimit-remaining ratelimit-reset retry-after server transfer-encoding"
    " x-kong-upstream-latency user-agent vary via www-authenticate x-kong-admin-latency x-kong-admin-request-id"
    " x-kong-proxy-latency x-kong-request-id x-kong-response-latency x-okta-request-id x-rate-limit-limit x-rate-limit-remaining x-rate-limit-reset"
    " x-ratelimit-limit x-ratelimit-remaining x-ratelimit-reset"
    " ");

bool isBase64Url(char16_t c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
}

} // namespace

bool isSafeField(QStringView name)
{
    return !name.isEmpty() && !name.contains(u' ') && safeFields.contains(QString(u' ' + name + u' '));
}

bool isSecretContainer(QStringView name)
{
    for (const auto word : { "secret"_L1, "password"_L1, "credential"_L1, "private"_L1, "assertion"_L1 }) {
        if (name.contains(word, Qt::CaseInsensitive))
            return true;
    }
    return name.endsWith("token"_L1, Qt::CaseInsensitive) || name.endsWith("key"_L1, Qt::CaseInsensitive);
}

bool isCredentialName(QStringView name)
{
    static const QStringList credentials { u"code"_s, u"state"_s, u"nonce"_s, u"code_verifier"_s, u"device_code"_s, u"user_code"_s,
        u"otp"_s, u"pin"_s, u"authorization"_s, u"proxy-authorization"_s, u"cookie"_s, u"set-cookie"_s, u"dpop"_s, u"ticket"_s,
        u"session"_s };
    return isSecretContainer(name) || credentials.contains(name, Qt::CaseInsensitive);
}

bool isSafeHeader(const QByteArray &name)
{
    const QByteArray lower = name.toLower();
    return !lower.isEmpty() && !lower.contains(' ') && safeHeaders.indexOf(QByteArray(' ' + lower + ' ')) >= 0;
}

bool isPlainName(QStringView name)
{
    if (isSafeField(name) || name.compare("dpop"_L1, Qt::CaseInsensitive) == 0)
        return true;
    // Random text of a credential's length has digits and capitals all over; words have not.
    static const QRegularExpression lowerWords(uR"(\A[_@]?[a-z]{1,24}(?:[_.:\-][a-z]{1,24}){0,5}[0-9]{0,2}\z)"_s);
    static const QRegularExpression camelWords(uR"(\A[A-Za-z][a-z]{0,16}(?:-?[A-Z][a-z]{1,16}){0,4}\z)"_s);
    return lowerWords.match(name).hasMatch() || camelWords.match(name).hasMatch();
}

bool holdsJwt(QStringView text)
{
    // "eyJ" is base64url of `{"`; a header with white space first begins otherwise ("ewo", "eyA", "IHs") and is as good a JWT.
    for (const auto start : { u"eyJ", u"ewo", u"eyA", u"ewk", u"ew0" }) {
        for (qsizetype at = text.indexOf(QStringView(start)); at >= 0; at = text.indexOf(QStringView(start), at + 1)) {
            qsizetype end = at;
            int dots = 0;
            while (end < text.size() && (isBase64Url(text[end].unicode()) || (text[end] == u'.' && dots < 4))) {
                dots += text[end] == u'.' ? 1 : 0;
                ++end;
            }
            if (dots >= 1 && end - at >= 16)
                return true;
        }
    }
    return false;
}

} // namespace net
