#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <vector>

namespace core {

struct YamlEntry;

/// One node of a YAML document with the place it stands at, so that a fault can be shown at its line.
struct YamlNode {
    enum class Kind {
        Null,
        Scalar,
        List,
        Map,
    };

    Kind kind = Kind::Null;
    QString text; ///< of a scalar
    bool quoted = false; ///< "true" in quotes is text, not a boolean
    std::vector<YamlNode> items; ///< of a list
    std::vector<YamlEntry> entries; ///< of a map, in the order of the file
    int line = 0; ///< 1-based
    int column = 0; ///< 1-based

    /// The value of @p key, or null when the map has none.
    const YamlNode *find(QStringView key) const;
};

/// A key of a map and what stands under it.
struct YamlEntry {
    YamlNode key; ///< a scalar
    YamlNode value;
};

/// Reads one YAML document.
/// @param where name of the file, for errors, which come as `where:line:column`
/// @return Invalid `gatehouse.yaml` for a syntax error, a duplicate key, an alias, more than @p maxBytes bytes or 64 levels
Result<YamlNode> parseYaml(const QByteArray &bytes, const QString &where, qsizetype maxBytes = 1'048'576);

/// @p value as a YAML document in block style, members in their order, a line end at the end. Every text that another reader could take for
/// a number, a truth value or a sign of YAML stands in quotes; texts of several lines are literal blocks.
QByteArray yamlText(const QJsonValue &value);

} // namespace core
