#include "models/jose/jwt.h"
#include "tests/app/sandbox/proxy_fixture.h"

#include <QMessageAuthenticationCode>
#include <QTest>

using namespace sandbox_test;
using namespace Qt::StringLiterals;

namespace {

QByteArray base64(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray macToken(const QByteArray &claims, const QByteArray &secret, const QByteArray &header = R"({"alg":"HS256","typ":"JWT"})")
{
    const QByteArray input = base64(header) + '.' + base64(claims);
    return input + '.' + base64(QMessageAuthenticationCode::hash(input, secret, QCryptographicHash::Sha256));
}

RawClient::Headers bearer(const QByteArray &token)
{
    return { { "Authorization", "Bearer " + token } };
}

} // namespace

/// Gateway recording, section 6 ("ACL", "key-auth and jwt"); where it is silent, the texts of the plugins themselves.
class TestAccess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_gateway = std::make_unique<ProxyFixture>();
        m_consumer = m_gateway->make("/consumers", R"({"username":"app","custom_id":"cust-1"})");
    }

    void aGoodKeyNamesItsConsumer()
    {
        m_gateway->make("/services/api/plugins", R"({"name":"key-auth"})");
        const QByteArray credential = m_gateway->make("/consumers/app/key-auth", R"({"key":"KEY1"})");
        const RawReply reply = m_gateway->call("/api", { { "apikey", "KEY1" }, { "X-Consumer-Username", "forged" } });
        QCOMPARE(reply.status, 200);
        QCOMPARE(m_gateway->upstreamSaw(reply, u"X-Consumer-ID"_s).toLatin1(), m_consumer);
        QCOMPARE(m_gateway->upstreamSaw(reply, u"X-Consumer-Custom-ID"_s), u"cust-1"_s);
        QCOMPARE(m_gateway->upstreamSaw(reply, u"X-Consumer-Username"_s), u"app"_s);
        QCOMPARE(m_gateway->upstreamSaw(reply, u"X-Credential-Identifier"_s).toLatin1(), credential);
        QCOMPARE(m_gateway->upstreamSaw(reply, u"apikey"_s), u"KEY1"_s);
        QCOMPARE(m_gateway->call("/api?apikey=KEY1").status, 200);
    }

    void keysThatAreRefused_data()
    {
        QTest::addColumn<RawClient::Headers>("headers");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("challenge");
        QTest::newRow("none") << RawClient::Headers() << QByteArray("No API key found in request") << QByteArray("Key realm=\"kong\"");
        QTest::newRow("bad") << RawClient::Headers { { "apikey", "bad" } } << QByteArray("Invalid authentication credentials")
                             << QByteArray();
        QTest::newRow("two") << RawClient::Headers { { "apikey", "a" }, { "apikey", "b" } } << QByteArray("Duplicate API key found")
                             << QByteArray();
    }

    void keysThatAreRefused()
    {
        QFETCH(const RawClient::Headers, headers);
        QFETCH(const QByteArray, message);
        m_gateway->make("/services/api/plugins", R"({"name":"key-auth"})");
        const RawReply reply = m_gateway->call("/api", headers);
        QCOMPARE(reply.status, 401);
        QCOMPARE(reply.body, "{\n  \"message\":\"" + message + "\"\n}");
        QTEST(reply.header("WWW-Authenticate"), "challenge");
    }

    void aHiddenKeyDoesNotReachTheUpstream()
    {
        m_gateway->make("/services/api/plugins", R"({"name":"key-auth","config":{"hide_credentials":true}})");
        m_gateway->make("/consumers/app/key-auth", R"({"key":"KEY1"})");
        QVERIFY(m_gateway->upstreamSaw(m_gateway->call("/api", { { "apikey", "KEY1" } }), u"apikey"_s).isEmpty());
        QCOMPARE(m_gateway->call("/api/x?a=1&apikey=KEY1").json().value(u"path"_s), QJsonValue(u"/up/x?a=1"_s));
    }

    void tokensThatAreRefused_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name, const QByteArray &token, const QByteArray &body) { QTest::newRow(name) << token << body; };
        const QByteArray good = macToken(R"({"iss":"iss1","exp":1795204000})", "s3cret");
        row("none", "", R"({"message":"Unauthorized"})");
        row("no token", "nonsense", R"({"message":"Bad token; invalid JSON"})");
        row("two parts", good.left(good.lastIndexOf('.')), R"({"message":"Bad token; invalid JSON"})");
        row("unknown algorithm", macToken(R"({"iss":"iss1"})", "x", R"({"alg":"none"})"), R"({"message":"Bad token; invalid alg"})");
        row("no claim", macToken(R"({"sub":"x"})", "s3cret"), R"({"message":"No mandatory 'iss' in claims"})");
        row("empty claim", macToken(R"({"iss":""})", "s3cret"), R"({"message":"Invalid 'iss' in claims"})");
        row("unknown key", macToken(R"({"iss":"other"})", "s3cret"), R"({"message":"No credentials found for given 'iss'"})");
        row("other algorithm", macToken(R"({"iss":"iss1"})", "s3cret", R"({"alg":"HS512"})"), R"({"message":"Invalid algorithm"})");
        row("bad signature", macToken(R"({"iss":"iss1","exp":1795204000})", "other"), R"({"message":"Invalid signature"})");
        row("expired", macToken(R"({"iss":"iss1","exp":1795203888})", "s3cret"), R"({"exp":"token expired"})");
        row("no exp", macToken(R"({"iss":"iss1"})", "s3cret"), R"({"exp":"must be a number"})");
    }

    void tokensThatAreRefused()
    {
        QFETCH(const QByteArray, token);
        QFETCH(const QByteArray, body);
        m_gateway->make("/services/api/plugins", R"({"name":"jwt","config":{"claims_to_verify":["exp"]}})");
        m_gateway->make("/consumers/app/jwt", R"({"key":"iss1","secret":"s3cret"})");
        const RawReply reply = m_gateway->call("/api", token.isEmpty() ? RawClient::Headers() : bearer(token));
        QCOMPARE(reply.body, body);
        QCOMPARE(reply.status, 401);
    }

    void aGoodTokenNamesItsConsumer()
    {
        m_gateway->make("/services/api/plugins", R"({"name":"jwt","config":{"claims_to_verify":["exp"],"key_claim_name":"client"}})");
        m_gateway->make("/consumers/app/jwt", R"({"key":"app-1","secret":"s3cret"})");
        const QByteArray token = macToken(R"({"client":"app-1","exp":1795204000})", "s3cret");
        const RawReply reply = m_gateway->call("/api", bearer(token));
        QCOMPARE(reply.status, 200);
        QCOMPARE(m_gateway->upstreamSaw(reply, u"X-Consumer-Custom-ID"_s), u"cust-1"_s);
        QCOMPARE(m_gateway->upstreamSaw(reply, u"X-Credential-Identifier"_s), u"app-1"_s);
        QCOMPARE(m_gateway->call("/api?jwt=" + token).status, 200);
        m_gateway->clock.advance(200);
        QCOMPARE(m_gateway->call("/api", bearer(token)).status, 401);
        QCOMPARE(m_gateway->call("/api?jwt=" + token, bearer("a.b.c")).body, R"({"message":"Multiple tokens provided"})");
    }

    void tokensSignedWithKeysAreVerified_data()
    {
        QTest::addColumn<int>("algorithm");
        for (const jose::Algorithm algorithm :
            { jose::Algorithm::RS256, jose::Algorithm::RS384, jose::Algorithm::RS512, jose::Algorithm::ES256, jose::Algorithm::ES384 })
            QTest::newRow(qPrintable(jose::algorithmName(algorithm))) << static_cast<int>(algorithm);
    }

    void tokensSignedWithKeysAreVerified()
    {
        QFETCH(const int, algorithm);
        const auto known = static_cast<jose::Algorithm>(algorithm);
        const core::Result<jose::Jwk> key = jose::Jwk::generate(known, u"k1"_s);
        const core::Result<jose::Jwk> other = jose::Jwk::generate(known, u"k1"_s);
        QVERIFY(key && other);
        m_gateway->make("/services/api/plugins", R"({"name":"jwt"})");
        const QJsonObject credential { { u"key"_s, u"iss1"_s }, { u"algorithm"_s, jose::algorithmName(known) },
            { u"rsa_public_key"_s, QString::fromLatin1(*key->publicPem()) } };
        QCOMPARE(m_gateway->client->sendJson("POST", "/consumers/app/jwt", credential).status, 201);
        const QJsonObject claims { { u"iss"_s, u"iss1"_s } };
        const QJsonObject header { { u"typ"_s, u"at+jwt"_s } };
        QCOMPARE(m_gateway->call("/api", bearer(*jose::signJwt(claims, *key, known, header))).status, 200);
        QCOMPARE(m_gateway->call("/api", bearer(*jose::signJwt(claims, *other, known, header))).body, R"({"message":"Invalid signature"})");
    }

    void groupsDecide_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<QByteArray>("group");
        QTest::addColumn<int>("status");
        QTest::newRow("allowed") << QByteArray(R"({"allow":["gold"]})") << QByteArray("gold") << 200;
        QTest::newRow("not allowed") << QByteArray(R"({"allow":["gold"]})") << QByteArray("silver") << 403;
        QTest::newRow("no group") << QByteArray(R"({"allow":["gold"]})") << QByteArray() << 403;
        QTest::newRow("denied") << QByteArray(R"({"deny":["gold"]})") << QByteArray("gold") << 403;
        QTest::newRow("not denied") << QByteArray(R"({"deny":["gold"]})") << QByteArray("silver") << 200;
        QTest::newRow("no group, deny") << QByteArray(R"({"deny":["gold"]})") << QByteArray() << 200;
    }

    void groupsDecide()
    {
        QFETCH(const QByteArray, config);
        QFETCH(const QByteArray, group);
        QFETCH(const int, status);
        m_gateway->make("/services/api/plugins", R"({"name":"key-auth"})");
        m_gateway->make("/services/api/plugins", QByteArray(R"({"name":"acl","config":<config>})").replace("<config>", config));
        m_gateway->make("/consumers/app/key-auth", R"({"key":"KEY1"})");
        if (!group.isEmpty())
            m_gateway->send("PUT", "/consumers/app/acls/" + group, "{}");
        QCOMPARE(m_gateway->call("/api").status, 401); // without a key authentication answers, not the groups
        const RawReply reply = m_gateway->call("/api", { { "apikey", "KEY1" } });
        QCOMPARE(reply.status, status);
        if (status == 403)
            QCOMPARE(reply.body, "{\n  \"message\":\"You cannot consume this service\"\n}");
        else
            QCOMPARE(m_gateway->upstreamSaw(reply, u"X-Consumer-Groups"_s), QString::fromUtf8(group));
    }

    void groupsWithoutAuthenticationAre401()
    {
        m_gateway->make("/routes/api/plugins", R"({"name":"acl","config":{"allow":["gold"]}})");
        const RawReply reply = m_gateway->call("/api");
        QCOMPARE(reply.status, 401);
        QCOMPARE(reply.body, "{\n  \"message\":\"Unauthorized\"\n}");
    }

    void thePluginOnTheRouteGoesBeforeTheOneOnTheService()
    {
        m_gateway->make("/plugins", R"({"name":"key-auth","config":{"key_names":["k-global"]}})");
        m_gateway->make("/services/api/plugins", R"({"name":"key-auth","config":{"key_names":["k-service"]}})");
        m_gateway->make("/consumers/app/key-auth", R"({"key":"KEY1"})");
        QCOMPARE(m_gateway->call("/api", { { "k-global", "KEY1" } }).status, 401);
        QCOMPARE(m_gateway->call("/api", { { "k-service", "KEY1" } }).status, 200);
        const QByteArray onRoute = m_gateway->make("/routes/api/plugins", R"({"name":"key-auth","config":{"key_names":["k-route"]}})");
        QCOMPARE(m_gateway->call("/api", { { "k-service", "KEY1" } }).status, 401);
        QCOMPARE(m_gateway->call("/api", { { "k-route", "KEY1" } }).status, 200);
        m_gateway->send("PATCH", "/plugins/" + onRoute, R"({"enabled":false})");
        QCOMPARE(m_gateway->call("/api", { { "k-service", "KEY1" } }).status, 200);
    }

    void anAnonymousConsumerIsLetIn()
    {
        m_gateway->make("/consumers", R"({"username":"nobody"})");
        m_gateway->make("/services/api/plugins", R"({"name":"jwt","config":{"anonymous":"nobody"}})");
        const RawReply reply = m_gateway->call("/api");
        QCOMPARE(reply.status, 200);
        QCOMPARE(m_gateway->upstreamSaw(reply, u"X-Anonymous-Consumer"_s), u"true"_s);
        QCOMPARE(m_gateway->upstreamSaw(reply, u"X-Consumer-Username"_s), u"nobody"_s);
    }

private:
    std::unique_ptr<ProxyFixture> m_gateway;
    QByteArray m_consumer;
};

QTEST_GUILESS_MAIN(TestAccess)
#include "test_access.moc"
