#pragma once

#include "app/sandbox/proxy/openid_connect/outcome.h"
#include "app/sandbox/proxy/openid_connect/plugin_config.h"

namespace sandbox::openid {

/// The value behind a path of names (`["a", "b"]` = b inside a); undefined when there is none.
QJsonValue valueAt(const QJsonObject &claims, const QStringList &path);

/// Looks for a path in the ID token, the access token, what introspection said and, with `search_user_info`, in the user info.
QJsonValue findClaim(const PluginConfig &config, const Grant &grant, const QStringList &path);

/// The words of a claim that is a list, or one text with spaces between them.
QStringList wordsOf(const QJsonValue &claim);

/// Each entry of @p required is an alternative, and all words of one entry must be there (Enterprise contract, section 3.7).
bool fulfils(const QStringList &required, const QStringList &words);

/// Scopes, audience, groups and roles that the configuration requires.
Outcome<bool> checkRequired(const PluginConfig &config, const Grant &grant);

} // namespace sandbox::openid
