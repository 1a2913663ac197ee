#pragma once

#include "app/sandbox/sandbox.h"
#include "models/net/http_pool.h"
#include "models/provisioning/apply.h"
#include "models/provisioning/open_source_strategy.h"
#include "models/provisioning/rollback.h"
#include "models/storage/memory_secret_store.h"
#include "models/storage/store.h"

#include <QTemporaryDir>

#include <optional>

/// A sandbox, an empty store and an empty keychain: what a plan needs, in the test's own process.
class PlanFixture {
public:
    /// Its provider signs with ES256 unless @p options say otherwise: such a key is made at once.
    explicit PlanFixture(sandbox::ProviderOptions options = fastKeys());

    static sandbox::ProviderOptions fastKeys();
    /// orders-api with one route, and the application "batch".
    provisioning::Protection protection() const;
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

    QTemporaryDir folder; ///< in memory where that is possible: each line of a journal waits for the disk
    core::SystemClock clock;
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
