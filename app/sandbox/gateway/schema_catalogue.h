#pragma once

#include "app/sandbox/gateway/gateway_options.h"
#include "app/sandbox/gateway/schema.h"

#include <QMap>

namespace sandbox {

/// Every schema of the gateway, read once from the resources. Constant afterwards, so safe on any thread.
class SchemaCatalogue {
public:
    /// @param options which edition's entities and plugins there are
    explicit SchemaCatalogue(const GatewayOptions &options = {});

    /// Null when there is no such entity.
    const RecordSchema *entity(const QString &name) const;
    /// A plugin entity whose `config` is that of plugin @p name; null when the plugin is not installed.
    const RecordSchema *plugin(const QString &name) const;

    /// A vault entity whose `config` is that of the kind @p name; null when there is no such kind.
    const RecordSchema *vault(const QString &name) const;

    /// As `/schemas/{name}` and `/schemas/plugins/{name}` answer; empty when there is none.
    QJsonObject publishedEntity(const QString &name) const;
    QJsonObject publishedPlugin(const QString &name) const;

    QStringList pluginNames() const;
    /// Which plugin runs first: the one with the higher number.
    int pluginPriority(const QString &name) const;

private:
    struct Plugin {
        RecordSchema whole;
        QJsonObject published;
        int priority = 0;
    };
    struct Entity {
        RecordSchema schema;
        QJsonObject published;
    };

    void readVaults(const QJsonObject &types);

    QMap<QString, Entity> m_entities;
    QMap<QString, Plugin> m_plugins;
    QMap<QString, RecordSchema> m_vaults;
};

} // namespace sandbox
