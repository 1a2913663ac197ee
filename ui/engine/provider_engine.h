#pragma once

#include "models/core/cancel.h"
#include "models/core/check_line.h"
#include "models/core/provider.h"
#include "models/core/result.h"
#include "models/core/secret.h"
#include "models/provisioning/checks/provider_check.h"

#include <functional>
#include <vector>

namespace ui {

/// Id of the sandbox's own provider. It is what the sandbox started with: there is nothing in this window to change it by.
inline constexpr QLatin1StringView sandboxProviderId("sandbox");

/// A provider and the credential its management is asked with.
struct ProviderTarget {
    core::Provider provider;
    core::Secret credential; ///< initial access token, or API token of the vendor; may be empty
    bool secretsRead = true; ///< false: the keychain did not give them, so those that are empty here are left as they are there
};

/// What a provider said of itself.
using ProviderFacts = provisioning::CheckedProvider;

/// The part of the engine that keeps identity providers and asks them. Its functions block and are called through Operations only;
/// copies are cheap.
struct ProviderEngine {
    /// The saved providers, by name.
    std::function<core::Result<std::vector<core::Provider>>()> saved;
    /// The credential of a saved provider from the keychain; an empty one when it has none.
    std::function<core::Result<ProviderTarget>(const core::Provider &)> credentials;
    /// Stores the provider, and its credential in the keychain; an empty one is removed there, unless it was never read.
    std::function<core::Result<>(const ProviderTarget &)> save;
    std::function<core::Result<>(const core::Provider &)> remove;
    /// Looks at it step by step and tells what is found, each line on the thread of the call.
    std::function<core::Result<ProviderFacts>(const ProviderTarget &, const core::CheckSink &, const core::CancelToken &)> check;
    /// Asks for metadata and keys.
    std::function<core::Result<ProviderFacts>(const ProviderTarget &, const core::CancelToken &)> probe;
};

} // namespace ui
