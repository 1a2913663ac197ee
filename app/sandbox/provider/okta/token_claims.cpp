#include "app/sandbox/provider/okta/token_claims.h"

#include "app/sandbox/provider/okta/apps.h"
#include "app/sandbox/provider/okta/collection.h"
#include "app/sandbox/provider/okta/expression.h"
#include "app/sandbox/provider/okta/people.h"

using namespace Qt::StringLiterals;

namespace sandbox::provider::okta {
namespace {

/// What the names of an expression stand for.
QJsonObject namesFor(const Context &context, const QString &clientId, const QString &login, const QStringList &scopes)
{
    const ObjectStore &store = context.state.okta;
    QJsonObject names { { u"access"_s, QJsonObject { { u"scope"_s, QJsonArray::fromStringList(scopes) } } } };
    if (const auto app = findApp(store, clientId)) {
        const QJsonObject profile = app->json.value("profile"_L1).toObject();
        names.insert("app"_L1,
            QJsonObject {
                { u"clientId"_s, clientId }, { u"id"_s, app->id }, { u"name"_s, app->json.value("name"_L1) }, { u"profile"_s, profile } });
    }
    if (const auto user = store.find(Kind::User, {}, userIdOf(login, store)); user && !login.isEmpty()) {
        QJsonObject profile = user->json.value("profile"_L1).toObject();
        profile.insert("id"_L1, user->id);
        names.insert("user"_L1, profile);
        names.insert("appuser"_L1, QJsonObject { { u"userName"_s, login }, { u"email"_s, profile.value("email"_L1) } });
    }
    return names;
}

bool isAskedFor(const QJsonObject &claim, const QStringList &scopes)
{
    const QStringList needed = bodyTexts(claim, { u"conditions"_s, u"scopes"_s });
    return needed.isEmpty()
        || std::any_of(needed.cbegin(), needed.cend(), [&scopes](const QString &scope) { return scopes.contains(scope); });
}

/// The custom claims of one kind of token that evaluate to something; one that is null is left out of a token.
/// @param all those too that are not always included
QJsonObject customClaims(const Context &context, const QJsonObject &names, const QString &claimType, const QStringList &scopes, bool all)
{
    QJsonObject custom;
    const QList<Object> claims = context.state.okta.list(Kind::Claim, context.server);
    for (const Object &claim : claims) {
        const bool counts = claim.json.value("claimType"_L1).toString() == claimType
            && claim.json.value("status"_L1).toString() == "ACTIVE"_L1 && claim.json.value("valueType"_L1).toString() == "EXPRESSION"_L1
            && isAskedFor(claim.json, scopes) && (all || claim.json.value("alwaysIncludeInToken"_L1).toBool());
        if (!counts)
            continue;
        const QJsonValue value = evaluate(claim.json.value("value"_L1).toString(), names);
        if (!value.isNull())
            custom.insert(claim.json.value("name"_L1).toString(), value);
    }
    return custom;
}

/// The system claims that the scopes of a token open.
QJsonObject personalClaims(const ObjectStore &store, const QString &login, const QStringList &scopes)
{
    const auto user = store.find(Kind::User, {}, userIdOf(login, store));
    QJsonObject claims;
    if (!user)
        return claims;
    const QJsonObject profile = user->json.value("profile"_L1).toObject();
    const QString first = profile.value("firstName"_L1).toString();
    const QString last = profile.value("lastName"_L1).toString();
    if (scopes.contains("profile"_L1)) {
        claims.insert("name"_L1, QString(first + u' ' + last).trimmed());
        claims.insert("given_name"_L1, first);
        claims.insert("family_name"_L1, last);
        claims.insert("preferred_username"_L1, login);
    }
    if (scopes.contains("email"_L1)) {
        claims.insert("email"_L1, profile.value("email"_L1));
        claims.insert("email_verified"_L1, true);
    }
    return claims;
}

} // namespace

QJsonObject accessTokenClaims(const Context &context, const TokenOrder &order, const QDateTime &now, const QDateTime &expiresAt)
{
    const QJsonObject names = namesFor(context, order.clientId, order.user, order.scopes);
    QJsonObject claims = customClaims(context, names, u"RESOURCE"_s, order.scopes, true);
    if (!claims.contains("sub"_L1))
        claims.insert("sub"_L1, order.user.isEmpty() ? order.clientId : order.user);
    claims.insert("ver"_L1, 1);
    claims.insert("jti"_L1, QString(u"AT."_s + QString::fromLatin1(randomText(32))));
    claims.insert("iss"_L1, context.issuer);
    claims.insert("aud"_L1, order.audience);
    claims.insert("iat"_L1, now.toSecsSinceEpoch());
    claims.insert("exp"_L1, expiresAt.toSecsSinceEpoch());
    claims.insert("cid"_L1, order.clientId);
    claims.insert("scp"_L1, QJsonArray::fromStringList(order.scopes));
    if (!order.user.isEmpty()) {
        claims.insert("uid"_L1, userIdOf(order.user, context.state.okta));
        claims.insert("auth_time"_L1, order.loggedInAt.toSecsSinceEpoch());
    }
    return claims;
}

QJsonObject idTokenClaims(const Context &context, const TokenOrder &order)
{
    const QJsonObject names = namesFor(context, order.clientId, order.user, order.scopes);
    // What userinfo can tell is left to it, when there is an access token to ask with.
    QJsonObject claims = customClaims(context, names, u"IDENTITY"_s, order.scopes, !order.withAccessToken);
    const QJsonObject personal = personalClaims(context.state.okta, order.user, order.scopes);
    for (auto claim = personal.begin(); claim != personal.end(); ++claim)
        claims.insert(claim.key(), *claim);
    claims.insert("sub"_L1, userIdOf(order.user, context.state.okta));
    claims.insert("ver"_L1, 1);
    claims.insert("jti"_L1, QString(u"ID."_s + QString::fromLatin1(randomText(32))));
    claims.insert("idp"_L1, fixedId("00o"_L1, u"org"_s));
    claims.insert("amr"_L1, QJsonArray { u"pwd"_s });
    return claims;
}

QJsonObject userinfoClaims(const Context &context, const AccessTokenRecord &token)
{
    const QJsonObject names = namesFor(context, token.clientId, token.user, token.scopes);
    QJsonObject claims = customClaims(context, names, u"IDENTITY"_s, token.scopes, true);
    const QJsonObject personal = personalClaims(context.state.okta, token.user, token.scopes);
    for (auto claim = personal.begin(); claim != personal.end(); ++claim)
        claims.insert(claim.key(), *claim);
    claims.insert("sub"_L1, userIdOf(token.user, context.state.okta));
    return claims;
}

} // namespace sandbox::provider::okta
