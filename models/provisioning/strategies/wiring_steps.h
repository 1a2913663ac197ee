#pragma once

#include "models/identity/identity_provider.h"
#include "models/provisioning/protection/protection.h"
#include "models/provisioning/strategies/key_choice.h"
#include "models/provisioning/strategies/step_list.h"

namespace provisioning {

/// A client as later steps refer to it: references, or what is known beforehand.
struct ClientReference {
    QString clientId;
    QString objectId; ///< of the provider's management API; empty where there is none
};

/// Whether a token can be minted without a person.
/// @param tellsSecrets the provider tells the secret of a client that is registered already
bool canVerify(const ProtectedApplication &application, bool tellsSecrets);

/// Whether @p scope is one of OpenID's own, which every provider has and which ask for a person.
bool isOpenIdScope(const QString &scope);

/// Registers the application at a provider that chooses the ids.
Step registrationStep(const ProtectedApplication &application);

/// Mints a token and reads the claim.
Step verificationStep(const Protection &protection, const ProtectedApplication &application, const QString &clientId);

/// The steps at the provider, in the manner of its vendor.
class WiringSteps {
public:
    WiringSteps(StepList &list, const identity::IdentityProvider &provider, const identity::Capabilities &capabilities);

    /// Claim and scopes, once for all applications.
    void addServer(const Protection &protection);
    /// The client, registered or found, and what it needs besides.
    ClientReference addApplication(const Protection &protection, const ProtectedApplication &application);
    /// The proof, where nobody has to log in for it.
    /// @param key the only one that the gateway will hold; null = it takes every key of the provider
    /// @return false when only a login can tell
    bool addVerification(
        const Protection &protection, const ProtectedApplication &application, const QString &clientId, const ChosenKey *key = nullptr);

private:
    void addObjects(const QList<identity::WiredObject> &objects, const QString &application);
    Step clientStep(const ProtectedApplication &application) const;

    StepList &m_list;
    const identity::IdentityProvider &m_provider;
    identity::Capabilities m_capabilities;
};

} // namespace provisioning
