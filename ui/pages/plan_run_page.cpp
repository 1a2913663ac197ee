#include "ui/pages/plan_run_page.h"

#include "ui/error_text.h"
#include "ui/operations.h"
#include "ui/pages/page_head.h"
#include "ui/session/plan_run.h"
#include "ui/views/bones.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/state_panel.h"
#include "ui/wizards/protect/plan_run_view.h"

#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Whether it is what the order was given for: a plan that has been finished meanwhile is not taken back unasked.
bool isUndecided(const PlanRun &run)
{
    using Phase = provisioning::PlanState::Phase;
    return run.state() == Phase::Unfinished || run.state() == Phase::RollingBack;
}

} // namespace

PlanRunPage::PlanRunPage(Workbench &bench, QWidget *parent)
    : Page(parent)
    , m_bench(bench)
    , m_head(new PageHead(tr("Plan")))
    , m_view(new PlanRunView(bench))
    , m_waiting(new Bones)
    , m_failed(new StatePanel(u"document-edit"_s, {}, {}))
    , m_stack(new QStackedLayout)
{
    QPushButton *again = makeButton(tr("&Try again"), Loudness::Primary, u"view-refresh"_s);
    connect(again, &QPushButton::clicked, this, [this] { load(m_planId, {}); });
    m_failed->addAction(again);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_head);
    box->addLayout(m_stack, 1); // first: a stack shows what it gets at once, without a page as a window
    for (QWidget *part : { m_waiting, static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_failed) })
        m_stack->addWidget(part);
}

void PlanRunPage::enter(const Place &place)
{
    const QString action = place.details.value(u"do"_s).toString();
    m_planId = place.object;
    if (PlanRun *known = m_bench.plans->find(place.object))
        showRun(known, action);
    else
        load(place.object, action);
}

void PlanRunPage::reload()
{
    if (!m_bench.plans->find(m_planId))
        load(m_planId, {});
}

void PlanRunPage::load(const QString &planId, const QString &action)
{
    m_stack->setCurrentWidget(m_waiting);
    m_bench.operations->run(
        this, [load = m_bench.engine.protections.load, planId](const core::CancelToken &) { return load(planId); },
        [this, planId, action](const core::Result<provisioning::PlanState> &state) {
            if (planId != m_planId)
                return; // another plan was gone to meanwhile
            if (state) {
                showRun(m_bench.plans->open(*state), action);
                return;
            }
            const ErrorText text = explain(state.error());
            m_failed->setWords(text.what, text.fix);
            m_stack->setCurrentWidget(m_failed);
        });
}

void PlanRunPage::showRun(PlanRun *run, const QString &action)
{
    if (m_run)
        m_run->disconnect(this);
    m_run = run;
    connect(run, &PlanRun::changed, this, &PlanRunPage::showHead);
    m_view->setRun(run);
    m_stack->setCurrentWidget(m_view);
    showHead();
    if (action == u"resume" && (run->canResume() || run->state() == provisioning::PlanState::Phase::Planned))
        run->start(PlanRun::Work::Resume);
    else if (action == u"rollback" && isUndecided(*run) && run->canRollBack())
        run->start(PlanRun::Work::RollBack);
    m_view->focusNext();
}

void PlanRunPage::showHead()
{
    const provisioning::Plan &plan = m_run->plan();
    m_head->setTitle(tr("Plan “%1”").arg(plan.name));
    m_head->setCaption(
        tr("%1, made %2").arg(plan_words::strategy(plan.strategy), QLocale().toString(plan.madeAt.toLocalTime(), QLocale::ShortFormat)));
    m_head->setBadges({ m_run->isRunning() ? plan_words::mark(StepMark::Running) : plan_words::phase(m_run->state()) });
}

} // namespace ui
