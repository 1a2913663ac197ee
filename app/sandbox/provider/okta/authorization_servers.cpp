#include "app/sandbox/provider/okta/authorization_servers.h"

#include "app/sandbox/provider/okta/seed.h"
#include "app/sandbox/provider/okta/server_collections.h"

using namespace Qt::StringLiterals;

namespace sandbox::provider::okta {
namespace {

constexpr qint64 rotationDays = 90;

QJsonObject signing(const ApiCall &call, const QString &mode, const std::optional<Object> &before)
{
    const QJsonObject old = before ? before->json.value("credentials"_L1).toObject().value("signing"_L1).toObject() : QJsonObject();
    QJsonObject json { { u"rotationMode"_s, mode }, { u"lastRotated"_s, old.value("lastRotated"_L1).toString(call.now()) } };
    if (mode == "AUTO"_L1)
        json.insert("nextRotation"_L1, call.context.clock.now().addDays(rotationDays).toString(Qt::ISODateWithMs));
    return json;
}

core::Result<QJsonObject> readServer(const ApiCall &call, const Collection &, const std::optional<Object> &before)
{
    const auto name = bodyText(call.body, "name"_L1);
    const auto mode = bodyChoice(call.body, "issuerMode"_L1, { u"ORG_URL"_s, u"CUSTOM_URL"_s, u"DYNAMIC"_s });
    const QJsonObject asked = call.body.value("credentials"_L1).toObject().value("signing"_L1).toObject();
    const auto rotation = bodyChoice(asked, "rotationMode"_L1, { u"AUTO"_s, u"MANUAL"_s });
    for (const auto &read : { name, mode, rotation }) {
        if (!read)
            return core::failure(read.error());
    }
    const QStringList audiences = bodyTexts(call.body, { u"audiences"_s });
    if (audiences.size() != 1 || audiences.constFirst().isEmpty())
        return refused("E0000001"_L1, u"audiences"_s, { u"audiences: exactly one is needed"_s });
    const QList<Object> others = call.store().list(Kind::Server);
    for (const Object &other : others) {
        if (other.json.value("name"_L1).toString() == *name && (!before || before->id != other.id))
            return refused("E0000001"_L1, u"name"_s, { u"name: An authorization server with this name already exists"_s });
    }
    QJsonObject json
        = before ? before->json : QJsonObject { { u"status"_s, u"ACTIVE"_s }, { u"created"_s, call.now() }, { u"default"_s, false } };
    const QJsonValue description = call.body.value("description"_L1);
    json.insert("name"_L1, *name);
    json.insert("description"_L1, description.isString() ? description : QJsonValue(QJsonValue::Null));
    json.insert("audiences"_L1, QJsonArray::fromStringList(audiences));
    json.insert("issuerMode"_L1, *mode);
    json.insert("lastUpdated"_L1, call.now());
    // Whatever is asked for, a new server rotates by itself; the mode can be changed afterwards, as was recorded.
    json.insert("credentials"_L1, QJsonObject { { u"signing"_s, signing(call, before ? *rotation : u"AUTO"_s, before) } });
    return json;
}

QJsonObject computed(const ApiCall &call, const Collection &collection, const Object &server)
{
    const QString id = pathIdOf(server);
    const QString self = collection.address + u'/' + id;
    const QString issuer = call.context.origin + u"/oauth2/"_s + id;
    const QString verb = server.json.value("status"_L1).toString() == "ACTIVE"_L1 ? u"deactivate"_s : u"activate"_s;
    QJsonArray metadata;
    for (const QString &name : { u"oauth-authorization-server"_s, u"openid-configuration"_s }) {
        QJsonObject entry = link(issuer + u"/.well-known/"_s + name, { u"GET"_s });
        entry.insert("name"_L1, name);
        metadata << entry;
    }
    const QStringList both { u"GET"_s, u"POST"_s };
    const QJsonObject links { { u"rotateKey"_s, link(self + u"/credentials/lifecycle/keyRotate"_s, { u"POST"_s }) },
        { u"metadata"_s, metadata }, { u"keys"_s, link(self + u"/credentials/keys"_s, { u"GET"_s }) },
        { u"claims"_s, link(self + u"/claims"_s, both) }, { u"policies"_s, link(self + u"/policies"_s, both) },
        { u"scopes"_s, link(self + u"/scopes"_s, both) }, { u"self"_s, link(self, { u"GET"_s, u"DELETE"_s, u"PUT"_s }) },
        { verb, link(self + u"/lifecycle/"_s + verb, { u"POST"_s }) } };
    QJsonObject signing = server.json.value("credentials"_L1).toObject().value("signing"_L1).toObject();
    signing.insert("kid"_L1, call.context.state.keys.current().publicJson().value("kid"_L1));
    return { { u"_links"_s, links }, { u"issuer"_s, issuer }, { u"credentials"_s, QJsonObject { { u"signing"_s, signing } } } };
}

void seedNew(const ApiCall &call, const Object &server)
{
    seedServer(call.store(), server.id);
}

core::Result<> checkServerRemoval(const Object &server)
{
    if (server.json.value("default"_L1).toBool())
        return refused("E0000006"_L1);
    if (server.json.value("status"_L1).toString() == "ACTIVE"_L1) {
        return refused(
            "E0000001"_L1, u"authorizationServer"_s, { u"authorizationServer: deactivate the authorization server before deleting it"_s });
    }
    return {};
}

Collection servers(const ApiCall &call)
{
    return { Kind::Server, "aus"_L1, "AuthorizationServer"_L1, {}, call.address(u"authorizationServers"_s), readServer, computed,
        checkServerRemoval, false, true, seedNew };
}

ApiAnswer listServers(const ApiCall &call)
{
    const Collection collection = servers(call);
    const QString wanted = call.query.value(u"q"_s);
    QJsonArray array;
    const QList<Object> objects = call.store().list(Kind::Server);
    for (const Object &server : objects) {
        const QString audience = server.json.value("audiences"_L1).toArray().first().toString();
        if (server.json.value("name"_L1).toString().startsWith(wanted, Qt::CaseInsensitive) || audience.startsWith(wanted))
            array << shown(call, collection, server);
    }
    return pageReply(call, array);
}

ApiAnswer serveKeys(const ApiCall &call)
{
    const bool rotates = call.path.mid(2) == QStringList { u"credentials"_s, u"lifecycle"_s, u"keyRotate"_s };
    if (!rotates && call.path.mid(2) != QStringList { u"credentials"_s, u"keys"_s })
        return notFound(call.segment(3), "Path"_L1);
    if (call.method != (rotates ? "POST" : "GET"))
        return wrongMethod();
    if (rotates && call.body.value("use"_L1).toString() != "sig"_L1)
        return refused("E0000001"_L1, u"rotateKeys"_s, { u"use: must be sig"_s });
    if (rotates) {
        if (const auto rotated = call.context.state.keys.rotate(call.context.options.algorithm); !rotated)
            return core::failure(rotated.error());
    }
    QJsonArray keys;
    const QJsonArray published = call.context.state.keys.publicSet().value("keys"_L1).toArray();
    for (const QJsonValue &value : published) {
        QJsonObject key = value.toObject();
        key.insert("status"_L1, keys.isEmpty() ? u"ACTIVE"_s : u"EXPIRED"_s);
        keys << key;
    }
    return listReply(keys);
}

ApiAnswer serveBelow(const ApiCall &call, const Object &server)
{
    const QString address = call.address(u"authorizationServers/"_s + call.segment(1));
    const QString list = call.segment(2);
    if (list == "claims"_L1)
        return serveCollection(call, claimsOf(server.id, address), 3);
    if (list == "scopes"_L1)
        return serveCollection(call, scopesOf(server.id, address), 3);
    if (list == "credentials"_L1)
        return serveKeys(call);
    if (list != "policies"_L1)
        return notFound(list, "Path"_L1);
    const Collection policies = policiesOf(server.id, address);
    if (call.segment(4) != "rules"_L1)
        return serveCollection(call, policies, 3);
    if (!call.store().find(Kind::Policy, server.id, call.segment(3)))
        return notFound(call.segment(3), policies.what);
    return serveCollection(call, rulesOf(call.segment(3), policies.address + u'/' + call.segment(3)), 5);
}

} // namespace

ApiAnswer serveAuthorizationServers(const ApiCall &call)
{
    if (!call.context.options.apiAccessManagement)
        return refused("E0000015"_L1);
    if (call.path.size() == 1 && call.method == "GET")
        return listServers(call);
    const Collection collection = servers(call);
    const auto server = findServer(call.store(), call.segment(1));
    if (call.path.size() > 1 && !server)
        return notFound(call.segment(1), collection.what);
    if (call.path.size() > 2 && call.segment(2) != "lifecycle"_L1)
        return serveBelow(call, *server);
    ApiCall resolved = call;
    if (server)
        resolved.path[1] = server->id;
    return serveCollection(resolved, collection, 1);
}

std::optional<Object> findServer(const ObjectStore &store, const QString &id)
{
    const QList<Object> servers = store.list(Kind::Server);
    for (const Object &server : servers) {
        if (server.id == id || pathIdOf(server) == id)
            return server;
    }
    return std::nullopt;
}

QString pathIdOf(const Object &server)
{
    return server.json.value("default"_L1).toBool() ? u"default"_s : server.id;
}

} // namespace sandbox::provider::okta
