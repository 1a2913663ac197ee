#include "models/gateway/rights.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

/// One line of the answer.
struct Permission {
    QString workspace;
    QString path;
    QJsonObject says; ///< {actions, negative}
};

bool sameSegments(const QStringList &pattern, const QStringList &path)
{
    return std::equal(pattern.begin(), pattern.end(), path.begin(), path.end(),
        [](const QString &wanted, const QString &segment) { return wanted == "*"_L1 || wanted == segment; });
}

bool covers(const QString &pattern, const QString &path, const QString &workspace)
{
    if (pattern == "*"_L1)
        return true;
    QStringList wanted = pattern.split(u'/', Qt::SkipEmptyParts);
    const QStringList segments = path.split(u'/', Qt::SkipEmptyParts);
    if (sameSegments(wanted, segments))
        return true;
    if (wanted.isEmpty() || (wanted.first() != "*"_L1 && wanted.first() != workspace))
        return false;
    wanted.removeFirst();
    return sameSegments(wanted, segments);
}

QList<Permission> permissionsFor(const QJsonObject &answer, const QString &workspace)
{
    QList<Permission> list;
    const QJsonObject workspaces = answer.value("endpoints"_L1).toObject();
    for (auto own = workspaces.begin(); own != workspaces.end(); ++own) {
        if (own.key() != "*"_L1 && own.key() != workspace)
            continue;
        const QJsonObject paths = own.value().toObject();
        for (auto path = paths.begin(); path != paths.end(); ++path)
            list.append({ workspace, path.key(), path.value().toObject() });
    }
    return list;
}

} // namespace

QList<Right> missingRights(const QJsonObject &permissions, const QString &workspace, const QList<Right> &needed)
{
    const QList<Permission> given = permissionsFor(permissions, workspace.isEmpty() ? u"default"_s : workspace);
    QList<Right> missing;
    for (const Right &right : needed) {
        bool allowed = false;
        bool forbidden = false;
        for (const Permission &one : given) {
            if (!one.says.value("actions"_L1).toArray().contains(right.action) || !covers(one.path, right.path, one.workspace))
                continue;
            const bool negative = one.says.value("negative"_L1).toBool();
            allowed = allowed || !negative;
            forbidden = forbidden || negative;
        }
        if (!allowed || forbidden)
            missing.append(right);
    }
    return missing;
}

} // namespace gateway
