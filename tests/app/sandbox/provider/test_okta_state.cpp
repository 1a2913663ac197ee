#include "tests/app/sandbox/provider/okta_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provider_test;

namespace {

const QStringList forMachines { u"client_credentials"_s };
const Form machineForm { { "grant_type", "client_credentials" }, { "scope", "api.access" } };

sandbox::ProviderOptions okta()
{
    sandbox::ProviderOptions options;
    options.dialect = sandbox::Dialect::Okta;
    return options;
}

QByteArray text(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

class TestOktaState : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDumpHoldsNeitherTimesNorSecrets()
    {
        OktaFixture fixture;
        const TestClient app = fixture.makeApp(u"machine"_s, u"service"_s, forMachines);
        const QByteArray dump = text(fixture.provider->dump());
        QVERIFY(!dump.contains(app.secret));
        QVERIFY(dump.contains("secret_sha256"));
        for (const char *member : { "\"created\"", "\"lastUpdated\"", "\"lastRotated\"" })
            QVERIFY2(!dump.contains(member), member);
        fixture.clock.advance(std::chrono::hours(1));
        QCOMPARE(text(fixture.provider->dump()), dump);
    }

    void whatIsTakenBackLeavesNoTrace()
    {
        const OktaFixture fixture;
        const QJsonObject before = fixture.provider->dump();
        const QByteArray server = serverPath;
        const QByteArray kept = server + "/policies/" + fixture.made(server + "/policies", policyBody(u"kept"_s, { u"ALL_CLIENTS"_s }));
        const QByteArray scope = server + "/scopes/" + fixture.made(server + "/scopes", { { u"name"_s, u"api.access"_s } });
        const TestClient app = fixture.makeApp(u"machine"_s, u"service"_s, forMachines);
        const QByteArray rule = fixture.allow(app, forMachines, { u"*"_s });
        fixture.assignEveryone(app);
        QVERIFY(fixture.provider->dump() != before);
        const QByteArray path = "/api/v1/apps/" + fixture.idOf(app);
        QCOMPARE(fixture.call("POST", path + "/lifecycle/deactivate").status, 200);
        for (const QByteArray &gone : { path, rule, rule.left(rule.indexOf("/rules")), scope, kept })
            QCOMPARE(fixture.call("DELETE", gone).status, 204);
        QCOMPARE(text(fixture.provider->dump()), text(before));
    }

    void aStateOutlivesARestart()
    {
        OktaFixture fixture;
        fixture.makeScope(u"api.access"_s);
        const TestClient app = fixture.makeApp(u"machine"_s, u"service"_s, forMachines);
        const TestClient gone = fixture.makeApp(u"gone"_s, u"service"_s, forMachines);
        fixture.call("POST", "/api/v1/apps/" + fixture.idOf(gone) + "/lifecycle/deactivate");
        fixture.allow(app, forMachines, { u"*"_s });
        const QByteArray token = fixture.token(app, machineForm).json().value("access_token"_L1).toString().toUtf8();
        const QJsonObject dump = fixture.provider->dump();
        const QJsonObject saved = fixture.provider->save();

        const OktaFixture again;
        QVERIFY(again.provider->load(saved));
        QCOMPARE(text(again.provider->dump()), text(dump));
        QCOMPARE(again.token(app, machineForm).status, 200);
        QCOMPARE(errorOf(again.token(gone, machineForm)), u"invalid_client"_s);
        const RawReply asked = again.post("/oauth2/default/v1/introspect", { { "token", token } }, app.basic());
        QCOMPARE(asked.json().value("active"_L1).toBool(), true);
    }

    void aBrokenStateChangesNothing()
    {
        const OktaFixture fixture;
        const QJsonObject dump = fixture.provider->dump();
        QJsonObject saved = fixture.provider->save();
        for (const QJsonArray &broken : { QJsonArray { QJsonObject {} }, QJsonArray { QJsonObject { { u"kind"_s, u"castle"_s } } },
                 QJsonArray { QJsonObject { { u"kind"_s, u"app"_s }, { u"id"_s, u"0oa1"_s } } } }) {
            saved.insert(u"okta"_s, broken);
            const auto loaded = fixture.provider->load(saved);
            QVERIFY(!loaded);
            QCOMPARE(loaded.error().code, u"gatehouse.sandbox_state"_s);
            QCOMPARE(loaded.error().where, u"provider.okta"_s);
            QCOMPARE(fixture.provider->dump(), dump);
        }
    }

    void aResetKeepsWhatIsThereFromTheStart()
    {
        const OktaFixture fixture;
        const QJsonObject before = fixture.provider->dump();
        fixture.makeApp(u"machine"_s, u"service"_s, forMachines);
        fixture.call("POST", QByteArray(serverPath) + "/lifecycle/deactivate");
        fixture.provider->reset();
        QCOMPARE(text(fixture.provider->dump()), text(before));
    }

    void theOtherDialectsStateIsLeftOut()
    {
        const OktaFixture fixture;
        const TestClient app = fixture.makeApp(u"machine"_s, u"service"_s, forMachines);
        const ProviderFixture generic;
        QVERIFY(generic.provider->load(fixture.provider->save()));
        QVERIFY(!generic.provider->dump().contains("okta"_L1));
        const TestClient registered = generic.registerClient();
        QVERIFY(fixture.provider->load(generic.provider->save()));
        QCOMPARE(errorOf(fixture.token(registered, machineForm)), u"invalid_client"_s);
    }

    void clientsOfTheOptionsAreApplications()
    {
        sandbox::ProviderOptions options = okta();
        const QJsonObject web { { u"client_name"_s, u"Shop"_s },
            { u"redirect_uris"_s, QJsonArray { u"http://127.0.0.1:4711/callback"_s } } };
        options.clients = { { u"seeded-service"_s, core::Secret("seeded-service-secret"),
                                { { u"grant_types"_s, QJsonArray { u"client_credentials"_s } } } },
            { u"seeded-web"_s, core::Secret("seeded-web-secret"), web } };
        const OktaFixture fixture(options);
        QCOMPARE(fixture.list("/api/v1/apps").size(), 2);
        QCOMPARE(fixture.list("/api/v1/apps?q=Shop").size(), 1);
        fixture.makeScope(u"api.access"_s);
        const TestClient service { "seeded-service", "seeded-service-secret", {}, {} };
        fixture.allow(service, forMachines, { u"*"_s });
        QCOMPARE(fixture.token(service, machineForm).status, 200);
        const TestClient shop { "seeded-web", "seeded-web-secret", {}, {} };
        fixture.allow(shop, { u"authorization_code"_s }, { u"*"_s });
        Browser browser(fixture.port());
        QVERIFY(!redirected(browser.logIn(fixture.loginTarget(shop)), u"code"_s).isEmpty());
        QVERIFY(fixture.provider->load(fixture.provider->save()));
        QCOMPARE(fixture.list("/api/v1/apps").size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestOktaState)

#include "test_okta_state.moc"
