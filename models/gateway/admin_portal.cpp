#include "models/gateway/admin_client.h"
#include "models/gateway/admin_path.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

using Kind = core::Error::Kind;

bool hasKey(const Entity &entity, const EntityKind &kind, const QString &key)
{
    const QJsonValue own = entity.json.value(kind.naturalKey);
    return entity.id() == key || (own.isObject() ? own.toObject().value("id"_L1) : own).toString() == key;
}

} // namespace

bool AdminClient::isSoughtInList(const EntityKind &kind, const QString &idOrKey)
{
    return kind.onlyListed || (kind.createdByPost && kind.parentReference() && QUuid::fromString(idOrKey).isNull());
}

QJsonObject AdminClient::unwrapped(const QJsonObject &answer, const EntityKind &kind)
{
    if (kind.wrapper.isEmpty() || answer.contains("id"_L1))
        return answer;
    const QJsonValue inner = answer.value(kind.wrapper);
    return inner.isObject() ? inner.toObject() : answer;
}

core::Result<Entity> AdminClient::getFromList(const EntityKind &kind, const QString &key, const QString &parentId) const
{
    if (const auto segment = pathSegment(key); !segment)
        return core::failure(segment.error());
    auto found = find(kind, key, parentId);
    if (!found)
        return core::failure(found.error());
    if (*found)
        return std::move(**found);
    core::Error error;
    error.kind = Kind::NotFound;
    error.httpStatus = 404;
    error.where = kind.name + u'/' + key;
    return core::failure(std::move(error));
}

core::Result<std::optional<Entity>> AdminClient::find(const EntityKind &kind, const QString &naturalKey, const QString &parentId) const
{
    core::Error error;
    if (kind.onlyListed || (kind.createdByPost && kind.parentReference())) {
        ListQuery query;
        query.parentId = parentId;
        const auto listed = list(kind, query);
        if (listed) {
            for (const Entity &entity : *listed) {
                if (hasKey(entity, kind, naturalKey))
                    return entity;
            }
            return std::nullopt;
        }
        error = listed.error();
    } else {
        const auto entity = get(kind, naturalKey, parentId);
        if (entity)
            return *entity;
        error = entity.error();
    }
    // A workspace that is not there is no absent object.
    if (error.kind == Kind::NotFound && !error.text.contains("workspace"_L1, Qt::CaseInsensitive))
        return std::nullopt;
    return core::failure(std::move(error));
}

} // namespace gateway
