#include "models/provisioning/steps/step_handler.h"

#include "models/provisioning/steps/client_step.h"
#include "models/provisioning/steps/deletion_step.h"
#include "models/provisioning/steps/entity_step.h"
#include "models/provisioning/steps/provider_step.h"
#include "models/provisioning/steps/removal_step.h"
#include "models/provisioning/steps/update_step.h"
#include "models/provisioning/steps/verification_step.h"

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
    case Step::Action::Deletion:
        return deletionHandler();
    case Step::Action::Removal:
        return removalHandler();
    }
    Q_UNREACHABLE();
}

} // namespace provisioning
