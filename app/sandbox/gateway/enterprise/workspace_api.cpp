#include "app/sandbox/gateway/enterprise/workspace_api.h"

#include "app/sandbox/gateway/admin_error.h"

#include <mutex>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

QString defaultId()
{
    return u"00000000-0000-0000-0000-000000000000"_s;
}

const EntityKind &workspaces()
{
    return *findKind(u"workspaces"_s);
}

bool wantsCascade(const QByteArray &query)
{
    return decodeQuery(query).contains(std::pair<QString, QString> { u"cascade"_s, u"true"_s });
}

} // namespace

WorkspaceApi::WorkspaceApi(Store &store, EntityApi &entities, const GatewayOptions &options)
    : m_store(store)
    , m_entities(entities)
    , m_options(options)
{
}

void WorkspaceApi::ensureDefault()
{
    const std::unique_lock lock(m_store.mutex());
    if (!m_store.idOf(workspaces(), u"name"_s, u"default"_s).isEmpty())
        return;
    QJsonObject config { { u"portal"_s, m_options.portal && m_options.portalInWorkspace } };
    if (m_options.portal)
        config.insert(u"portal_auth"_s, m_options.portalAuth);
    const Outcome made = m_entities.put(
        workspaces(), {}, { { u"id"_s, defaultId() }, { u"name"_s, u"default"_s }, { u"config"_s, config } }, WriteMode::Insert);
    if (!made)
        qFatal("the sandbox's default workspace is refused: %s", made.error().body.constData());
}

/// The id in the table of workspaces. The lock is held.
std::optional<QByteArray> WorkspaceApi::locate(const QString &nameOrId) const
{
    const QByteArray byName = m_store.idOf(workspaces(), u"name"_s, nameOrId);
    if (!byName.isEmpty())
        return byName;
    const QByteArray id = nameOrId.toLower().toLatin1();
    return m_store.contains(workspaces(), id) ? std::optional(id) : std::nullopt;
}

std::optional<QByteArray> WorkspaceApi::resolve(const QString &nameOrId) const
{
    const std::shared_lock lock(m_store.mutex());
    const std::optional<QByteArray> id = locate(nameOrId);
    return id == defaultId().toLatin1() ? QByteArray() : id;
}

std::optional<AdminResource> WorkspaceApi::find(const QList<QByteArray> &segments, const HttpRequest &request)
{
    if (segments.value(0) != "workspaces" || segments.size() > 3)
        return std::nullopt;
    EntityTarget target { &workspaces(), nullptr, {}, {}, request.path };
    if (segments.size() == 1)
        return AdminResource { collectionMethods, [this, target, query = request.query](const QByteArray &method, const AdminBody &body) {
                                  return method == "POST" ? m_entities.create(target, body) : m_entities.list(target, query);
                              } };
    target.key = decodeSegment(segments.at(1));
    if (segments.size() == 3 && segments.at(2) == "meta")
        return AdminResource { readMethods, [this, key = *target.key](const QByteArray &, const AdminBody &) { return counts(key); } };
    if (segments.size() == 3)
        return std::nullopt;
    const bool cascades = wantsCascade(request.query);
    return AdminResource { entityMethods, [this, target, cascades](const QByteArray &method, const AdminBody &body) {
                              if (method == "PUT")
                                  return m_entities.upsert(target, body);
                              if (method == "PATCH")
                                  return update(target, body);
                              return method == "DELETE" ? remove(target, cascades) : m_entities.read(target);
                          } };
}

HttpReply WorkspaceApi::update(const EntityTarget &target, const AdminBody &body)
{
    const QJsonValue name = body.json.value(u"name"_s);
    if (!name.isUndefined()) {
        const std::shared_lock lock(m_store.mutex());
        const std::optional<QByteArray> id = locate(*target.key);
        if (id && m_store.find(workspaces(), *id)->value(u"name"_s) != name)
            return schemaViolation({ { u"name"_s, u"immutable field cannot be updated"_s } });
    }
    return m_entities.update(target, body);
}

HttpReply WorkspaceApi::remove(const EntityTarget &target, bool cascades)
{
    const std::unique_lock lock(m_store.mutex());
    const std::optional<QByteArray> id = locate(*target.key);
    if (!id)
        return { 204, {}, {} };
    if (*id == defaultId().toLatin1())
        return apiError(400, u"Cannot delete default workspace"_s);
    for (qsizetype i = entityKinds().size() - 1; i >= 0; --i) {
        const EntityKind &kind = entityKinds().at(i);
        QByteArrayList inside;
        for (const auto &[key, entity] : m_store.table(kind)) {
            if (entity.workspace == *id)
                inside.append(key);
        }
        if (!inside.isEmpty() && !cascades)
            return apiError(400, u"Workspace is not empty"_s);
        for (const QByteArray &key : inside)
            m_entities.removeWithDependents(kind, key);
    }
    m_entities.removeWithDependents(workspaces(), *id);
    return { 204, {}, {} };
}

HttpReply WorkspaceApi::counts(const QString &nameOrId) const
{
    const std::shared_lock lock(m_store.mutex());
    const std::optional<QByteArray> id = locate(nameOrId);
    if (!id)
        return notFound();
    const QByteArray workspace = *id == defaultId().toLatin1() ? QByteArray() : *id;
    QJsonObject counts;
    for (const EntityKind &kind : entityKinds()) {
        const EntityTable &table = m_store.table(kind);
        const auto number
            = std::count_if(table.cbegin(), table.cend(), [&workspace](const auto &entry) { return entry.second.workspace == workspace; });
        if (kind.name != workspaces().name && number > 0)
            counts.insert(kind.name, qint64(number));
    }
    return jsonReply(200, { { u"counts"_s, counts } });
}

QJsonObject workspaceConfig(const Store &store, const QByteArray &workspace)
{
    const QByteArray id = workspace.isEmpty() ? defaultId().toLatin1() : workspace;
    return store.find(workspaces(), id).value_or(QJsonObject()).value(u"config"_s).toObject();
}

} // namespace sandbox
