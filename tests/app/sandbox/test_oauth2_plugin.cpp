#include "tests/app/sandbox/proxy_fixture.h"

#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace sandbox_test;
using namespace Qt::StringLiterals;

namespace {

const RawClient::Headers formOverTls { { "Content-Type", "application/x-www-form-urlencoded" }, { "X-Forwarded-Proto", "https" } };
const QByteArray back = "https://cb.test/back";
const QByteArray pub = "https://cb.test/pub";

} // namespace

/// The gateway as its own authorization server, held against the recording of the real one.
class TestOAuth2Plugin : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_gateway = std::make_unique<ProxyFixture>();
        m_plugin = m_gateway->make("/services/api/plugins",
            R"({"name":"oauth2","config":{"scopes":["email","profile"],"mandatory_scope":true,"provision_key":"pk",)"
            R"("enable_authorization_code":true,"enable_client_credentials":true,"enable_password_grant":true,)"
            R"("accept_http_if_already_terminated":true}})");
        QVERIFY(!m_plugin.isEmpty());
        m_gateway->make("/consumers", R"({"username":"ann","custom_id":"cust-1"})");
        m_gateway->make(
            "/consumers/ann/oauth2", R"({"name":"app","client_id":"cid","client_secret":"csecret","redirect_uris":[")" + back + R"("]})");
        m_gateway->make(
            "/consumers/ann/oauth2", R"({"name":"pub","client_id":"pub","client_type":"public","redirect_uris":[")" + pub + R"("]})");
    }

    void everyRefusalHasItsWords_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QByteArray>("error");
        QTest::addColumn<QByteArray>("text");
        const QByteArray client = "client_id=cid&client_secret=csecret&";
        QTest::newRow("wrong secret") << QByteArray("grant_type=client_credentials&client_id=cid&client_secret=x&scope=email")
                                      << QByteArray("invalid_client") << QByteArray("Invalid client authentication");
        QTest::newRow("nothing") << QByteArray("x=y") << QByteArray("invalid_client") << QByteArray("Invalid client authentication");
        QTest::newRow("no grant") << QByteArray(client + "scope=email") << QByteArray("unsupported_grant_type")
                                  << QByteArray("Invalid grant_type");
        QTest::newRow("no scope") << QByteArray(client + "grant_type=client_credentials") << QByteArray("invalid_scope")
                                  << QByteArray("You must specify a scope");
        QTest::newRow("unknown scope") << QByteArray(client + "grant_type=client_credentials&scope=admin") << QByteArray("invalid_scope")
                                       << QByteArray("\"admin\" is an invalid scope");
        QTest::newRow("unknown code") << QByteArray(client + "grant_type=authorization_code&code=nope") << QByteArray("invalid_request")
                                      << QByteArray("Invalid code");
        QTest::newRow("other redirect") << QByteArray(client + "grant_type=authorization_code&code=x&redirect_uri=https://evil.test/")
                                        << QByteArray("invalid_request")
                                        << QByteArray("Invalid redirect_uri that does not match with any redirect_uri created with the "
                                                      "application");
        QTest::newRow("unknown refresh token") << QByteArray(client + "grant_type=refresh_token&refresh_token=nope")
                                               << QByteArray("invalid_request") << QByteArray("Invalid refresh_token");
        QTest::newRow("no provision key") << QByteArray(client + "grant_type=password&scope=email&username=u&password=p")
                                          << QByteArray("invalid_provision_key") << QByteArray("Invalid provision_key");
        QTest::newRow("nobody") << QByteArray(client + "grant_type=password&scope=email&provision_key=pk")
                                << QByteArray("invalid_authenticated_userid") << QByteArray("Missing authenticated_userid parameter");
        QTest::newRow("secret of a public client")
            << QByteArray("client_id=pub&client_secret=x&grant_type=client_credentials") << QByteArray("invalid_request")
            << QByteArray("client_secret is disallowed for public clients");
    }

    void everyRefusalHasItsWords()
    {
        QFETCH(const QByteArray, fields);
        QFETCH(const QByteArray, error);
        QFETCH(const QByteArray, text);
        const RawReply reply = token(fields);
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.header("Cache-Control"), QByteArray("no-store"));
        QCOMPARE(
            reply.json(), QJsonObject({ { u"error"_s, QString::fromUtf8(error) }, { u"error_description"_s, QString::fromUtf8(text) } }));
    }

    void aWrongSecretByBasicIs401()
    {
        const RawReply reply = m_gateway->caller->send("POST", "/api/oauth2/token", "grant_type=client_credentials&scope=email",
            formOverTls + RawClient::Headers { { "Authorization", "Basic " + QByteArray("cid:x").toBase64() } });
        QCOMPARE(reply.status, 401);
        QCOMPARE(reply.header("WWW-Authenticate"), QByteArray("Basic realm=\"OAuth2.0\""));
    }

    void aTokenOpensTheService()
    {
        QCOMPARE(m_gateway->call("/api/x").json().value(u"error"_s), QJsonValue(u"invalid_request"_s));
        QCOMPARE(m_gateway->call("/api/x").header("WWW-Authenticate"), QByteArray("Bearer realm=\"service\""));
        const QByteArray access = accessToken("grant_type=client_credentials&client_id=cid&client_secret=csecret&scope=email");
        const RawReply reply = use(access);
        QCOMPARE(reply.status, 200);
        QCOMPARE(m_gateway->upstreamSaw(reply, u"X-Consumer-Custom-ID"_s), u"cust-1"_s);
        QCOMPARE(m_gateway->upstreamSaw(reply, u"X-Authenticated-Scope"_s), u"email"_s);
        QCOMPARE(m_gateway->call("/api/x?access_token=" + access).status, 200);
        m_gateway->clock.advance(7201);
        QCOMPARE(use(access).json().value(u"error_description"_s), QJsonValue(u"The access token is invalid or has expired"_s));
        QCOMPARE(use("other").status, 401);
    }

    void aDeletedTokenOpensNothing()
    {
        const QByteArray access = accessToken("grant_type=client_credentials&client_id=cid&client_secret=csecret&scope=email");
        QCOMPARE(m_gateway->send("DELETE", "/oauth2_tokens/" + access, {}).status, 204);
        QCOMPARE(use(access).status, 401);
    }

    void aCodeIsGoodForOneExchange()
    {
        const QByteArray exchange
            = "grant_type=authorization_code&client_id=cid&client_secret=csecret&code=" + code("&client_id=cid&state=st%201");
        const RawReply reply = token(exchange);
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.json().value(u"refresh_token"_s).isString());
        QCOMPARE(m_gateway->upstreamSaw(use(reply.json().value(u"access_token"_s).toString().toLatin1()), u"X-Authenticated-UserId"_s),
            u"user-7"_s);
        QCOMPARE(token(exchange).json().value(u"error_description"_s), QJsonValue(u"Invalid code"_s));
    }

    void aRefusedLoginIsToldToTheApplication_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QString>("target");
        QTest::newRow("redirect") << QByteArray("&client_id=cid&redirect_uri=https://evil.test/")
                                  << u"https://cb.test/back?error=invalid_request&error_description=Invalid%20redirect_uri%20that%20does%20"
                                     u"not%20match%20with%20any%20redirect_uri%20created%20with%20the%20application"_s;
        QTest::newRow("method") << QByteArray("&client_id=cid&code_challenge=abc&code_challenge_method=plain")
                                << u"https://cb.test/back?error=invalid_request&error_description=code_challenge_method%20is%20not%20"
                                   u"supported%2c%20must%20be%20S256"_s;
        QTest::newRow("public") << QByteArray("&client_id=pub")
                                << u"https://cb.test/pub?error=invalid_request&error_description=code_challenge%20is%20required%20for%20"
                                   u"public%20clients"_s;
    }

    void aRefusedLoginIsToldToTheApplication()
    {
        QFETCH(const QByteArray, fields);
        QFETCH(const QString, target);
        const RawReply reply = authorize(fields);
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.json(), QJsonObject({ { u"redirect_uri"_s, target } }));
    }

    void aFailedVerifierDoesNotUseTheCodeUp()
    {
        const QByteArray fields = "grant_type=authorization_code&client_id=pub&code="
            + code("&client_id=pub&code_challenge_method=S256&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
        QCOMPARE(
            token(fields).json().value(u"error_description"_s), QJsonValue(u"code_verifier is required for PKCE authorization requests"_s));
        QCOMPARE(token(fields + "&code_verifier=" + QByteArray(43, 'x')).json().value(u"error"_s), QJsonValue(u"invalid_grant"_s));
        QCOMPARE(token(fields + "&code_verifier=dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk").status, 200);
    }

    void aRefreshEndsTheOldToken()
    {
        const QJsonObject first = token("grant_type=password&client_id=cid&client_secret=csecret&scope=email&provision_key=pk&"
                                        "authenticated_userid=user-9")
                                      .json();
        const QByteArray fields = "grant_type=refresh_token&client_id=cid&client_secret=csecret&refresh_token="
            + first.value(u"refresh_token"_s).toString().toLatin1();
        const RawReply second = token(fields);
        QCOMPARE(second.status, 200);
        QCOMPARE(use(first.value(u"access_token"_s).toString().toLatin1()).status, 401);
        QCOMPARE(use(second.json().value(u"access_token"_s).toString().toLatin1()).status, 200);
        QCOMPARE(token(fields).status, 400);
    }

    void aHashedSecretStillProvesTheClient()
    {
        const RawReply made = m_gateway->send(
            "POST", "/consumers/ann/oauth2", R"({"name":"hashed","client_id":"hashed","client_secret":"s3cr3t","hash_secret":true})");
        QVERIFY(made.json().value(u"client_secret"_s).toString().startsWith(u"$pbkdf2-sha512$i=10000,l=32$"_s));
        QCOMPARE(token("grant_type=client_credentials&client_id=hashed&client_secret=s3cr3t&scope=email").status, 200);
        QCOMPARE(token("grant_type=client_credentials&client_id=hashed&client_secret=other&scope=email").status, 400);
    }

    void aHashStaysUntilTheSecretIsSaidAgain()
    {
        m_gateway->send("PATCH", "/oauth2/cid", R"({"client_secret":"new","hash_secret":true})");
        const QByteArray fields = "grant_type=client_credentials&client_id=cid&scope=email&client_secret=";
        QCOMPARE(token(fields + "new").status, 200);
        m_gateway->send("PATCH", "/oauth2/cid", R"({"name":"renamed"})");
        QCOMPARE(token(fields + "new").status, 200);
        const RawReply refused = m_gateway->send("PATCH", "/oauth2/cid", R"({"hash_secret":false})");
        QCOMPARE(refused.status, 400);
        QCOMPARE(
            refused.message(), QByteArray("schema violation (all or none of these fields must be set: 'hash_secret', 'client_secret')"));
    }

    void aGlobalTokenNeedsAGlobalPlugin()
    {
        const QString credential = m_gateway->get("/oauth2/cid").json().value(u"id"_s).toString();
        m_gateway->make(
            "/oauth2_tokens", R"({"credential":{"id":")" + credential.toLatin1() + R"("},"expires_in":0,"access_token":"MANUAL"})");
        QCOMPARE(use("MANUAL").json().value(u"error_description"_s),
            QJsonValue(u"The access token is global, but the current plugin is configured without 'global_credentials'"_s));
        m_gateway->send("PATCH", "/plugins/" + m_plugin, R"({"config":{"global_credentials":true}})");
        QCOMPARE(use("MANUAL").status, 200);
    }

private:
    RawReply token(const QByteArray &fields) { return m_gateway->caller->send("POST", "/api/oauth2/token", fields, formOverTls); }
    RawReply authorize(const QByteArray &fields)
    {
        return m_gateway->caller->send("POST", "/api/oauth2/authorize",
            "response_type=code&scope=email&provision_key=pk&authenticated_userid=user-7" + fields, formOverTls);
    }
    QByteArray code(const QByteArray &fields)
    {
        const QUrl target(authorize(fields).json().value(u"redirect_uri"_s).toString());
        return QUrlQuery(target).queryItemValue(u"code"_s).toLatin1();
    }
    QByteArray accessToken(const QByteArray &fields) { return token(fields).json().value(u"access_token"_s).toString().toLatin1(); }
    RawReply use(const QByteArray &access) { return m_gateway->call("/api/x", { { "Authorization", "Bearer " + access } }); }

    std::unique_ptr<ProxyFixture> m_gateway;
    QByteArray m_plugin;
};

QTEST_GUILESS_MAIN(TestOAuth2Plugin)
#include "test_oauth2_plugin.moc"
