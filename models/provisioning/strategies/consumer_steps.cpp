#include "models/provisioning/strategies/consumer_steps.h"

#include "models/provisioning/plan/references.h"
#include "models/provisioning/strategies/service_steps.h"
#include "models/provisioning/strategies/wiring_steps.h"

namespace provisioning {

using namespace Qt::StringLiterals;

QList<Step> consumerSteps(const Protection &protection, const WiringInput &input, QList<PlanNote> &notes)
{
    StepList list;
    const int service = addService(list, protection.service);
    addPlugin(list, service, input.openIdConnect);
    addPlugin(list, service, aclBody(protection.callersGroup()));
    addRoutes(list, service, protection.service);
    WiringSteps wiring(list, input.provider, input.capabilities);
    wiring.addServer(protection);
    for (const ProtectedApplication &application : protection.applications) {
        const ClientReference client = wiring.addApplication(protection, application);
        const QString username = usernameFor(application.name);
        const int consumer = list.entity(gateway::kinds::consumers(), username,
            { { u"username"_s, username }, { u"custom_id"_s, client.clientId } }, {}, application.name);
        if (application.approved)
            list.entity(gateway::kinds::acls(), protection.callersGroup(), { { u"group"_s, protection.callersGroup() } },
                referTo(consumer, u"id"_s), application.name);
        if (!wiring.addVerification(protection, application, client.clientId))
            notes << PlanNote { u"gatehouse.verify_needs_login"_s, { { u"application"_s, application.name } } };
    }
    return list.take();
}

} // namespace provisioning
