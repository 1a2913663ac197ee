#include "app/sandbox/faults.h"
#include "app/sandbox/http_server.h"
#include "tests/app/sandbox/raw_client.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <memory>
#include <stdexcept>

using namespace sandbox;
using namespace sandbox_test;
using namespace Qt::StringLiterals;

class TestHttpServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_faults = std::make_unique<Faults>();
        m_calls = 0;
        m_server = std::make_unique<HttpServer>(
            u"admin"_s,
            [this](const HttpRequest &request) {
                ++m_calls;
                if (request.path == "/throw")
                    throw std::runtime_error("planted");
                return HttpReply { 200, { { "Content-Type", "text/plain" } },
                    request.method + ' ' + request.path + '?' + request.query + ' ' + request.body };
            },
            m_faults.get());
    }

    quint16 listen()
    {
        const core::Result<quint16> port = m_server->listen();
        return port ? *port : quint16(0);
    }

    void everyMethodReachesTheHandlerWithRawPathAndBody_data()
    {
        QTest::addColumn<QByteArray>("method");
        for (const char *method : { "GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "BREW" })
            QTest::newRow(method) << QByteArray(method);
    }

    void everyMethodReachesTheHandlerWithRawPathAndBody()
    {
        QFETCH(const QByteArray, method);
        RawClient client(listen());
        const RawReply reply = client.send(method, "/a%20b/%2F?x=%26&y=1", "body");
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body, method + " /a%20b/%2F?x=%26&y=1 body");
    }

    void headAnswersTheLengthWithoutTheBody()
    {
        RawClient client(listen());
        const RawReply head = client.send("HEAD", "/x");
        QCOMPARE(head.header("Content-Length"), "9");
        QCOMPARE(client.get("/x").body, "GET /x? "); // nothing was left over on the connection
    }

    void aThrowingHandlerBecomesA500()
    {
        RawClient client(listen());
        QTest::ignoreMessage(QtWarningMsg, "sandbox: the admin server's handler failed: planted");
        QCOMPARE(client.get("/throw").status, 500);
        QCOMPARE(client.get("/x").status, 200);
    }

    void aConnectionIsClosedAfterAThousandRequests()
    {
        RawClient client(listen());
        for (int i = 1; i < 1000; ++i)
            QCOMPARE(client.get("/").header("Connection"), "keep-alive");
        QCOMPARE(client.get("/").header("Connection"), "close");
    }

    void twoHundredKeptConnectionsAreServedAtOnce()
    {
        const quint16 port = listen();
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 200; ++i) {
            clients.push_back(std::make_unique<RawClient>(port));
            QCOMPARE(clients.back()->get("/").status, 200);
        }
        for (const auto &client : clients)
            QCOMPARE(client->get("/").status, 200);
    }

    void aRequestThatBreaksTheRulesGetsThePageOfNginx_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const QByteArray get = "GET / HTTP/1.1\r\nHost: x\r\n";
        QTest::newRow("no HTTP") << QByteArray("GARBAGE\r\n\r\n") << 400;
        QTest::newRow("no Host") << QByteArray("GET / HTTP/1.1\r\n\r\n") << 400;
        QTest::newRow("NUL in the path") << QByteArray("GET /services/%00 HTTP/1.1\r\nHost: x\r\n\r\n") << 400;
        QTest::newRow("header without colon") << QByteArray(get + "nonsense\r\n\r\n") << 400;
        QTest::newRow("header of 9000 bytes") << QByteArray(get + "X-Big: " + QByteArray(9000, 'x') + "\r\n\r\n") << 400;
        QTest::newRow("path of 9000 bytes") << QByteArray("GET /" + QByteArray(9000, 'x') + " HTTP/1.1\r\nHost: x\r\n\r\n") << 414;
        QTest::newRow("body over 10 MiB") << QByteArray(get + "Content-Length: 10485761\r\n\r\n") << 413;
        QTest::newRow("length is no number") << QByteArray(get + "Content-Length: -5\r\n\r\n") << 400;
        QTest::newRow("broken chunk") << QByteArray(get + "Transfer-Encoding: chunked\r\n\r\nzz\r\n") << 400;
    }

    void aRequestThatBreaksTheRulesGetsThePageOfNginx()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, status);
        RawClient client(listen());
        const RawReply reply = client.exchange(bytes);
        QCOMPARE(reply.status, status);
        QCOMPARE(reply.header("Content-Type"), "text/html; charset=UTF-8");
        const QByteArray title = QByteArray::number(status) + ' ' + reply.statusText;
        QVERIFY(reply.body.contains(QByteArray("<center><h1>" + title + "</h1></center>\r\n")));
        QCOMPARE(m_calls.load(), 0);
    }

    void aChunkedBodyIsPutTogether()
    {
        RawClient client(listen());
        const RawReply reply
            = client.exchange("POST /c HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;note=1\r\nde\r\n0\r\n\r\n");
        QCOMPARE(reply.body, "POST /c? abcde");
    }

    void theOldVersionNeedsNoHostAndKeepsNothing()
    {
        RawClient client(listen());
        const RawReply reply = client.exchange("GET /x HTTP/1.0\r\n\r\n");
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.header("Connection"), "close");
    }

    void aDroppedRequestIsNotCarriedOut()
    {
        m_faults->add({ .count = 1, .action = FaultRule::Action::DropBefore });
        RawClient client(listen());
        QCOMPARE(client.get("/").status, 0);
        QCOMPARE(m_calls.load(), 0);
        QCOMPARE(client.get("/").status, 200);
    }

    void aDroppedAnswerWasCarriedOut()
    {
        m_faults->add({ .action = FaultRule::Action::DropAfter });
        RawClient client(listen());
        QCOMPARE(client.get("/").status, 0);
        QCOMPARE(m_calls.load(), 1);
    }

    void aTruncatedAnswerPromisesMoreThanComes()
    {
        m_faults->add({ .action = FaultRule::Action::Truncate, .bytes = 3 });
        RawClient client(listen());
        const RawReply reply = client.get("/abc");
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body, "GET");
        QVERIFY(!reply.complete);
    }

    void aStatusComesInsteadOfTheAnswer()
    {
        m_faults->add({ .count = 1, .action = FaultRule::Action::Status, .status = 503, .body = "{}" });
        m_faults->add({ .action = FaultRule::Action::Malformed, .carryOut = true });
        RawClient client(listen());
        const RawReply refused = client.get("/");
        QCOMPARE(refused.status, 503);
        QCOMPARE(refused.body, "{}");
        QCOMPARE(m_calls.load(), 0);
        const RawReply malformed = client.get("/");
        QCOMPARE(malformed.status, 200);
        QVERIFY(QJsonDocument::fromJson(malformed.body).isNull());
        QCOMPARE(m_calls.load(), 1);
    }

    void aDelayedRequestEndsWhenTheServerStops()
    {
        std::atomic_bool arrived = false;
        m_server->setObserver([&arrived](Phase, const HttpRequest &) { arrived = true; });
        m_faults->add({ .action = FaultRule::Action::Delay, .delayMs = 600'000 });
        const quint16 port = listen();
        int status = -1;
        const std::unique_ptr<QThread> caller(QThread::create([port, &status] { status = RawClient(port).get("/").status; }));
        caller->start();
        QTRY_VERIFY(arrived.load());
        m_server->stop();
        QVERIFY(caller->wait(10'000));
        QCOMPARE(status, 0);
    }

    void anAnswerUnderWayIsFinishedWhenTheServerStops()
    {
        std::atomic_bool arrived = false;
        std::atomic_bool goOn = false;
        HttpServer server(u"proxy"_s, [&](const HttpRequest &) {
            arrived = true;
            goOn.wait(false);
            return HttpReply { 200, {}, "late" };
        });
        const core::Result<quint16> port = server.listen();
        QByteArray body;
        const std::unique_ptr<QThread> caller(QThread::create([&] { body = RawClient(*port).get("/").body; }));
        const std::unique_ptr<QThread> stopper(QThread::create([&] { server.stop(); }));
        caller->start();
        QTRY_VERIFY(arrived.load());
        stopper->start();
        goOn = true;
        goOn.notify_all();
        QVERIFY(caller->wait(10'000) && stopper->wait(10'000));
        QCOMPARE(body, "late");
    }

    void theObserverSeesArrivalAndThenTheEffect()
    {
        QList<QPair<Phase, int>> seen;
        m_server->setObserver([this, &seen](Phase phase, const HttpRequest &) { seen.append({ phase, m_calls.load() }); });
        RawClient client(listen());
        client.get("/");
        QCOMPARE(seen, (QList<QPair<Phase, int>> { { Phase::Arrived, 0 }, { Phase::CarriedOut, 1 } }));
    }

    void aPortThatIsTakenIsAnError()
    {
        const quint16 port = listen();
        HttpServer other(u"proxy"_s, [](const HttpRequest &) { return HttpReply {}; });
        const core::Result<quint16> result = other.listen(port);
        QVERIFY(!result);
        QCOMPARE(result.error().code, u"gatehouse.port_taken"_s);
        QCOMPARE(result.error().kind, core::Error::Kind::Network);
    }

    void aStoppedServerRefusesConnections()
    {
        const quint16 port = listen();
        RawClient kept(port);
        QCOMPARE(kept.get("/").status, 200);
        m_server->stop();
        QVERIFY(kept.isClosed());
        QCOMPARE(RawClient(port).get("/").status, 0);
    }

private:
    std::atomic_int m_calls = 0;
    std::unique_ptr<Faults> m_faults;
    std::unique_ptr<HttpServer> m_server;
};

QTEST_GUILESS_MAIN(TestHttpServer)
#include "test_http_server.moc"
