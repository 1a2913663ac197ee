#include "ui/words/error_sentences.h"

namespace ui {

namespace {

constexpr CodeSentence sentences[] {
    { "gatehouse.org_authorization_server",
        QT_TRANSLATE_NOOP(
            "ErrorText", "The issuer is the organization's own authorization server, which cannot carry a custom claim[: {issuer}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Give the issuer of a custom authorization server[, such as {example}].") },
    { "gatehouse.okta_issuer", QT_TRANSLATE_NOOP("ErrorText", "The address is no issuer of Okta[: {issuer}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Give it as the authorization server shows it[, such as {example}].") },
    { "gatehouse.okta_api_token_missing", QT_TRANSLATE_NOOP("ErrorText", "Okta's API token is missing[ for {issuer}]"),
        QT_TRANSLATE_NOOP("ErrorText",
            "Make one in Okta's administration under Security, API, Tokens, as an administrator who may manage applications and "
            "authorization servers, and give it here.") },
    { "gatehouse.okta_answer", QT_TRANSLATE_NOOP("ErrorText", "Okta's answer is not as it must be[: expected was {expected}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Check that the issuer leads to Okta, with no login page or proxy between.") },
    { "gatehouse.okta_foreign_link", QT_TRANSLATE_NOOP("ErrorText", "Okta continues its list at another address[: {link}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Give the issuer with that address: the API token is sent nowhere else.") },
    { "gatehouse.okta_too_many_pages", QT_TRANSLATE_NOOP("ErrorText", "Okta's list does not end[ within {pages} pages]"),
        QT_TRANSLATE_NOOP("ErrorText", "Clear away what is not needed there, or give the object's id.") },
    { "gatehouse.okta_id", QT_TRANSLATE_NOOP("ErrorText", "An id of Okta is not usable[: {path}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Look the object up again by its name.") },
    { "gatehouse.okta_claim_reserved",
        QT_TRANSLATE_NOOP("ErrorText", "Okta puts “{claim}” into tokens itself, so no claim may be named so"),
        QT_TRANSLATE_NOOP("ErrorText", "Choose another name, such as “application_id”; Okta's own claim with the client id is “cid”.") },
    { "gatehouse.okta_claim_differs", QT_TRANSLATE_NOOP("ErrorText", "The claim[ “{name}”] exists and says something else[ ({paths})]"),
        QT_TRANSLATE_NOOP("ErrorText",
            "Set its value to app.clientId, in the access token, always included and for any scope, or choose another claim name.") },
    { "gatehouse.okta_claim_inactive", QT_TRANSLATE_NOOP("ErrorText", "The claim[ “{name}”] exists but is switched off"),
        QT_TRANSLATE_NOOP("ErrorText", "Activate it at the authorization server, or choose another claim name.") },
    { "gatehouse.okta_policy_differs", QT_TRANSLATE_NOOP("ErrorText", "The access policy[ “{name}”] exists for other clients[ ({paths})]"),
        QT_TRANSLATE_NOOP("ErrorText", "Assign it to this client alone, or rename or delete it if nobody needs it.") },
    { "gatehouse.okta_policy_inactive", QT_TRANSLATE_NOOP("ErrorText", "The access policy[ “{name}”] exists but is switched off"),
        QT_TRANSLATE_NOOP("ErrorText", "Activate it at the authorization server, or delete it if nobody needs it.") },
    { "gatehouse.okta_rule_differs",
        QT_TRANSLATE_NOOP("ErrorText", "The rule[ “{name}”] of the access policy lets other requests through[ ({paths})]"),
        QT_TRANSLATE_NOOP(
            "ErrorText", "Give it the grant types and scopes of the application and everyone who is assigned, or delete it.") },
    { "gatehouse.okta_rule_inactive", QT_TRANSLATE_NOOP("ErrorText", "The rule[ “{name}”] of the access policy exists but is switched off"),
        QT_TRANSLATE_NOOP("ErrorText", "Activate it at the authorization server, or delete it if nobody needs it.") },
    { "gatehouse.okta_group_missing", QT_TRANSLATE_NOOP("ErrorText", "Okta has no group “{group}”"),
        QT_TRANSLATE_NOOP("ErrorText", "Check the name; the API token's administrator must be allowed to see groups.") },
    { "gatehouse.okta_client_missing", QT_TRANSLATE_NOOP("ErrorText", "Okta has no application with that client id[: {client_id}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Check the client id and the organization; the application may have been deleted.") },
    { "gatehouse.okta_client_differs",
        QT_TRANSLATE_NOOP("ErrorText", "Okta answered for another client than was asked for[: {found} instead of {expected}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Look the application up again by its client id.") },
    { "gatehouse.okta_client_id", QT_TRANSLATE_NOOP("ErrorText", "Okta cannot take this client id[: {client_id}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Choose 6 to 100 letters, digits or $-_.+!*'(), and not ALL_CLIENTS.") },
    { "gatehouse.okta_client_secret", QT_TRANSLATE_NOOP("ErrorText", "Okta cannot take this client secret"),
        QT_TRANSLATE_NOOP("ErrorText", "Choose {least} to {most} printable ASCII characters without spaces.") },
    { "gatehouse.okta_application_type", QT_TRANSLATE_NOOP("ErrorText", "Okta has no applications of the type “{found}”"),
        QT_TRANSLATE_NOOP("ErrorText", "Choose one of these: {supported}.") },
    { "gatehouse.okta_grants",
        QT_TRANSLATE_NOOP("ErrorText", "An application of the type “{application_type}” cannot use these grants[: {grants}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Choose at least one of these, or another type: {allowed}.") },
    { "gatehouse.okta_grant_missing",
        QT_TRANSLATE_NOOP("ErrorText", "An application of the type “{application_type}” must have the grant “{grant}”"),
        QT_TRANSLATE_NOOP("ErrorText", "Add it, with a redirect URI.") },
    { "gatehouse.okta_redirect_missing",
        QT_TRANSLATE_NOOP("ErrorText", "An application of the type “{application_type}” with these grants needs a redirect URI"),
        QT_TRANSLATE_NOOP("ErrorText", "Add one, such as http://127.0.0.1:8765/callback.") },
    { "gatehouse.okta_public_client",
        QT_TRANSLATE_NOOP("ErrorText", "Client credentials need a secret, and this client has none[: {grants}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Let the client prove itself with its secret, or leave that grant out.") },
    { "gatehouse.secret_not_told", QT_TRANSLATE_NOOP("ErrorText", "The provider does not tell the secret of {client_id}"),
        QT_TRANSLATE_NOOP("ErrorText", "Give it yourself, or make a new one at the provider.") },
    { "gatehouse.not_offered", QT_TRANSLATE_NOOP("ErrorText", "This provider does not offer that[: {what}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Set it up at the provider by hand.") },
    { "gatehouse.unknown_vendor", QT_TRANSLATE_NOOP("ErrorText", "There is no provider of the kind “{vendor}”"),
        QT_TRANSLATE_NOOP("ErrorText", "Choose one of these: {supported}.") },

    { "E0000001", QT_TRANSLATE_NOOP("ErrorText", "Okta refused the content: {text}[ ({causes})]"),
        QT_TRANSLATE_NOOP("ErrorText", "Correct what it names and try again.") },
    { "E0000004", QT_TRANSLATE_NOOP("ErrorText", "Okta did not accept who we are"),
        QT_TRANSLATE_NOOP("ErrorText", "Check the API token and that it belongs to this organization.") },
    { "E0000006", QT_TRANSLATE_NOOP("ErrorText", "The administrator whose API token this is may not do that at Okta"),
        QT_TRANSLATE_NOOP("ErrorText",
            "Give the administrator the rights over applications and authorization servers (API Access Management Administrator and "
            "Application Administrator), or use another token.") },
    { "E0000007", QT_TRANSLATE_NOOP("ErrorText", "Okta does not have it: {text}"),
        QT_TRANSLATE_NOOP("ErrorText", "Check the authorization server in the issuer; the object may have been deleted.") },
    { "E0000011", QT_TRANSLATE_NOOP("ErrorText", "Okta does not know the API token"),
        QT_TRANSLATE_NOOP("ErrorText",
            "Make a new one: a token ends 30 days after its last use and with the administrator who made it. Check that it is of this "
            "organization.") },
    { "E0000015", QT_TRANSLATE_NOOP("ErrorText", "The organization has no licence for this part of Okta"),
        QT_TRANSLATE_NOOP("ErrorText",
            "Custom authorization servers need API Access Management. Have it switched on: the organization's own server cannot carry the "
            "claim with the client id.") },
    { "E0000022", QT_TRANSLATE_NOOP("ErrorText", "Okta does not offer this call: {text}"),
        QT_TRANSLATE_NOOP(
            "ErrorText", "Check the issuer: it must be the address of the organization itself, not of its administration pages.") },
    { "E0000047", QT_TRANSLATE_NOOP("ErrorText", "Okta's rate limit is used up"),
        QT_TRANSLATE_NOOP("ErrorText", "Wait a minute, then go on; raise the token's share of the limit in Okta if this comes back.") },
    { "E0000062", QT_TRANSLATE_NOOP("ErrorText", "The person is assigned to the application already"),
        QT_TRANSLATE_NOOP("ErrorText", "Go on: there is nothing left to do.") },
    { "E0000195", QT_TRANSLATE_NOOP("ErrorText", "Something at Okta stands against it: {text}[ ({causes})]"),
        QT_TRANSLATE_NOOP("ErrorText", "Read it again and decide which of the two shall stay.") },
};

constexpr SaidSentence saidSentences[] {
    { "Policy evaluation failed for this request",
        { "access_denied",
            QT_TRANSLATE_NOOP("ErrorText", "Okta gave no token: no access policy of the authorization server lets this client in"),
            QT_TRANSLATE_NOOP("ErrorText",
                "Add an access policy for this client with a rule that names the grant type, the people (Everyone, for client credentials "
                "too) and every scope that is asked for.") } },
    { "One or more scopes are not configured",
        { "invalid_scope", QT_TRANSLATE_NOOP("ErrorText", "The authorization server does not know one of the scopes"),
            QT_TRANSLATE_NOOP(
                "ErrorText", "Add the scope to this authorization server, or do not ask for it; “groups” is none of its own.") } },
    { "Custom scopes are not allowed",
        { "invalid_scope", QT_TRANSLATE_NOOP("ErrorText", "The organization's own authorization server knows no custom scopes"),
            QT_TRANSLATE_NOOP("ErrorText", "Use the issuer of a custom authorization server, ending in /oauth2/default or another id.") } },
    { "User is not assigned to the client application",
        { "access_denied", QT_TRANSLATE_NOOP("ErrorText", "The person is not assigned to the application"),
            QT_TRANSLATE_NOOP(
                "ErrorText", "Assign the person, or the group Everyone, to the application in Okta, and log in once more.") } },
    { "'redirect_uri' parameter must be",
        { "", QT_TRANSLATE_NOOP("ErrorText", "The redirect address is not registered for the application exactly as it was sent"),
            QT_TRANSLATE_NOOP("ErrorText",
                "Register it in the application letter for letter: http or https, host, port and a closing slash all count, on this "
                "computer too. Use one of the fixed redirect ports.") } },
    { "Cannot request 'openid' scopes using client credentials",
        { "invalid_scope", QT_TRANSLATE_NOOP("ErrorText", "A service cannot ask for the scopes of OpenID: no person logs in"),
            QT_TRANSLATE_NOOP("ErrorText", "Take “openid” out of the scopes and ask for a custom scope, such as api.access.") } },
    { "does not have any configured default scopes",
        { "invalid_scope", QT_TRANSLATE_NOOP("ErrorText", "No scope was asked for, and the authorization server has no default scope"),
            QT_TRANSLATE_NOOP("ErrorText", "Ask for a scope by name, or mark one of the authorization server's scopes as default.") } },
    { "conditions.people: At least one of",
        { "E0000001", QT_TRANSLATE_NOOP("ErrorText", "The rule of the access policy names nobody, or a grant type that Okta does not know"),
            QT_TRANSLATE_NOOP("ErrorText",
                "Add the group Everyone to the rule, and check how its grant types are spelt: client_credentials has an underscore.") } },
    { "must use Proof Key for Code Exchange",
        { "", QT_TRANSLATE_NOOP("ErrorText", "Okta took the request for one of a web page, which must use PKCE"),
            QT_TRANSLATE_NOOP("ErrorText", "Use PKCE with S256, or send no Origin header.") } },
    { "PKCE verification failed",
        { "invalid_grant", QT_TRANSLATE_NOOP("ErrorText", "The code belongs to another login than the one that redeems it"),
            QT_TRANSLATE_NOOP("ErrorText", "Log in once more, in one browser window only.") } },
    { "maximum number of client secrets",
        { "", QT_TRANSLATE_NOOP("ErrorText", "The client has two secrets already, and Okta allows no more"),
            QT_TRANSLATE_NOOP("ErrorText", "Deactivate and delete the older one when nothing uses it any more.") } },
    { "can't deactivate the only active client secret",
        { "", QT_TRANSLATE_NOOP("ErrorText", "It is the only secret of the client that works"),
            QT_TRANSLATE_NOOP("ErrorText", "Add a new one and give it to the client first.") } },
    { "can't delete an active client secret",
        { "", QT_TRANSLATE_NOOP("ErrorText", "The secret is still active"),
            QT_TRANSLATE_NOOP("ErrorText", "Deactivate it first, when nothing uses it any more.") } },
};

} // namespace

std::span<const CodeSentence> oktaSentences()
{
    return sentences;
}

std::span<const SaidSentence> oktaSaidSentences()
{
    return saidSentences;
}

} // namespace ui
