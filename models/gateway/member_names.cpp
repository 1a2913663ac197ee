#include "models/gateway/member_names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

struct Pair {
    QLatin1String older;
    QLatin1String newer;
    bool inConfig = true; ///< a member of a plugin's `config`, not of the plugin itself
    bool newerIsList = false; ///< the newer member holds a list of what the older one held
};

constexpr std::array pairs {
    Pair { .older = "whitelist"_L1, .newer = "allow"_L1 },
    Pair { .older = "blacklist"_L1, .newer = "deny"_L1 },
    Pair { .older = "consumer_claim"_L1, .newer = "consumer_claims"_L1, .newerIsList = true },
    Pair { .older = "api"_L1, .newer = "service"_L1, .inConfig = false },
};

void rename(QJsonObject &object, QLatin1String from, QLatin1String to, const QJsonValue &value)
{
    object.remove(from);
    if (!object.contains(to) || object.value(to).isNull())
        object.insert(to, value);
}

void toNewer(QJsonObject &object, const Pair &pair)
{
    const QJsonValue value = object.value(pair.older);
    if (value.isUndefined())
        return;
    const bool wrap = pair.newerIsList && !value.isNull();
    rename(object, pair.older, pair.newer, wrap ? QJsonValue(QJsonArray { value }) : value);
}

void toOlder(QJsonObject &object, const Pair &pair)
{
    const QJsonValue value = object.value(pair.newer);
    if (value.isUndefined())
        return;
    if (!pair.newerIsList || value.isNull())
        rename(object, pair.newer, pair.older, value);
    else if (value.toArray().size() == 1)
        rename(object, pair.newer, pair.older, value.toArray().first());
}

/// Whether @p body says the older name of @p pair and not the newer one.
bool usesOlder(const QJsonObject &body, const Pair &pair)
{
    const QJsonObject members = pair.inConfig ? body.value("config"_L1).toObject() : body;
    return members.contains(pair.older) && !members.contains(pair.newer);
}

QString pathOf(const Pair &pair, QLatin1String name)
{
    return pair.inConfig ? u"config."_s + name : QString(name);
}

QJsonObject withoutUrlShorthand(QJsonObject service)
{
    const QUrl url(service.take("url"_L1).toString(), QUrl::StrictMode);
    if (!url.isValid())
        return service;
    service.insert("protocol"_L1, url.scheme());
    service.insert("host"_L1, url.host());
    service.insert("port"_L1, url.port(url.scheme() == "https"_L1 ? 443 : 80));
    const QString path = url.path(QUrl::FullyEncoded);
    service.insert("path"_L1, path.isEmpty() ? QJsonValue() : QJsonValue(path));
    return service;
}

/// `meta` is JSON in a text, and nobody promises that it comes back letter for letter.
QJsonObject withReadMeta(QJsonObject developer)
{
    const QJsonDocument meta = QJsonDocument::fromJson(developer.value("meta"_L1).toString().toUtf8());
    if (meta.isObject())
        developer.insert("meta"_L1, meta.object());
    return developer;
}

} // namespace

QJsonObject normalised(const QJsonObject &json, const EntityKind &kind)
{
    if (kind.name == "services"_L1 && json.value("url"_L1).isString())
        return withoutUrlShorthand(json);
    if (kind.name == "developers"_L1)
        return withReadMeta(json);
    if (kind.name != "plugins"_L1)
        return json;
    QJsonObject result = json;
    QJsonObject config = json.value("config"_L1).toObject();
    for (const Pair &pair : pairs)
        toNewer(pair.inConfig ? config : result, pair);
    if (json.value("config"_L1).isObject())
        result.insert("config"_L1, config);
    return result;
}

QJsonObject forNode(const QJsonObject &json, const forms::FormSchema &schema)
{
    QJsonObject result = json;
    QJsonObject config = json.value("config"_L1).toObject();
    for (const Pair &pair : pairs) {
        const QString prefix = pair.inConfig ? u"config."_s : QString();
        const bool knowsOlder = schema.find(QString(prefix + pair.older)) != nullptr;
        const bool knowsNewer = schema.find(QString(prefix + pair.newer)) != nullptr;
        if (knowsOlder == knowsNewer)
            continue;
        QJsonObject &object = pair.inConfig ? config : result;
        if (knowsNewer)
            toNewer(object, pair);
        else
            toOlder(object, pair);
    }
    if (json.value("config"_L1).isObject())
        result.insert("config"_L1, config);
    return result;
}

QJsonObject namedAs(const QJsonObject &json, const QJsonObject &body, const EntityKind &kind)
{
    QJsonObject result = json;
    if (kind.name != "plugins"_L1)
        return result;
    QJsonObject config = json.value("config"_L1).toObject();
    for (const Pair &pair : pairs) {
        if (usesOlder(body, pair))
            toOlder(pair.inConfig ? config : result, pair);
    }
    if (json.value("config"_L1).isObject())
        result.insert("config"_L1, config);
    return result;
}

QString pathAs(const QString &path, const QJsonObject &body, const EntityKind &kind)
{
    for (const Pair &pair : pairs) {
        if (kind.name == "plugins"_L1 && path == pathOf(pair, pair.newer) && usesOlder(body, pair))
            return pathOf(pair, pair.older);
    }
    return path;
}

} // namespace gateway
