#include "models/provisioning/steps/discovery_fault.h"

#include <QJsonDocument>

namespace provisioning {

using namespace Qt::StringLiterals;

core::Error namedDiscoveryFault(const Step &step, core::Error error)
{
    const bool refused = error.httpStatus >= 400 && error.kind != core::Error::Kind::Denied;
    if (!refused || step.desired.value("name"_L1).toString() != u"openid-connect")
        return error;
    const QByteArray fields = QJsonDocument(error.fields.toObject()).toJson(QJsonDocument::Compact).toLower();
    if (!error.text.contains(u"discover", Qt::CaseInsensitive) && !fields.contains("discover"))
        return error;
    error.code = u"gatehouse.issuer_unreachable_at_save"_s;
    error.fields = QJsonObject { { u"issuer"_s, step.desired.value("config"_L1).toObject().value("issuer"_L1) } };
    return error;
}

} // namespace provisioning
