#include "tests/models/net/http_fixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using core::Error;
using support::RawReply;
using support::RawRequest;
using support::RawServer;

/// Compressed answers: unpacked by Qt, bounded by us.
class TestHttpUnpacking : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCompressedAnswerIsUnpacked();
    void aBombStopsAtTheCap_data();
    void aBombStopsAtTheCap();
    void garbageIsNotAnAnswer();

private:
    static RawReply deflated(const QByteArray &plain)
    {
        return RawReply::answer(200, qCompress(plain, 9).mid(4), { "Content-Encoding: deflate" }); // zlib's format, without Qt's length
    }
};

void TestHttpUnpacking::aCompressedAnswerIsUnpacked()
{
    QByteArray plain;
    for (int i = 0; i < 50'000; ++i)
        plain += QByteArray::number(i * 2654435761U);
    RawServer server([plain](const RawRequest &) { return deflated(plain); });
    HttpFixture fixture;
    const auto answer = fixture.http().send(HttpFixture::request("GET", server.url()));
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().code));
    QVERIFY(answer->body == plain);
}

void TestHttpUnpacking::aBombStopsAtTheCap_data()
{
    QTest::addColumn<qint64>("limit");
    QTest::newRow("small cap") << net::smallBodyLimit;
    QTest::newRow("list cap") << net::listBodyLimit;
}

void TestHttpUnpacking::aBombStopsAtTheCap()
{
    QFETCH(const qint64, limit);
    // 80 MiB of zeros in 80 KiB.
    const RawReply bomb = deflated(QByteArray(80 * 1024 * 1024, '\0'));
    QVERIFY(bomb.bytes.size() < 100'000);
    RawServer server([&](const RawRequest &) { return bomb; });
    HttpFixture fixture;
    net::Request request = HttpFixture::request("GET", server.url());
    request.bodyLimit = limit;
    const auto answer = fixture.http().send(request);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Protocol);
    QVERIFY2(answer.error().code == "gatehouse.body_too_large"_L1 || answer.error().code == "gatehouse.bad_encoding"_L1,
        qPrintable(answer.error().code));
}

void TestHttpUnpacking::garbageIsNotAnAnswer()
{
    RawServer server([](const RawRequest &request) {
        return RawReply::answer(request.target == "/error" ? 500 : 200, QByteArray(500, 'x'), { "Content-Encoding: gzip" });
    });
    HttpFixture fixture;
    for (const auto &path : { u"/"_s, u"/error"_s }) {
        const auto answer = fixture.http().send(HttpFixture::request("POST", server.url(path)));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Protocol);
        QCOMPARE(answer.error().code, u"gatehouse.bad_encoding"_s);
        QCOMPARE(answer.error().sent, Error::Sent::Unknown);
    }
}

QTEST_GUILESS_MAIN(TestHttpUnpacking)
#include "test_http_unpacking.moc"
