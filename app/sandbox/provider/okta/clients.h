#pragma once

#include "app/sandbox/provider/context.h"

namespace sandbox::provider::okta {

/// Makes the client that logs in and gets tokens the same as its application: new, changed, or gone because it was deactivated.
void updateClient(const Context &context, const Object &app);
/// The same for all, after a state was loaded.
void updateClients(const Context &context);

/// Enters the clients of the options as applications that everybody is assigned to. @return what addApp() returns
core::Result<> seedClients(const Context &context);

} // namespace sandbox::provider::okta
