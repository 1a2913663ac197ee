#include "models/oauth/loopback_request.h"

#include <QTest>

using namespace Qt::StringLiterals;
using oauth::LoopbackVerdict;
using Next = LoopbackVerdict::Next;

class TestLoopbackRequest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theQueryOfOurPathComesOutUntouched();
    void whoBroughtItIsTold();
    void anIncompleteRequestIsWaitedFor();
    void strangeRequestsAreRefused_data();
    void strangeRequestsAreRefused();
    void garbageIsRefusedAtItsFirstByte();
    void aLongHeadIsRefusedBeforeItsEnd();
    void aPostOfOurPageComesOutUntouched();
    void strangePostsAreRefused_data();
    void strangePostsAreRefused();
};

namespace {

const oauth::LoopbackRules rules { "127.0.0.1:8765", "/callback" };

QByteArray get(const QByteArray &target)
{
    return "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1:8765\r\n\r\n";
}

const oauth::LoopbackRules takesPost { "127.0.0.1:8765", "/callback", true };

/// @param origin header line in place of the right one
QByteArray post(const QByteArray &origin, const QByteArray &body)
{
    return "POST /callback HTTP/1.1\r\nHost: 127.0.0.1:8765\r\n"
        + (origin.isEmpty() ? QByteArray("Origin: http://127.0.0.1:8765\r\n") : origin)
        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

void TestLoopbackRequest::theQueryOfOurPathComesOutUntouched()
{
    const LoopbackVerdict verdict = oauth::judgeRequest(get("/callback?code=a%26b&state=x"), rules);
    QVERIFY(verdict.next == Next::Query);
    QCOMPARE(verdict.query, "code=a%26b&state=x");
    const LoopbackVerdict real = oauth::judgeRequest(
        "GET /callback?a HTTP/1.1\r\nhost:127.0.0.1:8765\r\nUser-Agent: Mozilla/5.0 (X11; Linux)\r\nCookie: name=\xC3\xA9\r\n\r\n", rules);
    QVERIFY(real.next == Next::Query);
    QVERIFY(oauth::judgeRequest(get("/callback"), rules).query.isEmpty());
}

void TestLoopbackRequest::whoBroughtItIsTold()
{
    const QByteArray agent = "Mozilla/5.0 (X11; Linux x86_64)";
    const auto with = [](QByteArray request, const QByteArray &lines) { return request.insert(request.indexOf("\r\n\r\n") + 2, lines); };
    QCOMPARE(oauth::judgeRequest(with(get("/callback?a=b"), "user-agent: " + agent + "\r\n"), rules).agent, agent);
    QCOMPARE(oauth::judgeRequest(with(post({}, "a=b"), "User-Agent: " + agent + "\r\n"), takesPost).agent, agent);
    QCOMPARE(oauth::judgeRequest(with(get("/callback?a=b"), "User-Agent: " + QByteArray(4000, 'x') + "\r\n"), rules).agent.size(), 512);
    QVERIFY(oauth::judgeRequest(with(get("/callback?a=b"), "User-Agent: a\r\nUser-Agent: b\r\n"), rules).agent.isEmpty());
    QVERIFY(oauth::judgeRequest(get("/callback?a=b"), rules).agent.isEmpty());
}

void TestLoopbackRequest::anIncompleteRequestIsWaitedFor()
{
    const QByteArray whole = get("/callback?code=a&state=x");
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY2(oauth::judgeRequest(whole.left(size), rules).next == Next::ReadOn, qPrintable(QString::number(size)));
}

void TestLoopbackRequest::strangeRequestsAreRefused_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const QByteArray host = "Host: 127.0.0.1:8765\r\n";
    QTest::newRow("favicon") << get("/favicon.ico") << 404;
    QTest::newRow("root") << get("/") << 404;
    QTest::newRow("path below") << get("/callback/?code=a") << 404;
    QTest::newRow("escaped path") << get("/%63allback?code=a") << 404;
    QTest::newRow("dots") << get("/x/../callback?code=a") << 404;
    QTest::newRow("absolute form") << get("http://127.0.0.1:8765/callback?code=a") << 400;
    QTest::newRow("star") << get("*") << 400;
    QTest::newRow("fragment") << get("/callback?a#b") << 400;
    QTest::newRow("post") << QByteArray("POST /callback HTTP/1.1\r\n" + host + "Content-Length: 0\r\n\r\n") << 405;
    QTest::newRow("head") << QByteArray("HEAD /callback?code=a HTTP/1.1\r\n" + host + "\r\n") << 405;
    QTest::newRow("options") << QByteArray("OPTIONS /callback HTTP/1.1\r\n" + host + "\r\n") << 405;
    QTest::newRow("connect") << QByteArray("CONNECT evil.example:443 HTTP/1.1\r\n" + host + "\r\n") << 405;
    QTest::newRow("body") << QByteArray("GET /callback HTTP/1.1\r\n" + host + "Content-Length: 4\r\n\r\n") << 400;
    QTest::newRow("chunked") << QByteArray("GET /callback HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n") << 400;
    QTest::newRow("rebound name") << QByteArray("GET /callback?code=a HTTP/1.1\r\nHost: evil.example:8765\r\n\r\n") << 421;
    QTest::newRow("localhost") << QByteArray("GET /callback?code=a HTTP/1.1\r\nHost: localhost:8765\r\n\r\n") << 421;
    QTest::newRow("other port") << QByteArray("GET /callback?code=a HTTP/1.1\r\nHost: 127.0.0.1:80\r\n\r\n") << 421;
    QTest::newRow("no host") << QByteArray("GET /callback?code=a HTTP/1.1\r\n\r\n") << 400;
    QTest::newRow("two hosts") << QByteArray("GET /callback?code=a HTTP/1.1\r\n" + host + host + "\r\n") << 400;
    QTest::newRow("folded") << QByteArray("GET /callback HTTP/1.1\r\n" + host + "X: a\r\n b\r\n\r\n") << 400;
    QTest::newRow("space before colon") << QByteArray("GET /callback HTTP/1.1\r\nHost : 127.0.0.1:8765\r\n\r\n") << 400;
    QTest::newRow("no colon") << QByteArray("GET /callback HTTP/1.1\r\n" + host + "nonsense\r\n\r\n") << 400;
    QTest::newRow("HTTP/0.9") << QByteArray("GET /callback\r\n\r\n") << 400;
    QTest::newRow("HTTP/2") << QByteArray("PRI * HTTP/2.0\r\n\r\n") << 400;
    QTest::newRow("two spaces") << QByteArray("GET  /callback HTTP/1.1\r\n" + host + "\r\n") << 400;
    QTest::newRow("non-ASCII target") << get("/callback?\xC3\xA9") << 400;
    QTest::newRow("empty line first") << QByteArray("\r\n" + get("/callback")) << 400;
}

void TestLoopbackRequest::strangeRequestsAreRefused()
{
    QFETCH(const QByteArray, request);
    QFETCH(const int, status);
    const LoopbackVerdict verdict = oauth::judgeRequest(request, rules);
    QVERIFY(verdict.next == Next::Refuse);
    QCOMPARE(verdict.status, status);
}

void TestLoopbackRequest::garbageIsRefusedAtItsFirstByte()
{
    for (const QByteArray &garbage : { QByteArray("\x16\x03\x01\x02\x00", 5), QByteArray(1, '\0'), QByteArray("\n"), QByteArray("GET /\n"),
             QByteArray("GET /\rx"), QByteArray("\xff\xfe") })
        QVERIFY2(oauth::judgeRequest(garbage, rules).next == Next::Refuse, garbage.toHex().constData());
}

void TestLoopbackRequest::aLongHeadIsRefusedBeforeItsEnd()
{
    const QByteArray start = "GET /callback?code=a HTTP/1.1\r\nHost: 127.0.0.1:8765\r\nX: ";
    const QByteArray open = start + QByteArray(oauth::maxRedirectBytes + 1 - start.size(), 'x');
    QCOMPARE(oauth::judgeRequest(open, rules).status, 431);
    QVERIFY(oauth::judgeRequest(open.chopped(1), rules).next == Next::ReadOn);
    QCOMPARE(oauth::judgeRequest(open + "\r\n\r\n", rules).status, 431);
    QVERIFY(oauth::judgeRequest(open.chopped(3) + "\r\n\r\n", rules).next == Next::Query);
}

void TestLoopbackRequest::aPostOfOurPageComesOutUntouched()
{
    const QByteArray whole = post({}, "access_token=a%26b&state=x");
    const LoopbackVerdict verdict = oauth::judgeRequest(whole, takesPost);
    QVERIFY(verdict.next == Next::Form);
    QCOMPARE(verdict.query, "access_token=a%26b&state=x");
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY2(oauth::judgeRequest(whole.left(size), takesPost).next == Next::ReadOn, qPrintable(QString::number(size)));
    QVERIFY(oauth::judgeRequest(get("/callback?a=b"), takesPost).next == Next::Query);
    QCOMPARE(oauth::judgeRequest(whole, rules).status, 405);
    QVERIFY(oauth::judgeRequest(post({}, QByteArray(oauth::maxRedirectBytes, 'x')), takesPost).next == Next::Form);
}

void TestLoopbackRequest::strangePostsAreRefused_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::newRow("other path") << post({}, "a=b").replace("/callback", "/callbacks") << 404;
    QTest::newRow("query") << post({}, "a=b").replace("/callback", "/callback?x=y") << 404;
    QTest::newRow("other host") << post({}, "a=b").replace("Host: 127.0.0.1", "Host: evil.example") << 421;
    QTest::newRow("other origin") << post("Origin: http://evil.example\r\n", "a=b") << 403;
    QTest::newRow("origin with another port") << post("Origin: http://127.0.0.1:80\r\n", "a=b") << 403;
    QTest::newRow("hidden origin") << post("Origin: null\r\n", "a=b") << 403;
    QTest::newRow("no origin") << post("X: y\r\n", "a=b") << 403;
    QTest::newRow("two origins") << post("Origin: http://127.0.0.1:8765\r\nOrigin: http://127.0.0.1:8765\r\n", "a=b") << 403;
    QTest::newRow("other type") << post({}, "a=b").replace("application/x-www-form-urlencoded", "text/plain") << 415;
    QTest::newRow("no type") << post({}, "a=b").replace("Content-Type", "Content-Tipe") << 415;
    QTest::newRow("no length") << post({}, "a=b").replace("Content-Length", "Content-Lenght") << 400;
    QTest::newRow("two lengths") << post({}, "a=b").replace("Content-Length: 3", "Content-Length: 3\r\nContent-Length: 3") << 400;
    QTest::newRow("signed length") << post({}, "a=b").replace("Content-Length: 3", "Content-Length: +3") << 400;
    QTest::newRow("huge length") << post({}, "a=b").replace("Content-Length: 3", "Content-Length: 99999999999999999999") << 400;
    QTest::newRow("chunked") << post({}, "a=b").replace("Content-Length: 3", "Content-Length: 3\r\nTransfer-Encoding: chunked") << 400;
    QTest::newRow("more than announced") << QByteArray(post({}, "a=b") + 'c') << 400;
    QTest::newRow("too large") << post({}, QByteArray(oauth::maxRedirectBytes + 1, 'x')) << 413;
    QTest::newRow("put") << post({}, "a=b").replace("POST", "PUT") << 405;
}

void TestLoopbackRequest::strangePostsAreRefused()
{
    QFETCH(const QByteArray, request);
    QFETCH(const int, status);
    const LoopbackVerdict verdict = oauth::judgeRequest(request, takesPost);
    QVERIFY(verdict.next == Next::Refuse);
    QCOMPARE(verdict.status, status);
}

QTEST_GUILESS_MAIN(TestLoopbackRequest)
#include "test_loopback_request.moc"
