#pragma once

#include "models/net/request.h"

#include <optional>

namespace identity {

/// The target of `rel="next"` in the Link headers (RFC 8288 section 3), whether they came as several lines or as one; nothing when there is
/// none or it is no URL. As given: neither joined to another address nor judged.
std::optional<QUrl> nextLink(const net::Response &response);

} // namespace identity
