#pragma once

#include <QJsonObject>
#include <QString>

namespace tables {

/// What matters most of a plugin's configuration, in one short line of names and values: "100 a minute", "allow: partners".
///
/// @param config without its secrets (gateway::Entity::json); maps and whatever may hold a credential are left out besides
QString pluginSettings(const QString &plugin, const QJsonObject &config);

/// Whether an openid-connect plugin with @p config refuses tokens that its provider has issued, because of a scope, an audience, a group
/// or a consumer that is missing.
bool picksCallers(const QJsonObject &config);

} // namespace tables
