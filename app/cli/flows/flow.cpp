#include "app/cli/flows/flow.h"

#include "app/cli/browser_login.h"
#include "app/cli/flows/token_report.h"
#include "app/cli/flows/told_call.h"
#include "app/cli/text.h"
#include "models/core/nearest.h"
#include "models/net/authorization_header.h"
#include "models/oauth/implicit_flow.h"
#include "models/oauth/token_endpoint.h"

#include <QJsonArray>

#include <algorithm>

namespace cli {

using namespace Qt::StringLiterals;
using core::Error;
using core::Result;

namespace {

const QStringList flows { u"client-credentials"_s, u"authorization-code"_s, u"implicit"_s, u"password"_s, u"bearer"_s };

tl::unexpected<Error> optionMissing(const QString &option)
{
    return core::failure(Error::Kind::Invalid, u"gatehouse.option_missing"_s, {}, option, QJsonObject { { u"option"_s, option } });
}

/// One run of a flow; its parts are read from the options when they are needed.
class Flow {
public:
    Flow(const QCommandLineParser &parser, Session &session, const Output &output, const QUrl &url)
        : m_parser(parser)
        , m_session(session)
        , m_output(output)
        , m_report(output)
    {
        m_call.url = url;
        m_call.method = parser.value(u"method"_s).toUpper().toLatin1();
    }

    ExitCode run(const QString &name)
    {
        const auto prepared = prepare(name);
        if (!prepared)
            return m_output.error(prepared.error());
        const auto answer = callAndTell(m_session.http(), m_call, m_report);
        if (!answer)
            return m_output.error(answer.error());
        reportCookies(answer->cookies);
        if (answer->refusal)
            return m_output.error(*answer->refusal);
        return m_parser.isSet(u"session"_s) ? callAgain(answer->cookies) : ExitCode::Done;
    }

private:
    bool introspects() const { return m_parser.isSet(u"introspect"_s); }

    /// Everything up to the call of the route.
    Result<> prepare(const QString &name)
    {
        if (name == u"client-credentials")
            return byClient();
        if (name == u"password" && !m_parser.isSet(u"own-client"_s))
            return byPerson();
        const auto tokens = tokensBy(name);
        if (!tokens)
            return core::failure(tokens.error());
        m_call.credential = gateway::Credential::Bearer;
        m_call.value = net::bearer(tokens->accessToken);
        m_call.as = m_client.id.isEmpty() ? m_parser.value(u"token-file"_s) : m_client.id;
        m_call.hidden << tokens->accessToken << tokens->idToken << tokens->refreshToken;
        return lookAt(*tokens);
    }

    Result<> byClient()
    {
        if (const auto client = readClient(); !client)
            return client;
        if (m_client.secret.isEmpty())
            return optionMissing(u"--client-secret-file"_s);
        m_call.credential = gateway::Credential::ClientBasic;
        m_call.value = net::basic(m_client.id, m_client.secret);
        m_call.as = m_client.id;
        m_call.hidden << m_client.secret;
        if (!m_parser.isSet(u"provider"_s) && !introspects())
            return {};
        // Nobody sees the token that the gateway gets; one got the same way shows what is in it.
        if (const auto provider = openProvider(); !provider)
            return provider;
        const auto tokens = endpoint().clientCredentials(m_parser.values(u"scope"_s), m_parser.value(u"audience"_s));
        if (tokens) {
            m_call.hidden << tokens->accessToken;
            return lookAt(*tokens);
        }
        m_report.step(u"token"_s, false, { { u"code"_s, tokens.error().code }, { u"text"_s, tokens.error().text } },
            Text::tr("The provider gives this client no token: %1 %2").arg(tokens.error().code, tokens.error().text));
        return {};
    }

    Result<> byPerson()
    {
        const auto password = readPerson();
        if (!password)
            return core::failure(password.error());
        if (introspects())
            return core::failure(Error::Kind::Invalid, u"gatehouse.token_not_ours"_s, {}, u"--introspect"_s);
        m_call.credential = gateway::Credential::PersonBasic;
        m_call.as = m_parser.value(u"user"_s);
        m_call.value = net::basic(m_call.as, *password);
        m_call.hidden << *password;
        return {};
    }

    Result<oauth::TokenSet> tokensBy(const QString &name)
    {
        if (name == u"bearer")
            return tokenOfFile();
        if (const auto client = readClient(); !client)
            return core::failure(client.error());
        const auto password = name == u"password" ? readPerson() : Result<core::Secret>();
        if (!password)
            return core::failure(password.error());
        if (const auto provider = openProvider(); !provider)
            return core::failure(provider.error());
        if (name == u"password") {
            m_call.hidden << *password;
            m_report.step(u"login"_s, true,
                { { u"endpoint"_s, m_provider->metadata.tokenEndpoint.toString(QUrl::RemoveQuery) }, { u"grant"_s, u"password"_s } },
                Text::tr("Name and password go to the provider with the client %1 (discouraged: use authorization-code)").arg(m_client.id));
            return endpoint().password(m_parser.value(u"user"_s), *password, m_parser.values(u"scope"_s));
        }
        return logIn(name == u"implicit");
    }

    Result<oauth::TokenSet> logIn(bool implicit)
    {
        const auto request = loginRequest(m_parser, *m_provider, m_client);
        if (!request)
            return core::failure(request.error());
        const auto run = implicit ? oauth::runImplicitFlow : oauth::runCodeFlow;
        const auto login = run(m_provider->http, *request, browserOpener(m_parser, m_output), m_session.clock());
        if (!login)
            return core::failure(login.error());
        QJsonObject detail {
            { u"endpoint"_s, m_provider->metadata.authorizationEndpoint.toString(QUrl::RemoveQuery) },
            { u"redirect_uri"_s, login->redirectUri.toString() },
            { u"grant"_s, implicit ? u"implicit"_s : u"authorization_code"_s },
        };
        const QString person = login->idTokenClaims.value("sub"_L1).toString();
        if (!person.isEmpty())
            detail.insert(u"sub"_s, person);
        m_report.step(u"login"_s, true, detail,
            implicit
                ? Text::tr("Logged in %1: the token came behind the # of %2 (discouraged: use authorization-code)")
                      .arg(person, login->redirectUri.toString())
                : Text::tr("Logged in %1: the code came to %2 and was exchanged with PKCE").arg(person, login->redirectUri.toString()));
        return login->tokens;
    }

    Result<oauth::TokenSet> tokenOfFile()
    {
        if (!m_parser.isSet(u"token-file"_s))
            return optionMissing(u"--token-file"_s);
        const auto token = m_session.secretInput().read(m_parser.value(u"token-file"_s));
        if (!token)
            return core::failure(token.error());
        if (introspects()) {
            if (const auto client = readClient(); !client)
                return core::failure(client.error());
            if (const auto provider = openProvider(); !provider)
                return core::failure(provider.error());
        }
        oauth::TokenSet tokens;
        tokens.accessToken = *token;
        tokens.tokenType = u"Bearer"_s;
        return tokens;
    }

    Result<> lookAt(const oauth::TokenSet &tokens)
    {
        // The client may belong to another application than the token of a file.
        TokenLook look { m_provider ? &*m_provider : nullptr, m_client, m_parser.value(u"claim"_s), introspects() };
        return reportToken(tokens, look, m_report);
    }

    Result<> readClient()
    {
        const auto client = m_session.client(m_parser);
        if (!client)
            return core::failure(client.error());
        m_client = *client;
        return {};
    }

    Result<core::Secret> readPerson()
    {
        if (!m_parser.isSet(u"user"_s))
            return optionMissing(u"--user"_s);
        if (!m_parser.isSet(u"password-file"_s))
            return optionMissing(u"--password-file"_s);
        return m_session.secretInput().read(m_parser.value(u"password-file"_s));
    }

    Result<> openProvider()
    {
        auto opened = m_session.provider(m_parser);
        if (!opened)
            return core::failure(opened.error());
        m_provider.emplace(std::move(*opened));
        return {};
    }

    oauth::TokenEndpoint endpoint() const { return { m_provider->http, m_provider->metadata, m_client, m_session.clock() }; }

    void reportCookies(const QList<gateway::SetCookie> &cookies) const
    {
        for (const gateway::SetCookie &cookie : cookies) {
            QStringList words;
            for (const auto &[member, word] : { std::pair(u"http_only"_s, u"HttpOnly"_s), std::pair(u"secure"_s, u"Secure"_s) }) {
                if (cookie.attributes.value(member).toBool())
                    words << word;
            }
            for (const auto &[member, word] : { std::pair(u"path"_s, u"Path"_s), std::pair(u"domain"_s, u"Domain"_s),
                     std::pair(u"same_site"_s, u"SameSite"_s), std::pair(u"expires"_s, u"Expires"_s) }) {
                if (const QString value = cookie.attributes.value(member).toString(); !value.isEmpty())
                    words << word + u'=' + value;
            }
            QJsonObject detail = cookie.attributes;
            detail.insert(u"name"_s, cookie.name);
            m_report.step(u"session"_s, true, detail, Text::tr("The answer set the cookie %1 (%2)").arg(cookie.name, words.join(u", "_s)));
        }
    }

    /// With nothing but the cookie; the application's access is checked again all the same.
    ExitCode callAgain(const QList<gateway::SetCookie> &cookies)
    {
        if (cookies.isEmpty())
            return m_output.error(
                core::failure(Error::Kind::NotFound, u"gatehouse.no_session"_s, {}, m_call.url.toString(QUrl::RemoveQuery)));
        const auto named
            = std::find_if(cookies.begin(), cookies.end(), [](const gateway::SetCookie &cookie) { return cookie.name == u"session"; });
        const gateway::SetCookie &cookie = named == cookies.end() ? cookies.first() : *named;
        m_call.hidden << m_call.value << cookie.value;
        m_call.credential = gateway::Credential::Cookie;
        m_call.value = core::Secret(cookie.name.toUtf8() + '=' + cookie.value.reveal());
        m_call.as = cookie.name;
        const auto answer = callAndTell(m_session.http(), m_call, m_report);
        if (!answer)
            return m_output.error(answer.error());
        return answer->refusal ? m_output.error(*answer->refusal) : ExitCode::Done;
    }

    const QCommandLineParser &m_parser;
    Session &m_session;
    const Output &m_output;
    FlowReport m_report;
    gateway::RouteCall m_call;
    oauth::Client m_client;
    std::optional<OpenProvider> m_provider;
};

} // namespace

void describeFlowOptions(QCommandLineParser &parser)
{
    parser.addOption({ u"flow"_s, Text::tr("Call by this flow and tell each step: %1.").arg(flows.join(u", "_s)), u"NAME"_s });
    parser.addOption({ u"user"_s, Text::tr("password: who logs in."), u"NAME"_s });
    parser.addOption({ u"password-file"_s, Text::tr("password: file with the password; - reads standard input."), u"FILE"_s });
    parser.addOption({ u"own-client"_s, Text::tr("password: get the token with --client-id instead of the gateway's client.") });
    parser.addOption({ u"claim"_s, Text::tr("Claim that should carry the client id."), u"NAME"_s });
    parser.addOption({ u"introspect"_s, Text::tr("Ask the provider what it knows of the token.") });
    parser.addOption({ u"session"_s, Text::tr("Call once more with nothing but the cookie that the gateway set.") });
    describeLoginOptions(parser);
}

QString flowOptionWithoutFlow(const QCommandLineParser &parser)
{
    for (const QString &option : { u"user"_s, u"password-file"_s, u"own-client"_s, u"claim"_s, u"introspect"_s, u"session"_s,
             u"no-browser"_s, u"port"_s, u"scope"_s, u"audience"_s }) {
        if (parser.isSet(option) && !parser.isSet(u"flow"_s))
            return u"--"_s + option;
    }
    return {};
}

ExitCode runFlow(const QCommandLineParser &parser, Session &session, const Output &output, const QUrl &url)
{
    const QString name = parser.value(u"flow"_s);
    if (!flows.contains(name))
        return output.error(core::failure(Error::Kind::Invalid, u"gatehouse.unknown_flow"_s, {}, u"--flow"_s,
            QJsonObject { { u"key"_s, name }, { u"nearest"_s, core::nearestName(name, flows) } }));
    return Flow(parser, session, output, url).run(name);
}

} // namespace cli
