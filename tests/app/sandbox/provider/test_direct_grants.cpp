#include "tests/app/sandbox/provider/okta_fixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provider_test;

namespace {

TestClient implicitClient(const ProviderFixture &fixture)
{
    return fixture.registerClient({ { u"grant_types"_s, QJsonArray { u"implicit"_s } }, { u"token_endpoint_auth_method"_s, u"none"_s } });
}

TestClient passwordClient(const ProviderFixture &fixture)
{
    return fixture.registerClient(
        { { u"grant_types"_s, QJsonArray { u"password"_s, u"refresh_token"_s } }, { u"redirect_uris"_s, QJsonArray {} } });
}

Form passwordForm(const QByteArray &password = alicePassword)
{
    return { { "grant_type", "password" }, { "username", "alice" }, { "password", password }, { "scope", "openid offline_access" } };
}

} // namespace

/// Implicit, password and opaque access tokens of the generic dialect.
class TestDirectGrants : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theyAreAnnounced()
    {
        const QJsonObject document = ProviderFixture().discovery();
        for (const QString &grant : { u"implicit"_s, u"password"_s })
            QVERIFY(document.value("grant_types_supported"_L1).toArray().contains(grant));
        for (const QString &type : { u"code"_s, u"token"_s, u"id_token"_s, u"id_token token"_s })
            QVERIFY(document.value("response_types_supported"_L1).toArray().contains(type));
        QCOMPARE(document.value("response_modes_supported"_L1).toArray(), (QJsonArray { u"query"_s, u"fragment"_s, u"form_post"_s }));
    }

    void tokensComeBackInTheFragment()
    {
        const ProviderFixture fixture;
        const TestClient client = implicitClient(fixture);
        Browser browser(fixture.port());
        const QMap<QByteArray, QByteArray> both { { "response_type", "token id_token" }, { "code_challenge", "" },
            { "code_challenge_method", "" } };
        const RawReply reply = browser.logIn(fixture.authorizeTarget(client, both));
        QCOMPARE(reply.status, 303);
        QVERIFY(reply.header("Location").startsWith("http://127.0.0.1:4711/callback#"));
        QVERIFY(redirected(reply, u"code"_s).isEmpty());
        QCOMPARE(fragmentOf(reply, u"token_type"_s), u"Bearer"_s);
        QCOMPARE(fragmentOf(reply, u"expires_in"_s), u"3600"_s);
        QCOMPARE(fragmentOf(reply, u"state"_s), u"st"_s);
        QCOMPARE(fragmentOf(reply, u"iss"_s), fixture.issuer());
        QVERIFY(fragmentOf(reply, u"refresh_token"_s).isEmpty());
        const QJsonObject idClaims = claimsOf(fragmentOf(reply, u"id_token"_s));
        QCOMPARE(idClaims.value("nonce"_L1).toString(), u"no"_s);
        QVERIFY(idClaims.contains("at_hash"_L1));
        const QByteArray token = fragmentOf(reply, u"access_token"_s).toUtf8();
        QCOMPARE(fixture.get("/userinfo", bearer(token)).json().value("sub"_L1).toString(), u"alice"_s);
    }

    void aTokenAloneNeedsNoNonce()
    {
        const ProviderFixture fixture;
        const TestClient client = implicitClient(fixture);
        Browser browser(fixture.port());
        const RawReply reply = browser.logIn(fixture.authorizeTarget(client, { { "response_type", "token" }, { "nonce", "" } }));
        QVERIFY(!fragmentOf(reply, u"access_token"_s).isEmpty());
        QVERIFY(fragmentOf(reply, u"id_token"_s).isEmpty());
        const RawReply without = browser.open(fixture.authorizeTarget(client, { { "response_type", "id_token" }, { "nonce", "" } }));
        QCOMPARE(fragmentOf(without, u"error"_s), u"invalid_request"_s);
        const RawReply inQuery
            = browser.open(fixture.authorizeTarget(client, { { "response_type", "token" }, { "response_mode", "query" } }));
        QCOMPARE(fragmentOf(inQuery, u"error"_s), u"invalid_request"_s);
    }

    void aCodeMayComeInTheFragmentToo()
    {
        const ProviderFixture fixture;
        const TestClient client = fixture.registerClient();
        Browser browser(fixture.port());
        const RawReply reply = browser.logIn(fixture.authorizeTarget(client, { { "response_mode", "fragment" } }));
        QCOMPARE(fixture.exchange(client, fragmentOf(reply, u"code"_s).toUtf8()).status, 200);
    }

    void aFormCarriesTheAnswerWhenAsked()
    {
        const ProviderFixture fixture;
        const TestClient client = fixture.registerClient();
        Browser browser(fixture.port());
        const RawReply form = browser.logIn(fixture.authorizeTarget(client, { { "response_mode", "form_post" }, { "state", "a\"<b" } }));
        QCOMPARE(form.status, 200);
        QVERIFY(form.body.contains("<form method=\"post\" action=\"http://127.0.0.1:4711/callback\">"));
        QVERIFY(form.body.contains("name=\"state\" value=\"a&quot;&lt;b\""));
        QVERIFY(form.header("Content-Security-Policy").contains("script-src 'sha256-"));
        static const QRegularExpression field(u"name=\"code\" value=\"([^\"]+)\""_s);
        const QByteArray code = field.match(QString::fromUtf8(form.body)).captured(1).toUtf8();
        QCOMPARE(fixture.exchange(client, code).status, 200);
        const RawReply refused = fixture.get(fixture.authorizeTarget(client, { { "response_mode", "form_post" }, { "scope", "root" } }));
        QVERIFY(refused.body.contains("name=\"error\" value=\"invalid_scope\""));
    }

    void onlyRegisteredClientsGetThem()
    {
        const ProviderFixture fixture;
        const TestClient codeClient = fixture.registerClient();
        const RawReply reply = fixture.get(fixture.authorizeTarget(codeClient, { { "response_type", "token" } }));
        QCOMPARE(fragmentOf(reply, u"error"_s), u"unauthorized_client"_s);
        const RawReply code = fixture.get(fixture.authorizeTarget(implicitClient(fixture)));
        QCOMPARE(redirected(code, u"error"_s), "unauthorized_client");
        QCOMPARE(errorOf(fixture.post("/token", passwordForm(), codeClient.basic())), u"unauthorized_client"_s);
    }

    void aPasswordGivesTokens()
    {
        const ProviderFixture fixture;
        const TestClient client = passwordClient(fixture);
        const RawReply reply = fixture.post("/token", passwordForm(), client.basic());
        QCOMPARE(reply.status, 200);
        QCOMPARE(claimsOf(reply.json().value("id_token"_L1).toString()).value("sub"_L1).toString(), u"alice"_s);
        const QByteArray token = reply.json().value("refresh_token"_L1).toString().toUtf8();
        QCOMPARE(fixture.post("/token", { { "grant_type", "refresh_token" }, { "refresh_token", token } }, client.basic()).status, 200);
        QCOMPARE(errorOf(fixture.post("/token", passwordForm("looking-glass"), client.basic())), u"invalid_grant"_s);
        QCOMPARE(errorOf(fixture.post("/token", { { "grant_type", "password" } }, client.basic())), u"invalid_request"_s);
    }

    void opaqueTokensAreExplainedByIntrospectionAlone()
    {
        sandbox::ProviderOptions options;
        options.audiences = { u"api://default"_s, u"api://opaque"_s };
        options.opaqueAudiences = { u"api://opaque"_s };
        const ProviderFixture fixture(options);
        const TestClient client = fixture.registerClient();
        const auto tokenFor = [&](const QByteArray &audience) {
            return fixture.clientCredentials(client, { { "audience", audience } }).json().value("access_token"_L1).toString();
        };
        const QString opaque = tokenFor("api://opaque");
        QVERIFY(!opaque.contains(u'.') && opaque.size() >= 43);
        QCOMPARE(tokenFor("api://default").count(u'.'), 2);
        const QJsonObject json = fixture.introspect(client, opaque);
        QCOMPARE(json.value("active"_L1).toBool(), true);
        QCOMPARE(json.value("aud"_L1).toString(), u"api://opaque"_s);
        QCOMPARE(json.value("application_id"_L1).toString().toUtf8(), client.id);
        QCOMPARE(fixture.introspect(client, u"another"_s).value("active"_L1).toBool(true), false);
    }

    void everyTokenCanBeOpaque()
    {
        sandbox::ProviderOptions options;
        options.opaqueAccessTokens = true;
        const ProviderFixture fixture(options);
        const TestClient client = fixture.registerClient();
        const QJsonObject answer = fixture.logIn(client);
        const QString token = answer.value("access_token"_L1).toString();
        QVERIFY(!token.contains(u'.'));
        QCOMPARE(answer.value("id_token"_L1).toString().count(u'.'), 2);
        QCOMPARE(fixture.get("/userinfo", bearer(token.toUtf8())).status, 200);
    }
};

QTEST_GUILESS_MAIN(TestDirectGrants)

#include "test_direct_grants.moc"
