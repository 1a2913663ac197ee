#include "models/provisioning/strategies/wiring_steps.h"

#include "models/provisioning/plan/references.h"
#include "models/provisioning/strategies/loopback_ports.h"

#include <QJsonArray>

namespace provisioning {

using namespace Qt::StringLiterals;

namespace {

QStringList withoutOpenId(const QStringList &scopes)
{
    QStringList own;
    for (const QString &scope : scopes) {
        if (!isOpenIdScope(scope) && !own.contains(scope))
            own << scope;
    }
    return own;
}

QStringList together(QStringList first, const QStringList &second)
{
    first << second;
    first.removeDuplicates();
    return first;
}

} // namespace

bool canVerify(const ProtectedApplication &application, bool tellsSecrets)
{
    const bool hasSecret = application.clientId.isEmpty() || application.secret || tellsSecrets;
    return application.grants.contains(u"client_credentials"_s) && hasSecret;
}

bool isOpenIdScope(const QString &scope)
{
    // OpenID Connect Core section 5.4, and what vendors build in besides
    static const QStringList known { u"openid"_s, u"profile"_s, u"email"_s, u"address"_s, u"phone"_s, u"offline_access"_s,
        u"device_sso"_s };
    return known.contains(scope);
}

Step registrationStep(const ProtectedApplication &application)
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
    if (!application.type.isEmpty())
        step.desired.insert(u"type"_s, application.type);
    if (!application.postLogoutRedirectUris.isEmpty())
        step.desired.insert(u"post_logout_redirect_uris"_s, QJsonArray::fromStringList(application.postLogoutRedirectUris));
    if (!application.initiateLoginUri.isEmpty())
        step.desired.insert(u"initiate_login_uri"_s, application.initiateLoginUri);
    return step;
}

Step verificationStep(const Protection &protection, const ProtectedApplication &application, const QString &clientId)
{
    // OpenID scopes ask for a person; a client on its own has none.
    const QStringList scopes = withoutOpenId(protection.scopes.isEmpty() ? application.scopes : protection.scopes);
    Step step;
    step.action = Step::Action::Verification;
    step.kind = u"verification"_s;
    step.naturalKey = application.name;
    step.application = application.name;
    step.desired = {
        { u"claim"_s, protection.claim },
        { u"client_id"_s, clientId },
        { u"scope"_s, scopes.join(u' ') },
        { u"secret"_s, application.secret ? application.secret->toText() : QString() },
    };
    return step;
}

WiringSteps::WiringSteps(StepList &list, const identity::IdentityProvider &provider, const identity::Capabilities &capabilities)
    : m_list(list)
    , m_provider(provider)
    , m_capabilities(capabilities)
{
}

void WiringSteps::addObjects(const QList<identity::WiredObject> &objects, const QString &application)
{
    QList<int> indexes;
    for (const identity::WiredObject &wired : objects) {
        Step step;
        step.action = Step::Action::ProviderObject;
        step.kind = wired.object.kind;
        step.naturalKey = wired.object.naturalKey;
        step.parent = wired.parentIndex >= 0 ? referTo(indexes.at(wired.parentIndex), u"id"_s) : wired.object.parent;
        step.desired = wired.object.desired;
        step.application = application;
        indexes << m_list.append(step);
    }
}

void WiringSteps::addServer(const Protection &protection)
{
    QStringList scopes = protection.scopes;
    for (const ProtectedApplication &application : protection.applications)
        scopes = together(scopes, application.scopes);
    addObjects(m_provider.serverWiring({ protection.claim, withoutOpenId(scopes) }), {});
}

Step WiringSteps::clientStep(const ProtectedApplication &application) const
{
    Step step = registrationStep(application);
    if (m_capabilities.choosesClientId)
        step.desired.insert(u"type"_s, applicationType(application));
    if (!m_capabilities.ephemeralLoopbackPort)
        step.desired.insert(u"redirect_uris"_s, QJsonArray::fromStringList(withFixedPorts(application.redirectUris)));
    if (!application.clientId.isEmpty())
        step.desired.insert(u"client_id"_s, application.clientId);
    return step;
}

ClientReference WiringSteps::addApplication(const Protection &protection, const ProtectedApplication &application)
{
    ClientReference client { application.clientId, {} };
    if (application.clientId.isEmpty() || m_capabilities.findsClients) {
        const int step = m_list.append(clientStep(application));
        if (application.clientId.isEmpty())
            client.clientId = referTo(step, u"client_id"_s);
        client.objectId = referTo(step, u"object_id"_s);
    }
    const identity::ApplicationWiring wiring { application.name, client.clientId, client.objectId, application.grants,
        together(protection.scopes, application.scopes) };
    addObjects(m_provider.applicationWiring(wiring), application.name);
    return client;
}

bool WiringSteps::addVerification(
    const Protection &protection, const ProtectedApplication &application, const QString &clientId, const ChosenKey *key)
{
    if (!canVerify(application, m_capabilities.findsClients))
        return application.grants.contains(u"client_credentials"_s);
    Step step = verificationStep(protection, application, clientId);
    if (key) {
        step.desired.insert(u"kid"_s, key->key.kid());
        step.desired.insert(u"thumbprint"_s, QString::fromLatin1(key->key.thumbprint()));
    }
    m_list.append(step);
    return true;
}

} // namespace provisioning
