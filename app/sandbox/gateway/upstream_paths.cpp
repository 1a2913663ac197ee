#include "app/sandbox/gateway/upstream_paths.h"

#include "app/sandbox/gateway/admin_error.h"

#include <QJsonDocument>

#include <shared_mutex>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

/// Whether anybody looks after the targets: a probe runs, or failures of calls are counted.
bool isWatched(const QJsonObject &upstream)
{
    const QJsonValue checks = upstream.value(u"healthchecks"_s);
    const QJsonValue active = checks[u"active"_s];
    const QJsonValue failures = checks[u"passive"_s][u"unhealthy"_s];
    const QList<QJsonValue> amounts { active[u"healthy"_s][u"interval"_s], active[u"unhealthy"_s][u"interval"_s],
        failures[u"tcp_failures"_s], failures[u"http_failures"_s], failures[u"timeouts"_s] };
    return std::any_of(amounts.cbegin(), amounts.cend(), [](const QJsonValue &amount) { return amount.toDouble() > 0; });
}

HttpReply setHealth(const UpstreamPathContext &context, const EntityTarget &target)
{
    const HttpReply known = context.entities.read(target);
    if (known.status != 200)
        return known;
    const HttpReply owner = context.entities.read({ target.parentKind, nullptr, {}, target.parentKey, {}, target.workspace });
    const QJsonObject upstream = QJsonDocument::fromJson(owner.body).object();
    if (isWatched(upstream))
        return { 204, {}, {} };
    return apiError(400, u"no healthchecker found for "_s + upstream.value(u"name"_s).toString());
}

HttpReply health(const UpstreamPathContext &context, const EntityTarget &targets, const QByteArray &query)
{
    HttpReply page = context.entities.list(targets, query);
    if (page.status == 200)
        page.body = "{\"node_id\":\"" + context.nodeId.toUtf8() + "\"," + page.body.mid(1);
    return page;
}

} // namespace

std::optional<AdminResource> findUpstreamPath(
    const UpstreamPathContext &context, const QList<QByteArray> &segments, const HttpRequest &request, const QByteArray &workspace)
{
    if (segments.size() < 3 || segments.first() != "upstreams" || segments.contains(QByteArray()))
        return std::nullopt;
    EntityTarget target { findKind(u"targets"_s), findKind(u"upstreams"_s), decodeSegment(segments.at(1)), {}, request.path, workspace };
    if (segments.size() == 3 && segments.at(2) == "health")
        return AdminResource { readMethods,
            [context, target, query = request.query](const QByteArray &, const AdminBody &) { return health(context, target, query); } };
    if (segments.size() < 4 || segments.at(2) != "targets")
        return std::nullopt;
    if (segments.size() == 4 && segments.at(3) == "all")
        return AdminResource { readMethods, [context, target, query = request.query](const QByteArray &, const AdminBody &) {
                                  return context.entities.list(target, query);
                              } };
    const bool setsHealth = segments.last() == "healthy" || segments.last() == "unhealthy";
    if (segments.size() < 5 || segments.size() > 6 || !setsHealth)
        return std::nullopt;
    target.key = decodeSegment(segments.at(3));
    return AdminResource { { "OPTIONS", "PUT" },
        [context, target](const QByteArray &, const AdminBody &) { return setHealth(context, target); } };
}

} // namespace sandbox
