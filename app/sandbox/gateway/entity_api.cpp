#include "app/sandbox/gateway/entity_api.h"

#include "app/sandbox/gateway/admin_error.h"
#include "app/sandbox/gateway/oauth2_secret.h"
#include "app/sandbox/gateway/paging.h"
#include "app/sandbox/gateway/text_checks.h"
#include "models/core/random.h"

#include <QJsonArray>

#include <mutex>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

bool looksLikeId(const QString &key)
{
    static const QRegularExpression uuid(u"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"_s);
    return uuid.match(key).hasMatch();
}

QJsonObject reference(const QByteArray &id)
{
    return { { u"id"_s, QString::fromLatin1(id) } };
}

} // namespace

EntityApi::EntityApi(Store &store, const SchemaCatalogue &catalogue, const core::Clock &clock)
    : m_store(store)
    , m_catalogue(catalogue)
    , m_clock(clock)
{
}

void EntityApi::setHooks(EntityHooks hooks)
{
    m_hooks = std::move(hooks);
}

EntityApi::Found EntityApi::resolveKey(const EntityKind &kind, const QString &key, const QByteArray &workspace) const
{
    Found found;
    found.byId = looksLikeId(key);
    if (found.byId) {
        found.id = key.toLower().toLatin1();
        found.exists = m_store.contains(kind, found.id, workspace);
        return found;
    }
    if (kind.endpointKey.isEmpty()) {
        found.refusal = invalidPrimaryKey();
        return found;
    }
    if (kind.keyIsName) {
        if (const QString error = checkText(u"name"_s, key); !error.isEmpty()) {
            found.refusal = invalidUniqueName(error);
            return found;
        }
    }
    found.id = m_store.idOf(kind, kind.endpointKey, key, workspace);
    found.exists = !found.id.isEmpty();
    return found;
}

/// Groups below a consumer are found by name, in routes of the acl plugin's own.
EntityApi::Found EntityApi::resolveGroup(const EntityTarget &target, const QByteArray &consumer) const
{
    Found found;
    const QJsonObject key { { u"consumer"_s, reference(consumer) }, { u"group"_s, *target.key } };
    const QStringList &unique = target.kind->uniqueKeys.first();
    found.id = m_store.idOf(*target.kind, unique, Store::uniqueText(unique, key), target.workspace);
    found.exists = !found.id.isEmpty();
    return found;
}

/// Finds parent and entity. Refuses what no method can work with: a missing parent, a key that cannot exist.
EntityApi::Found EntityApi::locate(const EntityTarget &target) const
{
    const bool byGroup = target.parentKind && target.key && target.kind->name == u"acls"_s && !looksLikeId(*target.key);
    Found parent;
    if (target.parentKind) {
        parent = resolveKey(*target.parentKind, target.parentKey, target.workspace);
        if (parent.refusal)
            return parent;
        if (!parent.exists) {
            parent.refusal = byGroup ? prettyNotFound() : notFound();
            return parent;
        }
    }
    Found found;
    if (byGroup)
        found = resolveGroup(target, parent.id);
    else if (target.key)
        found = resolveKey(*target.kind, *target.key, target.workspace);
    found.parentId = parent.id;
    return found;
}

HttpReply EntityApi::list(const EntityTarget &target, const QByteArray &query) const
{
    const std::shared_lock lock(m_store.mutex());
    const Found found = locate(target);
    if (found.refusal)
        return *found.refusal;
    const EntityTable &table = m_store.table(*target.kind);
    if (target.kind->name == u"consumers"_s) {
        for (const auto &[name, value] : decodeQuery(query)) {
            if (name != u"custom_id"_s)
                continue;
            const auto consumer = table.find(m_store.idOf(*target.kind, name, value, target.workspace));
            return pageReply(consumer == table.end() ? QByteArrayList() : QByteArrayList { consumer->second.text }, {}, {}, {});
        }
    }
    const PageOutcome outcome = readPageQuery(query, target.parentKind != nullptr);
    if (outcome.refusal)
        return *outcome.refusal;
    const PageQuery &page = outcome.page;
    QByteArrayList items;
    QByteArray lastId;
    bool hasMore = false;
    const auto take = [&](const QByteArray &id, const StoredEntity &entity) {
        if (entity.workspace != target.workspace || !wantsTags(page, entity.tags)
            || (m_hooks.isListed && !m_hooks.isListed(*target.kind, entity)))
            return true;
        hasMore = items.size() == page.size;
        if (hasMore)
            return false;
        items.append(entity.text);
        lastId = id;
        return true;
    };
    if (page.endsAtOnce)
        return pageReply({}, {}, {}, page);
    if (target.parentKind) {
        const auto &children = m_store.children(*target.kind, target.kind->foreignKeyTo(target.parentKind->name)->field, found.parentId);
        for (auto child = children.upper_bound(page.after); child != children.end() && take(*child, table.at(*child)); ++child) { }
    } else {
        for (auto entry = table.upper_bound(page.after); entry != table.end() && take(entry->first, entry->second); ++entry) { }
    }
    const QByteArray offset = hasMore ? encodeOffset({ QString::fromLatin1(lastId) }) : QByteArray();
    return pageReply(items, target.rawPath, offset, page);
}

HttpReply EntityApi::read(const EntityTarget &target) const
{
    const std::shared_lock lock(m_store.mutex());
    const Found found = locate(target);
    if (found.refusal)
        return *found.refusal;
    const bool isPretty = target.parentKind && target.kind->name == u"acls"_s && !found.byId;
    if (!found.exists)
        return isPretty ? prettyNotFound() : notFound();
    if (target.parentKind) {
        const auto &children = m_store.children(*target.kind, target.kind->foreignKeyTo(target.parentKind->name)->field, found.parentId);
        if (!children.contains(found.id))
            return notFound();
    }
    return jsonText(200, m_store.table(*target.kind).at(found.id).text);
}

HttpReply EntityApi::readReferenced(const EntityTarget &target, const QString &field) const
{
    const std::shared_lock lock(m_store.mutex());
    const Found found = locate(target);
    if (found.refusal)
        return *found.refusal;
    const std::optional<QJsonObject> entity = found.exists ? m_store.find(*target.kind, found.id) : std::nullopt;
    const QByteArray id = entity ? entity->value(field).toObject().value(u"id"_s).toString().toLatin1() : QByteArray();
    for (const ForeignKey &foreign : target.kind->foreignKeys) {
        if (foreign.field != field || id.isEmpty())
            continue;
        const EntityTable &table = m_store.table(*findKind(foreign.kind));
        if (const auto referenced = table.find(id); referenced != table.end())
            return jsonText(200, referenced->second.text);
    }
    return notFound();
}

Outcome EntityApi::put(const EntityKind &kind, const QByteArray &workspace, const QJsonObject &entity, WriteMode mode)
{
    QJsonObject errors;
    const RecordSchema *schema = schemaFor(m_catalogue, kind, entity, errors);
    if (!schema)
        return tl::unexpected(schemaViolation(errors));
    const QDateTime now = m_clock.now();
    QJsonObject filled = fillFields(*schema, entity, mode, now);
    // Answers show it; a life time itself is not kept here, so one that is asked for is refused as an unknown field.
    if (kind.hasTtl && filled.value(u"ttl"_s).isNull())
        filled.remove(u"ttl"_s);
    if (kind.name == u"oauth2_credentials"_s)
        hashSecret(filled);
    if (m_hooks.complete)
        m_hooks.complete(kind, filled);
    errors = findViolations(*schema, kind, filled, mode);
    if (!errors.isEmpty())
        return tl::unexpected(schemaViolation(errors));
    if (std::optional<HttpReply> conflict = findConflict(m_store, kind, filled, workspace))
        return tl::unexpected(*std::move(conflict));
    const QString id = filled.value(u"id"_s).toString();
    if (m_store.table(kind).contains(id.toLatin1()) && !m_store.contains(kind, id.toLatin1(), workspace))
        return tl::unexpected(primaryKeyViolation({ { u"id"_s, id } }));
    if (kind.hasTtl)
        filled.insert(u"ttl"_s, QJsonValue::Null);
    m_store.put(kind, filled, now, workspace);
    return filled;
}

HttpReply EntityApi::store(const EntityTarget &target, const QJsonObject &entity, WriteMode mode, int status)
{
    const Outcome stored = put(*target.kind, target.workspace, entity, mode);
    if (!stored)
        return stored.error();
    return jsonText(status, m_store.table(*target.kind).at(stored->value(u"id"_s).toString().toLatin1()).text);
}

HttpReply EntityApi::create(const EntityTarget &target, const AdminBody &body)
{
    const std::unique_lock lock(m_store.mutex());
    const Found found = locate(target);
    if (found.refusal)
        return *found.refusal;
    QJsonObject errors;
    QJsonObject fields = readFields(m_catalogue, *target.kind, body, errors);
    if (!errors.isEmpty())
        return schemaViolation(errors);
    if (target.parentKind)
        fields.insert(target.kind->foreignKeyTo(target.parentKind->name)->field, reference(found.parentId));
    if (std::optional<HttpReply> refusal = resolveReferences(m_store, *target.kind, fields, target.workspace))
        return *std::move(refusal);
    const QString id = fields.value(u"id"_s).toString().toLower();
    // A valid entity with a taken id is the only one that may be refused for it.
    if (!id.isEmpty() && m_store.table(*target.kind).contains(id.toLatin1())) {
        const HttpReply dry = validate(*target.kind, { fields, false });
        return dry.status == 200 ? primaryKeyViolation({ { u"id"_s, id } }) : dry;
    }
    return store(target, fields, WriteMode::Insert, 201);
}

HttpReply EntityApi::update(const EntityTarget &target, const AdminBody &body)
{
    const std::unique_lock lock(m_store.mutex());
    const Found found = locate(target);
    if (found.refusal)
        return *found.refusal;
    const std::optional<QJsonObject> before = found.exists ? m_store.find(*target.kind, found.id) : std::nullopt;
    if (target.parentKind) {
        const QString field = target.kind->foreignKeyTo(target.parentKind->name)->field;
        if (!before || before->value(field) != reference(found.parentId))
            return target.kind->name == u"acls"_s && !found.byId ? prettyNotFound() : notFound();
    }
    if (!before) {
        const QString name = found.byId ? u"id"_s : target.kind->endpointKey;
        return entityNotFound({ { name, found.byId ? target.key->toLower() : *target.key } }, found.byId);
    }
    QJsonObject errors;
    AdminBody typed = body;
    if (typed.isForm && !typed.json.contains(u"name"_s) && target.kind->name == u"plugins"_s) {
        typed.json.insert(u"name"_s, before->value(u"name"_s)); // the schema of its config hangs on it
    }
    QJsonObject changes = readFields(m_catalogue, *target.kind, typed, errors);
    if (!errors.isEmpty())
        return schemaViolation(errors);
    changes.remove(u"id"_s);
    if (target.kind->name == u"oauth2_credentials"_s && !mayChangeSecret(changes))
        return schemaViolation(
            { { u"@entity"_s, QJsonArray { u"all or none of these fields must be set: 'hash_secret', 'client_secret'"_s } } });
    if (std::optional<HttpReply> refusal = resolveReferences(m_store, *target.kind, changes, target.workspace))
        return *std::move(refusal);
    QJsonObject ignored;
    const RecordSchema *schema = schemaFor(m_catalogue, *target.kind, *before, ignored);
    return store(target, mergeChanges(*schema, *before, changes), WriteMode::Update, 200);
}

HttpReply EntityApi::upsert(const EntityTarget &target, const AdminBody &body)
{
    const std::unique_lock lock(m_store.mutex());
    const Found found = locate(target);
    if (found.refusal)
        return *found.refusal;
    QJsonObject errors;
    QJsonObject fields = readFields(m_catalogue, *target.kind, body, errors);
    if (!errors.isEmpty())
        return schemaViolation(errors);
    if (target.parentKind)
        fields.insert(target.kind->foreignKeyTo(target.parentKind->name)->field, reference(found.parentId));
    if (std::optional<HttpReply> refusal = resolveReferences(m_store, *target.kind, fields, target.workspace))
        return *std::move(refusal);
    if (!found.byId) {
        const bool isGroup = target.kind->name == u"acls"_s;
        fields.insert(isGroup ? u"group"_s : target.kind->endpointKey, *target.key);
    }
    fields.insert(u"id"_s, found.id.isEmpty() ? core::randomUuid() : QString::fromLatin1(found.id));
    return store(target, fields, WriteMode::Insert, 200);
}

HttpReply EntityApi::remove(const EntityTarget &target)
{
    const std::unique_lock lock(m_store.mutex());
    const Found found = locate(target);
    if (found.refusal)
        return *found.refusal;
    if (target.parentKind) {
        const auto &children = m_store.children(*target.kind, target.kind->foreignKeyTo(target.parentKind->name)->field, found.parentId);
        if (!found.exists || !children.contains(found.id))
            return target.kind->name == u"acls"_s && !found.byId ? prettyNotFound() : notFound();
    }
    if (!found.exists)
        return { 204, {}, {} };
    for (const EntityKind &kind : entityKinds()) {
        const ForeignKey *foreign = kind.foreignKeyTo(target.kind->name);
        if (foreign && !foreign->cascades && !m_store.children(kind, foreign->field, found.id).empty())
            return stillReferenced(target.kind->name, kind.name);
    }
    removeWithDependents(*target.kind, found.id);
    return { 204, {}, {} };
}

void EntityApi::removeWithDependents(const EntityKind &kind, const QByteArray &id)
{
    const std::optional<QJsonObject> entity = m_store.find(kind, id);
    if (!entity)
        return;
    for (const EntityKind &dependent : entityKinds()) {
        const ForeignKey *foreign = dependent.foreignKeyTo(kind.name);
        if (!foreign)
            continue;
        const std::set<QByteArray> children = m_store.children(dependent, foreign->field, id);
        for (const QByteArray &child : children)
            removeWithDependents(dependent, child);
    }
    m_store.remove(kind, id, m_clock.now());
    if (m_hooks.removed)
        m_hooks.removed(kind, *entity);
}

HttpReply EntityApi::validate(const EntityKind &kind, const AdminBody &body) const
{
    QJsonObject errors;
    const QJsonObject fields = readFields(m_catalogue, kind, body, errors);
    const RecordSchema *schema = errors.isEmpty() ? schemaFor(m_catalogue, kind, fields, errors) : nullptr;
    if (!schema)
        return schemaViolation(errors);
    errors = findViolations(*schema, kind, fillFields(*schema, fields, WriteMode::Insert, m_clock.now()), WriteMode::Insert);
    if (!errors.isEmpty())
        return schemaViolation(errors);
    return jsonReply(200, { { u"message"_s, u"schema validation successful"_s } });
}

} // namespace sandbox
