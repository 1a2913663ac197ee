#include "models/provisioning/strategies/service_steps.h"

#include "models/provisioning/plan/references.h"

#include <QJsonArray>

namespace provisioning {

using namespace Qt::StringLiterals;

namespace {

QJsonObject serviceBody(const ProtectedService &service)
{
    if (service.url.isEmpty())
        return {};
    const bool https = service.url.scheme() == u"https";
    QJsonObject body {
        { u"name"_s, service.name },
        { u"protocol"_s, service.url.scheme() },
        { u"host"_s, service.url.host() },
        { u"port"_s, service.url.port(https ? 443 : 80) },
    };
    if (!service.url.path().isEmpty() && service.url.path() != u"/")
        body.insert(u"path"_s, service.url.path());
    return body;
}

} // namespace

int addService(StepList &list, const ProtectedService &service)
{
    return list.entity(gateway::kinds::services(), service.name, serviceBody(service));
}

void addRoutes(StepList &list, int service, const ProtectedService &protectedService)
{
    for (const ProtectedRoute &route : protectedService.routes)
        list.entity(gateway::kinds::routes(), route.name,
            {
                { u"name"_s, route.name },
                { u"paths"_s, QJsonArray::fromStringList(route.paths) },
                { u"service"_s, foreign(referTo(service, u"id"_s)) },
            });
}

int addPlugin(StepList &list, int service, const QJsonObject &body)
{
    const QString id = referTo(service, u"id"_s);
    QJsonObject desired = body;
    desired.insert(u"service"_s, foreign(id));
    desired.insert(u"enabled"_s, true);
    return list.entity(gateway::kinds::plugins(), body.value("name"_L1).toString(), desired, id);
}

QJsonObject aclBody(const QString &group)
{
    return { { u"name"_s, u"acl"_s }, { u"config"_s, QJsonObject { { u"allow"_s, QJsonArray { group } } } } };
}

QString usernameFor(const QString &application)
{
    QString username;
    for (const QChar c : application.toLower()) {
        if (c.isLetterOrNumber() || c == u'.' || c == u'_' || c == u'~')
            username += c;
        else if (!username.isEmpty() && !username.endsWith(u'-'))
            username += u'-';
    }
    while (username.endsWith(u'-'))
        username.chop(1);
    return username.isEmpty() ? u"application"_s : username;
}

} // namespace provisioning
