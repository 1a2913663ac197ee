#include "app/gui/token_engine.h"
#include "models/net/exchange_log.h"
#include "models/provisioning/strategies/loopback_ports.h"
#include "models/storage/memory_secret_store.h"
#include "tests/app/sandbox/provider/okta_fixture.h"
#include "tests/support/scripted_person.h"

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace provider_test;

/// The same engine at a provider with Okta's manners: exact redirect ports, policies, assignments.
class TestTokenEngineOkta : public QObject {
    Q_OBJECT

private:
    OktaFixture m_okta;
    net::HttpPool m_pool { net::HttpPool::Blocking::AlsoOnMainThread };
    net::ExchangeLog m_log;
    storage::MemorySecretStore m_secrets;

    TestClient makeApp()
    {
        QJsonObject body = appBody(u"shop"_s, u"web"_s, { u"authorization_code"_s, u"refresh_token"_s, u"client_credentials"_s },
            { { u"client_id"_s, u"client-of-shop"_s }, { u"client_secret"_s, u"the-secret-of-shop"_s },
                { u"token_endpoint_auth_method"_s, u"client_secret_basic"_s } });
        QJsonObject settings = body.value("settings"_L1).toObject();
        QJsonObject client = settings.value("oauthClient"_L1).toObject();
        client.insert(u"redirect_uris"_s, QJsonArray::fromStringList(provisioning::withFixedPorts({ u"http://127.0.0.1/callback"_s })));
        settings.insert(u"oauthClient"_s, client);
        body.insert(u"settings"_s, settings);
        const RawReply made = m_okta.call("POST", "/api/v1/apps", body);
        if (made.status != 200)
            qFatal("no application: %s", made.body.constData());
        return { "client-of-shop", "the-secret-of-shop", {}, made.json() };
    }

    ui::FlowSetup setup(ui::TokenFlow flow, const QStringList &scopes) const
    {
        ui::FlowSetup setup;
        setup.provider.kind = u"okta"_s;
        setup.provider.issuer = QUrl(m_okta.issuer());
        setup.client = { u"client-of-shop"_s, core::Secret("the-secret-of-shop"), {} };
        setup.flow = flow;
        setup.scopes = scopes;
        setup.patience = std::chrono::seconds(20);
        return setup;
    }

    core::Result<ui::FlowTokens> run(const ui::FlowSetup &setup, QString *redirectUri = nullptr)
    {
        const gui::EngineParts parts { &m_pool, &m_log, &m_okta.clock, &m_secrets, {} };
        std::thread browser;
        ui::FlowWatch watch;
        watch.waiting = [&](const ui::LoginWait &wait) {
            if (redirectUri)
                *redirectUri = wait.redirectUri;
            browser = std::thread([url = wait.url] { support::ScriptedPerson("alice", alicePassword).visit(url); });
        };
        auto tokens = gui::makeTokenEngine(parts, {}).run(setup, watch, {});
        if (browser.joinable())
            browser.join();
        return tokens;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_okta.makeScope(u"api.access"_s);
        const TestClient app = makeApp();
        m_okta.assignEveryone(app);
        m_okta.allow(app, { u"authorization_code"_s, u"client_credentials"_s }, { u"*"_s });
    }

    void aLoginListensOnAPortThatIsRegistered()
    {
        QString redirectUri;
        const auto tokens = run(setup(ui::TokenFlow::Code, { u"openid"_s, u"api.access"_s }), &redirectUri);
        QVERIFY2(tokens, tokens ? "" : qPrintable(tokens.error().code + tokens.error().text));
        QVERIFY(provisioning::withFixedPorts({ u"http://127.0.0.1/callback"_s }).contains(redirectUri));
        QVERIFY(tokens->accessVerified && !tokens->idFault);
        QCOMPARE(tokens->access.claims.value("cid"_L1).toString(), u"client-of-shop"_s);
    }

    void aServiceGetsAToken()
    {
        const auto tokens = run(setup(ui::TokenFlow::ClientCredentials, { u"api.access"_s }));
        QVERIFY2(tokens, tokens ? "" : qPrintable(tokens.error().code + tokens.error().text));
        QVERIFY(tokens->accessVerified);
    }

    void anUnknownScopeIsRefusedInOktasWords()
    {
        const auto tokens = run(setup(ui::TokenFlow::ClientCredentials, { u"no.such"_s }));
        QVERIFY(!tokens);
        QCOMPARE(tokens.error().code, u"invalid_scope"_s);
        QVERIFY(!tokens.error().text.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTokenEngineOkta)
#include "test_token_engine_okta.moc"
