#include "ui/wizards/protect/protect_wizard.h"

#include "models/provisioning/apply/plan_workplace.h"
#include "ui/error_text.h"
#include "ui/operations.h"
#include "ui/session/gateway_session.h"
#include "ui/session/plan_run.h"
#include "ui/session/provider_list.h"
#include "ui/session/task_list.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using core::CancelToken;
using provisioning::Draft;
using provisioning::DraftQuestion;
using provisioning::Plan;

ProtectWizard::ProtectWizard(Workbench &bench, QObject *parent)
    : QObject(parent)
    , m_bench(&bench)
    , m_draft({})
{
    setSituation();
}

void ProtectWizard::restart()
{
    m_readsPresent.cancel();
    m_bench->tasks->drop(std::exchange(m_presentTask, 0));
    m_readingPresent = Reading::Never;
    m_present = {};
    m_draft = Draft({});
    m_edited = false;
    m_settled.clear();
    m_run = nullptr;
    stopPlanning();
    m_plan.reset();
    setSituation();
    Q_EMIT changed();
    Q_EMIT planChanged();
}

void ProtectWizard::beginWith(const QString &service)
{
    restart();
    if (m_draft.answer(u"service.name"_s, service))
        touch();
    readPresent();
}

/// Whatever was planned is not what the answers say any more.
void ProtectWizard::touch()
{
    m_settled.clear(); // was said of the plan that goes now
    m_plan.reset();
    m_planning = Reading::Never;
    ++m_planNumber;
    Q_EMIT changed();
}

void ProtectWizard::setSituation()
{
    provisioning::DraftSituation situation;
    situation.strategies = m_fits;
    situation.providerChosen = true;
    // Not the services: ServiceStep offers them, and each question after each key would bring all their names along.
    if (m_look) {
        situation.provider = m_look->facts.capabilities;
        situation.vendor = m_look->provider.kind;
        situation.issuer = m_look->provider.issuer;
        situation.credential = m_look->credential;
        situation.keyIds = m_look->facts.keyIds;
    }
    m_draft.setSituation(situation);
}

DraftQuestion ProtectWizard::question(const QString &key) const
{
    const QList<DraftQuestion> all = m_draft.questions();
    const auto found = std::find_if(all.begin(), all.end(), [&key](const DraftQuestion &one) { return one.key == key; });
    return found == all.end() ? DraftQuestion() : *found;
}

QString ProtectWizard::text(const QString &key) const
{
    return question(key).value.toString();
}

core::Result<> ProtectWizard::answer(const QString &key, const QJsonValue &value)
{
    const core::Result<> taken = m_draft.answer(key, value);
    if (taken) {
        m_edited = true;
        touch();
    }
    return taken;
}

int ProtectWizard::addApplication()
{
    const int index = m_draft.addApplication();
    m_edited = true;
    touch();
    return index;
}

void ProtectWizard::removeApplication(int index)
{
    m_draft.removeApplication(index);
    m_edited = true;
    touch();
}

ProviderSource ProtectWizard::source() const
{
    return { m_bench->providers->opener(m_provider), !m_bench->providers->opened(m_provider) };
}

void ProtectWizard::chooseProvider(const QString &id)
{
    if (id == m_provider && m_looking != Reading::Failed)
        return;
    m_provider = id;
    lookAgain();
}

void ProtectWizard::lookAgain()
{
    m_looks.cancel();
    const int number = ++m_lookNumber;
    m_look.reset();
    m_looking = m_provider.isEmpty() ? Reading::Never : Reading::Running;
    setSituation();
    touch();
    TaskList *tasks = m_bench->tasks;
    tasks->drop(std::exchange(m_lookTask, 0));
    if (m_provider.isEmpty())
        return;
    m_lookTask = tasks->start(tr("Asking the provider…"), [this] { m_looks.cancel(); });
    const auto work = [look = m_bench->engine.protections.look, from = source()](const CancelToken &token) { return look(from, token); };
    m_looks = m_bench->operations->run(this, work, [this, number](core::Result<ProviderLook> look) {
        if (number != m_lookNumber)
            return;
        m_looking = look ? Reading::Done : Reading::Failed;
        if (look)
            m_look = *look;
        else
            m_lookError = look.error();
        endTask(m_lookTask, look ? std::nullopt : std::optional(look.error()), &ProtectWizard::lookAgain);
        setSituation();
        touch();
    });
}

/// What was asked for is here, or will not come: the page shows it, the strip has the details and the way to ask again.
void ProtectWizard::endTask(int &task, const std::optional<core::Error> &error, void (ProtectWizard::*again)())
{
    const int ended = std::exchange(task, 0);
    if (!error)
        m_bench->tasks->settle(ended);
    else if (error->kind == core::Error::Kind::Cancelled)
        m_bench->tasks->drop(ended);
    else
        m_bench->tasks->finish(ended,
            { .tone = Tone::Danger,
                .words = explain(*error).what,
                .error = error,
                .action = tr("Try again"),
                .act = [wizard = QPointer(this), again] {
                    if (wizard)
                        (wizard->*again)();
                } });
}

void ProtectWizard::readGateway(bool always)
{
    const core::Connection &connection = m_bench->session->target().connection;
    const QString gateway = provisioning::placeOf(connection.adminUrl, connection.workspace);
    if (!always && gateway == m_gateway && m_readingServices != Reading::Failed && m_readingFits != Reading::Failed)
        return;
    if (gateway != m_gateway) {
        m_services.clear();
        m_fits.clear();
        m_gateway = gateway;
        setSituation();
        touch();
    }
    readGatewayAgain();
}

void ProtectWizard::readGatewayAgain()
{
    m_readsServices.cancel();
    m_readsFits.cancel();
    ++m_gatewayNumber;
    m_gatewayLeft = 2;
    m_gatewayError.reset();
    m_bench->tasks->drop(m_gatewayTask);
    m_gatewayTask = m_bench->tasks->start(tr("Asking the gateway what it has and what it can do…"), [this] {
        m_readsServices.cancel();
        m_readsFits.cancel();
    });
    readServices();
    readFits();
    Q_EMIT changed();
}

void ProtectWizard::endReading(const std::optional<core::Error> &error)
{
    if (error)
        m_gatewayError = error;
    if (--m_gatewayLeft == 0)
        endTask(m_gatewayTask, m_gatewayError, &ProtectWizard::readGatewayAgain);
}

void ProtectWizard::readServices()
{
    m_readingServices = Reading::Running;
    const auto work = [read = m_bench->engine.protections.services, target = m_bench->session->target()](
                          const CancelToken &token) { return read(target, token); };
    m_readsServices
        = m_bench->operations->run(this, work, [this, number = m_gatewayNumber](const core::Result<QList<ServiceChoice>> &services) {
              if (number != m_gatewayNumber)
                  return;
              m_readingServices = services ? Reading::Done : Reading::Failed;
              if (services)
                  m_services = *services;
              else
                  m_servicesError = services.error();
              endReading(services ? std::nullopt : std::optional(services.error()));
              setSituation();
              Q_EMIT changed();
          });
}

void ProtectWizard::readFits()
{
    m_readingFits = Reading::Running;
    const auto work = [read = m_bench->engine.protections.strategies, target = m_bench->session->target()](
                          const CancelToken &token) { return read(target, token); };
    m_readsFits = m_bench->operations->run(
        this, work, [this, number = m_gatewayNumber](const core::Result<QList<provisioning::StrategyFit>> &fits) {
            if (number != m_gatewayNumber)
                return;
            m_readingFits = fits ? Reading::Done : Reading::Failed;
            if (fits)
                m_fits = *fits;
            else
                m_fitsError = fits.error();
            endReading(fits ? std::nullopt : std::optional(fits.error()));
            setSituation();
            touch();
        });
}

bool ProtectWizard::hasService(const QString &name) const
{
    return std::any_of(m_services.begin(), m_services.end(), [&name](const ServiceChoice &one) { return one.name == name; });
}

void ProtectWizard::makePlan(bool always)
{
    if (!always && (m_plan || m_planning == Reading::Running))
        return;
    m_plans.cancel();
    const int number = ++m_planNumber;
    m_plan.reset();
    const auto protection = m_draft.protection();
    if (!protection) {
        m_planning = Reading::Failed;
        m_planError = protection.error();
        Q_EMIT planChanged();
        return;
    }
    m_planning = Reading::Running;
    m_planTask = m_bench->tasks->start(tr("Making the plan…"), [this] { m_plans.cancel(); });
    const PlanRequest request { m_bench->session->target(), source(), *protection, m_settled };
    const auto work = [plan = m_bench->engine.protections.plan, request](const CancelToken &token) { return plan(request, token); };
    m_plans = m_bench->operations->run(this, work, [this, number, task = m_planTask](const core::Result<Plan> &plan) {
        if (number != m_planNumber) {
            m_bench->tasks->drop(task);
            return;
        }
        endTask(m_planTask, plan ? std::nullopt : std::optional(plan.error()), &ProtectWizard::planAgain);
        m_planning = plan ? Reading::Done : Reading::Failed;
        if (plan)
            m_plan = *plan;
        else
            m_planError = plan.error();
        Q_EMIT planChanged();
    });
    Q_EMIT planChanged();
}

void ProtectWizard::planAgain()
{
    makePlan(true);
}

void ProtectWizard::stopPlanning()
{
    m_plans.cancel();
    ++m_planNumber;
    m_planning = Reading::Never;
}

void ProtectWizard::settle(const provisioning::Step &step)
{
    m_settled << step.identity(m_plan ? m_plan->workspace : QString());
    makePlan(true);
}

void ProtectWizard::apply()
{
    if (m_plan && !m_plan->hasConflicts() && !m_run)
        m_run = m_bench->plans->apply(*m_plan, source());
}

void ProtectWizard::openFile(const QString &path)
{
    const auto work = [read = m_bench->engine.protections.readFile, path](const CancelToken &) { return read(path); };
    m_bench->operations->run(this, work, [this](const core::Result<provisioning::Protection> &protection) {
        if (!protection) {
            Q_EMIT fileFailed(protection.error());
            return;
        }
        m_draft.take(*protection);
        m_edited = false;
        for (const core::Provider &provider : m_bench->providers->providers()) {
            if (provider.issuer == protection->issuer)
                chooseProvider(provider.id);
        }
        touch();
    });
}

void ProtectWizard::saveFile(const QString &path)
{
    const auto protection = m_draft.protection();
    if (!protection) {
        Q_EMIT fileFailed(protection.error());
        return;
    }
    const auto work
        = [write = m_bench->engine.protections.writeFile, path, wanted = *protection](const CancelToken &) { return write(path, wanted); };
    m_edited = false;
    m_bench->operations->run(this, work, [this, path](const core::Result<> &written) {
        if (written) {
            Q_EMIT fileSaved(path);
            return;
        }
        m_edited = true;
        Q_EMIT fileFailed(written.error());
    });
}

} // namespace ui
