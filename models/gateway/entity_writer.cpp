#include "models/gateway/entity_writer.h"

#include "models/gateway/entity_changes.h"

#include <QJsonArray>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

using Kind = core::Error::Kind;

core::Error conflict(QString code, const QString &where, const QStringList &paths)
{
    core::Error error;
    error.kind = Kind::Conflict;
    error.code = std::move(code);
    error.where = where;
    error.fields = QJsonObject { { u"paths"_s, QJsonArray::fromStringList(paths) } };
    return error;
}

QString whereOf(const EntityKind &kind, const QString &id)
{
    return kind.name + u'/' + id;
}

core::Result<> dryRun(const AdminClient &client, const EntityKind &kind, const QJsonObject &body)
{
    const auto valid = client.validate(kind, body);
    if (valid || valid.error().kind == Kind::NotFound || valid.error().kind == Kind::Unsupported)
        return {};
    return valid;
}

/// The body as the dry run wants it, which knows nothing of the path: with its parent, by id.
core::Result<QJsonObject> withParent(const AdminClient &client, const EntityKind &kind, QJsonObject body, const QString &parentId)
{
    const EntityKind *parent = findKind(kind.parent());
    if (!parent || parentId.isEmpty() || body.contains(kind.parentMember()))
        return body;
    QString id = parentId;
    if (QUuid::fromString(parentId).isNull()) {
        const auto found = client.get(*parent, parentId);
        if (!found)
            return core::failure(found.error());
        id = found->id();
    }
    body.insert(kind.parentMember(), QJsonObject { { u"id"_s, id } });
    return body;
}

core::Result<Entity> verify(const AdminClient &client, const EntityKind &kind, const QString &id, const QJsonObject &wanted)
{
    const auto stored = client.get(kind, id);
    core::Error error;
    if (stored) {
        const QStringList paths = differences(wanted, *stored, kind);
        if (paths.isEmpty())
            return stored;
        error = conflict(u"gatehouse.stored_differently"_s, whereOf(kind, id), paths);
    } else {
        error = stored.error();
    }
    error.sent = core::Error::Sent::Yes;
    return core::failure(std::move(error));
}

core::Result<Entity> patchFrom(const AdminClient &client, const EntityKind &kind, const Entity &now, const QJsonObject &changes)
{
    if (changes.isEmpty())
        return now;
    if (const auto valid = dryRun(client, kind, afterPatch(now, changes, kind)); !valid)
        return core::failure(valid.error());
    const auto written = client.patch(kind, now.id(), changes);
    if (!written)
        return written;
    return verify(client, kind, now.id(), changes);
}

} // namespace

core::Result<Entity> putAndVerify(
    const AdminClient &client, const EntityKind &kind, const QString &id, const QJsonObject &body, const QString &parentId)
{
    const auto whole = withParent(client, kind, body, parentId);
    if (!whole)
        return core::failure(whole.error());
    if (const auto valid = dryRun(client, kind, *whole); !valid)
        return core::failure(valid.error());
    const auto written = client.put(kind, id, body, parentId);
    if (!written)
        return written;
    return verify(client, kind, written->id(), body);
}

core::Result<Entity> patchAndVerify(const AdminClient &client, const EntityKind &kind, const QString &id, const QJsonObject &changes)
{
    const auto now = client.get(kind, id);
    if (!now)
        return now;
    return patchFrom(client, kind, *now, changes);
}

core::Result<Entity> editAndVerify(const AdminClient &client, const EntityKind &kind, const Entity &opened, const QJsonObject &changes)
{
    const auto now = client.get(kind, opened.id());
    if (!now)
        return now;
    const QStringList paths = changesSince(opened, *now, kind);
    if (!paths.isEmpty())
        return core::failure(conflict(u"gatehouse.changed_meanwhile"_s, whereOf(kind, opened.id()), paths));
    return patchFrom(client, kind, *now, changes);
}

} // namespace gateway
