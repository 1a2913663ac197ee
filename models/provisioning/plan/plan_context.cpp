#include "models/provisioning/plan/plan_context.h"

namespace provisioning {

PlanContext PlanContext::regardless() const
{
    PlanContext deaf = *this;
    deaf.gateway = gateway.regardless();
    deaf.http = http.regardless(std::chrono::seconds(10));
    return deaf;
}

} // namespace provisioning
