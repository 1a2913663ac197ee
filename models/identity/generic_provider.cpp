#include "models/identity/generic_provider.h"

#include "models/identity/registration.h"

namespace identity {

using namespace Qt::StringLiterals;
using core::Result;

GenericProvider::GenericProvider(core::Provider provider, core::Secret initialAccessToken)
    : m_provider(std::move(provider))
    , m_initialAccessToken(std::move(initialAccessToken))
{
}

Result<oauth::Metadata> GenericProvider::discover(const net::Http &http) const
{
    return oauth::discover(http, m_provider.issuer);
}

Capabilities GenericProvider::capabilities(const oauth::Metadata &metadata) const
{
    Capabilities can;
    can.registersClients = !metadata.registrationEndpoint.isEmpty();
    // RFC 7591 has no way to look a client up; only its own management address finds it again.
    can.findsClients = false;
    // RFC 9068 section 2.2 first, then the claim that OpenID providers put there.
    can.clientIdClaims = { u"client_id"_s, u"azp"_s };
    return can;
}

Result<RegisteredClient> GenericProvider::createClient(
    const net::Http &http, const oauth::Metadata &metadata, const ClientRequest &request) const
{
    return registerClient(http, metadata, request, m_initialAccessToken);
}

Result<RegisteredClient> GenericProvider::readClient(const net::Http &http, const RegisteredClient &client) const
{
    return readRegistration(http, client);
}

Result<> GenericProvider::removeClient(const net::Http &http, const RegisteredClient &client) const
{
    return removeRegistration(http, client);
}

std::unique_ptr<IdentityProvider> makeGenericProvider(core::Provider provider, core::Secret initialAccessToken)
{
    return std::make_unique<GenericProvider>(std::move(provider), std::move(initialAccessToken));
}

} // namespace identity
