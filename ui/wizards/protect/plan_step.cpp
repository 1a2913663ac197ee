#include "ui/wizards/protect/plan_step.h"

#include "ui/error_text.h"
#include "ui/navigator.h"
#include "ui/session/gateway_session.h"
#include "ui/views/bones.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/state_panel.h"
#include "ui/widgets/two_panes.h"
#include "ui/wizards/protect/detail_column.h"
#include "ui/wizards/protect/plan_tree.h"
#include "ui/wizards/protect/protect_wizard.h"
#include "ui/wizards/protect/step_detail.h"
#include "ui/words/plan_words.h"

#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using provisioning::Plan;
using provisioning::Step;
using Reading = ProtectWizard::Reading;

namespace {

/// The first conflict, else the first change.
int firstOfInterest(const Plan &plan)
{
    for (const Step::Outlook outlook : { Step::Outlook::Conflict, Step::Outlook::Missing }) {
        const auto found
            = std::find_if(plan.steps.begin(), plan.steps.end(), [outlook](const Step &step) { return step.outlook == outlook; });
        if (found != plan.steps.end())
            return found->index;
    }
    return 0;
}

} // namespace

PlanStep::PlanStep(ProtectWizard &wizard, QWidget *parent)
    : ProtectStep(wizard, parent)
    , m_waiting(new QWidget)
    , m_failed(new StatePanel(u"security-high"_s, {}, {}))
    , m_stack(new QStackedLayout(this))
{
    m_panes = new TwoPanes(makeLeft());
    m_panes->widenList();
    auto *waiting = new QVBoxLayout(m_waiting);
    waiting->setContentsMargins(space::xl, space::l, space::xl, 0);
    waiting->addWidget(new Label(tr("Looking at what is there, and having the gateway rehearse what is not…"), Type::Body, Voice::Text2));
    waiting->addWidget(new Bones, 1);
    QPushButton *again = makeButton(tr("Plan a&gain"), Loudness::Normal, u"view-refresh"_s);
    connect(again, &QPushButton::clicked, this, [this] { this->wizard().makePlan(true); });
    m_failed->addAction(again);
    if (wizard.bench().showDetails) {
        QPushButton *details = makeButton(tr("&Details"), Loudness::Ghost);
        connect(details, &QPushButton::clicked, this, [this] { this->wizard().bench().showDetails(this->wizard().planError()); });
        m_failed->addAction(details);
    }
    for (QWidget *page : { static_cast<QWidget *>(m_panes), m_waiting, static_cast<QWidget *>(m_failed) })
        m_stack->addWidget(page);
    connect(&wizard, &ProtectWizard::planChanged, this, &PlanStep::showPlan);
    connect(&wizard, &ProtectWizard::changed, this, [this] {
        // An answer that came late has dropped the plan that is waited for here.
        if (isVisible() && this->wizard().planning() == Reading::Never)
            this->wizard().makePlan();
    });
    showPlan();
}

QWidget *PlanStep::makeLeft()
{
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->setSpacing(space::s);
    m_summary = new Label({}, Type::Body, Voice::Text2);
    m_summary->setElide(Qt::ElideRight);
    m_summary->setContentsMargins(space::m, 0, 0, 0);
    column->addWidget(m_summary);
    m_tree = new PlanTree;
    column->addWidget(m_tree, 1);
    connect(m_tree, &PlanTree::chosen, this, &PlanStep::showStep);
    return left;
}

QString PlanStep::caption() const
{
    return tr("The plan: nothing has been written yet. Look at any step, then apply.");
}

void PlanStep::enter()
{
    wizard().makePlan();
    if (wizard().plan())
        m_tree->setFocus(Qt::OtherFocusReason);
}

void PlanStep::showPlan()
{
    const std::optional<Plan> &plan = wizard().plan();
    if (plan) {
        const bool isNew = plan->id != m_planId;
        m_planId = plan->id;
        const core::Connection &connection = wizard().bench().session->target().connection;
        m_tree->setPlan(*plan, connection.name, wizard().look() ? wizard().look()->provider.name : plan->issuer);
        m_summary->setText(tr("%n step(s): %1", nullptr, int(plan->steps.size())).arg(plan_words::summary(*plan)));
        m_stack->setCurrentWidget(m_panes);
        if (isNew)
            m_tree->choose(firstOfInterest(*plan));
        if (m_tree->current() >= 0)
            showStep(m_tree->current());
    } else if (wizard().planning() == Reading::Failed) {
        const ErrorText text = explain(wizard().planError());
        m_failed->setWords(text.what, text.where.isEmpty() ? text.fix : u"%1\n%2"_s.arg(text.fix, text.where));
        m_stack->setCurrentWidget(m_failed);
    } else {
        m_stack->setCurrentWidget(m_waiting);
    }
    Q_EMIT changed();
}

void PlanStep::showStep(int step)
{
    const std::optional<Plan> &plan = wizard().plan();
    if (!plan)
        return;
    if (step >= plan->steps.size()) {
        m_panes->setDetail(makeNote(step - int(plan->steps.size())));
        return;
    }
    auto *detail = new StepDetail(*plan, step, plan_words::outlook(plan->steps.at(step)));
    connect(detail, &StepDetail::changeInstead, this, [this, step] {
        if (!wizard().plan())
            return;
        const Step chosen = wizard().plan()->steps.at(step);
        wizard().settle(chosen);
    });
    connect(detail, &StepDetail::planAgain, this, [this] { wizard().makePlan(true); });
    connect(detail, &StepDetail::openRequested, this, [this, step] { openStep(step); });
    m_panes->setDetail(detail);
}

void PlanStep::openStep(int step) const
{
    if (!wizard().plan())
        return;
    const Step &chosen = wizard().plan()->steps.at(step);
    wizard().bench().navigator->open(
        { .page = u"edit"_s, .object = chosen.stored.value("id"_L1).toString(), .details = { { u"kind"_s, chosen.kind } } });
}

QWidget *PlanStep::makeNote(int note) const
{
    const ErrorText text = plan_words::note(wizard().plan()->notes.at(note));
    auto *column = new DetailColumn(text.what);
    column->addText(text.fix);
    return column;
}

int PlanStep::conflicts() const
{
    if (!wizard().plan())
        return 0;
    const QList<Step> &steps = wizard().plan()->steps;
    return int(std::count_if(steps.begin(), steps.end(), [](const Step &step) { return step.outlook == Step::Outlook::Conflict; }));
}

int PlanStep::changes() const
{
    if (!wizard().plan())
        return 0;
    const QList<Step> &steps = wizard().plan()->steps;
    return int(std::count_if(steps.begin(), steps.end(), [](const Step &step) { return step.outlook == Step::Outlook::Missing; }));
}

QString PlanStep::blocker() const
{
    if (wizard().planning() == Reading::Failed)
        return tr("There is no plan: %1").arg(explain(wizard().planError()).what);
    if (!wizard().plan())
        return tr("Making the plan…");
    if (const int count = conflicts(); count > 0)
        return tr("Settle %n conflict(s) to go on", nullptr, count);
    return changes() == 0 ? tr("Everything is so already: there is nothing to do") : QString();
}

bool PlanStep::isFaulty() const
{
    return wizard().planning() == Reading::Failed || conflicts() > 0;
}

} // namespace ui
