#pragma once

#include "app/sandbox/proxy/access.h"
#include "app/sandbox/proxy/openid_connect/outcome.h"
#include "app/sandbox/proxy/openid_connect/plugin_config.h"

namespace sandbox::openid {

/// What a finished login answers by itself, as `login_action` says; nothing when the request goes on to the upstream.
Refusal loginReply(const PluginConfig &config, const Grant &grant);

} // namespace sandbox::openid
