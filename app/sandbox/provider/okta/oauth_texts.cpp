#include "app/sandbox/provider/okta/oauth_texts.h"

#include "app/sandbox/provider/replies.h"

#include <array>

using namespace Qt::StringLiterals;

namespace sandbox::provider::okta {
namespace {

struct Text {
    QLatin1StringView internalCode;
    int status;
    QLatin1StringView code;
    QLatin1StringView description;
};

constexpr std::array texts {
    Text { "no_matching_policy"_L1, 401, "access_denied"_L1,
        "Policy evaluation failed for this request, please check the policy configurations."_L1 },
    Text { "user_not_assigned"_L1, 400, "access_denied"_L1, "User is not assigned to the client application."_L1 },
    Text { "refresh_scopes_denied"_L1, 400, "access_denied"_L1,
        "Some of the scopes requested for the refresh request were not granted in the original authorize request. Denied scopes: %1."_L1 },
    Text { "consent_required_client_credentials"_L1, 400, "consent_required"_L1,
        "The following scopes require user consent and cannot be granted for the client credentials grant type: [%1]."_L1 },
    Text { "unsupported_auth_method_browser_request"_L1, 401, "invalid_client"_L1,
        "Browser requests to the token endpoint must use Proof Key for Code Exchange."_L1 },
    Text { "unsupported_auth_method_client_creds"_L1, 401, "invalid_client"_L1,
        "Client Credentials requests to the Org Authorization Server must use the private_key_jwt token_endpoint_auth_method."_L1 },
    Text { "invalid_client_id"_L1, 401, "invalid_client"_L1, "Invalid value for 'client_id' parameter."_L1 },
    Text { "invalid_authorization_code"_L1, 400, "invalid_grant"_L1, "The authorization code is invalid or has expired."_L1 },
    Text { "invalid_refresh_token"_L1, 400, "invalid_grant"_L1, "The refresh token is invalid or expired."_L1 },
    Text { "invalid_password_credentials"_L1, 400, "invalid_grant"_L1, "The credentials provided were invalid."_L1 },
    Text { "mismatched_redirect_uri"_L1, 400, "invalid_grant"_L1,
        "The 'redirect_uri' does not match the redirection URI used in the authorization request."_L1 },
    Text { "pkce_verification_failed"_L1, 400, "invalid_grant"_L1, "PKCE verification failed."_L1 },
    Text { "pkce_missing_verifier"_L1, 400, "invalid_request"_L1, "PKCE code verifier is required by the application."_L1 },
    Text { "pkce_missing_challenge"_L1, 400, "invalid_request"_L1, "PKCE code challenge is required by the application."_L1 },
    Text { "pkce_missing_challenge_verifier_present"_L1, 400, "invalid_request"_L1,
        "PKCE code challenge should be specified in the authorize request for code verification."_L1 },
    Text { "pkce_invalid_challenge"_L1, 400, "invalid_request"_L1, "PKCE code challenge contains illegal characters."_L1 },
    Text { "pkce_unsupported_code_challenge_method"_L1, 400, "invalid_request"_L1,
        "PKCE code challenge method is not supported. Valid values: [S256]"_L1 },
    Text { "illegal_redirect_uri"_L1, 400, "invalid_request"_L1,
        "The 'redirect_uri' parameter must be a Login redirect URI in the client app settings."_L1 },
    Text { "invalid_state"_L1, 400, "invalid_request"_L1, "The authentication request has an invalid 'state' parameter."_L1 },
    Text { "invalid_nonce"_L1, 400, "invalid_request"_L1,
        "The 'nonce' parameter is required for authorize requests with either the 'id_token' or 'token' response types.."_L1 },
    Text { "missing_token_request_parameter"_L1, 400, "invalid_request"_L1, "The required parameter '%1' is missing."_L1 },
    Text { "token_request_missing_grant_type"_L1, 400, "invalid_request"_L1,
        "The token request must specify a 'grant_type'. Valid values: [%1]"_L1 },
    Text { "missing_scopes"_L1, 400, "invalid_scope"_L1, "No scopes were requested."_L1 },
    Text { "no_matching_scope"_L1, 400, "invalid_scope"_L1,
        "One or more scopes are not configured for the authorization server resource."_L1 },
    Text { "no_default_scopes"_L1, 400, "invalid_scope"_L1,
        "The authorization server resource does not have any configured default scopes, 'scope' must be provided."_L1 },
    Text { "openid_not_allowed_client_creds"_L1, 400, "invalid_scope"_L1, "Cannot request 'openid' scopes using client credentials."_L1 },
    Text { "openid_scope_required"_L1, 400, "invalid_scope"_L1,
        "Requests for ID tokens or access tokens with OpenID scopes require the 'openid' scope."_L1 },
    Text { "illegal_custom_scope"_L1, 400, "invalid_scope"_L1, "Custom scopes are not allowed for this request."_L1 },
    Text { "unauthorized_client"_L1, 400, "unauthorized_client"_L1,
        "The client is not authorized to use the provided grant type. Configured grant types: [%1]."_L1 },
    Text { "unsupported_grant_type"_L1, 400, "unsupported_grant_type"_L1,
        "The authorization grant type is not supported by the authorization server. Configured grant types: [%1]."_L1 },
    Text { "unsupported_response_mode"_L1, 400, "unsupported_response_mode"_L1,
        "The response mode is not supported by the authorization server. Valid response modes: [query, fragment, form_post, "
        "okta_post_message]."_L1 },
    Text { "unsupported_response_mode_query_with_tokens"_L1, 400, "unsupported_response_mode"_L1,
        "'query' response mode cannot be used with either the 'id_token' or 'token' response types."_L1 },
    Text { "unsupported_response_type"_L1, 400, "unsupported_response_type"_L1,
        "The response type is not supported by the authorization server. Configured response types: [%1]."_L1 },
};

} // namespace

core::Error oauthText(QLatin1StringView internalCode, const QString &detail)
{
    const auto text
        = std::find_if(texts.cbegin(), texts.cend(), [internalCode](const Text &one) { return one.internalCode == internalCode; });
    if (text == texts.cend())
        return oauthError(u"server_error"_s, internalCode, 500);
    const QString words = text->description;
    return oauthError(text->code, words.contains("%1"_L1) ? words.arg(detail) : words, text->status);
}

} // namespace sandbox::provider::okta
