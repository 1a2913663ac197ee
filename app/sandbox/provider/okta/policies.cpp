#include "app/sandbox/provider/okta/server_collections.h"

using namespace Qt::StringLiterals;

namespace sandbox::provider::okta {
namespace {

/// What policies and rules have in common: type, name, status, priority, times.
core::Result<QJsonObject> readCommon(
    const ApiCall &call, const Collection &collection, const std::optional<Object> &before, const QString &type)
{
    const auto kind = bodyChoice(call.body, "type"_L1, { type });
    const auto name = bodyText(call.body, "name"_L1);
    const auto status = bodyChoice(call.body, "status"_L1, { u"ACTIVE"_s, u"INACTIVE"_s });
    for (const auto &read : { kind, name, status }) {
        if (!read)
            return core::failure(read.error());
    }
    const QList<Object> siblings = call.store().list(collection.kind, collection.parent);
    for (const Object &sibling : siblings) {
        if (sibling.json.value("name"_L1).toString() == *name && (!before || sibling.id != before->id))
            return refused("E0000001"_L1, u"name"_s, { u"name: There is already one with this name"_s });
    }
    const QJsonValue last = before ? before->json.value("priority"_L1) : QJsonValue(siblings.size() + 1);
    const int priority = call.body.value("priority"_L1).toInt(last.toInt());
    if (priority < 1)
        return refused("E0000001"_L1, u"priority"_s, { u"priority: must be 1 or more"_s });
    return QJsonObject { { u"type"_s, type }, { u"name"_s, *name }, { u"status"_s, *status }, { u"priority"_s, priority },
        { u"system"_s, false }, { u"created"_s, before ? before->json.value("created"_L1) : QJsonValue(call.now()) },
        { u"lastUpdated"_s, call.now() } };
}

core::Result<QJsonObject> readPolicy(const ApiCall &call, const Collection &collection, const std::optional<Object> &before)
{
    auto json = readCommon(call, collection, before, u"OAUTH_AUTHORIZATION_POLICY"_s);
    const auto description = bodyText(call.body, "description"_L1);
    if (!json || !description)
        return core::failure(!json ? json.error() : description.error());
    const QStringList clients = bodyTexts(call.body, { u"conditions"_s, u"clients"_s, u"include"_s });
    if (clients.isEmpty())
        return refused("E0000001"_L1, u"conditions.clients.include"_s, { u"conditions.clients.include: The field cannot be left blank"_s });
    json->insert("description"_L1, *description);
    json->insert("conditions"_L1, QJsonObject { { u"clients"_s, QJsonObject { { u"include"_s, QJsonArray::fromStringList(clients) } } } });
    return json;
}

/// A rule that lets people in must say which (contract, table 8 row 6). An unknown grant gets the same answer.
core::Result<> checkPeople(const QJsonObject &conditions)
{
    static const QStringList withoutPeople { u"client_credentials"_s, u"urn:ietf:params:oauth:grant-type:device_code"_s,
        u"urn:ietf:params:oauth:grant-type:token-exchange"_s, u"urn:ietf:params:oauth:grant-type:saml2-bearer"_s };
    const QStringList grants = bodyTexts(conditions, { u"grantTypes"_s, u"include"_s });
    if (grants.isEmpty())
        return refused("E0000001"_L1, u"conditions.grantTypes"_s, { u"conditions.grantTypes: The field cannot be left blank"_s });
    const bool namesSomebody = !bodyTexts(conditions, { u"people"_s, u"groups"_s, u"include"_s }).isEmpty()
        || !bodyTexts(conditions, { u"people"_s, u"users"_s, u"include"_s }).isEmpty();
    static const QStringList ofPeople { u"authorization_code"_s, u"implicit"_s, u"password"_s };
    for (const QString &grant : grants) {
        if (withoutPeople.contains(grant) || (ofPeople.contains(grant) && namesSomebody))
            continue;
        return refused("E0000001"_L1, u"conditions.people"_s,
            { u"conditions.people: At least one of ''conditions.people.users.include'' or ''conditions.people.groups.include'' must "
              u"contain "
              "a valid user or group when ''conditions.grantTypes'' contains one or more of [authorization_code, implicit, password]."_s });
    }
    return {};
}

core::Result<QJsonObject> readLifetimes(const QJsonObject &token)
{
    const auto minutes = [&token](QLatin1StringView member, int otherwise) { return token.value(member).toInt(otherwise); };
    const int access = minutes("accessTokenLifetimeMinutes"_L1, 60);
    const int refresh = minutes("refreshTokenLifetimeMinutes"_L1, 0);
    const int window = minutes("refreshTokenWindowMinutes"_L1, 10080);
    const auto outside = [](const QString &member) {
        return refused("E0000001"_L1, QString(u"actions.token."_s + member), { u"%1: The value is out of range"_s.arg(member) });
    };
    if (access < 5 || access > 1440)
        return outside(u"accessTokenLifetimeMinutes"_s);
    if (refresh < 0)
        return outside(u"refreshTokenLifetimeMinutes"_s);
    if (window < 10 || window > 2628000)
        return outside(u"refreshTokenWindowMinutes"_s);
    QJsonObject json { { u"accessTokenLifetimeMinutes"_s, access }, { u"refreshTokenLifetimeMinutes"_s, refresh },
        { u"refreshTokenWindowMinutes"_s, window } };
    if (token.value("inlineHook"_L1).isObject())
        json.insert("inlineHook"_L1, token.value("inlineHook"_L1));
    return json;
}

core::Result<QJsonObject> readRule(const ApiCall &call, const Collection &collection, const std::optional<Object> &before)
{
    auto json = readCommon(call, collection, before, u"RESOURCE_ACCESS"_s);
    if (!json)
        return json;
    const QJsonObject conditions = call.body.value("conditions"_L1).toObject();
    if (const auto checked = checkPeople(conditions); !checked)
        return core::failure(checked.error());
    const auto lifetimes = readLifetimes(call.body.value("actions"_L1).toObject().value("token"_L1).toObject());
    if (!lifetimes)
        return lifetimes;
    const auto list = [&conditions](const QStringList &path) { return QJsonArray::fromStringList(bodyTexts(conditions, path)); };
    QJsonObject users { { u"exclude"_s, list({ u"people"_s, u"users"_s, u"exclude"_s }) } };
    if (const QJsonArray included = list({ u"people"_s, u"users"_s, u"include"_s }); !included.isEmpty())
        users.insert("include"_L1, included);
    const QJsonObject groups { { u"include"_s, list({ u"people"_s, u"groups"_s, u"include"_s }) } };
    json->insert("conditions"_L1,
        QJsonObject { { u"people"_s, QJsonObject { { u"users"_s, users }, { u"groups"_s, groups } } },
            { u"grantTypes"_s, QJsonObject { { u"include"_s, list({ u"grantTypes"_s, u"include"_s }) } } },
            { u"scopes"_s, QJsonObject { { u"include"_s, list({ u"scopes"_s, u"include"_s }) } } } });
    json->insert("actions"_L1, QJsonObject { { u"token"_s, *lifetimes } });
    return json;
}

QJsonObject links(const ApiCall &, const Collection &collection, const Object &object)
{
    const QString self = collection.address + u'/' + object.id;
    const QString verb = object.json.value("status"_L1).toString() == "ACTIVE"_L1 ? u"deactivate"_s : u"activate"_s;
    QJsonObject json { { u"self"_s, link(self, { u"GET"_s, u"PUT"_s, u"DELETE"_s }) },
        { verb, link(self + u"/lifecycle/"_s + verb, { u"POST"_s }) } };
    if (object.kind == Kind::Policy)
        json.insert(u"rules"_s, link(self + u"/rules"_s, { u"GET"_s }));
    return { { u"_links"_s, json } };
}

core::Result<> removable(const Object &)
{
    return {};
}

} // namespace

Collection policiesOf(const QString &serverId, const QString &address)
{
    return { Kind::Policy, "00p"_L1, "Policy"_L1, serverId, address + u"/policies"_s, readPolicy, links, removable, true, true, nullptr };
}

Collection rulesOf(const QString &policyId, const QString &address)
{
    return { Kind::Rule, "0pr"_L1, "PolicyRule"_L1, policyId, address + u"/rules"_s, readRule, links, removable, true, true, nullptr };
}

} // namespace sandbox::provider::okta
