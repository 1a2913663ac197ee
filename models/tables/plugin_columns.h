#pragma once

#include "models/tables/columns.h"

namespace tables {

/// What global plugins refer to, for TypedContent::referring; no id.
const QString &everyCall();

/// A plugin as its table shows it.
struct PluginRow {
    QString id;
    QString name; ///< "openid-connect"
    QString instance {}; ///< name of this one among several; may be empty
    QString serviceId {}; ///< what it is limited to; all four empty = everything
    QString routeId {};
    QString consumerId {};
    QString groupId {}; ///< a consumer group
    QString service {}; ///< names of those, their ids while the names are not known
    QString route {};
    QString consumer {};
    QString settings {}; ///< what it is told, in short; never a secret
    QString issuer {}; ///< of an openid-connect plugin
    QStringList tags;
    bool enabled = true;
    bool letsAnonymousIn = false; ///< whoever proves nothing passes as the consumer of its setting `anonymous`
    bool picksCallers = false; ///< an openid-connect plugin that refuses some of the provider's own tokens
    bool makesSessions = false; ///< it is one of those that may set the cookie of a session
    bool takesSessions = false; ///< and that cookie is a way in
    qint64 createdAt = 0; ///< seconds since 1970, UTC

    bool isGlobal() const { return serviceId.isEmpty() && routeId.isEmpty() && consumerId.isEmpty() && groupId.isEmpty(); }
    bool operator==(const PluginRow &) const = default;
};

/// Takes what the table needs out of an entity of `/plugins` whose secrets have been taken out (gateway::Entity::json).
PluginRow pluginRow(const QJsonObject &entity);

/// What it is limited to, in words: "everything", "service orders", "route r, consumer c".
QString pluginScope(const PluginRow &row);

/// The bits of the facets of plugins.
enum PluginFacet : quint32 {
    GlobalPlugins = 1,
    ServicePlugins = 2,
    RoutePlugins = 4,
    ConsumerPlugins = 8,
};

/// The table of plugins, with translated titles.
TableDescription<PluginRow> pluginTable(TimeText timeText);

using PluginTable = TypedTable<PluginRow>;

} // namespace tables
