#include "tests/app/sandbox/provider/provider_fixture.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provider_test;

using Changes = QMap<QByteArray, QByteArray>;
Q_DECLARE_METATYPE(Changes)

namespace {

QString errorOf(const RawReply &reply)
{
    return reply.json().value("error"_L1).toString();
}

QByteArray codeFor(const ProviderFixture &fixture, const TestClient &client, const Changes &changes = {})
{
    Browser browser(fixture.port());
    return redirected(browser.logIn(fixture.authorizeTarget(client, changes)), u"code"_s);
}

const QJsonObject publicClient { { u"token_endpoint_auth_method"_s, u"none"_s },
    { u"grant_types"_s, QJsonArray { u"authorization_code"_s, u"refresh_token"_s } } };

} // namespace

class TestTokenEndpoint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCodeGivesTokensThatNobodyMayStore()
    {
        const ProviderFixture fixture;
        const TestClient client = fixture.registerClient();
        const RawReply reply = fixture.exchange(client, codeFor(fixture, client, { { "scope", "openid offline_access" } }));
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.header("Cache-Control"), "no-store");
        QCOMPARE(reply.header("Pragma"), "no-cache");
        const QJsonObject json = reply.json();
        QCOMPARE(json.value("token_type"_L1).toString(), u"Bearer"_s);
        QCOMPARE(json.value("expires_in"_L1).toInt(), 3600);
        QCOMPARE(json.value("scope"_L1).toString(), u"openid offline_access"_s);
        for (const char *member : { "access_token", "id_token", "refresh_token" })
            QVERIFY2(!json.value(QLatin1StringView(member)).toString().isEmpty(), member);
    }

    void aRefreshTokenComesOnlyWithOfflineAccessOrTheSwitch()
    {
        const ProviderFixture fixture;
        QVERIFY(!fixture.logIn(fixture.registerClient()).contains("refresh_token"_L1));
        const QJsonObject codeOnly { { u"grant_types"_s, QJsonArray { u"authorization_code"_s } } };
        QVERIFY(!fixture.logIn(fixture.registerClient(codeOnly), "openid offline_access").contains("refresh_token"_L1));
        sandbox::ProviderOptions options;
        options.refreshWithoutOfflineAccess = true;
        const ProviderFixture generous(options);
        QVERIFY(generous.logIn(generous.registerClient()).contains("refresh_token"_L1));
    }

    void aCodeThatIsUsedTwiceTakesItsTokensAlong()
    {
        const ProviderFixture fixture;
        const TestClient client = fixture.registerClient();
        const QByteArray code = codeFor(fixture, client, { { "scope", "openid offline_access" } });
        const QJsonObject tokens = fixture.exchange(client, code).json();
        QVERIFY(fixture.introspect(client, tokens.value("access_token"_L1).toString()).value("active"_L1).toBool());
        const RawReply replay = fixture.exchange(client, code);
        QCOMPARE(replay.status, 400);
        QCOMPARE(errorOf(replay), u"invalid_grant"_s);
        QVERIFY(!fixture.introspect(client, tokens.value("access_token"_L1).toString()).value("active"_L1).toBool());
        const RawReply refresh = fixture.post("/token",
            { { "grant_type", "refresh_token" }, { "refresh_token", tokens.value("refresh_token"_L1).toString().toUtf8() } },
            client.basic());
        QCOMPARE(errorOf(refresh), u"invalid_grant"_s);
    }

    void aCodeWithSomethingElseIsRefused_data()
    {
        QTest::addColumn<Changes>("changes");
        QTest::addColumn<QString>("error");
        QTest::newRow("no code") << Changes { { "code", "" } } << u"invalid_request"_s;
        QTest::newRow("another code") << Changes { { "code", "guessed" } } << u"invalid_grant"_s;
        QTest::newRow("no address") << Changes { { "redirect_uri", "" } } << u"invalid_grant"_s;
        QTest::newRow("another port") << Changes { { "redirect_uri", "http://127.0.0.1:4712/callback" } } << u"invalid_grant"_s;
        QTest::newRow("no verifier") << Changes { { "code_verifier", "" } } << u"invalid_grant"_s;
        QTest::newRow("another verifier") << Changes { { "code_verifier", QByteArray(43, 'a') } } << u"invalid_grant"_s;
        QTest::newRow("the challenge as verifier") << Changes { { "code_verifier", challenge } } << u"invalid_grant"_s;
        QTest::newRow("another resource") << Changes { { "resource", "api://other" } } << u"invalid_target"_s;
    }

    void aCodeWithSomethingElseIsRefused()
    {
        QFETCH(const Changes, changes);
        const ProviderFixture fixture;
        const TestClient client = fixture.registerClient();
        const QByteArray code = codeFor(fixture, client);
        const RawReply reply = fixture.exchange(client, code, changes);
        QCOMPARE(reply.status, 400);
        QTEST(errorOf(reply), "error");
        QCOMPARE(fixture.exchange(client, code).status, 200);
    }

    void aVerifierWithoutAChallengeIsRefused()
    {
        const ProviderFixture fixture;
        const TestClient client = fixture.registerClient();
        const QByteArray code = codeFor(fixture, client, { { "code_challenge", "" }, { "code_challenge_method", "" } });
        QCOMPARE(errorOf(fixture.exchange(client, code)), u"invalid_grant"_s);
        QCOMPARE(fixture.exchange(client, code, { { "code_verifier", "" } }).status, 200);
    }

    void aCodeOfAnotherClientIsRefused()
    {
        const ProviderFixture fixture;
        const TestClient client = fixture.registerClient();
        const QByteArray code = codeFor(fixture, client);
        QCOMPARE(errorOf(fixture.exchange(fixture.registerClient(), code)), u"invalid_grant"_s);
        QCOMPARE(fixture.exchange(client, code).status, 200);
    }

    void aCodeExpiresAfterItsMinute()
    {
        ProviderFixture fixture;
        const TestClient client = fixture.registerClient();
        const QByteArray code = codeFor(fixture, client);
        fixture.clock.advance(std::chrono::seconds(60));
        QCOMPARE(errorOf(fixture.exchange(client, code)), u"invalid_grant"_s);
    }

    void refreshingRotatesAndReuseRevokesTheFamily()
    {
        const ProviderFixture fixture;
        const TestClient client = fixture.registerClient();
        const QJsonObject first = fixture.logIn(client, "openid offline_access api:read");
        const auto refresh = [&](const QJsonObject &tokens, const QByteArray &scope = {}) {
            return fixture.post("/token",
                { { "grant_type", "refresh_token" }, { "refresh_token", tokens.value("refresh_token"_L1).toString().toUtf8() },
                    { "scope", scope } },
                client.basic());
        };
        const RawReply second = refresh(first);
        QCOMPARE(second.status, 200);
        QVERIFY(second.json().value("refresh_token"_L1) != first.value("refresh_token"_L1));
        QCOMPARE(claimsOf(second.json().value("id_token"_L1).toString()).value("sub"_L1).toString(), u"alice"_s);
        const RawReply narrowed = refresh(second.json(), "api:read");
        QCOMPARE(narrowed.json().value("scope"_L1).toString(), u"api:read"_s);
        QVERIFY(!narrowed.json().contains("id_token"_L1));
        QCOMPARE(errorOf(refresh(narrowed.json(), "api:write")), u"invalid_scope"_s);
        QCOMPARE(errorOf(refresh(first)), u"invalid_grant"_s);
        QCOMPARE(errorOf(refresh(narrowed.json())), u"invalid_grant"_s);
        QVERIFY(!fixture.introspect(client, narrowed.json().value("access_token"_L1).toString()).value("active"_L1).toBool());
    }

    void aRefreshTokenExpiresAndBelongsToItsClient()
    {
        ProviderFixture fixture;
        const TestClient client = fixture.registerClient();
        const QByteArray token = fixture.logIn(client, "offline_access").value("refresh_token"_L1).toString().toUtf8();
        const Form form { { "grant_type", "refresh_token" }, { "refresh_token", token } };
        QCOMPARE(errorOf(fixture.post("/token", form, fixture.registerClient().basic())), u"invalid_grant"_s);
        fixture.clock.advance(std::chrono::hours(24));
        QCOMPARE(errorOf(fixture.post("/token", form, client.basic())), u"invalid_grant"_s);
    }

    void clientCredentialsGiveNoIdAndNoRefreshToken()
    {
        const ProviderFixture fixture;
        const TestClient client = fixture.registerClient();
        const QJsonObject json = fixture.clientCredentials(client, { { "scope", "api:write" } }).json();
        QVERIFY(!json.contains("id_token"_L1));
        QVERIFY(!json.contains("refresh_token"_L1));
        QCOMPARE(json.value("scope"_L1).toString(), u"api:write"_s);
        QCOMPARE(fixture.clientCredentials(client).json().value("scope"_L1).toString(), u"api:read"_s);
        for (const char *scope : { "openid", "offline_access", "root" })
            QCOMPARE(errorOf(fixture.clientCredentials(client, { { "scope", scope } })), u"invalid_scope"_s);
        QCOMPARE(errorOf(fixture.clientCredentials(client, { { "resource", "api://other" } })), u"invalid_target"_s);
    }

    void aClientWithoutTheDefaultScopeGetsNone()
    {
        const ProviderFixture fixture;
        const RawReply reply = fixture.clientCredentials(fixture.registerClient({ { u"scope"_s, u"openid"_s } }));
        QCOMPARE(reply.status, 200);
        QVERIFY(!reply.json().contains("scope"_L1));
        QVERIFY(!claimsOf(reply.json().value("access_token"_L1).toString()).contains("scope"_L1));
    }

    void aClientProvesItselfAsItIsRegistered_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("used");
        QTest::addColumn<bool>("works");
        for (const char *method : { "client_secret_basic", "client_secret_post", "none" }) {
            for (const char *used : { "client_secret_basic", "client_secret_post", "none" })
                QTest::addRow("%s by %s", method, used)
                    << QString::fromLatin1(method) << QString::fromLatin1(used) << (QLatin1StringView(method) == QLatin1StringView(used));
        }
    }

    void aClientProvesItselfAsItIsRegistered()
    {
        QFETCH(const QString, method);
        QFETCH(const QString, used);
        QFETCH(const bool, works);
        const ProviderFixture fixture;
        QJsonObject members = publicClient;
        members.insert("token_endpoint_auth_method"_L1, method);
        TestClient client = fixture.registerClient(members);
        QCOMPARE(client.secret.isEmpty(), method == "none"_L1);
        if (client.secret.isEmpty() && used != "none"_L1)
            client.secret = "made up";
        Form form { { "grant_type", "authorization_code" }, { "code", codeFor(fixture, client) },
            { "redirect_uri", "http://127.0.0.1:4711/callback" }, { "code_verifier", verifier } };
        if (used != "client_secret_basic"_L1)
            form.append(std::pair<QByteArray, QByteArray>("client_id", client.id));
        if (used == "client_secret_post"_L1)
            form.append(std::pair<QByteArray, QByteArray>("client_secret", client.secret));
        const RawReply reply = fixture.post("/token", form, used == "client_secret_basic"_L1 ? client.basic() : RawClient::Headers {});
        QCOMPARE(reply.status, works ? 200 : 401);
        if (!works) {
            QCOMPARE(errorOf(reply), u"invalid_client"_s);
            QVERIFY(reply.header("WWW-Authenticate").startsWith("Basic "));
            QCOMPARE(reply.header("Cache-Control"), "no-store");
        }
    }

    void wrongCredentialsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("unknown client") << QByteArray("Basic " + QByteArray("nobody:x").toBase64());
        QTest::newRow("no colon") << QByteArray("Basic " + QByteArray("nobody").toBase64());
        QTest::newRow("no base64") << QByteArray("Basic ???");
        QTest::newRow("broken escape") << QByteArray("Basic " + QByteArray("a%2:b").toBase64());
        QTest::newRow("bearer") << QByteArray("Bearer x");
    }

    void wrongCredentialsAreRefused()
    {
        QFETCH(const QByteArray, header);
        const ProviderFixture fixture;
        const RawReply reply = fixture.post("/token", { { "grant_type", "client_credentials" } }, { { "Authorization", header } });
        QCOMPARE(reply.status, 401);
        QCOMPARE(errorOf(reply), u"invalid_client"_s);
    }

    void twoProofsAreRefused()
    {
        const ProviderFixture fixture;
        const TestClient client = fixture.registerClient();
        QCOMPARE(errorOf(fixture.clientCredentials(client, { { "client_secret", client.secret } })), u"invalid_request"_s);
        QCOMPARE(errorOf(fixture.clientCredentials(client, { { "client_id", "another" } })), u"invalid_request"_s);
        QCOMPARE(fixture.clientCredentials(client, { { "client_id", client.id } }).status, 200);
    }

    void grantsAreCheckedAgainstTheRegistration()
    {
        const ProviderFixture fixture;
        const TestClient client = fixture.registerClient({ { u"grant_types"_s, QJsonArray { u"authorization_code"_s } } });
        QCOMPARE(errorOf(fixture.clientCredentials(client)), u"unauthorized_client"_s);
        QCOMPARE(errorOf(fixture.post("/token", { { "grant_type", "magic" } }, client.basic())), u"unsupported_grant_type"_s);
        QCOMPARE(errorOf(fixture.post("/token", { { "grant_type", "password" } }, client.basic())), u"unauthorized_client"_s);
        QCOMPARE(errorOf(fixture.post("/token", { { "scope", "x" } }, client.basic())), u"invalid_request"_s);
    }

    void bodiesThatAreNoFormOrTooLargeAreRefused()
    {
        const ProviderFixture fixture;
        QCOMPARE(errorOf(fixture.client().sendJson("POST", "/token", { { u"grant_type"_s, u"x"_s } })), u"invalid_request"_s);
        QCOMPARE(errorOf(fixture.post("/token", { { "grant_type", "a" }, { "grant_type", "b" } })), u"invalid_request"_s);
        const RawReply large = fixture.post("/token", { { "grant_type", QByteArray(65 * 1024, 'a') } });
        QCOMPARE(large.status, 413);
        QCOMPARE(errorOf(large), u"invalid_request"_s);
    }
};

QTEST_GUILESS_MAIN(TestTokenEndpoint)
#include "test_token_endpoint.moc"
