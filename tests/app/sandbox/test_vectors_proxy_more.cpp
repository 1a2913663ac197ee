#include "tests/app/sandbox/openid_fixture.h"

#include <QTest>

using namespace sandbox_test;
using namespace Qt::StringLiterals;

/// The acceptance vectors of the Enterprise contract, section 12, that speak of the proxy: what else decides who is let in.
class TestVectorsProxyMore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void vector21AnAnonymousConsumerIsLetIn()
    {
        OpenIdFixture gateway;
        gateway.make("/consumers", R"({"username":"guest"})");
        gateway.protect({ { u"anonymous"_s, u"guest"_s } });
        const QByteArray token = gateway.tokenOf("cid-2");
        const RawReply reply = gateway.callWithBearer(token);
        QCOMPARE(reply.status, 200);
        QCOMPARE(gateway.upstreamSaw(reply, u"X-Consumer-Username"_s), u"guest"_s);
        QCOMPARE(gateway.upstreamSaw(reply, u"X-Anonymous-Consumer"_s), u"true"_s);
        QCOMPARE(gateway.call("/r").status, 200);
        gateway.registerService();
        QCOMPARE(gateway.callWithBearer(token).status, 401); // a guest holds no contract
    }

    void vector21AMissingAnonymousConsumerIsAFaultOfTheGateway()
    {
        OpenIdFixture gateway;
        gateway.protect({ { u"anonymous"_s, u"nobody"_s }, { u"display_errors"_s, true } });
        const RawReply reply = gateway.callWithBearer(gateway.tokenOf("cid-2"));
        QCOMPARE(reply.status, 500);
        QCOMPARE(reply.message(), QByteArray("An unexpected error occurred (anonymous consumer was not found)"));
    }

    void vector22WithoutAConsumerTheContractDecides()
    {
        OpenIdFixture gateway;
        gateway.protect({ { u"consumer_optional"_s, true } });
        const QByteArray token = gateway.tokenOf("cid-2");
        const RawReply reply = gateway.callWithBearer(token);
        QCOMPARE(reply.status, 200);
        QCOMPARE(gateway.upstreamSaw(reply, u"X-Consumer-ID"_s), QString());
        gateway.registerService();
        QCOMPARE(gateway.callWithBearer(token).status, 401);
    }

    void vector23ARevokedContractIsRefused()
    {
        OpenIdFixture gateway;
        gateway.protect();
        gateway.registerService();
        gateway.makeApplication();
        gateway.makeContract();
        QCOMPARE(gateway.callWithBasic("cid-1", "good").status, 200);
        gateway.setContract(3);
        QCOMPARE(gateway.callWithBasic("cid-1", "good").status, 403);
    }

    void vector24DeletingTheIssuersMakesTheGatewayAskAgainAndEndsSessions()
    {
        OpenIdFixture gateway;
        gateway.protect({ { u"auth_methods"_s, QJsonArray { u"session"_s, u"client_credentials"_s, u"bearer"_s } } });
        gateway.makeApplication();
        const QByteArray cookie = cookieIn(gateway.callWithBasic("cid-1", "good"), "session");
        QCOMPARE(gateway.call("/r", { { "Cookie", cookie } }).status, 200);
        const int before = gateway.providerCalls("/.well-known/openid-configuration");
        QCOMPARE(gateway.send("DELETE", "/openid-connect/issuers", {}).status, 204);
        QCOMPARE(gateway.call("/r", { { "Cookie", cookie } }).status, 401);
        QCOMPARE(gateway.providerCalls("/.well-known/openid-configuration"), before + 1);
        QCOMPARE(gateway.callWithBasic("cid-1", "good").status, 200);
    }

    void vector25TheAclPluginBlocksApplications()
    {
        OpenIdFixture gateway;
        gateway.protect();
        gateway.registerService();
        gateway.makeApplication();
        gateway.makeContract();
        gateway.make("/services/svc/plugins", R"({"name":"acl","config":{"allow":["gold"]}})");
        const RawReply reply = gateway.callWithBasic("cid-1", "good");
        QCOMPARE(reply.status, 403);
        QCOMPARE(reply.message(), QByteArray("You cannot consume this service"));
    }

    void vector28TheGatewayIssuesTokensItself()
    {
        ProxyFixture gateway;
        gateway.make("/services/api/plugins",
            R"({"name":"oauth2","config":{"enable_client_credentials":true,"accept_http_if_already_terminated":true}})");
        gateway.make("/consumers", R"({"username":"ann"})");
        gateway.make("/consumers/ann/oauth2", R"({"name":"app","client_id":"cid","client_secret":"secret"})");
        const RawReply wrongMethod = gateway.call("/api/oauth2/token");
        QCOMPARE(wrongMethod.status, 405);
        QCOMPARE(wrongMethod.json().value(u"error"_s), QJsonValue(u"invalid_method"_s));
        const RawClient::Headers form { { "Content-Type", "application/x-www-form-urlencoded" } };
        const QByteArray body = "grant_type=client_credentials&client_id=cid&client_secret=secret";
        const RawReply plain = gateway.caller->send("POST", "/api/oauth2/token", body, form);
        QCOMPARE(plain.status, 400);
        QCOMPARE(plain.json(), json(R"({"error":"access_denied","error_description":"You must use HTTPS"})"));
        const RawReply token
            = gateway.caller->send("POST", "/api/oauth2/token", body, form + RawClient::Headers { { "X-Forwarded-Proto", "https" } });
        QCOMPARE(token.status, 200);
        QCOMPARE(token.json().value(u"expires_in"_s), QJsonValue(7200));
        const RawReply used
            = gateway.call("/api/x", { { "Authorization", "Bearer " + token.json().value(u"access_token"_s).toString().toLatin1() } });
        QCOMPARE(used.status, 200);
        QCOMPARE(gateway.upstreamSaw(used, u"X-Credential-Identifier"_s), u"cid"_s);
    }
};

QTEST_GUILESS_MAIN(TestVectorsProxyMore)
#include "test_vectors_proxy_more.moc"
