#pragma once

#include "app/sandbox/http_server.h"

#include <QJsonObject>

namespace sandbox::provider {

/// How a 401 tells the caller to prove itself.
enum class Challenge {
    Basic, ///< client authentication
    Bearer, ///< RFC 6750 section 3
};

/// An OAuth error: `error` and `error_description`.
core::Error oauthError(const QString &code, const QString &text, int status = 400);

/// JSON that nobody may store (RFC 6749 section 5.1).
HttpReply jsonReply(int status, const QJsonObject &body);
/// The JSON error of RFC 6749 section 5.2 with the status of @p error (400 when it has none).
HttpReply errorReply(const core::Error &error, Challenge challenge = Challenge::Basic);
/// 303, so that a form's content is not sent on (RFC 9700 section 4.12).
HttpReply redirectReply(const QByteArray &location);

} // namespace sandbox::provider
