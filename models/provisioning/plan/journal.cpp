#include "models/provisioning/plan/journal.h"

#include "models/storage/store.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace provisioning {

using namespace Qt::StringLiterals;
using core::Result;

namespace {

constexpr int wholePlan = -1; ///< step index of events that concern the plan

Outputs outputsFrom(const QJsonObject &json)
{
    Outputs outputs;
    for (auto value = json.begin(); value != json.end(); ++value)
        outputs.insert(value.key(), value.value().toString());
    return outputs;
}

QJsonObject toJson(const Outputs &outputs)
{
    QJsonObject json;
    for (auto value = outputs.begin(); value != outputs.end(); ++value)
        json.insert(value.key(), value.value());
    return json;
}

void applyToStep(StepState &state, const QString &event, const QJsonObject &detail, const QString &planId)
{
    if (event == u"started") {
        state.phase = StepState::Phase::Started;
        state.attempt = detail.value("attempt"_L1).toString();
        state.before = detail.value("before"_L1).toObject();
        state.secretsPlan = planId;
    } else if (event == u"done") {
        state.phase = StepState::Phase::Done;
        state.made = detail.value("made"_L1).toBool();
        state.id = detail.value("id"_L1).toString();
        state.outputs = outputsFrom(detail.value("outputs"_L1).toObject());
        state.after = detail.value("after"_L1).toObject();
        state.secretsPlan = planId;
        state.note = detail.value("note"_L1).toString();
    } else if (event == u"failed") {
        state.phase = StepState::Phase::Failed;
    } else if (event == u"lost") {
        // A crash between "lost" and what follows makes the next run note it again.
        const QString attempt = detail.value("attempt"_L1).toString();
        if (!state.lostAttempts.contains(attempt))
            state.lostAttempts << attempt;
    } else if (event == u"undone") {
        state.phase = StepState::Phase::Undone;
    }
}

void applyToPlan(PlanState &state, const QString &event)
{
    if (event == u"finished")
        state.phase = PlanState::Phase::Done;
    else if (event == u"rollback_started")
        state.phase = PlanState::Phase::RollingBack;
    else if (event == u"rolled_back")
        state.phase = PlanState::Phase::RolledBack;
}

Result<PlanState> stateOf(const QJsonObject &planJson, const std::vector<storage::StoredEvent> &events)
{
    auto plan = Plan::fromJson(planJson);
    if (!plan)
        return core::failure(plan.error());
    PlanState state;
    state.plan = *plan;
    state.steps.resize(state.plan.steps.size());
    for (const storage::StoredEvent &event : events) {
        state.forgotten = event.stepIndex == wholePlan && event.event == u"forgotten";
        if (event.stepIndex == wholePlan) {
            applyToPlan(state, event.event);
        } else if (event.stepIndex >= 0 && event.stepIndex < state.steps.size()) {
            applyToStep(state.steps[event.stepIndex], event.event, event.detail, state.plan.id);
            if (state.phase == PlanState::Phase::Planned)
                state.phase = PlanState::Phase::Unfinished;
        } else {
            return core::failure(core::Error::Kind::Storage, u"gatehouse.plan_damaged"_s, {}, state.plan.id);
        }
    }
    return state;
}

/// What a step stands for, by a name that other plans share; empty when nothing can depend on it.
QSet<QString> objectOf(const Plan &plan, const Step &step, const StepState &state)
{
    switch (step.action) {
    case Step::Action::Entity:
        return { state.id };
    case Step::Action::Client:
        return { QString(plan.issuer + u' ' + state.outputs.value(u"client_id"_s)) };
    case Step::Action::Update:
        return { QString(state.id + u'#' + step.desired.keys().join(u',')) };
    case Step::Action::ProviderObject:
        return { QString(plan.issuer + u' ' + step.kind + u' ' + state.id) };
    case Step::Action::Deletion:
    case Step::Action::Verification:
    case Step::Action::Removal:
        return {};
    }
    Q_UNREACHABLE();
}

/// What stands because of a plan, or was there when it came.
QSet<QString> objects(const PlanState &state, bool made)
{
    QSet<QString> ids;
    for (int i = 0; i < state.steps.size(); ++i) {
        const StepState &step = state.steps.at(i);
        if (step.phase != StepState::Phase::Done || step.made != made)
            continue;
        ids += objectOf(state.plan, state.plan.steps.at(i), step);
    }
    return ids;
}

} // namespace

QHash<int, Outputs> PlanState::outputs() const
{
    QHash<int, Outputs> all;
    for (int i = 0; i < steps.size(); ++i) {
        if (steps.at(i).phase == StepState::Phase::Done)
            all.insert(i, steps.at(i).outputs);
    }
    return all;
}

bool PlanState::hasWritten() const
{
    return std::any_of(steps.begin(), steps.end(), [](const StepState &step) {
        return step.phase == StepState::Phase::Started || (step.phase == StepState::Phase::Done && step.made);
    });
}

QStringList PlanState::lostAttempts() const
{
    QStringList all;
    for (const StepState &step : steps)
        all << step.lostAttempts;
    return all;
}

Journal::Journal(const storage::Store &store)
    : m_store(&store)
{
}

Journal::~Journal() = default;

void Journal::hold()
{
    m_holds = true;
}

Result<> Journal::write()
{
    m_holds = false;
    const auto events = std::exchange(m_held, {});
    return events.empty() ? Result<>() : m_store->appendEvents(m_heldPlan, events);
}

Result<> Journal::append(const Plan &plan, int step, const QString &event, const QJsonObject &detail)
{
    if (m_holds) {
        m_heldPlan = plan.id;
        m_held.push_back({ step, event, detail });
        return {};
    }
    if (const auto seq = m_store->appendEvent(plan.id, step, event, detail); !seq)
        return core::failure(seq.error());
    return {};
}

Result<> Journal::planned(const Plan &plan)
{
    return m_store->appendPlan(plan.id, plan.toJson());
}

Result<> Journal::started(const Plan &plan, const Step &step, const QString &attempt, const QJsonObject &before)
{
    QJsonObject detail { { u"attempt"_s, attempt }, { u"identity"_s, step.identity(plan.workspace) } };
    if (!before.isEmpty())
        detail.insert(u"before"_s, before);
    return append(plan, step.index, u"started"_s, detail);
}

Result<> Journal::done(const Plan &plan, const Step &step, const StepState &state)
{
    return append(plan, step.index, u"done"_s,
        {
            { u"made"_s, state.made },
            { u"id"_s, state.id },
            { u"outputs"_s, toJson(state.outputs) },
            { u"after"_s, state.after },
            { u"note"_s, state.note },
        });
}

Result<> Journal::failed(const Plan &plan, const Step &step, const core::Error &error)
{
    return append(plan, step.index, u"failed"_s,
        { { u"kind"_s, core::kindName(error.kind) }, { u"code"_s, error.code }, { u"status"_s, error.httpStatus },
            { u"text"_s, error.text } });
}

Result<> Journal::lost(const Plan &plan, const Step &step, const QString &attempt)
{
    return append(plan, step.index, u"lost"_s, { { u"attempt"_s, attempt } });
}

Result<> Journal::undone(const Plan &plan, const Step &step)
{
    return append(plan, step.index, u"undone"_s);
}

Result<> Journal::finished(const Plan &plan)
{
    return append(plan, wholePlan, u"finished"_s);
}

Result<> Journal::rollbackStarted(const Plan &plan)
{
    return append(plan, wholePlan, u"rollback_started"_s);
}

Result<> Journal::rolledBack(const Plan &plan)
{
    return append(plan, wholePlan, u"rolled_back"_s);
}

Result<> Journal::forgotten(const QString &planId)
{
    if (const auto seq = m_store->appendEvent(planId, wholePlan, u"forgotten"_s, {}); !seq)
        return core::failure(seq.error());
    return {};
}

Result<PlanState> Journal::load(const QString &planId) const
{
    const auto plan = m_store->plan(planId);
    if (!plan)
        return core::failure(plan.error());
    const auto events = m_store->events(planId);
    if (!events)
        return core::failure(events.error());
    return stateOf(plan->plan, *events);
}

Result<QList<PlanState>> Journal::all() const
{
    const auto plans = m_store->plans();
    if (!plans)
        return core::failure(plans.error());
    QList<PlanState> states;
    for (const storage::StoredPlan &plan : *plans) {
        const auto events = m_store->events(plan.id);
        if (!events)
            return core::failure(events.error());
        auto state = stateOf(plan.plan, *events);
        if (!state)
            return core::failure(state.error());
        states << *state;
    }
    return states;
}

Result<std::optional<PlanState>> Journal::findUnfinished(const QString &strategy, const std::function<bool(const Plan &)> &fits) const
{
    const auto states = all();
    if (!states)
        return core::failure(states.error());
    const auto found = std::find_if(states->rbegin(), states->rend(), [&](const PlanState &state) {
        return state.phase == PlanState::Phase::Unfinished && state.plan.strategy == strategy && fits(state.plan);
    });
    return found == states->rend() ? std::optional<PlanState>() : std::optional(*found);
}

Result<std::optional<StepState>> Journal::findRegistration(const QString &issuer, const QString &application) const
{
    const auto states = all();
    if (!states)
        return core::failure(states.error());
    const auto each = [&states, &issuer, &application](const auto &visit) {
        for (const PlanState &state : *states) {
            for (int i = 0; i < state.steps.size(); ++i) {
                const Step &step = state.plan.steps.at(i);
                if (state.plan.issuer == issuer && step.action == Step::Action::Client && step.naturalKey == application)
                    visit(state, state.steps.at(i));
            }
        }
    };
    // what made it may have taken it back: whoever adopted it holds nothing any more
    QSet<QString> takenBack;
    each([&takenBack](const PlanState &state, const StepState &step) {
        if (step.phase == StepState::Phase::Undone)
            takenBack << state.plan.id;
    });
    std::optional<StepState> latest;
    each([&takenBack, &latest](const PlanState &, const StepState &step) {
        if (step.phase == StepState::Phase::Done && !takenBack.contains(step.outputs.value(u"secrets_plan"_s)))
            latest = step;
    });
    return latest;
}

Result<std::optional<Plan>> Journal::findDependent(const PlanState &state) const
{
    const auto others = all();
    if (!others)
        return core::failure(others.error());
    const QSet<QString> made = objects(state, true);
    for (const PlanState &other : *others) {
        if (other.plan.id != state.plan.id && !objects(other, true).isEmpty() && made.intersects(objects(other, false)))
            return std::optional<Plan>(other.plan);
    }
    return std::optional<Plan>();
}

} // namespace provisioning
