#include "models/provisioning/step_handler.h"

#include "models/provisioning/client_step.h"
#include "models/provisioning/entity_step.h"
#include "models/provisioning/provider_step.h"
#include "models/provisioning/update_step.h"
#include "models/provisioning/verification_step.h"

namespace provisioning {

const StepHandler &handlerOf(Step::Action action)
{
    switch (action) {
    case Step::Action::Entity:
        return entityHandler();
    case Step::Action::Client:
        return clientHandler();
    case Step::Action::Verification:
        return verificationHandler();
    case Step::Action::Update:
        return updateHandler();
    case Step::Action::ProviderObject:
        return providerObjectHandler();
    }
    Q_UNREACHABLE();
}

} // namespace provisioning
