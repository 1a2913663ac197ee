#pragma once

#include "models/provisioning/apply/apply.h"
#include "models/provisioning/protection/present_protection.h"
#include "models/provisioning/strategies/strategy.h"
#include "ui/engine/provider_engine.h"
#include "ui/engine/target.h"

namespace ui {

/// How the provider of a protection is opened.
struct ProviderSource {
    std::function<core::Result<ProviderTarget>()> open {}; ///< on the worker thread; empty = as the plan remembers
    bool saved = true; ///< a later run of the program finds its credential again
};

/// What a provider says of itself that decides how a service can be protected with its tokens.
struct ProviderLook {
    core::Provider provider;
    ProviderFacts facts;
    std::optional<provisioning::SecretReference> credential {}; ///< where a later run finds it; nothing = there is none, or not saved
    QList<identity::TokenClaim> claims {}; ///< custom claims of access tokens
    std::optional<core::Error> claimsError {}; ///< why they could not be read
};

/// A service of the gateway to choose.
struct ServiceChoice {
    QString name;
    QString address;
    bool enabled = true;
};

/// What to plan.
struct PlanRequest {
    Target gateway;
    ProviderSource provider;
    provisioning::Protection protection;
    QStringList settled {}; ///< identities of the steps that shall change what is there instead of being in its way
};

/// What a plan is carried out or taken back with.
struct PlanWork {
    Target gateway; ///< the present one; a plan of another saved gateway opens that
    ProviderSource provider;
    bool withoutKeychain = false; ///< the person has agreed: secrets are kept in memory, as long as the program runs
};

/// The part of the engine that makes, carries out and takes back plans. Its functions block and are called through Operations only; copies
/// are cheap.
struct ProtectionEngine {
    using Cancel = core::CancelToken;
    using State = core::Result<provisioning::PlanState>;

    std::function<core::Result<ProviderLook>(const ProviderSource &, const Cancel &)> look;
    std::function<core::Result<QList<ServiceChoice>>(const Target &, const Cancel &)> services;
    /// How the service of that name is protected now.
    std::function<core::Result<provisioning::PresentProtection>(const Target &, const QString &service, const Cancel &)> present;
    std::function<core::Result<QList<provisioning::StrategyFit>>(const Target &, const Cancel &)> strategies;
    std::function<core::Result<provisioning::Plan>(const PlanRequest &, const Cancel &)> plan;
    /// Each asks the keychain first when the plan has secrets. @return Keychain before anything is written; otherwise as applyPlan(),
    /// resumePlan() and rollBackPlan(), besides Conflict `gatehouse.plan_of_another_place` {expected, found}
    std::function<State(const PlanWork &, const provisioning::Plan &, const provisioning::Watch &, const Cancel &)> apply;
    std::function<State(const PlanWork &, const provisioning::Plan &, const provisioning::Watch &, const Cancel &)> resume;
    std::function<State(const PlanWork &, const provisioning::Plan &, const provisioning::Watch &, const Cancel &)> rollBack;
    /// A plan of the journal.
    std::function<State(const QString &planId)> load;
    /// Every plan of the journal, oldest first.
    std::function<core::Result<QList<provisioning::PlanState>>()> plans;
    /// @return Storage `gatehouse.file_unreadable` {file}; what parseProtection() says
    std::function<core::Result<provisioning::Protection>(const QString &path)> readFile;
    /// @return Storage `gatehouse.file_unwritable` {file}
    std::function<core::Result<>(const QString &path, const provisioning::Protection &)> writeFile;
};

} // namespace ui
