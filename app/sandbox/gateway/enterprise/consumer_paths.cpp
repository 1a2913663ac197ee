#include "app/sandbox/gateway/enterprise/consumer_paths.h"

#include "app/sandbox/gateway/admin_error.h"
#include "app/sandbox/gateway/enterprise/portal_admin.h"

#include <QJsonArray>

#include <shared_mutex>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

const EntityKind &consumers()
{
    return *findKind(u"consumers"_s);
}

HttpReply serve(
    Store &store, EntityApi &entities, const EntityTarget &target, const QByteArray &query, const QByteArray &method, const AdminBody &body)
{
    if (target.key) {
        if (method == "PATCH")
            return entities.update(target, body);
        return method == "DELETE" ? entities.remove(target) : entities.read(target);
    }
    if (method == "POST")
        return entities.create(target, body);
    const HttpReply page = entities.list(target, query);
    if (page.status != 200)
        return page;
    const std::shared_lock lock(store.mutex());
    const auto &children = store.children(*target.kind, u"consumer"_s, target.parentKey.toLatin1());
    return withTotal(page, static_cast<qsizetype>(children.size()), [](const QJsonObject &row) { return row; });
}

} // namespace

std::optional<AdminResource> findBelowConsumer(Store &store, EntityApi &entities, const ConsumerPath &path)
{
    const bool isPlugin = path.below.value(0) == "plugins";
    const qsizetype names = isPlugin ? 1 : 2; // before the id
    if ((!isPlugin && path.below.value(0) != "credentials") || path.below.size() < names || path.below.size() > names + 1)
        return std::nullopt;
    const EntityKind *kind = isPlugin ? findKind(u"plugins"_s) : findNested(consumers(), path.below.at(1));
    // Those of openid-connect are kept nowhere here.
    if ((!kind || kind->name == u"acls"_s) && !(!isPlugin && path.below.at(1) == "openid-connect"))
        return std::nullopt;
    EntityTarget target { kind, &consumers(), {}, {}, path.rawPath, path.workspace };
    if (path.below.size() > names)
        target.key = decodeSegment(path.below.last());
    static const QByteArrayList methods { "DELETE", "GET", "HEAD", "OPTIONS", "PATCH" };
    return AdminResource { target.key ? methods : collectionMethods,
        [&store, &entities, target, path](const QByteArray &method, const AdminBody &body) {
            EntityTarget found = target;
            {
                const std::shared_lock lock(store.mutex());
                found.parentKey = QString::fromLatin1(path.consumer());
            }
            if (found.parentKey.isEmpty() || (!found.kind && (method != "GET" || found.key)))
                return notFound();
            if (!found.kind)
                return jsonReply(200, { { u"data"_s, QJsonArray() }, { u"next"_s, QJsonValue::Null }, { u"total"_s, 0 } });
            return serve(store, entities, found, path.query, method, body);
        } };
}

} // namespace sandbox
