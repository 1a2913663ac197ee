#include "ui/wizards/protect/protect_page.h"

#include "ui/error_text.h"
#include "ui/navigator.h"
#include "ui/pages/page_head.h"
#include "ui/session/gateway_session.h"
#include "ui/session/plan_run.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/stepper.h"
#include "ui/wizards/protect/application_step.h"
#include "ui/wizards/protect/apply_step.h"
#include "ui/wizards/protect/claim_step.h"
#include "ui/wizards/protect/plan_step.h"
#include "ui/wizards/protect/protect_wizard.h"
#include "ui/wizards/protect/provider_step.h"
#include "ui/wizards/protect/service_step.h"
#include "ui/wizards/protect/settings_step.h"
#include "ui/wizards/protect/strategy_step.h"

#include <QFileDialog>
#include <QKeyEvent>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ProtectPage::ProtectPage(Workbench &bench, QWidget *parent)
    : Page(parent)
    , m_bench(bench)
    , m_wizard(new ProtectWizard(bench, this))
    , m_head(new PageHead(tr("Protect a service")))
    , m_stack(new QStackedLayout)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    m_save = makeButton(tr("&Save as a file…"), Loudness::Normal, u"document-save"_s);
    connect(m_save, &QPushButton::clicked, this, &ProtectPage::chooseFile);
    m_head->addAction(m_save);
    box->addWidget(m_head);
    m_stepper = new Stepper(
        { tr("Provider"), tr("Service"), tr("Strategy"), tr("Claim"), tr("Settings"), tr("Application"), tr("Plan"), tr("Apply") });
    connect(m_stepper, &Stepper::stepChosen, this, &ProtectPage::goTo);
    auto *steps = new Surface(Layer::Surface, Qt::BottomEdge);
    auto *row = new QHBoxLayout(steps);
    row->setContentsMargins(space::xl, 0, space::xl, space::m);
    row->addWidget(m_stepper);
    box->addWidget(steps);
    m_file = new Callout(Tone::Neutral, Glyph::Done, {});
    m_fileRow = new QWidget;
    auto *file = new QVBoxLayout(m_fileRow);
    file->setContentsMargins(space::xl, space::m, space::xl, 0);
    file->addWidget(m_file);
    m_fileRow->hide();
    box->addWidget(m_fileRow);
    box->addLayout(m_stack, 1);
    box->addWidget(makeFoot());
    makeSteps();
    connect(m_wizard, &ProtectWizard::changed, this, &ProtectPage::showTitle);
    connect(m_wizard, &ProtectWizard::changed, this, &ProtectPage::goOn);
    connect(m_wizard, &ProtectWizard::fileSaved, this,
        [this](const QString &path) { tellFile(Tone::Success, tr("The protection is saved"), path); });
    connect(m_wizard, &ProtectWizard::fileFailed, this, [this](const core::Error &error) {
        const ErrorText text = explain(error);
        tellFile(Tone::Danger, text.what, text.where.isEmpty() ? text.fix : u"%1\n%2"_s.arg(text.fix, text.where));
    });
    connect(bench.session, &GatewaySession::targetChanged, this, [this] {
        if (!isApply())
            m_wizard->readGateway();
    });
    goTo(0);
}

void ProtectPage::makeSteps()
{
    m_plan = new PlanStep(*m_wizard);
    m_steps = { new ProviderStep(*m_wizard), new ServiceStep(*m_wizard), new StrategyStep(*m_wizard), new ClaimStep(*m_wizard),
        new SettingsStep(*m_wizard), new ApplicationStep(*m_wizard), m_plan, new ApplyStep(*m_wizard) };
    for (ProtectStep *one : std::as_const(m_steps)) {
        m_stack->addWidget(one);
        connect(one, &ProtectStep::changed, this, &ProtectPage::showFoot);
        connect(one, &ProtectStep::nextRequested, this, &ProtectPage::next);
    }
}

/// Begins anew, with inputs in which nothing stands: what was typed before is no answer any more.
void ProtectPage::restart()
{
    m_wizard->restart();
    remakeSteps();
}

void ProtectPage::remakeSteps()
{
    for (ProtectStep *one : std::exchange(m_steps, {})) {
        m_stack->removeWidget(one);
        one->disconnect(this);
        one->deleteLater(); // what is asked for may come from it
    }
    makeSteps();
    goTo(0);
}

QWidget *ProtectPage::makeFoot()
{
    auto *foot = new Surface(Layer::Surface, Qt::TopEdge);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(space::l, space::m, space::xl, space::m);
    row->setSpacing(space::s);
    m_cancel = makeButton(tr("Cance&l"), Loudness::Ghost);
    connect(m_cancel, &QPushButton::clicked, this, &ProtectPage::cancel);
    row->addWidget(m_cancel, 0, Qt::AlignTop);
    auto *ways = new FlowLayout(nullptr, true); // the reason goes above the buttons where it is too long to stand beside them
    row->addLayout(ways, 1);
    auto *why = new QWidget;
    auto *whyRow = new QHBoxLayout(why);
    whyRow->setContentsMargins(0, 0, space::s, 0);
    whyRow->setSpacing(space::s);
    m_mark = new GlyphLabel(Glyph::Failed, Tone::Danger, size::glyph);
    whyRow->addWidget(m_mark);
    m_reason = new Label({}, Type::Body, Voice::Text2);
    m_reason->setElide(Qt::ElideRight);
    whyRow->addWidget(m_reason);
    ways->addWidget(why);
    m_back = makeButton(tr("Bac&k"));
    m_back->setAccessibleName(tr("Back to the step before")); // the window has another way back
    connect(m_back, &QPushButton::clicked, this, &ProtectPage::back);
    ways->addWidget(m_back);
    m_next = makeButton(tr("&Next"), Loudness::Primary);
    m_next->setObjectName(u"wizardNext"_s);
    connect(m_next, &QPushButton::clicked, this, &ProtectPage::next);
    ways->addWidget(m_next);
    return foot;
}

void ProtectPage::enter(const Place &place)
{
    const bool over = m_wizard->run() && !m_wizard->run()->isRunning();
    const QString service = place.details.value(u"service"_s).toString();
    const QString file = place.details.value(u"file"_s).toString();
    // A plan that is through is no place to begin another one from.
    if (over && (!service.isEmpty() || !file.isEmpty() || m_wizard->run()->state() != provisioning::PlanState::Phase::Unfinished)) {
        restart();
    }
    m_wizard->readGateway();
    if (!m_wizard->run() && !file.isEmpty()) {
        m_wizard->openFile(file);
        goTo(0);
    } else if (!m_wizard->run() && !service.isEmpty() && service != m_wizard->text(u"service.name"_s)) {
        m_wizard->beginWith(service);
        remakeSteps();
        m_goesOn = true;
        goOn();
    }
    step()->enter();
    showFoot();
}

void ProtectPage::reload()
{
    if (isPlan())
        m_wizard->makePlan(true); // reading the gateway again would drop it
    else
        m_wizard->readGateway(true);
}

QList<UnsavedDraft> ProtectPage::unsaved() const
{
    if (!m_wizard->hasUnsaved())
        return {};
    const QString service = m_wizard->text(u"service.name"_s);
    return { { service.isEmpty() ? tr("Protect a service") : tr("Protect %1").arg(service), { .page = u"protect"_s } } };
}

ProtectStep *ProtectPage::step() const
{
    return m_steps.at(m_current);
}

bool ProtectPage::isPlan() const
{
    return step() == m_plan;
}

bool ProtectPage::isApply() const
{
    return m_current == m_steps.size() - 1;
}

/// Nobody is asked once more for what the plugins of the service tell. All of it can be looked at by going back.
void ProtectPage::goOn()
{
    using Reading = ProtectWizard::Reading;
    if (!m_goesOn || m_wizard->readingPresent() == Reading::Running || m_wizard->readingFits() == Reading::Running)
        return;
    if (m_wizard->presentProvider() && m_wizard->looking() == Reading::Running)
        return;
    m_goesOn = false;
    if (m_current == 0 && firstOpen() > 0)
        goTo(firstOpen());
}

int ProtectPage::firstOpen() const
{
    const bool knowsProvider = m_wizard->presentProvider() && m_wizard->looking() == ProtectWizard::Reading::Done;
    if (!knowsProvider || m_wizard->provider() != m_wizard->presentProvider()->id)
        return 0;
    if (!m_wizard->question(u"strategy"_s).answered)
        return 2;
    return m_wizard->question(u"claim"_s).answered ? 5 : 3;
}

void ProtectPage::goTo(int step)
{
    m_current = step;
    m_stepper->setCurrent(step);
    m_stepper->setLocked(isApply());
    m_stack->setCurrentIndex(step);
    m_fileRow->hide();
    showTitle();
    showFoot();
    if (isVisible())
        m_steps.at(step)->enter();
}

void ProtectPage::next()
{
    if (!step()->blocker().isEmpty() || isApply())
        return;
    if (isPlan())
        m_wizard->apply();
    goTo(m_current + 1);
}

void ProtectPage::back()
{
    if (m_current == 0 || isApply())
        return;
    goTo(m_current - 1);
}

/// Before the plan runs, leaving forgets the answers; afterwards it only leaves.
void ProtectPage::cancel()
{
    if (!m_wizard->run() || !m_wizard->run()->isRunning()) {
        restart();
    }
    if (m_bench.navigator->canGoBack())
        m_bench.navigator->back();
    else
        m_bench.navigator->open({ .page = u"services"_s });
}

void ProtectPage::showTitle()
{
    const QString service = m_wizard->text(u"service.name"_s);
    m_head->setTitle(service.isEmpty() ? tr("Protect a service") : tr("Protect %1").arg(service));
}

void ProtectPage::showFoot()
{
    m_head->setCaption(step()->caption());
    const PlanRun *run = isApply() ? m_wizard->run() : nullptr;
    m_stepper->setDone(run && !run->isRunning() && run->state() == provisioning::PlanState::Phase::Done);
    const QString reason = step()->blocker();
    const bool faulty = !reason.isEmpty() && step()->isFaulty();
    m_mark->setVisible(faulty);
    m_reason->setText(reason);
    m_reason->setVoice(faulty ? Voice::Danger : Voice::Text2);
    m_back->setVisible(m_current > 0 && !isApply());
    m_next->setVisible(!isApply());
    m_next->setEnabled(reason.isEmpty());
    m_next->setText(isPlan() && m_plan->changes() > 0 ? tr("&Apply %n step(s)", nullptr, m_plan->changes()) : tr("&Next"));
    m_cancel->setText(isApply() ? tr("C&lose") : tr("Cance&l"));
    m_save->setVisible(isPlan() || isApply());
}

void ProtectPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the protection"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"yaml"_s);
    dialog->selectFile(m_wizard->text(u"name"_s) + u".yaml"_s);
    connect(dialog, &QFileDialog::fileSelected, m_wizard, &ProtectWizard::saveFile);
    dialog->open();
}

void ProtectPage::tellFile(Tone tone, const QString &sentence, const QString &more)
{
    m_file->setWords(tone, tone == Tone::Danger ? Glyph::Failed : Glyph::Done, sentence, more);
    m_fileRow->show();
}

void ProtectPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !isApply()) {
        if (m_current > 0)
            back();
        else
            cancel();
        return;
    }
    Page::keyPressEvent(event);
}

} // namespace ui
