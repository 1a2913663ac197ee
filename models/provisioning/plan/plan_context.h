#pragma once

#include "models/core/clock.h"
#include "models/gateway/admin_client.h"
#include "models/identity/identity_provider.h"
#include "models/oauth/discovery.h"
#include "models/provisioning/plan/plan.h"
#include "models/provisioning/protection/protection.h"

#include <functional>

namespace storage {
class SecretStore;
class Store;
} // namespace storage

namespace provisioning {

/// Reads the secret that a protection file refers to.
using ReadSecret = std::function<core::Result<core::Secret>(const SecretReference &)>;

/// Waits for a number of seconds, or until the operation is cancelled.
using Wait = std::function<void(std::chrono::seconds, const core::CancelToken &)>;

/// Everything that making, applying and taking back a plan needs. Built for one operation on its worker thread; owns nothing.
struct PlanContext {
    PlanContext(gateway::AdminClient gatewayClient, net::Http providerHttp)
        : gateway(std::move(gatewayClient))
        , http(std::move(providerHttp))
    {
    }

    gateway::AdminClient gateway;
    net::Http http; ///< towards the provider
    const identity::IdentityProvider *provider = nullptr;
    oauth::Metadata metadata;
    jose::Jwks keys;
    const storage::Store *store = nullptr;
    storage::SecretStore *secrets = nullptr; ///< null = none, and the person has agreed to go without
    const core::Clock *clock = nullptr;
    QString stateDirectory; ///< where the lock of the connection stands
    ReadSecret readSecret; ///< may be empty
    Wait wait; ///< empty = really wait; tests pass something quicker
    std::chrono::seconds patience { 600 }; ///< how long one step may wait for rate limits altogether

    /// The same context deaf to cancel, for taking things back.
    PlanContext regardless() const;
    /// A plan without steps for this gateway, made now. @param strategy what makes its steps, a name that the journal keeps
    Plan newPlan(const QString &name, const QString &strategy) const;
};

} // namespace provisioning
