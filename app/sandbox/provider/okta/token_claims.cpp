#include "app/sandbox/provider/okta/token_claims.h"

#include "app/sandbox/provider/okta/apps.h"
#include "app/sandbox/provider/okta/assignments.h"
#include "app/sandbox/provider/okta/collection.h"
#include "app/sandbox/provider/okta/expression.h"
#include "app/sandbox/provider/okta/people.h"

#include <QRegularExpression>

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

/// Values of the system claims about a person, as far as the sandbox knows any.
QJsonObject personalValues(const ObjectStore &store, const QString &userId)
{
    const auto user = store.find(Kind::User, {}, userId);
    if (!user)
        return {};
    const QJsonObject profile = user->json.value("profile"_L1).toObject();
    const QString first = profile.value("firstName"_L1).toString();
    const QString last = profile.value("lastName"_L1).toString();
    return { { u"name"_s, QString(first + u' ' + last).trimmed() }, { u"given_name"_s, first }, { u"family_name"_s, last },
        { u"preferred_username"_s, profile.value("login"_L1) }, { u"email"_s, profile.value("email"_L1) }, { u"email_verified"_s, true } };
}

/// The names of a person's groups that the filter of a claim lets through; null when there is none.
QJsonValue groupNames(const ObjectStore &store, const QJsonObject &claim, const QString &userId)
{
    const QString filter = claim.value("group_filter_type"_L1).toString();
    const QString text = claim.value("value"_L1).toString();
    const QRegularExpression expression(QRegularExpression::anchoredPattern(text));
    QJsonArray names;
    const QList<Object> groups = store.list(Kind::Group);
    for (const Object &group : groups) {
        const QString name = group.json.value("profile"_L1).toObject().value("name"_L1).toString();
        const bool fits = filter == "STARTS_WITH"_L1 ? name.startsWith(text)
            : filter == "EQUALS"_L1                  ? name == text
            : filter == "CONTAINS"_L1                ? name.contains(text)
                                                     : expression.match(name).hasMatch();
        if (fits && !userId.isEmpty() && isMember(store, group.id, userId))
            names << name;
    }
    return names.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(names);
}

/// Whom a token is about.
struct Subject {
    QString clientId;
    QString login; ///< empty = nobody takes part
    QStringList scopes;
};

/// The claims that the server gives to one kind of token; one that is null is left out.
/// @param all those too that are not always included
QJsonObject serverClaims(const Context &context, const Subject &subject, const QString &claimType, bool all)
{
    const ObjectStore &store = context.state.okta;
    const QJsonObject names = namesFor(context, subject.clientId, subject.login, subject.scopes);
    const QString userId = subject.login.isEmpty() ? QString() : userIdOf(subject.login, store);
    const QJsonObject personal = personalValues(store, userId);
    QJsonObject result;
    const QList<Object> claims = store.list(Kind::Claim, context.server);
    for (const Object &object : claims) {
        const QJsonObject &claim = object.json;
        const bool counts = claim.value("claimType"_L1).toString() == claimType && claim.value("status"_L1).toString() == "ACTIVE"_L1
            && isAskedFor(claim, subject.scopes) && (all || claim.value("alwaysIncludeInToken"_L1).toBool());
        if (!counts)
            continue;
        const QString name = claim.value("name"_L1).toString();
        const QString type = claim.value("valueType"_L1).toString();
        QJsonValue value = personal.value(name);
        if (type == "GROUPS"_L1)
            value = groupNames(store, claim, userId);
        else if (type == "EXPRESSION"_L1)
            value = evaluate(claim.value("value"_L1).toString(), names);
        if (!value.isNull() && !value.isUndefined())
            result.insert(name, value);
    }
    return result;
}

/// What the org's own server tells: it has no claims that could be changed.
QJsonObject orgClaims(const Context &context, const Subject &subject)
{
    QJsonObject claims = personalValues(context.state.okta, userIdOf(subject.login, context.state.okta));
    for (const QString &name : claims.keys()) {
        const QString scope = name.startsWith("email"_L1) ? u"email"_s : u"profile"_s;
        if (!subject.scopes.contains(scope))
            claims.remove(name);
    }
    return claims;
}

QJsonObject identityClaims(const Context &context, const Subject &subject, bool all)
{
    QJsonObject claims = context.server.isEmpty() ? orgClaims(context, subject) : serverClaims(context, subject, u"IDENTITY"_s, all);
    claims.insert("sub"_L1, userIdOf(subject.login, context.state.okta));
    return claims;
}

} // namespace

QJsonObject accessTokenClaims(const Context &context, const TokenOrder &order, const QDateTime &now, const QDateTime &expiresAt)
{
    QJsonObject claims = serverClaims(context, { order.clientId, order.user, order.scopes }, u"RESOURCE"_s, true);
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
    // What userinfo can tell is left to it, when there is an access token to ask with.
    QJsonObject claims = identityClaims(context, { order.clientId, order.user, order.scopes }, !order.withAccessToken);
    claims.insert("ver"_L1, 1);
    claims.insert("jti"_L1, QString(u"ID."_s + QString::fromLatin1(randomText(32))));
    claims.insert("idp"_L1, fixedId("00o"_L1, u"org"_s));
    claims.insert("amr"_L1, QJsonArray { u"pwd"_s });
    return claims;
}

QJsonObject userinfoClaims(const Context &context, const AccessTokenRecord &token)
{
    return identityClaims(context, { token.clientId, token.user, token.scopes }, true);
}

} // namespace sandbox::provider::okta
