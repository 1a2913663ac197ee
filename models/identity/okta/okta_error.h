#pragma once

#include "models/core/result.h"
#include "models/core/secret.h"
#include "models/net/request.h"

namespace identity {

/// Makes an Error of an answer of Okta that is no success (errorCode, errorSummary, errorCauses, errorId; identity-provider contract 2a),
/// or of the OAuth error body that its other endpoints give.
///
/// RateLimited for 429 with what it asked to wait; Denied for 401, 403; NotFound for 404; Conflict for 409; Http for 5xx; Rejected else.
/// `code` is Okta's own ("E0000001"), `text` its summary, `fields` {causes: [text], errorId, requestId}, each where it was given.
/// @param where what was asked, for Error::where
/// @param secrets what was sent and must not come back in the words
core::Error oktaError(const net::Response &response, const QString &where, const QList<core::Secret> &secrets);

/// The JSON of an answer; null for one without a body. @return oktaError() for a status that is no success; Protocol
/// `gatehouse.html_answer`, `gatehouse.not_json`
core::Result<QJsonValue> oktaAnswer(const net::Response &response, const QString &where, const QList<core::Secret> &secrets);

} // namespace identity
