#include "models/core/redact.h"

#include <QDebug>
#include <QTest>

using namespace Qt::StringLiterals;

class TestRedact : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void secretsAreTakenOut_data();
    void secretsAreTakenOut();
    void whatStandsAroundStays();
    void harmlessLinesStay_data();
    void harmlessLinesStay();
    void aLargeTextIsNoTrap();
};

void TestRedact::secretsAreTakenOut_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("code in a URL", u"GET /callback?code=S3CR3T&state=x HTTP/1.1"_s);
    row("code inside a URL inside a URL", u"redirect=http%3A%2F%2Flocalhost%3Fcode%3DS3CR3T%26state%3D1"_s);
    row("code first in a form", u"code=S3CR3T&grant_type=authorization_code"_s);
    row("access token in JSON", uR"({"access_token":"S3CR3T","expires_in":60})"_s);
    row("refresh token in JSON with spaces", uR"({ "refresh_token" : "S3CR3T" })"_s);
    row("token with an escaped quote", uR"({"access_token":"a\"S3CR3T"})"_s);
    row("token in JSON through QDebug", [] {
        QString text;
        QDebug(&text) << uR"({"access_token":"S3CR3T-x\"S3CR3T","b":1})"_s;
        return text;
    }());
    row("token in a form", u"token=S3CR3T&token_type_hint=access_token"_s);
    row("token in a fragment", u"http://127.0.0.1:8765/#access_token=S3CR3T&token_type=Bearer"_s);
    row("admin token header", u"Kong-Admin-Token: S3CR3T"_s);
    row("registration access token", uR"("registration_access_token":"S3CR3T")"_s);
    row("client secret", u"client_id=a&client_secret=S3CR3T"_s);
    row("client assertion", u"client_assertion=S3CR3T"_s);
    row("verifier", u"code_verifier=S3CR3T"_s);
    row("password", u"password: S3CR3T"_s);
    row("quoted password", u"password='S3CR3T'"_s);
    row("apikey header", u"apikey: S3CR3T"_s);
    row("api key", u"x-api-key=S3CR3T"_s);
    row("key of a credential", uR"({"key":"S3CR3T","tags":null})"_s);
    row("key in a URL", u"/request?key=S3CR3T"_s);
    row("authorization header", u"Authorization: Bearer S3CR3T"_s);
    row("authorization with another scheme", u"authorization: Custom a=b, S3CR3T"_s);
    row("proxy authorization", u"Proxy-Authorization: Basic S3CR3T"_s);
    row("authorization in JSON", uR"({"Authorization":"Basic S3CR3T"})"_s);
    row("bearer alone", u"the caller sent Bearer S3CR3T"_s);
    row("basic alone", u"Basic S3CR3T=="_s);
    row("DPoP", u"DPoP S3CR3T"_s);
    row("cookies", u"Set-Cookie: a=b; session=S3CR3T; Path=/"_s);
    row("token", u"seen eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJTM0NSM1QifQ.S3CR3T in a header"_s);
    row("half a token", u"eyJhbGciOiJSUzI1NiJ9.S3CR3T"_s);
    row("encrypted token", u"eyJhbGciOiJkaXIifQ..aa.S3CR3T.bb"_s);
    row("private key", u"-----BEGIN PRIVATE KEY-----\nS3CR3T\n-----END PRIVATE KEY-----\n"_s);
    row("RSA key", u"-----BEGIN RSA PRIVATE KEY-----\nabc\nS3CR3T\n-----END RSA PRIVATE KEY-----"_s);
    row("private key cut off", u"-----BEGIN EC PRIVATE KEY-----\nabc\nS3CR3T"_s);
    row("private key on one line", uR"("pem":"-----BEGIN PRIVATE KEY-----\nS3CR3T\n-----END PRIVATE KEY-----\n")"_s);
}

void TestRedact::secretsAreTakenOut()
{
    QFETCH(QString, text);
    const QString clean = core::redacted(text);
    QVERIFY2(!clean.contains(u"S3CR3T"), qPrintable(clean));
    QVERIFY2(clean.contains(u"removed]"), qPrintable(clean));
}

void TestRedact::whatStandsAroundStays()
{
    QCOMPARE(core::redacted(u"GET /cb?code=abc&state=st8 done"_s), u"GET /cb?code=[removed]&state=st8 done"_s);
    QCOMPARE(core::redacted(uR"({"access_token":"abc","scope":"openid"})"_s), uR"({"access_token":[removed],"scope":"openid"})"_s);
    QCOMPARE(core::redacted(u"Authorization: Bearer abc\r\nHost: x"_s), u"Authorization: [removed]\r\nHost: x"_s);
    QCOMPARE(core::redacted(u"a\n-----BEGIN PRIVATE KEY-----\nx\n-----END PRIVATE KEY-----\nb"_s), u"a\n[private key removed]\nb"_s);
}

void TestRedact::harmlessLinesStay_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : { "GET /services 200 in 12 ms", "status code: 404", R"({"code":5,"name":"unique constraint violation"})",
             R"("token_endpoint":"https://idp.example/token")", R"("token_type":"urn:x")", "error_code=7",
             "token_endpoint_auth_methods_supported: none", "keychain item connection/8c0e/admin is missing", "no monkey business",
             "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----", "expires_in=60" })
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestRedact::harmlessLinesStay()
{
    QFETCH(QString, text);
    QCOMPARE(core::redacted(text), text);
}

void TestRedact::aLargeTextIsNoTrap()
{
    for (const char *piece : { "a", "token", "token=\"", "\\\"", "-----BEGIN PRIVATE KEY-----", "eyJ", "password:'", "Basic " }) {
        const QString text = QString::fromLatin1(piece).repeated(200'000 / int(qstrlen(piece)));
        const QString clean = core::redacted(text + u" secret=S3CR3T"_s);
        QVERIFY2(!clean.contains(u"S3CR3T"), piece);
    }
}

QTEST_GUILESS_MAIN(TestRedact)
#include "test_redact.moc"
