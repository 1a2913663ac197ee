#include "models/provisioning/strategies/open_source_steps.h"

#include "models/provisioning/plan/references.h"
#include "models/provisioning/strategies/service_steps.h"
#include "models/provisioning/strategies/wiring_steps.h"

#include <QJsonArray>

namespace provisioning {

using namespace Qt::StringLiterals;

namespace {

void addProtectedService(StepList &list, const Protection &protection)
{
    const int service = addService(list, protection.service);
    const QJsonObject config { { u"key_claim_name"_s, protection.claim }, { u"claims_to_verify"_s, QJsonArray { u"exp"_s } } };
    addPlugin(list, service, { { u"name"_s, u"jwt"_s }, { u"config"_s, config } });
    addPlugin(list, service, aclBody(protection.callersGroup()));
    addRoutes(list, service, protection.service);
}

/// @return the client id, or a reference to it
QString addApplication(
    StepList &list, WiringSteps &wiring, const Protection &protection, const ProtectedApplication &application, const ChosenKey &key)
{
    const QString clientId = wiring.addApplication(protection, application).clientId;
    const QString username = usernameFor(application.name);
    const int consumer = list.entity(
        gateway::kinds::consumers(), username, { { u"username"_s, username }, { u"custom_id"_s, clientId } }, {}, application.name);
    const QString consumerId = referTo(consumer, u"id"_s);
    list.entity(gateway::kinds::jwtCredentials(), clientId,
        {
            { u"key"_s, clientId },
            { u"algorithm"_s, jose::algorithmName(key.algorithm) },
            { u"rsa_public_key"_s, QString::fromLatin1(key.pem) },
        },
        consumerId, application.name);
    if (application.approved)
        list.entity(
            gateway::kinds::acls(), protection.callersGroup(), { { u"group"_s, protection.callersGroup() } }, consumerId, application.name);
    return clientId;
}

} // namespace

QList<Step> openSourceSteps(const Protection &protection, const OpenSourceInput &input, QList<PlanNote> &notes)
{
    StepList list;
    addProtectedService(list, protection);
    WiringSteps wiring(list, input.provider, input.capabilities);
    wiring.addServer(protection);
    for (const ProtectedApplication &application : protection.applications) {
        const QString clientId = addApplication(list, wiring, protection, application, input.key);
        if (!wiring.addVerification(protection, application, clientId, &input.key))
            notes << PlanNote { u"gatehouse.verify_needs_login"_s, { { u"application"_s, application.name } } };
    }
    return list.take();
}

} // namespace provisioning
