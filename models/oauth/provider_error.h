#pragma once

#include "models/core/result.h"
#include "models/core/secret.h"
#include "models/net/request.h"

#include <QDateTime>
#include <QList>

namespace oauth {

/// A provider's words as they may be shown: one line, at most 1,000 characters, without @p secrets (of eight bytes
/// or more) and without what looks like one.
QString providerText(const QString &text, const QList<core::Secret> &secrets = {});

/// Makes an Error of an answer that is no success: an OAuth error body (RFC 6749 section 5.2), a WWW-Authenticate challenge (RFC 6750
/// section 3), or neither.
///
/// RateLimited for 429, with what it asked to wait; Denied for 401, 403 and `invalid_client`; Http for 5xx; NotFound for 404; Rejected
/// else. `code` is the provider's own, or `gatehouse.unexpected_status` {status, contentType} when it gave none.
/// @param where what was asked, for Error::where
/// @param now to read a limit that names a moment, where the answer has no Date; invalid = Response::receivedAt
/// @param secrets what was sent and must not come back in the text
core::Error providerError(
    const net::Response &response, const QString &where, const QDateTime &now = {}, const QList<core::Secret> &secrets = {});

/// The endpoint's address, or Protocol `gatehouse.endpoint_missing` {endpoint} when the metadata has none.
core::Result<QUrl> knownEndpoint(const QUrl &url, const QString &name);

} // namespace oauth
