#include "models/oauth/metadata_reader.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Error;

class TestMetadataReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPlaceIsTriedInOrder_data();
    void everyPlaceIsTriedInOrder();
    void unusableIssuersAreRefused_data();
    void unusableIssuersAreRefused();
    void aWholeDocumentIsRead();
    void theIssuerIsComparedByteForByte_data();
    void theIssuerIsComparedByteForByte();
    void badEndpointsAreNamed_data();
    void badEndpointsAreNamed();
    void aServerWithoutBrowsersNeedsNoAuthorizationEndpoint();
    void allMistypedMembersAreNamedAtOnce();
};

namespace {

const auto issuer = u"https://id.example/tenant"_s;

QJsonObject document()
{
    return {
        { u"issuer"_s, issuer },
        { u"authorization_endpoint"_s, u"https://id.example/tenant/authorize?p=1"_s },
        { u"token_endpoint"_s, u"https://id.example/tenant/token"_s },
        { u"jwks_uri"_s, u"https://keys.example/jwks"_s },
    };
}

core::Result<oauth::Metadata> read(const QJsonObject &json)
{
    return oauth::readMetadata(json, issuer, QUrl(u"https://id.example/tenant/.well-known/openid-configuration"_s));
}

} // namespace

void TestMetadataReader::everyPlaceIsTriedInOrder_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QStringList>("places");
    QTest::newRow("bare") << u"https://id.example"_s
                          << QStringList { u"https://id.example/.well-known/openid-configuration"_s,
                                 u"https://id.example/.well-known/oauth-authorization-server"_s };
    QTest::newRow("slash") << u"https://id.example/"_s
                           << QStringList { u"https://id.example/.well-known/openid-configuration"_s,
                                  u"https://id.example/.well-known/oauth-authorization-server"_s };
    QTest::newRow("path") << u"https://id.example:8443/a%2Fb/c/"_s
                          << QStringList { u"https://id.example:8443/a%2Fb/c/.well-known/openid-configuration"_s,
                                 u"https://id.example:8443/.well-known/oauth-authorization-server/a%2Fb/c"_s,
                                 u"https://id.example:8443/a%2Fb/c/.well-known/oauth-authorization-server"_s };
}

void TestMetadataReader::everyPlaceIsTriedInOrder()
{
    QFETCH(const QString, asked);
    QFETCH(const QStringList, places);
    QStringList found;
    for (const QUrl &url : oauth::metadataUrls(QUrl(asked)))
        found << url.toString(QUrl::FullyEncoded);
    QCOMPARE(found, places);
}

void TestMetadataReader::unusableIssuersAreRefused_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("code");
    QTest::newRow("https") << u"https://id.example"_s << QString();
    QTest::newRow("loopback") << u"http://127.0.0.1:8080/realm"_s << QString();
    QTest::newRow("loopback name") << u"http://localhost:8080"_s << QString();
    QTest::newRow("loopback IPv6") << u"http://[::1]:8080"_s << QString();
    QTest::newRow("http") << u"http://id.example"_s << u"gatehouse.issuer_not_https"_s;
    QTest::newRow("looks like loopback") << u"http://localhost.example"_s << u"gatehouse.issuer_not_https"_s;
    QTest::newRow("no scheme") << u"id.example"_s << u"gatehouse.issuer_invalid"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s << u"gatehouse.issuer_invalid"_s;
    QTest::newRow("ftp") << u"ftp://id.example"_s << u"gatehouse.issuer_invalid"_s;
    QTest::newRow("query") << u"https://id.example?x"_s << u"gatehouse.issuer_invalid"_s;
    QTest::newRow("fragment") << u"https://id.example#x"_s << u"gatehouse.issuer_invalid"_s;
    QTest::newRow("password") << u"https://a:b@id.example"_s << u"gatehouse.issuer_invalid"_s;
}

void TestMetadataReader::unusableIssuersAreRefused()
{
    QFETCH(const QString, asked);
    QFETCH(const QString, code);
    const auto checked = oauth::checkIssuer(QUrl(asked));
    QCOMPARE(checked ? QString() : checked.error().code, code);
}

void TestMetadataReader::aWholeDocumentIsRead()
{
    QJsonObject json = document();
    json.insert(u"userinfo_endpoint"_s, u"https://id.example/me"_s);
    json.insert(u"introspection_endpoint"_s, u"https://id.example/introspect"_s);
    json.insert(u"revocation_endpoint"_s, u"https://id.example/revoke"_s);
    json.insert(u"registration_endpoint"_s, u"https://id.example/register"_s);
    json.insert(u"end_session_endpoint"_s, u"https://id.example/logout"_s);
    json.insert(u"grant_types_supported"_s, QJsonArray { u"authorization_code"_s });
    json.insert(u"id_token_signing_alg_values_supported"_s, QJsonArray { u"RS256"_s, u"ES256"_s });
    json.insert(u"authorization_response_iss_parameter_supported"_s, true);
    json.insert(u"scopes_supported"_s, QJsonValue());
    const auto metadata = read(json);
    QVERIFY(metadata);
    QCOMPARE(metadata->issuer, issuer);
    QCOMPARE(metadata->authorizationEndpoint, QUrl(u"https://id.example/tenant/authorize?p=1"_s));
    QCOMPARE(metadata->userinfoEndpoint, QUrl(u"https://id.example/me"_s));
    QCOMPARE(metadata->introspectionEndpoint, QUrl(u"https://id.example/introspect"_s));
    QCOMPARE(metadata->revocationEndpoint, QUrl(u"https://id.example/revoke"_s));
    QCOMPARE(metadata->registrationEndpoint, QUrl(u"https://id.example/register"_s));
    QCOMPARE(metadata->endSessionEndpoint, QUrl(u"https://id.example/logout"_s));
    QCOMPARE(metadata->grantTypes, QStringList(u"authorization_code"_s));
    QCOMPARE(metadata->idTokenAlgorithms, QStringList({ u"RS256"_s, u"ES256"_s }));
    QVERIFY(metadata->sendsIssuerParameter);
    QVERIFY(metadata->scopes.isEmpty());
    QCOMPARE(metadata->raw, json);
}

void TestMetadataReader::theIssuerIsComparedByteForByte_data()
{
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("code");
    QTest::newRow("slash") << QString(issuer + u'/') << u"gatehouse.issuer_trailing_slash"_s;
    QTest::newRow("two slashes") << QString(issuer + u"//"_s) << u"gatehouse.issuer_mismatch"_s;
    QTest::newRow("case") << u"https://id.example/Tenant"_s << u"gatehouse.issuer_mismatch"_s;
    QTest::newRow("port") << u"https://id.example:443/tenant"_s << u"gatehouse.issuer_mismatch"_s;
    QTest::newRow("other") << u"https://evil.example/tenant"_s << u"gatehouse.issuer_mismatch"_s;
    QTest::newRow("placeholder") << u"https://id.example/{tenantid}"_s << u"gatehouse.issuer_template"_s;
}

void TestMetadataReader::theIssuerIsComparedByteForByte()
{
    QFETCH(const QString, found);
    QFETCH(const QString, code);
    QJsonObject json = document();
    json.insert(u"issuer"_s, found);
    const auto metadata = read(json);
    QVERIFY(!metadata);
    QCOMPARE(metadata.error().kind, Error::Kind::Rejected);
    QCOMPARE(metadata.error().code, code);
    QCOMPARE(metadata.error().fields.toObject(), (QJsonObject { { u"expected"_s, issuer }, { u"found"_s, found } }));
}

void TestMetadataReader::badEndpointsAreNamed_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("code");
    const QJsonValue absent(QJsonValue::Undefined);
    QTest::newRow("no token endpoint") << u"token_endpoint"_s << absent << u"gatehouse.endpoint_missing"_s;
    QTest::newRow("no keys") << u"jwks_uri"_s << absent << u"gatehouse.endpoint_missing"_s;
    QTest::newRow("no authorization") << u"authorization_endpoint"_s << QJsonValue() << u"gatehouse.endpoint_missing"_s;
    QTest::newRow("http") << u"token_endpoint"_s << QJsonValue(u"http://id.example/token"_s) << u"gatehouse.endpoint_not_https"_s;
    QTest::newRow("loopback of ours") << u"token_endpoint"_s << QJsonValue(u"http://127.0.0.1/token"_s)
                                      << u"gatehouse.endpoint_not_https"_s;
    QTest::newRow("relative") << u"token_endpoint"_s << QJsonValue(u"/token"_s) << u"gatehouse.endpoint_invalid"_s;
    QTest::newRow("fragment") << u"token_endpoint"_s << QJsonValue(u"https://id.example/token#x"_s) << u"gatehouse.endpoint_invalid"_s;
    QTest::newRow("password") << u"revocation_endpoint"_s << QJsonValue(u"https://a:b@id.example/"_s) << u"gatehouse.endpoint_invalid"_s;
    QTest::newRow("script") << u"authorization_endpoint"_s << QJsonValue(u"javascript:alert(1)"_s) << u"gatehouse.endpoint_invalid"_s;
    QTest::newRow("file") << u"authorization_endpoint"_s << QJsonValue(u"file:///bin/sh"_s) << u"gatehouse.endpoint_invalid"_s;
}

void TestMetadataReader::badEndpointsAreNamed()
{
    QFETCH(const QString, member);
    QFETCH(const QJsonValue, value);
    QFETCH(const QString, code);
    QJsonObject json = document();
    if (value.isUndefined())
        json.remove(member);
    else
        json.insert(member, value);
    const auto metadata = read(json);
    QVERIFY(!metadata);
    QCOMPARE(metadata.error().code, code);
    QCOMPARE(metadata.error().fields.toObject().value(u"endpoint"_s).toString(), member);
}

void TestMetadataReader::aServerWithoutBrowsersNeedsNoAuthorizationEndpoint()
{
    QJsonObject json = document();
    json.remove(u"authorization_endpoint"_s);
    json.insert(u"grant_types_supported"_s, QJsonArray { u"client_credentials"_s });
    QVERIFY(read(json));
}

void TestMetadataReader::allMistypedMembersAreNamedAtOnce()
{
    QJsonObject json = document();
    json.insert(u"issuer"_s, 1);
    json.insert(u"token_endpoint"_s, QJsonObject());
    json.insert(u"scopes_supported"_s, u"openid"_s);
    const auto metadata = read(json);
    QVERIFY(!metadata);
    QCOMPARE(metadata.error().code, u"gatehouse.shape"_s);
    QCOMPARE(metadata.error().fields.toArray().size(), 3);
}

QTEST_GUILESS_MAIN(TestMetadataReader)
#include "test_metadata_reader.moc"
