#include "models/identity/okta/okta_provider.h"

#include "models/identity/okta/okta_applications.h"
#include "models/identity/okta/okta_assignments.h"
#include "models/identity/okta/okta_claims.h"
#include "models/identity/okta/okta_objects.h"
#include "models/identity/okta/okta_policies.h"
#include "models/identity/okta/okta_scopes.h"
#include "models/identity/okta/okta_secrets.h"
#include "models/identity/okta/okta_servers.h"

namespace identity {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace {

/// What can be said about an object without asking anybody.
Result<const OktaKind *> kindOf(const ProviderObject &object)
{
    const OktaKind *kind = findOktaKind(object.kind);
    if (!kind)
        return core::failure(
            Error::Kind::Unsupported, u"gatehouse.not_offered"_s, {}, object.kind, QJsonObject { { u"what"_s, object.kind } });
    if (object.kind == u"claim") {
        if (const auto good = checkOktaClaim(object.naturalKey); !good)
            return core::failure(good.error());
    }
    return kind;
}

bool isAssignment(const ProviderObject &object)
{
    return object.kind == u"assignment";
}

/// An assignment whose application is known by its client id alone gets the application's id; empty when there is none.
Result<ProviderObject> withApplication(const OktaClient &client, ProviderObject object)
{
    const QString clientId = object.desired.value("client_id"_L1).toString();
    if (!object.parent.isEmpty() || clientId.isEmpty())
        return object;
    const auto found = findOktaApplication(client, {}, clientId);
    if (!found)
        return core::failure(found.error());
    if (*found)
        object.parent = (*found)->objectId;
    return object;
}

} // namespace

OktaProvider::OktaProvider(core::Provider provider, core::Secret apiToken)
    : m_provider(std::move(provider))
    , m_apiToken(std::move(apiToken))
{
}

Result<OktaClient> OktaProvider::administrator(const net::Http &http) const
{
    if (const auto server = oktaServerOf(m_provider.issuer); !server)
        return core::failure(server.error());
    if (m_apiToken.isEmpty())
        return core::failure(Error::Kind::Unsupported, u"gatehouse.okta_api_token_missing"_s, {}, u"Okta"_s,
            QJsonObject { { u"issuer"_s, m_provider.issuer.toString() } });
    return OktaClient(http, m_provider.issuer, m_apiToken);
}

Result<oauth::Metadata> OktaProvider::discover(const net::Http &http) const
{
    if (const auto server = oktaServerOf(m_provider.issuer); !server)
        return core::failure(server.error());
    return oauth::discover(http, m_provider.issuer);
}

Capabilities OktaProvider::capabilities(const oauth::Metadata &) const
{
    Capabilities can;
    // What Okta can do, whoever asks: without a token the calls say so, and a plan never takes another way than it began with.
    can.registersClients = true;
    can.findsClients = true;
    can.choosesClientId = true;
    // Loopback redirects are compared with their port (identity-provider contract 2c).
    can.ephemeralLoopbackPort = false;
    can.clientIdClaims = { u"cid"_s };
    return can;
}

Result<RegisteredClient> OktaProvider::createClient(const net::Http &http, const oauth::Metadata &, const ClientRequest &request) const
{
    const auto client = administrator(http);
    if (!client)
        return core::failure(client.error());
    return createOktaApplication(*client, request);
}

Result<RegisteredClient> OktaProvider::readClient(const net::Http &http, const RegisteredClient &known) const
{
    const auto client = administrator(http);
    if (!client)
        return core::failure(client.error());
    return readOktaApplicationAgain(*client, known);
}

Result<> OktaProvider::removeClient(const net::Http &http, const RegisteredClient &known) const
{
    const auto client = administrator(http);
    if (!client)
        return core::failure(client.error());
    return removeOktaApplication(*client, known);
}

Result<std::optional<RegisteredClient>> OktaProvider::findClient(
    const net::Http &http, const oauth::Metadata &, const QString &name, const QString &clientId) const
{
    const auto client = administrator(http);
    if (!client)
        return core::failure(client.error());
    return findOktaApplication(*client, name, clientId);
}

Result<core::Secret> OktaProvider::readClientSecret(const net::Http &http, const RegisteredClient &known) const
{
    const auto client = administrator(http);
    if (!client)
        return core::failure(client.error());
    const auto registered = known.objectId.isEmpty() ? readOktaApplicationAgain(*client, known) : known;
    if (!registered)
        return core::failure(registered.error());
    const auto secrets = listOktaSecrets(*client, registered->objectId);
    if (!secrets)
        return core::failure(secrets.error());
    for (const OktaSecret &secret : *secrets) {
        if (secret.active && !secret.value.isEmpty())
            return secret.value;
    }
    return IdentityProvider::readClientSecret(http, known);
}

Result<QList<TokenClaim>> OktaProvider::accessTokenClaims(const net::Http &http) const
{
    const auto client = administrator(http);
    if (!client)
        return core::failure(client.error());
    const auto all = OktaObjects(*client, *oktaServerOf(m_provider.issuer)).list(*findOktaKind(u"claim"), {});
    if (!all)
        return core::failure(all.error());
    QList<TokenClaim> claims;
    for (const QJsonObject &claim : *all) {
        const bool inAccessTokens = claim.value("claimType"_L1).toString() == u"RESOURCE";
        const QString name = claim.value("name"_L1).toString();
        if (inAccessTokens && !name.isEmpty())
            claims << TokenClaim { name, claim.value("value"_L1).toString(), claim.value("status"_L1).toString() == u"ACTIVE" };
    }
    return claims;
}

QList<WiredObject> OktaProvider::serverWiring(const ServerWiring &wanted) const
{
    QList<WiredObject> objects;
    if (!wanted.claim.isEmpty() && !capabilities({}).clientIdClaims.contains(wanted.claim))
        objects << WiredObject { oktaClientIdClaim(wanted.claim), -1 };
    QStringList scopes = wanted.scopes;
    scopes.removeDuplicates();
    for (const QString &scope : std::as_const(scopes)) {
        if (!isOktaSystemScope(scope))
            objects << WiredObject { oktaScope(scope), -1 };
    }
    return objects;
}

QList<WiredObject> OktaProvider::applicationWiring(const ApplicationWiring &wanted) const
{
    QList<WiredObject> objects { { oktaPolicy(wanted), -1 }, { oktaRule(wanted), 0 } };
    if (oktaNeedsPeople(wanted.grantTypes))
        objects << WiredObject { oktaAssignment(u"Everyone"_s, wanted), -1 };
    return objects;
}

Result<std::optional<FoundObject>> OktaProvider::findObject(const net::Http &http, const ProviderObject &object) const
{
    const auto client = administrator(http);
    if (!client)
        return core::failure(client.error());
    if (isAssignment(object)) {
        const auto assignment = withApplication(*client, object);
        if (!assignment)
            return core::failure(assignment.error());
        return findOktaAssignment(*client, *assignment);
    }
    const auto kind = kindOf(object);
    if (!kind)
        return core::failure(kind.error());
    return OktaObjects(*client, *oktaServerOf(m_provider.issuer)).find(**kind, object);
}

Result<FoundObject> OktaProvider::createObject(const net::Http &http, const ProviderObject &object) const
{
    const auto client = administrator(http);
    if (!client)
        return core::failure(client.error());
    if (isAssignment(object)) {
        const auto assignment = withApplication(*client, object);
        if (!assignment)
            return core::failure(assignment.error());
        return createOktaAssignment(*client, *assignment);
    }
    const auto kind = kindOf(object);
    if (!kind)
        return core::failure(kind.error());
    return OktaObjects(*client, *oktaServerOf(m_provider.issuer)).create(**kind, object);
}

Result<> OktaProvider::removeObject(const net::Http &http, const ProviderObject &object, const QString &id) const
{
    const auto client = administrator(http);
    if (!client)
        return core::failure(client.error());
    if (isAssignment(object)) {
        const auto assignment = withApplication(*client, object);
        if (!assignment)
            return core::failure(assignment.error());
        return assignment->parent.isEmpty() ? Result<>() : unassignOktaGroup(*client, assignment->parent, id);
    }
    const auto kind = kindOf(object);
    if (!kind)
        return core::failure(kind.error());
    return OktaObjects(*client, *oktaServerOf(m_provider.issuer)).remove(**kind, object, id);
}

std::unique_ptr<IdentityProvider> makeOktaProvider(core::Provider provider, core::Secret apiToken)
{
    return std::make_unique<OktaProvider>(std::move(provider), std::move(apiToken));
}

} // namespace identity
