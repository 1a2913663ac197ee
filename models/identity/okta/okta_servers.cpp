#include "models/identity/okta/okta_servers.h"

#include "models/core/json_reader.h"

#include <QRegularExpression>

namespace identity {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace {

QStringList path(const QStringList &more = {})
{
    return QStringList { u"authorizationServers"_s } + more;
}

template <typename T> Result<QList<T>> readAll(const QList<QJsonObject> &all, Result<T> (*read)(const QJsonObject &))
{
    QList<T> items;
    for (const QJsonObject &json : all) {
        auto item = read(json);
        if (!item)
            return core::failure(item.error());
        items << *std::move(item);
    }
    return items;
}

} // namespace

Result<QString> oktaServerOf(const QUrl &issuer)
{
    static const QRegularExpression custom(u"^/oauth2/([^/]+)$"_s);
    static const QRegularExpression org(u"^/?$|^/oauth2/?$|^/oauth2/v1(/|$)"_s);
    const QString issuerPath = issuer.path();
    QUrl example = issuer;
    example.setPath(u"/oauth2/default"_s);
    const QJsonObject fields { { u"issuer"_s, issuer.toString() }, { u"example"_s, example.toString() } };
    if (org.match(issuerPath).hasMatch())
        return core::failure(Error::Kind::Unsupported, u"gatehouse.org_authorization_server"_s, {}, u"issuer"_s, fields);
    const auto match = custom.match(issuerPath);
    if (!match.hasMatch())
        return core::failure(Error::Kind::Invalid, u"gatehouse.okta_issuer"_s, {}, u"issuer"_s, fields);
    return match.captured(1);
}

Result<OktaServer> readOktaServer(const QJsonObject &json)
{
    core::JsonReader reader(json, u"authorization server"_s);
    OktaServer server;
    server.id = reader.string(u"id"_s);
    server.name = reader.string(u"name"_s);
    server.description = reader.optionalString(u"description"_s).value_or(QString());
    server.audience = reader.strings(u"audiences"_s).value(0);
    server.issuer = reader.string(u"issuer"_s);
    server.active = reader.string(u"status"_s) == u"ACTIVE";
    server.isDefault = reader.optionalBoolean(u"default"_s).value_or(false);
    if (const auto complete = reader.finish(); !complete)
        return core::failure(complete.error());
    return server;
}

Result<OktaKey> readOktaKey(const QJsonObject &json)
{
    core::JsonReader reader(json, u"signing key"_s);
    const OktaKey key { reader.string(u"kid"_s), reader.string(u"status"_s), json };
    if (const auto complete = reader.finish(); !complete)
        return core::failure(complete.error());
    return key;
}

Result<QList<OktaServer>> listOktaServers(const OktaClient &client)
{
    QUrlQuery query;
    query.addQueryItem(u"limit"_s, u"200"_s);
    const auto all = client.list(path(), query);
    if (!all)
        return core::failure(all.error());
    return readAll<OktaServer>(*all, readOktaServer);
}

Result<OktaServer> readOktaServer(const OktaClient &client, const QString &id)
{
    const auto json = client.get(path({ id }));
    if (!json)
        return core::failure(json.error());
    return readOktaServer(*json);
}

QJsonObject oktaServerBody(const OktaServerRequest &request)
{
    return {
        { u"name"_s, request.name },
        { u"description"_s, request.description },
        { u"audiences"_s, QJsonArray { request.audience } },
        { u"issuerMode"_s, u"ORG_URL"_s },
        { u"credentials"_s, QJsonObject { { u"signing"_s, QJsonObject { { u"rotationMode"_s, u"AUTO"_s } } } } },
    };
}

Result<OktaServer> createOktaServer(const OktaClient &client, const OktaServerRequest &request)
{
    const auto made = client.write("POST", path(), oktaServerBody(request));
    if (!made)
        return core::failure(made.error());
    auto server = readOktaServer(*made);
    if (!server)
        server.error().sent = Error::Sent::Yes;
    return server;
}

Result<> removeOktaServer(const OktaClient &client, const QString &id)
{
    const auto off = client.act(path({ id, u"lifecycle"_s, u"deactivate"_s }));
    if (!off && off.error().kind != Error::Kind::NotFound && off.error().kind != Error::Kind::Rejected)
        return core::failure(off.error());
    return client.remove(path({ id }));
}

Result<QList<OktaKey>> listOktaKeys(const OktaClient &client, const QString &serverId)
{
    const auto all = client.list(path({ serverId, u"credentials"_s, u"keys"_s }));
    if (!all)
        return core::failure(all.error());
    return readAll<OktaKey>(*all, readOktaKey);
}

Result<QList<OktaKey>> rotateOktaKeys(const OktaClient &client, const QString &serverId)
{
    // The answer is the list of keys, so it is asked for the same way as a list.
    const auto rotated
        = client.writeForList("POST", path({ serverId, u"credentials"_s, u"lifecycle"_s, u"keyRotate"_s }), { { u"use"_s, u"sig"_s } });
    if (!rotated)
        return core::failure(rotated.error());
    return readAll<OktaKey>(*rotated, readOktaKey);
}

} // namespace identity
