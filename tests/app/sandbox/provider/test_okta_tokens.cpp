#include "tests/app/sandbox/provider/okta_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provider_test;

namespace {

const QStringList forMachines { u"client_credentials"_s };

Form machineForm(const QByteArray &scope)
{
    Form form { { "grant_type", "client_credentials" } };
    if (!scope.isEmpty())
        form.append(std::pair<QByteArray, QByteArray>("scope", scope));
    return form;
}

TestClient machine(const OktaFixture &fixture)
{
    const TestClient app = fixture.makeApp(u"machine"_s, u"service"_s, forMachines);
    fixture.allow(app, forMachines, { u"*"_s });
    return app;
}

TestClient nativeApp(const OktaFixture &fixture)
{
    const TestClient app
        = fixture.makeApp(u"phone"_s, u"native"_s, { u"authorization_code"_s, u"password"_s, u"implicit"_s, u"refresh_token"_s });
    fixture.assignEveryone(app);
    fixture.allow(app, { u"authorization_code"_s, u"password"_s, u"implicit"_s }, { u"*"_s });
    return app;
}

Form passwordForm(const QByteArray &scope = "openid")
{
    return { { "grant_type", "password" }, { "username", "alice" }, { "password", alicePassword }, { "scope", scope } };
}

QByteArray accessToken(const RawReply &reply)
{
    return reply.json().value("access_token"_L1).toString().toUtf8();
}

} // namespace

class TestOktaTokens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scopesOfMachinesAreChecked_data()
    {
        QTest::addColumn<QByteArray>("scope");
        QTest::addColumn<QString>("text");
        QTest::newRow("not configured") << QByteArray("api.access groups")
                                        << u"One or more scopes are not configured for the authorization server resource."_s;
        QTest::newRow("openid") << QByteArray("openid") << u"Cannot request 'openid' scopes using client credentials."_s;
        QTest::newRow("openid among others") << QByteArray("api.access openid")
                                             << u"Cannot request 'openid' scopes using client credentials."_s;
        QTest::newRow("none") << QByteArray()
                              << u"The authorization server resource does not have any configured default scopes, 'scope' must be "
                                 "provided."_s;
    }

    void scopesOfMachinesAreChecked()
    {
        QFETCH(const QByteArray, scope);
        const OktaFixture fixture;
        fixture.makeScope(u"api.access"_s);
        const RawReply reply = fixture.token(machine(fixture), machineForm(scope));
        QCOMPARE(reply.status, 400);
        QCOMPARE(errorOf(reply), u"invalid_scope"_s);
        QTEST(descriptionOf(reply), "text");
    }

    void aDefaultScopeStandsInForNone()
    {
        const OktaFixture fixture;
        fixture.makeScope(u"api.access"_s, true);
        const QJsonObject json = fixture.token(machine(fixture), machineForm({})).json();
        QCOMPARE(json.value("scope"_L1).toString(), u"api.access"_s);
    }

    void aMachineIsItsOwnSubject()
    {
        const OktaFixture fixture;
        fixture.makeScope(u"api.access"_s);
        const TestClient app = machine(fixture);
        const RawReply reply = fixture.token(app, machineForm("api.access"));
        const QJsonObject claims = claimsOf(QString::fromUtf8(accessToken(reply)));
        QCOMPARE(claims.value("sub"_L1).toString().toUtf8(), app.id);
        QVERIFY(!claims.contains("uid"_L1) && !reply.json().contains("id_token"_L1) && !reply.json().contains("refresh_token"_L1));
        const QByteArray claim = QByteArray(serverPath) + "/claims";
        fixture.made(claim, claimBody(u"nobody"_s, u"user.login"_s));
        fixture.made(claim, claimBody(u"text"_s, u"'fixed'"_s));
        QJsonObject limited = claimBody(u"limited"_s, u"'x'"_s);
        limited.insert(u"conditions"_s, QJsonObject { { u"scopes"_s, QJsonArray { u"profile"_s } } });
        fixture.made(claim, limited);
        const QJsonObject more = claimsOf(QString::fromUtf8(accessToken(fixture.token(app, machineForm("api.access")))));
        QCOMPARE(more.value("text"_L1).toString(), u"fixed"_s);
        QVERIFY(!more.contains("nobody"_L1) && !more.contains("limited"_L1));
    }

    void clientsAreToldWhatIsWrongWithThem()
    {
        const OktaFixture fixture;
        TestClient app = machine(fixture);
        TestClient unknown = app;
        unknown.id = "nobody-knows";
        QCOMPARE(descriptionOf(fixture.token(unknown, machineForm("x"))), u"Invalid value for 'client_id' parameter."_s);
        app.secret = "another-secret-1";
        const RawReply wrong = fixture.token(app, machineForm("x"));
        QCOMPARE(wrong.status, 401);
        QCOMPARE(descriptionOf(wrong), u"The client secret supplied for a confidential client is invalid."_s);
    }

    void grantsMustBeThoseOfTheApplication()
    {
        const OktaFixture fixture;
        const TestClient app = machine(fixture);
        const RawReply reply = fixture.token(app, passwordForm());
        QCOMPARE(errorOf(reply), u"unauthorized_client"_s);
        QCOMPARE(descriptionOf(reply),
            u"The client is not authorized to use the provided grant type. Configured grant types: [client_credentials]."_s);
        QCOMPARE(errorOf(fixture.token(app, { { "grant_type", "magic" } })), u"unsupported_grant_type"_s);
    }

    void theOrgServerGivesMachinesNothing()
    {
        const OktaFixture fixture;
        const RawReply reply = fixture.post("/oauth2/v1/token", machineForm("api.access"), machine(fixture).basic());
        QCOMPARE(reply.status, 401);
        QCOMPARE(descriptionOf(reply),
            u"Client Credentials requests to the Org Authorization Server must use the private_key_jwt token_endpoint_auth_method."_s);
    }

    void aPasswordGivesTokens()
    {
        const OktaFixture fixture;
        const TestClient app = nativeApp(fixture);
        const RawReply reply = fixture.token(app, passwordForm("openid offline_access"));
        QCOMPARE(reply.status, 200);
        QCOMPARE(claimsOf(QString::fromUtf8(accessToken(reply))).value("sub"_L1).toString(), u"alice"_s);
        QVERIFY(reply.json().contains("id_token"_L1) && reply.json().contains("refresh_token"_L1));
        Form wrong = passwordForm();
        wrong[2].second = "looking-glass";
        QCOMPARE(descriptionOf(fixture.token(app, wrong)), u"The credentials provided were invalid."_s);
        QCOMPARE(errorOf(fixture.token(app, wrong)), u"invalid_grant"_s);
    }

    void aRefreshTokenIsSpentOnce()
    {
        const OktaFixture fixture;
        const TestClient app = nativeApp(fixture);
        const QByteArray first
            = fixture.token(app, passwordForm("openid offline_access")).json().value("refresh_token"_L1).toString().toUtf8();
        const Form form { { "grant_type", "refresh_token" }, { "refresh_token", first } };
        const RawReply second = fixture.token(app, form);
        QCOMPARE(second.status, 200);
        QVERIFY(second.json().value("refresh_token"_L1).toString().toUtf8() != first);
        const RawReply wider = fixture.token(app,
            { { "grant_type", "refresh_token" }, { "refresh_token", second.json().value("refresh_token"_L1).toString().toUtf8() },
                { "scope", "openid email" } });
        QVERIFY(descriptionOf(wider).endsWith("Denied scopes: email."_L1));
        QCOMPARE(descriptionOf(fixture.token(app, form)), u"The refresh token is invalid or expired."_s);
    }

    void implicitTokensComeInTheFragment()
    {
        const OktaFixture fixture;
        const TestClient app = nativeApp(fixture);
        Browser browser(fixture.port());
        const RawReply both = browser.logIn(fixture.loginTarget(app, { { "response_type", "id_token token" } }));
        QCOMPARE(both.status, 303);
        QVERIFY(redirected(both, u"access_token"_s).isEmpty());
        QCOMPARE(fragmentOf(both, u"token_type"_s), u"Bearer"_s);
        QCOMPARE(fragmentOf(both, u"state"_s), u"st"_s);
        QVERIFY(claimsOf(fragmentOf(both, u"id_token"_s)).contains("at_hash"_L1));
        QCOMPARE(claimsOf(fragmentOf(both, u"access_token"_s)).value("cid"_L1).toString().toUtf8(), app.id);
        const RawReply idAlone = browser.open(fixture.loginTarget(app, { { "response_type", "id_token" } }));
        QVERIFY(fragmentOf(idAlone, u"access_token"_s).isEmpty());
        QVERIFY(!claimsOf(fragmentOf(idAlone, u"id_token"_s)).contains("at_hash"_L1));
        const RawReply bare = browser.open(fixture.loginTarget(app, { { "response_type", "token" }, { "nonce", "" } }));
        QCOMPARE(fragmentOf(bare, u"error_description"_s),
            u"The 'nonce' parameter is required for authorize requests with either the 'id_token' or 'token' response types.."_s);
    }

    void introspectionTellsTheClaims()
    {
        const OktaFixture fixture;
        const TestClient app = nativeApp(fixture);
        fixture.made(QByteArray(serverPath) + "/claims", claimBody(u"application_id"_s));
        const QByteArray token = accessToken(fixture.token(app, passwordForm()));
        const Form form { { "token", token }, { "client_id", app.id } };
        const QJsonObject json = fixture.post("/oauth2/default/v1/introspect", form).json();
        for (const char *member :
            { "active", "token_type", "scope", "client_id", "username", "exp", "iat", "sub", "aud", "iss", "jti", "uid", "application_id" })
            QVERIFY2(json.contains(QLatin1StringView(member)), member);
        QCOMPARE(json.value("active"_L1).toBool(), true);
        const QJsonObject elsewhere = fixture.post("/oauth2/v1/introspect", form).json();
        QCOMPARE(elsewhere, (QJsonObject { { u"active"_s, false } }));
        QCOMPARE(fixture.get("/oauth2/default/v1/userinfo", bearer(token)).json().value("sub"_L1), json.value("uid"_L1));
        QCOMPARE(fixture.post("/oauth2/default/v1/revoke", form).status, 200);
        QCOMPARE(fixture.post("/oauth2/default/v1/introspect", form).json(), (QJsonObject { { u"active"_s, false } }));
        QCOMPARE(fixture.get("/oauth2/default/v1/userinfo", bearer(token)).status, 401);
    }

    void identityClaimsGoWhereTheyAreWanted()
    {
        const OktaFixture fixture;
        const TestClient app = nativeApp(fixture);
        QJsonObject always = claimBody(u"always"_s, u"user.email"_s);
        always.insert(u"claimType"_s, u"IDENTITY"_s);
        QJsonObject later = claimBody(u"later"_s, u"'x'"_s);
        later.insert(u"claimType"_s, u"IDENTITY"_s);
        later.insert(u"alwaysIncludeInToken"_s, false);
        for (const QJsonObject &body : { always, later })
            fixture.made(QByteArray(serverPath) + "/claims", body);
        const RawReply reply = fixture.token(app, passwordForm());
        const QJsonObject idClaims = claimsOf(reply.json().value("id_token"_L1).toString());
        QCOMPARE(idClaims.value("always"_L1).toString(), u"alice@example.test"_s);
        QVERIFY(!idClaims.contains("later"_L1));
        QVERIFY(!claimsOf(QString::fromUtf8(accessToken(reply))).contains("always"_L1));
        QCOMPARE(fixture.get("/oauth2/default/v1/userinfo", bearer(accessToken(reply))).json().value("later"_L1).toString(), u"x"_s);
        Browser browser(fixture.port());
        const RawReply alone = browser.logIn(fixture.loginTarget(app, { { "response_type", "id_token" } }));
        QCOMPARE(claimsOf(fragmentOf(alone, u"id_token"_s)).value("later"_L1).toString(), u"x"_s);
    }

    void systemClaimsOfTheProfileAreLeftToUserinfo()
    {
        const OktaFixture fixture;
        const RawReply reply = fixture.token(nativeApp(fixture), passwordForm("openid profile email"));
        const QJsonObject idClaims = claimsOf(reply.json().value("id_token"_L1).toString());
        for (const QString &name : { u"name"_s, u"preferred_username"_s, u"email"_s })
            QVERIFY2(idClaims.contains(name), qPrintable(name));
        const QJsonObject info = fixture.get("/oauth2/default/v1/userinfo", bearer(accessToken(reply))).json();
        for (const QString &name : { u"given_name"_s, u"family_name"_s, u"email_verified"_s })
            QVERIFY2(!idClaims.contains(name) && info.contains(name), qPrintable(name));
    }

    void groupClaimsNameThePersonsGroups_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("start") << u"STARTS_WITH"_s << u"api-"_s << QStringList { u"api-readers"_s };
        QTest::newRow("whole") << u"EQUALS"_s << u"Everyone"_s << QStringList { u"Everyone"_s };
        QTest::newRow("part") << u"CONTAINS"_s << u"e"_s << QStringList { u"Everyone"_s, u"api-readers"_s };
        QTest::newRow("pattern") << u"REGEX"_s << u"api-.*"_s << QStringList { u"api-readers"_s };
        QTest::newRow("none") << u"EQUALS"_s << u"api"_s << QStringList();
    }

    void groupClaimsNameThePersonsGroups()
    {
        QFETCH(const QString, filter);
        QFETCH(const QString, value);
        QFETCH(const QStringList, names);
        const OktaFixture fixture;
        const TestClient app = nativeApp(fixture);
        const QByteArray alice = fixture.call("GET", "/api/v1/users/alice").json().value("id"_L1).toString().toUtf8();
        for (const QString &name : { u"api-readers"_s, u"api-writers"_s }) {
            const QByteArray group = fixture.made("/api/v1/groups", { { u"profile"_s, QJsonObject { { u"name"_s, name } } } });
            if (name == "api-readers"_L1)
                fixture.call("PUT", "/api/v1/groups/" + group + "/users/" + alice);
        }
        QJsonObject claim = claimBody(u"teams"_s, value);
        claim.insert(u"valueType"_s, u"GROUPS"_s);
        claim.insert(u"group_filter_type"_s, filter);
        fixture.made(QByteArray(serverPath) + "/claims", claim);
        const QJsonObject claims = claimsOf(QString::fromUtf8(accessToken(fixture.token(app, passwordForm()))));
        QCOMPARE(claims.value("teams"_L1).toArray(), QJsonArray::fromStringList(names));
        QCOMPARE(claims.contains("teams"_L1), !names.isEmpty());
    }

    void theOrgServerCarriesNoClaimOfOurs()
    {
        const OktaFixture fixture;
        const TestClient app = nativeApp(fixture);
        fixture.made(QByteArray(serverPath) + "/claims", claimBody(u"application_id"_s));
        Form form = passwordForm("openid email");
        form.append(std::pair<QByteArray, QByteArray>("client_id", app.id));
        const QJsonObject answer = fixture.post("/oauth2/v1/token", form).json();
        const QJsonObject claims = claimsOf(answer.value("access_token"_L1).toString());
        QCOMPARE(claims.value("iss"_L1).toString(), u"http://127.0.0.1:%1"_s.arg(fixture.port()));
        QVERIFY(!claims.contains("application_id"_L1));
        QCOMPARE(claimsOf(answer.value("id_token"_L1).toString()).value("email"_L1).toString(), u"alice@example.test"_s);
        fixture.makeScope(u"api.access"_s);
        form[3].second = "openid api.access";
        QCOMPARE(descriptionOf(fixture.post("/oauth2/v1/token", form)), u"Custom scopes are not allowed for this request."_s);
    }

    void opaqueTokensAreExplainedByIntrospectionAlone()
    {
        sandbox::ProviderOptions options;
        options.opaqueAccessTokens = true;
        const OktaFixture fixture(options);
        const TestClient app = nativeApp(fixture);
        const RawReply reply = fixture.token(app, passwordForm());
        QVERIFY(!accessToken(reply).contains('.'));
        QCOMPARE(claimsOf(reply.json().value("id_token"_L1).toString()).value("ver"_L1).toInt(), 1);
        const Form form { { "token", accessToken(reply) }, { "client_id", app.id } };
        QCOMPARE(fixture.post("/oauth2/default/v1/introspect", form).json().value("client_id"_L1).toString().toUtf8(), app.id);
    }
};

QTEST_GUILESS_MAIN(TestOktaTokens)

#include "test_okta_tokens.moc"
