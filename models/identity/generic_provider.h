#pragma once

#include "models/identity/identity_provider.h"

namespace identity {

/// Any OpenID provider, by the standards alone: what it can do is what its metadata says. Safe on several threads: it keeps no state.
class GenericProvider final : public IdentityProvider {
public:
    /// @param initialAccessToken RFC 7591 section 3; may be empty
    GenericProvider(core::Provider provider, core::Secret initialAccessToken);

    core::Result<oauth::Metadata> discover(const net::Http &http) const override;
    Capabilities capabilities(const oauth::Metadata &metadata) const override;
    core::Result<RegisteredClient> createClient(
        const net::Http &http, const oauth::Metadata &metadata, const ClientRequest &request) const override;
    core::Result<RegisteredClient> readClient(const net::Http &http, const RegisteredClient &client) const override;
    core::Result<> removeClient(const net::Http &http, const RegisteredClient &client) const override;

private:
    core::Provider m_provider;
    core::Secret m_initialAccessToken;
};

} // namespace identity
