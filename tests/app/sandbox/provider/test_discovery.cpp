#include "tests/app/sandbox/provider/provider_fixture.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provider_test;

namespace {

QStringList kids(const ProviderFixture &fixture)
{
    QStringList list;
    const QJsonArray keys = fixture.get("/jwks").json().value("keys"_L1).toArray();
    for (const QJsonValue &key : keys)
        list << key.toObject().value("kid"_L1).toString();
    return list;
}

} // namespace

class TestDiscovery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDocumentNamesTheIssuerAndEveryEndpoint()
    {
        const ProviderFixture fixture;
        const QJsonObject document = fixture.discovery();
        QCOMPARE(document.value("issuer"_L1).toString(), fixture.issuer());
        for (const char *name : { "authorization_endpoint", "token_endpoint", "jwks_uri", "userinfo_endpoint", "introspection_endpoint",
                 "revocation_endpoint", "registration_endpoint", "end_session_endpoint" })
            QVERIFY2(document.value(QLatin1StringView(name)).toString().startsWith(fixture.issuer() + u'/'), name);
        QCOMPARE(document.value("code_challenge_methods_supported"_L1).toArray(), QJsonArray { u"S256"_s });
        QCOMPARE(document.value("authorization_response_iss_parameter_supported"_L1).toBool(), true);
        QVERIFY(!document.contains("sandbox_dump_endpoint"_L1));
    }

    void bothWellKnownPlacesAnswerTheSame()
    {
        const ProviderFixture fixture;
        QCOMPARE(fixture.get("/.well-known/oauth-authorization-server").json(), fixture.discovery());
    }

    void anIssuerWithAPathIsFoundBehindAndBeforeIt()
    {
        sandbox::ProviderOptions options;
        options.path = u"/realms/one"_s;
        const ProviderFixture fixture(options);
        QVERIFY(fixture.issuer().endsWith("/realms/one"_L1));
        const QJsonObject document = fixture.get("/realms/one/.well-known/openid-configuration").json();
        QCOMPARE(document.value("issuer"_L1).toString(), fixture.issuer());
        QCOMPARE(fixture.get("/.well-known/oauth-authorization-server/realms/one").json(), document);
        QCOMPARE(fixture.get("/.well-known/openid-configuration").status, 404);
        QCOMPARE(fixture.get("/realms/one/jwks").status, 200);
        QCOMPARE(fixture.get("/jwks").status, 404);
    }

    void switchesShowInTheDocument()
    {
        sandbox::ProviderOptions options;
        options.plainPkce = true;
        options.issuerParameter = false;
        options.registration = false;
        options.algorithm = jose::Algorithm::ES256;
        options.dumpEndpoint = QUrl(u"http://127.0.0.1:1/dump"_s);
        const ProviderFixture fixture(options);
        const QJsonObject document = fixture.discovery();
        QCOMPARE(document.value("code_challenge_methods_supported"_L1).toArray(), QJsonArray({ u"S256"_s, u"plain"_s }));
        QCOMPARE(document.value("authorization_response_iss_parameter_supported"_L1).toBool(true), false);
        QVERIFY(!document.contains("registration_endpoint"_L1));
        QCOMPARE(document.value("id_token_signing_alg_values_supported"_L1).toArray(), QJsonArray { u"ES256"_s });
        QCOMPARE(document.value("sandbox_dump_endpoint"_L1).toString(), u"http://127.0.0.1:1/dump"_s);
        QCOMPARE(fixture.client().sendJson("POST", "/register", {}).status, 404);
    }

    void theKeySetHoldsPublicKeysOnly()
    {
        const ProviderFixture fixture;
        const RawReply reply = fixture.get("/jwks");
        QCOMPARE(reply.header("Content-Type"), "application/jwk-set+json");
        const QJsonArray keys = reply.json().value("keys"_L1).toArray();
        QCOMPARE(keys.size(), 1);
        const QStringList members = keys.first().toObject().keys();
        QCOMPARE(QSet<QString>(members.begin(), members.end()), QSet<QString>({ u"alg"_s, u"e"_s, u"kid"_s, u"kty"_s, u"n"_s, u"use"_s }));
        QCOMPARE(keys.first().toObject().value("alg"_L1).toString(), u"RS256"_s);
    }

    void theOldKeyStaysPublishedUntilTheNextRotation()
    {
        const ProviderFixture fixture;
        const QStringList first = kids(fixture);
        QVERIFY(fixture.provider->rotateKeys());
        const QStringList second = kids(fixture);
        QCOMPARE(second.size(), 2);
        QCOMPARE(second.last(), first.first());
        QVERIFY(second.first() != first.first());
        QVERIFY(fixture.provider->rotateKeys());
        const QStringList third = kids(fixture);
        QCOMPARE(third.size(), 2);
        QCOMPARE(third.last(), second.first());
    }

    void unknownPathsAndMethodsAreRefused()
    {
        const ProviderFixture fixture;
        QCOMPARE(fixture.get("/nothing").status, 404);
        const RawReply reply = fixture.get("/token");
        QCOMPARE(reply.status, 405);
        QCOMPARE(reply.header("Allow"), "POST");
        QCOMPARE(fixture.client().send("DELETE", "/jwks").status, 405);
    }

    void anotherHostNameIsRefused()
    {
        const ProviderFixture fixture;
        QCOMPARE(fixture.get("/jwks", { { "Host", "evil.example" } }).status, 421);
        QCOMPARE(fixture.get("/jwks", { { "Host", "127.0.0.1.evil.example:80" } }).status, 421);
        QCOMPARE(fixture.get("/jwks", { { "Host", "localhost:1" } }).status, 200);
        QCOMPARE(fixture.get("/jwks", { { "Host", "[::1]:1" } }).status, 200);
    }
};

QTEST_GUILESS_MAIN(TestDiscovery)
#include "test_discovery.moc"
