#include "app/sandbox/gateway/enterprise/rbac.h"

#include "app/sandbox/gateway/admin_error.h"
#include "models/core/random.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

constexpr auto tokenHeader = "Kong-Admin-Token";

QString actionOf(const QByteArray &method)
{
    if (method == "POST")
        return u"create"_s;
    if (method == "PUT" || method == "PATCH")
        return u"update"_s;
    return method == "DELETE" ? u"delete"_s : u"read"_s;
}

/// A user as the Admin API shows it: of the token no more than something that looks like a hash.
QJsonObject describe(const QString &name, const QString &comment)
{
    QString hash = core::randomUuid() + core::randomUuid();
    hash.remove(u'-');
    return { { u"id"_s, core::randomUuid() }, { u"name"_s, name }, { u"comment"_s, comment }, { u"enabled"_s, true },
        { u"created_at"_s, 1700000000 }, { u"updated_at"_s, 1700000000 }, { u"user_token"_s, QString(u"$2b$09$"_s + hash.left(53)) },
        { u"user_token_ident"_s, hash.right(5) } };
}

QJsonObject permissionsOf(bool mayWrite)
{
    const QJsonArray actions = mayWrite ? QJsonArray { u"delete"_s, u"create"_s, u"update"_s, u"read"_s } : QJsonArray { u"read"_s };
    const QJsonObject everything { { u"*"_s, QJsonObject { { u"actions"_s, actions }, { u"negative"_s, false } } } };
    return { { u"endpoints"_s, QJsonObject { { u"*"_s, everything } } }, { u"entities"_s, QJsonObject() } };
}

/// The roles that every node has (Enterprise contract, section 1.9).
const QJsonArray &builtInRoles()
{
    static const QJsonArray roles = [] {
        QJsonArray all;
        for (const QString &name : { u"super-admin"_s, u"admin"_s, u"read-only"_s })
            all.append(QJsonObject { { u"id"_s, core::randomUuid() }, { u"name"_s, name }, { u"comment"_s, QJsonValue::Null },
                { u"is_default"_s, false }, { u"created_at"_s, 1700000000 }, { u"updated_at"_s, 1700000000 } });
        return all;
    }();
    return roles;
}

HttpReply roleList()
{
    return jsonReply(200, { { u"data"_s, builtInRoles() }, { u"next"_s, QJsonValue::Null } });
}

HttpReply roleCalled(const QString &nameOrId)
{
    for (const QJsonValue &role : builtInRoles()) {
        if (role[u"name"_s] == nameOrId || role[u"id"_s] == nameOrId)
            return jsonReply(200, role.toObject());
    }
    return notFound();
}

AdminResource shown(const HttpReply &reply)
{
    return { readMethods, [reply](const QByteArray &, const AdminBody &) { return reply; } };
}

} // namespace

Rbac::Rbac(const GatewayOptions &options)
{
    if (!options.isEnterprise() || (options.adminToken.isEmpty() && options.adminPassword.isEmpty()))
        return;
    if (!options.adminPassword.isEmpty())
        m_sessions = std::make_unique<SignInSessions>(u"admin"_s, options.adminPassword, options.callsPerSession);
    m_users.append({ u"admin"_s, options.adminToken, true, describe(u"admin"_s, u"super admin"_s) });
    if (!options.readOnlyToken.isEmpty())
        m_users.append({ u"reader"_s, options.readOnlyToken, false, describe(u"reader"_s, u"read only"_s) });
}

bool Rbac::isEnforced() const
{
    return !m_users.isEmpty();
}

const Rbac::User *Rbac::userOf(const HttpRequest &request) const
{
    const core::Secret token(request.header(tokenHeader));
    const QString signedIn = m_sessions ? m_sessions->userOf(request) : QString();
    for (const User &user : m_users) {
        if (user.name == signedIn || (!token.isEmpty() && user.token == token))
            return &user;
    }
    return nullptr;
}

const Rbac::User *Rbac::userCalled(const QString &nameOrId) const
{
    for (const User &user : m_users) {
        if (user.name == nameOrId || user.json.value(u"id"_s).toString() == nameOrId)
            return &user;
    }
    return nullptr;
}

std::optional<HttpReply> Rbac::signIn(const HttpRequest &request) const
{
    return m_sessions && request.path == "/auth" ? std::optional(m_sessions->answer(request)) : std::nullopt;
}

std::optional<HttpReply> Rbac::refuse(const HttpRequest &request) const
{
    if (!isEnforced())
        return std::nullopt;
    if (request.hasHeader(tokenHeader) && request.header(tokenHeader).isEmpty())
        return unexpectedError(); // a 401 from 3.11 on
    if (m_sessions)
        m_sessions->count(request);
    const User *user = userOf(request);
    if (!user)
        return apiError(401, u"Invalid RBAC credentials"_s);
    const QString action = actionOf(request.method);
    if (user->mayWrite || action == u"read"_s)
        return std::nullopt;
    return apiError(403, user->name + u", you do not have permissions to "_s + action + u" this resource");
}

std::optional<AdminResource> Rbac::find(const QList<QByteArray> &segments, const HttpRequest &request) const
{
    const QByteArray first = segments.value(0);
    if (first == "userinfo" && segments.size() == 1) {
        const User *user = userOf(request);
        return shown(jsonReply(200,
            { { u"rbac_user"_s, QJsonObject { { u"name"_s, user ? user->name : QString() } } },
                { u"permissions"_s, permissionsOf(!user || user->mayWrite) } }));
    }
    if (first == "rbac" && segments.value(1) == "roles" && segments.size() <= 3)
        return shown(segments.size() == 2 ? roleList() : roleCalled(decodeSegment(segments.at(2))));
    if (first != "rbac" || segments.value(1) != "users" || segments.size() > 4)
        return std::nullopt;
    if (segments.size() == 2) {
        QJsonArray list;
        for (const User &user : m_users)
            list.append(user.json);
        return shown(jsonReply(200, { { u"data"_s, list }, { u"next"_s, QJsonValue::Null } }));
    }
    const User *user = userCalled(decodeSegment(segments.at(2)));
    if (segments.size() == 3)
        return shown(user ? jsonReply(200, user->json) : notFound());
    const QByteArray &below = segments.at(3);
    if (below == "permissions")
        return shown(user ? jsonReply(200, permissionsOf(user->mayWrite)) : notFound());
    if (below == "roles") {
        const QJsonObject role { { u"name"_s, user && user->mayWrite ? u"super-admin"_s : u"read-only"_s } };
        return shown(user ? jsonReply(200, { { u"roles"_s, QJsonArray { role } }, { u"user"_s, user->json } }) : notFound());
    }
    return std::nullopt;
}

} // namespace sandbox
