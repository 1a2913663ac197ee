#include "app/sandbox/portal/portal_api.h"

#include "app/sandbox/gateway/admin_error.h"
#include "app/sandbox/gateway/enterprise/enterprise_node.h"
#include "app/sandbox/portal/portal_account.h"
#include "app/sandbox/portal/portal_applications.h"

#include <QLocale>

#include <shared_mutex>

using namespace Qt::StringLiterals;

namespace sandbox {

PortalApi::PortalApi(EnterpriseApi &gateway, const core::Clock &clock, const GatewayOptions &options)
    : m_parts { gateway, m_sessions, clock, options }
{
}

void PortalApi::reset()
{
    m_sessions.clear();
}

HttpReply PortalApi::handle(const HttpRequest &request)
{
    HttpReply reply = answer(request);
    reply.headers.prepend({ "Date", QLocale::c().toString(m_parts.clock.now(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1() });
    reply.headers.append(Header("Server", "kong/" + enterpriseVersion().toLatin1()));
    return reply;
}

HttpReply PortalApi::answer(const HttpRequest &request)
{
    PortalCall call;
    call.request = request;
    call.method = request.method == "HEAD" ? QByteArray("GET") : request.method;
    call.segments = splitPath(request.path);
    if (call.segments.isEmpty() || call.segments.contains(QByteArray()))
        return notFound();
    const std::optional<QByteArray> workspace = m_parts.gateway.workspaces().resolve(decodeSegment(call.segments.takeFirst()));
    if (!workspace)
        return notFound();
    call.workspace = *workspace;
    {
        const std::shared_lock lock(m_parts.gateway.store().mutex());
        if (!workspaceConfig(m_parts.gateway.store(), call.workspace).value(u"portal"_s).toBool())
            return notFound();
    }
    if (call.method == "POST" || call.method == "PATCH") {
        BodyOutcome outcome = readBody(request);
        if (outcome.refusal)
            return *outcome.refusal;
        call.body = outcome.body;
    }
    return serve(call);
}

HttpReply PortalApi::serve(const PortalCall &given)
{
    PortalCall call = given;
    const QByteArray first = call.segments.value(0);
    if (first == "auth" && call.segments.size() == 1 && call.method == "GET")
        return portalLogin(m_parts, call);
    if (first == "register" && call.segments.size() == 1)
        return call.method == "POST" ? portalRegister(m_parts, call) : methodNotAllowed();
    static const QByteArrayList guarded { "auth", "session", "developer", "applications", "application_services" };
    if (!guarded.contains(first))
        return notFound();
    const QDateTime now = m_parts.clock.now();
    const std::optional<PortalSessions::Session> session = m_sessions.find(call.request.header("Cookie"), call.workspace, now);
    if (!session || !isApproved(session->developer))
        return apiError(401, u"Unauthorized"_s);
    call.developer = session->developer;
    call.sessionEnds = session->expires;
    if (first == "auth")
        return call.method == "DELETE" ? portalLogout(m_parts, call) : methodNotAllowed();
    if (first == "session")
        return call.method == "GET" ? portalSession(call) : methodNotAllowed();
    if (first == "developer")
        return portalDeveloper(m_parts, call);
    return first == "applications" ? portalApplications(m_parts, call) : portalServices(m_parts, call);
}

/// Whoever was sent away is so at once, sessions or not.
bool PortalApi::isApproved(const QByteArray &developer) const
{
    const std::shared_lock lock(m_parts.gateway.store().mutex());
    const std::optional<QJsonObject> row = m_parts.gateway.store().find(*findKind(u"developers"_s), developer);
    return row && row->value(u"status"_s).toInt() == 0;
}

} // namespace sandbox
