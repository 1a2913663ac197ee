#include "app/sandbox/gateway/enterprise/consumer_groups.h"

#include "app/sandbox/gateway/admin_error.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

const QByteArrayList groupMethods { "DELETE", "GET", "HEAD", "OPTIONS", "PUT" };

HttpReply wrapped(const HttpReply &reply)
{
    if (reply.status != 200)
        return reply;
    return jsonReply(200, { { u"consumer_group"_s, QJsonDocument::fromJson(reply.body).object() } });
}

} // namespace

std::optional<AdminResource> findConsumerGroup(
    EntityApi &entities, const QList<QByteArray> &segments, const HttpRequest &request, const QByteArray &workspace)
{
    if (segments.value(0) != "consumer_groups" || segments.size() > 2 || segments.contains(QByteArray()))
        return std::nullopt;
    EntityTarget target { findKind(u"consumer_groups"_s), nullptr, {}, {}, request.path, workspace };
    if (segments.size() == 1)
        return AdminResource { collectionMethods,
            [&entities, target, query = request.query](const QByteArray &method, const AdminBody &body) {
                return method == "POST" ? entities.create(target, body) : entities.list(target, query);
            } };
    target.key = decodeSegment(segments.at(1));
    return AdminResource { groupMethods, [&entities, target](const QByteArray &method, const AdminBody &body) {
                              if (method == "PUT")
                                  return entities.upsert(target, body);
                              return method == "DELETE" ? entities.remove(target) : wrapped(entities.read(target));
                          } };
}

} // namespace sandbox
