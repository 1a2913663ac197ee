#include "models/provisioning/open_source_steps.h"

#include "models/provisioning/references.h"
#include "models/provisioning/service_steps.h"
#include "models/provisioning/wiring_steps.h"

#include <QJsonArray>

namespace provisioning {

using namespace Qt::StringLiterals;

namespace {

void addService(StepList &list, const Protection &protection)
{
    const int service = addServiceAndRoutes(list, protection.service);
    const QJsonObject config { { u"key_claim_name"_s, protection.claim }, { u"claims_to_verify"_s, QJsonArray { u"exp"_s } } };
    addPlugin(list, service, { { u"name"_s, u"jwt"_s }, { u"config"_s, config } });
    addPlugin(list, service, aclBody(protection.callersGroup()));
}

Step verificationByKey(const Protection &protection, const ProtectedApplication &application, const QString &clientId, const ChosenKey &key)
{
    Step step = verificationStep(protection, application, clientId);
    step.desired.insert(u"kid"_s, key.key.kid());
    step.desired.insert(u"thumbprint"_s, QString::fromLatin1(key.key.thumbprint()));
    return step;
}

void addApplication(StepList &list, const Protection &protection, const ProtectedApplication &application, const ChosenKey &key)
{
    const bool registers = application.clientId.isEmpty();
    const QString clientId = registers ? referTo(list.append(registrationStep(application)), u"client_id"_s) : application.clientId;
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
    if (canVerify(application, false))
        list.append(verificationByKey(protection, application, clientId, key));
}

} // namespace

QList<Step> openSourceSteps(const Protection &protection, const ChosenKey &key)
{
    StepList list;
    addService(list, protection);
    for (const ProtectedApplication &application : protection.applications)
        addApplication(list, protection, application, key);
    return list.take();
}

} // namespace provisioning
