#include "app/sandbox/gateway/admin_request.h"
#include "app/sandbox/proxy/access.h"

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

/// What was found of a key: nothing, one, or too many.
struct FoundKey {
    QString key;
    bool isTwice = false;
};

FoundKey take(const QList<QString> &values, FoundKey before)
{
    if (values.isEmpty() || !before.key.isEmpty() || before.isTwice)
        return before;
    return { values.first(), values.size() > 1 };
}

QList<QString> inHeaders(const HttpRequest &request, const QString &name)
{
    QList<QString> values;
    for (const Header &header : request.headers) {
        if (header.first.compare(name.toUtf8(), Qt::CaseInsensitive) == 0)
            values.append(QString::fromUtf8(header.second));
    }
    return values;
}

QList<QString> inPairs(const QByteArray &query, const QString &name)
{
    QList<QString> values;
    for (const auto &[key, value] : decodeQuery(query)) {
        if (key == name)
            values.append(value);
    }
    return values;
}

QList<QString> inBody(const HttpRequest &request, const QString &name)
{
    const BodyOutcome outcome = readBody(request);
    const QJsonValue value = outcome.body.json.value(name);
    return value.isString() ? QList<QString> { value.toString() } : QList<QString>();
}

QByteArray withoutArgument(const QByteArray &query, const QString &name)
{
    QByteArrayList kept;
    for (const QByteArray &part : query.split('&')) {
        if (!part.isEmpty() && decodeQuery(part).value(0).first != name)
            kept.append(part);
    }
    return kept.join('&');
}

} // namespace

Refusal checkKey(const Store &store, const QJsonObject &config, AccessContext &context)
{
    FoundKey found;
    const QJsonArray names = config.value(u"key_names"_s).toArray();
    for (const QJsonValue &entry : names) {
        const QString name = entry.toString();
        if (config.value(u"key_in_header"_s).toBool())
            found = take(inHeaders(context.request, name), found);
        if (config.value(u"key_in_query"_s).toBool())
            found = take(inPairs(context.request.query, name), found);
        if (config.value(u"key_in_body"_s).toBool())
            found = take(inBody(context.request, name), found);
    }
    const auto refuse = [&](const QString &message, const QList<Header> &headers = {}) -> Refusal {
        if (admitAnonymous(store, config, context))
            return std::nullopt;
        HttpReply reply = prettyError(401, message);
        reply.headers += headers;
        return reply;
    };
    if (found.isTwice)
        return refuse(u"Duplicate API key found"_s);
    if (found.key.isEmpty())
        return refuse(u"No API key found in request"_s, { { "WWW-Authenticate", "Key realm=\"kong\"" } });
    const EntityKind &credentials = *findKind(u"keyauth_credentials"_s);
    const std::optional<QJsonObject> credential = store.find(credentials, store.idOf(credentials, u"key"_s, found.key, context.workspace));
    if (!credential)
        return refuse(u"Invalid authentication credentials"_s);
    for (const QJsonValue &entry : names) {
        if (!config.value(u"hide_credentials"_s).toBool())
            break;
        context.removeHeader(entry.toString().toUtf8());
        context.request.query = withoutArgument(context.request.query, entry.toString());
    }
    const QByteArray consumerId = credential->value(u"consumer"_s).toObject().value(u"id"_s).toString().toLatin1();
    setConsumer(context, store.find(*findKind(u"consumers"_s), consumerId).value_or(QJsonObject()), credential->value(u"id"_s).toString());
    return std::nullopt;
}

} // namespace sandbox
