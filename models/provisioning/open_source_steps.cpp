#include "models/provisioning/open_source_steps.h"

#include "models/core/random.h"
#include "models/gateway/entity_kind.h"
#include "models/provisioning/references.h"

#include <QJsonArray>

namespace provisioning {

using namespace Qt::StringLiterals;

namespace {

class StepList {
public:
    /// Appends an entity step and returns its index.
    int entity(const gateway::EntityKind &kind, const QString &key, const QJsonObject &desired, const QString &parent = {},
        const QString &application = {})
    {
        Step step;
        step.action = Step::Action::Entity;
        step.kind = kind.name;
        step.naturalKey = key;
        step.desired = desired;
        step.parent = parent;
        step.application = application;
        return append(step);
    }

    int append(Step step)
    {
        step.index = int(steps.size());
        step.id = core::randomUuid();
        steps << step;
        return step.index;
    }

    QList<Step> steps;
};

QJsonObject foreign(const QString &id)
{
    return { { u"id"_s, id } };
}

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

int addService(StepList &list, const Protection &protection)
{
    const int service = list.entity(gateway::kinds::services(), protection.service.name, serviceBody(protection.service));
    const QString id = referTo(service, u"id"_s);
    for (const ProtectedRoute &route : protection.service.routes)
        list.entity(gateway::kinds::routes(), route.name,
            { { u"name"_s, route.name }, { u"paths"_s, QJsonArray::fromStringList(route.paths) }, { u"service"_s, foreign(id) } });
    list.entity(gateway::kinds::plugins(), u"jwt"_s,
        {
            { u"name"_s, u"jwt"_s },
            { u"service"_s, foreign(id) },
            { u"enabled"_s, true },
            { u"config"_s, QJsonObject { { u"key_claim_name"_s, protection.claim }, { u"claims_to_verify"_s, QJsonArray { u"exp"_s } } } },
        },
        id);
    list.entity(gateway::kinds::plugins(), u"acl"_s,
        {
            { u"name"_s, u"acl"_s },
            { u"service"_s, foreign(id) },
            { u"enabled"_s, true },
            { u"config"_s, QJsonObject { { u"allow"_s, QJsonArray { protection.callersGroup() } } } },
        },
        id);
    return service;
}

Step clientStep(const ProtectedApplication &application)
{
    Step step;
    step.action = Step::Action::Client;
    step.kind = u"client"_s;
    step.naturalKey = application.name;
    step.application = application.name;
    step.desired = {
        { u"client_name"_s, application.name },
        { u"grant_types"_s, QJsonArray::fromStringList(application.grants) },
        { u"redirect_uris"_s, QJsonArray::fromStringList(application.redirectUris) },
        { u"scope"_s, application.scopes.join(u' ') },
        { u"application_type"_s, u"native"_s },
    };
    return step;
}

Step verificationStep(const Protection &protection, const ProtectedApplication &application, const QString &clientId, const ChosenKey &key)
{
    // OpenID scopes ask for a person; a client on its own has none.
    QStringList scopes = application.scopes;
    scopes.removeAll(u"openid"_s);
    scopes.removeAll(u"offline_access"_s);
    scopes.removeAll(u"profile"_s);
    scopes.removeAll(u"email"_s);
    Step step;
    step.action = Step::Action::Verification;
    step.kind = u"verification"_s;
    step.naturalKey = application.name;
    step.application = application.name;
    step.desired = {
        { u"claim"_s, protection.claim },
        { u"client_id"_s, clientId },
        { u"kid"_s, key.key.kid() },
        { u"thumbprint"_s, QString::fromLatin1(key.key.thumbprint()) },
        { u"scope"_s, scopes.join(u' ') },
        { u"secret"_s, application.secret ? application.secret->toText() : QString() },
    };
    return step;
}

void addApplication(StepList &list, const Protection &protection, const ProtectedApplication &application, const ChosenKey &key)
{
    const bool registers = application.clientId.isEmpty();
    const QString clientId = registers ? referTo(list.append(clientStep(application)), u"client_id"_s) : application.clientId;
    const QString username = usernameFor(application.name);
    const int consumer = list.entity(
        gateway::kinds::consumers(), username, { { u"username"_s, username }, { u"custom_id"_s, clientId } }, {}, application.name);
    const QString consumerId = referTo(consumer, u"id"_s);
    list.entity(gateway::kinds::jwtCredentials(), clientId,
        {
            { u"key"_s, clientId },
            { u"algorithm"_s, jose::algorithmName(key.algorithm) },
            { u"rsa_public_key"_s, QString::fromLatin1(key.pem) },
        },
        consumerId, application.name);
    if (application.approved)
        list.entity(
            gateway::kinds::acls(), protection.callersGroup(), { { u"group"_s, protection.callersGroup() } }, consumerId, application.name);
    if (application.grants.contains(u"client_credentials"_s) && (registers || application.secret))
        list.append(verificationStep(protection, application, clientId, key));
}

} // namespace

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

QList<Step> openSourceSteps(const Protection &protection, const ChosenKey &key)
{
    StepList list;
    addService(list, protection);
    for (const ProtectedApplication &application : protection.applications)
        addApplication(list, protection, application, key);
    return list.steps;
}

} // namespace provisioning
