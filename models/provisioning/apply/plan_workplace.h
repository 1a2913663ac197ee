#pragma once

#include "models/gateway/node_info.h"
#include "models/provisioning/plan/plan.h"
#include "models/provisioning/plan/plan_context.h"

#include <memory>

namespace provisioning {

/// A provider that was asked for its metadata and keys.
struct OpenProvider {
    std::unique_ptr<identity::IdentityProvider> provider;
    net::Http http;
    oauth::Metadata metadata;
    jose::Jwks keys;
};

/// Asks a provider for its metadata and keys. Worker thread.
/// @param credential of its management; may be empty
/// @return what identity::makeProvider(), IdentityProvider::discover() and oauth::fetchKeys() return; `where` names the issuer
core::Result<OpenProvider> openProvider(const core::Provider &provider, core::Secret credential, const net::Http &http);

/// A provider that nothing is asked of: for plans without a step there.
OpenProvider unopenedProvider(const QUrl &issuer, const net::Http &http);

/// Where the credential of a saved provider stands, so that a later run finds it again.
SecretReference savedCredential(const core::Provider &provider);

/// What outlives a plan and every operation on it.
struct PlanTools {
    const storage::Store *store = nullptr;
    storage::SecretStore *secrets = nullptr; ///< null = none, and the person has agreed to go without
    const core::Clock *clock = nullptr;
    QString stateDirectory;
    ReadSecret readSecret;
};

/// What one operation on a plan works with. Keeps alive what its context points to.
struct PlanWorkplace {
    OpenProvider provider;
    gateway::NodeInfo node;
    PlanContext context;
};

/// Puts gateway and provider together after asking the gateway what it is.
/// @param client of the gateway, or why there is none; likewise @p provider, which is looked at later
/// @return besides their errors what probing returns
core::Result<std::unique_ptr<PlanWorkplace>> openWorkplace(
    const core::Result<gateway::AdminClient> &client, core::Result<OpenProvider> provider, const core::Result<PlanTools> &tools);

/// Whether a step of the plan needs the provider.
bool asksProvider(const Plan &plan);

/// Address and workspace of a gateway as they are compared.
QString placeOf(const QUrl &adminUrl, const QString &workspace);

/// A plan taken back at another gateway would find nothing there, and count as taken back.
/// @param where for the error: what named the other gateway
/// @return Conflict `gatehouse.plan_of_another_place` {expected, found}
core::Result<> checkGateway(const Plan &plan, const core::Connection &connection, const QString &where = {});
/// The same for the provider.
core::Result<> checkIssuer(const Plan &plan, const QString &issuer, const QString &where = {});

/// Whether the provider takes our credential, asked before the first write: half a roll back helps nobody.
core::Result<> checkCredential(const OpenProvider &open);

/// Steps whose exact undo needs a secret that only a keychain keeps longer than the program runs.
QList<int> stepsWithSecrets(const Plan &plan);

/// Asks the keychain for the secrets of a plan that has some, before anything is written.
/// @param secrets null = none is asked
/// @return Keychain `gatehouse.no_keychain`
core::Result<> checkKeychain(storage::SecretStore *secrets, const Plan &plan);

} // namespace provisioning
