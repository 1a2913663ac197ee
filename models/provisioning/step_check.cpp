#include "models/provisioning/step_check.h"

namespace provisioning {

using namespace Qt::StringLiterals;

core::Error serviceMissing(const QString &name)
{
    core::Error error;
    error.kind = core::Error::Kind::NotFound;
    error.code = u"gatehouse.service_missing"_s;
    error.where = u"service"_s;
    error.fields = QJsonObject { { u"service"_s, name } };
    return error;
}

core::Result<Step> resolveStep(const Step &step, const QHash<int, Outputs> &outputs)
{
    const auto desired = resolve(step.desired, outputs);
    if (!desired)
        return core::failure(desired.error());
    const auto parent = resolve(step.parent, outputs);
    if (!parent)
        return core::failure(parent.error());
    const auto key = resolve(step.naturalKey, outputs);
    if (!key)
        return core::failure(key.error());
    Step ready = step;
    ready.desired = *desired;
    ready.parent = *parent;
    ready.naturalKey = *key;
    return ready;
}

} // namespace provisioning
