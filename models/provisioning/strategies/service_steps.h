#pragma once

#include "models/provisioning/protection/protection.h"
#include "models/provisioning/strategies/step_list.h"

namespace provisioning {

/// Appends the service without its routes, so that nobody reaches it yet. @return its index
int addService(StepList &list, const ProtectedService &service);

/// Appends the routes. They come after the plugins: a plan that ends halfway must not leave the service open to everybody.
void addRoutes(StepList &list, int service, const ProtectedService &protectedService);

/// Appends a plugin on the service. @param body `{"name", "config"}`
int addPlugin(StepList &list, int service, const QJsonObject &body);

/// The `acl` plugin that lets one group in.
QJsonObject aclBody(const QString &group);

/// The name of a consumer, made of an application's so that it fits into a path.
QString usernameFor(const QString &application);

} // namespace provisioning
