#include "app/gui/journal_engine.h"

#include "models/net/exchange_log.h"
#include "models/provisioning/plan/journal.h"
#include "models/storage/store.h"

#include <QFileInfo>

namespace gui {

namespace {

using provisioning::PlanState;
using provisioning::StepState;

ui::UnfinishedPlan unfinishedPlan(const PlanState &state)
{
    const auto isDone = [](const StepState &step) { return step.phase == StepState::Phase::Done; };
    return { .id = state.plan.id,
        .name = state.plan.name,
        .strategy = state.plan.strategy,
        .adminUrl = state.plan.adminUrl,
        .madeAt = state.plan.madeAt,
        .done = int(std::count_if(state.steps.cbegin(), state.steps.cend(), isDone)),
        .total = int(state.steps.size()),
        .rollingBack = state.phase == PlanState::Phase::RollingBack };
}

core::Result<QList<ui::UnfinishedPlan>> unfinishedPlans(const QString &storePath, const core::Clock &clock)
{
    if (!QFileInfo::exists(storePath))
        return QList<ui::UnfinishedPlan>(); // looking makes no file
    const core::Result<storage::Store> store = storage::Store::open(storePath, clock);
    if (!store)
        return core::failure(store.error());
    const core::Result<QList<PlanState>> plans = provisioning::Journal(*store).all();
    if (!plans)
        return core::failure(plans.error());
    QList<ui::UnfinishedPlan> found;
    for (const PlanState &state : *plans) {
        const bool waits = state.phase == PlanState::Phase::Unfinished || state.phase == PlanState::Phase::RollingBack;
        if (waits && !state.forgotten)
            found << unfinishedPlan(state);
    }
    return found;
}

core::Result<> forget(const EngineParts &parts, const QString &planId)
{
    const auto store = storage::Store::open(parts.storePath, *parts.clock);
    return store ? provisioning::Journal(*store).forgotten(planId) : core::failure(store.error());
}

core::Result<QList<provisioning::PlanHistory>> readChanges(const EngineParts &parts)
{
    if (!QFileInfo::exists(parts.storePath))
        return QList<provisioning::PlanHistory>(); // looking makes no file
    const auto store = storage::Store::open(parts.storePath, *parts.clock);
    if (!store)
        return core::failure(store.error());
    return provisioning::planHistories(*store);
}

} // namespace

ui::JournalEngine makeJournalEngine(const EngineParts &parts)
{
    ui::JournalEngine engine;
    engine.unfinished = [parts](const core::CancelToken &) { return unfinishedPlans(parts.storePath, *parts.clock); };
    engine.forget = [parts](const QString &planId) { return forget(parts, planId); };
    engine.changes = [parts](const core::CancelToken &) { return readChanges(parts); };
    engine.exchanges = [log = parts.exchanges](qint64 after) { return log->since(after); };
    engine.clearExchanges = [log = parts.exchanges] { log->clear(); };
    return engine;
}

} // namespace gui
