#include "tests/models/net/http_fixture.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using core::Error;
using support::RawReply;
using support::RawRequest;
using support::RawServer;

/// A request that may change something goes out once, whatever happens to its connection.
class TestHttpOnce : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLostWriteIsNotRepeated_data();
    void aLostWriteIsNotRepeated();
    void aWriteOnAConnectionThatDiedIdleIsNotDoubled();
    void aChallengeDoesNotRepeatAWrite_data();
    void aChallengeDoesNotRepeatAWrite();
    void theWholeBodyArrives();
};

void TestHttpOnce::aLostWriteIsNotRepeated_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("reused");
    const QByteArray large(700'000, 'x');
    for (const QByteArray verb : { "POST", "PUT", "PATCH", "DELETE", "OPTIONS" }) {
        for (const QByteArray &body : { QByteArray(), QByteArray(R"({"a":1})"), large }) {
            for (const bool reused : { false, true }) {
                const QByteArray name
                    = verb + (reused ? " on a kept connection, " : " on a fresh connection, ") + QByteArray::number(body.size()) + " bytes";
                QTest::newRow(name.constData()) << verb << body << reused;
            }
        }
    }
}

void TestHttpOnce::aLostWriteIsNotRepeated()
{
    QFETCH(const QByteArray, verb);
    QFETCH(const QByteArray, body);
    QFETCH(const bool, reused);
    RawServer server([](const RawRequest &request) { return request.target == "/warm" ? RawReply::answer(200) : RawReply::drop(); });
    HttpFixture fixture;
    const net::Http http = fixture.http();
    if (reused)
        QVERIFY(http.send(HttpFixture::request("GET", server.url(u"/warm"_s))));

    const auto answer = http.send(HttpFixture::request(verb, server.url(u"/lost"_s), body));

    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Network);
    QCOMPARE(answer.error().code, u"gatehouse.connection_lost"_s);
    QCOMPARE(answer.error().sent, Error::Sent::Unknown);
    // Whatever was still under way towards the server has arrived once the connections are gone.
    QVERIFY(server.waitForNoConnection());
    const auto requests = server.requests();
    QCOMPARE(requests.size(), reused ? 2 : 1);
    QCOMPARE(requests.last().verb, verb);
    QCOMPARE(requests.last().body.size(), body.size());
    QCOMPARE(requests.last().connection, 1);
    QCOMPARE(server.connectionCount(), 1);
}

void TestHttpOnce::aWriteOnAConnectionThatDiedIdleIsNotDoubled()
{
    RawServer server([](const RawRequest &request) {
        RawReply reply = RawReply::answer(200);
        reply.close = request.target == "/warm"; // without saying so in a header
        return reply;
    });
    HttpFixture fixture;
    const net::Http http = fixture.http();
    for (int round = 0; round < 20; ++round) {
        const int before = server.requestCount();
        QVERIFY(http.send(HttpFixture::request("GET", server.url(u"/warm"_s))));
        const auto answer = http.send(HttpFixture::request("POST", server.url(u"/write"_s), "{}"));
        if (!answer)
            QCOMPARE(answer.error().sent, Error::Sent::Unknown);
        QVERIFY(server.requestCount() - before <= 2);
    }
}

void TestHttpOnce::aChallengeDoesNotRepeatAWrite_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::newRow("basic") << QByteArray("Basic realm=\"a\"");
    QTest::newRow("digest") << QByteArray("Digest realm=\"a\", nonce=\"b\", algorithm=MD5, qop=\"auth\"");
    QTest::newRow("negotiate") << QByteArray("Negotiate");
    QTest::newRow("ntlm") << QByteArray("NTLM");
    QTest::newRow("bearer") << QByteArray("Bearer error=\"invalid_token\"");
}

void TestHttpOnce::aChallengeDoesNotRepeatAWrite()
{
    QFETCH(const QByteArray, challenge);
    RawServer server([challenge](const RawRequest &) { return RawReply::answer(401, "{\"e\":1}", { "WWW-Authenticate: " + challenge }); });
    HttpFixture fixture;
    for (const QByteArray verb : { "POST", "GET" }) {
        const int before = server.requestCount();
        const auto answer = fixture.http().send(HttpFixture::request(verb, server.url()));
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().code));
        QCOMPARE(answer->status, 401);
        QCOMPARE(answer->header("www-authenticate"), challenge);
        QCOMPARE(answer->body, QByteArray("{\"e\":1}"));
        QCOMPARE(server.requestCount() - before, 1);
        QVERIFY(server.requests().last().header("Authorization").isEmpty());
    }
}

void TestHttpOnce::theWholeBodyArrives()
{
    RawServer server([](const RawRequest &) { return RawReply::answer(201); });
    HttpFixture fixture;
    QByteArray body;
    for (int i = 0; i < 300'000; ++i)
        body.append(char(i * 7));
    for (const QByteArray verb : { "POST", "PUT", "PATCH", "DELETE" }) {
        const auto answer = fixture.http().send(HttpFixture::request(verb, server.url(), body));
        QVERIFY(answer);
        QCOMPARE(answer->status, 201);
        QVERIFY(server.requests().last().body == body);
    }
    QCOMPARE(server.connectionCount(), 1);
}

QTEST_GUILESS_MAIN(TestHttpOnce)
#include "test_http_once.moc"
