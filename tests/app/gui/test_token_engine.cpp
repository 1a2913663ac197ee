#include "app/gui/token_engine.h"

#include "models/net/curl_command.h"
#include "models/net/exchange_log.h"
#include "models/storage/memory_secret_store.h"
#include "tests/models/oauth/provider_login.h"

#include <QMutex>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using core::Error;
using ui::FlowStep;
using ui::TokenFlow;

/// The engine of the token lab against the sandbox's provider, the person's browser played by a script.
class TestTokenEngine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLoginGivesCheckedTokensAndEveryExchange();
    void theRedirectSaysWhoBroughtIt();
    void aLoginByPastedAddress();
    void anAddressOfAnotherLoginIsSaid();
    void aCancelEndsTheWait();
    void eachOtherFlowGivesATokenToo_data();
    void eachOtherFlowGivesATokenToo();
    void aRefreshKeepsTheIdTokenChecked();
    void theProviderIsAskedAboutTheToken();
    void aRefusalKeepsTheProvidersOwnCode();
    void nothingThatIsShownHoldsASecret();
    void theSecretOfARegisteredApplicationComesFromTheKeychain();
    void withoutAStoreNothingIsRegisteredAndNoFileMade();

private:
    static sandbox::ProviderOptions options()
    {
        const QJsonArray redirects { u"http://127.0.0.1/callback"_s };
        sandbox::ProviderOptions options;
        options.clients = {
            { u"browser-app"_s, {},
                { { u"redirect_uris"_s, redirects }, { u"application_type"_s, u"native"_s },
                    { u"grant_types"_s, QJsonArray { u"implicit"_s } }, { u"token_endpoint_auth_method"_s, u"none"_s },
                    { u"response_types"_s, QJsonArray { u"id_token token"_s } } } },
            { u"trusted-app"_s, core::Secret("trusted-app-secret"),
                { { u"grant_types"_s, QJsonArray { u"password"_s } }, { u"token_endpoint_auth_method"_s, u"client_secret_basic"_s } } },
        };
        return options;
    }

    gui::EngineParts parts() { return { &m_login.pool, &m_log, &m_login.clock, &m_secrets, m_folder.filePath(u"store.db"_s) }; }
    ui::TokenEngine engine() { return gui::makeTokenEngine(parts(), {}); }

    ui::FlowSetup setup(TokenFlow flow, const oauth::Client &client) const
    {
        ui::FlowSetup setup;
        setup.provider.kind = u"generic"_s;
        setup.provider.issuer = m_login.provider->issuer();
        setup.client = client;
        setup.flow = flow;
        setup.scopes = { u"openid"_s, u"offline_access"_s, u"api:read"_s };
        setup.patience = std::chrono::seconds(20);
        return setup;
    }

    /// Runs while @p browse acts as the browser on a thread of its own.
    core::Result<ui::FlowTokens> run(const ui::FlowSetup &setup, const std::function<void(const QUrl &)> &browse,
        const oauth::RedirectInbox &inbox = oauth::RedirectInbox(), const core::CancelToken &cancel = {})
    {
        std::thread browser;
        m_seen.clear();
        ui::FlowWatch watch;
        watch.exchange = [this](const ui::FlowExchange &exchange) { m_seen << exchange; };
        watch.waiting = [&](const ui::LoginWait &wait) {
            m_wait = wait;
            browser = std::thread([url = wait.url, &browse] { browse(url); });
        };
        watch.inbox = inbox;
        auto result = engine().run(setup, watch, cancel);
        if (browser.joinable())
            browser.join();
        return result;
    }

    core::Result<ui::FlowTokens> logIn(const ui::FlowSetup &setup)
    {
        return run(setup, [](const QUrl &url) { support::ScriptedPerson("alice", "wonder land+100%").visit(url); });
    }

    QList<FlowStep> steps() const
    {
        QList<FlowStep> steps;
        for (const ui::FlowExchange &exchange : m_seen)
            steps << exchange.step;
        return steps;
    }

    /// The last address of a login, which is not visited.
    static QUrl lastAddress(const QUrl &authorization)
    {
        support::ScriptedPerson person("alice", "wonder land+100%");
        person.stopAt(QUrl(QUrlQuery(authorization).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded)));
        return person.visit(authorization).url;
    }

    ProviderLogin m_login { options() };
    net::ExchangeLog m_log;
    storage::MemorySecretStore m_secrets;
    QTemporaryDir m_folder;
    QList<ui::FlowExchange> m_seen;
    ui::LoginWait m_wait;
};

void TestTokenEngine::aLoginGivesCheckedTokensAndEveryExchange()
{
    const auto tokens = logIn(setup(TokenFlow::Code, m_login.confidential));
    QVERIFY2(tokens, tokens ? "" : qPrintable(tokens.error().code));
    QVERIFY(tokens->access.isJwt && tokens->accessVerified);
    QCOMPARE(tokens->id.claims.value("sub"_L1).toString(), u"alice"_s);
    QVERIFY(!tokens->idChecks.isEmpty() && !tokens->idFault);
    QVERIFY(!tokens->set.refreshToken.isEmpty());
    const QList<FlowStep> begin { FlowStep::Discovery, FlowStep::AuthorizationRequest, FlowStep::Login, FlowStep::Redirect,
        FlowStep::TokenRequest };
    QCOMPARE(steps().first(begin.size()), begin);
    QVERIFY(steps().contains(FlowStep::Keys));
    QVERIFY(m_wait.redirectUri.startsWith(u"http://127.0.0.1:"_s));
}

void TestTokenEngine::theRedirectSaysWhoBroughtIt()
{
    const auto tokens = run(setup(TokenFlow::Code, m_login.confidential), [](const QUrl &url) {
        support::ScriptedPerson person("alice", "wonder land+100%");
        person.introduceAs("Mozilla/5.0 (a script)");
        person.visit(url);
    });
    QVERIFY2(tokens, tokens ? "" : qPrintable(tokens.error().code));
    const auto redirect = m_seen.at(steps().indexOf(FlowStep::Redirect));
    QCOMPARE(redirect.http.requestHeaders, (QList<net::Header> { { "User-Agent", "Mozilla/5.0 (a script)" } }));
}

void TestTokenEngine::aLoginByPastedAddress()
{
    const oauth::RedirectInbox inbox;
    const auto tokens = run(
        setup(TokenFlow::Code, m_login.confidential), [&inbox](const QUrl &url) { inbox.put(core::Secret(lastAddress(url).toEncoded())); },
        inbox);
    QVERIFY2(tokens, tokens ? "" : qPrintable(tokens.error().code));
}

void TestTokenEngine::anAddressOfAnotherLoginIsSaid()
{
    QString said;
    QSemaphore refused;
    const oauth::RedirectInbox inbox([&](const Error &error) {
        said = error.code;
        refused.release();
    });
    const auto tokens = run(
        setup(TokenFlow::Code, m_login.confidential),
        [&](const QUrl &url) {
            QUrl foreign = lastAddress(url);
            const QUrl right = foreign;
            foreign.setQuery(u"code=c&state=of-somebody-else"_s);
            inbox.put(core::Secret(foreign.toEncoded()));
            refused.tryAcquire(1, 10'000);
            inbox.put(core::Secret(right.toEncoded()));
        },
        inbox);
    QVERIFY2(tokens, tokens ? "" : qPrintable(tokens.error().code));
    QCOMPARE(said, u"gatehouse.foreign_state"_s);
}

void TestTokenEngine::aCancelEndsTheWait()
{
    const core::CancelToken cancel;
    const auto tokens = run(
        setup(TokenFlow::Code, m_login.confidential), [cancel](const QUrl &) { cancel.cancel(); }, oauth::RedirectInbox(), cancel);
    QVERIFY(!tokens);
    QCOMPARE(tokens.error().kind, Error::Kind::Cancelled);
    QVERIFY(!steps().contains(FlowStep::Login));
}

void TestTokenEngine::eachOtherFlowGivesATokenToo_data()
{
    QTest::addColumn<int>("flow");
    QTest::newRow("client credentials") << int(TokenFlow::ClientCredentials);
    QTest::newRow("implicit") << int(TokenFlow::Implicit);
    QTest::newRow("password") << int(TokenFlow::Password);
}

void TestTokenEngine::eachOtherFlowGivesATokenToo()
{
    QFETCH(const int, flow);
    ui::FlowSetup wanted = setup(TokenFlow(flow), m_login.confidential);
    wanted.scopes = { u"api:read"_s };
    if (wanted.flow == TokenFlow::Implicit) {
        wanted.client = { u"browser-app"_s, {}, {} };
        wanted.scopes = { u"openid"_s, u"api:read"_s };
    } else if (wanted.flow == TokenFlow::Password) {
        wanted.client = { u"trusted-app"_s, core::Secret("trusted-app-secret"), {} };
        wanted.user = u"alice"_s;
        wanted.password = core::Secret("wonder land+100%");
    }
    const auto tokens = logIn(wanted);
    QVERIFY2(tokens, tokens ? "" : qPrintable(tokens.error().code));
    QVERIFY(tokens->accessVerified);
    QCOMPARE(steps().contains(FlowStep::Redirect), wanted.flow == TokenFlow::Implicit);
    QCOMPARE(steps().contains(FlowStep::TokenRequest), wanted.flow != TokenFlow::Implicit);
}

void TestTokenEngine::aRefreshKeepsTheIdTokenChecked()
{
    const auto first = logIn(setup(TokenFlow::Code, m_login.confidential));
    QVERIFY(first);
    ui::FlowSetup again = setup(TokenFlow::Refresh, m_login.confidential);
    again.scopes.clear();
    again.refreshToken = first->set.refreshToken;
    const auto tokens = run(again, [](const QUrl &) {});
    QVERIFY2(tokens, tokens ? "" : qPrintable(tokens.error().code));
    QVERIFY(!(tokens->set.accessToken == first->set.accessToken));
    QVERIFY2(!tokens->idFault, tokens->idFault ? qPrintable(tokens->idFault->code) : "");
}

void TestTokenEngine::theProviderIsAskedAboutTheToken()
{
    const auto tokens = logIn(setup(TokenFlow::Code, m_login.confidential));
    QVERIFY(tokens);
    QList<FlowStep> asked;
    ui::FlowWatch watch;
    watch.exchange = [&asked](const ui::FlowExchange &exchange) { asked << exchange.step; };
    const auto person = engine().ask(ui::TokenQuery::Userinfo, *tokens, watch, {});
    QCOMPARE(person->value("sub"_L1).toString(), u"alice"_s);
    QVERIFY(engine().ask(ui::TokenQuery::Introspection, *tokens, watch, {})->value("active"_L1).toBool());
    QVERIFY(engine().ask(ui::TokenQuery::Revocation, *tokens, watch, {}));
    QVERIFY(!engine().ask(ui::TokenQuery::Introspection, *tokens, watch, {})->value("active"_L1).toBool());
    QCOMPARE(asked, (QList { FlowStep::Userinfo, FlowStep::Introspection, FlowStep::Revocation, FlowStep::Introspection }));
}

void TestTokenEngine::aRefusalKeepsTheProvidersOwnCode()
{
    ui::FlowSetup wanted = setup(TokenFlow::ClientCredentials, m_login.confidential);
    wanted.scopes = { u"no:such"_s };
    const auto tokens = run(wanted, [](const QUrl &) {});
    QVERIFY(!tokens);
    QCOMPARE(tokens.error().code, u"invalid_scope"_s);
    QCOMPARE(m_seen.last().http.status, 400);
}

void TestTokenEngine::nothingThatIsShownHoldsASecret()
{
    const auto tokens = logIn(setup(TokenFlow::Code, m_login.confidential));
    QVERIFY(tokens);
    QVERIFY(engine().ask(ui::TokenQuery::Introspection, *tokens, { [this](const ui::FlowExchange &one) { m_seen << one; } }, {}));
    const QList<QByteArray> secrets { m_login.confidential.secret.reveal(), tokens->set.accessToken.reveal(), tokens->set.idToken.reveal(),
        tokens->set.refreshToken.reveal(), m_login.confidential.secret.reveal().toPercentEncoding(),
        QUrlQuery(m_wait.url).queryItemValue(u"state"_s).toUtf8(), QUrlQuery(m_wait.url).queryItemValue(u"nonce"_s).toUtf8() };
    for (const ui::FlowExchange &exchange : std::as_const(m_seen)) {
        const net::Exchange &http = exchange.http;
        QByteArray shown = http.url.toUtf8() + http.requestBody + http.responseBody + net::curlCommand(http).toUtf8();
        for (const auto &[name, value] : http.requestHeaders + http.responseHeaders)
            shown += name + value;
        for (const QByteArray &secret : secrets)
            QVERIFY2(!secret.isEmpty() && !shown.contains(secret), qPrintable(http.url));
    }
}

void TestTokenEngine::theSecretOfARegisteredApplicationComesFromTheKeychain()
{
    const QByteArray item = R"({"3":{"client_secret":")" + m_login.confidential.secret.reveal().toBase64() + R"("}})";
    QVERIFY(m_secrets.write(u"plan/p1/secrets"_s, core::Secret(item)));
    ui::FlowSetup wanted = setup(TokenFlow::ClientCredentials, { m_login.confidential.id, {}, {} });
    wanted.scopes = { u"api:read"_s };
    wanted.registered
        = ui::RegisteredApplication { u"web"_s, m_login.confidential.id, {}, u"p1"_s, u"p1"_s, 3, oauth::ClientAuth::Basic, {}, {} };
    const auto tokens = run(wanted, [](const QUrl &) {});
    QVERIFY2(tokens, tokens ? "" : qPrintable(tokens.error().code));
}

void TestTokenEngine::withoutAStoreNothingIsRegisteredAndNoFileMade()
{
    const auto found = engine().registered();
    QVERIFY(found && found->empty());
    QVERIFY(!QFile::exists(m_folder.filePath(u"store.db"_s)));
}

QTEST_GUILESS_MAIN(TestTokenEngine)
#include "test_token_engine.moc"
