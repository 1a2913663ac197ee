#pragma once

#include "app/sandbox/provider/okta/api_call.h"

namespace sandbox::provider::okta {

/// `/apps` and everything under it.
ApiAnswer serveApps(const ApiCall &call);

/// `POST /oauth2/v1/clients/{clientId}/lifecycle/newSecret`: one new secret in the place of all.
ApiAnswer replaceSecrets(const ApiCall &call, const QString &clientId);

/// The application with that client id.
std::optional<Object> findApp(const ObjectStore &store, const QString &clientId);
/// The client id of an application.
QString clientIdOf(const Object &app);

/// Adds an application as if it had been posted. @return what readApp() returns; E0000001 for a client id that is taken
core::Result<Object> addApp(const Context &context, const QJsonObject &body, bool isActive);

} // namespace sandbox::provider::okta
