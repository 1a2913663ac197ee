#pragma once

#include "app/sandbox/provider/okta/object_store.h"
#include "app/sandbox/provider/provider_options.h"

#include <QDateTime>

namespace sandbox::provider::okta {

/// Puts in what an org has from the start and lacks so far: the group Everyone, the people of the options, the server "default".
void seedOrg(ObjectStore &store, const ProviderOptions &options, const QDateTime &now);

/// Gives a server its system claims and system scopes.
void seedServer(ObjectStore &store, const QString &serverId);

/// The group to which everybody belongs.
QString everyoneId();

} // namespace sandbox::provider::okta
