#include "tests/models/net/http_fixture.h"

#include <QCoreApplication>
#include <QDir>
#include <QNetworkProxy>
#include <QProcess>
#include <QThreadPool>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Error;
using support::RawReply;
using support::RawRequest;
using support::RawServer;

class TestHttpPool : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHundredOperationsOnFourThreadsShareFourConnections();
    void aThreadThatEndsClosesItsConnections();
    void aPoolThatEndsClosesItsConnections();
    void manyTlsSettingsDoNotPileUp();
    void theUiThreadIsRefused();
    void anotherThreadIsWelcome();
    void loopbackNeedsNoProxy();
    void otherHostsGoThroughTheProxy();

private:
    static net::Request get(const RawServer &server) { return HttpFixture::request("GET", server.url()); }
};

void TestHttpPool::aHundredOperationsOnFourThreadsShareFourConnections()
{
    RawServer server([](const RawRequest &) { return RawReply::answer(200); });
    net::HttpPool pool;
    std::atomic_int good = 0;
    {
        QThreadPool threads;
        threads.setMaxThreadCount(4);
        for (int i = 0; i < 100; ++i) {
            threads.start([&, i] {
                const net::Http http(pool, {}, {}); // an operation makes its own
                good += http.send(HttpFixture::request(i % 2 == 0 ? "GET" : "POST", server.url())).has_value() ? 1 : 0;
            });
        }
        QVERIFY(threads.waitForDone(20'000));
        QCOMPARE(good.load(), 100);
        QVERIFY2(server.connectionCount() <= 4, qPrintable(QString::number(server.connectionCount())));
    }
    QVERIFY(server.waitForNoConnection()); // the four threads are gone, and with them what they were lent
}

void TestHttpPool::aThreadThatEndsClosesItsConnections()
{
    RawServer server([](const RawRequest &) { return RawReply::answer(200); });
    net::HttpPool pool;
    for (int i = 0; i < 5; ++i) {
        bool sent = false;
        std::thread thread([&] { sent = net::Http(pool, {}, {}).send(get(server)).has_value(); });
        thread.join();
        QVERIFY(sent);
        QVERIFY(server.waitForNoConnection());
    }
    QCOMPARE(server.connectionCount(), 5);
}

void TestHttpPool::aPoolThatEndsClosesItsConnections()
{
    RawServer server([](const RawRequest &) { return RawReply::answer(200); });
    {
        net::HttpPool pool(net::HttpPool::Blocking::AlsoOnMainThread);
        QVERIFY(net::Http(pool, {}, {}).send(get(server)));
        QCOMPARE(server.openConnections(), 1);
    }
    QVERIFY(server.waitForNoConnection());
}

void TestHttpPool::manyTlsSettingsDoNotPileUp()
{
    RawServer server([](const RawRequest &) { return RawReply::answer(200); });
    net::HttpPool pool(net::HttpPool::Blocking::AlsoOnMainThread);
    for (int i = 0; i < 20; ++i) {
        core::TlsSettings tls;
        tls.pinnedSha256 = QByteArray(32, char(i + 1));
        QVERIFY(net::Http(pool, tls, {}).send(get(server)));
    }
    QCOMPARE(server.connectionCount(), 20);
    QTRY_VERIFY(server.openConnections() <= 8);
}

void TestHttpPool::theUiThreadIsRefused()
{
#ifdef QT_NO_DEBUG
    QSKIP("assertions are off");
#endif
    QProcess child;
    child.setProgram(QCoreApplication::applicationFilePath());
    child.setArguments({ u"--send-on-the-main-thread"_s });
    child.setProcessChannelMode(QProcess::MergedChannels);
    child.start();
    QVERIFY(child.waitForFinished(20'000));
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    QVERIFY(child.readAll().contains("must not block the thread of the user interface"));
}

void TestHttpPool::anotherThreadIsWelcome()
{
    RawServer server([](const RawRequest &) { return RawReply::answer(200); });
    net::HttpPool pool(net::HttpPool::Blocking::NotOnMainThread);
    bool sent = false;
    std::thread thread([&] { sent = net::Http(pool, {}, {}).send(get(server)).has_value(); });
    thread.join();
    QVERIFY(sent);
}

void TestHttpPool::loopbackNeedsNoProxy()
{
    RawServer proxy([](const RawRequest &) { return RawReply::answer(200); });
    RawServer server([](const RawRequest &) { return RawReply::answer(200); });
    QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port()));
    const auto restore = qScopeGuard([] { QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::DefaultProxy)); });
    HttpFixture fixture;
    QVERIFY(fixture.http().send(get(server)));
    QCOMPARE(server.requestCount(), 1);
    QCOMPARE(proxy.connectionCount(), 0);
}

void TestHttpPool::otherHostsGoThroughTheProxy()
{
    RawServer proxy([](const RawRequest &) { return RawReply::answer(200, "{\"by\":\"proxy\"}"); });
    QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port()));
    const auto restore = qScopeGuard([] { QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::DefaultProxy)); });
    HttpFixture fixture;
    const auto answer = fixture.http().send(HttpFixture::request("GET", QUrl(u"http://gateway.invalid:8001/services"_s)));
    QVERIFY(answer);
    QCOMPARE(answer->body, QByteArray("{\"by\":\"proxy\"}"));
    QCOMPARE(proxy.requests().first().target, QByteArray("http://gateway.invalid:8001/services"));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().contains("--send-on-the-main-thread"_L1)) {
        net::HttpPool pool;
        const auto answer = net::Http(pool, {}, {}).send(HttpFixture::request("GET", QUrl(u"http://127.0.0.1:1/"_s)));
        return answer ? 0 : 1;
    }
    TestHttpPool test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_http_pool.moc"
