#include "ui/words/error_sentences.h"

namespace ui {

namespace {

/// Codes of RFC 6749 sections 4.1.2.1 and 5.2, RFC 6750 section 3.1, OpenID Connect Core section 3.1.2.6.
constexpr CodeSentence sentences[] {
    { "access_denied", QT_TRANSLATE_NOOP("ErrorText", "The person or the provider refused the login (access_denied)[: {text}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Log in once more and agree; else look for a policy at the provider that forbids it.") },
    { "consent_required", QT_TRANSLATE_NOOP("ErrorText", "The provider wants the person to agree first (consent_required)[: {text}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Run without prompt=none, so that the person can be asked.") },
    { "interaction_required", QT_TRANSLATE_NOOP("ErrorText", "The provider has to ask the person (interaction_required)[: {text}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Run without prompt=none, so that the person can be asked.") },
    { "login_required", QT_TRANSLATE_NOOP("ErrorText", "Nobody is logged in at the provider (login_required)[: {text}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Run without prompt=none, so that the person can log in.") },
    { "invalid_client",
        QT_TRANSLATE_NOOP("ErrorText", "The provider does not take the client id with its secret (invalid_client)[: {text}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Compare both with the application at the provider, and the way the client proves itself.") },
    { "invalid_grant",
        QT_TRANSLATE_NOOP("ErrorText", "The provider does not take what was to be exchanged for a token (invalid_grant)[: {text}]"),
        QT_TRANSLATE_NOOP(
            "ErrorText", "A code and most refresh tokens work once and not for long; a password must be right. Log in once more.") },
    { "invalid_request", QT_TRANSLATE_NOOP("ErrorText", "The provider cannot use the request (invalid_request)[: {text}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Look at the request among the exchanges; a parameter may be missing, or not allowed.") },
    { "invalid_scope", QT_TRANSLATE_NOOP("ErrorText", "The provider does not grant one of the scopes (invalid_scope)[: {text}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Ask for fewer scopes, or add the scope at the provider.") },
    { "invalid_target", QT_TRANSLATE_NOOP("ErrorText", "The provider knows no such audience or resource (invalid_target)[: {text}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Compare the audience with those that the provider knows.") },
    { "insufficient_scope", QT_TRANSLATE_NOOP("ErrorText", "The token may not do this (insufficient_scope)[: {text}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Get a token with the scope that is needed, for user information “openid”.") },
    { "invalid_token", QT_TRANSLATE_NOOP("ErrorText", "The provider does not take the token (invalid_token)[: {text}]"),
        QT_TRANSLATE_NOOP("ErrorText", "It may have expired or been taken back: get a new one.") },
    { "unauthorized_client", QT_TRANSLATE_NOOP("ErrorText", "The application may not use this flow (unauthorized_client)[: {text}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Allow the grant for the application at the provider, or choose another flow.") },
    { "unsupported_grant_type", QT_TRANSLATE_NOOP("ErrorText", "The provider does not offer this flow (unsupported_grant_type)[: {text}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Choose another flow, or have the provider switch it on.") },
    { "unsupported_response_type",
        QT_TRANSLATE_NOOP("ErrorText", "The provider does not offer this flow (unsupported_response_type)[: {text}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Choose another flow, or have the provider switch it on.") },
    { "server_error", QT_TRANSLATE_NOOP("ErrorText", "The provider has a fault of its own (server_error)[: {text}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Try again; if it stays, look into the log of the provider.") },
    { "temporarily_unavailable", QT_TRANSLATE_NOOP("ErrorText", "The provider is not available now (temporarily_unavailable)[: {text}]"),
        QT_TRANSLATE_NOOP("ErrorText", "Try again in a while.") },
};

} // namespace

std::span<const CodeSentence> oauthSentences()
{
    return sentences;
}

} // namespace ui
