#include "ui/wizards/protect/plan_run_view.h"

#include "models/provisioning/apply/plan_workplace.h"
#include "ui/error_text.h"
#include "ui/navigator.h"
#include "ui/session/gateway_session.h"
#include "ui/session/keychain_question.h"
#include "ui/session/plan_run.h"
#include "ui/session/provider_list.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/two_panes.h"
#include "ui/wizards/protect/detail_column.h"
#include "ui/wizards/protect/plan_tree.h"
#include "ui/wizards/protect/step_detail.h"
#include "ui/wizards/protect/test_place.h"

#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using Phase = PlanRun::Phase;
using StatePhase = provisioning::PlanState::Phase;

PlanRunView::PlanRunView(Workbench &bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_tree(new PlanTree)
{
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(space::m, space::s, space::m, space::m);
    column->addWidget(m_tree);
    m_panes = new TwoPanes(left);
    m_panes->widenList();
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(makeTop());
    box->addWidget(m_panes, 1);
    connect(m_tree, &PlanTree::chosen, this, &PlanRunView::showStep);
}

QWidget *PlanRunView::makeTop()
{
    auto *top = new QWidget;
    m_outcomes = new QVBoxLayout(top);
    m_outcomes->setContentsMargins(space::xl, space::m, space::xl, space::s);
    m_progress = new QWidget;
    auto *column = new QVBoxLayout(m_progress);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    auto *row = new QHBoxLayout;
    m_words = new Label({}, Type::Body, Voice::Text2);
    m_words->setElide(Qt::ElideRight);
    row->addWidget(m_words, 1);
    m_cancel = makeButton(tr("St&op"));
    m_cancel->setAccessibleName(tr("Stop this plan"));
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_run)
            m_run->cancel();
    });
    row->addWidget(m_cancel);
    column->addLayout(row);
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Steps done"));
    column->addWidget(m_bar);
    m_outcomes->addWidget(m_progress);
    return top;
}

void PlanRunView::setRun(PlanRun *run)
{
    if (m_run)
        m_run->disconnect(this);
    m_run = run;
    m_shownOutcome.clear();
    m_shownStep.clear();
    if (!run)
        return;
    const provisioning::Plan &plan = run->plan();
    QString provider = plan.issuer;
    for (const core::Provider &known : m_bench.providers->providers()) {
        if (known.issuer.toString() == plan.issuer)
            provider = known.name;
    }
    const core::Connection &connection = m_bench.session->target().connection;
    const bool here = provisioning::checkGateway(plan, connection).has_value();
    m_tree->setPlan(plan, here ? connection.name : QUrl(plan.adminUrl).host(), provider);
    connect(run, &PlanRun::changed, this, &PlanRunView::showRun);
    showRun();
}

void PlanRunView::focusNext()
{
    if (m_outcome && m_outcome->findChild<QPushButton *>())
        m_outcome->findChild<QPushButton *>()->setFocus(Qt::OtherFocusReason);
    else
        m_cancel->setFocus(Qt::OtherFocusReason);
}

void PlanRunView::showRun()
{
    if (!m_run)
        return;
    const bool running = m_run->isRunning();
    m_progress->setVisible(running);
    m_words->setText(m_run->words());
    m_bar->setRange(0, int(m_run->plan().steps.size()));
    m_bar->setValue(m_run->finished());
    for (const provisioning::Step &step : m_run->plan().steps)
        m_tree->setBadge(step.index, plan_words::mark(m_run->mark(step.index)));
    showOutcome();
    showStep(m_tree->current());
}

void PlanRunView::showOutcome()
{
    const QString state = u"%1/%2/%3"_s.arg(int(m_run->phase())).arg(int(m_run->state())).arg(m_run->error().code);
    if (state == m_shownOutcome)
        return;
    m_shownOutcome = state;
    if (m_outcome) {
        m_outcome->hide();
        m_outcome->deleteLater(); // the button that was pressed stands in it
    }
    m_outcome = makeOutcome();
    if (m_outcome)
        m_outcomes->addWidget(m_outcome);
    if (isVisible())
        focusNext();
}

QWidget *PlanRunView::makeOutcome()
{
    switch (m_run->phase()) {
    case Phase::Running:
        return nullptr;
    case Phase::WithoutKeychain:
        return makeKeychainQuestion();
    case Phase::Failed:
    case Phase::Stopped:
        return makeFailure();
    case Phase::Resting:
        return makeResting();
    }
    Q_UNREACHABLE();
}

QWidget *PlanRunView::makeKeychainQuestion()
{
    auto *question = new KeychainQuestion(m_run->plan());
    connect(question, &KeychainQuestion::goOnRequested, m_run, &PlanRun::goOnWithoutKeychain);
    connect(question, &KeychainQuestion::againRequested, m_run, [run = m_run] { run->start(run->work()); });
    return question;
}

QWidget *PlanRunView::makeFailure()
{
    const bool stopped = m_run->phase() == Phase::Stopped;
    const ErrorText text = explain(m_run->error());
    const QString where = text.where.isEmpty() ? QString() : u"\n%1"_s.arg(text.where);
    auto *callout = stopped ? new Callout(Tone::Warning, Glyph::Attention, tr("The plan was stopped"),
                        tr("What was done stands. Go on later, or take it back: both end clean."))
                            : new Callout(Tone::Danger, Glyph::Failed, text.what, text.fix + where);
    addWaysOn(callout, true);
    if (!stopped && m_bench.showDetails) {
        QPushButton *details = makeButton(tr("&Details"), Loudness::Ghost);
        connect(details, &QPushButton::clicked, this, [this, error = m_run->error()] { m_bench.showDetails(error); });
        callout->addAction(details);
    }
    if (!m_run->canResume() && !m_run->canRollBack()) { // nothing was begun
        QPushButton *again = makeButton(tr("&Try again"), Loudness::Primary);
        connect(again, &QPushButton::clicked, m_run, [run = m_run] { run->start(run->work()); });
        callout->addAction(again);
    }
    return callout;
}

QWidget *PlanRunView::makeResting()
{
    const QStringList lost = m_run->lostAttempts();
    const QString remains = lost.isEmpty()
        ? QString()
        : tr("A registration may be left at %1; look there for software_id %2.").arg(m_run->plan().issuer, lost.join(u", "_s));
    if (m_run->state() == StatePhase::Done) {
        auto *callout = new Callout(Tone::Success, Glyph::Done, tr("The service is protected"),
            remains.isEmpty() ? tr("Every step is done. Get a token and call the service with it.") : remains);
        QPushButton *test = makeButton(tr("&Test it now"), Loudness::Primary, u"media-playback-start"_s);
        connect(test, &QPushButton::clicked, this, &PlanRunView::test);
        callout->addAction(test);
        QPushButton *undo = makeButton(tr("&Undo"));
        undo->setAccessibleName(tr("Undo this plan"));
        connect(undo, &QPushButton::clicked, m_run, [run = m_run] { run->start(PlanRun::Work::RollBack); });
        callout->addAction(undo);
        return callout;
    }
    if (m_run->state() == StatePhase::RolledBack)
        return new Callout(lost.isEmpty() ? Tone::Neutral : Tone::Warning, lost.isEmpty() ? Glyph::Off : Glyph::Unknown,
            tr("The plan is taken back"), remains.isEmpty() ? tr("Gateway and provider are as they were before it.") : remains);
    auto *callout = new Callout(Tone::Warning, Glyph::Attention, tr("This plan did not come to its end"),
        tr("Going on looks first what the step that was under way has come to. Taking it back leaves what was there before."));
    addWaysOn(callout, m_run->state() == StatePhase::Unfinished || m_run->state() == StatePhase::Planned);
    return callout;
}

void PlanRunView::addWaysOn(Callout *callout, bool resumeFirst)
{
    if (m_run->canResume() && resumeFirst) {
        QPushButton *resume = makeButton(tr("&Resume"), Loudness::Primary);
        resume->setAccessibleName(tr("Resume this plan"));
        connect(resume, &QPushButton::clicked, m_run, [run = m_run] { run->start(PlanRun::Work::Resume); });
        callout->addAction(resume);
    }
    if (m_run->canRollBack()) {
        QPushButton *back = makeButton(tr("Roll &back"), m_run->canResume() ? Loudness::Normal : Loudness::Primary);
        back->setAccessibleName(tr("Roll this plan back"));
        connect(back, &QPushButton::clicked, m_run, [run = m_run] { run->start(PlanRun::Work::RollBack); });
        callout->addAction(back);
    }
}

void PlanRunView::showStep(int step)
{
    if (!m_run || step < 0)
        return;
    const provisioning::Plan &plan = m_run->plan();
    const StepMark mark = m_run->mark(step);
    const QString shown = u"%1/%2/%3"_s.arg(step).arg(int(mark)).arg(m_run->outputs(step).size());
    if (shown == m_shownStep)
        return;
    m_shownStep = shown;
    if (step < plan.steps.size()) {
        m_panes->setDetail(new StepDetail(plan, step, plan_words::mark(mark), m_run->outputs(step)));
        return;
    }
    const ErrorText text = plan_words::note(plan.notes.at(step - plan.steps.size()));
    auto *column = new DetailColumn(text.what);
    column->addText(text.fix);
    m_panes->setDetail(column);
}

void PlanRunView::test() const
{
    if (!m_run)
        return;
    const Place lab = testPlace(m_bench, *m_run);
    // So that going back leads to the plan and its undo, where the wizard would begin another one.
    m_bench.navigator->open({ .page = u"plan-run"_s, .object = m_run->plan().id });
    m_bench.navigator->open(lab);
}

} // namespace ui
