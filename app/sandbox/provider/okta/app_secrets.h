#pragma once

#include "app/sandbox/provider/okta/api_call.h"

namespace sandbox::provider::okta {

/// `/apps/{id}/credentials/secrets` and everything under it.
ApiAnswer serveSecrets(const ApiCall &call, const Object &app);

/// Gives an application a secret, a fresh one when @p secret is empty.
Object addSecret(const Context &context, const QString &appId, core::Secret secret);

/// The secrets of an application that are in force.
QList<core::Secret> activeSecrets(const ObjectStore &store, const QString &appId);

} // namespace sandbox::provider::okta
