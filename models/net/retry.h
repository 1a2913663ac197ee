#pragma once

#include "models/core/result.h"
#include "models/net/request.h"

#include <QDateTime>

#include <optional>

namespace net {

inline constexpr int readAttempts = 4; ///< how often a read is tried at most

/// Whether a read that ended so deserves another try: a lost connection, an answer cut short, 429, 503. Not a refused
/// connection, a timeout or any other status: those are answers.
bool isWorthRepeating(const core::Result<Response> &outcome);

/// How long the far side asks to wait: `Retry-After` in seconds or as a date (RFC 9110 section 10.2.3); else, where no request is left,
/// `RateLimit-Reset` in seconds (IETF draft, Kong), `X-RateLimit-Reset` and `X-Rate-Limit-Reset` as seconds or as a moment in Unix time
/// (Auth0, Okta). Moments are compared with the answer's own `Date`, so that a wrong clock here does no harm.
/// @param now used when the answer has no Date; when invalid, Response::receivedAt is
/// @return nothing when it does not say, or names a moment and no present is known; never negative
std::optional<std::chrono::milliseconds> askedWait(const Response &response, const QDateTime &now);

/// The same in whole seconds, for Error::retryAfterSeconds: rounded up, 0 when the far side does not say, else at least 1.
int askedSeconds(const Response &response, const QDateTime &now = {});

/// The wait before try number @p attempt + 1: what the far side asked for, else doubling from 200 ms; both with up to 25 % of jitter
/// on top, so that many callers do not come back together.
/// @param jitter 0 to 1
std::chrono::milliseconds waitBeforeRepeat(int attempt, std::optional<std::chrono::milliseconds> asked, double jitter);

} // namespace net
