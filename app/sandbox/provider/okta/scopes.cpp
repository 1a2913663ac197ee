#include "app/sandbox/provider/okta/server_collections.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sandbox::provider::okta {
namespace {

core::Result<> checkName(const ApiCall &call, const Collection &collection, const QString &name, const QString &ownId)
{
    static const QRegularExpression token(u"\\A[\\x21\\x23-\\x5B\\x5D-\\x7E]{1,255}\\z"_s); // RFC 6749 section 3.3
    if (!token.match(name).hasMatch())
        return refused("E0000001"_L1, u"name"_s, { u"name: not a scope name"_s });
    const QList<Object> scopes = call.store().list(Kind::Scope, collection.parent);
    for (const Object &scope : scopes) {
        if (scope.id != ownId && scope.json.value("name"_L1).toString() == name)
            return refused("E0000001"_L1, u"name"_s, { u"name: A scope with this name already exists"_s });
    }
    return {};
}

core::Result<QJsonObject> readScope(const ApiCall &call, const Collection &collection, const std::optional<Object> &before)
{
    const auto name = bodyText(call.body, "name"_L1);
    const auto consent = bodyChoice(call.body, "consent"_L1, { u"IMPLICIT"_s, u"REQUIRED"_s, u"FLEXIBLE"_s });
    const auto publish = bodyChoice(call.body, "metadataPublish"_L1, { u"NO_CLIENTS"_s, u"ALL_CLIENTS"_s });
    for (const auto &read : { name, consent, publish }) {
        if (!read)
            return core::failure(read.error());
    }
    const bool isSystem = before && before->json.value("system"_L1).toBool();
    if (isSystem && before->json.value("name"_L1).toString() != *name)
        return refused("E0000001"_L1, u"name"_s, { u"name: a system scope keeps its name"_s });
    if (const auto checked = checkName(call, collection, *name, before ? before->id : QString()); !checked)
        return core::failure(checked.error());
    QJsonObject json { { u"name"_s, *name }, { u"consent"_s, *consent }, { u"metadataPublish"_s, *publish }, { u"system"_s, isSystem },
        { u"apiResourceId"_s, QJsonValue::Null }, { u"default"_s, call.body.value("default"_L1).toBool() },
        { u"optional"_s, call.body.value("optional"_L1).toBool() } };
    for (const auto member : { "displayName"_L1, "description"_L1 })
        json.insert(member, call.body.value(member).isString() ? call.body.value(member) : QJsonValue(QJsonValue::Null));
    return json;
}

QJsonObject scopeLinks(const ApiCall &, const Collection &collection, const Object &scope)
{
    const QJsonObject self = link(collection.address + u'/' + scope.id, { u"GET"_s, u"PUT"_s, u"DELETE"_s });
    return { { u"_links"_s, QJsonObject { { u"self"_s, self } } } };
}

core::Result<> checkScopeRemoval(const Object &scope)
{
    if (scope.json.value("system"_L1).toBool())
        return refused("E0000006"_L1);
    return {};
}

} // namespace

Collection scopesOf(const QString &serverId, const QString &address)
{
    return { Kind::Scope, "scp"_L1, "OAuth2Scope"_L1, serverId, address + u"/scopes"_s, readScope, scopeLinks, checkScopeRemoval, false,
        false, nullptr };
}

} // namespace sandbox::provider::okta
