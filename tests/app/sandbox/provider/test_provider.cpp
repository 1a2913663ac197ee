#include "tests/app/sandbox/provider/provider_fixture.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace provider_test;

namespace {

QString hash(const QByteArray &value)
{
    return QString::fromLatin1(QCryptographicHash::hash(value, QCryptographicHash::Sha256).toHex());
}

sandbox::ProviderClientSeed serviceClient()
{
    return { u"service"_s, core::Secret("service-secret"), { { u"grant_types"_s, QJsonArray { u"client_credentials"_s } } } };
}

} // namespace

class TestProvider : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDumpShowsClientsConsentsAndGrantsWithoutASecret()
    {
        const ProviderFixture fixture;
        const TestClient client = fixture.registerClient({ { u"software_id"_s, u"sw-1"_s } });
        const QJsonObject tokens = fixture.logIn(client, "openid offline_access");
        const QJsonObject dump = fixture.provider->dump();
        const QJsonObject shown = dump.value("clients"_L1).toObject().value(QString::fromLatin1(client.id)).toObject();
        QCOMPARE(shown.value("software_id"_L1).toString(), u"sw-1"_s);
        QCOMPARE(shown.value("client_secret_sha256"_L1).toString(), hash(client.secret));
        QCOMPARE(shown.value("registration_access_token_sha256"_L1).toString(), hash(client.managementToken));
        QCOMPARE(dump.value("grants"_L1).toArray().size(), 1);
        QCOMPARE(dump.value("consents"_L1).toObject().value(QString::fromLatin1(client.id)).toObject().keys(), QStringList { u"alice"_s });
        const QByteArray text = QJsonDocument(dump).toJson();
        for (const QByteArray &secret : { client.secret, client.managementToken, tokens.value("refresh_token"_L1).toString().toUtf8(),
                 tokens.value("access_token"_L1).toString().toUtf8(), QByteArray(alicePassword) })
            QVERIFY(!text.contains(secret));
    }

    void aDumpHoldsNoTimes()
    {
        ProviderFixture fixture;
        fixture.registerClient();
        const QJsonObject before = fixture.provider->dump();
        fixture.clock.advance(std::chrono::hours(1));
        QCOMPARE(fixture.provider->dump(), before);
    }

    void aSavedStateServesOnInAnotherProvider()
    {
        sandbox::ProviderOptions options;
        options.clients = { serviceClient() };
        const ProviderFixture first(options);
        const TestClient client = first.registerClient();
        const QJsonObject tokens = first.logIn(client, "openid offline_access");
        QVERIFY(first.provider->rotateKeys());

        const ProviderFixture second(options);
        QVERIFY(second.provider->load(QJsonDocument::fromJson(QJsonDocument(first.provider->save()).toJson()).object()));
        QCOMPARE(second.provider->dump(), first.provider->dump());
        QCOMPARE(second.get("/jwks").json(), first.get("/jwks").json());
        QVERIFY(second.introspect(client, tokens.value("access_token"_L1).toString()).value("active"_L1).toBool());
        QCOMPARE(second.get("/register/" + client.id, bearer(client.managementToken)).status, 200);
        const Form form { { "grant_type", "refresh_token" }, { "refresh_token", tokens.value("refresh_token"_L1).toString().toUtf8() } };
        QCOMPARE(second.post("/token", form, client.basic()).status, 200);
        QCOMPARE(second.post("/token", form, client.basic()).json().value("error"_L1).toString(), u"invalid_grant"_s);
        QCOMPARE(second.clientCredentials({ "service", "service-secret", {}, {} }).status, 200);
    }

    void aStateThatCannotBeReadChangesNothing_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("version") << u"version"_s << QJsonValue(2);
        QTest::newRow("no keys") << u"keys"_s << QJsonValue(QJsonArray());
        QTest::newRow("public keys") << u"keys"_s << QJsonValue(QJsonArray { QJsonObject { { u"kty"_s, u"RSA"_s } } });
        QTest::newRow("clients") << u"clients"_s << QJsonValue(QJsonArray { QJsonObject { { u"id"_s, u"x"_s } } });
    }

    void aStateThatCannotBeReadChangesNothing()
    {
        QFETCH(const QString, member);
        QFETCH(const QJsonValue, value);
        const ProviderFixture fixture;
        fixture.registerClient();
        const QJsonObject before = fixture.provider->dump();
        QJsonObject state = fixture.provider->save();
        state.insert(member, value);
        const auto loaded = fixture.provider->load(state);
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, u"gatehouse.sandbox_state"_s);
        QCOMPARE(loaded.error().where, QString(u"provider."_s + member));
        QCOMPARE(fixture.provider->dump(), before);
    }

    void aStateWithAnotherAlgorithmIsRefused()
    {
        sandbox::ProviderOptions options;
        options.algorithm = jose::Algorithm::ES256;
        const ProviderFixture elliptic(options);
        const ProviderFixture fixture;
        QVERIFY(!fixture.provider->load(elliptic.provider->save()));
    }

    void resetLeavesKeysAndClientsFromTheStart()
    {
        sandbox::ProviderOptions options;
        options.clients = { serviceClient() };
        const ProviderFixture fixture(options);
        const QJsonObject before = fixture.provider->dump();
        const TestClient client = fixture.registerClient();
        Browser browser(fixture.port());
        browser.logIn(fixture.authorizeTarget(client));
        fixture.provider->reset();
        QCOMPARE(fixture.provider->dump(), before);
        const TestClient again = fixture.registerClient();
        QVERIFY(browser.open(fixture.authorizeTarget(again)).body.contains("<h1>Log in"));
    }

    void aStoppedProviderGoesOnWithWhatItKnew()
    {
        const ProviderFixture fixture;
        const TestClient client = fixture.registerClient();
        const quint16 port = fixture.port();
        fixture.provider->stop();
        QCOMPARE(fixture.client().get("/jwks").status, 0);
        QVERIFY(fixture.provider->start(port));
        QCOMPARE(fixture.port(), port);
        QCOMPARE(fixture.clientCredentials(client).status, 200);
    }

    void aTakenPortIsNamed()
    {
        const ProviderFixture fixture;
        sandbox::Provider second({}, fixture.clock, nullptr);
        const auto started = second.start(fixture.port());
        QVERIFY(!started);
        QCOMPARE(started.error().code, u"gatehouse.port_taken"_s);
    }

    void aBadClientFromTheStartIsRefused()
    {
        sandbox::ProviderOptions options;
        options.clients = { { u"bad"_s, {}, { { u"redirect_uris"_s, QJsonArray { u"http://evil.example/"_s } } } } };
        const support::FakeClock clock;
        sandbox::Provider provider(options, clock, nullptr);
        const auto started = provider.start();
        QVERIFY(!started);
        QCOMPARE(started.error().code, u"invalid_redirect_uri"_s);
    }

    void faultsAndTheObserverSeeItAsProvider()
    {
        ProviderFixture fixture;
        fixture.provider->stop();
        std::atomic<int> seen = 0;
        fixture.provider->setObserver([&seen](sandbox::Phase phase, const sandbox::HttpRequest &request) {
            if (phase == sandbox::Phase::CarriedOut && request.path == "/register")
                ++seen;
        });
        QVERIFY(fixture.provider->start());
        sandbox::FaultRule rule;
        rule.server = u"provider"_s;
        rule.path = "/register";
        rule.count = 1;
        rule.action = sandbox::FaultRule::Action::DropAfter;
        fixture.faults.add(rule);
        const QJsonObject body { { u"redirect_uris"_s, QJsonArray { u"https://a.example/"_s } }, { u"software_id"_s, u"lost"_s } };
        QCOMPARE(fixture.client().sendJson("POST", "/register", body).status, 0);
        QCOMPARE(seen.load(), 1);
        QCOMPARE(fixture.provider->dump().value("clients"_L1).toObject().size(), 1);
    }

    void manyThreadsAreServedAtOnce()
    {
        sandbox::ProviderOptions options;
        options.algorithm = jose::Algorithm::ES256; // keys that are made quickly
        const ProviderFixture fixture(options);
        const TestClient client = fixture.registerClient();
        std::atomic<int> good = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 8; ++i) {
            threads.emplace_back([&] {
                for (int round = 0; round < 5; ++round) {
                    const TestClient own = fixture.registerClient();
                    const QString token = fixture.clientCredentials(client).json().value("access_token"_L1).toString();
                    good += fixture.introspect(own, token).value("active"_L1).toBool() ? 1 : 0;
                    fixture.client().send("DELETE", "/register/" + own.id, {}, bearer(own.managementToken));
                    if (!fixture.provider->rotateKeys() || fixture.provider->dump().isEmpty() || fixture.provider->save().isEmpty())
                        return;
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(good.load(), 40);
        QCOMPARE(fixture.provider->dump().value("clients"_L1).toObject().size(), 1);
    }

    void oneCodeServesOneOfManyThreads()
    {
        const ProviderFixture fixture;
        const TestClient client = fixture.registerClient();
        Browser browser(fixture.port());
        const QByteArray code = redirected(browser.logIn(fixture.authorizeTarget(client)), u"code"_s);
        std::atomic<int> served = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 8; ++i)
            threads.emplace_back([&] { served += fixture.exchange(client, code).status == 200 ? 1 : 0; });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(served.load(), 1);
    }
};

QTEST_GUILESS_MAIN(TestProvider)
#include "test_provider.moc"
