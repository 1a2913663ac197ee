#include "app/sandbox/provider/okta/server_collections.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sandbox::provider::okta {
namespace {

constexpr qsizetype maxExpression = 1024;

/// Names that a token has of its own.
bool isReserved(const QString &name)
{
    static const QStringList reserved { u"iss"_s, u"aud"_s, u"exp"_s, u"iat"_s, u"nbf"_s, u"cid"_s, u"uid"_s, u"scp"_s, u"ver"_s, u"jti"_s,
        u"sub"_s, u"nonce"_s, u"at_hash"_s, u"auth_time"_s, u"amr"_s, u"azp"_s, u"acr"_s };
    return reserved.contains(name);
}

/// Of a system claim only `alwaysIncludeInToken` changes, and the value of `sub`.
core::Result<QJsonObject> readSystemClaim(const QJsonObject &body, QJsonObject json)
{
    for (const auto member : { "name"_L1, "claimType"_L1, "valueType"_L1, "status"_L1 }) {
        if (body.contains(member) && body.value(member) != json.value(member))
            return refused("E0000001"_L1, member, { u"%1: a system claim keeps it"_s.arg(member) });
    }
    if (body.contains("alwaysIncludeInToken"_L1))
        json.insert("alwaysIncludeInToken"_L1, body.value("alwaysIncludeInToken"_L1).toBool());
    if (json.value("name"_L1).toString() == "sub"_L1 && body.value("value"_L1).isString())
        json.insert("value"_L1, body.value("value"_L1));
    return json;
}

core::Result<> checkName(const ApiCall &call, const Collection &collection, const QJsonObject &json, const QString &ownId)
{
    const QString name = json.value("name"_L1).toString();
    if (isReserved(name))
        return refused("E0000001"_L1, u"name"_s, { u"name: '%1' is a reserved claim name"_s.arg(name) });
    const QList<Object> claims = call.store().list(Kind::Claim, collection.parent);
    for (const Object &claim : claims) {
        if (claim.id != ownId && claim.json.value("name"_L1) == json.value("name"_L1)
            && claim.json.value("claimType"_L1) == json.value("claimType"_L1))
            return refused("E0000001"_L1, u"name"_s, { u"name: A claim with this name already exists"_s });
    }
    return {};
}

core::Result<QJsonObject> readClaim(const ApiCall &call, const Collection &collection, const std::optional<Object> &before)
{
    if (before && before->json.value("system"_L1).toBool())
        return readSystemClaim(call.body, before->json);
    const auto name = bodyText(call.body, "name"_L1);
    const auto claimType = bodyChoice(call.body, "claimType"_L1, { u"RESOURCE"_s, u"IDENTITY"_s });
    const auto valueType = bodyChoice(call.body, "valueType"_L1, { u"EXPRESSION"_s, u"GROUPS"_s });
    const auto status = bodyChoice(call.body, "status"_L1, { u"ACTIVE"_s, u"INACTIVE"_s });
    const auto value = bodyText(call.body, "value"_L1);
    for (const auto &read : { name, claimType, valueType, status, value }) {
        if (!read)
            return core::failure(read.error());
    }
    if (value->size() > maxExpression)
        return refused("E0000001"_L1, u"value"_s, { u"value: The field is too long"_s });
    const bool isResource = *claimType == "RESOURCE"_L1;
    QJsonObject json { { u"name"_s, *name }, { u"status"_s, *status }, { u"claimType"_s, *claimType }, { u"valueType"_s, *valueType },
        { u"value"_s, *value }, { u"system"_s, false }, { u"apiResourceId"_s, QJsonValue::Null },
        { u"alwaysIncludeInToken"_s, isResource || call.body.value("alwaysIncludeInToken"_L1).toBool() },
        { u"conditions"_s,
            QJsonObject { { u"scopes"_s, QJsonArray::fromStringList(bodyTexts(call.body, { u"conditions"_s, u"scopes"_s })) } } } };
    if (*valueType == "GROUPS"_L1) {
        const auto filter = bodyChoice(call.body, "group_filter_type"_L1, { u"STARTS_WITH"_s, u"EQUALS"_s, u"CONTAINS"_s, u"REGEX"_s });
        if (!filter)
            return core::failure(filter.error());
        if (*filter == "REGEX"_L1 && !QRegularExpression(*value).isValid())
            return refused("E0000001"_L1, u"value"_s, { u"value: not a regular expression"_s });
        json.insert("group_filter_type"_L1, *filter);
    }
    if (const auto checked = checkName(call, collection, json, before ? before->id : QString()); !checked)
        return core::failure(checked.error());
    return json;
}

QJsonObject claimLinks(const ApiCall &, const Collection &collection, const Object &claim)
{
    const QJsonObject self = link(collection.address + u'/' + claim.id, { u"GET"_s, u"PUT"_s, u"DELETE"_s });
    return { { u"_links"_s, QJsonObject { { u"self"_s, self } } } };
}

core::Result<> checkClaimRemoval(const Object &claim)
{
    if (claim.json.value("system"_L1).toBool())
        return refused("E0000006"_L1);
    return {};
}

} // namespace

Collection claimsOf(const QString &serverId, const QString &address)
{
    return { Kind::Claim, "ocl"_L1, "OAuth2Claim"_L1, serverId, address + u"/claims"_s, readClaim, claimLinks, checkClaimRemoval, false,
        false, nullptr };
}

} // namespace sandbox::provider::okta
