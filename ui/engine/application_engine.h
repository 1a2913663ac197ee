#pragma once

#include "models/provisioning/applications/application_approval.h"
#include "models/provisioning/applications/application_overview.h"
#include "models/provisioning/applications/application_retirement.h"
#include "ui/engine/provider_engine.h"
#include "ui/engine/target.h"

#include <memory>

namespace ui {

/// Applications as they stood at one moment; shared, as it may be large.
using ApplicationOverviewPtr = std::shared_ptr<const provisioning::ApplicationOverview>;

/// Opens the provider that is to be asked; empty = nobody is asked.
using ProviderOpener = std::function<core::Result<ProviderTarget>()>;

/// Whose way to which service is looked at.
struct ChainQuestion {
    ApplicationOverviewPtr overview;
    provisioning::RegisteredApplication application;
    QString serviceId;
    ProviderOpener provider;
};

/// What is to go, and who is asked to remove the client.
struct Retirement {
    provisioning::RegisteredApplication application;
    ProviderOpener provider;
    QList<provisioning::RetiredObject> objects {}; ///< as previewRetirement() listed them
};

/// The part of the engine that finds applications and decides over their access. Its functions block and are called through Operations
/// only; copies are cheap.
struct ApplicationEngine {
    /// Everything, for the list.
    std::function<core::Result<ApplicationOverviewPtr>(const Target &, const core::CancelToken &)> read;
    /// How many contracts wait for a decision; 0 without a portal.
    std::function<core::Result<int>(const Target &, const core::CancelToken &)> waiting;
    /// A provider that cannot be opened makes its links "cannot know", with the error of the opening as their reason.
    std::function<core::Result<provisioning::ApplicationChain>(const Target &, const ChainQuestion &, const core::CancelToken &)> chain;
    /// provisioning::decide()
    std::function<core::Result<QString>(const Target &, const provisioning::DecisionPreview &, const core::CancelToken &)> decide;
    /// Takes a decision back: provisioning::rollBackPlan()
    std::function<core::Result<>(const Target &, const QString &planId)> takeBack;
    std::function<core::Result<QList<provisioning::RetiredObject>>(const Target &, const Retirement &, const core::CancelToken &)>
        previewRetirement;
    /// @param watch called on the worker thread after each object
    std::function<core::Result<>(
        const Target &, const Retirement &, const std::function<void(provisioning::RetiredObject)> &watch, const core::CancelToken &)>
        retire;
};

} // namespace ui
