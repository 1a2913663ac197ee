#include "models/oauth/loopback_redirect.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <fcntl.h>
#include <future>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Error;
using oauth::AuthorizationResponse;
using oauth::LoopbackAddress;
using oauth::LoopbackRedirect;

class TestLoopbackRedirect : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRedirectWithOurStateIsTaken_data();
    void theRedirectWithOurStateIsTaken();
    void thePageSaysOnlyWhatTheCallerSaid();
    void strangersAreRefusedAndTheRealOneStillComesThrough_data();
    void strangersAreRefusedAndTheRealOneStillComesThrough();
    void silentConnectionsDelayNobody();
    void aByteByByteSenderIsServed();
    void aHugeHeadIsRefusedWithAnAnswer();
    void anErrorRedirectEndsTheWait();
    void aBrokenRedirectWithOurStateEndsTheWait();
    void aForeignStateIsRefused();
    void patienceEnds();
    void aCancelEndsTheWait();
    void thePortIsClosedAfterTheAnswer();
    void theFirstFreePortIsTaken();
    void takenPortsAreNamed();
    void aListenerOnTheOtherAddressOfLocalhostTakesThePort();
    void onlyLoopbackIsListenedOn();
    void socketsAreNotInherited();
    void otherHostsAndPathsAreRefused();
};

namespace {

const core::Secret state("OurOwnState");

/// A listener that waits on a thread of its own.
class Waiting {
public:
    explicit Waiting(const LoopbackAddress &address = {}, std::chrono::milliseconds patience = 20s)
    {
        auto listener = LoopbackRedirect::listen(address);
        if (!listener)
            qFatal("%s", qPrintable(listener.error().code));
        m_listener = std::move(*listener);
        uri = m_listener->redirectUri();
        m_outcome = std::async(std::launch::async, [this, patience] {
            oauth::RedirectPage page;
            page.text = u"Done & <closed>"_s;
            auto outcome = m_listener->wait(state, page, patience, cancel);
            return outcome;
        });
    }
    ~Waiting() { cancel.cancel(); }
    Q_DISABLE_COPY_MOVE(Waiting)

    quint16 port() const { return quint16(uri.port()); }
    bool isWaiting() const { return m_outcome.wait_for(0s) != std::future_status::ready; }
    core::Result<AuthorizationResponse> outcome() { return m_outcome.get(); }

    QUrl uri;
    core::CancelToken cancel;

private:
    std::unique_ptr<LoopbackRedirect> m_listener;
    std::future<core::Result<AuthorizationResponse>> m_outcome;
};

std::unique_ptr<QTcpSocket> connected(quint16 port, const QString &address = u"127.0.0.1"_s)
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(address, port);
    socket->waitForConnected(5000);
    return socket;
}

QByteArray readAll(QTcpSocket &socket)
{
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(5000)) { }
    return socket.readAll();
}

/// Sends bytes and reads the answer to its end.
QByteArray exchange(quint16 port, const QByteArray &bytes)
{
    const auto socket = connected(port);
    socket->write(bytes);
    socket->waitForBytesWritten(5000);
    return readAll(*socket);
}

QByteArray get(quint16 port, const QByteArray &target, const QByteArray &host = "127.0.0.1")
{
    return "GET " + target + " HTTP/1.1\r\nHost: " + host + ':' + QByteArray::number(port) + "\r\n\r\n";
}

QByteArray redirect(quint16 port)
{
    return get(port, "/callback?code=the-code&state=OurOwnState");
}

} // namespace

void TestLoopbackRedirect::theRedirectWithOurStateIsTaken_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("connectTo");
    QTest::newRow("IPv4") << u"127.0.0.1"_s << u"127.0.0.1"_s;
    QTest::newRow("IPv6") << u"[::1]"_s << u"::1"_s;
    QTest::newRow("localhost by IPv4") << u"localhost"_s << u"127.0.0.1"_s;
    QTest::newRow("localhost by IPv6") << u"localhost"_s << u"::1"_s;
}

void TestLoopbackRedirect::theRedirectWithOurStateIsTaken()
{
    QFETCH(const QString, host);
    QFETCH(const QString, connectTo);
    QTcpServer probe;
    if (connectTo == u"::1" && !probe.listen(QHostAddress::LocalHostIPv6))
        QSKIP("this computer has no IPv6");
    Waiting waiting({ host, {}, u"/login/back"_s });
    QCOMPARE(waiting.uri.toString(), u"http://%1:%2/login/back"_s.arg(host).arg(waiting.port()));
    const auto socket = connected(waiting.port(), connectTo);
    socket->write(get(waiting.port(), "/login/back?code=a%26b&state=OurOwnState&iss=x", host.toLatin1()));
    QVERIFY(readAll(*socket).startsWith("HTTP/1.1 200 OK\r\n"));
    const auto outcome = waiting.outcome();
    QVERIFY(outcome);
    QCOMPARE(outcome->code.reveal(), "a&b");
    QCOMPARE(outcome->issuer, u"x"_s);
}

void TestLoopbackRedirect::thePageSaysOnlyWhatTheCallerSaid()
{
    Waiting waiting;
    const QByteArray answer
        = exchange(waiting.port(), get(waiting.port(), "/callback?code=MARKER&state=OurOwnState&x=%3Cscript%3EMARKER%3C/script%3E"));
    QVERIFY(waiting.outcome());
    QVERIFY(answer.contains("<p>Done &amp; &lt;closed&gt;</p>"));
    QVERIFY(!answer.contains("MARKER"));
    for (const char *header : { "Connection: close", "Cache-Control: no-store", "Content-Security-Policy: default-src 'none'; ",
             "X-Content-Type-Options: nosniff", "Referrer-Policy: no-referrer", "Content-Type: text/html; charset=utf-8" })
        QVERIFY2(answer.contains(QByteArray("\r\n").append(header)), header);
}

void TestLoopbackRedirect::strangersAreRefusedAndTheRealOneStillComesThrough_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("favicon") << get(1, "/favicon.ico").replace(":1\r", ":PORT\r") << QByteArray("HTTP/1.1 404 ");
    QTest::newRow("foreign state") << get(1, "/callback?code=MARKER&state=other").replace(":1\r", ":PORT\r") << QByteArray("HTTP/1.1 400 ");
    QTest::newRow("bad escape") << get(1, "/callback?code=%zz").replace(":1\r", ":PORT\r") << QByteArray("HTTP/1.1 400 ");
    QTest::newRow("post with our state") << QByteArray(
        "POST /callback?code=MARKER&state=OurOwnState HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n")
                                         << QByteArray("HTTP/1.1 405 ");
    QTest::newRow("other host") << QByteArray("GET /callback?code=MARKER&state=OurOwnState HTTP/1.1\r\nHost: evil.example:PORT\r\n\r\n")
                                << QByteArray("HTTP/1.1 421 ");
    QTest::newRow("absolute form") << QByteArray(
        "GET http://127.0.0.1:PORT/callback?code=MARKER&state=OurOwnState HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n")
                                   << QByteArray("HTTP/1.1 400 ");
    QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02\x00\x01", 6) << QByteArray("HTTP/1.1 400 ");
    QTest::newRow("garbage") << QByteArray("MARKER\nMARKER\n") << QByteArray("HTTP/1.1 400 ");
}

void TestLoopbackRedirect::strangersAreRefusedAndTheRealOneStillComesThrough()
{
    QFETCH(QByteArray, bytes);
    QFETCH(const QByteArray, answer);
    Waiting waiting;
    bytes.replace("PORT", QByteArray::number(waiting.port()));
    const QByteArray got = exchange(waiting.port(), bytes);
    QVERIFY2(got.startsWith(answer), got.constData());
    QVERIFY(!got.contains("MARKER"));
    QVERIFY(waiting.isWaiting());
    QVERIFY(exchange(waiting.port(), redirect(waiting.port())).startsWith("HTTP/1.1 200 "));
    const auto outcome = waiting.outcome();
    QVERIFY(outcome);
    QCOMPARE(outcome->code.reveal(), "the-code");
}

void TestLoopbackRedirect::silentConnectionsDelayNobody()
{
    Waiting waiting;
    std::vector<std::unique_ptr<QTcpSocket>> silent;
    for (int i = 0; i < 100; ++i) {
        silent.push_back(connected(waiting.port()));
        if (i % 2 == 0)
            silent.back()->write("GET /callback?");
        silent.back()->flush();
    }
    QElapsedTimer timer;
    timer.start();
    QVERIFY(exchange(waiting.port(), redirect(waiting.port())).startsWith("HTTP/1.1 200 "));
    QVERIFY(waiting.outcome());
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    // More than 32 were never held: the oldest had to make room.
    QVERIFY(silent.front()->state() != QAbstractSocket::ConnectedState || silent.front()->waitForDisconnected(5000));
}

void TestLoopbackRedirect::aByteByByteSenderIsServed()
{
    Waiting waiting;
    const auto socket = connected(waiting.port());
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    for (const char byte : redirect(waiting.port())) {
        socket->write(&byte, 1);
        socket->waitForBytesWritten(5000);
    }
    QVERIFY(readAll(*socket).startsWith("HTTP/1.1 200 "));
    QVERIFY(waiting.outcome());
}

void TestLoopbackRedirect::aHugeHeadIsRefusedWithAnAnswer()
{
    Waiting waiting;
    const QByteArray huge = redirect(waiting.port()).chopped(2) + "X: " + QByteArray(100 * 1024, 'x') + "\r\n\r\n";
    const QByteArray answer = exchange(waiting.port(), huge);
    QVERIFY2(answer.startsWith("HTTP/1.1 431 "), answer.constData());
    QVERIFY(waiting.isWaiting());
}

void TestLoopbackRedirect::anErrorRedirectEndsTheWait()
{
    Waiting waiting;
    const QByteArray answer
        = exchange(waiting.port(), get(waiting.port(), "/callback?error=access_denied&error_description=MARKER&state=OurOwnState"));
    QVERIFY(answer.startsWith("HTTP/1.1 200 "));
    QVERIFY(!answer.contains("MARKER"));
    const auto outcome = waiting.outcome();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Error::Kind::Rejected);
    QCOMPARE(outcome.error().code, u"access_denied"_s);
}

void TestLoopbackRedirect::aBrokenRedirectWithOurStateEndsTheWait()
{
    Waiting waiting;
    exchange(waiting.port(), get(waiting.port(), "/callback?code=a&code=b&state=OurOwnState"));
    const auto outcome = waiting.outcome();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, u"gatehouse.bad_form"_s);
}

void TestLoopbackRedirect::aForeignStateIsRefused()
{
    Waiting waiting({}, 400ms);
    exchange(waiting.port(), get(waiting.port(), "/callback?code=a&state=OurOwnStatf"));
    exchange(waiting.port(), get(waiting.port(), "/callback?error=access_denied"));
    const auto outcome = waiting.outcome();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, u"gatehouse.browser_never_came_back"_s);
    QCOMPARE(outcome.error().fields.toObject().value(u"ignored"_s).toInt(), 2);
}

void TestLoopbackRedirect::patienceEnds()
{
    QElapsedTimer timer;
    timer.start();
    Waiting waiting({}, 200ms);
    const auto outcome = waiting.outcome();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Error::Kind::Timeout);
    QCOMPARE(outcome.error().code, u"gatehouse.browser_never_came_back"_s);
    QCOMPARE(outcome.error().fields.toObject().value(u"redirect_uri"_s).toString(), waiting.uri.toString());
    QVERIFY(timer.elapsed() >= 200);
}

void TestLoopbackRedirect::aCancelEndsTheWait()
{
    Waiting waiting;
    const auto silent = connected(waiting.port());
    waiting.cancel.cancel();
    const auto outcome = waiting.outcome();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Error::Kind::Cancelled);
}

void TestLoopbackRedirect::thePortIsClosedAfterTheAnswer()
{
    Waiting waiting;
    const quint16 port = waiting.port();
    exchange(port, redirect(port));
    QVERIFY(waiting.outcome());
    QTcpSocket late;
    late.connectToHost(u"127.0.0.1"_s, port);
    QVERIFY(!late.waitForConnected(2000));
    // And is free again at once, for the next login.
    QVERIFY(LoopbackRedirect::listen({ u"127.0.0.1"_s, { port } }));
}

void TestLoopbackRedirect::theFirstFreePortIsTaken()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    quint16 free = 0;
    {
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        free = probe.serverPort();
    }
    const auto listener = LoopbackRedirect::listen({ u"127.0.0.1"_s, { taken.serverPort(), free } });
    QVERIFY(listener);
    QCOMPARE(listener.value()->redirectUri().port(), int(free));
}

void TestLoopbackRedirect::takenPortsAreNamed()
{
    QTcpServer first;
    QTcpServer second;
    QVERIFY(first.listen(QHostAddress::LocalHost));
    QVERIFY(second.listen(QHostAddress::AnyIPv4)); // a listener on all addresses has ours too
    const auto listener = LoopbackRedirect::listen({ u"127.0.0.1"_s, { first.serverPort(), second.serverPort() } });
    QVERIFY(!listener);
    QCOMPARE(listener.error().kind, Error::Kind::Network);
    QCOMPARE(listener.error().code, u"gatehouse.port_taken"_s);
    QCOMPARE(listener.error().fields.toObject().value(u"ports"_s).toArray(), (QJsonArray { first.serverPort(), second.serverPort() }));
}

void TestLoopbackRedirect::aListenerOnTheOtherAddressOfLocalhostTakesThePort()
{
    QTcpServer other;
    if (!other.listen(QHostAddress::LocalHostIPv6))
        QSKIP("this computer has no IPv6");
    const auto listener = LoopbackRedirect::listen({ u"localhost"_s, { other.serverPort() } });
    QVERIFY(!listener);
    QCOMPARE(listener.error().code, u"gatehouse.port_taken"_s);
}

void TestLoopbackRedirect::onlyLoopbackIsListenedOn()
{
    const auto listener = LoopbackRedirect::listen({});
    QVERIFY(listener);
    const QByteArray hexPort = QByteArray::number(listener.value()->redirectUri().port(), 16).toUpper().rightJustified(4, '0');
    QFile table(u"/proc/self/net/tcp"_s);
    QVERIFY(table.open(QIODevice::ReadOnly));
    const QByteArray lines = table.readAll();
    QVERIFY(lines.contains(QByteArray(" 0100007F:" + hexPort + " 00000000:0000 0A ")));
    QVERIFY(!lines.contains(QByteArray(" 00000000:" + hexPort + " 00000000:0000 0A ")));
}

void TestLoopbackRedirect::socketsAreNotInherited()
{
    auto port = oauth::listenOnLoopback(u"127.0.0.1"_s, {});
    QVERIFY(port);
    const auto client = connected(port->port);
    const oauth::Descriptor accepted = oauth::acceptConnection(port->listeners.front());
    QVERIFY(accepted.isOpen());
    QVERIFY(fcntl(port->listeners.front().number(), F_GETFD) & FD_CLOEXEC);
    QVERIFY(fcntl(accepted.number(), F_GETFD) & FD_CLOEXEC);
}

void TestLoopbackRedirect::otherHostsAndPathsAreRefused()
{
    for (const QString &host : { u"0.0.0.0"_s, u"192.168.0.1"_s, u"example.com"_s, u""_s, u"::"_s }) {
        const auto listener = LoopbackRedirect::listen({ host });
        QVERIFY2(!listener, qPrintable(host));
        QCOMPARE(listener.error().code, u"gatehouse.redirect_host"_s);
    }
    for (const QString &path : { u"callback"_s, u""_s, u"/a?b"_s, u"/a#b"_s, u"/a b"_s, u"/a%20b"_s, u"/a\r\nb"_s }) {
        const auto listener = LoopbackRedirect::listen({ u"127.0.0.1"_s, {}, path });
        QVERIFY2(!listener, qPrintable(path));
        QCOMPARE(listener.error().code, u"gatehouse.redirect_path"_s);
    }
}

QTEST_GUILESS_MAIN(TestLoopbackRedirect)
#include "test_loopback_redirect.moc"
