#include "models/provisioning/strategies/portal_steps.h"

#include "models/gateway/plugin_bodies.h"
#include "models/provisioning/plan/references.h"
#include "models/provisioning/steps/portal_conflicts.h"
#include "models/provisioning/strategies/service_steps.h"
#include "models/provisioning/strategies/wiring_steps.h"

#include <QJsonDocument>

namespace provisioning {

using namespace Qt::StringLiterals;

namespace {

Step approvalOf(const gateway::EntityKind &kind, const QString &key, const QString &id, const QString &parent, const QString &application)
{
    Step step;
    step.action = Step::Action::Update;
    step.kind = kind.name;
    step.naturalKey = key;
    step.id = id;
    step.parent = parent;
    step.desired = { { u"status"_s, int(PortalStatus::Approved) } };
    step.application = application;
    return step;
}

/// Makes the steps of the portal's side, each developer once.
class PortalSide {
public:
    PortalSide(StepList &list, const Protection &protection, const PortalFacts &facts, int service)
        : m_list(list)
        , m_protection(protection)
        , m_facts(facts)
        , m_service(referTo(service, u"id"_s))
    {
    }

    void add(const ProtectedApplication &application, const QString &clientId)
    {
        const QString developer = referTo(developerOf(application), u"id"_s);
        const int entity = m_list.entity(gateway::kinds::applications(), application.name,
            { { u"name"_s, application.name }, { u"custom_id"_s, clientId } }, developer, application.name);
        const QString path = QString(developer + u'/' + referTo(entity, u"id"_s));
        const int contract = m_list.entity(
            gateway::kinds::contracts(), m_protection.service.name, { { u"service"_s, foreign(m_service) } }, path, application.name);
        const bool needsApproval = !m_protection.autoApprove || m_facts.pendingContracts.contains(application.name);
        if (application.approved && needsApproval)
            m_list.append(
                approvalOf(gateway::kinds::contracts(), m_protection.service.name, referTo(contract, u"id"_s), path, application.name));
    }

private:
    int developerOf(const ProtectedApplication &application)
    {
        const QString &email = application.developer.email;
        if (const auto known = m_developers.constFind(email); known != m_developers.constEnd())
            return *known;
        const bool pending = m_facts.pendingDevelopers.contains(email);
        const QString name = application.developer.fullName.isEmpty() ? email : application.developer.fullName;
        // `meta` is JSON inside a text (contract notes, section 5.3).
        const QByteArray meta = QJsonDocument(QJsonObject { { u"full_name"_s, name } }).toJson(QJsonDocument::Compact);
        Step step;
        step.kind = gateway::kinds::developers().name;
        step.naturalKey = email;
        step.desired = { { u"email"_s, email }, { u"meta"_s, QString::fromUtf8(meta) } };
        if (!pending)
            step.desired.insert(u"status"_s, int(PortalStatus::Approved));
        if (!m_facts.developerSecret.isEmpty())
            step.generatedSecrets = QStringList { m_facts.developerSecret };
        const int developer = m_list.append(step);
        if (pending)
            m_list.append(approvalOf(gateway::kinds::developers(), email, referTo(developer, u"id"_s), {}, {}));
        m_developers.insert(email, developer);
        return developer;
    }

    StepList &m_list;
    const Protection &m_protection;
    const PortalFacts &m_facts;
    QString m_service;
    QHash<QString, int> m_developers;
};

} // namespace

QList<Step> portalSteps(const Protection &protection, const WiringInput &input, const PortalFacts &facts, QList<PlanNote> &notes)
{
    StepList list;
    const int service = addService(list, protection.service);
    addPlugin(list, service, input.openIdConnect);
    const QString displayName = protection.displayName.isEmpty() ? protection.name : protection.displayName;
    addPlugin(list, service, gateway::applicationRegistrationBody({ displayName, protection.autoApprove, protection.showIssuer }));
    addRoutes(list, service, protection.service);
    WiringSteps wiring(list, input.provider, input.capabilities);
    wiring.addServer(protection);
    PortalSide portal(list, protection, facts, service);
    for (const ProtectedApplication &application : protection.applications) {
        const ClientReference client = wiring.addApplication(protection, application);
        portal.add(application, client.clientId);
        if (!wiring.addVerification(protection, application, client.clientId))
            notes << PlanNote { u"gatehouse.verify_needs_login"_s, { { u"application"_s, application.name } } };
    }
    return list.take();
}

} // namespace provisioning
