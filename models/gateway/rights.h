#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace gateway {

/// One thing that an RBAC user must be allowed to do.
struct Right {
    QString action; ///< "read", "create", "update", "delete"
    QString path; ///< "/services", or "/services/*" for one of them

    bool operator==(const Right &) const = default;
};

/// Which of the rights in @p needed are missing in @p permissions, the answer of `/rbac/users/{user}/permissions`.
///
/// `*` alone is every path, `*` between slashes one segment; a path may begin with the workspace. A negative permission wins over every
/// positive one (Enterprise contract, section 1.9).
/// @param workspace of the connection; empty = "default"
QList<Right> missingRights(const QJsonObject &permissions, const QString &workspace, const QList<Right> &needed);

} // namespace gateway
