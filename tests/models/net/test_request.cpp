#include "models/net/request.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QtTest>

using namespace Qt::StringLiterals;
using core::Error;

class TestRequest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void badRequestsAreRefused_data();
    void badRequestsAreRefused();
    void aGoodRequestPasses();
    void thePlaceHasNoQuery();
    void headersAreFoundInAnyCase();
    void everyJsonValueIsRead();
    void whatIsNotJsonIsNamed_data();
    void whatIsNotJsonIsNamed();
};

void TestRequest::badRequestsAreRefused_data()
{
    QTest::addColumn<net::Request>("request");
    QTest::addColumn<QString>("code");
    net::Request good;
    good.url = QUrl(u"http://gateway.test/"_s);
    const auto row = [&](const char *name, const QString &code, auto change) {
        net::Request request = good;
        change(request);
        QTest::newRow(name) << request << code;
    };
    const QString url = u"gatehouse.bad_url"_s;
    row("no url", url, [](net::Request &r) { r.url = QUrl(); });
    row("relative", url, [](net::Request &r) { r.url = QUrl(u"/services"_s); });
    row("file", url, [](net::Request &r) { r.url = QUrl(u"file:///etc/passwd"_s); });
    row("no host", url, [](net::Request &r) { r.url = QUrl(u"http:///a"_s); });
    row("credentials", url, [](net::Request &r) { r.url = QUrl(u"http://me:hush@gateway.test/"_s); });
    const QString header = u"gatehouse.bad_header"_s;
    row("header name", header, [](net::Request &r) { r.headers = { { "A B", "c" } }; });
    row("header value", header, [](net::Request &r) { r.headers = { { "A", "hush\nB: c" } }; });
    row("secret value", header, [](net::Request &r) { r.secretHeaders = { { "A", core::Secret("hush\r\nB: c") } }; });
    row("content type", header, [](net::Request &r) { r.contentType = "a\nhush"; });
    row("framing", header, [](net::Request &r) { r.headers = { { "Content-length", "3" } }; });
    const QString rest = u"gatehouse.bad_request"_s;
    row("verb", rest, [](net::Request &r) { r.verb = "GET / HTTP/1.1\r\nX:"; });
    row("no verb", rest, [](net::Request &r) { r.verb = ""; });
    row("read with a body", rest, [](net::Request &r) { r.body = "hush"; });
}

void TestRequest::badRequestsAreRefused()
{
    QFETCH(const net::Request, request);
    QFETCH(const QString, code);
    const auto checked = net::checkRequest(request);
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, Error::Kind::Invalid);
    QCOMPARE(checked.error().code, code);
    QVERIFY(!checked.error().where.contains("hush"_L1));
    QVERIFY(!checked.error().text.contains("hush"_L1));
}

void TestRequest::aGoodRequestPasses()
{
    net::Request request;
    request.verb = "PATCH";
    request.url = QUrl(u"https://[::1]:8444/services/a%2Fb?x=1"_s);
    request.headers = { { "X-Custom_1", "text, \"quoted\"" } };
    request.body = "{}";
    QVERIFY(net::checkRequest(request));
}

void TestRequest::thePlaceHasNoQuery()
{
    net::Request request;
    request.verb = "POST";
    request.url = QUrl(u"https://gateway.test:8444/a/b?token=hush#hush"_s);
    QCOMPARE(net::requestPlace(request), u"POST https://gateway.test:8444/a/b"_s);
}

void TestRequest::headersAreFoundInAnyCase()
{
    const net::Response response { 200, { { "X-One", "1" }, { "x-one", "2" }, { "X-OneMore", "3" } }, {} };
    QCOMPARE(response.header("x-ONE"), QByteArray("1"));
    QCOMPARE(response.header("X-On"), QByteArray());
}

void TestRequest::everyJsonValueIsRead()
{
    QCOMPARE(net::Response({ 200, {}, " {\"a\":1}\n" }).json()->toObject().value("a"_L1).toInt(), 1);
    QCOMPARE(net::Response({ 200, {}, "[1,2]" }).json()->toArray().size(), 2);
    QCOMPARE(net::Response({ 200, {}, "\"text\"" }).json()->toString(), u"text"_s);
    QVERIFY(net::Response({ 200, {}, "null" }).json()->isNull());
    QCOMPARE(net::Response({ 200, {}, "9007199254740993" }).json()->toInteger(), 9007199254740993);
}

void TestRequest::whatIsNotJsonIsNamed_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    const QString html = u"gatehouse.html_answer"_s;
    const QString other = u"gatehouse.not_json"_s;
    QTest::newRow("doctype") << QByteArray("application/json") << QByteArray("\n<!DOCTYPE html><html>") << html;
    QTest::newRow("html") << QByteArray() << QByteArray("<html><h1>404</h1>") << html;
    QTest::newRow("fragment") << QByteArray("text/html; charset=UTF-8") << QByteArray("<h1>404</h1>") << html;
    QTest::newRow("empty") << QByteArray("application/json") << QByteArray() << other;
    QTest::newRow("text") << QByteArray("text/plain") << QByteArray("no Route matched") << other;
    QTest::newRow("cut") << QByteArray("application/json") << QByteArray("{\"a\":") << other;
    QTest::newRow("two values") << QByteArray("application/json") << QByteArray("1,2") << other;
    QTest::newRow("brackets") << QByteArray("application/json") << QByteArray("1],[2") << other;
    QTest::newRow("xml") << QByteArray("text/xml") << QByteArray("<error/>") << other;
}

void TestRequest::whatIsNotJsonIsNamed()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, code);
    const auto value = net::Response { 502, { { "Content-Type", type } }, body }.json();
    QVERIFY(!value);
    QCOMPARE(value.error().kind, Error::Kind::Protocol);
    QCOMPARE(value.error().code, code);
    QCOMPARE(value.error().httpStatus, 502);
}

QTEST_GUILESS_MAIN(TestRequest)
#include "test_request.moc"
