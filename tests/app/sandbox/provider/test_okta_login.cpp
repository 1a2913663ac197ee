#include "tests/app/sandbox/provider/okta_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provider_test;

using Changes = QMap<QByteArray, QByteArray>;
Q_DECLARE_METATYPE(Changes)

namespace {

const QStringList forPeople { u"authorization_code"_s, u"refresh_token"_s };

/// A web application that everybody may use, with a policy for codes and every scope.
TestClient readyApp(const OktaFixture &fixture, const QString &type = u"web"_s, const QStringList &grants = forPeople)
{
    fixture.makeScope(u"api.access"_s);
    const TestClient app = fixture.makeApp(u"shop"_s, type, grants);
    fixture.assignEveryone(app);
    fixture.allow(app, { u"authorization_code"_s, u"implicit"_s, u"password"_s }, { u"*"_s });
    return app;
}

RawReply logIn(const OktaFixture &fixture, const TestClient &app, const Changes &changes = {}, const QByteArray &user = "alice")
{
    Browser browser(fixture.port());
    return browser.logIn(fixture.loginTarget(app, changes), user, user == "alice" ? alicePassword : bobPassword);
}

QString idOfUser(const OktaFixture &fixture, const QByteArray &login)
{
    return fixture.call("GET", "/api/v1/users/" + login).json().value("id"_L1).toString();
}

} // namespace

class TestOktaLogin : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLoginWithoutConsentGivesTokensInOktasShape()
    {
        const OktaFixture fixture;
        const TestClient app = readyApp(fixture);
        fixture.made(QByteArray(serverPath) + "/claims", claimBody(u"application_id"_s));
        const RawReply back = logIn(fixture, app, { { "scope", "openid email api.access" } });
        QCOMPARE(back.status, 303);
        QVERIFY(redirected(back, u"iss"_s).isEmpty());
        const QJsonObject answer = fixture.redeem(app, redirected(back, u"code"_s)).json();
        const QJsonObject claims = claimsOf(answer.value("access_token"_L1).toString());
        QCOMPARE(claims.value("ver"_L1).toInt(), 1);
        QVERIFY(claims.value("jti"_L1).toString().startsWith("AT."_L1));
        QCOMPARE(claims.value("iss"_L1).toString(), fixture.issuer());
        QCOMPARE(claims.value("aud"_L1).toString(), u"api://default"_s);
        QCOMPARE(claims.value("cid"_L1).toString().toUtf8(), app.id);
        QCOMPARE(claims.value("uid"_L1).toString(), idOfUser(fixture, "alice"));
        QCOMPARE(claims.value("scp"_L1).toArray(), (QJsonArray { u"openid"_s, u"email"_s, u"api.access"_s }));
        QCOMPARE(claims.value("sub"_L1).toString(), u"alice"_s);
        QCOMPARE(claims.value("application_id"_L1).toString().toUtf8(), app.id);
        QVERIFY(!claims.contains("client_id"_L1) && !claims.contains("azp"_L1) && !claims.contains("scope"_L1));
        const QJsonObject idClaims = claimsOf(answer.value("id_token"_L1).toString());
        QCOMPARE(idClaims.value("sub"_L1), claims.value("uid"_L1));
        QCOMPARE(idClaims.value("aud"_L1).toString().toUtf8(), app.id);
        QCOMPARE(idClaims.value("email"_L1).toString(), u"alice@example.test"_s);
        QCOMPARE(idClaims.value("nonce"_L1).toString(), u"no"_s);
    }

    void aPersonWhoIsNotAssignedIsTurnedAway()
    {
        const OktaFixture fixture;
        const TestClient app = fixture.makeApp(u"shop"_s, u"web"_s, forPeople);
        fixture.allow(app, { u"authorization_code"_s }, { u"*"_s });
        const RawReply refused = logIn(fixture, app);
        QCOMPARE(redirected(refused, u"error"_s), "access_denied");
        QCOMPARE(redirected(refused, u"error_description"_s), "User is not assigned to the client application.");
        const QByteArray users = "/api/v1/apps/" + fixture.idOf(app) + "/users";
        QCOMPARE(fixture.call("POST", users, { { u"id"_s, idOfUser(fixture, "alice") } }).status, 200);
        QVERIFY(!redirected(logIn(fixture, app), u"code"_s).isEmpty());
        QCOMPARE(redirected(logIn(fixture, app, {}, "bob"), u"error"_s), "access_denied");
    }

    void thePolicyDecidesAboutPeopleToo()
    {
        const OktaFixture fixture;
        const TestClient app = fixture.makeApp(u"shop"_s, u"web"_s, forPeople);
        fixture.assignEveryone(app);
        const RawReply none = logIn(fixture, app);
        QCOMPARE(redirected(none, u"error"_s), "access_denied");
        QCOMPARE(
            redirected(none, u"error_description"_s), "Policy evaluation failed for this request, please check the policy configurations.");
        const QByteArray staff = fixture.made("/api/v1/groups", { { u"profile"_s, QJsonObject { { u"name"_s, u"Staff"_s } } } });
        const QJsonObject people { { u"groups"_s, QJsonObject { { u"include"_s, QJsonArray { QString::fromUtf8(staff) } } } } };
        fixture.allow(app, { u"authorization_code"_s }, { u"openid"_s }, people);
        QCOMPARE(redirected(logIn(fixture, app), u"error"_s), "access_denied");
        const QByteArray member = "/api/v1/groups/" + staff + "/users/" + idOfUser(fixture, "alice").toUtf8();
        QCOMPARE(fixture.call("PUT", member).status, 204);
        QVERIFY(!redirected(logIn(fixture, app), u"code"_s).isEmpty());
        QCOMPARE(redirected(logIn(fixture, app, {}, "bob"), u"error"_s), "access_denied");
    }

    void faultsOfTheRequestHaveOktasWords_data()
    {
        QTest::addColumn<Changes>("changes");
        QTest::addColumn<QByteArray>("error");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no state") << Changes { { "state", "" } } << QByteArray("invalid_request")
                                  << QByteArray("The authentication request has an invalid 'state' parameter.");
        QTest::newRow("unknown scope") << Changes { { "scope", "openid groups" } } << QByteArray("invalid_scope")
                                       << QByteArray("One or more scopes are not configured for the authorization server resource.");
        QTest::newRow("email alone") << Changes { { "scope", "email" } } << QByteArray("invalid_scope")
                                     << QByteArray(
                                            "Requests for ID tokens or access tokens with OpenID scopes require the 'openid' scope.");
        QTest::newRow("plain") << Changes { { "code_challenge_method", "plain" } } << QByteArray("invalid_request")
                               << QByteArray("PKCE code challenge method is not supported. Valid values: [S256]");
        QTest::newRow("bad challenge") << Changes { { "code_challenge", "short" } } << QByteArray("invalid_request")
                                       << QByteArray("PKCE code challenge contains illegal characters.");
        QTest::newRow("hybrid") << Changes { { "response_type", "code token" } } << QByteArray("unsupported_response_type") << QByteArray();
        QTest::newRow("implicit") << Changes { { "response_type", "token" } } << QByteArray("unauthorized_client") << QByteArray();
        QTest::newRow("mode") << Changes { { "response_mode", "okta_post_message" } } << QByteArray("unsupported_response_mode")
                              << QByteArray();
    }

    void faultsOfTheRequestHaveOktasWords()
    {
        QFETCH(const Changes, changes);
        const OktaFixture fixture;
        const RawReply reply = fixture.get(fixture.loginTarget(readyApp(fixture), changes));
        const bool inFragment = reply.header("Location").contains('#');
        QTEST(inFragment ? fragmentOf(reply, u"error"_s).toUtf8() : redirected(reply, u"error"_s), "error");
        QFETCH(const QByteArray, text);
        if (!text.isEmpty())
            QCOMPARE(redirected(reply, u"error_description"_s), text);
    }

    void onlyTheExactRedirectUriIsTaken()
    {
        const OktaFixture fixture;
        const TestClient app = readyApp(fixture, u"native"_s);
        for (const QByteArray &uri :
            QByteArrayList { "http://127.0.0.1:4712/callback", "http://127.0.0.1/callback", "http://127.0.0.1:4711/callback/" }) {
            const RawReply reply = fixture.get(fixture.loginTarget(app, { { "redirect_uri", uri } }));
            QCOMPARE(reply.status, 400);
            QVERIFY(reply.body.contains("The 'redirect_uri' parameter must be a Login redirect URI in the client app settings"));
            QVERIFY(!reply.hasHeader("Location"));
        }
        const RawReply unknown = fixture.get(fixture.loginTarget(app, { { "client_id", "nobody" } }));
        QVERIFY(unknown.body.contains("client_id"));
        QCOMPARE(unknown.status, 400);
    }

    void pkceIsAskedForWhereTheApplicationSaysSo()
    {
        const OktaFixture fixture;
        const Changes without { { "code_challenge", "" }, { "code_challenge_method", "" } };
        const TestClient web = readyApp(fixture);
        const RawReply back = logIn(fixture, web, without);
        QCOMPARE(fixture.redeem(web, redirected(back, u"code"_s), { { "code_verifier", "" } }).status, 200);
        const TestClient browserApp = fixture.makeApp(u"spa"_s, u"browser"_s, { u"authorization_code"_s });
        const RawReply refused = fixture.get(fixture.loginTarget(browserApp, without));
        QCOMPARE(redirected(refused, u"error_description"_s), "PKCE code challenge is required by the application.");
    }

    void theVerifierMustFit()
    {
        const OktaFixture fixture;
        const TestClient app = readyApp(fixture);
        const QByteArray code = redirected(logIn(fixture, app), u"code"_s);
        const RawReply wrong = fixture.redeem(app, code, { { "code_verifier", QByteArray(43, 'x') } });
        QCOMPARE(wrong.status, 400);
        QCOMPARE(errorOf(wrong), u"invalid_grant"_s);
        QCOMPARE(descriptionOf(wrong), u"PKCE verification failed."_s);
        QCOMPARE(
            descriptionOf(fixture.redeem(app, code, { { "code_verifier", "" } })), u"PKCE code verifier is required by the application."_s);
        QCOMPARE(fixture.redeem(app, code).status, 200);
        const RawReply replayed = fixture.redeem(app, code);
        QCOMPARE(descriptionOf(replayed), u"The authorization code is invalid or has expired."_s);
    }

    void aBrowserNeedsPkceAtTheTokenEndpoint()
    {
        const OktaFixture fixture;
        const TestClient app = readyApp(fixture);
        const RawReply reply = fixture.token(app, { { "grant_type", "authorization_code" }, { "code", "x" }, { "redirect_uri", "x" } },
            { { "Origin", "http://127.0.0.1" } });
        QCOMPARE(reply.status, 401);
        QCOMPARE(errorOf(reply), u"invalid_client"_s);
        QCOMPARE(descriptionOf(reply), u"Browser requests to the token endpoint must use Proof Key for Code Exchange."_s);
    }

    void peopleAgreeOnlyToWhatAsksForIt()
    {
        const OktaFixture fixture;
        QJsonObject body = appBody(
            u"careful"_s, u"web"_s, forPeople, { { u"client_id"_s, u"careful-client"_s }, { u"client_secret"_s, u"careful-secret-1"_s } });
        QJsonObject settings = body.value("settings"_L1).toObject().value("oauthClient"_L1).toObject();
        settings.insert(u"consent_method"_s, u"REQUIRED"_s);
        body.insert(u"settings"_s, QJsonObject { { u"oauthClient"_s, settings } });
        const RawReply made = fixture.call("POST", "/api/v1/apps", body);
        const TestClient app { "careful-client", "careful-secret-1", {}, made.json() };
        fixture.assignEveryone(app);
        fixture.allow(app, { u"authorization_code"_s }, { u"*"_s });
        fixture.made(QByteArray(serverPath) + "/scopes", { { u"name"_s, u"api.write"_s }, { u"consent"_s, u"REQUIRED"_s } });
        Browser browser(fixture.port());
        const Form alice { { "username", "alice" }, { "password", alicePassword } };
        QCOMPARE(browser.submit(browser.open(fixture.loginTarget(app)), alice).status, 303);
        const RawReply asked = browser.open(fixture.loginTarget(app, { { "scope", "openid api.write" } }));
        QVERIFY(asked.body.contains("<h1>Allow access?</h1>"));
        QVERIFY(!redirected(browser.submit(asked, { { "decision", "allow" } }), u"code"_s).isEmpty());
    }

    void logoutKnowsThePersonOfTheIdToken()
    {
        const OktaFixture fixture;
        const TestClient app = readyApp(fixture);
        Browser browser(fixture.port());
        const QByteArray code = redirected(browser.logIn(fixture.loginTarget(app)), u"code"_s);
        const QByteArray hint = fixture.redeem(app, code).json().value("id_token"_L1).toString().toUtf8();
        QCOMPARE(browser.open(fixture.loginTarget(app)).status, 303);
        QVERIFY(browser.open("/oauth2/default/v1/logout").body.contains("action=\"/oauth2/default/v1/logout\""));
        QVERIFY(browser.open("/oauth2/default/v1/logout?id_token_hint=" + hint).body.contains("You are logged out"));
        QVERIFY(browser.open(fixture.loginTarget(app)).body.contains("<h1>Log in</h1>"));
    }
};

QTEST_GUILESS_MAIN(TestOktaLogin)

#include "test_okta_login.moc"
