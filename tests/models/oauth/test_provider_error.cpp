#include "models/oauth/provider_error.h"
#include "tests/models/oauth/oauth_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::Error;

class TestProviderError : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theProvidersCodeIsKept_data();
    void theProvidersCodeIsKept();
    void whatWasSentDoesNotComeBack();
    void aRateLimitSaysHowLong();
    void anAbsentEndpointIsNamed();
};

void TestProviderError::theProvidersCodeIsKept_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    const auto unknown = u"gatehouse.unexpected_status"_s;
    QTest::newRow("OAuth") << 400 << QByteArray() << QByteArray(R"({"error":"invalid_grant","error_description":"used"})")
                           << Error::Kind::Rejected << u"invalid_grant"_s << u"used"_s;
    QTest::newRow("client, 401") << 401 << QByteArray("Basic realm=\"x\"") << QByteArray(R"({"error":"invalid_client"})")
                                 << Error::Kind::Denied << u"invalid_client"_s << QString();
    QTest::newRow("client, 400") << 400 << QByteArray() << QByteArray(R"({"error":"invalid_client"})") << Error::Kind::Denied
                                 << u"invalid_client"_s << QString();
    QTest::newRow("challenge") << 401 << QByteArray(R"(Bearer realm="x", error="invalid_token", error_description="too old")")
                               << QByteArray() << Error::Kind::Denied << u"invalid_token"_s << u"too old"_s;
    QTest::newRow("object") << 400 << QByteArray() << QByteArray(R"({"error":{"code":"Request_BadRequest","message":"no"}})")
                            << Error::Kind::Rejected << u"Request_BadRequest"_s << u"no"_s;
    QTest::newRow("html") << 502 << QByteArray() << QByteArray("<html>Bad gateway</html>") << Error::Kind::Http << unknown << QString();
    QTest::newRow("404") << 404 << QByteArray() << QByteArray("nothing") << Error::Kind::NotFound << unknown << QString();
    QTest::newRow("403") << 403 << QByteArray() << QByteArray() << Error::Kind::Denied << unknown << QString();
    QTest::newRow("server error") << 503 << QByteArray() << QByteArray(R"({"error":"temporarily_unavailable"})") << Error::Kind::Http
                                  << u"temporarily_unavailable"_s << QString();
    QTest::newRow("number") << 400 << QByteArray() << QByteArray(R"({"error":17})") << Error::Kind::Http << unknown << QString();
}

void TestProviderError::theProvidersCodeIsKept()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, challenge);
    QFETCH(const QByteArray, body);
    QFETCH(const Error::Kind, kind);
    QFETCH(const QString, code);
    QFETCH(const QString, text);
    net::Response response = OauthFixture::response(status, body);
    response.headers.emplaceBack("WWW-Authenticate", challenge);
    const Error error = oauth::providerError(response, u"POST https://id.example/token"_s);
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.code, code);
    QCOMPARE(error.text, text);
    QCOMPARE(error.httpStatus, status);
    QCOMPARE(error.where, u"POST https://id.example/token"_s);
}

void TestProviderError::whatWasSentDoesNotComeBack()
{
    const auto response = OauthFixture::response(
        400, R"({"error":"invalid_grant","error_description":"no grant for Tr0ub4dor, password=hunter2\nsecond line"})");
    const Error error = oauth::providerError(response, {}, {}, { core::Secret("Tr0ub4dor"), core::Secret() });
    QVERIFY2(!error.text.contains(u"Tr0ub4dor"_s) && !error.text.contains(u"hunter2"_s), qPrintable(error.text));
    QVERIFY(!error.text.contains(u'\n'));
    // What is as short as a word is left alone, or codes would suffer.
    QCOMPARE(oauth::providerError(response, {}, {}, { core::Secret("grant") }).code, u"invalid_grant"_s);
    QVERIFY(oauth::providerText(QString(5000, u'x')).size() <= 1000);
}

void TestProviderError::aRateLimitSaysHowLong()
{
    net::Response response = OauthFixture::response(429, "slow down", "text/plain");
    response.headers.emplaceBack("Retry-After", "17");
    const Error error = oauth::providerError(response, {});
    QCOMPARE(error.kind, Error::Kind::RateLimited);
    QCOMPARE(error.retryAfterSeconds, 17);
    response.headers.removeLast();
    QCOMPARE(oauth::providerError(response, {}).retryAfterSeconds, 0);
    response.receivedAt = QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
    response.headers.emplaceBack("X-Rate-Limit-Reset", QByteArray::number(response.receivedAt.toSecsSinceEpoch() + 9));
    QCOMPARE(oauth::providerError(response, {}).retryAfterSeconds, 9);
}

void TestProviderError::anAbsentEndpointIsNamed()
{
    QVERIFY(oauth::knownEndpoint(QUrl(u"https://id.example/token"_s), u"token_endpoint"_s));
    const auto absent = oauth::knownEndpoint({}, u"token_endpoint"_s);
    QVERIFY(!absent);
    QCOMPARE(absent.error().code, u"gatehouse.endpoint_missing"_s);
    QCOMPARE(absent.error().fields.toObject().value(u"endpoint"_s).toString(), u"token_endpoint"_s);
}

QTEST_GUILESS_MAIN(TestProviderError)
#include "test_provider_error.moc"
