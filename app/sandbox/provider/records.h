#pragma once

#include "app/sandbox/provider/client_metadata.h"

#include <QDateTime>

#include <optional>

namespace sandbox::provider {

/// A client that the provider knows.
struct ClientRecord {
    QString id;
    core::Secret secret; ///< empty for a public client
    core::Secret registrationToken; ///< empty for a client from the start: it cannot be managed by RFC 7592
    QDateTime issuedAt;
    ClientMetadata metadata;
    core::Secret otherSecret {}; ///< in force too, while one is being replaced (Okta)
};

/// A person who is logged in, in one browser.
struct SessionRecord {
    QString user;
    QDateTime loggedInAt;
    QDateTime expiresAt;
};

/// How an answer goes back to the client (OAuth 2.0 Multiple Response Types section 2.1, OAuth 2.0 Form Post Response Mode).
enum class ResponseMode {
    Query,
    Fragment,
    FormPost,
};

/// What a client asked for at the authorization endpoint, checked.
struct AuthorizationRequest {
    QString clientId;
    QString redirectUri;
    QString state;
    QString nonce;
    QStringList scopes;
    QString audience;
    QString codeChallenge;
    QString codeChallengeMethod; ///< "S256", "plain", or empty without PKCE
    QStringList prompt;
    QString loginHint;
    std::optional<qint64> maxAge; ///< seconds
    QStringList responseTypes { QStringLiteral("code") }; ///< the words of `response_type`
    ResponseMode mode = ResponseMode::Query;
    QString server {}; ///< Okta: the authorization server that was asked; empty otherwise
};

/// A login or consent that waits for a person; belongs to the browser in which it began.
struct InteractionRecord {
    AuthorizationRequest request;
    QByteArray browser;
    core::Secret csrf;
    bool loggedIn = false; ///< in the course of this interaction
    QDateTime expiresAt;
};

/// An authorization code; kept when it is used, so that a replay is noticed.
struct CodeRecord {
    AuthorizationRequest request;
    QString user;
    QDateTime loggedInAt;
    QDateTime expiresAt;
    QByteArray grantId; ///< set when it was exchanged
};

/// What a person gave to a client by one login: the family of tokens that falls together.
struct GrantRecord {
    QString clientId;
    QString user;
    QStringList scopes;
    QString audience;
    QDateTime loggedInAt;
    QByteArray refreshHash; ///< of the refresh token in force; empty when there is none
    QList<QByteArray> usedRefreshHashes;
    QDateTime expiresAt;
    QString server {}; ///< Okta: the authorization server that gave it; empty otherwise
};

/// An access token that was handed out and not revoked.
struct AccessTokenRecord {
    QString clientId;
    QByteArray grantId; ///< empty for client credentials
    QString user; ///< empty for client credentials
    QStringList scopes;
    QString audience;
    QString tokenId; ///< `jti`
    QDateTime issuedAt;
    QDateTime expiresAt;
    QJsonObject claims {}; ///< as the token holds them, or would if it were no random text
    QString server {}; ///< Okta: the authorization server that gave it; empty otherwise
};

/// How often the management API was called in the present minute.
struct RateWindow {
    qint64 start = 0; ///< seconds since 1970
    int calls = 0;
};

} // namespace sandbox::provider
