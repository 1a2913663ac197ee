#pragma once

#include "models/core/secret.h"

#include <QString>

namespace net {

/// "Bearer …" (RFC 6750 section 2.1).
core::Secret bearer(const core::Secret &token);
/// "Basic …" of a client's own credentials (RFC 7617).
core::Secret basic(const QString &id, const core::Secret &secret);

} // namespace net
