#include "models/provisioning/applications/application_chain.h"

#include "models/gateway/member_names.h"

#include <QJsonArray>

#include <algorithm>
#include <optional>

namespace provisioning {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;
using gateway::Entity;
using Kind = ChainLink::Kind;
using Verdict = ChainLink::Verdict;
using World = RegisteredApplication::World;

namespace {

Error reason(Error::Kind kind, const QString &code, const QJsonObject &fields)
{
    return core::failure(kind, code, {}, {}, fields).value();
}

QString trimmedIssuer(QString issuer)
{
    const auto wellKnown = u"/.well-known/openid-configuration"_s;
    if (issuer.endsWith(wellKnown))
        issuer.chop(wellKnown.size());
    while (issuer.endsWith(u'/'))
        issuer.chop(1);
    return issuer;
}

/// Builds the links one after the other. What stands behind a failure is not looked at, but for the client at the provider: what the
/// gateway holds of it is a fact of another system, and whoever approves wants to see both.
class Walk {
public:
    Walk(const gateway::AdminClient &client, const ApplicationEstate &estate, const AskedProvider &provider, ApplicationChain &chain,
        const Entity &service)
        : m_client(client)
        , m_estate(estate)
        , m_provider(provider)
        , m_chain(chain)
        , m_service(service)
    {
    }

    Result<> run()
    {
        const Entity *openId = servicePlugin(m_estate, m_service.id(), u"openid-connect"_s);
        const Entity *jwt = openId ? nullptr : servicePlugin(m_estate, m_service.id(), u"jwt"_s);
        const bool portal = application().world == World::Portal;
        add(Kind::Client, [this](ChainLink &link) { return lookAtClient(link); });
        add(Kind::Claim, [=, this](ChainLink &link) { return lookAtClaim(link, openId ? openId : jwt); });
        add(Kind::Consumer, [this](ChainLink &link) { return lookAtConsumer(link); });
        if (jwt)
            add(Kind::Credential, [this](ChainLink &link) { return lookAtCredential(link); });
        if (portal) {
            add(Kind::Application, [this](ChainLink &link) { return lookAtApplication(link); });
            add(Kind::Developer, [this](ChainLink &link) { return lookAtDeveloper(link); });
            add(Kind::Contract, [this](ChainLink &link) { return lookAtContract(link); });
        } else {
            add(Kind::Group, [this](ChainLink &link) { return lookAtGroup(link); });
        }
        add(Kind::Service, [this](ChainLink &link) { return lookAtService(link); });
        return m_error ? Result<>(core::failure(*m_error)) : Result<>();
    }

private:
    const RegisteredApplication &application() const { return m_chain.application; }
    const QString &clientId() const { return m_chain.clientId; }
    QString serviceName() const { return m_chain.serviceName; }

    /// @param look sets value, entity and verdict; an Error it returns ends the walk
    template <typename Look> void add(Kind kind, const Look &look)
    {
        ChainLink link;
        link.kind = kind;
        if (!m_error && !m_stopped) {
            link.verdict = Verdict::Passed;
            if (const auto looked = look(link); !looked)
                m_error = looked.error();
            m_stopped = link.verdict == Verdict::Failed && kind != Kind::Client;
        }
        m_chain.links.append(link);
    }

    static Result<> fail(ChainLink &link, const QString &code, const QJsonObject &fields, Error::Kind kind = Error::Kind::Conflict)
    {
        link.verdict = Verdict::Failed;
        link.reason = reason(kind, code, fields);
        return {};
    }

    static Result<> cannotKnow(ChainLink &link, const Error &error)
    {
        link.verdict = Verdict::CannotKnow;
        link.reason = error;
        return {};
    }

    Result<> lookAtClient(ChainLink &link) const
    {
        link.value = clientId();
        if (!m_provider.provider)
            return cannotKnow(link, reason(Error::Kind::Unsupported, u"gatehouse.chain_no_provider"_s, {}));
        const QJsonObject fields { { u"client_id"_s, clientId() }, { u"issuer"_s, m_provider.metadata.issuer } };
        link.entity = u"provider "_s + m_provider.metadata.issuer;
        if (!m_provider.provider->capabilities(m_provider.metadata).findsClients)
            return cannotKnow(link, reason(Error::Kind::Unsupported, u"gatehouse.chain_provider_cannot_tell"_s, fields));
        const auto found = m_provider.provider->findClient(m_provider.http, m_provider.metadata, {}, clientId());
        if (!found && found.error().kind == Error::Kind::Cancelled)
            return core::failure(found.error());
        if (!found)
            return cannotKnow(link, found.error());
        if (!*found)
            return fail(link, u"gatehouse.chain_client_unknown"_s, fields, Error::Kind::NotFound);
        const QString status = (*found)->metadata.value("status"_L1).toString();
        return status.isEmpty() || status == u"ACTIVE" ? Result<>() : fail(link, u"gatehouse.chain_client_inactive"_s, fields);
    }

    Result<> lookAtClaim(ChainLink &link, const Entity *plugin) const
    {
        if (!plugin)
            return fail(link, u"gatehouse.chain_no_authentication"_s, { { u"service"_s, serviceName() } });
        link.entity = u"plugins/"_s + plugin->id();
        const QJsonObject config = gateway::normalised(plugin->json, gateway::kinds::plugins()).value("config"_L1).toObject();
        const bool isOpenId = plugin->text("name"_L1) == u"openid-connect";
        const QJsonArray path = isOpenId ? config.value("consumer_claims"_L1).toArray().first().toArray()
                                         : QJsonArray { config.value("key_claim_name"_L1).toString(u"iss"_s) };
        if (path.isEmpty())
            return fail(link, u"gatehouse.chain_no_claim"_s, { { u"plugin"_s, plugin->text("name"_L1) } });
        QStringList names;
        for (const auto &name : path)
            names << name.toString();
        link.value = names.join(u'.');
        const QJsonArray by = config.value("consumer_by"_L1).toArray({ u"username"_s, u"custom_id"_s });
        if (isOpenId && !by.contains(u"custom_id"_s))
            return fail(link, u"gatehouse.chain_consumer_by"_s, { { u"consumer_by"_s, by } });
        if (!m_provider.provider)
            return cannotKnow(link, reason(Error::Kind::Unsupported, u"gatehouse.chain_no_provider"_s, {}));
        const QString issuer = config.value("issuer"_L1).toString();
        if (isOpenId && trimmedIssuer(issuer) != trimmedIssuer(m_provider.metadata.issuer))
            return fail(link, u"gatehouse.chain_other_issuer"_s, { { u"expected"_s, m_provider.metadata.issuer }, { u"found"_s, issuer } });
        return lookAtIssuedClaim(link, names);
    }

    Result<> lookAtIssuedClaim(ChainLink &link, const QStringList &path) const
    {
        const QString claim = path.join(u'.');
        const QJsonObject fields { { u"claim"_s, claim }, { u"issuer"_s, m_provider.metadata.issuer } };
        if (m_provider.provider->capabilities(m_provider.metadata).clientIdClaims.contains(claim))
            return {};
        const auto wiring = m_provider.provider->serverWiring({ claim, {} });
        const auto object
            = std::find_if(wiring.begin(), wiring.end(), [](const identity::WiredObject &wired) { return wired.object.kind == u"claim"; });
        if (path.size() != 1 || object == wiring.end())
            return cannotKnow(link, reason(Error::Kind::Unsupported, u"gatehouse.chain_claim_unchecked"_s, fields));
        const auto found = m_provider.provider->findObject(m_provider.http, object->object);
        if (!found && found.error().kind == Error::Kind::Cancelled)
            return core::failure(found.error());
        if (!found)
            return cannotKnow(link, found.error());
        if (!*found)
            return fail(link, u"gatehouse.chain_claim_missing"_s, fields, Error::Kind::NotFound);
        if (!(*found)->differing.isEmpty())
            return fail(link, u"gatehouse.chain_claim_differs"_s,
                { { u"claim"_s, claim }, { u"paths"_s, QJsonArray::fromStringList((*found)->differing) } });
        return {};
    }

    Result<> lookAtConsumer(ChainLink &link) const
    {
        link.value = clientId();
        const QJsonObject unknown { { u"client_id"_s, clientId() } };
        const auto mapped = std::find_if(m_estate.consumers.begin(), m_estate.consumers.end(),
            [this](const Entity &consumer) { return !clientId().isEmpty() && consumer.text("custom_id"_L1) == clientId(); });
        if (mapped != m_estate.consumers.end()) {
            link.entity = u"consumers/"_s + mapped->id();
            if (mapped->id() == application().consumerId)
                return {};
            return fail(link, u"gatehouse.chain_other_consumer"_s,
                { { u"client_id"_s, clientId() }, { u"consumer"_s, mapped->text("username"_L1) } });
        }
        if (application().consumerId.isEmpty())
            return fail(link, u"gatehouse.chain_no_consumer"_s, unknown, Error::Kind::NotFound);
        // Consumers of the portal may be left out of the list; and a changed custom_id may not have reached them.
        const auto own = m_client.get(gateway::kinds::consumers(), application().consumerId);
        if (!own && own.error().kind == Error::Kind::NotFound)
            return fail(link, u"gatehouse.chain_no_consumer"_s, unknown, Error::Kind::NotFound);
        if (!own)
            return core::failure(own.error());
        link.entity = u"consumers/"_s + own->id();
        const QString customId = own->text("custom_id"_L1);
        if (customId == clientId() && !customId.isEmpty())
            return {};
        link.value = customId;
        return fail(link, u"gatehouse.chain_custom_id_differs"_s,
            { { u"client_id"_s, clientId() }, { u"application"_s, application().clientId }, { u"consumer"_s, customId } });
    }

    Result<> lookAtCredential(ChainLink &link) const
    {
        link.value = clientId();
        gateway::ListQuery query;
        query.parentId = application().consumerId;
        const auto credentials = m_client.list(gateway::kinds::jwtCredentials(), query);
        if (!credentials)
            return core::failure(credentials.error());
        for (const Entity &credential : *credentials) {
            if (credential.text("key"_L1) == clientId()) {
                link.entity = u"jwt-credentials/"_s + credential.id();
                return {};
            }
        }
        return fail(link, u"gatehouse.chain_no_credential"_s, { { u"client_id"_s, clientId() } }, Error::Kind::NotFound);
    }

    Result<> lookAtApplication(ChainLink &link) const
    {
        link.value = application().name;
        link.entity = u"applications/"_s + application().id;
        if (application().clientId == clientId())
            return {};
        return fail(link, u"gatehouse.chain_custom_id_differs"_s,
            { { u"client_id"_s, clientId() }, { u"application"_s, application().clientId }, { u"consumer"_s, clientId() } });
    }

    Result<> lookAtDeveloper(ChainLink &link) const
    {
        link.value = application().developerEmail;
        link.entity = u"developers/"_s + application().developerId;
        if (application().developerStatus == AccessStatus::Approved)
            return {};
        return fail(link, u"gatehouse.chain_developer_not_approved"_s,
            { { u"developer"_s, application().developerEmail }, { u"status"_s, statusName(application().developerStatus) } });
    }

    const ApplicationAccess *access() const
    {
        const auto found = std::find_if(application().accesses.begin(), application().accesses.end(),
            [this](const ApplicationAccess &one) { return one.serviceId == m_service.id(); });
        return found == application().accesses.end() ? nullptr : &*found;
    }

    QJsonObject pair() const { return { { u"application"_s, application().name }, { u"service"_s, serviceName() } }; }

    Result<> lookAtContract(ChainLink &link) const
    {
        const ApplicationAccess *contract = access();
        if (!contract)
            return fail(link, u"gatehouse.chain_no_contract"_s, pair(), Error::Kind::NotFound);
        link.value = contract->suspended ? u"suspended"_s : statusName(contract->status);
        link.entity = u"contracts/"_s + contract->contractId;
        switch (contract->status) {
        case AccessStatus::Approved:
            return contract->suspended ? fail(link, u"gatehouse.chain_contract_suspended"_s, pair()) : Result<>();
        case AccessStatus::Rejected:
            return fail(link, u"gatehouse.chain_contract_rejected"_s, pair());
        case AccessStatus::Revoked:
            return fail(link, u"gatehouse.chain_contract_revoked"_s, pair());
        case AccessStatus::Pending:
        case AccessStatus::Unknown:
            return fail(link, u"gatehouse.chain_contract_pending"_s, pair());
        }
        Q_UNREACHABLE();
    }

    Result<> lookAtGroup(ChainLink &link) const
    {
        const Entity *acl = servicePlugin(m_estate, m_service.id(), u"acl"_s);
        if (!acl)
            return fail(link, u"gatehouse.chain_no_acl"_s, pair());
        link.entity = u"plugins/"_s + acl->id();
        const QStringList own = groupsOf(m_estate, application().consumerId);
        link.value = own.join(u", "_s);
        QJsonObject fields = pair();
        const QStringList denied = aclGroups(m_estate, m_service.id(), true);
        for (const QString &group : own) {
            if (denied.contains(group)) {
                fields.insert(u"groups"_s, group);
                return fail(link, u"gatehouse.chain_in_denied_group"_s, fields);
            }
        }
        const QStringList allowed = aclGroups(m_estate, m_service.id());
        const bool in = std::any_of(own.begin(), own.end(), [&allowed](const QString &group) { return allowed.contains(group); });
        fields.insert(u"groups"_s, QJsonArray::fromStringList(allowed));
        return in || allowed.isEmpty() ? Result<>() : fail(link, u"gatehouse.chain_not_in_group"_s, fields);
    }

    Result<> lookAtService(ChainLink &link) const
    {
        const QJsonObject fields { { u"service"_s, serviceName() } };
        link.value = serviceName();
        link.entity = u"services/"_s + m_service.id();
        if (!m_service.json.value("enabled"_L1).toBool(true))
            return fail(link, u"gatehouse.chain_service_disabled"_s, fields);
        const bool registers = servicePlugin(m_estate, m_service.id(), u"application-registration"_s) != nullptr;
        const bool hasAcl = servicePlugin(m_estate, m_service.id(), u"acl"_s) != nullptr;
        if (registers && hasAcl)
            return fail(link, u"gatehouse.chain_acl_beside_registration"_s, fields);
        if (application().world == World::Portal && !registers)
            return fail(link, u"gatehouse.chain_no_registration"_s, fields);
        gateway::ListQuery query;
        query.parentId = m_service.id();
        query.limit = 1;
        const auto routes = m_client.list(gateway::kinds::routes(), query);
        if (!routes)
            return core::failure(routes.error());
        return routes->isEmpty() ? fail(link, u"gatehouse.chain_no_route"_s, fields) : Result<>();
    }

    const gateway::AdminClient &m_client;
    const ApplicationEstate &m_estate;
    const AskedProvider &m_provider;
    ApplicationChain &m_chain;
    const Entity &m_service;
    std::optional<Error> m_error;
    bool m_stopped = false;
};

} // namespace

QString linkName(Kind kind)
{
    switch (kind) {
    case Kind::Client:
        return u"client"_s;
    case Kind::Claim:
        return u"claim"_s;
    case Kind::Consumer:
        return u"consumer"_s;
    case Kind::Credential:
        return u"credential"_s;
    case Kind::Application:
        return u"application"_s;
    case Kind::Developer:
        return u"developer"_s;
    case Kind::Contract:
        return u"contract"_s;
    case Kind::Group:
        return u"group"_s;
    case Kind::Service:
        return u"service"_s;
    }
    Q_UNREACHABLE();
}

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Passed:
        return u"passed"_s;
    case Verdict::Failed:
        return u"failed"_s;
    case Verdict::NotReached:
        return u"not_reached"_s;
    case Verdict::CannotKnow:
        return u"cannot_know"_s;
    }
    Q_UNREACHABLE();
}

const ChainLink *ApplicationChain::broken() const
{
    const auto found = std::find_if(links.begin(), links.end(), [](const ChainLink &link) { return link.verdict == Verdict::Failed; });
    return found == links.end() ? nullptr : &*found;
}

Result<ApplicationChain> followChain(const gateway::AdminClient &client, const ApplicationEstate &estate,
    const RegisteredApplication &application, const Entity &service, const QString &clientId, const AskedProvider &provider)
{
    ApplicationChain chain;
    chain.application = application;
    chain.clientId = clientId.isEmpty() ? application.clientId : clientId;
    chain.serviceName = service.text("name"_L1).isEmpty() ? service.id() : service.text("name"_L1);
    Walk walk(client, estate, provider, chain, service);
    if (const auto walked = walk.run(); !walked)
        return core::failure(walked.error());
    return chain;
}

QString trustedIssuer(const ApplicationEstate &estate, const QString &serviceId)
{
    const Entity *plugin = servicePlugin(estate, serviceId, u"openid-connect"_s);
    return plugin ? trimmedIssuer(plugin->json.value("config"_L1).toObject().value("issuer"_L1).toString()) : QString();
}

bool isSameIssuer(const QString &one, const QString &other)
{
    return trimmedIssuer(one) == trimmedIssuer(other);
}

} // namespace provisioning
