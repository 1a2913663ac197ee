#include "models/identity/identity_provider.h"

namespace identity {

std::unique_ptr<IdentityProvider> makeOktaProvider(core::Provider provider, core::Secret apiToken)
{
    return makeGenericProvider(std::move(provider), std::move(apiToken));
}

} // namespace identity
