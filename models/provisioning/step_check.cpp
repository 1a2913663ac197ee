#include "models/provisioning/step_check.h"

namespace provisioning {

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
