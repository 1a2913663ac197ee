#include "app/cli/demo/state_dump.h"

#include "app/cli/demo/plain_http.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace cli::demo {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace {

constexpr qsizetype maxDifferences = 20;
constexpr int maxPages = 1000;

QJsonValue withoutUpdatedAt(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray kept;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array)
            kept << withoutUpdatedAt(item);
        return kept;
    }
    if (!value.isObject())
        return value;
    QJsonObject kept = value.toObject();
    kept.remove("updated_at"_L1);
    for (auto member = kept.begin(); member != kept.end(); ++member)
        member.value() = withoutUpdatedAt(member.value());
    return kept;
}

Result<QJsonObject> readObject(PlainHttp &http, const QUrl &url)
{
    const auto answer = http.get(url);
    if (!answer)
        return core::failure(answer.error());
    const QJsonDocument document = QJsonDocument::fromJson(answer->body);
    if (answer->status != 200 || !document.isObject()) {
        Error error;
        error.kind = Error::Kind::Http;
        error.httpStatus = answer->status;
        error.where = u"GET "_s + url.toString();
        return core::failure(error);
    }
    return document.object();
}

/// Collections of the Admin API that hold what people made; the others describe the node itself.
QStringList collections(const QJsonObject &endpoints)
{
    static const QStringList node { u"/"_s, u"/cache"_s, u"/config"_s, u"/endpoints"_s, u"/metrics"_s, u"/proxy-cache"_s, u"/status"_s,
        u"/timers"_s, u"/acme"_s, u"/workspaces"_s,
        // The gateway's own notes of its requests to the provider, of logins and of its licence.
        u"/openid-connect"_s, u"/userinfo"_s, u"/auth"_s, u"/kong"_s, u"/entities"_s, u"/event-hooks"_s };
    QStringList paths;
    const QJsonArray all = endpoints.value("data"_L1).toArray();
    for (const QJsonValue &value : all) {
        const QString path = value.toString();
        // Enterprise lists each path a second time as "workspace_/path".
        if (path.startsWith(u'/') && path.count(u'/') == 1 && !path.contains(u'{') && !node.contains(path))
            paths << path;
    }
    return paths;
}

Result<QJsonArray> readCollection(PlainHttp &http, const QUrl &adminUrl, const QString &path)
{
    QJsonArray all;
    QString next = path + u"?size=1000"_s;
    for (int page = 0; page < maxPages && !next.isEmpty(); ++page) {
        const auto answer = readObject(http, QUrl(adminUrl.toString() + next));
        // Enterprise nodes list paths that are no collections, or that their licence does not serve.
        if (!answer && answer.error().httpStatus >= 400 && answer.error().httpStatus < 500)
            return all;
        if (!answer)
            return core::failure(answer.error());
        const QJsonArray data = answer->value("data"_L1).toArray();
        for (const QJsonValue &entity : data)
            all << withoutUpdatedAt(entity);
        next = answer->value("next"_L1).toString();
    }
    return all;
}

/// Applications and contracts stand under their developers alone, as far as the documents go.
Result<> readPortal(PlainHttp &http, const QUrl &adminUrl, QJsonObject &dump)
{
    const QJsonArray developers = dump.value("gateway/developers"_L1).toArray();
    for (const QJsonValue &developer : developers) {
        const QString path = u"/developers/"_s + developer["id"_L1].toString() + u"/applications"_s;
        const auto applications = readCollection(http, adminUrl, path);
        if (!applications)
            return core::failure(applications.error());
        dump.insert(u"gateway"_s + path, *applications);
        for (const QJsonValue &application : *applications) {
            const QString below = path + u'/' + application["id"_L1].toString() + u"/application_instances"_s;
            const auto contracts = readCollection(http, adminUrl, below);
            if (!contracts)
                return core::failure(contracts.error());
            dump.insert(u"gateway"_s + below, *contracts);
        }
    }
    return {};
}

} // namespace

Result<QJsonObject> dumpState(const QUrl &adminUrl, const core::Secret &adminToken, const QUrl &providerDump)
{
    PlainHttp http(adminToken);
    const auto endpoints = readObject(http, QUrl(adminUrl.toString() + u"/endpoints"_s));
    if (!endpoints)
        return core::failure(endpoints.error());
    QJsonObject dump;
    const QStringList paths = collections(*endpoints);
    for (const QString &path : paths) {
        const auto entities = readCollection(http, adminUrl, path);
        if (!entities)
            return core::failure(entities.error());
        dump.insert(u"gateway"_s + path, *entities);
    }
    if (const auto read = readPortal(http, adminUrl, dump); !read)
        return core::failure(read.error());
    if (providerDump.isEmpty())
        return dump;
    PlainHttp providerHttp;
    const auto provider = readObject(providerHttp, providerDump);
    if (!provider)
        return core::failure(provider.error());
    dump.insert(u"provider"_s, withoutUpdatedAt(*provider));
    return dump;
}

QStringList dumpDifferences(const QJsonValue &before, const QJsonValue &after, const QString &path)
{
    if (before == after)
        return {};
    if (before.isObject() && after.isObject()) {
        QStringList found;
        const QJsonObject left = before.toObject();
        const QJsonObject right = after.toObject();
        QStringList keys = left.keys() + right.keys();
        keys.removeDuplicates();
        for (const QString &key : keys)
            found << dumpDifferences(left.value(key), right.value(key), path.isEmpty() ? key : QString(path + u'.' + key));
        return found.mid(0, maxDifferences);
    }
    if (before.isArray() && after.isArray() && before.toArray().size() == after.toArray().size()) {
        QStringList found;
        for (qsizetype i = 0; i < before.toArray().size(); ++i)
            found << dumpDifferences(before.toArray().at(i), after.toArray().at(i), u"%1[%2]"_s.arg(path).arg(i));
        return found.mid(0, maxDifferences);
    }
    return { path };
}

} // namespace cli::demo
