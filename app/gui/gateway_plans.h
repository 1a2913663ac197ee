#pragma once

#include "app/gui/engine_parts.h"
#include "models/core/paths.h"
#include "models/provisioning/plan/plan_context.h"
#include "models/storage/store.h"

namespace gui {

/// Runs @p work(context) with everything that a plan on the gateway alone needs; no provider has a part in it.
/// @param secrets where the secrets of the plan are
template <typename T, typename Work> core::Result<T> withPlanContext(
    const EngineParts &parts, const ui::Target &target, const core::CancelToken &cancel, storage::SecretStore *secrets, Work work)
{
    const auto store = storage::Store::open(parts.storePath, *parts.clock);
    if (!store)
        return core::failure(store.error());
    provisioning::PlanContext context(parts.gateway(target, cancel), parts.http(target.connection.tls, cancel));
    context.store = &*store;
    context.secrets = secrets;
    context.clock = parts.clock;
    context.stateDirectory = core::stateDir();
    return work(context);
}

/// Takes such a plan back. @return Conflict `gatehouse.plan_of_another_place` for one of another gateway; what rollBackPlan() returns
core::Result<> takeBackAtGateway(const EngineParts &parts, const ui::Target &target, const QString &planId);

} // namespace gui
