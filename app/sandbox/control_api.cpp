#include "app/sandbox/control_api.h"

#include "app/sandbox/gateway/admin_error.h"
#include "app/sandbox/gateway/admin_request.h"
#include "app/sandbox/proxy/gateway_log.h"
#include "app/sandbox/sandbox.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

HttpReply done()
{
    return { 204, {}, {} };
}

HttpReply badRequest(const core::Error &error)
{
    return jsonReply(400, { { u"message"_s, error.text }, { u"code"_s, error.code }, { u"where"_s, error.where } });
}

HttpReply listReply(const QJsonArray &data)
{
    return jsonReply(200, { { u"data"_s, data } });
}

QJsonObject bodyOf(const HttpRequest &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

} // namespace

ControlApi::ControlApi(Sandbox &sandbox, std::function<void()> stop)
    : m_sandbox(sandbox)
    , m_stop(std::move(stop))
{
}

HttpReply ControlApi::handle(const HttpRequest &request)
{
    const QByteArray path = splitPath(request.path).value(0);
    if (path.isEmpty() && request.method == "GET")
        return jsonReply(200, m_sandbox.urls());
    if (path == "faults")
        return faults(request);
    if (path == "clock" || path == "lag")
        return number(request);
    if (path == "dump" && request.method == "GET")
        return jsonReply(200, m_sandbox.dump());
    if (path == "requests" && request.method == "GET") {
        QString server;
        for (const auto &[name, value] : decodeQuery(request.query))
            server = name == u"server"_s ? value : server;
        return listReply(m_sandbox.requests().list(server));
    }
    if (path == "requests" && request.method == "DELETE") {
        m_sandbox.requests().clear();
        return done();
    }
    if (path == "log" && request.method == "GET")
        return listReply(QJsonArray::fromStringList(m_sandbox.gatewayLog().lines()));
    if (path == "log" && request.method == "DELETE") {
        m_sandbox.gatewayLog().clear();
        return done();
    }
    return request.method == "POST" ? act(path) : notFound();
}

HttpReply ControlApi::faults(const HttpRequest &request)
{
    const QByteArray id = splitPath(request.path).value(1);
    if (request.method == "GET")
        return listReply(m_sandbox.faults().list());
    if (request.method == "POST") {
        const core::Result<FaultRule> rule = FaultRule::fromJson(bodyOf(request));
        return rule ? jsonReply(201, { { u"id"_s, m_sandbox.faults().add(*rule) } }) : badRequest(rule.error());
    }
    if (request.method != "DELETE")
        return methodNotAllowed();
    if (!id.isEmpty())
        return m_sandbox.faults().remove(id.toInt()) ? done() : notFound();
    m_sandbox.faults().clear();
    return done();
}

/// The two settings that are one number each.
HttpReply ControlApi::number(const HttpRequest &request)
{
    const bool isClock = splitPath(request.path).first() == "clock";
    const QString name = isClock ? u"offsetMs"_s : u"seconds"_s;
    if (request.method == "PUT") {
        const QJsonValue value = bodyOf(request).value(name);
        if (!value.isDouble() || (!isClock && value.toInt(-1) < 0))
            return apiError(400, u"a number is wanted: "_s + name);
        if (isClock)
            m_sandbox.clock().setOffsetMs(value.toInteger());
        else
            m_sandbox.setLagSeconds(value.toInt());
    }
    return jsonReply(200, { { name, isClock ? m_sandbox.clock().offsetMs() : m_sandbox.lagSeconds() } });
}

HttpReply ControlApi::act(const QByteArray &what)
{
    if (what == "reset") {
        m_sandbox.reset();
        return done();
    }
    if (what == "save" || what == "rotate-keys") {
        const core::Result<> result = what == "save" ? m_sandbox.save() : m_sandbox.rotateProviderKeys();
        return result ? done() : jsonReply(500, { { u"message"_s, result.error().text }, { u"code"_s, result.error().code } });
    }
    if (what == "stop" && m_stop) {
        m_stop();
        return done();
    }
    return notFound();
}

} // namespace sandbox
