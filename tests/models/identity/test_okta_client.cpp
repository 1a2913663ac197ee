#include "models/identity/okta/link_header.h"
#include "models/identity/okta/okta_client.h"
#include "models/identity/okta/okta_error.h"
#include "tests/models/oauth/oauth_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::Error;
using identity::OktaClient;
using Request = ScriptedServer::Request;
using Answer = ScriptedServer::Answer;

class TestOktaClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTokenIsSentAndHidden();
    void pagesAreFollowedAsGiven();
    void aListLeadsNowhereElse();
    void aListEnds();
    void linksAreRead_data();
    void linksAreRead();
    void refusalsKeepTheirCode_data();
    void refusalsKeepTheirCode();
    void causesAndTheIdOfTheErrorAreKept();
    void aRateLimitSaysHowLong();
    void aReadWaitsForTheWindow();
    void aWriteGoesOutOnce();
    void whatWasSentDoesNotComeBack();
    void aServerErrorLeavesAWriteUnknown();
    void anUnreadableAnswerLeavesItDone();
    void whatIsGoneIsRemoved();
    void idsStayInTheirPlace_data();
    void idsStayInTheirPlace();

private:
    OktaClient clientOf(const ScriptedServer &server, const net::Recorder &recorder = {})
    {
        QUrl issuer = server.url();
        issuer.setPath(u"/oauth2/default"_s);
        return { m_fixture.http(recorder), issuer, core::Secret("the-api-token") };
    }

    OauthFixture m_fixture;
};

void TestOktaClient::theTokenIsSentAndHidden()
{
    const ScriptedServer server([](const Request &) { return Answer { 200, R"({"id":"a"})" }; });
    QList<net::Exchange> exchanges;
    const auto got = clientOf(server, [&](const net::Exchange &exchange) { exchanges << exchange; }).get({ u"apps"_s, u"0oa/1 ü"_s });
    QVERIFY(got);
    QCOMPARE(server.lines(), QList<QByteArray> { "GET /api/v1/apps/0oa%2F1%20%C3%BC" });
    QCOMPARE(server.requests().first().header("authorization"), QByteArray("SSWS the-api-token"));
    QCOMPARE(server.requests().first().header("accept"), QByteArray("application/json"));
    QCOMPARE(exchanges.size(), 1);
    for (const net::Header &header : exchanges.first().requestHeaders)
        QVERIFY2(!header.second.contains("the-api-token"), header.first.constData());
}

void TestOktaClient::pagesAreFollowedAsGiven()
{
    const ScriptedServer server([](const Request &request) {
        const QByteArray host = request.header("host");
        if (request.target.contains("after=x%2Cy"))
            return Answer { 200, R"([{"id":"c"}])", "application/json",
                "Link: <http://" + host + "/api/v1/apps?after=x%2Cy>; rel=\"self\"\r\n" };
        return Answer { 200, R"([{"id":"a"},{"id":"b"}])", "application/json",
            "Link: <http://" + host + "/api/v1/apps?limit=2>; rel=\"self\"\r\nLink: <http://" + host
                + "/api/v1/apps?after=x%2Cy&limit=2>; rel=\"next\"\r\n" };
    });
    QUrlQuery query;
    query.addQueryItem(u"limit"_s, u"2"_s);
    const auto all = clientOf(server).list({ u"apps"_s }, query);
    QVERIFY2(all, all ? "" : qPrintable(all.error().code));
    QCOMPARE(all->size(), 3);
    QCOMPARE(all->last().value("id"_L1).toString(), u"c"_s);
    QCOMPARE(server.lines(), (QList<QByteArray> { "GET /api/v1/apps?limit=2", "GET /api/v1/apps?after=x%2Cy&limit=2" }));
    QCOMPARE(server.requests().last().header("authorization"), QByteArray("SSWS the-api-token"));
}

void TestOktaClient::aListLeadsNowhereElse()
{
    const ScriptedServer other([](const Request &) { return Answer { 200, "[]" }; });
    const QByteArray elsewhere = other.url().toEncoded();
    const ScriptedServer server([elsewhere](const Request &) {
        return Answer { 200, "[]", "application/json", "Link: <" + elsewhere + "/api/v1/apps?after=1>; rel=\"next\"\r\n" };
    });
    const auto all = clientOf(server).list({ u"apps"_s });
    QVERIFY(!all);
    QCOMPARE(all.error().code, u"gatehouse.okta_foreign_link"_s);
    QCOMPARE(all.error().fields.toObject().value("link"_L1).toString(), other.url().toString());
    QVERIFY(other.requests().isEmpty());
}

void TestOktaClient::aListEnds()
{
    const ScriptedServer server([](const Request &request) {
        return Answer { 200, "[]", "application/json",
            "Link: <http://" + request.header("host") + "/api/v1/apps?after=again>; rel=\"next\"\r\n" };
    });
    const auto all = clientOf(server).list({ u"apps"_s });
    QVERIFY(!all);
    QCOMPARE(all.error().code, u"gatehouse.okta_too_many_pages"_s);
    QCOMPARE(server.requests().size(), OktaClient::maxPages);
}

void TestOktaClient::linksAreRead_data()
{
    QTest::addColumn<QList<net::Header>>("headers");
    QTest::addColumn<QString>("next");
    using List = QList<net::Header>;
    const QByteArray self = "<https://o.example/a?x=1>; rel=\"self\"";
    const QByteArray next = "<https://o.example/a?after=p,q>; rel=\"next\"";
    const QString target = u"https://o.example/a?after=p,q"_s;
    QTest::newRow("none") << List {} << QString();
    QTest::newRow("self alone") << List { { "link", self } } << QString();
    QTest::newRow("two lines") << List { { "link", self }, { "Link", next } } << target;
    QTest::newRow("one line") << List { { "link", self + ", " + next } } << target;
    QTest::newRow("next first") << List { { "link", next + ", " + self } } << target;
    QTest::newRow("no quotes") << List { { "link", "<https://o.example/b>; title=x; REL=next" } } << u"https://o.example/b"_s;
    QTest::newRow("several relations") << List { { "link", "<https://o.example/b>; rel=\"last next\"" } } << u"https://o.example/b"_s;
    QTest::newRow("not closed") << List { { "link", "<https://o.example/b; rel=\"next\"" } } << QString();
    QTest::newRow("no URL") << List { { "link", "<http://[>; rel=\"next\"" } } << QString();
    QTest::newRow("empty") << List { { "link", "<>; rel=\"next\"" } } << QString();
    QTest::newRow("another header") << List { { "X-Link", next } } << QString();
}

void TestOktaClient::linksAreRead()
{
    QFETCH(QList<net::Header>, headers);
    QFETCH(QString, next);
    const auto found = identity::nextLink(net::Response { 200, headers, {} });
    QCOMPARE(found.has_value() ? found->toString(QUrl::FullyEncoded) : QString(), next);
}

void TestOktaClient::refusalsKeepTheirCode_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, int status, const QByteArray &body, Error::Kind kind, const QString &code) {
        QTest::newRow(name) << status << body << int(kind) << code;
    };
    const auto said
        = [](const char *code) -> QByteArray { return QByteArray(R"({"errorCode":")") + code + R"(","errorSummary":"words"})"; };
    row("validation", 400, said("E0000001"), Error::Kind::Rejected, u"E0000001"_s);
    row("token", 401, said("E0000011"), Error::Kind::Denied, u"E0000011"_s);
    row("licence", 401, said("E0000015"), Error::Kind::Denied, u"E0000015"_s);
    row("rights", 403, said("E0000006"), Error::Kind::Denied, u"E0000006"_s);
    row("not found", 404, said("E0000007"), Error::Kind::NotFound, u"E0000007"_s);
    row("method", 405, said("E0000022"), Error::Kind::Rejected, u"E0000022"_s);
    row("conflict", 409, said("E0000195"), Error::Kind::Conflict, u"E0000195"_s);
    row("limit", 429, said("E0000047"), Error::Kind::RateLimited, u"E0000047"_s);
    row("broken", 500, said("E0000009"), Error::Kind::Http, u"E0000009"_s);
    row("of OAuth", 400, R"({"error":"invalid_scope","error_description":"words"})", Error::Kind::Rejected, u"invalid_scope"_s);
    row("page", 404, "<html>", Error::Kind::NotFound, u"gatehouse.unexpected_status"_s);
    row("another shape", 400, R"({"errorCode":7,"errorCauses":{}})", Error::Kind::Http, u"gatehouse.unexpected_status"_s);
}

void TestOktaClient::refusalsKeepTheirCode()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    QFETCH(QString, code);
    const Error error = identity::oktaError(OauthFixture::response(status, body), u"GET /x"_s, {});
    QCOMPARE(int(error.kind), kind);
    QCOMPARE(error.code, code);
    QCOMPARE(error.httpStatus, status);
    QCOMPARE(error.where, u"GET /x"_s);
}

void TestOktaClient::causesAndTheIdOfTheErrorAreKept()
{
    net::Response response = OauthFixture::response(400,
        R"({"errorCode":"E0000001","errorSummary":"Api validation failed: name","errorLink":"E0000001","errorId":"oaeX",
            "errorCauses":[{"errorSummary":"name: first"},{"errorSummary":""},"odd",{"errorSummary":"name: second"}]})");
    response.headers.emplaceBack("X-Okta-Request-Id", "req1");
    const Error error = identity::oktaError(response, {}, {});
    QCOMPARE(error.text, u"Api validation failed: name"_s);
    const QJsonObject expected { { u"causes"_s, QJsonArray { u"name: first"_s, u"name: second"_s } }, { u"errorId"_s, u"oaeX"_s },
        { u"requestId"_s, u"req1"_s } };
    QCOMPARE(error.fields.toObject(), expected);
}

void TestOktaClient::aRateLimitSaysHowLong()
{
    const qint64 now = m_fixture.clock.now().toSecsSinceEpoch();
    const ScriptedServer server([now](const Request &) {
        return Answer { 429, R"({"errorCode":"E0000047","errorSummary":"too many"})", "application/json",
            "X-Rate-Limit-Limit: 10\r\nX-Rate-Limit-Remaining: 0\r\nX-Rate-Limit-Reset: " + QByteArray::number(now + 45) + "\r\n" };
    });
    // The window ends after the deadline of the call, so a read gives the answer back too.
    net::HttpPool pool(net::HttpPool::Blocking::AlsoOnMainThread, std::make_shared<support::FakeClock>(m_fixture.clock.now()));
    const OktaClient client(net::Http(pool, {}, m_fixture.cancel), server.url(), core::Secret("the-api-token"));
    const auto read = client.get({ u"apps"_s });
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::RateLimited);
    QCOMPARE(read.error().retryAfterSeconds, 45);
    const auto written = client.write("POST", { u"apps"_s }, {});
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::RateLimited);
    QCOMPARE(written.error().retryAfterSeconds, 45);
    QCOMPARE(written.error().sent, Error::Sent::No);
    QCOMPARE(server.requests().size(), 2);
}

void TestOktaClient::aReadWaitsForTheWindow()
{
    const ScriptedServer server([count = 0](const Request &) mutable {
        if (count++ > 0)
            return Answer { 200, R"({"id":"a"})" };
        return Answer { 429, R"({"errorCode":"E0000047"})", "application/json",
            "Date: Sat, 21 Nov 2026 12:00:00 GMT\r\nX-Rate-Limit-Reset: "
                + QByteArray::number(QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC).toSecsSinceEpoch()) + "\r\n" };
    });
    const auto read = clientOf(server).get({ u"apps"_s });
    QVERIFY2(read, read ? "" : qPrintable(read.error().code));
    QCOMPARE(server.requests().size(), 2);
}

void TestOktaClient::aWriteGoesOutOnce()
{
    const ScriptedServer server([](const Request &) { return Answer { 429, R"({"errorCode":"E0000047"})" }; });
    QVERIFY(!clientOf(server).write("POST", { u"apps"_s }, {}));
    QVERIFY(!clientOf(server).act({ u"apps"_s, u"1"_s, u"lifecycle"_s, u"deactivate"_s }));
    QVERIFY(!clientOf(server).remove({ u"apps"_s, u"1"_s }));
    QCOMPARE(
        server.lines(), (QList<QByteArray> { "POST /api/v1/apps", "POST /api/v1/apps/1/lifecycle/deactivate", "DELETE /api/v1/apps/1" }));
}

void TestOktaClient::whatWasSentDoesNotComeBack()
{
    const ScriptedServer server([](const Request &) {
        return Answer { 400,
            R"({"errorCode":"E0000001","errorSummary":"bad the-api-token","errorCauses":[{"errorSummary":"secret a-client-secret!"}],
                "errorId":"the-api-token"})" };
    });
    const auto refused = clientOf(server).write("POST", { u"apps"_s }, {}, {}, { core::Secret("a-client-secret!") });
    QVERIFY(!refused);
    const Error &error = refused.error();
    const QByteArray all = (error.text + error.code + error.where).toUtf8() + QJsonDocument(error.fields.toObject()).toJson();
    QVERIFY2(!all.contains("the-api-token") && !all.contains("a-client-secret!"), all.constData());
}

void TestOktaClient::aServerErrorLeavesAWriteUnknown()
{
    const ScriptedServer server([](const Request &) { return Answer { 500, R"({"errorCode":"E0000009"})" }; });
    const auto refused = clientOf(server).write("POST", { u"apps"_s }, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Http);
    QCOMPARE(refused.error().sent, Error::Sent::Unknown);
}

void TestOktaClient::anUnreadableAnswerLeavesItDone()
{
    for (const QByteArray &body : { QByteArray("[1]"), QByteArray("<html>"), QByteArray("{") }) {
        const ScriptedServer server([body](const Request &) { return Answer { 201, body }; });
        const auto odd = clientOf(server).write("POST", { u"apps"_s }, {});
        QVERIFY2(!odd, body.constData());
        QCOMPARE(odd.error().kind, Error::Kind::Protocol);
        QCOMPARE(odd.error().sent, Error::Sent::Yes);
    }
    const ScriptedServer server([](const Request &) { return Answer { 200, R"({"a":1})" }; });
    const auto list = clientOf(server).list({ u"apps"_s });
    QVERIFY(!list);
    QCOMPARE(list.error().code, u"gatehouse.okta_answer"_s);
    QVERIFY(!clientOf(server).writeForList("POST", { u"apps"_s }, {}));
}

void TestOktaClient::whatIsGoneIsRemoved()
{
    const ScriptedServer gone([](const Request &) { return Answer { 404, R"({"errorCode":"E0000007"})" }; });
    QVERIFY(clientOf(gone).remove({ u"apps"_s, u"1"_s }));
    const ScriptedServer denied([](const Request &) { return Answer { 403, R"({"errorCode":"E0000006"})" }; });
    QVERIFY(!clientOf(denied).remove({ u"apps"_s, u"1"_s }));
}

void TestOktaClient::idsStayInTheirPlace_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("empty") << QString();
    QTest::newRow("dot") << u"."_s;
    QTest::newRow("dots") << u".."_s;
}

void TestOktaClient::idsStayInTheirPlace()
{
    QFETCH(QString, id);
    const ScriptedServer server([](const Request &) { return Answer { 200, "{}" }; });
    const auto refused = clientOf(server).remove({ u"apps"_s, id });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"gatehouse.okta_id"_s);
    QVERIFY(server.requests().isEmpty());
}

QTEST_GUILESS_MAIN(TestOktaClient)
#include "test_okta_client.moc"
