#pragma once

#include "models/core/result.h"
#include "models/core/yaml.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace provisioning {

/// Reads the members of one YAML map and remembers the first fault with its line. Ask for every member, then look at error().
class YamlReader {
public:
    /// @param path of this map in the file ("service.routes[0]"), for errors
    YamlReader(const core::YamlNode &node, QString fileName, QString path);

    bool has(QStringView key);
    QString text(QStringView key, bool required = false, const QString &fallback = {});
    bool boolean(QStringView key, bool fallback);
    QStringList texts(QStringView key, const QStringList &fallback = {});
    /// The node of a nested map or list, or null. @p kind is what it has to be.
    const core::YamlNode *child(QStringView key, core::YamlNode::Kind kind, bool required = false);

    /// Records a fault at @p key's value.
    void refuse(QStringView key, core::Error::Kind kind, const QString &code, const QJsonObject &fields);
    /// The first fault; an unknown key is one, with the nearest known name.
    const core::Error *error();
    QString pathOf(QStringView key) const;
    QString whereIs(const core::YamlNode &node) const;

private:
    void refuseReference(const core::YamlNode &node, QStringView key);
    const core::YamlNode *known(QStringView key, core::YamlNode::Kind kind, bool required);
    void keep(core::Error error);

    const core::YamlNode *m_node;
    QString m_fileName;
    QString m_path;
    QStringList m_known;
    std::optional<core::Error> m_error;
};

} // namespace provisioning
