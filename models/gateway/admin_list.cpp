#include "models/gateway/admin_client.h"
#include "models/gateway/admin_path.h"

#include <QJsonArray>
#include <QSet>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

QString encoded(const QString &value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value));
}

QString filterOf(const EntityKind &kind, const ListQuery &query)
{
    QString filter;
    if (!query.tags.isEmpty() && query.parentId.isEmpty())
        filter += u"&tags=" + encoded(query.tags.join(u','));
    if (!query.customId.isEmpty() && kind.name == kinds::consumers().name)
        filter += u"&custom_id=" + encoded(query.customId);
    return filter;
}

bool hasTags(const QJsonObject &item, const QStringList &tags)
{
    const QJsonArray own = item.value("tags"_L1).toArray();
    return std::all_of(tags.begin(), tags.end(), [&own](const QString &tag) { return own.contains(tag); });
}

/// Lists of the portal's objects are documented with `next` alone; of that only the offset counts.
QString offsetOf(const QJsonObject &page)
{
    const QString offset = page.value("offset"_L1).toString();
    if (!offset.isEmpty())
        return offset;
    const QUrl next(page.value("next"_L1).toString(), QUrl::StrictMode);
    // A bare plus stands for itself in base64.
    return QUrlQuery(next).queryItemValue(u"offset"_s, QUrl::FullyDecoded);
}

core::Error pageError(QString code, const QString &path, const QJsonValue &fields = QJsonValue())
{
    core::Error error;
    error.kind = core::Error::Kind::Protocol;
    error.code = std::move(code);
    error.where = u"GET " + path;
    error.fields = fields;
    return error;
}

} // namespace

core::Result<> AdminClient::eachItem(const QString &path, const QString &query, int pageSize, const TakeItem &take) const
{
    const QString firstPage = path + u"?size=" + QString::number(qBound(1, pageSize, 1000)) + query;
    QSet<QString> seen;
    QString offset;
    do {
        const auto page = callObject("GET", offset.isEmpty() ? firstPage : firstPage + u"&offset=" + encoded(offset));
        if (!page)
            return core::failure(page.error());
        const QJsonValue data = page->value("data"_L1);
        // An empty list may come as {} (gateway recording, "in short" fact 7).
        if (!data.isArray() && !(data.isObject() && data.toObject().isEmpty()))
            return core::failure(pageError(u"gatehouse.not_a_list"_s, path));
        const QJsonArray items = data.toArray();
        for (const QJsonValue &item : items) {
            if (!item.isObject())
                return core::failure(pageError(u"gatehouse.not_a_list"_s, path));
            if (!take(item.toObject()))
                return {};
        }
        offset = offsetOf(*page);
        if (seen.contains(offset))
            return core::failure(pageError(u"gatehouse.paging_loop"_s, path, QJsonObject { { u"offset"_s, offset } }));
        seen.insert(offset);
    } while (!offset.isEmpty());
    return {};
}

core::Result<> AdminClient::each(const EntityKind &kind, const ListQuery &query, const std::function<bool(const QJsonObject &)> &take) const
{
    const auto collection = collectionPath(kind, query.parentId, query.parentKind);
    if (!collection)
        return core::failure(collection.error());
    int taken = 0;
    return eachItem(prefix() + *collection, filterOf(kind, query), query.pageSize, [&](const QJsonObject &item) {
        if (!query.parentId.isEmpty() && !hasTags(item, query.tags))
            return true;
        return take(item) && (query.limit <= 0 || ++taken < query.limit);
    });
}

core::Result<QList<Entity>> AdminClient::list(const EntityKind &kind, const ListQuery &query) const
{
    QList<Entity> entities;
    const auto done = each(kind, query, [&](const QJsonObject &item) {
        entities.append(entityFromJson(item, kind));
        return true;
    });
    if (!done)
        return core::failure(done.error());
    return entities;
}

} // namespace gateway
