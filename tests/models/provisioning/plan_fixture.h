#pragma once

#include "app/sandbox/sandbox.h"
#include "models/net/http_pool.h"
#include "models/provisioning/apply/apply.h"
#include "models/provisioning/apply/rollback.h"
#include "models/provisioning/strategies/strategy.h"
#include "models/storage/memory_secret_store.h"
#include "models/storage/store.h"

#include <QTemporaryDir>

#include <optional>

/// A sandbox, an empty store and an empty keychain: what a plan needs, in the test's own process.
class PlanFixture {
public:
    /// Its provider signs with ES256 unless @p options say otherwise: such a key is made at once.
    explicit PlanFixture(sandbox::ProviderOptions options = fastKeys());
    /// Any sandbox; the provider is opened in the manner of its dialect.
    explicit PlanFixture(sandbox::SandboxOptions options);

    static sandbox::ProviderOptions fastKeys();
    /// An Enterprise gateway with its portal, and Okta.
    static sandbox::SandboxOptions enterprise();
    /// orders-api with one route, and the application "batch".
    provisioning::Protection protection() const;
    /// The same for one of the strategies with openid-connect, with tokens of Okta for the scope "api.access".
    provisioning::Protection enterpriseProtection(const QString &strategy) const;
    /// With fresh keys and metadata of the provider.
    provisioning::PlanContext context();
    core::Result<provisioning::Plan> plan(const provisioning::Protection &protection);
    /// Plans and applies.
    core::Result<provisioning::PlanState> apply(const provisioning::Protection &protection, const provisioning::Watch &watch = {});
    core::Result<provisioning::PlanState> rollBack(const QString &planId, const provisioning::Watch &watch = {});
    /// The one plan of the journal, or the latest.
    provisioning::PlanState latest() const;

    /// Puts an object of somebody else onto the gateway and returns its id.
    QString add(const gateway::EntityKind &kind, const QJsonObject &body, const QString &parent = {});
    QJsonObject gatewayDump() const { return sandbox.dump().value(QLatin1String("gateway")).toObject(); }
    qsizetype clientCount() const;
    gateway::AdminClient admin();
    QUrl issuer() const;

    /// What the provider holds, without what only logs in or expires.
    QJsonObject providerDump() const { return sandbox.dump().value(QLatin1String("provider")).toObject(); }

    QTemporaryDir folder; ///< in memory where that is possible: each line of a journal waits for the disk
    core::SystemClock clock;
    core::Secret adminToken;
    sandbox::Sandbox sandbox;
    net::HttpPool pool { net::HttpPool::Blocking::AlsoOnMainThread };
    core::CancelToken cancel;
    storage::MemorySecretStore keychain;
    storage::SecretStore *secrets = &keychain; ///< null = none
    std::unique_ptr<identity::IdentityProvider> provider;
    std::optional<storage::Store> store;
};

/// "code (text)" of an error, or nothing.
template <typename T> QString errorOf(const core::Result<T> &result)
{
    if (result)
        return {};
    return result.error().code + u" (" + result.error().text + u") " + result.error().where;
}
