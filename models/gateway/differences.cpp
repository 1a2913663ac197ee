#include "models/gateway/entity.h"
#include "models/gateway/member_names.h"
#include "models/gateway/member_path.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

/// A Lua table without members is printed as {} even where it is a list (gateway recording, section 1).
bool isEmptyTable(const QJsonValue &value)
{
    return (value.isObject() && value.toObject().isEmpty()) || (value.isArray() && value.toArray().isEmpty());
}

/// `consumer_claim` and its like hold the path to a claim, member by member.
bool orderMatters(const QString &name)
{
    return name.endsWith("_claim"_L1) || name.endsWith("_claims"_L1);
}

bool isForeign(const QJsonObject &object)
{
    return object.size() == 1 && object.value("id"_L1).isString();
}

QByteArray sortKey(const QJsonValue &value)
{
    return QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact);
}

bool isScalarList(const QJsonArray &array)
{
    return std::none_of(array.begin(), array.end(), [](const QJsonValue &value) { return value.isObject() || value.isArray(); });
}

class Comparison {
public:
    Comparison(const EntityKind &kind, QStringList &paths)
        : m_kind(kind)
        , m_paths(paths)
    {
    }

    void objects(const QJsonObject &wanted, const QJsonObject &stored, const QString &path)
    {
        for (auto member = wanted.begin(); member != wanted.end(); ++member) {
            if (path.isEmpty() && m_kind.serverSet.contains(member.key()))
                continue;
            const QJsonValue other = stored.value(member.key());
            const QString memberPath = childPath(path, member.key());
            const bool whole = m_kind.wholeMembers.contains(memberPath);
            if (whole && member->toObject().keys() != other.toObject().keys())
                m_paths.append(memberPath);
            else
                values(*member, other, memberPath, orderMatters(member.key()));
        }
    }

private:
    void values(const QJsonValue &wanted, const QJsonValue &stored, const QString &path, bool inOrder)
    {
        if (isEmptyTable(wanted) && (isEmptyTable(stored) || (wanted.isObject() && stored.isObject())))
            return;
        if (wanted.isObject() && stored.isObject()) {
            members(wanted.toObject(), stored.toObject(), path);
            return;
        }
        const bool isNothing = wanted.isNull() && stored.isUndefined();
        const bool same
            = wanted.isArray() && stored.isArray() ? lists(wanted.toArray(), stored.toArray(), inOrder) : isNothing || wanted == stored;
        if (!same)
            m_paths.append(path);
    }

    void members(const QJsonObject &wanted, const QJsonObject &stored, const QString &path)
    {
        if (!isForeign(stored)) {
            objects(wanted, stored, path);
            return;
        }
        // A reference may be asked for by name and is stored by id: then the two cannot be told apart here.
        const QString id = wanted.value("id"_L1).toString();
        if (!id.isEmpty() && id.compare(stored.value("id"_L1).toString(), Qt::CaseInsensitive) != 0)
            m_paths.append(childPath(path, u"id"_s));
    }

    bool same(const QJsonValue &wanted, const QJsonValue &stored, bool inOrder) const
    {
        QStringList paths;
        Comparison(m_kind, paths).values(wanted, stored, u"element"_s, inOrder);
        return paths.isEmpty();
    }

    bool lists(const QJsonArray &wanted, const QJsonArray &stored, bool inOrder) const
    {
        if (!inOrder && isScalarList(wanted) && isScalarList(stored))
            return sortedSet(wanted) == sortedSet(stored);
        if (wanted.size() != stored.size())
            return false;
        QJsonArray left = stored;
        for (const QJsonValue &value : wanted) {
            const auto end = inOrder && !left.isEmpty() ? left.begin() + 1 : left.end();
            const auto found = std::find_if(left.begin(), end, [&](const QJsonValue &other) { return same(value, other, inOrder); });
            if (found == end)
                return false;
            left.erase(found);
        }
        return true;
    }

    static QList<QByteArray> sortedSet(const QJsonArray &array)
    {
        QList<QByteArray> keys;
        keys.reserve(array.size());
        for (const QJsonValue &value : array)
            keys.append(sortKey(value));
        std::sort(keys.begin(), keys.end());
        keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
        return keys;
    }

    const EntityKind &m_kind;
    QStringList &m_paths;
};

QStringList compare(const Entity &wanted, const Entity &stored, const EntityKind &kind)
{
    QStringList paths;
    Comparison(kind, paths).objects(wanted.json, normalised(stored.json, kind), {});
    for (auto secret = wanted.secrets.begin(); secret != wanted.secrets.end(); ++secret) {
        if (!(stored.secrets.value(secret.key()) == *secret))
            paths.append(secret.key());
    }
    paths.sort();
    paths.removeDuplicates();
    return paths;
}

} // namespace

QStringList differences(const QJsonObject &wanted, const Entity &stored, const EntityKind &kind)
{
    const Entity asked = entityFromJson(normalised(wanted, kind), kind, stored.secrets.keys());
    return compare(asked, stored, kind);
}

QStringList differences(const QJsonObject &wanted, const QJsonObject &stored, const EntityKind &kind)
{
    return differences(wanted, entityFromJson(stored, kind), kind);
}

QStringList changesSince(const Entity &opened, const Entity &now, const EntityKind &kind)
{
    Entity before = opened;
    before.json = normalised(opened.json, kind);
    Entity after = now;
    after.json = normalised(now.json, kind);
    QStringList paths = compare(before, now, kind) + compare(after, opened, kind);
    paths.sort();
    paths.removeDuplicates();
    return paths;
}

} // namespace gateway
