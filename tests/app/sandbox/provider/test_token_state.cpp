#include "tests/app/sandbox/provider/provider_fixture.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provider_test;

namespace {

QString accessToken(const QJsonObject &tokens)
{
    return tokens.value("access_token"_L1).toString();
}

QString refreshToken(const QJsonObject &tokens)
{
    return tokens.value("refresh_token"_L1).toString();
}

RawReply revoke(const ProviderFixture &fixture, const TestClient &client, const QString &token)
{
    return fixture.post("/revoke", { { "token", token.toUtf8() } }, client.basic());
}

} // namespace

class TestTokenState : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void introspectionTellsWhatAnAccessTokenIs()
    {
        const ProviderFixture fixture;
        const TestClient client = fixture.registerClient();
        const QString token = accessToken(fixture.logIn(client, "openid api:read"));
        const QJsonObject claims = claimsOf(token);
        const QJsonObject seen = fixture.introspect(fixture.registerClient(), token);
        QCOMPARE(seen.value("active"_L1).toBool(), true);
        QCOMPARE(seen.value("username"_L1).toString(), u"alice"_s);
        QCOMPARE(seen.value("token_type"_L1).toString(), u"Bearer"_s);
        for (const char *member : { "sub", "aud", "iss", "jti", "iat", "exp", "scope", "client_id", "application_id" })
            QVERIFY2(!claims.value(QLatin1StringView(member)).isUndefined()
                    && seen.value(QLatin1StringView(member)) == claims.value(QLatin1StringView(member)),
                member);
    }

    void introspectionTellsWhatARefreshTokenIs()
    {
        const ProviderFixture fixture;
        const TestClient client = fixture.registerClient();
        const QString token = refreshToken(fixture.logIn(client, "openid offline_access"));
        const QJsonObject seen = fixture.introspect(client, token);
        QCOMPARE(seen.value("active"_L1).toBool(), true);
        QCOMPARE(seen.value("client_id"_L1).toString(), QString::fromLatin1(client.id));
        QCOMPARE(seen.value("exp"_L1).toInteger(), fixture.clock.now().toSecsSinceEpoch() + 86400);
    }

    void whatIsForeignTamperedOrExpiredIsNotActive()
    {
        ProviderFixture fixture;
        const TestClient client = fixture.registerClient();
        QString token = accessToken(fixture.clientCredentials(client).json());
        const QJsonObject inactive { { u"active"_s, false } };
        QCOMPARE(fixture.introspect(client, u"no.such.token"_s), inactive);
        QCOMPARE(fixture.introspect(client, token.chopped(1)), inactive);
        fixture.clock.advance(std::chrono::seconds(3599));
        QVERIFY(fixture.introspect(client, token).value("active"_L1).toBool());
        fixture.clock.advance(std::chrono::seconds(1));
        QCOMPARE(fixture.introspect(client, token), inactive);
    }

    void introspectionNeedsAClientThatKeepsASecret()
    {
        const ProviderFixture fixture;
        QCOMPARE(fixture.post("/introspect", { { "token", "x" } }).status, 401);
        const TestClient open = fixture.registerClient(
            { { u"token_endpoint_auth_method"_s, u"none"_s }, { u"grant_types"_s, QJsonArray { u"authorization_code"_s } } });
        QCOMPARE(fixture.post("/introspect", { { "token", "x" }, { "client_id", open.id } }).status, 401);
        TestClient wrong = fixture.registerClient();
        QCOMPARE(fixture.post("/introspect", { { "hint", "x" } }, wrong.basic()).status, 400);
        wrong.secret += 'x';
        QCOMPARE(fixture.post("/introspect", { { "token", "x" } }, wrong.basic()).status, 401);
    }

    void aRevokedAccessTokenIsGoneAlone()
    {
        const ProviderFixture fixture;
        const TestClient client = fixture.registerClient();
        const QJsonObject tokens = fixture.logIn(client, "openid offline_access");
        QCOMPARE(revoke(fixture, client, accessToken(tokens)).status, 200);
        QVERIFY(!fixture.introspect(client, accessToken(tokens)).value("active"_L1).toBool());
        QVERIFY(fixture.introspect(client, refreshToken(tokens)).value("active"_L1).toBool());
    }

    void aRevokedRefreshTokenTakesItsFamilyAlong()
    {
        const ProviderFixture fixture;
        const TestClient client = fixture.registerClient();
        const QJsonObject tokens = fixture.logIn(client, "openid offline_access");
        const QJsonObject others = fixture.logIn(client, "openid offline_access");
        QCOMPARE(revoke(fixture, client, refreshToken(tokens)).status, 200);
        QVERIFY(!fixture.introspect(client, accessToken(tokens)).value("active"_L1).toBool());
        QVERIFY(!fixture.introspect(client, refreshToken(tokens)).value("active"_L1).toBool());
        QVERIFY(fixture.introspect(client, accessToken(others)).value("active"_L1).toBool());
    }

    void revokingWhatIsUnknownIsNoErrorAndWhatIsForeignIs()
    {
        const ProviderFixture fixture;
        const TestClient client = fixture.registerClient();
        const QJsonObject tokens = fixture.logIn(client, "openid offline_access");
        QCOMPARE(revoke(fixture, client, u"unknown"_s).status, 200);
        const TestClient other = fixture.registerClient();
        for (const QString &token : { accessToken(tokens), refreshToken(tokens) }) {
            QCOMPARE(revoke(fixture, other, token).status, 400);
            QVERIFY(fixture.introspect(client, token).value("active"_L1).toBool());
        }
        QCOMPARE(fixture.post("/revoke", { { "token", "x" } }).status, 401);
    }

    void userinfoAnswersByScope()
    {
        const ProviderFixture fixture;
        const TestClient client = fixture.registerClient();
        const auto userinfo
            = [&](const QByteArray &scope) { return fixture.get("/userinfo", bearer(accessToken(fixture.logIn(client, scope)).toUtf8())); };
        QCOMPARE(userinfo("openid").json(), QJsonObject({ { u"sub"_s, u"alice"_s } }));
        const QJsonObject all = userinfo("openid profile email").json();
        QCOMPARE(all.value("name"_L1).toString(), u"Alice Liddell"_s);
        QCOMPARE(all.value("email"_L1).toString(), u"alice@example.test"_s);
        const RawReply without = userinfo("api:read");
        QCOMPARE(without.status, 403);
        QCOMPARE(without.header("WWW-Authenticate"), "Bearer error=\"insufficient_scope\"");
    }

    void userinfoRefusesWhatIsNoPersonsToken()
    {
        const ProviderFixture fixture;
        const TestClient client = fixture.registerClient();
        const QJsonObject tokens = fixture.logIn(client);
        const QByteArray own = accessToken(fixture.clientCredentials(client).json()).toUtf8();
        const QByteArray idToken = tokens.value("id_token"_L1).toString().toUtf8();
        for (const QByteArray &token : { own, idToken, QByteArray("x"), QByteArray() }) {
            const RawReply reply = fixture.get("/userinfo", bearer(token));
            QCOMPARE(reply.status, 401);
            QVERIFY(reply.header("WWW-Authenticate").startsWith("Bearer"));
        }
        revoke(fixture, client, accessToken(tokens));
        QCOMPARE(fixture.get("/userinfo", bearer(accessToken(tokens).toUtf8())).status, 401);
    }
};

QTEST_GUILESS_MAIN(TestTokenState)
#include "test_token_state.moc"
