#pragma once

#include <QJsonValue>
#include <QString>

namespace gateway {

/// Path of member @p name below @p path: "config.key_names". A dot, bracket or backslash inside a name gets a backslash.
QString childPath(const QString &path, const QString &name);

/// Path of an element of a list, counted from 0: "paths[1]".
QString elementPath(const QString &path, qsizetype index);

/// @p root with @p value at @p path; objects and lists that are missing on the way are made. A path that does not fit what
/// stands there (an index into an object), or an index further than one past the end, changes nothing.
QJsonValue withMember(const QJsonValue &root, QStringView path, const QJsonValue &value);

} // namespace gateway
