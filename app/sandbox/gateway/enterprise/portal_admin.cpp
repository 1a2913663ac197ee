#include "app/sandbox/gateway/enterprise/portal_admin.h"

#include "app/sandbox/gateway/admin_error.h"
#include "app/sandbox/gateway/enterprise/consumer_paths.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <mutex>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

/// PUT is left out: at the real gateway it makes a developer without consumer and credential.
const QByteArrayList recordMethods { "DELETE", "GET", "HEAD", "OPTIONS", "PATCH" };

const EntityKind &developers()
{
    return *findKind(u"developers"_s);
}

const EntityKind &applications()
{
    return *findKind(u"applications"_s);
}

const EntityKind &contracts()
{
    return *findKind(u"application_instances"_s);
}

AdminResource emptyList()
{
    const HttpReply reply = jsonReply(200, { { u"data"_s, QJsonArray() }, { u"next"_s, QJsonValue::Null }, { u"total"_s, 0 } });
    return { readMethods, [reply](const QByteArray &, const AdminBody &) { return reply; } };
}

QByteArray idIn(const QJsonObject &row, const QString &field)
{
    return row.value(field).toObject().value(u"id"_s).toString().toLatin1();
}

HttpReply replyOf(const Outcome &outcome, int status)
{
    return outcome ? jsonReply(status, shownRecord(*outcome)) : outcome.error();
}

} // namespace

PortalAdmin::PortalAdmin(Store &store, EntityApi &entities, const SchemaCatalogue &catalogue, PortalRecords &records,
    ContractRecords &contractRecords, const GatewayOptions &options)
    : m_store(store)
    , m_entities(entities)
    , m_catalogue(catalogue)
    , m_records(records)
    , m_contracts(contractRecords)
    , m_options(options)
{
}

std::optional<AdminResource> PortalAdmin::find(const QList<QByteArray> &segments, const HttpRequest &request, const QByteArray &workspace)
{
    Place place;
    place.target.rawPath = request.path;
    place.target.workspace = workspace;
    const QByteArray first = segments.value(0);
    if (segments.contains(QByteArray()))
        return std::nullopt;
    if (first == "developers")
        return findOfDeveloper(segments, place, request.query);
    if (first == "applications") {
        place.target.kind = &applications();
        if (segments.size() == 1)
            return collection(place, request.query);
        place.target.key = decodeSegment(segments.at(1));
        return findOfApplication(segments.mid(2), place, request.query);
    }
    return findElsewhere(segments, place, request.query);
}

std::optional<AdminResource> PortalAdmin::findOfDeveloper(const QList<QByteArray> &segments, const Place &start, const QByteArray &query)
{
    Place place = start;
    place.target.kind = &developers();
    if (segments.size() == 1)
        return collection(place, query);
    place.target.key = decodeSegment(segments.at(1));
    if (segments.size() == 2) {
        if (segments.at(1) == "roles")
            return emptyList();
        if (segments.at(1) == "invite")
            return invitation();
        if (segments.at(1) == "export")
            return AdminResource { readMethods,
                [this, workspace = place.target.workspace](const QByteArray &, const AdminBody &) { return exportDevelopers(workspace); } };
        return entity(place);
    }
    const QByteArray &below = segments.at(2);
    if (segments.size() == 3 && (below == "consumer" || below == "rbac_user"))
        return referenced(place, QString::fromLatin1(below));
    if (below != "applications")
        return belowConsumer(place, segments.mid(2), query);
    place.developerKey = *place.target.key;
    place.target.parentKind = &developers();
    place.target.parentKey = place.developerKey;
    place.target.kind = &applications();
    place.target.key.reset();
    if (segments.size() == 3)
        return collection(place, query);
    place.target.key = decodeSegment(segments.at(3));
    return findOfApplication(segments.mid(4), place, query);
}

/// @param below what comes behind the application's id
std::optional<AdminResource> PortalAdmin::findOfApplication(const QList<QByteArray> &below, Place place, const QByteArray &query)
{
    if (below.isEmpty())
        return entity(place);
    const QByteArray &first = below.first();
    if (below.size() == 1 && (first == "consumer" || first == "developer"))
        return referenced(place, QString::fromLatin1(first));
    if (first == "credentials")
        return belowConsumer(place, below, query);
    if (first != "application_instances" || below.size() > 2)
        return std::nullopt;
    place.target.parentKind = &applications();
    place.target.parentKey = *place.target.key;
    place.target.kind = &contracts();
    place.target.key.reset();
    if (below.size() == 1)
        return collection(place, query);
    place.target.key = decodeSegment(below.at(1));
    return entity(place);
}

/// Below services and consumers.
std::optional<AdminResource> PortalAdmin::findElsewhere(const QList<QByteArray> &segments, const Place &start, const QByteArray &query)
{
    const QByteArray parent = segments.value(0);
    const QByteArray below = segments.value(2);
    if (segments.size() < 3 || segments.size() > 4 || (parent != "services" && parent != "consumers"))
        return std::nullopt;
    Place place = start;
    place.target.parentKind = findCollection(parent);
    place.target.parentKey = decodeSegment(segments.at(1));
    if (parent == "services" && below == "application_instances")
        place.target.kind = &contracts();
    else if (parent == "services" && below == "applications" && segments.size() == 3)
        return applicationsOfService(place);
    else if (parent == "consumers" && below == "applications")
        place.target.kind = &applications();
    else if (parent == "consumers" && below == "developers")
        place.target.kind = &developers();
    else
        return std::nullopt;
    if (segments.size() == 3)
        return collection(place, query, true);
    place.target.key = decodeSegment(segments.at(3));
    return entity(place);
}

AdminResource PortalAdmin::collection(const Place &place, const QByteArray &query, bool isReadOnly)
{
    return { isReadOnly ? readMethods : collectionMethods, [this, place, query](const QByteArray &method, const AdminBody &body) {
                return method == "POST" ? write(place, method, body) : list(place, query);
            } };
}

AdminResource PortalAdmin::entity(const Place &place)
{
    return { recordMethods, [this, place](const QByteArray &method, const AdminBody &body) {
                return method == "GET" ? read(place) : write(place, method, body);
            } };
}

AdminResource PortalAdmin::referenced(const Place &place, const QString &field)
{
    return { readMethods, [this, place, field](const QByteArray &, const AdminBody &) {
                const HttpReply reply = m_entities.readReferenced(place.target, field);
                return reply.status == 200 ? jsonReply(200, shownRecord(QJsonDocument::fromJson(reply.body).object())) : reply;
            } };
}

AdminResource PortalAdmin::applicationsOfService(const Place &place)
{
    return { readMethods, [this, place](const QByteArray &, const AdminBody &) {
                const std::shared_lock lock(m_store.mutex());
                const QByteArray service = parentIdOf(place);
                if (service.isEmpty())
                    return notFound();
                QJsonArray data;
                for (const QByteArray &id : m_store.children(contracts(), u"service"_s, service)) {
                    const QJsonObject contract = m_store.find(contracts(), id).value_or(QJsonObject());
                    const auto application = m_store.find(applications(), idIn(contract, u"application"_s));
                    data.append(shownRecord(application.value_or(QJsonObject())));
                }
                return jsonReply(200, { { u"data"_s, data }, { u"next"_s, QJsonValue::Null }, { u"total"_s, data.size() } });
            } };
}

std::optional<AdminResource> PortalAdmin::belowConsumer(const Place &place, const QList<QByteArray> &below, const QByteArray &query)
{
    return findBelowConsumer(
        m_store, m_entities, { below, place.target.rawPath, query, place.target.workspace, [this, place] { return consumerOf(place); } });
}

/// Nobody gets mail from here; the answer is that of a node whose mail is mocked.
AdminResource PortalAdmin::invitation() const
{
    return { { "OPTIONS", "POST" }, [](const QByteArray &, const AdminBody &body) {
                const QJsonArray emails = body.json.value(u"emails"_s).toArray();
                if (emails.isEmpty())
                    return schemaViolation({ { u"emails"_s, u"required field missing"_s } });
                const QJsonObject none { { u"emails"_s, QJsonObject() }, { u"count"_s, 0 } };
                return jsonReply(200,
                    { { u"sent"_s, QJsonObject { { u"emails"_s, emails }, { u"count"_s, emails.size() } } }, { u"error"_s, none },
                        { u"smtp_mock"_s, true } });
            } };
}

/// The id of what a path names by id or endpoint key; empty when there is none. The lock is held.
QByteArray PortalAdmin::idOf(const EntityKind &kind, const QString &key, const QByteArray &workspace) const
{
    const QByteArray id = key.toLower().toLatin1();
    if (m_store.contains(kind, id, workspace))
        return id;
    return kind.endpointKey.isEmpty() ? QByteArray() : m_store.idOf(kind, kind.endpointKey, key, workspace);
}

QByteArray PortalAdmin::parentIdOf(const Place &place) const
{
    return place.target.parentKind ? idOf(*place.target.parentKind, place.target.parentKey, place.target.workspace) : QByteArray();
}

/// The hidden consumer of a developer or application; empty when that is not there, or not below the developer named.
QByteArray PortalAdmin::consumerOf(const Place &place) const
{
    const QByteArray id = idOf(*place.target.kind, *place.target.key, place.target.workspace);
    const QJsonObject owner = m_store.find(*place.target.kind, id).value_or(QJsonObject());
    if (place.target.parentKind && idIn(owner, u"developer"_s) != parentIdOf(place))
        return {};
    return idIn(owner, u"consumer"_s);
}

/// Whether the parents are there and belong together.
bool PortalAdmin::standsWhereSaid(const Place &place) const
{
    const QByteArray parent = parentIdOf(place);
    if (place.target.parentKind && parent.isEmpty())
        return false;
    if (place.developerKey.isEmpty() || place.target.kind != &contracts())
        return true;
    const QByteArray developer = idOf(developers(), place.developerKey, place.target.workspace);
    return !developer.isEmpty() && idIn(*m_store.find(applications(), parent), u"developer"_s) == developer;
}

HttpReply PortalAdmin::list(const Place &place, const QByteArray &query) const
{
    const EntityTarget &target = place.target;
    const HttpReply page = m_entities.list(target, query);
    if (page.status != 200)
        return page;
    const std::shared_lock lock(m_store.mutex());
    if (!standsWhereSaid(place))
        return notFound();
    const auto shown
        = [this, &target](const QJsonObject &row) { return target.kind == &contracts() ? listedContract(m_store, row) : shownRecord(row); };
    for (const auto &[name, value] : decodeQuery(query)) {
        if (target.kind != &developers() || name != u"custom_id"_s)
            continue;
        const std::optional<QJsonObject> row = m_store.find(developers(), m_store.idOf(developers(), name, value, target.workspace));
        const QJsonArray data = row ? QJsonArray { shownRecord(*row) } : QJsonArray();
        return jsonReply(200, { { u"data"_s, data }, { u"next"_s, QJsonValue::Null }, { u"total"_s, data.size() } });
    }
    qsizetype total = 0;
    if (target.parentKind) {
        const QString field = target.kind->foreignKeyTo(target.parentKind->name)->field;
        total = static_cast<qsizetype>(m_store.children(*target.kind, field, parentIdOf(place)).size());
    } else {
        for (const auto &[id, row] : m_store.table(*target.kind))
            total += row.workspace == target.workspace ? 1 : 0;
    }
    return withTotal(page, total, shown);
}

HttpReply PortalAdmin::read(const Place &place) const
{
    const HttpReply reply = m_entities.read(place.target);
    const std::shared_lock lock(m_store.mutex());
    if (reply.status != 200)
        return reply;
    return standsWhereSaid(place) ? jsonReply(200, shownRecord(QJsonDocument::fromJson(reply.body).object())) : notFound();
}

HttpReply PortalAdmin::write(const Place &place, const QByteArray &method, const AdminBody &body)
{
    const std::unique_lock lock(m_store.mutex());
    const EntityTarget &target = place.target;
    if (!standsWhereSaid(place))
        return notFound();
    QJsonObject errors;
    QJsonObject fields = readFields(m_catalogue, *target.kind, body, errors);
    if (!errors.isEmpty())
        return schemaViolation(errors);
    if (method == "POST")
        return create(place, fields);
    const QByteArray id = idOf(*target.kind, *target.key, target.workspace);
    if (id.isEmpty())
        return method == "DELETE" && !target.parentKind ? HttpReply { 204, {}, {} } : notFound();
    if (target.parentKind) {
        const QString field = target.kind->foreignKeyTo(target.parentKind->name)->field;
        if (!m_store.children(*target.kind, field, parentIdOf(place)).contains(id))
            return notFound();
    }
    if (method == "DELETE") {
        m_entities.removeWithDependents(*target.kind, id);
        return { 204, {}, {} };
    }
    fields.remove(u"id"_s);
    return update(place, id, fields);
}

HttpReply PortalAdmin::create(const Place &place, const QJsonObject &fields)
{
    const QByteArray &workspace = place.target.workspace;
    const EntityKind *kind = place.target.kind;
    if (kind == &developers())
        return replyOf(m_records.createDeveloper(workspace, fields), 200);
    if (kind == &contracts())
        return replyOf(m_contracts.create(workspace, parentIdOf(place), fields), 201);
    QByteArray developer = parentIdOf(place);
    if (developer.isEmpty()) {
        QJsonObject resolved = fields;
        if (std::optional<HttpReply> refusal = resolveReferences(m_store, applications(), resolved, workspace))
            return *std::move(refusal);
        developer = idIn(resolved, u"developer"_s);
        if (developer.isEmpty())
            return schemaViolation({ { u"developer"_s, u"required field missing"_s } });
    }
    return replyOf(m_records.createApplication(workspace, developer, fields), 201);
}

HttpReply PortalAdmin::update(const Place &place, const QByteArray &id, const QJsonObject &changes)
{
    const QByteArray &workspace = place.target.workspace;
    const EntityKind *kind = place.target.kind;
    if (kind == &applications())
        return replyOf(m_records.updateApplication(workspace, id, changes), 200);
    if (kind == &contracts())
        return replyOf(m_contracts.update(workspace, id, changes), m_options.unknown.contractPatchStatus);
    const Outcome changed = m_records.updateDeveloper(workspace, id, changes);
    if (!changed)
        return changed.error();
    m_contracts.followDeveloper(workspace, *changed);
    return jsonReply(200, { { u"developer"_s, shownRecord(*changed) } });
}

HttpReply PortalAdmin::exportDevelopers(const QByteArray &workspace) const
{
    static const QStringList words { u"APPROVED"_s, u"PENDING"_s, u"REJECTED"_s, u"REVOKED"_s };
    const std::shared_lock lock(m_store.mutex());
    QString lines = u"Email, Status\n"_s;
    for (const auto &[id, entity] : m_store.table(developers())) {
        const QJsonObject row = QJsonDocument::fromJson(entity.text).object();
        if (entity.workspace == workspace)
            lines += row.value(u"email"_s).toString() + u", "_s + words.value(row.value(u"status"_s).toInt()) + u'\n';
    }
    return { 200, { { "Content-Type", "text/csv; charset=utf-8" } }, lines.toUtf8() };
}

HttpReply withTotal(const HttpReply &page, qsizetype total, const std::function<QJsonObject(const QJsonObject &)> &shown)
{
    QJsonObject body = QJsonDocument::fromJson(page.body).object();
    QJsonArray data;
    const QJsonArray rows = body.value(u"data"_s).toArray();
    for (const QJsonValue &row : rows)
        data.append(shown(row.toObject()));
    body.insert(u"data"_s, data);
    body.insert(u"total"_s, total);
    return jsonReply(200, body);
}

QJsonObject listedContract(const Store &store, const QJsonObject &contract)
{
    QJsonObject shown = contract;
    QJsonObject application = shownRecord(store.find(applications(), idIn(contract, u"application"_s)).value_or(QJsonObject()));
    application.insert(u"developer"_s, shownRecord(store.find(developers(), idIn(application, u"developer"_s)).value_or(QJsonObject())));
    shown.insert(u"application"_s, application);
    return shown;
}

} // namespace sandbox
