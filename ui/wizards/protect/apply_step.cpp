#include "ui/wizards/protect/apply_step.h"

#include "ui/session/plan_run.h"
#include "ui/wizards/protect/plan_run_view.h"
#include "ui/wizards/protect/protect_wizard.h"

#include <QVBoxLayout>

namespace ui {

ApplyStep::ApplyStep(ProtectWizard &wizard, QWidget *parent)
    : ProtectStep(wizard, parent)
    , m_view(new PlanRunView(wizard.bench()))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_view);
}

QString ApplyStep::caption() const
{
    const PlanRun *run = wizard().run();
    if (!run || run->isRunning())
        return tr("It goes on when you leave this page; the strip below shows how far it is.");
    switch (run->state()) {
    case provisioning::PlanState::Phase::Done:
        return tr("The plan is applied; each step below says what came of it.");
    case provisioning::PlanState::Phase::RolledBack:
        return tr("The plan is taken back.");
    default:
        return tr("It stands still; nothing more is written until you let it go on.");
    }
}

void ApplyStep::enter()
{
    PlanRun *run = wizard().run();
    if (!run)
        return;
    connect(run, &PlanRun::changed, this, &ProtectStep::changed, Qt::UniqueConnection);
    m_view->setRun(run);
    m_view->focusNext();
}

} // namespace ui
