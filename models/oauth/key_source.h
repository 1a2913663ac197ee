#pragma once

#include "models/core/clock.h"
#include "models/jose/jws.h"
#include "models/oauth/discovery.h"

#include <chrono>
#include <optional>

namespace oauth {

/// The keys of a provider for as long as somebody verifies tokens with them: fetched when first needed, and once more when a token names
/// a key that is not among them (keys rotate), but not more often than the interval, so that forged tokens cannot make us ask at will.
///
/// For one thread. The clock must outlive it.
class KeySource {
public:
    /// @param keys those that are known already; empty = fetched when needed
    KeySource(Metadata metadata, const core::Clock &clock, std::optional<jose::Jwks> keys = {},
        std::chrono::seconds interval = std::chrono::seconds(60));

    /// Checks a signature. @return the key that made it; what fetchKeys() and jose::verifyJws() return
    core::Result<jose::Jwk> verify(const net::Http &http, const jose::Jws &jws, const QList<jose::Algorithm> &allowed);

private:
    core::Result<> fetch(const net::Http &http);
    bool mayFetchAgain() const;

    Metadata m_metadata;
    const core::Clock *m_clock;
    std::optional<jose::Jwks> m_keys;
    std::chrono::seconds m_interval;
    QDateTime m_refetchedAt; ///< the last time that an unknown key made us ask
};

} // namespace oauth
