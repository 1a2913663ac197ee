#include "models/provisioning/checks/provider_check.h"

#include "models/identity/okta/okta_objects.h"
#include "models/identity/okta/okta_scopes.h"
#include "models/identity/okta/okta_servers.h"
#include "models/oauth/metadata_reader.h"
#include "models/provisioning/checks/reach_check.h"
#include "models/provisioning/strategies/key_choice.h"
#include "models/provisioning/strategies/loopback_ports.h"

#include <QJsonArray>

namespace provisioning {

using namespace Qt::StringLiterals;
using Mark = core::CheckLine::Mark;
using core::Error;
using core::Result;

namespace {

bool isAboutIssuer(const Error &error)
{
    return error.code.startsWith(u"gatehouse.issuer_"_s);
}

/// The ports that a login listens on where the provider compares them.
QString fixedPorts()
{
    QStringList ports;
    for (const QString &uri : withFixedPorts({ u"http://127.0.0.1/callback"_s }))
        ports.append(QString::number(QUrl(uri).port()));
    return ports.join(u", "_s);
}

/// What everybody can ask a provider.
class ProviderCheck {
public:
    ProviderCheck(const net::Http &http, const core::Provider &provider, const core::Secret &credential, const CheckLines &lines)
        : m_http(http)
        , m_provider(provider)
        , m_credential(credential)
        , m_lines(lines)
    {
    }

    /// The organization's own server of Okta answers well, and is of no use all the same.
    Result<> checkIssuer()
    {
        auto usable = oauth::checkIssuer(m_provider.issuer);
        if (usable && isOkta()) {
            if (const auto server = identity::oktaServerOf(m_provider.issuer); !server)
                usable = core::failure(server.error());
        }
        if (!usable)
            m_lines.fail(u"issuer"_s, usable.error(), { { u"servers"_s, customServers() } });
        return usable;
    }

    Result<CheckedProvider> ask()
    {
        const auto made = identity::makeProvider(m_provider, m_credential);
        if (!made)
            return stopped(u"discovery"_s, made.error());
        m_lines.ask(u"discovery"_s);
        const auto metadata = (*made)->discover(m_http);
        if (!metadata && isAboutIssuer(metadata.error()))
            m_lines.tell(u"discovery"_s, Mark::Done);
        if (!metadata)
            return stopped(isAboutIssuer(metadata.error()) ? u"issuer"_s : u"discovery"_s, metadata.error());
        m_lines.tell(u"discovery"_s, Mark::Done, { { u"document"_s, metadata->documentUrl.toString() } });
        m_lines.tell(u"issuer"_s, Mark::Done, { { u"issuer"_s, metadata->issuer } });
        CheckedProvider found { *metadata, {}, (*made)->capabilities(*metadata) };
        if (const auto keys = tellKeys(found); !keys)
            return core::failure(keys.error());
        tellGrants(found.metadata);
        tellRegistration(found.capabilities);
        m_lines.tell(u"loopback"_s, Mark::Done, { { u"ports"_s, fixedPorts() } },
            found.capabilities.ephemeralLoopbackPort ? u"any_port"_s : u"fixed_ports"_s);
        m_lines.tell(u"claim"_s, Mark::Done, { { u"claims"_s, QJsonArray::fromStringList(found.capabilities.clientIdClaims) } });
        return found;
    }

    bool isOkta() const { return m_provider.kind == u"okta"; }

private:
    QJsonArray customServers() const
    {
        QJsonArray issuers;
        if (!isOkta() || m_credential.isEmpty() || m_provider.issuer.host().isEmpty())
            return issuers;
        const auto servers = identity::listOktaServers(identity::OktaClient(m_http, m_provider.issuer, m_credential));
        if (!servers)
            return issuers;
        for (const identity::OktaServer &server : *servers) {
            if (server.active)
                issuers.append(server.issuer);
        }
        return issuers;
    }

    Result<> tellKeys(CheckedProvider &found)
    {
        m_lines.ask(u"keys"_s);
        const auto keys = oauth::fetchKeys(m_http, found.metadata);
        if (!keys) {
            m_lines.fail(u"keys"_s, keys.error());
            return core::failure(keys.error());
        }
        QStringList algorithms;
        for (const jose::Jwk &key : keys->keys) {
            found.keyIds.append(key.kid());
            if (key.algorithm())
                algorithms.append(jose::algorithmName(*key.algorithm()));
        }
        algorithms.removeDuplicates();
        const bool some = !keys->keys.isEmpty();
        m_lines.tell(u"keys"_s, some ? Mark::Done : Mark::Failed,
            { { u"count"_s, keys->keys.size() }, { u"algorithms"_s, QJsonArray::fromStringList(algorithms) },
                { u"left_out"_s, keys->ignored } });
        if (const auto chosen = chooseKey(*keys, {}))
            m_lines.tell(u"gateway_keys"_s, Mark::Done, { { u"algorithm"_s, jose::algorithmName(chosen->algorithm) } });
        else
            m_lines.note(u"gateway_keys"_s, Mark::Attention, chosen.error());
        return {};
    }

    void tellGrants(const oauth::Metadata &metadata)
    {
        QStringList grants = metadata.grantTypes;
        // Its OpenID document leaves them out (identity-provider contract 2c).
        if (isOkta() && !grants.isEmpty() && !grants.contains(u"client_credentials"_s))
            grants.append(u"client_credentials"_s);
        const QStringList &pkce = metadata.codeChallengeMethods;
        const QJsonObject facts { { u"grants"_s, QJsonArray::fromStringList(grants) }, { u"pkce"_s, QJsonArray::fromStringList(pkce) } };
        const bool weak = !pkce.isEmpty() && !pkce.contains(u"S256"_s);
        m_lines.tell(u"grants"_s,
            weak                   ? Mark::Attention
                : grants.isEmpty() ? Mark::Unknown
                                   : Mark::Done,
            facts, weak ? u"no_s256"_s : QString());
    }

    void tellRegistration(const identity::Capabilities &can)
    {
        const bool credential = !m_credential.isEmpty();
        if (!can.registersClients)
            m_lines.tell(u"registration"_s, Mark::Attention, {}, u"by_hand"_s);
        else if (isOkta())
            m_lines.tell(u"registration"_s, credential ? Mark::Done : Mark::Attention, {}, credential ? u"okta"_s : u"okta_token"_s);
        else
            m_lines.tell(u"registration"_s, credential ? Mark::Done : Mark::Unknown, {}, credential ? u"token"_s : u"no_token"_s);
    }

    tl::unexpected<Error> stopped(const QString &topic, const Error &error)
    {
        m_lines.fail(topic, error);
        return core::failure(error);
    }

    const net::Http &m_http;
    const core::Provider &m_provider;
    const core::Secret &m_credential;
    const CheckLines &m_lines;
};

/// What Okta tells its administrators besides.
class OktaCheck {
public:
    OktaCheck(const net::Http &http, const core::Provider &provider, const core::Secret &apiToken, const CheckLines &lines)
        : m_client(http, provider.issuer, apiToken)
        , m_server(identity::oktaServerOf(provider.issuer).value_or(QString()))
        , m_lines(lines)
    {
    }

    /// What may not be seen is a line. @return Cancelled when it was stopped
    Result<> ask()
    {
        m_lines.ask(u"api_token"_s);
        const auto server = identity::readOktaServer(m_client, m_server);
        if (!server) {
            note(u"api_token"_s, server.error());
            return m_stopped;
        }
        m_lines.tell(u"api_token"_s, Mark::Done);
        m_lines.tell(
            u"server"_s, server->active ? Mark::Done : Mark::Failed, { { u"name"_s, server->name }, { u"audience"_s, server->audience } });
        tellClaims();
        tellScopes();
        tellPolicies();
        return m_stopped;
    }

private:
    void note(const QString &topic, const Error &error)
    {
        if (error.kind == Error::Kind::Cancelled)
            m_stopped = core::failure(error);
        m_lines.fail(topic, error);
    }

    /// Nothing when it may not be seen; the line says so.
    std::optional<QList<QJsonObject>> read(const QString &topic, QStringView kind)
    {
        m_lines.ask(topic);
        const auto objects = identity::OktaObjects(m_client, m_server).list(*identity::findOktaKind(kind), {});
        if (objects)
            return *objects;
        note(topic, objects.error());
        return std::nullopt;
    }

    void tellClaims()
    {
        const auto claims = read(u"claims"_s, u"claim");
        if (!claims)
            return;
        QStringList custom;
        QString carries;
        for (const QJsonObject &claim : *claims) {
            const QString name = claim.value("name"_L1).toString();
            const bool inAccessToken = claim.value("claimType"_L1).toString() == u"RESOURCE";
            if (!inAccessToken || claim.value("system"_L1).toBool() || name == u"sub")
                continue;
            custom.append(name);
            if (claim.value("value"_L1).toString() == u"app.clientId" && claim.value("status"_L1).toString() == u"ACTIVE")
                carries = name;
        }
        m_lines.tell(u"claims"_s, Mark::Done, { { u"claims"_s, QJsonArray::fromStringList(custom) }, { u"carries"_s, carries } });
    }

    void tellScopes()
    {
        const auto scopes = read(u"scopes"_s, u"scope");
        if (!scopes)
            return;
        QStringList custom;
        for (const QJsonObject &scope : *scopes) {
            const QString name = scope.value("name"_L1).toString();
            if (!identity::isOktaSystemScope(name))
                custom.append(name);
        }
        m_lines.tell(u"scopes"_s, Mark::Done, { { u"scopes"_s, QJsonArray::fromStringList(custom) } });
    }

    void tellPolicies()
    {
        const auto policies = read(u"policies"_s, u"policy");
        if (policies)
            m_lines.tell(u"policies"_s, policies->isEmpty() ? Mark::Attention : Mark::Done, { { u"count"_s, policies->size() } });
    }

    identity::OktaClient m_client;
    QString m_server;
    const CheckLines &m_lines;
    Result<> m_stopped;
};

} // namespace

Result<CheckedProvider> checkProvider(
    const net::Http &http, const core::Provider &provider, const core::Secret &credential, const core::CheckSink &sink)
{
    const CheckLines lines(sink);
    ProviderCheck check(http, provider, credential, lines);
    if (const auto usable = oauth::checkIssuer(provider.issuer); usable) {
        const QUrl document = oauth::metadataUrls(provider.issuer).constFirst();
        if (const auto reached = checkReach(http, document, provider.tls, lines); !reached)
            return core::failure(reached.error());
    }
    if (const auto usable = check.checkIssuer(); !usable)
        return core::failure(usable.error());
    auto found = check.ask();
    if (!found || !check.isOkta())
        return found;
    if (credential.isEmpty())
        lines.note(u"api_token"_s, Mark::Attention,
            core::failure(Error::Kind::Unsupported, u"gatehouse.okta_api_token_missing"_s, {}, {},
                QJsonObject { { u"issuer"_s, provider.issuer.toString() } })
                .value());
    else if (const auto asked = OktaCheck(http, provider, credential, lines).ask(); !asked)
        return core::failure(asked.error()); // what was stopped is not saved
    return found;
}

} // namespace provisioning
