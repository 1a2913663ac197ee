#include "app/sandbox/gateway/store.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

constexpr size_t rememberedChanges = 4096;

QByteArray entityId(const QJsonObject &entity)
{
    return entity.value(u"id"_s).toString().toLatin1();
}

QByteArray parentId(const QJsonObject &entity, const QString &field)
{
    return entity.value(field).toObject().value(u"id"_s).toString().toLatin1();
}

} // namespace

Store::Store()
{
    for (const EntityKind &kind : entityKinds())
        m_shelves.insert(kind.name, {});
}

Store::Shelf &Store::shelf(const EntityKind &kind)
{
    return m_shelves[kind.name];
}

const Store::Shelf &Store::shelf(const EntityKind &kind) const
{
    return *m_shelves.constFind(kind.name);
}

const EntityTable &Store::table(const EntityKind &kind) const
{
    return shelf(kind).table;
}

std::optional<QJsonObject> Store::find(const EntityKind &kind, const QByteArray &id) const
{
    const EntityTable &entities = table(kind);
    const auto found = entities.find(id);
    if (found == entities.end())
        return std::nullopt;
    return QJsonDocument::fromJson(found->second.text).object();
}

QByteArray Store::idOf(
    const EntityKind &kind, const QStringList &uniqueKey, const QByteArray &uniqueText, const QByteArray &workspace) const
{
    const auto &keys = shelf(kind).unique;
    const auto ids = keys.constFind(uniqueKey);
    return ids == keys.constEnd() ? QByteArray() : ids->value(workspace + uniqueText);
}

QByteArray Store::idOf(const EntityKind &kind, const QString &field, const QString &value, const QByteArray &workspace) const
{
    return idOf(kind, QStringList { field }, uniqueText({ field }, { { field, value } }), workspace);
}

bool Store::contains(const EntityKind &kind, const QByteArray &id, const QByteArray &workspace) const
{
    const auto found = table(kind).find(id);
    return found != table(kind).end() && found->second.workspace == workspace;
}

QByteArray Store::workspaceOf(const EntityKind &kind, const QByteArray &id) const
{
    const auto found = table(kind).find(id);
    return found == table(kind).end() ? QByteArray() : found->second.workspace;
}

const std::set<QByteArray> &Store::children(const EntityKind &kind, const QString &field, const QByteArray &parent) const
{
    static const std::set<QByteArray> none;
    const auto &fields = shelf(kind).children;
    const auto parents = fields.constFind(field);
    if (parents == fields.constEnd())
        return none;
    const auto ids = parents->constFind(parent);
    return ids == parents->constEnd() ? none : *ids;
}

QByteArray Store::uniqueText(const QStringList &uniqueKey, const QJsonObject &entity)
{
    QJsonArray values;
    for (const QString &field : uniqueKey)
        values.append(entity.value(field));
    if (values.size() == 1 && values.first().isNull())
        return {};
    return QJsonDocument(values).toJson(QJsonDocument::Compact);
}

void Store::index(const EntityKind &kind, Shelf &shelf, const QByteArray &workspace, const QJsonObject &entity)
{
    const QByteArray id = entityId(entity);
    for (const QStringList &key : kind.uniqueKeys) {
        const QByteArray text = uniqueText(key, entity);
        if (!text.isEmpty())
            shelf.unique[key].insert(workspace + text, id);
    }
    for (const ForeignKey &foreign : kind.foreignKeys) {
        const QByteArray parent = parentId(entity, foreign.field);
        if (!parent.isEmpty())
            shelf.children[foreign.field][parent].insert(id);
    }
}

void Store::unindex(const EntityKind &kind, Shelf &shelf, const QByteArray &workspace, const QJsonObject &entity)
{
    const QByteArray id = entityId(entity);
    for (const QStringList &key : kind.uniqueKeys)
        shelf.unique[key].remove(workspace + uniqueText(key, entity));
    for (const ForeignKey &foreign : kind.foreignKeys) {
        auto &parents = shelf.children[foreign.field];
        const auto ids = parents.find(parentId(entity, foreign.field));
        if (ids == parents.end())
            continue;
        ids->erase(id);
        if (ids->empty())
            parents.erase(ids);
    }
}

void Store::put(const EntityKind &kind, const QJsonObject &entity, const QDateTime &now, const QByteArray &workspace)
{
    const QByteArray id = entityId(entity);
    Shelf &target = shelf(kind);
    StoredEntity stored { QJsonDocument(entity).toJson(QJsonDocument::Compact), {}, workspace };
    if (const std::optional<QJsonObject> before = find(kind, id)) {
        stored.workspace = workspaceOf(kind, id);
        unindex(kind, target, stored.workspace, *before);
    }
    const QJsonArray tags = entity.value(u"tags"_s).toArray();
    for (const QJsonValue &tag : tags)
        stored.tags.append(tag.toString());
    index(kind, target, stored.workspace, entity);
    target.table.insert_or_assign(id, std::move(stored));
    noteChange(kind, now);
}

void Store::remove(const EntityKind &kind, const QByteArray &id, const QDateTime &now)
{
    const std::optional<QJsonObject> before = find(kind, id);
    if (!before)
        return;
    Shelf &target = shelf(kind);
    unindex(kind, target, workspaceOf(kind, id), *before);
    target.table.erase(id);
    noteChange(kind, now);
}

void Store::clear(const QDateTime &now)
{
    for (const EntityKind &kind : entityKinds()) {
        m_shelves[kind.name] = {};
        noteChange(kind, now);
    }
}

void Store::noteChange(const EntityKind &kind, const QDateTime &now)
{
    if (!kind.lagsInProxy)
        return;
    m_changes.emplace(++m_routingVersion, now);
    if (m_changes.size() > rememberedChanges)
        m_changes.erase(m_changes.begin());
}

QDateTime Store::firstChangeAfter(quint64 version) const
{
    const auto change = m_changes.upper_bound(version);
    return change == m_changes.end() ? QDateTime() : change->second;
}

QJsonObject Store::dump() const
{
    QJsonObject all;
    for (const EntityKind &kind : entityKinds()) {
        QJsonArray list;
        for (const auto &[id, entity] : table(kind)) {
            QJsonObject row = QJsonDocument::fromJson(entity.text).object();
            if (!entity.workspace.isEmpty())
                row.insert(u"ws_id"_s, QString::fromLatin1(entity.workspace));
            list.append(row);
        }
        if (!kind.isEnterprise || !list.isEmpty())
            all.insert(kind.name, list);
    }
    return all;
}

void Store::load(const QJsonObject &dump, const QDateTime &now)
{
    clear(now);
    for (const EntityKind &kind : entityKinds()) {
        const QJsonArray list = dump.value(kind.name).toArray();
        for (const QJsonValue &entity : list) {
            QJsonObject row = entity.toObject();
            const QByteArray workspace = row.take(u"ws_id"_s).toString().toLatin1();
            put(kind, row, now, workspace);
        }
    }
}

} // namespace sandbox
