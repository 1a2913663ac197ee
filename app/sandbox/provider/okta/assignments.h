#pragma once

#include "app/sandbox/provider/okta/api_call.h"

namespace sandbox::provider::okta {

/// `/apps/{id}/groups` and one group of it.
ApiAnswer serveAppGroups(const ApiCall &call, const Object &app);
/// `/apps/{id}/users` and one person of it.
ApiAnswer serveAppUsers(const ApiCall &call, const Object &app);

/// Whether a person may use an application: assigned by name, by a group, or because everybody is.
bool isAssigned(const ObjectStore &store, const Object &app, const QString &userId);
/// Whether a person is in a group; everybody is in Everyone.
bool isMember(const ObjectStore &store, const QString &groupId, const QString &userId);

} // namespace sandbox::provider::okta
