#pragma once

#include "app/sandbox/provider/provider_state.h"
#include "models/core/clock.h"

namespace sandbox::provider {

/// What every endpoint works on. The Provider holds its lock while one of them runs.
struct Context {
    const ProviderOptions &options;
    const core::Clock &clock;
    ProviderState &state;
    QString issuer;
    QString origin {}; ///< "http://127.0.0.1:PORT"
    QString server {}; ///< Okta: id of the custom authorization server that is asked; empty = the org's own
};

inline constexpr qsizetype maxFormBytes = 64 * 1024;
inline constexpr qsizetype maxJsonBytes = 64 * 1024;

} // namespace sandbox::provider
