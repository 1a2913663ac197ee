#include "app/gui/flow_run.h"

#include "app/gui/flow_watching.h"
#include "app/gui/registered_applications.h"
#include "app/gui/token_look.h"
#include "models/identity/identity_provider.h"
#include "models/net/redaction.h"
#include "models/oauth/implicit_flow.h"
#include "models/oauth/introspection.h"
#include "models/oauth/revocation.h"
#include "models/oauth/token_endpoint.h"
#include "models/oauth/userinfo.h"
#include "models/provisioning/strategies/loopback_ports.h"

using namespace Qt::StringLiterals;

namespace gui {

using core::Result;
using ui::FlowParty;
using ui::FlowStep;
using ui::FlowTokens;
using ui::TokenFlow;

namespace {

/// A public client proves nothing; another one as the provider says, Basic where it says nothing (RFC 8414 section 2).
oauth::ClientAuth chosenAuth(const oauth::Client &client, const oauth::Metadata &metadata)
{
    if (client.secret.isEmpty())
        return oauth::ClientAuth::None;
    const QStringList &offered = metadata.tokenAuthMethods;
    const bool basic = offered.isEmpty() || offered.contains(u"client_secret_basic"_s) || !offered.contains(u"client_secret_post"_s);
    return basic ? oauth::ClientAuth::Basic : oauth::ClientAuth::Post;
}

QList<quint16> fixedPorts()
{
    QList<quint16> ports;
    for (const QString &uri : provisioning::withFixedPorts({ u"http://127.0.0.1/callback"_s }))
        ports << quint16(QUrl(uri).port());
    return ports;
}

QString parameter(const ui::FlowSetup &setup, const QString &name)
{
    for (const auto &[key, value] : setup.parameters) {
        if (key == name)
            return value;
    }
    return {};
}

/// One run; its parts are found out in order.
class FlowRun {
public:
    FlowRun(const EngineParts &parts, const ui::FlowSetup &setup, const ui::FlowWatch &watch, const core::CancelToken &cancel)
        : m_parts(parts)
        , m_setup(setup)
        , m_watch(watch)
        , m_watching(watch)
        , m_http(m_watching.http(parts, setup.provider.tls, cancel))
    {
    }

    Result<FlowTokens> run()
    {
        if (const auto ready = prepare(); !ready)
            return core::failure(ready.error());
        const auto tokens = m_setup.flow == TokenFlow::Code || m_setup.flow == TokenFlow::Implicit ? logIn() : ask();
        if (!tokens)
            return core::failure(tokens.error());
        FlowTokens result;
        result.set = *tokens;
        result.metadata = m_metadata;
        result.client = m_client;
        result.tls = m_setup.provider.tls;
        result.receivedAt = m_parts.clock->now();
        lookAt(result, { m_http, *m_parts.clock, m_loggedIn, m_nonceSent });
        return result;
    }

private:
    Result<> prepare()
    {
        m_client = m_setup.client;
        if (m_setup.registered && m_client.secret.isEmpty()) {
            const auto secret = secretOf(*m_setup.registered, m_parts);
            if (!secret)
                return core::failure(secret.error());
            m_client.secret = *secret;
        }
        const auto provider = identity::makeProvider(m_setup.provider, {});
        if (!provider)
            return core::failure(provider.error());
        const auto metadata = (*provider)->discover(m_http);
        if (!metadata)
            return core::failure(metadata.error());
        m_metadata = *metadata;
        m_watching.setMetadata(m_metadata);
        m_ephemeralPort = (*provider)->capabilities(m_metadata).ephemeralLoopbackPort;
        if (m_setup.choosesAuth && m_setup.registered && m_setup.client.secret.isEmpty())
            m_client.auth = m_client.secret.isEmpty() ? oauth::ClientAuth::None : m_setup.registered->auth;
        else if (m_setup.choosesAuth)
            m_client.auth = chosenAuth(m_client, m_metadata);
        return {};
    }

    Result<oauth::TokenSet> ask()
    {
        const oauth::TokenEndpoint endpoint(m_http, m_metadata, m_client, *m_parts.clock);
        switch (m_setup.flow) {
        case TokenFlow::ClientCredentials:
            return endpoint.clientCredentials(m_setup.scopes, parameter(m_setup, u"audience"_s), parameter(m_setup, u"resource"_s));
        case TokenFlow::Refresh:
            return endpoint.refresh(m_setup.refreshToken, m_setup.scopes);
        case TokenFlow::Password:
            return endpoint.password(m_setup.user, m_setup.password, m_setup.scopes);
        case TokenFlow::Code:
        case TokenFlow::Implicit:
            break;
        }
        Q_UNREACHABLE();
    }

    Result<oauth::TokenSet> logIn()
    {
        oauth::CodeFlowRequest request;
        request.metadata = m_metadata;
        request.client = m_client;
        request.scopes = m_setup.scopes;
        request.redirectPorts = m_setup.ports;
        if (request.redirectPorts.isEmpty() && !m_ephemeralPort)
            request.redirectPorts = fixedPorts();
        request.extraParameters = m_setup.parameters;
        request.patience = m_setup.patience;
        request.page = m_setup.page;
        request.inbox = m_watch.inbox;
        request.cameBack = [this](const QString &address, const QByteArray &agent) { tellReturn(address, agent); };
        m_nonceSent = request.scopes.contains(u"openid"_s);
        const auto run = m_setup.flow == TokenFlow::Implicit ? oauth::runImplicitFlow : oauth::runCodeFlow;
        const auto login = run(
            m_http, request, [this](const QUrl &url) { return tellOpening(url); }, *m_parts.clock);
        if (!login)
            return core::failure(login.error());
        m_loggedIn = true;
        return login->tokens;
    }

    /// The window opens the browser: it can say so when there is none.
    bool tellOpening(const QUrl &url)
    {
        m_opened = m_parts.clock->now();
        net::Exchange seen;
        seen.verb = "GET";
        seen.url = net::Redactor().url(url);
        seen.startedAt = m_opened;
        m_watching.tell(FlowStep::AuthorizationRequest, FlowParty::Browser, FlowParty::Provider, seen);
        if (m_watch.waiting)
            m_watch.waiting(
                { url, m_opened.addMSecs(m_setup.patience.count()), QUrlQuery(url).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded) });
        return true;
    }

    void tellReturn(const QString &address, const QByteArray &agent)
    {
        const QDateTime now = m_parts.clock->now();
        net::Exchange byHand;
        byHand.startedAt = m_opened;
        byHand.elapsedMs = m_opened.msecsTo(now);
        m_watching.tell(FlowStep::Login, FlowParty::Browser, FlowParty::Provider, byHand);
        net::Exchange redirect;
        redirect.verb = "GET";
        redirect.url = address;
        if (!agent.isEmpty())
            redirect.requestHeaders = { { "User-Agent", agent } };
        redirect.status = 200;
        redirect.startedAt = now;
        m_watching.tell(FlowStep::Redirect, FlowParty::Browser, FlowParty::Console, redirect);
    }

    const EngineParts &m_parts;
    const ui::FlowSetup &m_setup;
    const ui::FlowWatch &m_watch;
    FlowWatching m_watching;
    net::Http m_http;
    oauth::Client m_client;
    oauth::Metadata m_metadata;
    QDateTime m_opened;
    bool m_ephemeralPort = true;
    bool m_nonceSent = false;
    bool m_loggedIn = false; ///< the flow itself has checked the ID token
};

} // namespace

Result<FlowTokens> runFlow(
    const EngineParts &parts, const ui::FlowSetup &setup, const ui::FlowWatch &watch, const core::CancelToken &cancel)
{
    return FlowRun(parts, setup, watch, cancel).run();
}

Result<QJsonObject> askAbout(
    const EngineParts &parts, ui::TokenQuery query, const FlowTokens &tokens, const ui::FlowWatch &watch, const core::CancelToken &cancel)
{
    FlowWatching watching(watch);
    watching.setMetadata(tokens.metadata);
    const net::Http http = watching.http(parts, tokens.tls, cancel);
    switch (query) {
    case ui::TokenQuery::Userinfo:
        return oauth::fetchUserinfo(http, tokens.metadata, tokens.set.accessToken, tokens.id.claims.value("sub"_L1).toString());
    case ui::TokenQuery::Introspection: {
        const auto answer = oauth::introspect(http, tokens.metadata, tokens.client, tokens.set.accessToken, u"access_token"_s);
        if (!answer)
            return core::failure(answer.error());
        return answer->members;
    }
    case ui::TokenQuery::Revocation: {
        const auto done = oauth::revoke(http, tokens.metadata, tokens.client, tokens.set.accessToken, u"access_token"_s);
        if (!done)
            return core::failure(done.error());
        return QJsonObject();
    }
    }
    Q_UNREACHABLE();
}

} // namespace gui
