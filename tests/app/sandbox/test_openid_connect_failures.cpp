#include "tests/app/sandbox/openid_fixture.h"

#include <QTest>

using namespace sandbox_test;
using namespace Qt::StringLiterals;

namespace {

QJsonArray texts(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

/// A body that puts openid-connect on "svc" with an issuer where nobody listens.
QByteArray unreachable()
{
    return QByteArray(R"({"name":"openid-connect","config":{"issuer":")") + "http://127.0.0.1:9/" + QByteArray(R"("}})");
}

} // namespace

/// What callers and administrators get to see when something is wrong.
class TestOpenidConnectFailures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aProviderThatIsDownMakesTheStatusThatIsChosen_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("401") << 401;
        QTest::newRow("500") << 500;
    }

    void aProviderThatIsDownMakesTheStatusThatIsChosen()
    {
        QFETCH(const int, status);
        sandbox::GatewayOptions options = enterpriseOptions();
        options.unknown.providerDownStatus = status;
        OpenIdFixture gateway(options);
        gateway.protect();
        gateway.makeApplication();
        const QByteArray token = gateway.tokenOf();
        gateway.provider.stop();
        QCOMPARE(gateway.callWithBasic("cid-1", "good").status, status); // the token endpoint
        QCOMPARE(gateway.callWithBearer(token).status, 200); // its keys are known
        QCOMPARE(gateway.send("DELETE", "/openid-connect/issuers", {}).status, 204);
        QCOMPARE(gateway.callWithBearer(token).status, status); // discovery
        QVERIFY(gateway.logHas(u"using discovery failed: "_s));
        QVERIFY(gateway.logHas(u"(falling back to empty configuration)"_s));
    }

    void savingAsksTheIssuerOrNot_data()
    {
        QTest::addColumn<bool>("asks");
        QTest::newRow("up to 3.4.3.24") << true;
        QTest::newRow("later") << false;
    }

    void savingAsksTheIssuerOrNot()
    {
        QFETCH(const bool, asks);
        sandbox::GatewayOptions options = enterpriseOptions();
        options.unknown.discoveryAtSave = asks;
        OpenIdFixture gateway(options);
        const RawReply dry = gateway.send("POST", "/schemas/plugins/validate", unreachable());
        QCOMPARE(dry.status, asks ? 400 : 200);
        const RawReply made = gateway.send("POST", "/services/svc/plugins", unreachable());
        QCOMPARE(made.status, asks ? 400 : 201);
        if (asks)
            QCOMPARE(made.json().value(u"code"_s), QJsonValue(2));
        gateway.protect();
        if (asks) {
            QVERIFY(gateway.providerCalls("/.well-known/openid-configuration") > 0);
            const QByteArray moved = QByteArray(R"({"config":{"issuer":")") + "http://127.0.0.1:9" + QByteArray(R"("}})");
            QCOMPARE(gateway.send("PATCH", "/plugins/" + gateway.plugin, moved).status, 400);
        } else {
            QCOMPARE(gateway.providerCalls("/.well-known/openid-configuration"), 0);
        }
    }

    void anIssuerMayBeGivenWithItsDiscoveryPath()
    {
        OpenIdFixture gateway;
        gateway.protect({ { u"issuer"_s, QString(gateway.provider.issuer().toString() + u"/.well-known/openid-configuration") } });
        gateway.makeApplication();
        QCOMPARE(gateway.callWithBasic("cid-1", "good").status, 200);
    }

    void theIssuersAreShownAndForgotten()
    {
        OpenIdFixture gateway;
        QCOMPARE(gateway.get("/openid-connect/issuers").json(), json(R"({"data":[],"next":null})"));
        gateway.protect();
        const QJsonArray rows = gateway.get("/openid-connect/issuers").json().value(u"data"_s).toArray();
        QCOMPARE(rows.size(), 1);
        const QJsonObject row = rows.first().toObject();
        QCOMPARE(row.keys(), (QStringList { u"configuration"_s, u"created_at"_s, u"id"_s, u"issuer"_s, u"keys"_s }));
        QCOMPARE(row.value(u"configuration"_s).toObject().value(u"issuer"_s).toString(), gateway.provider.issuer().toString());
        QCOMPARE(row.value(u"keys"_s).toArray().size(), 1);
        const QByteArray byIssuer = "/openid-connect/issuers/" + gateway.provider.issuer().toString().toUtf8().toPercentEncoding();
        const QByteArray byId = "/openid-connect/issuers/" + row.value(u"id"_s).toString().toLatin1();
        QCOMPARE(gateway.get(byIssuer).json(), row);
        QCOMPARE(gateway.get(byId).json(), row);
        QCOMPARE(gateway.send("DELETE", byIssuer, {}).status, 204);
        QCOMPARE(gateway.send("DELETE", byId, {}).status, 404);
        QCOMPARE(gateway.get(byId).status, 404);
        QCOMPARE(gateway.send("POST", "/openid-connect/issuers", "{}").status, 405);
    }

    void theGatewaysOwnKeysAreShownAndRotated()
    {
        OpenIdFixture gateway;
        const RawReply first = gateway.get("/openid-connect/jwks");
        QCOMPARE(first.header("Content-Type"), QByteArray("application/jwk-set+json"));
        const QJsonObject key = first.json().value(u"keys"_s).toArray().first().toObject();
        QVERIFY(key.contains(u"n"_s) && !key.contains(u"d"_s));
        QCOMPARE(gateway.get("/openid-connect/jwks").body, first.body);
        QCOMPARE(gateway.send("DELETE", "/openid-connect/jwks", {}).status, 204);
        QVERIFY(gateway.get("/openid-connect/jwks").body != first.body);
    }

    void withoutThePluginThereAreNoIssuers()
    {
        sandbox::GatewayOptions options = enterpriseOptions();
        options.hasOpenIdConnect = false;
        QCOMPARE(OpenIdFixture(options).get("/openid-connect/issuers").status, 404);
        QCOMPARE(OpenIdFixture(sandbox::GatewayOptions()).get("/openid-connect/issuers").status, 404);
    }

    void messagesMayBeReplaced()
    {
        OpenIdFixture gateway;
        gateway.protect({ { u"unauthorized_error_message"_s, u"Who are you?"_s }, { u"forbidden_error_message"_s, u"Not you"_s } });
        QCOMPARE(gateway.call("/r").message(), QByteArray("Who are you?"));
        QCOMPARE(gateway.callWithBearer(gateway.tokenOf()).message(), QByteArray("Not you"));
    }

    void theErrorHeaderMayBeLeftOut()
    {
        OpenIdFixture gateway;
        gateway.protect();
        QVERIFY(!gateway.call("/r").hasHeader("WWW-Authenticate")); // there was no token
        QVERIFY(gateway.callWithBearer("bad").hasHeader("WWW-Authenticate"));
        gateway.protect({ { u"expose_error_code"_s, false } });
        QVERIFY(!gateway.callWithBearer("bad").hasHeader("WWW-Authenticate"));
    }

    void callersMayBeSentElsewhere()
    {
        OpenIdFixture gateway;
        gateway.protect({ { u"forbidden_redirect_uri"_s, texts({ u"https://example.com/no"_s }) } });
        const QByteArray token = gateway.tokenOf();
        QCOMPARE(gateway.callWithBearer(token).header("Location"), QByteArray("https://example.com/no"));
        QCOMPARE(gateway.call("/r").status, 401);
        gateway.protect({ { u"forbidden_redirect_uri"_s, texts({ u"https://example.com/no"_s }) },
            { u"unauthorized_redirect_uri"_s, texts({ u"https://example.com/login"_s }) } });
        QCOMPARE(gateway.call("/r").header("Location"), QByteArray("https://example.com/login"));
        QCOMPARE(gateway.callWithBearer(token).header("Location"), QByteArray("https://example.com/login")); // so up to 3.9
    }

    void preflightsPassWhereTheyMay()
    {
        OpenIdFixture gateway;
        gateway.protect();
        QCOMPARE(gateway.caller->send("OPTIONS", "/r").status, 401);
        gateway.protect({ { u"run_on_preflight"_s, false } });
        QCOMPARE(gateway.caller->send("OPTIONS", "/r").status, 200);
    }

    void theLogKeepsNoSecret()
    {
        OpenIdFixture gateway;
        gateway.protect();
        const QByteArray token = gateway.tokenOf();
        gateway.callWithBasic("cid-1", "a-wrong-secret");
        gateway.callWithBearer(token);
        gateway.callWithBearer(token + "x");
        const QString log = gateway.proxy.log().lines().join(u'\n');
        QVERIFY(log.contains(u"unable to load tokens from the token endpoint: invalid_client"_s));
        QVERIFY(!log.contains(u"a-wrong-secret"_s));
        QVERIFY(!log.contains(QString::fromLatin1(token.split('.').at(1))));
    }
};

QTEST_GUILESS_MAIN(TestOpenidConnectFailures)
#include "test_openid_connect_failures.moc"
