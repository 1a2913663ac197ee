#include "tests/app/sandbox/openid_fixture.h"

#include <QTest>

using namespace sandbox_test;
using namespace Qt::StringLiterals;

/// The acceptance vectors of the Enterprise contract, section 12, that speak of the proxy: who is let in. They are called by their
/// numbers.
class TestVectorsProxy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void vector9WithoutCredentialsIsRefused()
    {
        OpenIdFixture gateway;
        gateway.protect();
        const RawReply reply = gateway.call("/r");
        QCOMPARE(reply.status, 401);
        QCOMPARE(reply.body, QByteArray(R"({"message":"Unauthorized"})"));
    }

    void vector10WithTheDefaultMethodsTheBrowserIsSentToTheProvider()
    {
        OpenIdFixture gateway;
        gateway.protect({ { u"auth_methods"_s, QJsonValue::Null }, { u"client_id"_s, QJsonArray { u"kong"_s } } });
        const RawReply reply = gateway.call("/r");
        QCOMPARE(reply.status, 302);
        QVERIFY(reply.header("Location").startsWith(QByteArray(gateway.provider.issuer().toEncoded() + "/authorize?")));
        QVERIFY(!cookieIn(reply, "authorization").isEmpty());
    }

    void vector11BasicWithoutAContractIsRefused_data() { bothStatuses(); }
    void vector11BasicWithoutAContractIsRefused()
    {
        QFETCH(const int, status);
        const std::unique_ptr<OpenIdFixture> gateway = withRefusalStatus(status);
        expectRefusal(gateway->callWithBasic("cid-1", "good"), status);
    }

    void vector13BasicWithAPendingContractIsRefused_data() { bothStatuses(); }
    void vector13BasicWithAPendingContractIsRefused()
    {
        QFETCH(const int, status);
        const std::unique_ptr<OpenIdFixture> gateway = withRefusalStatus(status);
        gateway->makeContract(1);
        expectRefusal(gateway->callWithBasic("cid-1", "good"), status);
    }

    void vector15BasicWithAnApprovedContractIsServed()
    {
        OpenIdFixture gateway;
        gateway.protect();
        gateway.registerService();
        gateway.makeApplication();
        gateway.makeContract();
        const RawReply reply = gateway.callWithBasic("cid-1", "good");
        QCOMPARE(reply.status, 200);
        QVERIFY(gateway.upstreamSaw(reply, u"Authorization"_s).startsWith(u"Bearer ey"_s));
        QCOMPARE(gateway.upstreamSaw(reply, u"X-Consumer-Custom-ID"_s), u"cid-1"_s);
        QVERIFY(!cookieIn(reply, "session").isEmpty());
        QCOMPARE(gateway.providerCalls("/token"), 1);
        QVERIFY(gateway.logHas(u"[openid-connect] loading tokens from the identity provider"_s));
    }

    void vector16AWrongSecretIsRefused()
    {
        OpenIdFixture gateway;
        gateway.protect();
        gateway.makeApplication();
        const RawReply reply = gateway.callWithBasic("cid-1", "bad");
        QCOMPARE(reply.status, 401);
        QCOMPARE(reply.body, QByteArray(R"({"message":"Unauthorized"})"));
    }

    void vector17AClientThatIsNoApplicationIsForbidden()
    {
        OpenIdFixture gateway;
        gateway.protect();
        gateway.makeApplication("cid-1");
        const RawReply reply = gateway.callWithBearer(gateway.tokenOf("cid-2"));
        QCOMPARE(reply.status, 403);
        QCOMPARE(reply.body, QByteArray(R"({"message":"Forbidden"})"));
        QVERIFY(gateway.logHas(u"kong consumer was not found"_s));
    }

    void vector18ATokenWithoutTheClaimIsForbiddenAndTheLogSaysWhy()
    {
        sandbox::ProviderOptions provider = openIdProvider();
        provider.clientIdClaim.clear();
        OpenIdFixture gateway(enterpriseOptions(), provider);
        gateway.protect();
        gateway.makeApplication();
        const RawReply reply = gateway.callWithBearer(gateway.tokenOf("cid-1"));
        QCOMPARE(reply.status, 403);
        QVERIFY(gateway.logHas(u"claim (application_id) was not found for consumer mapping"_s));
    }

    void vector19AnExpiredTokenIsRefused()
    {
        OpenIdFixture gateway;
        gateway.protect();
        gateway.makeApplication();
        const QByteArray token = gateway.tokenOf();
        QCOMPARE(gateway.callWithBearer(token).status, 200);
        gateway.clock.advance(3601);
        const RawReply reply = gateway.callWithBearer(token);
        QCOMPARE(reply.status, 401);
        QCOMPARE(reply.header("WWW-Authenticate"), QByteArray(R"(Bearer error="invalid_token")"));
    }

    void vector19ATokenOfAnotherIssuerIsRefused()
    {
        OpenIdFixture gateway;
        gateway.protect();
        gateway.makeApplication();
        OpenIdFixture other;
        QCOMPARE(gateway.callWithBearer(other.tokenOf()).status, 401);
    }

    void vector20TheReasonIsShownWhenAskedFor()
    {
        OpenIdFixture gateway;
        gateway.protect({ { u"display_errors"_s, true } });
        gateway.makeApplication("cid-1");
        const RawReply reply = gateway.callWithBearer(gateway.tokenOf("cid-2"));
        QCOMPARE(reply.status, 403);
        QCOMPARE(reply.message(), QByteArray("Forbidden (kong consumer was not found)"));
    }

private:
    /// Nobody could tell which the real gateway answers.
    static void bothStatuses()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("401") << 401;
        QTest::newRow("403") << 403;
    }

    static std::unique_ptr<OpenIdFixture> withRefusalStatus(int status)
    {
        sandbox::GatewayOptions options = enterpriseOptions();
        options.unknown.contractRefusalStatus = status;
        auto gateway = std::make_unique<OpenIdFixture>(options);
        gateway->protect();
        gateway->registerService();
        gateway->makeApplication();
        return gateway;
    }

    static void expectRefusal(const RawReply &reply, int status)
    {
        QCOMPARE(reply.status, status);
        QVERIFY(!reply.body.contains("You cannot consume this service")); // that is what acl says
    }
};

QTEST_GUILESS_MAIN(TestVectorsProxy)
#include "test_vectors_proxy.moc"
