#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace sandbox::openid {

/// The `config` of an openid-connect plugin. Every field that has an effect is read through here, by its literal name: a test compares
/// what is read with the list in docs/sandbox.md.
class PluginConfig {
public:
    explicit PluginConfig(QJsonObject config)
        : m_config(std::move(config))
    {
    }

    QString text(const QString &field) const { return m_config.value(field).toString(); }
    bool flag(const QString &field) const { return m_config.value(field).toBool(); }
    double number(const QString &field) const { return m_config.value(field).toDouble(); }
    /// Empty for null as well.
    QStringList texts(const QString &field) const
    {
        QStringList list;
        const QJsonArray values = m_config.value(field).toArray();
        for (const auto &value : values)
            list.append(value.toString());
        return list;
    }
    const QJsonObject &json() const { return m_config; }

private:
    QJsonObject m_config;
};

} // namespace sandbox::openid
