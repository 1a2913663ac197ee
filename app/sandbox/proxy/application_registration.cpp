#include "app/sandbox/gateway/admin_error.h"
#include "app/sandbox/proxy/access.h"

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

QByteArray idOf(const QJsonObject &entity)
{
    return entity.value(u"id"_s).toString().toLatin1();
}

bool isLive(const QJsonObject &contract, const QByteArray &serviceId)
{
    return idOf(contract.value(u"service"_s).toObject()) == serviceId && contract.value(u"status"_s).toInt(-1) == 0
        && !contract.value(u"suspended"_s).toBool();
}

} // namespace

Refusal checkContract(const Store &store, const QJsonObject &config, const QByteArray &serviceId, int refusalStatus, AccessContext &context)
{
    const EntityKind *applications = findKind(u"applications"_s);
    const EntityKind *contracts = findKind(u"application_instances"_s);
    bool isApplication = false;
    for (const QByteArray &application : store.children(*applications, u"consumer"_s, idOf(context.consumer))) {
        isApplication = true;
        for (const QByteArray &contract : store.children(*contracts, u"application"_s, application)) {
            if (isLive(store.find(*contracts, contract).value_or(QJsonObject()), serviceId))
                return std::nullopt;
        }
    }
    if (isApplication)
        return apiError(refusalStatus, u"This application has no approved contract with the service"_s);
    const bool isConsumer = !context.consumer.isEmpty() && !context.isAnonymous;
    if (isConsumer && config.value(u"enable_proxy_with_consumer_credential"_s).toBool())
        return std::nullopt;
    return apiError(401, u"Unauthorized"_s);
}

} // namespace sandbox
