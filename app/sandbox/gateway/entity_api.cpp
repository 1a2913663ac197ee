#include "app/sandbox/gateway/entity_api.h"

#include "app/sandbox/gateway/admin_error.h"
#include "app/sandbox/gateway/basic_password.h"
#include "app/sandbox/gateway/entity_rules.h"
#include "app/sandbox/gateway/oauth2_secret.h"
#include "app/sandbox/gateway/paging.h"
#include "models/core/random.h"

#include <QJsonArray>

#include <mutex>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

/// What is said when nothing stands below a parent: the acl plugin's own paths answer in a form of their own.
HttpReply nothingBelow(const EntityTarget &target)
{
    return target.isGroup() ? prettyNotFound() : notFound();
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

/// An entity as it is shown.
QByteArray EntityApi::shown(const EntityKind &kind, const QByteArray &id) const
{
    return kind.name == u"certificates"_s ? CertificateNames::shown(m_store, id) : m_store.table(kind).at(id).text;
}

bool EntityApi::isBelow(const EntityTarget &target, const FoundEntity &found) const
{
    return !target.parentKind || m_store.children(*target.kind, target.parentField(), found.parentId).contains(found.id);
}

HttpReply EntityApi::list(const EntityTarget &target, const QByteArray &query) const
{
    const std::shared_lock lock(m_store.mutex());
    const FoundEntity found = findEntity(m_store, m_catalogue, target);
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
    const bool isCertificate = target.kind->name == u"certificates"_s;
    bool hasMore = false;
    const auto take = [&](const QByteArray &id, const StoredEntity &entity) {
        if (entity.workspace != target.workspace || !wantsTags(page, entity.tags)
            || (m_hooks.isListed && !m_hooks.isListed(*target.kind, entity)))
            return true;
        hasMore = items.size() == page.size;
        if (hasMore)
            return false;
        items.append(isCertificate ? CertificateNames::shown(m_store, id) : entity.text);
        lastId = id;
        return true;
    };
    if (page.endsAtOnce)
        return pageReply({}, {}, {}, page);
    if (target.parentKind) {
        const auto &children = m_store.children(*target.kind, target.parentField(), found.parentId);
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
    const FoundEntity found = findEntity(m_store, m_catalogue, target);
    if (found.refusal)
        return *found.refusal;
    if (!found.exists || !isBelow(target, found))
        return nothingBelow(target);
    return jsonText(200, shown(*target.kind, found.id));
}

HttpReply EntityApi::readReferenced(const EntityTarget &target, const QString &field) const
{
    const std::shared_lock lock(m_store.mutex());
    const FoundEntity found = findEntity(m_store, m_catalogue, target);
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
    completeEntity(kind, filled);
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

HttpReply EntityApi::store(
    const EntityTarget &target, const QJsonObject &entity, const std::optional<CertificateNames> &names, WriteMode mode, int status)
{
    const Outcome stored = put(*target.kind, target.workspace, entity, mode);
    if (!stored)
        return stored.error();
    const QByteArray id = stored->value(u"id"_s).toString().toLatin1();
    if (names)
        names->apply(m_store, id, target.workspace, m_clock.now());
    return jsonText(status, shown(*target.kind, id));
}

/// @param before the entity that is changed; empty for a new one
tl::expected<EntityApi::Draft, HttpReply> EntityApi::readDraft(
    const EntityTarget &target, const FoundEntity &found, const AdminBody &body, const QJsonObject &before) const
{
    QJsonObject errors;
    Draft draft { readFields(m_catalogue, *target.kind, body, errors), std::nullopt };
    if (!errors.isEmpty())
        return tl::unexpected(schemaViolation(errors));
    const bool isNew = before.isEmpty();
    if (isNew && target.parentKind)
        draft.fields.insert(target.parentField(), reference(found.parentId));
    if (std::optional<HttpReply> refusal = resolveReferences(m_store, *target.kind, draft.fields, target.workspace))
        return tl::unexpected(*std::move(refusal));
    if (target.kind->name == u"basicauth_credentials"_s)
        hashPassword(draft.fields, before);
    if (target.kind->name != u"certificates"_s)
        return draft;
    draft.names = CertificateNames::take(draft.fields);
    if (std::optional<HttpReply> refusal = draft.names ? draft.names->refuse(m_store, found.id, target.workspace) : std::nullopt)
        return tl::unexpected(*std::move(refusal));
    return draft;
}

HttpReply EntityApi::create(const EntityTarget &target, const AdminBody &body)
{
    const std::unique_lock lock(m_store.mutex());
    const FoundEntity found = findEntity(m_store, m_catalogue, target);
    if (found.refusal)
        return *found.refusal;
    const tl::expected<Draft, HttpReply> draft = readDraft(target, found, body);
    if (!draft)
        return draft.error();
    const QString id = draft->fields.value(u"id"_s).toString().toLower();
    // A valid entity with a taken id is the only one that may be refused for it.
    if (!id.isEmpty() && m_store.table(*target.kind).contains(id.toLatin1())) {
        const HttpReply dry = validate(*target.kind, { draft->fields, false });
        return dry.status == 200 ? primaryKeyViolation({ { u"id"_s, id } }) : dry;
    }
    return store(target, draft->fields, draft->names, WriteMode::Insert, 201);
}

HttpReply EntityApi::update(const EntityTarget &target, const AdminBody &body)
{
    const std::unique_lock lock(m_store.mutex());
    const FoundEntity found = findEntity(m_store, m_catalogue, target);
    if (found.refusal)
        return *found.refusal;
    if (target.parentKind && !(found.exists && isBelow(target, found)))
        return nothingBelow(target);
    const std::optional<QJsonObject> before = found.exists ? m_store.find(*target.kind, found.id) : std::nullopt;
    if (!before) {
        const QString name = found.byId ? u"id"_s : target.kind->endpointKey;
        return entityNotFound({ { name, found.byId ? target.key->toLower() : *target.key } }, found.byId);
    }
    AdminBody typed = body;
    const bool hasSubschema = target.kind->name == u"plugins"_s || target.kind->name == u"vaults"_s;
    if (hasSubschema && typed.isForm && !typed.json.contains(u"name"_s))
        typed.json.insert(u"name"_s, before->value(u"name"_s)); // the schema of its config hangs on it
    tl::expected<Draft, HttpReply> draft = readDraft(target, found, typed, *before);
    if (!draft)
        return draft.error();
    QJsonObject &changes = draft->fields;
    changes.remove(u"id"_s);
    if (target.kind->name == u"oauth2_credentials"_s && !mayChangeSecret(changes))
        return schemaViolation(
            { { u"@entity"_s, QJsonArray { u"all or none of these fields must be set: 'hash_secret', 'client_secret'"_s } } });
    QJsonObject ignored;
    const RecordSchema *schema = schemaFor(m_catalogue, *target.kind, *before, ignored);
    return store(target, mergeChanges(*schema, *before, changes), draft->names, WriteMode::Update, 200);
}

HttpReply EntityApi::upsert(const EntityTarget &target, const AdminBody &body)
{
    const std::unique_lock lock(m_store.mutex());
    const FoundEntity found = findEntity(m_store, m_catalogue, target, true);
    if (found.refusal)
        return *found.refusal;
    tl::expected<Draft, HttpReply> draft = readDraft(target, found, body);
    if (!draft)
        return draft.error();
    QJsonObject &fields = draft->fields;
    const QString keyField = target.isScoped() ? target.kind->scopedKey : target.kind->endpointKey;
    if (!found.byId && !keyField.isEmpty())
        fields.insert(keyField, *target.key);
    // A target alone keeps the time of its making (gateway recording, section 2).
    if (found.exists && target.kind->name == u"targets"_s && !fields.contains(u"created_at"_s))
        fields.insert(u"created_at"_s, m_store.find(*target.kind, found.id)->value(u"created_at"_s));
    fields.insert(u"id"_s, found.id.isEmpty() ? core::randomUuid() : QString::fromLatin1(found.id));
    return store(target, fields, draft->names, WriteMode::Insert, 200);
}

HttpReply EntityApi::remove(const EntityTarget &target)
{
    const std::unique_lock lock(m_store.mutex());
    const FoundEntity found = findEntity(m_store, m_catalogue, target);
    if (found.refusal)
        return *found.refusal;
    if (target.parentKind && !(found.exists && isBelow(target, found)))
        return nothingBelow(target);
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
