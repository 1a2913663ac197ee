#pragma once

#include "tests/contract/recording.h"

namespace contract {

/// Requests that the recording tells in words because they are too long to be shown, or held a certificate.
std::optional<Request> oddRequest(const Recorded &recorded);

} // namespace contract
