#include "app/sandbox/gateway/admin_api.h"

#include "app/sandbox/gateway/admin_error.h"
#include "app/sandbox/gateway/enterprise/enterprise_node.h"
#include "app/sandbox/gateway/tag_list.h"
#include "app/sandbox/gateway/upstream_paths.h"
#include "app/sandbox/http_connection.h"
#include "models/core/random.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QLocale>

#include <mutex>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

/// What nginx makes of a 200 when the request has conditions, long after the work was done (gateway recording, section 5).
HttpReply applyConditions(const HttpRequest &request, HttpReply reply)
{
    if (reply.status != 200)
        return reply;
    const bool failsMatch = request.hasHeader("If-Match") && request.header("If-Match") != "*";
    if (failsMatch || request.hasHeader("If-Unmodified-Since"))
        return nginxPage(412);
    if (request.header("If-None-Match") == "*" && !request.hasHeader("If-Modified-Since"))
        return { 304, {}, {} };
    return reply;
}

HttpReply optionsReply(const QByteArrayList &methods, const HttpRequest &request)
{
    QByteArrayList sorted = methods;
    std::sort(sorted.begin(), sorted.end());
    const QByteArray allowed = sorted.join(", ");
    const QByteArray asked = request.header("Access-Control-Request-Headers");
    return { 204,
        { { "Access-Control-Allow-Methods", allowed }, { "Allow", allowed },
            { "Access-Control-Allow-Headers", asked.isEmpty() ? QByteArray("Content-Type") : asked } },
        {} };
}

/// Paths that a node lists and yet answers with 404: targets live below their upstream, a certificate is found by its server names, and
/// the cache has nothing that is asked for (gateway recording, sections 2 and 8).
bool isListedAndNotFound(const QList<QByteArray> &segments)
{
    const QByteArray first = segments.value(0);
    const bool isTarget = first == "targets" && (segments.size() <= 2 || (segments.size() == 3 && segments.at(2) == "upstream"));
    const bool isCertificate = first == "snis" && segments.size() == 3 && segments.at(2) == "certificate";
    return isTarget || isCertificate || (first == "cache" && segments.size() == 2);
}

} // namespace

AdminApi::AdminApi(Store &store, const SchemaCatalogue &catalogue, const core::Clock &clock, const GatewayOptions &options)
    : m_store(store)
    , m_catalogue(catalogue)
    , m_clock(clock)
    , m_entities(store, catalogue, clock)
    , m_serverName("kong/3.4.2")
    , m_front(options.front)
{
    if (!options.isEnterprise())
        return;
    m_enterprise = std::make_unique<EnterpriseApi>(m_store, m_entities, m_catalogue, options);
    m_serverName = "kong/" + enterpriseVersion().toLatin1();
}

void AdminApi::setFacts(NodeFacts facts)
{
    m_facts = std::move(facts);
    if (m_enterprise)
        m_enterprise->setFacts(m_facts);
}

void AdminApi::extend(AdminExtension extension)
{
    m_extension = std::move(extension);
}

HttpReply AdminApi::handle(const HttpRequest &request)
{
    if (std::optional<HttpReply> refusal = m_front.refuse(request))
        return *std::move(refusal);
    QElapsedTimer timer;
    timer.start();
    ++m_requests;
    HttpReply reply = applyConditions(request, answer(request));
    if (reply.status != 412) {
        const bool isPreflight = request.method == "OPTIONS" && request.hasHeader("Origin");
        reply.headers.append(Header("Access-Control-Allow-Origin", isPreflight ? request.header("Origin") : QByteArray("*")));
        reply.headers.append(Header("Access-Control-Allow-Credentials", "true"));
    }
    reply.headers.prepend({ "Date", QLocale::c().toString(m_clock.now(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1() });
    reply.headers.append(Header("X-Kong-Admin-Latency", QByteArray::number(timer.elapsed())));
    if (m_enterprise)
        reply.headers.append(Header("X-Kong-Admin-Request-ID", core::randomUuid().remove(u'-').toLatin1()));
    reply.headers.append(Header("Server", m_serverName));
    return reply;
}

HttpReply AdminApi::answer(const HttpRequest &request)
{
    if (request.method == "TRACE")
        return nginxPage(405);
    if (m_enterprise) {
        if (std::optional<HttpReply> signedIn = m_enterprise->rbac().signIn(request))
            return *std::move(signedIn);
        if (std::optional<HttpReply> refusal = m_enterprise->rbac().refuse(request))
            return *std::move(refusal);
    }
    const bool writes = request.method == "POST" || request.method == "PUT" || request.method == "PATCH";
    const std::optional<Resource> resource = find(request);
    // nginx looks at the content type before Kong looks at the path; the body itself is read for known paths alone.
    if (writes && !resource) {
        const BodyOutcome outcome = readBody(request);
        return outcome.refusal && outcome.refusal->status == 415 ? *outcome.refusal : notFound();
    }
    return resource ? serve(*resource, request) : notFound();
}

HttpReply AdminApi::serve(const Resource &resource, const HttpRequest &request)
{
    BodyOutcome outcome;
    if (request.method == "POST" || request.method == "PUT" || request.method == "PATCH")
        outcome = readBody(request);
    if (outcome.refusal && outcome.refusal->status == 415)
        return *outcome.refusal;
    if (!resource.methods.contains(request.method))
        return methodNotAllowed();
    if (outcome.refusal)
        return *outcome.refusal;
    if (request.method == "OPTIONS")
        return optionsReply(resource.methods, request);
    return resource.serve(request.method == "HEAD" ? QByteArray("GET") : request.method, outcome.body);
}

/// Looks for the path, then in the Enterprise edition for what is left behind a workspace's name or id.
std::optional<AdminApi::Resource> AdminApi::find(const HttpRequest &request)
{
    std::optional<Resource> resource = find(request, {});
    const QList<QByteArray> segments = splitPath(request.path);
    if (resource || !m_enterprise || segments.size() < 2)
        return resource;
    HttpRequest inside = request;
    inside.path = request.path.mid(segments.first().size() + 1);
    const QString name = decodeSegment(segments.first());
    const std::optional<QByteArray> workspace = m_enterprise->workspaces().resolve(name);
    if (workspace)
        return find(inside, *workspace);
    resource = find(inside, {});
    if (resource)
        resource->serve = [name](const QByteArray &, const AdminBody &) { return apiError(404, u"Workspace '"_s + name + u"' not found"); };
    return resource;
}

std::optional<AdminApi::Resource> AdminApi::find(const HttpRequest &request, const QByteArray &workspace)
{
    const QList<QByteArray> segments = splitPath(request.path);
    if (m_enterprise) {
        if (std::optional<Resource> resource = m_enterprise->find(segments, request, workspace))
            return resource;
    }
    if (std::optional<Resource> resource = findNodeResource(segments, request, workspace))
        return resource;
    if (m_extension.find) {
        if (std::optional<Resource> resource = m_extension.find(segments))
            return resource;
    }
    if (!segments.isEmpty() && segments.first() == "schemas")
        return findSchema(segments);
    if (std::optional<Resource> resource = findUpstreamPath({ m_store, m_entities, m_facts.nodeId }, segments, request, workspace))
        return resource;
    return findEntity(segments, request, workspace);
}

std::optional<AdminApi::Resource> AdminApi::findNodeResource(
    const QList<QByteArray> &segments, const HttpRequest &request, const QByteArray &workspace)
{
    const auto fixed = [](const QJsonObject &body, int status = 200) {
        return Resource { readMethods, [body, status](const QByteArray &, const AdminBody &) { return jsonReply(status, body); } };
    };
    const QByteArray path = segments.join('/');
    if (path.isEmpty() && request.path == "/") {
        const std::shared_lock lock(m_store.mutex());
        return fixed(nodeInformation(m_facts, m_catalogue, m_store));
    }
    if (path == "status")
        return fixed(nodeStatus(m_requests, decodeQuery(request.query).contains(std::pair<QString, QString> { u"unit"_s, u"b"_s })));
    if (path == "endpoints")
        return fixed(nodeEndpoints());
    if (path == "workspaces")
        return fixed(workspaceList(m_facts));
    if (isListedAndNotFound(segments))
        return Resource { entityMethods, [](const QByteArray &, const AdminBody &) { return notFound(); } };
    if (path == "plugins/enabled")
        return fixed({ { u"enabled_plugins"_s, QJsonArray::fromStringList(m_catalogue.pluginNames()) } });
    static const QHash<QByteArray, QString> conditions { { "config", u"Kong is configured to not use a database"_s },
        { "clustering/status", u"Kong is configured to run as Control Plane for the cluster"_s },
        { "filter-chains", u"wasm is enabled"_s } };
    if (conditions.contains(path)) {
        const QString when = conditions.value(path);
        Resource resource = fixed({ { u"message"_s, QString(u"this endpoint is only available when "_s + when) } }, 400);
        resource.methods += "POST";
        return resource;
    }
    if (!segments.isEmpty() && segments.size() <= 2 && segments.first() == "tags") {
        const std::optional<QString> tag = segments.size() == 2 ? std::optional(decodeSegment(segments.at(1))) : std::nullopt;
        return Resource { readMethods,
            [this, tag, path = request.path, query = request.query, workspace](
                const QByteArray &, const AdminBody &) { return listTags(m_store, tag, path, query, workspace); } };
    }
    return std::nullopt;
}

std::optional<AdminApi::Resource> AdminApi::findSchema(const QList<QByteArray> &segments)
{
    const auto shown = [](const QJsonObject &schema, const QString &missing) {
        return Resource { readMethods, [schema, missing](const QByteArray &, const AdminBody &) {
                             return schema.isEmpty() ? apiError(404, missing) : jsonReply(200, schema);
                         } };
    };
    if (segments.size() < 2 || segments.size() > 3)
        return std::nullopt;
    const QString name = decodeSegment(segments.at(1));
    const bool isValidation = segments.size() == 3 && segments.at(2) == "validate";
    if (segments.size() == 2)
        return shown(m_catalogue.publishedEntity(name), u"No entity named '"_s + name + u'\'');
    if (name == u"plugins"_s && !isValidation) {
        const QString plugin = decodeSegment(segments.at(2));
        return shown(m_catalogue.publishedPlugin(plugin), u"No plugin named '"_s + plugin + u'\'');
    }
    if (!isValidation)
        return std::nullopt;
    return Resource { { "POST", "OPTIONS" }, [this, name](const QByteArray &, const AdminBody &body) {
                         const EntityKind *kind = findKind(name);
                         const bool isServed = kind && (m_enterprise || !kind->isEnterprise);
                         if (!isServed)
                             return apiError(404, u"No entity named '"_s + name + u'\'');
                         const std::optional<HttpReply> refusal = refusalOf(*kind, body);
                         return refusal ? *refusal : m_entities.validate(*kind, body);
                     } };
}

std::optional<AdminApi::Resource> AdminApi::findEntity(
    const QList<QByteArray> &segments, const HttpRequest &request, const QByteArray &workspace)
{
    const EntityKind *kind = segments.isEmpty() ? nullptr : findCollection(segments.first());
    if (!kind || segments.size() > 4 || segments.contains(QByteArray()))
        return std::nullopt;
    EntityTarget target { kind, nullptr, {}, {}, request.path, workspace };
    if (segments.size() == 1)
        return collection(target, request.query);
    target.key = decodeSegment(segments.at(1));
    if (segments.size() == 2)
        return entity(target);
    const QByteArray &below = segments.at(2);
    if (kind->name == u"plugins"_s && segments.size() == 3 && segments.at(1) == "schema") {
        const QString plugin = decodeSegment(below);
        const QJsonArray fields = m_catalogue.publishedPlugin(plugin).value(u"fields"_s).toArray();
        const QJsonObject config = fields.isEmpty() ? QJsonObject() : fields.last().toObject().value(u"config"_s).toObject();
        return Resource { readMethods,
            [plugin, config](const QByteArray &, const AdminBody &) {
                if (config.isEmpty())
                    return apiError(404, u"No plugin named '"_s + plugin + u'\'');
                return jsonReply(200,
                    { { u"fields"_s, config.value(u"fields"_s) }, { u"entity_checks"_s, config.value(u"entity_checks"_s).toArray() } });
            } };
    }
    if (const EntityKind *nested = findNested(*kind, below)) {
        target = { nested, kind, *target.key, {}, request.path, workspace };
        if (segments.size() == 3)
            return collection(target, request.query);
        target.key = decodeSegment(segments.at(3));
        return entity(target);
    }
    const QString field = QString::fromLatin1(below);
    const auto named = [&field](const ForeignKey &foreign) { return foreign.field == field; };
    if (segments.size() == 3 && std::any_of(kind->foreignKeys.cbegin(), kind->foreignKeys.cend(), named))
        return Resource { readMethods,
            [this, target, field](const QByteArray &, const AdminBody &) { return m_entities.readReferenced(target, field); } };
    return std::nullopt;
}

std::optional<HttpReply> AdminApi::refusalOf(const EntityKind &kind, const AdminBody &body) const
{
    return m_extension.refuse ? m_extension.refuse(kind, body) : std::nullopt;
}

AdminApi::Resource AdminApi::collection(const EntityTarget &target, const QByteArray &query)
{
    return { collectionMethods, [this, target, query](const QByteArray &method, const AdminBody &body) {
                if (method != "POST")
                    return m_entities.list(target, query);
                const std::optional<HttpReply> refusal = refusalOf(*target.kind, body);
                return refusal ? *refusal : m_entities.create(target, body);
            } };
}

AdminApi::Resource AdminApi::entity(const EntityTarget &target)
{
    return { entityMethods, [this, target](const QByteArray &method, const AdminBody &body) {
                const bool writes = method == "PUT" || method == "PATCH";
                if (const std::optional<HttpReply> refusal = writes ? refusalOf(*target.kind, body) : std::nullopt)
                    return *refusal;
                if (method == "PUT")
                    return m_entities.upsert(target, body);
                if (method == "PATCH")
                    return m_entities.update(target, body);
                return method == "DELETE" ? m_entities.remove(target) : m_entities.read(target);
            } };
}

} // namespace sandbox
