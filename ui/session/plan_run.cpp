#include "ui/session/plan_run.h"

#include "ui/error_text.h"
#include "ui/navigator.h"
#include "ui/operations.h"
#include "ui/session/gateway_session.h"
#include "ui/session/task_list.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using provisioning::PlanState;
using provisioning::StepEvent;

namespace {
constexpr int oneSecondMs = 1000;
}

PlanRun::PlanRun(Workbench &bench, PlanState state, ProviderSource provider, QObject *parent)
    : QObject(parent)
    , m_bench(&bench)
    , m_provider(std::move(provider))
{
    setState(state);
    m_clock.setInterval(oneSecondMs);
    connect(&m_clock, &QTimer::timeout, this, &PlanRun::countDown);
}

void PlanRun::setState(const PlanState &state)
{
    m_state = state;
    m_state.steps.resize(m_state.plan.steps.size());
    m_marks.clear();
    for (const provisioning::StepState &step : std::as_const(m_state.steps))
        m_marks << plan_words::markOf(step);
}

void PlanRun::takeState(const PlanState &state)
{
    if (isRunning())
        return;
    m_phase = Phase::Resting;
    m_error = {};
    setState(state);
    Q_EMIT changed();
}

QString PlanRun::title() const
{
    switch (m_work) {
    case Work::Apply:
        return tr("Applying plan “%1”").arg(plan().name);
    case Work::Resume:
        return tr("Going on with plan “%1”").arg(plan().name);
    case Work::RollBack:
        return tr("Taking back plan “%1”").arg(plan().name);
    }
    Q_UNREACHABLE();
}

void PlanRun::start(Work work)
{
    if (isRunning())
        return;
    m_work = work;
    m_phase = Phase::Running;
    m_current = -1;
    m_wait = 0;
    const ProtectionEngine &engine = m_bench->engine.protections;
    const auto run = work == Work::Apply ? engine.apply : work == Work::Resume ? engine.resume : engine.rollBack;
    // While the gateway's token is still being read, the plan reads that of its own gateway.
    const GatewaySession &session = *m_bench->session;
    const bool known = session.target().secretsRead || session.state() != GatewaySession::State::Connecting;
    const PlanWork with { known ? session.target() : Target(), m_provider, m_withoutKeychain };
    const auto watch = m_bench->operations->relay<StepEvent>(this, [this](const StepEvent &event) { take(event); });
    m_running = m_bench->operations->run(
        this, [run, with, plan = m_state.plan, watch](const core::CancelToken &token) { return run(with, plan, watch, token); },
        [this](const core::Result<PlanState> &outcome) { end(outcome); });
    m_task = m_bench->tasks->start(
        title(), [this] { cancel(); }, true);
    m_bench->tasks->setWaysOut(
        m_task, [this] { cancelAndRollBack(); }, [this] { cancel(); });
    Q_EMIT changed();
}

void PlanRun::goOnWithoutKeychain()
{
    m_withoutKeychain = true;
    start(m_work);
}

void PlanRun::cancel()
{
    m_running.cancel();
}

void PlanRun::cancelAndRollBack()
{
    if (isRunning() && m_work != Work::RollBack) {
        m_rollBackNext = true;
        cancel();
    } else {
        start(Work::RollBack);
    }
}

void PlanRun::take(const StepEvent &event)
{
    const int index = event.step.index;
    if (index < 0 || index >= m_marks.size() || !isRunning())
        return;
    m_wait = 0;
    m_current = index;
    switch (event.what) {
    case StepEvent::What::Started:
    case StepEvent::What::Answered:
        m_marks[index] = StepMark::Running;
        break;
    case StepEvent::What::AlreadySo:
        m_marks[index] = StepMark::AlreadySo;
        break;
    case StepEvent::What::Done:
        m_marks[index] = StepMark::Done;
        break;
    case StepEvent::What::Failed:
        m_marks[index] = event.error.sent == core::Error::Sent::Unknown ? StepMark::Unknown : StepMark::Failed;
        break;
    case StepEvent::What::Lost:
        m_state.steps[index].lostAttempts << event.attempt;
        break;
    case StepEvent::What::Undoing:
        m_marks[index] = StepMark::Undoing;
        break;
    case StepEvent::What::Undone:
        m_marks[index] = StepMark::Undone;
        break;
    case StepEvent::What::Waiting:
        m_wait = event.seconds;
        break;
    }
    if (!event.outputs.isEmpty())
        m_state.steps[index].outputs = event.outputs;
    if (m_wait > 0)
        m_clock.start();
    else
        m_clock.stop();
    m_bench->tasks->progress(m_task, words(), finished(), int(m_marks.size()));
    Q_EMIT changed();
}

void PlanRun::countDown()
{
    m_wait = std::max(0, m_wait - 1);
    if (m_wait == 0)
        m_clock.stop();
    m_bench->tasks->progress(m_task, words(), finished(), int(m_marks.size()));
    Q_EMIT changed();
}

void PlanRun::end(const core::Result<PlanState> &outcome)
{
    m_clock.stop();
    m_wait = 0;
    m_current = -1;
    if (outcome) {
        m_phase = Phase::Resting;
        setState(*outcome);
    } else {
        fail(outcome.error());
    }
    tellOutcome();
    Q_EMIT changed();
    if (m_phase != Phase::WithoutKeychain)
        Q_EMIT ended();
    if (m_rollBackNext && m_phase != Phase::WithoutKeychain) {
        m_rollBackNext = false;
        if (canRollBack())
            start(Work::RollBack);
    }
}

void PlanRun::fail(const core::Error &error)
{
    m_error = error;
    const bool begun = std::any_of(m_marks.begin(), m_marks.end(), [](StepMark mark) { return mark != StepMark::Waiting; });
    const bool asks = error.kind == core::Error::Kind::Keychain && !m_withoutKeychain && (m_work == Work::RollBack || !begun);
    m_phase = asks ? Phase::WithoutKeychain : error.kind == core::Error::Kind::Cancelled ? Phase::Stopped : Phase::Failed;
    for (StepMark &mark : m_marks) {
        if (mark == StepMark::Running)
            mark = StepMark::Unknown;
        else if (mark == StepMark::Undoing)
            mark = StepMark::Failed;
    }
    if (asks || (!begun && m_work == Work::Apply))
        return;
    m_state.phase = m_work == Work::RollBack ? PlanState::Phase::RollingBack : PlanState::Phase::Unfinished;
}

void PlanRun::tellOutcome()
{
    const QString name = plan().name;
    const auto show = [navigator = m_bench->navigator, id = plan().id] { navigator->open({ .page = u"plan-run"_s, .object = id }); };
    TaskOutcome outcome;
    switch (m_phase) {
    case Phase::WithoutKeychain:
        m_bench->tasks->drop(m_task); // a question, not an outcome
        return;
    case Phase::Stopped:
        outcome = { .tone = Tone::Warning, .words = tr("Plan “%1” stopped").arg(name), .action = tr("Show"), .act = show };
        break;
    case Phase::Failed:
        outcome = { .tone = Tone::Danger,
            .words = tr("Plan “%1”: %2").arg(name, explain(m_error).what),
            .error = m_error,
            .action = tr("Show"),
            .act = show };
        break;
    case Phase::Resting:
    case Phase::Running:
        if (state() == PlanState::Phase::RolledBack) {
            outcome = { .tone = Tone::Success, .words = tr("Plan “%1” taken back").arg(name) };
            break;
        }
        outcome = { .tone = Tone::Success, .words = tr("Plan “%1” applied").arg(name), .action = tr("Undo") };
        outcome.act = [show, self = QPointer<PlanRun>(this)] {
            show();
            if (self && self->canRollBack())
                self->start(Work::RollBack);
        };
        break;
    }
    m_bench->tasks->finish(m_task, outcome);
}

const provisioning::Plan &PlanRun::plan() const
{
    return m_state.plan;
}

PlanRun::Phase PlanRun::phase() const
{
    return m_phase;
}

PlanRun::Work PlanRun::work() const
{
    return m_work;
}

PlanState::Phase PlanRun::state() const
{
    return m_state.phase;
}

bool PlanRun::isRunning() const
{
    return m_phase == Phase::Running;
}

const core::Error &PlanRun::error() const
{
    return m_error;
}

StepMark PlanRun::mark(int step) const
{
    return m_marks.value(step);
}

provisioning::Outputs PlanRun::outputs(int step) const
{
    return m_state.steps.value(step).outputs;
}

int PlanRun::finished() const
{
    const bool back = m_work == Work::RollBack;
    return int(std::count_if(m_marks.begin(), m_marks.end(), [back](StepMark mark) {
        if (back)
            return mark == StepMark::Undone || mark == StepMark::AlreadySo || mark == StepMark::Waiting;
        return mark == StepMark::Done || mark == StepMark::AlreadySo;
    }));
}

QString PlanRun::words() const
{
    if (m_wait > 0)
        return tr("Too many calls for now: going on in %n second(s)", nullptr, m_wait);
    if (m_current < 0)
        return title();
    return tr("Step %1 of %2: %3").arg(m_current + 1).arg(m_marks.size()).arg(plan_words::title(plan().steps.at(m_current)));
}

QStringList PlanRun::lostAttempts() const
{
    return m_state.lostAttempts();
}

bool PlanRun::canResume() const
{
    return !isRunning() && state() == PlanState::Phase::Unfinished;
}

bool PlanRun::canRollBack() const
{
    const auto now = state();
    return !isRunning() && (now == PlanState::Phase::Unfinished || now == PlanState::Phase::Done || now == PlanState::Phase::RollingBack);
}

} // namespace ui
