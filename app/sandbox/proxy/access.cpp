#include "app/sandbox/proxy/access.h"

#include "app/sandbox/gateway/admin_error.h"

using namespace Qt::StringLiterals;

namespace sandbox {

void AccessContext::setHeader(const QByteArray &name, const QString &value)
{
    removeHeader(name);
    request.headers.append(Header(name, value.toUtf8()));
}

void AccessContext::removeHeader(const QByteArray &name)
{
    request.headers.removeIf([&name](const Header &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
}

HttpReply prettyError(int status, const QString &message)
{
    return jsonText(status, "{\n  \"message\":\"" + message.toUtf8() + "\"\n}");
}

void setConsumer(AccessContext &context, const QJsonObject &consumer, const QString &credentialIdentifier, bool isAnonymous)
{
    struct Field {
        const char *header;
        QString value;
    };
    const std::array fields { Field { "X-Consumer-ID", consumer.value(u"id"_s).toString() },
        Field { "X-Consumer-Custom-ID", consumer.value(u"custom_id"_s).toString() },
        Field { "X-Consumer-Username", consumer.value(u"username"_s).toString() },
        Field { "X-Credential-Identifier", credentialIdentifier }, Field { "X-Anonymous-Consumer", isAnonymous ? u"true"_s : QString() } };
    for (const Field &field : fields) {
        if (field.value.isEmpty())
            context.removeHeader(field.header); // a caller may not pass itself off as somebody
        else
            context.setHeader(field.header, field.value);
    }
    context.consumer = consumer;
    context.hasCredential = !isAnonymous;
    context.isAnonymous = isAnonymous;
}

bool admitAnonymous(const Store &store, const QJsonObject &config, AccessContext &context)
{
    const QString name = config.value(u"anonymous"_s).toString();
    if (name.isEmpty())
        return false;
    const EntityKind &consumers = *findKind(u"consumers"_s);
    std::optional<QJsonObject> consumer = store.find(consumers, name.toLower().toLatin1());
    if (!consumer)
        consumer = store.find(consumers, store.idOf(consumers, u"username"_s, name, context.workspace));
    if (!consumer)
        return false;
    setConsumer(context, *consumer, {}, true);
    return true;
}

Refusal checkAcl(const Store &store, const QJsonObject &config, AccessContext &context)
{
    if (context.consumer.isEmpty() && context.authenticatedGroups.isEmpty())
        return context.hasCredential ? prettyError(403, u"You cannot consume this service"_s) : prettyError(401, u"Unauthorized"_s);
    const EntityKind &acls = *findKind(u"acls"_s);
    QStringList groups = context.consumer.isEmpty() ? context.authenticatedGroups : QStringList();
    const std::set<QByteArray> &ids = store.children(acls, u"consumer"_s, context.consumer.value(u"id"_s).toString().toLatin1());
    for (const QByteArray &id : ids)
        groups.append(store.find(acls, id)->value(u"group"_s).toString());
    const auto listed = [&groups](const QJsonArray &list) {
        return std::any_of(groups.cbegin(), groups.cend(), [&list](const QString &group) { return list.contains(group); });
    };
    const QJsonArray denied = config.value(u"deny"_s).toArray();
    const bool blocked = denied.isEmpty() ? !listed(config.value(u"allow"_s).toArray()) : listed(denied);
    if (blocked && groups.isEmpty() && !context.hasCredential)
        return prettyError(401, u"Unauthorized"_s);
    if (blocked)
        return prettyError(403, u"You cannot consume this service"_s);
    context.removeHeader("X-Consumer-Groups");
    if (!context.consumer.isEmpty() && !groups.isEmpty() && !config.value(u"hide_groups_header"_s).toBool())
        context.setHeader("X-Consumer-Groups", groups.join(u", "_s));
    return std::nullopt;
}

} // namespace sandbox
