#include "tests/models/net/http_fixture.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Error;
using support::RawReply;
using support::RawRequest;
using support::RawServer;

class TestHttpCancel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCancelWakesAWaitingCall_data();
    void aCancelWakesAWaitingCall();
    void aCancelEndsTheWaitBeforeARepeat();
    void aCancelledTokenSendsNothing();
    void aCancelAtAnyMomentIsNotLost();
    void regardlessDoesNotListen();
    void regardlessHasItsOwnDeadline();
};

void TestHttpCancel::aCancelWakesAWaitingCall_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::newRow("read") << QByteArray("GET");
    QTest::newRow("write") << QByteArray("POST");
}

void TestHttpCancel::aCancelWakesAWaitingCall()
{
    QFETCH(const QByteArray, verb);
    RawServer server([](const RawRequest &) { return RawReply::silence(); });
    HttpFixture fixture;
    const net::Http http = fixture.http();
    QElapsedTimer sinceCancel;
    std::thread other([&] {
        server.waitForRequests(1);
        sinceCancel.start();
        fixture.cancel.cancel();
    });
    const auto answer = http.send(HttpFixture::request(verb, server.url()));
    other.join();
    QVERIFY(sinceCancel.elapsed() < 500);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Cancelled);
    QCOMPARE(answer.error().sent, verb == "GET" ? Error::Sent::No : Error::Sent::Unknown);
    QVERIFY(server.waitForNoConnection());
    QCOMPARE(server.requestCount(), 1);
}

void TestHttpCancel::aCancelEndsTheWaitBeforeARepeat()
{
    RawServer server([](const RawRequest &) { return RawReply::answer(429, "", { "Retry-After: 20" }); });
    HttpFixture fixture;
    const net::Http http = fixture.http();
    QElapsedTimer sinceCancel;
    std::thread other([&] {
        server.waitForRequests(1);
        sinceCancel.start();
        fixture.cancel.cancel();
    });
    const auto answer = http.send(HttpFixture::request("GET", server.url()));
    other.join();
    QVERIFY(sinceCancel.elapsed() < 500);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Cancelled);
}

void TestHttpCancel::aCancelledTokenSendsNothing()
{
    RawServer server([](const RawRequest &) { return RawReply::answer(200); });
    HttpFixture fixture;
    fixture.cancel.cancel();
    const auto answer = fixture.http().send(HttpFixture::request("POST", server.url()));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Cancelled);
    QCOMPARE(answer.error().sent, Error::Sent::No);
    QCOMPARE(server.connectionCount(), 0);
}

void TestHttpCancel::aCancelAtAnyMomentIsNotLost()
{
    // The other thread starts its cancel at the very time of send(): before, between connect and wait, or during the wait.
    RawServer server([](const RawRequest &) { return RawReply::silence(); });
    for (int round = 0; round < 100; ++round) {
        HttpFixture fixture;
        const net::Http http = fixture.http();
        net::Request request = HttpFixture::request("GET", server.url());
        request.deadline = 5s;
        std::atomic_bool go = false;
        std::thread other([&] {
            while (!go) { }
            fixture.cancel.cancel();
        });
        go = true;
        const auto answer = http.send(request);
        other.join();
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Cancelled);
    }
}

void TestHttpCancel::regardlessDoesNotListen()
{
    RawServer server([](const RawRequest &) { return RawReply::answer(204, ""); });
    HttpFixture fixture;
    const net::Http http = fixture.http();
    fixture.cancel.cancel();
    const auto answer = http.regardless(5s).send(HttpFixture::request("DELETE", server.url()));
    QVERIFY(answer);
    QCOMPARE(answer->status, 204);
    QCOMPARE(server.requestCount(), 1);
    QVERIFY(http.regardless(5s).cancelToken().isCancelled()); // still the token of the operation
}

void TestHttpCancel::regardlessHasItsOwnDeadline()
{
    RawServer server([](const RawRequest &) { return RawReply::silence(); });
    HttpFixture fixture;
    QElapsedTimer elapsed;
    elapsed.start();
    const auto answer = fixture.http().regardless(200ms).send(HttpFixture::request("DELETE", server.url()));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Timeout);
    QVERIFY(elapsed.elapsed() < 2000);
}

QTEST_GUILESS_MAIN(TestHttpCancel)
#include "test_http_cancel.moc"
