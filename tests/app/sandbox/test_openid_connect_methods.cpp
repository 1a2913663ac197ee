#include "tests/app/sandbox/openid_fixture.h"

#include <QTest>

using namespace sandbox_test;
using namespace Qt::StringLiterals;

namespace {

QJsonArray texts(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

/// The gateway's own client.
QJsonObject own(const QStringList &methods, QJsonObject more = {})
{
    more.insert(u"auth_methods"_s, texts(methods));
    more.insert(u"client_id"_s, texts({ u"kong"_s }));
    more.insert(u"client_secret"_s, texts({ u"kong-secret"_s }));
    return more;
}

} // namespace

/// The ways in which openid-connect takes a caller's word.
class TestOpenidConnectMethods : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aClientsTokenIsFetchedOnceAndKept()
    {
        OpenIdFixture gateway;
        gateway.protect();
        gateway.makeApplication();
        QCOMPARE(gateway.callWithBasic("cid-1", "good").status, 200);
        QCOMPARE(gateway.callWithBasic("cid-1", "good").status, 200);
        QCOMPARE(gateway.providerCalls("/token"), 1);
        QCOMPARE(gateway.callWithBasic("cid-1", "bad").status, 401); // never by the token of the right secret
        QCOMPARE(gateway.providerCalls("/token"), 2);
        gateway.clock.advance(3601);
        QCOMPARE(gateway.callWithBasic("cid-1", "good").status, 200);
        QCOMPARE(gateway.providerCalls("/token"), 3);
    }

    void withoutTheCacheEachCallAsksTheProvider()
    {
        OpenIdFixture gateway;
        gateway.protect({ { u"cache_tokens"_s, false } });
        gateway.makeApplication();
        gateway.callWithBasic("cid-1", "good");
        gateway.callWithBasic("cid-1", "good");
        QCOMPARE(gateway.providerCalls("/token"), 2);
    }

    void aClientMayNameItselfInTheQuery()
    {
        OpenIdFixture gateway;
        gateway.protect();
        gateway.makeApplication();
        QCOMPARE(gateway.call("/r?client_id=cid-1&client_secret=good").status, 200);
        gateway.protect({ { u"client_credentials_param_type"_s, texts({ u"header"_s }) } });
        QCOMPARE(gateway.call("/r?client_id=cid-1&client_secret=good").status, 401);
    }

    void aBearerTokenIsTakenFromEveryPlaceThatIsAllowed()
    {
        OpenIdFixture gateway;
        gateway.protect();
        gateway.makeApplication();
        const QByteArray token = gateway.tokenOf();
        QCOMPARE(gateway.call("/r", { { "Access-Token", token } }).status, 200);
        QCOMPARE(gateway.call("/r", { { "X-Access-Token", "Bearer " + token } }).status, 200);
        QCOMPARE(gateway.call("/r?access_token=" + token).status, 200);
        gateway.protect({ { u"bearer_token_param_type"_s, texts({ u"cookie"_s }) }, { u"bearer_token_cookie_name"_s, u"t"_s } });
        QCOMPARE(gateway.callWithBearer(token).status, 401);
        QCOMPARE(gateway.call("/r", { { "Cookie", "a=b; t=" + token } }).status, 200);
    }

    void aPersonsPasswordGetsATokenOfTheGatewaysClient()
    {
        OpenIdFixture gateway;
        gateway.protect(own({ u"password"_s }));
        gateway.makeApplication("kong"); // all people are this one application
        const RawReply reply = gateway.callWithBasic("alice", "wonderland");
        QCOMPARE(reply.status, 200);
        QCOMPARE(gateway.upstreamSaw(reply, u"X-Consumer-Custom-ID"_s), u"kong"_s);
        QCOMPARE(gateway.callWithBasic("alice", "looking-glass").status, 401);
    }

    void besidePasswordAClientIsTriedSecondAndNotKept()
    {
        OpenIdFixture gateway;
        gateway.protect(own({ u"password"_s, u"client_credentials"_s }));
        gateway.makeApplication();
        QCOMPARE(gateway.callWithBasic("cid-1", "good").status, 200);
        QCOMPARE(gateway.providerCalls("/token"), 2);
        QCOMPARE(gateway.callWithBasic("cid-1", "good").status, 200);
        QCOMPARE(gateway.providerCalls("/token"), 3); // as a person again
    }

    void anOpaqueTokenIsIntrospected()
    {
        sandbox::ProviderOptions provider = openIdProvider();
        provider.opaqueAccessTokens = true;
        OpenIdFixture gateway(enterpriseOptions(), provider);
        gateway.protect(own({ u"bearer"_s, u"introspection"_s }));
        gateway.makeApplication();
        const QByteArray token = gateway.tokenOf();
        QCOMPARE(gateway.callWithBearer(token).status, 200);
        QCOMPARE(gateway.callWithBearer(token).status, 200);
        QCOMPARE(gateway.providerCalls("/introspect"), 1);
        QCOMPARE(gateway.callWithBearer("unknown").status, 401);
        QVERIFY(gateway.logHas(u"the token is not active"_s));
        gateway.protect({ { u"auth_methods"_s, texts({ u"bearer"_s }) } });
        QCOMPARE(gateway.callWithBearer(token).status, 401);
    }

    void signedTokensAreIntrospectedWhenAskedFor()
    {
        OpenIdFixture gateway;
        gateway.protect(own({ u"bearer"_s, u"introspection"_s }));
        gateway.makeApplication();
        QCOMPARE(gateway.callWithBearer(gateway.tokenOf()).status, 200);
        QCOMPARE(gateway.providerCalls("/introspect"), 0);
        gateway.protect(own({ u"bearer"_s, u"introspection"_s }, { { u"introspect_jwt_tokens"_s, true } }));
        QCOMPARE(gateway.callWithBearer(gateway.tokenOf()).status, 200);
        QCOMPARE(gateway.providerCalls("/introspect"), 1);
    }

    void aRefreshTokenIsTakenWhenItsPlaceIsNamed()
    {
        sandbox::ProviderOptions provider = openIdProvider();
        provider.refreshWithoutOfflineAccess = true;
        OpenIdFixture gateway(enterpriseOptions(), provider);
        gateway.protect(own({ u"password"_s }, { { u"upstream_refresh_token_header"_s, u"x-refresh"_s } }));
        gateway.makeApplication("kong");
        const QString token = gateway.upstreamSaw(gateway.callWithBasic("alice", "wonderland"), u"x-refresh"_s);
        QVERIFY(!token.isEmpty());
        gateway.protect(own({ u"refresh_token"_s }, { { u"refresh_token_param_name"_s, u"X-Refresh-Token"_s } }));
        QCOMPARE(gateway.call("/r", { { "X-Refresh-Token", token.toLatin1() } }).status, 200);
        QCOMPARE(gateway.call("/r", { { "X-Refresh-Token", "other" } }).status, 401);
    }

    void theUserInfoEndpointVouchesForAToken()
    {
        OpenIdFixture gateway;
        gateway.protect(own({ u"password"_s }, { { u"scopes"_s, texts({ u"openid"_s }) } }));
        gateway.makeApplication("kong");
        const QString token = gateway.upstreamSaw(gateway.callWithBasic("alice", "wonderland"), u"Authorization"_s).section(u' ', 1);
        gateway.make("/consumers", R"({"username":"alice"})");
        gateway.protect({ { u"auth_methods"_s, texts({ u"userinfo"_s }) }, { u"search_user_info"_s, true },
            { u"consumer_claim"_s, texts({ u"sub"_s }) }, { u"consumer_by"_s, texts({ u"username"_s }) } });
        const RawReply reply = gateway.callWithBearer(token.toLatin1());
        QCOMPARE(reply.status, 200);
        QCOMPARE(gateway.upstreamSaw(reply, u"X-Consumer-Username"_s), u"alice"_s);
        QCOMPARE(gateway.callWithBearer("other").status, 401);
        QVERIFY(gateway.logHas(u"invalid status code received from the userinfo endpoint (401)"_s));
    }

    void aNewKeyOfTheProviderIsFetchedAtMostOnceInAWhile()
    {
        OpenIdFixture gateway;
        gateway.protect({ { u"rediscovery_lifetime"_s, 30 } });
        gateway.makeApplication();
        QCOMPARE(gateway.callWithBearer(gateway.tokenOf()).status, 200);
        const int before = gateway.providerCalls("/jwks");
        QVERIFY(gateway.provider.rotateKeys());
        const QByteArray token = gateway.tokenOf();
        QCOMPARE(gateway.callWithBearer(token).status, 401); // asked less than 30 seconds ago
        QCOMPARE(gateway.providerCalls("/jwks"), before);
        QVERIFY(gateway.logHas(u"suitable jwk was not found"_s));
        gateway.clock.advance(31);
        QCOMPARE(gateway.callWithBearer(token).status, 200);
        QCOMPARE(gateway.providerCalls("/jwks"), before + 1);
    }

    void theSignatureCountsUnlessItIsIgnored()
    {
        OpenIdFixture gateway;
        gateway.protect();
        gateway.makeApplication();
        QByteArray token = gateway.tokenOf();
        const qsizetype last = token.lastIndexOf('.') + 10;
        token[last] = token.at(last) == 'A' ? 'B' : 'A';
        QCOMPARE(gateway.callWithBearer(token).status, 401);
        gateway.protect({ { u"verify_signature"_s, false } });
        QCOMPARE(gateway.callWithBearer(token).status, 200);
    }

    void timesAndIssuerCountUnlessClaimsAreNotVerified()
    {
        OpenIdFixture gateway;
        gateway.protect();
        gateway.makeApplication();
        const QByteArray token = gateway.tokenOf();
        gateway.clock.advance(3605);
        QCOMPARE(gateway.callWithBearer(token).status, 401);
        QVERIFY(gateway.logHas(u"invalid exp claim"_s));
        gateway.protect({ { u"leeway"_s, 10 } });
        QCOMPARE(gateway.callWithBearer(token).status, 200);
        gateway.protect({ { u"verify_claims"_s, false } });
        QCOMPARE(gateway.callWithBearer(token).status, 200);
    }

    void anotherIssuerIsTrustedWhenItIsAllowed()
    {
        OpenIdFixture gateway;
        OpenIdFixture other;
        const QString theirs = other.provider.issuer().toString();
        const QJsonObject keys { { u"extra_jwks_uris"_s, texts({ theirs + u"/jwks" }) } };
        gateway.protect(keys);
        gateway.makeApplication();
        const QByteArray token = other.tokenOf();
        QCOMPARE(gateway.callWithBearer(token).status, 401);
        QVERIFY(gateway.logHas(u"invalid issuer (%1) was specified for access token"_s.arg(theirs)));
        QJsonObject allowed = keys;
        allowed.insert(u"issuers_allowed"_s, texts({ theirs }));
        gateway.protect(allowed);
        QCOMPARE(gateway.callWithBearer(token).status, 200);
    }
};

QTEST_GUILESS_MAIN(TestOpenidConnectMethods)
#include "test_openid_connect_methods.moc"
