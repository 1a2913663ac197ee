#include "tests/models/net/http_fixture.h"

#include "models/net/retry.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Error;
using support::RawReply;
using support::RawRequest;
using support::RawServer;

/// Reads are repeated, within a bound; writes are not.
class TestHttpReads : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReadIsRepeatedUntilItSucceeds_data();
    void aReadIsRepeatedUntilItSucceeds();
    void theRepeatsAreBounded();
    void aLostReadIsBoundedToo();
    void retryAfterIsKept();
    void aWaitBeyondTheDeadlineIsNotBegun();
    void aWriteTakesItsAnswerAsItIs_data();
    void aWriteTakesItsAnswerAsItIs();
    void otherAnswersAreNotRepeated();
    void everyTryIsRecorded();
};

void TestHttpReads::aReadIsRepeatedUntilItSucceeds_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<RawReply>("first");
    RawReply cut = RawReply::answer(200, "{\"whole\":true}");
    cut.bytes.chop(3);
    cut.close = true;
    for (const QByteArray verb : { "GET", "HEAD" }) {
        QTest::newRow(QByteArray(verb + " after 429").constData()) << verb << RawReply::answer(429, "");
        QTest::newRow(QByteArray(verb + " after 503").constData()) << verb << RawReply::answer(503, "");
        QTest::newRow(QByteArray(verb + " after a loss").constData()) << verb << RawReply::drop();
    }
    QTest::newRow("GET after a cut answer") << QByteArray("GET") << cut;
}

void TestHttpReads::aReadIsRepeatedUntilItSucceeds()
{
    QFETCH(const QByteArray, verb);
    QFETCH(const RawReply, first);
    std::atomic_int count = 0;
    RawServer server([&](const RawRequest &request) {
        return ++count == 1 ? first : RawReply::answer(200, request.verb == "HEAD" ? QByteArray() : QByteArray("{}"));
    });
    HttpFixture fixture;
    const auto answer = fixture.http().send(HttpFixture::request(verb, server.url()));
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().code));
    QCOMPARE(answer->status, 200);
    QCOMPARE(count.load(), 2);
}

void TestHttpReads::theRepeatsAreBounded()
{
    RawServer server([](const RawRequest &) { return RawReply::answer(429, "slow down", { "Retry-After: 0" }); });
    HttpFixture fixture;
    const auto answer = fixture.http().send(HttpFixture::request("GET", server.url()));
    QVERIFY(answer);
    QCOMPARE(answer->status, 429);
    QCOMPARE(answer->body, QByteArray("slow down"));
    QCOMPARE(server.requestCount(), net::readAttempts);
}

void TestHttpReads::aLostReadIsBoundedToo()
{
    RawServer server([](const RawRequest &) { return RawReply::drop(); });
    HttpFixture fixture;
    const auto answer = fixture.http().send(HttpFixture::request("GET", server.url()));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, u"gatehouse.connection_lost"_s);
    QCOMPARE(answer.error().sent, Error::Sent::No);
    QVERIFY2(server.requestCount() <= 4 * net::readAttempts, qPrintable(QString::number(server.requestCount()))); // Qt adds its own
}

void TestHttpReads::retryAfterIsKept()
{
    std::atomic_int count = 0;
    RawServer server(
        [&](const RawRequest &) { return ++count == 1 ? RawReply::answer(503, "", { "Retry-After: 1" }) : RawReply::answer(200); });
    HttpFixture fixture;
    QElapsedTimer elapsed;
    elapsed.start();
    QVERIFY(fixture.http().send(HttpFixture::request("GET", server.url())));
    QVERIFY2(elapsed.elapsed() >= 1000, qPrintable(QString::number(elapsed.elapsed())));
}

void TestHttpReads::aWaitBeyondTheDeadlineIsNotBegun()
{
    RawServer server([](const RawRequest &) { return RawReply::answer(429, "", { "Retry-After: 60" }); });
    HttpFixture fixture;
    QElapsedTimer elapsed;
    elapsed.start();
    const auto answer = fixture.http().send(HttpFixture::request("GET", server.url()));
    QVERIFY(answer);
    QCOMPARE(answer->status, 429);
    QCOMPARE(answer->header("Retry-After"), QByteArray("60"));
    QVERIFY(elapsed.elapsed() < 5000);
    QCOMPARE(server.requestCount(), 1);
}

void TestHttpReads::aWriteTakesItsAnswerAsItIs_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<int>("status");
    for (const QByteArray verb : { "POST", "PUT", "PATCH", "DELETE", "OPTIONS" }) {
        for (const int status : { 429, 503 })
            QTest::newRow(QByteArray(verb + ' ' + QByteArray::number(status)).constData()) << verb << status;
    }
}

void TestHttpReads::aWriteTakesItsAnswerAsItIs()
{
    QFETCH(const QByteArray, verb);
    QFETCH(const int, status);
    RawServer server([status](const RawRequest &) { return RawReply::answer(status, "{\"m\":1}", { "Retry-After: 0" }); });
    HttpFixture fixture;
    const auto answer = fixture.http().send(HttpFixture::request(verb, server.url(), "{}"));
    QVERIFY(answer);
    QCOMPARE(answer->status, status);
    QCOMPARE(answer->body, QByteArray("{\"m\":1}"));
    QCOMPARE(answer->header("Retry-After"), QByteArray("0"));
    QCOMPARE(server.requestCount(), 1);
}

void TestHttpReads::otherAnswersAreNotRepeated()
{
    RawServer server([](const RawRequest &request) { return RawReply::answer(request.target.mid(1).toInt()); });
    HttpFixture fixture;
    int sent = 0;
    for (const int status : { 200, 404, 500, 502, 504 }) {
        QVERIFY(fixture.http().send(HttpFixture::request("GET", server.url(u"/%1"_s.arg(status)))));
        QCOMPARE(server.requestCount(), ++sent);
    }
}

void TestHttpReads::everyTryIsRecorded()
{
    std::atomic_int count = 0;
    RawServer server([&](const RawRequest &) { return RawReply::answer(++count < 3 ? 429 : 200, "{}", { "Retry-After: 0" }); });
    HttpFixture fixture;
    QList<int> statuses;
    const auto http = fixture.http([&](const net::Exchange &exchange) { statuses.append(exchange.status); });
    QVERIFY(http.send(HttpFixture::request("GET", server.url())));
    QCOMPARE(statuses, QList<int>({ 429, 429, 200 }));
}

QTEST_GUILESS_MAIN(TestHttpReads)
#include "test_http_reads.moc"
