#include "ui/pages/application_inspector.h"

#include "ui/pages/chain_section.h"
#include "ui/pages/decision_panel.h"
#include "ui/pages/retirement_panel.h"
#include "ui/session/asked_provider.h"
#include "ui/session/gateway_session.h"
#include "ui/views/application_badges.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/words/chain_words.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using provisioning::AccessStatus;
using provisioning::Decision;
using provisioning::DecisionPreview;
using World = provisioning::RegisteredApplication::World;

ApplicationInspector::ApplicationInspector(Workbench &bench, QWidget *parent)
    : Surface(Layer::Sunken, {}, parent)
    , m_bench(&bench)
    , m_actions(new ApplicationActions(bench.engine.applications, *bench.operations, *bench.tasks, *bench.applications, this))
    , m_decision(new DecisionPanel)
    , m_retirement(new RetirementPanel(bench))
    , m_chain(new ChainSection(bench))
    , m_facts(new QWidget)
{
    setObjectName(u"applicationInspector"_s);
    setAccessibleName(tr("Chosen application"));
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::l, space::l, space::l, space::l);
    box->setSpacing(space::m);
    box->addWidget(makeHead());
    box->addWidget(makeActions());
    box->addWidget(m_decision);
    box->addWidget(m_retirement);
    box->addSpacing(space::s);
    box->addWidget(m_chain);
    box->addSpacing(space::s);
    box->addWidget(m_facts);
    box->addStretch();
    setFocusProxy(m_more);
    auto *facts = new QVBoxLayout(m_facts);
    facts->setContentsMargins(0, 0, 0, 0);
    facts->setSpacing(0);
    makeMenu();
    connectParts();
}

void ApplicationInspector::connectParts()
{
    connect(m_chain, &ChainSection::fixRequested, this, &ApplicationInspector::openFix);
    connect(m_chain, &ChainSection::followed, m_bench->applications, &ApplicationList::setBroken);
    connect(m_chain, &ChainSection::followed, this,
        [this](const QString &, bool broken) { m_broken->setVisible(broken && access() && access()->status == AccessStatus::Approved); });
    connect(m_decision, &DecisionPanel::accepted, this, [this](const QList<DecisionPreview> &previews) {
        m_decision->setBusy(true);
        m_actions->decide(previews);
    });
    connect(m_retirement, &RetirementPanel::accepted, this, [this](const Retirement &retirement) {
        m_retirement->setBusy(true);
        m_actions->retire(retirement);
    });
    connect(m_decision, &DecisionPanel::closed, this, &ApplicationInspector::leavePanel);
    connect(m_retirement, &RetirementPanel::closed, this, &ApplicationInspector::leavePanel);
    connect(m_actions, &ApplicationActions::finished, this, [this](const std::optional<core::Error> &error) {
        m_decision->setBusy(false);
        m_retirement->setBusy(false);
        if (!error)
            closePanels();
        else if (m_decision->isOpen())
            m_decision->setError(error);
        else if (m_retirement->isOpen())
            m_retirement->setError(error);
    });
}

QWidget *ApplicationInspector::makeHead()
{
    auto *head = new QWidget;
    auto *box = new QVBoxLayout(head);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::xs);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    m_name = new Label({}, Type::Title);
    m_name->setElide(Qt::ElideRight);
    m_more = makeIconButton(u"overflow-menu"_s, tr("More about this application"));
    row->addWidget(m_name, 1);
    row->addWidget(m_more);
    box->addLayout(row);
    auto *marks = new QHBoxLayout;
    marks->setSpacing(space::xs);
    m_state = new BadgeLabel({});
    m_world = new BadgeLabel({});
    marks->addWidget(m_state);
    m_broken = new BadgeLabel({ tables::stateText(tables::ApplicationState::Broken), Tone::Danger, Glyph::Failed, {}, false });
    m_broken->hide();
    marks->addWidget(m_broken);
    marks->addWidget(m_world);
    marks->addStretch();
    box->addLayout(marks);
    return head;
}

QWidget *ApplicationInspector::makeActions()
{
    auto *ground = new QWidget;
    auto *box = new QVBoxLayout(ground);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::s);
    m_serviceRow = new QWidget;
    auto *services = new QVBoxLayout(m_serviceRow);
    services->setContentsMargins(0, 0, 0, 0);
    services->setSpacing(space::xs);
    m_services = new QComboBox;
    m_services->setAccessibleName(tr("Service that it is about"));
    m_services->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_services->setMinimumHeight(controlHeight(fontMetrics()));
    services->addWidget(new Label(tr("Service"), Type::Caption, Voice::Text3));
    services->addWidget(m_services);
    box->addWidget(m_serviceRow);
    m_buttons = new QWidget;
    auto *buttons = new FlowLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    m_approve = makeButton(tr("&Approve…"), Loudness::Primary, u"dialog-ok-apply"_s);
    m_approveDeveloper = makeButton(tr("Approve the &developer…"), Loudness::Primary);
    m_reject = makeButton(tr("Re&ject…"), Loudness::Danger);
    m_revoke = makeButton(tr("Re&voke…"), Loudness::Danger);
    for (QPushButton *button : { m_approve, m_approveDeveloper, m_reject, m_revoke })
        buttons->addWidget(button);
    box->addWidget(m_buttons);
    m_problem = Label::wrapped({}, Type::Caption, Voice::Danger);
    box->addWidget(m_problem);
    m_links = new QWidget;
    auto *links = new FlowLayout(m_links); // side by side they are wider than the inspector in some languages
    links->setContentsMargins(0, 0, 0, 0);
    m_token = makeButton(tr("&Get a token"), Loudness::Ghost);
    m_copy = makeButton(tr("Copy client &id"), Loudness::Ghost);
    links->addWidget(m_token);
    links->addWidget(m_copy);
    box->addWidget(m_links);
    connect(m_approve, &QPushButton::clicked, this, &ApplicationInspector::decideNext);
    connect(m_approveDeveloper, &QPushButton::clicked, this, &ApplicationInspector::previewDeveloper);
    connect(m_reject, &QPushButton::clicked, this, [this] { preview(Decision::Reject); });
    connect(m_revoke, &QPushButton::clicked, this, [this] { preview(Decision::Revoke); });
    connect(m_token, &QPushButton::clicked, this, &ApplicationInspector::getToken);
    connect(m_copy, &QPushButton::clicked, this, &ApplicationInspector::copyClientId);
    connect(m_services, &QComboBox::currentIndexChanged, this, [this] {
        closePanels();
        m_broken->hide();
        showAccess();
    });
    return ground;
}

void ApplicationInspector::makeMenu()
{
    m_menu = new QMenu(m_more);
    m_menu->addAction(tr("&Copy client id"), this, &ApplicationInspector::copyClientId);
    m_menu->addAction(tr("&Get a token"), this, &ApplicationInspector::getToken);
    m_menu->addAction(tr("&Open the consumer"), this, &ApplicationInspector::openConsumer);
    m_menu->addSeparator();
    m_retire = m_menu->addAction(tr("&Retire…"), this, &ApplicationInspector::retire);
    connect(m_more, &QPushButton::clicked, this, [this] {
        const int left = layoutDirection() == Qt::RightToLeft ? 0 : m_more->width() - m_menu->sizeHint().width();
        m_menu->popup(m_more->mapToGlobal(QPoint(left, m_more->height() + space::tiny)));
    });
}

void ApplicationInspector::popUpMenu(const QPoint &at)
{
    if (one())
        m_menu->popup(at);
}

void ApplicationInspector::showApplications(const QStringList &ids)
{
    if (ids != m_ids) {
        closePanels();
        const QSignalBlocker blocker(m_services);
        m_services->clear();
        m_broken->hide();
    }
    m_ids = ids;
    refresh();
}

void ApplicationInspector::refresh()
{
    m_problem->hide();
    if (m_ids.size() > 1)
        showSeveral();
    else if (const provisioning::RegisteredApplication *application = one())
        showOne(*application);
}

const provisioning::RegisteredApplication *ApplicationInspector::one() const
{
    return m_ids.size() == 1 ? m_bench->applications->find(m_ids.first()) : nullptr;
}

void ApplicationInspector::showOne(const provisioning::RegisteredApplication &application)
{
    const bool portal = application.world == World::Portal;
    m_name->setText(application.name.isEmpty() ? application.id : application.name);
    m_world->setBadge({ .text = portal ? tr("Portal") : tr("Consumer") });
    m_world->show();
    m_more->show();
    m_copy->setEnabled(!application.clientId.isEmpty());
    m_token->setEnabled(!application.clientId.isEmpty());
    m_links->show();
    m_chain->show();
    m_facts->show();
    showServices(application);
    showFacts(application);
    showAccess();
}

/// Those it has to do with come first, then those that it could be let in to.
void ApplicationInspector::showServices(const provisioning::RegisteredApplication &application)
{
    const QSignalBlocker blocker(m_services);
    QString chosen = application.id == m_servicesOf ? serviceId() : QString();
    m_servicesOf = application.id;
    m_services->clear();
    for (const provisioning::ApplicationAccess &access : application.accesses) {
        if (chosen.isEmpty() && access.status == provisioning::AccessStatus::Pending)
            chosen = access.serviceId; // what waits for a decision
        const QString word = access.suspended ? u"suspended"_s : provisioning::statusName(access.status);
        m_services->addItem(tr("%1 (%2)", "service and status").arg(access.serviceName, accessWord(word)), access.serviceId);
    }
    const auto others = provisioning::protectedServices(m_bench->applications->overview()->estate, application.world);
    for (const gateway::Entity &service : others) {
        const QString name = service.text("name"_L1);
        if (m_services->findData(service.id()) < 0)
            m_services->addItem(name.isEmpty() ? service.id() : name, service.id());
    }
    m_services->setCurrentIndex(std::max(0, m_services->findData(chosen)));
    m_serviceRow->setVisible(m_services->count() > 1);
}

QString ApplicationInspector::serviceId() const
{
    return m_services->currentData().toString();
}

const provisioning::ApplicationAccess *ApplicationInspector::access() const
{
    const provisioning::RegisteredApplication *application = one();
    if (!application)
        return nullptr;
    const QString id = serviceId();
    const auto found = std::find_if(application->accesses.begin(), application->accesses.end(),
        [&id](const provisioning::ApplicationAccess &access) { return access.serviceId == id; });
    return found == application->accesses.end() ? nullptr : &*found;
}

const gateway::Entity *ApplicationInspector::service() const
{
    const QList<gateway::Entity> &services = m_bench->applications->overview()->estate.services;
    const QString id = serviceId();
    const auto found = std::find_if(services.begin(), services.end(), [&id](const gateway::Entity &one) { return one.id() == id; });
    return found == services.end() ? nullptr : &*found;
}

/// What stands about the chosen service: the buttons that make sense now, and the chain.
void ApplicationInspector::showAccess()
{
    const provisioning::RegisteredApplication *application = one();
    if (!application)
        return;
    const provisioning::ApplicationAccess *here = access();
    const bool portal = application->world == World::Portal;
    const bool developerMissing = portal && application->developerStatus != AccessStatus::Approved;
    const bool approved = here && here->status == AccessStatus::Approved;
    m_state->setBadge(accessBadge(here, portal));
    m_approve->setText(tr("&Approve…"));
    m_approve->setVisible(service() && !approved && !developerMissing);
    m_approveDeveloper->setVisible(developerMissing && !application->developerEmail.isEmpty());
    m_reject->setVisible(here && here->status == AccessStatus::Pending);
    m_revoke->setVisible(approved);
    m_buttons->setVisible(!m_decision->isOpen());
    if (service())
        m_chain->follow(m_bench->applications->overview(), *application, serviceId());
    else
        m_chain->clear(portal ? tr("No service takes applications of the portal yet") : tr("No service lets groups in yet"));
}

/// One below the other: ids are too long to stand beside their names here.
void ApplicationInspector::addFact(const QString &name, const QString &value, bool technical)
{
    auto *title = new Label(name, Type::Caption, Voice::Text3);
    auto *text = new Label(value, technical ? Type::Mono : Type::Body);
    text->setElide(technical ? Qt::ElideMiddle : Qt::ElideRight);
    text->setAccessibleName(tr("%1: %2", "fact and its value").arg(name, value));
    text->setContentsMargins(0, 0, 0, space::s);
    m_facts->layout()->addWidget(title);
    m_facts->layout()->addWidget(text);
}

void ApplicationInspector::showFacts(const provisioning::RegisteredApplication &application)
{
    while (QLayoutItem *item = m_facts->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    addFact(tr("Client id"), application.clientId.isEmpty() ? tr("none", "client id") : application.clientId, true);
    if (application.world == World::Portal) {
        const QString status = accessWord(provisioning::statusName(application.developerStatus));
        addFact(tr("Developer"), tr("%1 (%2)", "developer and status").arg(application.developerEmail, status), false);
    }
    addFact(tr("Id"), application.id, true);
    if (!application.consumerId.isEmpty() && application.consumerId != application.id)
        addFact(tr("Consumer"), application.consumerId, true);
}

void ApplicationInspector::showSeveral()
{
    const int count = int(m_ids.size());
    int waiting = 0;
    for (const QString &id : m_ids) {
        const provisioning::RegisteredApplication *application = m_bench->applications->find(id);
        if (!application)
            continue;
        for (const provisioning::ApplicationAccess &access : application->accesses)
            waiting += access.status == AccessStatus::Pending ? 1 : 0;
    }
    m_name->setText(tr("%n application(s) chosen", nullptr, count));
    m_state->setBadge({ tr("%n waiting", nullptr, waiting), waiting > 0 ? Tone::Warning : Tone::Neutral,
        waiting > 0 ? Glyph::Pending : Glyph::Off, {}, false });
    for (QWidget *away : { static_cast<QWidget *>(m_world), static_cast<QWidget *>(m_broken), static_cast<QWidget *>(m_more), m_serviceRow,
             static_cast<QWidget *>(m_approveDeveloper), static_cast<QWidget *>(m_reject), static_cast<QWidget *>(m_revoke), m_links,
             static_cast<QWidget *>(m_chain), static_cast<QWidget *>(m_facts) })
        away->hide();
    m_approve->setText(tr("&Approve %n waiting…", nullptr, waiting));
    m_approve->setVisible(waiting > 0);
    m_buttons->setVisible(!m_decision->isOpen());
}

/// The focus goes back to the head: left alone it would go down to the chain, and the view with it.
void ApplicationInspector::leavePanel()
{
    m_buttons->show();
    if (isAncestorOf(QApplication::focusWidget()) && !m_more->isHidden())
        m_more->setFocus(Qt::OtherFocusReason);
}

void ApplicationInspector::closePanels()
{
    if (m_decision->isOpen())
        m_decision->close();
    if (m_retirement->isOpen())
        m_retirement->close();
}

} // namespace ui
