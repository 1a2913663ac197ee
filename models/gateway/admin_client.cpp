#include "models/gateway/admin_client.h"

#include "models/gateway/admin_error.h"
#include "models/gateway/admin_path.h"
#include "models/gateway/entity_changes.h"
#include "models/gateway/rbac_error.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

using Kind = core::Error::Kind;

/// Time for one exchange of an undo.
constexpr std::chrono::milliseconds undoDeadline { 10'000 };

bool isRead(const QByteArray &verb)
{
    return verb == "GET" || verb == "HEAD";
}

QString withoutQuery(const QString &path)
{
    return path.section(u'?', 0, 0);
}

} // namespace

AdminClient::AdminClient(net::Http http, core::Connection connection, core::Secret token, std::shared_ptr<AdminSessions> sessions)
    : m_admission(std::move(http), std::move(connection), std::move(token), std::move(sessions))
{
}

AdminClient::AdminClient(Admission admission)
    : m_admission(std::move(admission))
{
}

AdminClient AdminClient::regardless() const
{
    return AdminClient(m_admission.regardless(undoDeadline));
}

const core::Connection &AdminClient::connection() const
{
    return m_admission.connection();
}

const core::CancelToken &AdminClient::cancelToken() const
{
    return m_admission.cancelToken();
}

QString AdminClient::prefix() const
{
    // Without a prefix the gateway takes the default workspace; the open-source edition knows no prefix at all.
    if (connection().workspace.isEmpty() || connection().workspace == "default"_L1)
        return {};
    return u'/' + QString::fromLatin1(QUrl::toPercentEncoding(connection().workspace));
}

core::Result<net::Response> AdminClient::exchange(const QByteArray &verb, const QString &path, const QJsonObject *body) const
{
    if (const auto allowed = checkWritable(connection(), verb, path); !allowed)
        return core::failure(allowed.error());
    net::Request request;
    request.verb = verb;
    request.url = m_admission.url(path);
    if (body) {
        request.contentType = "application/json";
        request.body = QJsonDocument(*body).toJson(QJsonDocument::Compact);
    }

    auto response = m_admission.send(std::move(request));
    // Signing in names its own call.
    if (!response && response.error().where != "GET /auth"_L1)
        response.error().where = QString::fromLatin1(verb) + u' ' + withoutQuery(path);
    return response;
}

core::Result<net::Response> AdminClient::call(
    const QByteArray &verb, const QString &path, const QJsonObject *body, const QList<core::Secret> &secrets) const
{
    auto response = exchange(verb, path, body);
    if (!response || (response->status >= 200 && response->status < 300))
        return response;
    core::Error error = adminError(*response, verb, withoutQuery(path), secrets);
    nameMissingRight(error, withoutQuery(path), connection().workspace);
    m_admission.nameRefusal(error, *response);
    return core::failure(std::move(error));
}

core::Result<QJsonObject> AdminClient::callObject(
    const QByteArray &verb, const QString &path, const QJsonObject *body, const QList<core::Secret> &secrets) const
{
    const auto response = call(verb, path, body, secrets);
    if (!response)
        return core::failure(response.error());
    const auto json = response->json();
    core::Error error;
    if (json && json->isObject())
        return json->toObject();
    if (json) {
        error.kind = Kind::Protocol;
        error.code = u"gatehouse.not_an_entity"_s;
    } else {
        error = json.error();
    }
    error.httpStatus = response->status;
    error.where = QString::fromLatin1(verb) + u' ' + withoutQuery(path);
    error.sent = isRead(verb) ? core::Error::Sent::No : core::Error::Sent::Yes;
    return core::failure(std::move(error));
}

core::Result<QString> AdminClient::itemPath(const EntityKind &kind, const QString &id, const QString &parentId) const
{
    const auto collection = collectionPath(kind, parentId);
    if (!collection)
        return core::failure(collection.error());
    const auto segment = pathSegment(id);
    if (!segment)
        return core::failure(segment.error());
    return QString(prefix() + *collection + u'/' + *segment);
}

core::Result<Entity> AdminClient::get(const EntityKind &kind, const QString &idOrKey, const QString &parentId) const
{
    if (isSoughtInList(kind, idOrKey) && (kind.onlyListed || !parentId.isEmpty()))
        return getFromList(kind, idOrKey, parentId);
    const auto path = itemPath(kind, idOrKey, parentId);
    if (!path)
        return core::failure(path.error());
    const auto json = callObject("GET", *path);
    if (!json)
        return core::failure(json.error());
    return entityFromJson(unwrapped(*json, kind), kind);
}

core::Result<Entity> AdminClient::write(const QByteArray &verb, const QString &path, const EntityKind &kind, const QJsonObject &body) const
{
    const auto json = callObject(verb, path, &body, entityFromJson(body, kind).secrets.values());
    if (!json)
        return core::failure(json.error());
    return entityFromJson(unwrapped(*json, kind), kind);
}

core::Result<Entity> AdminClient::put(const EntityKind &kind, const QString &id, const QJsonObject &body, const QString &parentId) const
{
    if (kind.createdByPost)
        return core::failure(Kind::Unsupported, u"gatehouse.created_by_post"_s, {}, {}, QJsonObject { { u"kind"_s, kind.name } });
    QString key = id;
    QString parent = parentId;
    if (kind.nestedByNaturalKey) {
        const QString natural = body.value(kind.naturalKey).toString();
        key = natural.isEmpty() ? id : natural;
        if (parent.isEmpty())
            parent = body.value(kind.parentMember()).toObject().value("id"_L1).toString();
    }
    const auto path = itemPath(kind, key, parent);
    if (!path)
        return core::failure(path.error());
    return write("PUT", *path, kind, body);
}

core::Result<Entity> AdminClient::post(const EntityKind &kind, const QJsonObject &body, const QString &parentId) const
{
    Q_ASSERT(kind.createdByPost); // of another kind a repeat could make a twin
    const auto collection = collectionPath(kind, parentId);
    if (!collection)
        return core::failure(collection.error());
    return write("POST", prefix() + *collection, kind, body);
}

core::Result<Entity> AdminClient::patch(
    const EntityKind &kind, const QString &id, const QJsonObject &changes, const QString &parentId) const
{
    if (changes.isEmpty())
        return get(kind, id, parentId);
    if (kind.editedByPut)
        return putChanges(kind, id, changes, parentId);
    const auto path = itemPath(kind, id, parentId);
    if (!path)
        return core::failure(path.error());
    return write("PATCH", *path, kind, changes);
}

core::Result<Entity> AdminClient::putChanges(
    const EntityKind &kind, const QString &id, const QJsonObject &changes, const QString &parentId) const
{
    const auto now = get(kind, id, parentId);
    if (!now)
        return now;
    QJsonObject body = afterPatch(*now, changes, kind);
    body.insert(u"created_at"_s, now->json.value("created_at"_L1)); // left out, it would start anew
    return put(kind, now->id(), body, parentId);
}

core::Result<> AdminClient::remove(const EntityKind &kind, const QString &id, const QString &parentId) const
{
    // The gateway of the 3.4 line deletes developers by id alone.
    if (kind.name == "developers"_L1 && id.contains(u'@')) {
        const auto developer = find(kind, id);
        if (!developer || !*developer)
            return developer ? core::Result<>() : core::failure(developer.error());
        return remove(kind, (*developer)->id());
    }
    const auto path = itemPath(kind, id, parentId);
    if (!path)
        return core::failure(path.error());
    const auto response = call("DELETE", *path);
    if (response)
        return {};
    // Top-level paths answer 204 for what is not there, nested ones 404 (gateway recording, "in short" fact 6).
    const core::Error &error = response.error();
    if (error.kind == Kind::NotFound && !error.text.contains("workspace"_L1, Qt::CaseInsensitive))
        return {};
    return core::failure(error);
}

core::Result<> AdminClient::validate(const EntityKind &kind, const QJsonObject &body) const
{
    const QString path = prefix() + u"/schemas/" + kind.schema + u"/validate";
    // The API takes these by itself and the schema knows nothing of them.
    QJsonObject known = body;
    for (const QString &member : kind.derivedMembers)
        known.remove(member);
    const auto response = call("POST", path, &known, entityFromJson(known, kind).secrets.values());
    if (response)
        return {};
    core::Error error = response.error();
    error.sent = core::Error::Sent::No; // a dry run, whatever became of it
    return core::failure(std::move(error));
}

core::Result<forms::FormSchema> AdminClient::schema(const EntityKind &kind) const
{
    const auto json = callObject("GET", prefix() + u"/schemas/" + kind.schema);
    if (!json)
        return core::failure(json.error());
    return forms::FormSchema::fromJson(*json);
}

core::Result<forms::FormSchema> AdminClient::pluginSchema(const QString &plugin) const
{
    const auto segment = pathSegment(plugin);
    if (!segment)
        return core::failure(segment.error());
    const auto json = callObject("GET", prefix() + u"/schemas/plugins/" + *segment);
    if (!json)
        return core::failure(json.error());
    return forms::FormSchema::fromJson(*json);
}

} // namespace gateway
