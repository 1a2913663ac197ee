#include "ui/navigator.h"
#include "ui/pages/application_inspector.h"
#include "ui/pages/decision_panel.h"
#include "ui/pages/retirement_panel.h"
#include "ui/session/asked_provider.h"
#include "ui/widgets/label.h"
#include "ui/words/chain_words.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

using provisioning::AccessStatus;
using provisioning::Decision;
using provisioning::DecisionPreview;

void ApplicationInspector::decideNext()
{
    if (!m_bench->applications->overview())
        return;
    if (m_ids.size() > 1)
        previewWaiting();
    else if (!m_approveDeveloper->isHidden())
        previewDeveloper();
    else if (!m_approve->isHidden())
        preview(Decision::Approve);
}

void ApplicationInspector::preview(Decision decision)
{
    const provisioning::RegisteredApplication *application = one();
    if (!application || !service())
        return;
    const auto previewed = provisioning::previewDecision(m_bench->applications->overview()->estate, *application, *service(), decision);
    m_problem->setVisible(!previewed);
    if (!previewed) {
        const ErrorText text = chainText(previewed.error());
        m_problem->setText(sentence(text));
        return;
    }
    m_retirement->close();
    m_buttons->hide();
    m_decision->open({ *previewed });
}

void ApplicationInspector::previewDeveloper()
{
    const provisioning::RegisteredApplication *application = one();
    if (!application)
        return;
    const auto previewed = provisioning::previewDeveloperDecision(
        m_bench->applications->overview()->estate.developers, application->developerId, Decision::Approve);
    m_problem->setVisible(!previewed);
    if (!previewed) {
        m_problem->setText(sentence(chainText(previewed.error())));
        return;
    }
    m_retirement->close();
    m_buttons->hide();
    m_decision->open({ *previewed });
}

void ApplicationInspector::previewWaiting()
{
    const provisioning::ApplicationEstate &estate = m_bench->applications->overview()->estate;
    QList<DecisionPreview> previews;
    QStringList skipped;
    for (const QString &id : m_ids) {
        const provisioning::RegisteredApplication *application = m_bench->applications->find(id);
        if (!application)
            continue;
        for (const provisioning::ApplicationAccess &access : application->accesses) {
            if (access.status != AccessStatus::Pending)
                continue;
            const auto target = provisioning::chooseService(estate, *application, access.serviceId);
            const auto previewed = target ? provisioning::previewDecision(estate, *application, *target, Decision::Approve)
                                          : core::Result<DecisionPreview>(core::failure(target.error()));
            if (previewed)
                previews << *previewed;
            else
                skipped << tr("Left out: “%1”. %2").arg(application->name, sentence(chainText(previewed.error())));
        }
    }
    m_problem->setVisible(previews.isEmpty() && !skipped.isEmpty());
    m_problem->setText(skipped.join(u'\n'));
    if (previews.isEmpty())
        return;
    m_buttons->hide();
    m_decision->open(previews, skipped);
}

void ApplicationInspector::openFix(ChainFix::Act act)
{
    if (act == ChainFix::Act::ApproveDeveloper)
        previewDeveloper();
    else if (act == ChainFix::Act::Approve)
        preview(Decision::Approve);
}

void ApplicationInspector::retire()
{
    const provisioning::RegisteredApplication *application = one();
    if (!application)
        return;
    m_decision->close();
    m_retirement->open(*application, askedProvider(*m_bench->providers, m_bench->applications->overview()->estate, serviceId()));
}

void ApplicationInspector::getToken()
{
    const provisioning::RegisteredApplication *application = one();
    if (!application)
        return;
    Place place { .page = u"token-lab"_s,
        .details = { { u"application"_s, application->name }, { u"clientId"_s, application->clientId } } };
    const AskedProvider provider = askedProvider(*m_bench->providers, m_bench->applications->overview()->estate, serviceId());
    if (!provider.id.isEmpty())
        place.details.insert(u"provider"_s, provider.id);
    if (const gateway::Entity *about = service())
        place.details.insert(u"service"_s, about->text("name"_L1));
    m_bench->navigator->open(place);
}

void ApplicationInspector::copyClientId()
{
    if (const provisioning::RegisteredApplication *application = one())
        QApplication::clipboard()->setText(application->clientId);
}

void ApplicationInspector::openConsumer()
{
    if (const provisioning::RegisteredApplication *application = one())
        m_bench->navigator->open({ .page = u"edit"_s, .object = application->consumerId, .details = { { u"kind"_s, u"consumers"_s } } });
}

} // namespace ui
