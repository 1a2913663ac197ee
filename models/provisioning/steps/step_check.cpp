#include "models/provisioning/steps/step_check.h"

#include "models/gateway/entity_kind.h"

namespace provisioning {

using namespace Qt::StringLiterals;

bool isOpen(const QString &text)
{
    return text.contains(u"${");
}

core::Error serviceMissing(const QString &name)
{
    core::Error error;
    error.kind = core::Error::Kind::NotFound;
    error.code = u"gatehouse.service_missing"_s;
    error.where = u"service"_s;
    error.fields = QJsonObject { { u"service"_s, name } };
    return error;
}

std::optional<core::Error> whyNotMade(const Step &step)
{
    if (step.action == Step::Action::Entity && step.kind == gateway::kinds::services().name && step.desired.isEmpty())
        return serviceMissing(step.naturalKey);
    if (step.action == Step::Action::Client && step.desired.contains("client_id"_L1)) {
        core::Error error;
        error.kind = core::Error::Kind::NotFound;
        error.code = u"gatehouse.client_unknown"_s;
        error.where = u"client/"_s + step.naturalKey;
        error.fields = QJsonObject { { u"client_id"_s, step.desired.value("client_id"_L1) }, { u"application"_s, step.application } };
        return error;
    }
    return std::nullopt;
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
    const auto id = resolve(step.id, outputs);
    if (!id)
        return core::failure(id.error());
    Step ready = step;
    ready.desired = *desired;
    ready.parent = *parent;
    ready.naturalKey = *key;
    ready.id = *id;
    return ready;
}

Step resolveKnown(const Step &step, const QHash<int, Outputs> &outputs)
{
    Step known = step;
    known.desired = resolveKnown(step.desired, outputs);
    known.parent = resolveKnown(step.parent, outputs);
    known.naturalKey = resolveKnown(step.naturalKey, outputs);
    known.id = resolveKnown(step.id, outputs);
    return known;
}

} // namespace provisioning
