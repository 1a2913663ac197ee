#pragma once

#include "models/provisioning/protection.h"
#include "models/provisioning/step_list.h"

namespace provisioning {

/// Appends the service and its routes. @return index of the service
int addServiceAndRoutes(StepList &list, const ProtectedService &service);

/// Appends a plugin on the service. @param body `{"name", "config"}`
int addPlugin(StepList &list, int service, const QJsonObject &body);

/// The `acl` plugin that lets one group in.
QJsonObject aclBody(const QString &group);

/// The name of a consumer, made of an application's so that it fits into a path.
QString usernameFor(const QString &application);

} // namespace provisioning
