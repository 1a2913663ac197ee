#pragma once

#include "models/oauth/discovery.h"

namespace oauth {

/// Checks an issuer before anything is asked of it.
/// @return Invalid `gatehouse.issuer_not_https` {issuer} unless loopback, `gatehouse.issuer_invalid` {issuer, reason: "no_host" | "scheme"
/// |
///         "query" | "fragment" | "credentials"} (RFC 8414 section 2)
core::Result<> checkIssuer(const QUrl &issuer);

/// Where its metadata may stand, in the order to try: the OpenID document, RFC 8414 with the path put behind, and put before. A slash at
/// the issuer's end is left out here, and only here.
QList<QUrl> metadataUrls(const QUrl &issuer);

/// Reads and checks a metadata document. Endpoints must be https, or http on this computer when the issuer is there too, without fragment.
/// @param expectedIssuer compared byte for byte with the document's
/// @return Rejected `gatehouse.issuer_mismatch`, `gatehouse.issuer_trailing_slash` (only a slash at the end differs),
///         `gatehouse.issuer_template` (the document holds a placeholder), each {expected, found}; Protocol `gatehouse.endpoint_missing`
///         {endpoint}; Rejected `gatehouse.endpoint_not_https`, Protocol `gatehouse.endpoint_invalid`, each {endpoint, url};
///         Protocol `gatehouse.shape` for mistyped members
core::Result<Metadata> readMetadata(const QJsonObject &json, const QString &expectedIssuer, const QUrl &documentUrl);

} // namespace oauth
