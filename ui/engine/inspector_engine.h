#pragma once

#include "models/core/cancel.h"
#include "models/core/provider.h"
#include "models/oauth/client.h"
#include "models/oauth/introspection.h"
#include "models/oauth/signature_check.h"

#include <functional>

namespace ui {

/// The part of the engine that looks into tokens which somebody has. Its functions block and are called through Operations only; copies
/// are cheap.
struct InspectorEngine {
    /// Checks a signature with the keys of a provider (oauth::checkSignature()); of the provider, issuer and TLS settings count.
    /// @param known keys that were read before
    std::function<core::Result<oauth::SignatureVerdict>(
        const core::Provider &, const jose::Jws &, const std::optional<oauth::ReadKeys> &known, const core::CancelToken &)>
        checkSignature;
    /// Asks a provider what it knows of a token.
    std::function<core::Result<oauth::Introspection>(
        const core::Provider &, const oauth::Client &, const core::Secret &token, const core::CancelToken &)>
        introspect;
};

} // namespace ui
