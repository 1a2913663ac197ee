#include "app/sandbox/proxy/openid_connect/consumer_mapping.h"

#include "app/sandbox/proxy/openid_connect/claims.h"

#include <QJsonDocument>

#include <shared_mutex>

using namespace Qt::StringLiterals;

namespace sandbox::openid {
namespace {

std::optional<QJsonObject> findByUserName(const Store &store, const QString &name, const QByteArray &workspace)
{
    for (const auto &[id, entity] : store.table(*findKind(u"consumers"_s))) {
        if (entity.workspace != workspace)
            continue;
        const QJsonObject consumer = QJsonDocument::fromJson(entity.text).object();
        if (consumer.value(u"username"_s).toString().compare(name, Qt::CaseInsensitive) == 0)
            return consumer;
    }
    return std::nullopt;
}

std::optional<QJsonObject> findConsumer(const Store &store, const PluginConfig &config, const QString &value, const QByteArray &workspace)
{
    const EntityKind &consumers = *findKind(u"consumers"_s);
    const QStringList fields = config.texts(u"consumer_by"_s);
    std::optional<QJsonObject> consumer;
    for (const QString &field : { u"custom_id"_s, u"username"_s }) {
        if (!consumer && fields.contains(field))
            consumer = store.find(consumers, store.idOf(consumers, field, value, workspace));
    }
    if (!consumer && fields.contains(u"username"_s) && config.flag(u"by_username_ignore_case"_s))
        consumer = findByUserName(store, value, workspace);
    const QByteArray id = value.toLower().toLatin1();
    if (!consumer && fields.contains(u"id"_s) && store.contains(consumers, id, workspace))
        consumer = store.find(consumers, id);
    return consumer;
}

/// What consumers are compared with; a list of one counts as its text, longer ones as nothing.
QString mappedText(const QJsonValue &claim)
{
    const QJsonArray list = claim.toArray();
    const QJsonValue value = claim.isArray() ? (list.size() == 1 ? list.first() : QJsonValue()) : claim;
    return value.isObject() || value.isArray() ? QString() : value.toVariant().toString();
}

} // namespace

Outcome<QJsonObject> mapConsumer(const Store &store, const PluginConfig &config, const Grant &grant, const QByteArray &workspace)
{
    const QStringList path = config.texts(u"consumer_claim"_s);
    if (path.isEmpty())
        return QJsonObject();
    const QJsonValue claim = findClaim(config, grant, path);
    if (!claim.isUndefined()) {
        const std::shared_lock lock(store.mutex());
        if (const std::optional<QJsonObject> consumer = findConsumer(store, config, mappedText(claim), workspace))
            return *consumer;
    }
    if (config.flag(u"consumer_optional"_s))
        return QJsonObject();
    if (claim.isUndefined())
        return forbidden(u"kong consumer was not found (claim (%1) was not found for consumer mapping)"_s.arg(path.join(u'.')));
    return forbidden(u"kong consumer was not found"_s);
}

} // namespace sandbox::openid
