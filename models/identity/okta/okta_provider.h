#pragma once

#include "models/identity/identity_provider.h"
#include "models/identity/okta/okta_client.h"

namespace identity {

/// Okta through its management API; the authorization server is the one of the issuer. Safe on several threads: it keeps no state.
///
/// Besides what IdentityProvider names, whatever needs an administrator returns Unsupported `gatehouse.okta_api_token_missing` {issuer}
/// without an API token, and the errors of oktaServerOf().
class OktaProvider final : public IdentityProvider {
public:
    OktaProvider(core::Provider provider, core::Secret apiToken);

    core::Result<oauth::Metadata> discover(const net::Http &http) const override;
    Capabilities capabilities(const oauth::Metadata &metadata) const override;
    core::Result<RegisteredClient> createClient(
        const net::Http &http, const oauth::Metadata &metadata, const ClientRequest &request) const override;
    core::Result<RegisteredClient> readClient(const net::Http &http, const RegisteredClient &client) const override;
    core::Result<> removeClient(const net::Http &http, const RegisteredClient &client) const override;
    core::Result<std::optional<RegisteredClient>> findClient(
        const net::Http &http, const oauth::Metadata &metadata, const QString &name, const QString &clientId) const override;
    core::Result<core::Secret> readClientSecret(const net::Http &http, const RegisteredClient &client) const override;

    core::Result<QList<TokenClaim>> accessTokenClaims(const net::Http &http) const override;
    QList<WiredObject> serverWiring(const ServerWiring &wanted) const override;
    QList<WiredObject> applicationWiring(const ApplicationWiring &wanted) const override;
    core::Result<std::optional<FoundObject>> findObject(const net::Http &http, const ProviderObject &object) const override;
    core::Result<FoundObject> createObject(const net::Http &http, const ProviderObject &object) const override;
    core::Result<> removeObject(const net::Http &http, const ProviderObject &object, const QString &id) const override;

private:
    core::Result<OktaClient> administrator(const net::Http &http) const;

    core::Provider m_provider;
    core::Secret m_apiToken;
};

} // namespace identity
