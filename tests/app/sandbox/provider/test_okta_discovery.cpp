#include "tests/app/sandbox/provider/okta_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provider_test;

namespace {

const QByteArray openId = "/.well-known/openid-configuration";
const QByteArray oauth = "/.well-known/oauth-authorization-server";

QJsonArray grantsOf(const QJsonObject &document)
{
    return document.value("grant_types_supported"_L1).toArray();
}

} // namespace

class TestOktaDiscovery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theIssuerIsTheDefaultServer()
    {
        const OktaFixture fixture;
        QVERIFY(fixture.issuer().endsWith("/oauth2/default"_L1));
        QCOMPARE(fixture.get("/oauth2/default" + openId).json().value("issuer"_L1).toString(), fixture.issuer());
        const QByteArray byId = fixture.list("/api/v1/authorizationServers").first().toObject().value("id"_L1).toString().toUtf8();
        QCOMPARE(fixture.get("/oauth2/" + byId + openId).json().value("issuer"_L1).toString(), fixture.issuer());
    }

    void onlyOneDocumentNamesClientCredentials()
    {
        const OktaFixture fixture;
        QVERIFY(!grantsOf(fixture.get("/oauth2/default" + openId).json()).contains(u"client_credentials"_s));
        const QJsonObject document = fixture.get("/oauth2/default" + oauth).json();
        QVERIFY(grantsOf(document).contains(u"client_credentials"_s));
        QCOMPARE(fixture.get(oauth + "/oauth2/default").json(), document);
        QVERIFY(!document.contains("userinfo_endpoint"_L1));
    }

    void everyEndpointAnswers()
    {
        sandbox::ProviderOptions options;
        options.dumpEndpoint = QUrl(u"http://127.0.0.1:1/dump"_s);
        const OktaFixture fixture(options);
        for (const QByteArray &issuer : QByteArrayList { "/oauth2/default", "" }) {
            const QJsonObject document = fixture.get(issuer + openId).json();
            for (const char *member : { "authorization_endpoint", "token_endpoint", "jwks_uri", "userinfo_endpoint",
                     "introspection_endpoint", "revocation_endpoint", "end_session_endpoint" }) {
                const QUrl url(document.value(QLatin1StringView(member)).toString());
                QCOMPARE(url.port(), int(fixture.port()));
                QVERIFY2(fixture.get(url.path().toLatin1()).status != 404, member);
            }
            QCOMPARE(document.value("registration_endpoint"_L1).toString(), u"http://127.0.0.1:%1/oauth2/v1/clients"_s.arg(fixture.port()));
            QCOMPARE(document.value("sandbox_dump_endpoint"_L1).toString(), u"http://127.0.0.1:1/dump"_s);
            QCOMPARE(document.value("code_challenge_methods_supported"_L1).toArray(), (QJsonArray { u"S256"_s }));
        }
    }

    void customClaimsNeverShow()
    {
        const OktaFixture fixture;
        fixture.made(QByteArray(serverPath) + "/claims", claimBody(u"application_id"_s));
        for (const QByteArray &document : { openId, oauth })
            QVERIFY(!fixture.get("/oauth2/default" + document).body.contains("application_id"));
    }

    void theOrgTellsItsName()
    {
        const OktaFixture fixture;
        QCOMPARE(fixture.get("/.well-known/okta-organization").json().value("pipeline"_L1).toString(), u"idx"_s);
        QCOMPARE(fixture.get(openId).json().value("issuer"_L1).toString(), u"http://127.0.0.1:%1"_s.arg(fixture.port()));
    }

    void otherPathsAreNotFound()
    {
        const OktaFixture fixture;
        for (const QByteArray &path : QByteArrayList { "/", "/token", "/oauth2/default/token", "/oauth2/none/v1/keys",
                 "/oauth2/default/v1/par", "/.well-known/oauth-authorization-server/oauth2/none", "/api/v2/apps", "/register" })
            QCOMPARE(fixture.get(path).status, 404);
    }
};

QTEST_GUILESS_MAIN(TestOktaDiscovery)

#include "test_okta_discovery.moc"
