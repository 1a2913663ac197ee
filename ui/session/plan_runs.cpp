#include "ui/session/plan_run.h"

#include "ui/operations.h"
#include "ui/session/entity_lists.h"
#include "ui/session/provider_list.h"

namespace ui {

PlanRuns::PlanRuns(Workbench &bench, QObject *parent)
    : QObject(parent)
    , m_bench(&bench)
{
}

PlanRun *PlanRuns::apply(const provisioning::Plan &plan, const ProviderSource &provider)
{
    provisioning::PlanState state;
    state.plan = plan;
    PlanRun *run = add(state, provider);
    run->start(PlanRun::Work::Apply);
    return run;
}

PlanRun *PlanRuns::open(const provisioning::PlanState &state)
{
    PlanRun *known = find(state.plan.id);
    return known ? known : add(state, providerOf(state.plan));
}

PlanRun *PlanRuns::find(const QString &planId) const
{
    return m_runs.value(planId);
}

void PlanRuns::take(const provisioning::PlanState &state)
{
    if (PlanRun *known = find(state.plan.id))
        known->takeState(state);
    Q_EMIT ended();
}

void PlanRuns::readAgain(const QString &planId)
{
    const auto load = m_bench->engine.protections.load;
    if (!load || !find(planId)) {
        Q_EMIT ended();
        return;
    }
    m_bench->operations->run(
        this, [load, planId](const core::CancelToken &) { return load(planId); },
        [this](const core::Result<provisioning::PlanState> &state) {
            if (state)
                take(*state);
            else
                Q_EMIT ended();
        });
}

PlanRun *PlanRuns::add(const provisioning::PlanState &state, const ProviderSource &provider)
{
    auto *run = new PlanRun(*m_bench, state, provider, this);
    m_runs.insert(state.plan.id, run);
    connect(run, &PlanRun::ended, this, [this] {
        m_bench->entities->reloadAll(); // what the plan has made or taken away
        Q_EMIT ended();
    });
    return run;
}

/// A provider that the window knows is opened as it knows it; any other as the plan remembers.
ProviderSource PlanRuns::providerOf(const provisioning::Plan &plan) const
{
    for (const core::Provider &provider : m_bench->providers->providers()) {
        if (provider.issuer.toString() == plan.issuer)
            return { m_bench->providers->opener(provider.id), !m_bench->providers->opened(provider.id) };
    }
    return {};
}

} // namespace ui
