#pragma once

#include "models/core/cancel.h"
#include "models/core/provider.h"
#include "models/core/result.h"
#include "models/core/secret.h"
#include "models/identity/identity_provider.h"

#include <functional>
#include <vector>

namespace ui {

/// A provider and the credential its management is asked with.
struct ProviderTarget {
    core::Provider provider;
    core::Secret credential; ///< initial access token, or API token of the vendor; may be empty
};

/// What a provider said of itself.
struct ProviderFacts {
    oauth::Metadata metadata;
    QStringList keyIds; ///< of its signing keys
    identity::Capabilities capabilities;
};

/// The part of the engine that keeps identity providers and asks them. Its functions block and are called through Operations only;
/// copies are cheap.
struct ProviderEngine {
    /// The saved providers, by name.
    std::function<core::Result<std::vector<core::Provider>>()> saved;
    /// The credential of a saved provider from the keychain; an empty one when it has none.
    std::function<core::Result<ProviderTarget>(const core::Provider &)> credentials;
    /// Stores the provider, and its credential in the keychain.
    std::function<core::Result<>(const ProviderTarget &)> save;
    std::function<core::Result<>(const core::Provider &)> remove;
    /// Asks for metadata and keys.
    std::function<core::Result<ProviderFacts>(const ProviderTarget &, const core::CancelToken &)> probe;
};

} // namespace ui
