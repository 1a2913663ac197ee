#include "tests/models/net/http_fixture.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Error;
using support::RawReply;
using support::RawRequest;
using support::RawServer;

class TestHttp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStatusIsAResponse();
    void weSayWhoWeAre();
    void headersAndSecretHeadersAreSent();
    void theDeadlineIsTotal();
    void aCutAnswerIsNoAnswer_data();
    void aCutAnswerIsNoAnswer();
    void theBodyCapStopsTheReading();
    void anAnnouncedBodyOverTheCapIsNotRead();
    void aBodyOfExactlyTheCapIsTaken();
    void redirectsAreNotFollowed();
    void cookiesAreNeitherKeptNorSent();
    void aRefusedConnectionIsNamed();
    void somethingElseThanHttpIsNoAnswer_data();
    void somethingElseThanHttpIsNoAnswer();
    void headHasNoBody();
    void nothingIsSentForABadRequest();
};

void TestHttp::everyStatusIsAResponse()
{
    RawServer server([](const RawRequest &request) { return RawReply::answer(request.target.mid(1).toInt(), "{\"a\":[1]}"); });
    HttpFixture fixture;
    for (const int status : { 200, 201, 202, 400, 401, 403, 404, 405, 409, 410, 412, 415, 418, 422, 500, 501, 502, 504, 599 }) {
        for (const QByteArray verb : { "GET", "POST" }) {
            const auto answer = fixture.http().send(HttpFixture::request(verb, server.url(u"/%1"_s.arg(status))));
            QVERIFY2(answer, qPrintable(QString::number(status)));
            QCOMPARE(answer->status, status);
            QVERIFY(answer->receivedAt.isValid());
            QCOMPARE(answer->body, QByteArray("{\"a\":[1]}"));
            QVERIFY(answer->json());
        }
    }
    QCOMPARE(server.connectionCount(), 1);
}

void TestHttp::weSayWhoWeAre()
{
    RawServer server([](const RawRequest &) { return RawReply::answer(200); });
    HttpFixture fixture;
    QVERIFY(fixture.http().send(HttpFixture::request("GET", server.url())));
    const RawRequest seen = server.requests().first();
    QCOMPARE(seen.header("User-Agent"), QByteArray("Gatehouse/" GATEHOUSE_VERSION));
    QVERIFY(seen.header("Upgrade").isEmpty()); // no h2c
    QVERIFY(seen.header("If-None-Match").isEmpty());
}

void TestHttp::headersAndSecretHeadersAreSent()
{
    RawServer server([](const RawRequest &) { return RawReply::answer(200); });
    HttpFixture fixture;
    net::Request request = HttpFixture::request("POST", server.url(u"/a%20b?q=%26"_s), "x");
    request.contentType = "text/plain";
    request.headers = { { "Accept", "application/json" } };
    request.secretHeaders = { { "Kong-Admin-Token", core::Secret("hush") } };
    QVERIFY(fixture.http().send(request));
    const RawRequest seen = server.requests().first();
    QCOMPARE(seen.target, QByteArray("/a%20b?q=%26"));
    QCOMPARE(seen.header("Accept"), QByteArray("application/json"));
    QCOMPARE(seen.header("Kong-Admin-Token"), QByteArray("hush"));
    QCOMPARE(seen.header("Content-Type"), QByteArray("text/plain"));
}

void TestHttp::theDeadlineIsTotal()
{
    // Each byte comes well inside any inactivity limit; the whole would take minutes.
    RawServer server([](const RawRequest &) {
        RawReply reply = RawReply::answer(200, QByteArray(10'000, 'x'));
        reply.drip = 40ms;
        return reply;
    });
    HttpFixture fixture;
    for (const QByteArray verb : { "GET", "POST" }) {
        net::Request request = HttpFixture::request(verb, server.url());
        request.deadline = 400ms;
        QElapsedTimer elapsed;
        elapsed.start();
        const auto answer = fixture.http().send(request);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Timeout);
        QCOMPARE(answer.error().sent, verb == "GET" ? Error::Sent::No : Error::Sent::Unknown);
        QVERIFY(elapsed.elapsed() >= 390);
        QVERIFY2(elapsed.elapsed() < 1500, qPrintable(QString::number(elapsed.elapsed())));
    }
    QVERIFY(server.waitForNoConnection());
}

void TestHttp::aCutAnswerIsNoAnswer_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("content length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"a\":1}");
    QTest::newRow("chunk") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n20\r\n{\"a\":1}");
    QTest::newRow("no last chunk") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7\r\n{\"a\":1}\r\n");
    QTest::newRow("error status") << QByteArray("HTTP/1.1 500 No\r\nContent-Length: 100\r\n\r\n{\"a\":1}");
    QTest::newRow("not found") << QByteArray("HTTP/1.1 404 No\r\nContent-Length: 100\r\n\r\n{\"a\":1}");
}

void TestHttp::aCutAnswerIsNoAnswer()
{
    QFETCH(const QByteArray, bytes);
    RawServer server([bytes](const RawRequest &) {
        RawReply reply;
        reply.bytes = bytes;
        reply.close = true;
        return reply;
    });
    HttpFixture fixture;
    const auto answer = fixture.http().send(HttpFixture::request("POST", server.url(), "{}"));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Network);
    QCOMPARE(answer.error().code, u"gatehouse.answer_cut_short"_s);
    QCOMPARE(answer.error().text, u"answer cut short"_s);
    QCOMPARE(answer.error().sent, Error::Sent::Unknown);
    QCOMPARE(server.requestCount(), 1);
}

void TestHttp::theBodyCapStopsTheReading()
{
    RawServer server([](const RawRequest &) {
        RawReply reply;
        reply.bytes = "HTTP/1.1 200 OK\r\n\r\n";
        reply.endless = true;
        return reply;
    });
    HttpFixture fixture;
    net::Request request = HttpFixture::request("GET", server.url());
    request.bodyLimit = 100'000;
    const auto answer = fixture.http().send(request);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Protocol);
    QCOMPARE(answer.error().code, u"gatehouse.body_too_large"_s);
    QCOMPARE(answer.error().fields.toObject().value("limit"_L1).toInteger(), 100'000);
    QVERIFY(server.waitForNoConnection());
    QCOMPARE(server.requestCount(), 1);
}

void TestHttp::anAnnouncedBodyOverTheCapIsNotRead()
{
    RawServer server([](const RawRequest &) {
        RawReply reply;
        reply.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 1000001\r\n\r\nx"; // and nothing more: a reader would wait
        return reply;
    });
    HttpFixture fixture;
    net::Request request = HttpFixture::request("GET", server.url());
    request.bodyLimit = 1'000'000;
    const auto answer = fixture.http().send(request);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, u"gatehouse.body_too_large"_s);
}

void TestHttp::aBodyOfExactlyTheCapIsTaken()
{
    RawServer server([](const RawRequest &) { return RawReply::answer(200, QByteArray(1000, 'x')); });
    HttpFixture fixture;
    net::Request request = HttpFixture::request("GET", server.url());
    request.bodyLimit = 1000;
    QVERIFY(fixture.http().send(request));
    request.bodyLimit = 999;
    QVERIFY(!fixture.http().send(request));
}

void TestHttp::redirectsAreNotFollowed()
{
    RawServer server([](const RawRequest &) { return RawReply::answer(302, "", { "Location: /elsewhere?code=1" }); });
    HttpFixture fixture;
    for (const QByteArray verb : { "GET", "POST" }) {
        const auto answer = fixture.http().send(HttpFixture::request(verb, server.url()));
        QVERIFY(answer);
        QCOMPARE(answer->status, 302);
        QCOMPARE(answer->header("location"), QByteArray("/elsewhere?code=1"));
    }
    QCOMPARE(server.requestCount(), 2);
}

void TestHttp::cookiesAreNeitherKeptNorSent()
{
    RawServer server([](const RawRequest &) { return RawReply::answer(200, "{}", { "Set-Cookie: session=1; Path=/" }); });
    HttpFixture fixture;
    const net::Http http = fixture.http();
    QVERIFY(http.send(HttpFixture::request("GET", server.url())));
    QVERIFY(http.send(HttpFixture::request("GET", server.url())));
    QVERIFY(server.requests().last().header("Cookie").isEmpty());
    // Who wants one sends it himself.
    net::Request request = HttpFixture::request("GET", server.url());
    request.secretHeaders = { { "Cookie", core::Secret("session=2") } };
    QVERIFY(http.send(request));
    QCOMPARE(server.requests().last().header("Cookie"), QByteArray("session=2"));
}

void TestHttp::aRefusedConnectionIsNamed()
{
    QUrl url;
    {
        const RawServer server([](const RawRequest &) { return RawReply::answer(200); });
        url = server.url(u"/a?secret=1"_s);
    }
    HttpFixture fixture;
    const auto answer = fixture.http().send(HttpFixture::request("POST", url, "{}"));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Network);
    QCOMPARE(answer.error().code, u"gatehouse.connection_refused"_s);
    QCOMPARE(answer.error().sent, Error::Sent::No);
    QCOMPARE(answer.error().where, u"POST http://127.0.0.1:%1/a"_s.arg(url.port()));
    QCOMPARE(answer.error().fields.toObject().value("port"_L1).toInt(), url.port());
}

void TestHttp::somethingElseThanHttpIsNoAnswer_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("close");
    QTest::newRow("ssh, open") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << false;
    QTest::newRow("ssh, closed") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << true;
    QTest::newRow("tls alert") << QByteArray("\x15\x03\x01\x00\x02\x02\x0a", 7) << true;
    QTest::newRow("postgres") << QByteArray("E\0\0\0\x0f\r\nnope\r\n\r\n", 15) << true;
}

void TestHttp::somethingElseThanHttpIsNoAnswer()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, close);
    RawServer server([bytes, close](const RawRequest &) {
        RawReply reply;
        reply.bytes = bytes;
        reply.close = close;
        return reply;
    });
    HttpFixture fixture;
    net::Request request = HttpFixture::request("POST", server.url());
    request.deadline = 3s;
    const auto answer = fixture.http().send(request);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, u"gatehouse.connection_lost"_s); // Qt does not tell the two apart
    QCOMPARE(answer.error().kind, Error::Kind::Network);
}

void TestHttp::headHasNoBody()
{
    RawServer server([](const RawRequest &) {
        RawReply reply;
        reply.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n";
        return reply;
    });
    HttpFixture fixture;
    net::Request request = HttpFixture::request("HEAD", server.url());
    request.bodyLimit = 10;
    const auto answer = fixture.http().send(request);
    QVERIFY(answer);
    QCOMPARE(answer->header("Content-Length"), QByteArray("99999999"));
    QVERIFY(answer->body.isEmpty());
}

void TestHttp::nothingIsSentForABadRequest()
{
    RawServer server([](const RawRequest &) { return RawReply::answer(200); });
    HttpFixture fixture;
    net::Request request = HttpFixture::request("GET", server.url());
    request.headers = { { "Accept", "a\r\nX-Injected: 1" } };
    const auto answer = fixture.http().send(request);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, u"gatehouse.bad_header"_s);
    QCOMPARE(server.connectionCount(), 0);
}

QTEST_GUILESS_MAIN(TestHttp)
#include "test_http.moc"
