#pragma once

#include "models/core/result.h"
#include "models/jose/jwks.h"
#include "models/net/http.h"

#include <QStringList>
#include <QUrl>

namespace oauth {

/// Provider metadata (RFC 8414, OpenID Connect Discovery 1.0).
struct Metadata {
    QString issuer; ///< byte for byte as published
    QUrl documentUrl; ///< where it was found
    QUrl authorizationEndpoint;
    QUrl tokenEndpoint;
    QUrl jwksUri;
    QUrl userinfoEndpoint;
    QUrl introspectionEndpoint;
    QUrl revocationEndpoint;
    QUrl registrationEndpoint;
    QUrl endSessionEndpoint;
    QStringList scopes;
    QStringList grantTypes; ///< empty = not published, which says nothing about what works
    QStringList responseTypes;
    QStringList tokenAuthMethods;
    QStringList codeChallengeMethods;
    QStringList idTokenAlgorithms;
    bool sendsIssuerParameter = false; ///< authorization_response_iss_parameter_supported (RFC 9207)
    QJsonObject raw;
};

/// Finds and reads the metadata of @p issuer: the OpenID document, then the two RFC 8414 places.
/// @return NotFound `gatehouse.no_discovery` {tried: [{url, status, problem: "status" | "html"}]}; what checkIssuer(), readMetadata()
///         (`gatehouse.issuer_mismatch`, `gatehouse.issuer_trailing_slash`, `gatehouse.endpoint_missing` …), fetchDocument() and
///         providerError() return
core::Result<Metadata> discover(const net::Http &http, const QUrl &issuer);

/// The key set at the metadata's jwks_uri. @return what fetchDocument(), providerError() and jose::Jwks::parse() return
core::Result<jose::Jwks> fetchKeys(const net::Http &http, const Metadata &metadata);

} // namespace oauth
