#pragma once

#include "app/sandbox/gateway/store.h"
#include "app/sandbox/proxy/openid_connect/outcome.h"
#include "app/sandbox/proxy/openid_connect/plugin_config.h"

namespace sandbox::openid {

/// The consumer that a token stands for (Enterprise contract, section 3.7). Takes the store's lock.
/// @param workspace where consumers are looked for
/// @return an empty object when no consumer is wanted; Forbidden when one is and there is none
Outcome<QJsonObject> mapConsumer(const Store &store, const PluginConfig &config, const Grant &grant, const QByteArray &workspace);

} // namespace sandbox::openid
