#include "app/sandbox/portal/portal_account.h"

#include "app/sandbox/gateway/admin_error.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <mutex>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

const EntityKind &developers()
{
    return *findKind(u"developers"_s);
}

QByteArray cookie(const QByteArray &value, const QByteArray &more = {})
{
    return QByteArray(PortalSessions::cookieName) + '=' + value + "; Path=/; SameSite=Strict; HttpOnly" + more;
}

/// Who the credentials of a request belong to; empty when nobody. The lock is held.
QByteArray developerOf(const PortalParts &parts, const PortalCall &call)
{
    PortalRecords &records = parts.gateway.records();
    if (parts.options.portalAuth == u"key-auth"_s) {
        const QString key = QString::fromUtf8(call.request.header("apikey"));
        return key.isEmpty() ? QByteArray() : records.developerWith(call.workspace, {}, key);
    }
    const QByteArray header = call.request.header("Authorization");
    if (parts.options.portalAuth != u"basic-auth"_s || !header.startsWith("Basic "))
        return {};
    const QString pair = QString::fromUtf8(QByteArray::fromBase64(header.mid(6)));
    const QString email = pair.section(u':', 0, 0);
    return email.isEmpty() ? QByteArray() : records.developerWith(call.workspace, email, pair.section(u':', 1));
}

QJsonObject developerRow(const PortalParts &parts, const QByteArray &id)
{
    return parts.gateway.store().find(developers(), id).value_or(QJsonObject());
}

HttpReply changePassword(const PortalParts &parts, const PortalCall &call)
{
    PortalRecords &records = parts.gateway.records();
    const QString email = developerRow(parts, call.developer).value(u"email"_s).toString();
    if (records.developerWith(call.workspace, email, call.body.json.value(u"old_password"_s).toString()).isEmpty())
        return apiError(400, u"Old password is invalid"_s);
    const QString password = call.body.json.value(u"password"_s).toString();
    if (password.isEmpty())
        return schemaViolation({ { u"password"_s, u"required field missing"_s } });
    records.setPassword(call.workspace, call.developer, password);
    return { 204, {}, {} };
}

HttpReply changeMember(const PortalParts &parts, const PortalCall &call, const QString &member)
{
    const QJsonValue value = call.body.json.value(member);
    if (value.toString().isEmpty())
        return schemaViolation({ { member, u"required field missing"_s } });
    const Outcome changed = parts.gateway.records().updateDeveloper(call.workspace, call.developer, { { member, value } });
    if (!changed)
        return changed.error();
    return member == u"meta"_s ? HttpReply { 200, {}, {} } : jsonReply(200, shownRecord(*changed));
}

} // namespace

HttpReply portalLogin(const PortalParts &parts, const PortalCall &call)
{
    const std::shared_lock lock(parts.gateway.store().mutex());
    const QByteArray developer = developerOf(parts, call);
    if (developer.isEmpty())
        return apiError(401, u"Invalid authentication credentials"_s);
    const int status = developerRow(parts, developer).value(u"status"_s).toInt(-1);
    if (status != 0)
        return jsonReply(401, { { u"message"_s, u"Unauthorized"_s }, { u"status"_s, status } });
    const QByteArray value = parts.sessions.begin(call.workspace, developer, parts.clock.now());
    return { 204, { { "Set-Cookie", cookie(value) } }, {} };
}

HttpReply portalLogout(const PortalParts &parts, const PortalCall &call)
{
    parts.sessions.end(call.request.header("Cookie"));
    return { 200, { { "Set-Cookie", cookie({}, "; Max-Age=0") } }, {} };
}

HttpReply portalSession(const PortalCall &call)
{
    const QJsonObject times { { u"renew"_s, PortalSessions::lifetimeSeconds / 2 }, { u"lifetime"_s, PortalSessions::lifetimeSeconds } };
    return jsonReply(
        200, { { u"session"_s, QJsonObject { { u"expires"_s, call.sessionEnds.toSecsSinceEpoch() }, { u"cookie"_s, times } } } });
}

HttpReply portalRegister(const PortalParts &parts, const PortalCall &call)
{
    const std::unique_lock lock(parts.gateway.store().mutex());
    QJsonObject fields;
    for (const QString &member : { u"email"_s, u"meta"_s, u"password"_s, u"key"_s }) {
        if (call.body.json.contains(member))
            fields.insert(member, call.body.json.value(member));
    }
    const bool approves = workspaceConfig(parts.gateway.store(), call.workspace).value(u"portal_auto_approve"_s).toBool();
    fields.insert(u"status"_s, approves ? 0 : 1);
    const Outcome made = parts.gateway.records().createDeveloper(call.workspace, fields);
    if (!made)
        return made.error();
    const QJsonObject email { { u"sent"_s, QJsonObject() }, { u"error"_s, QJsonObject() } };
    return jsonReply(200, { { u"developer"_s, shownRecord(*made) }, { u"email"_s, email } });
}

HttpReply portalDeveloper(const PortalParts &parts, const PortalCall &call)
{
    const std::unique_lock lock(parts.gateway.store().mutex());
    const QByteArray below = call.segments.value(1);
    if (call.segments.size() == 1 && call.method == "GET")
        return jsonReply(200, shownRecord(developerRow(parts, call.developer)));
    if (call.segments.size() == 1 && call.method == "DELETE") {
        parts.gateway.entities().removeWithDependents(developers(), call.developer);
        parts.sessions.end(call.request.header("Cookie"));
        return { 204, {}, {} };
    }
    if (below == "meta_fields" && call.method == "GET") {
        const QJsonObject config = workspaceConfig(parts.gateway.store(), call.workspace);
        return jsonText(200, config.value(u"portal_developer_meta_fields"_s).toString(u"[]"_s).toUtf8());
    }
    if (below == "password" && call.method == "PATCH")
        return changePassword(parts, call);
    if ((below == "email" || below == "meta") && call.method == "PATCH")
        return changeMember(parts, call, QString::fromLatin1(below));
    return call.segments.size() == 1 ? methodNotAllowed() : notFound();
}

} // namespace sandbox
