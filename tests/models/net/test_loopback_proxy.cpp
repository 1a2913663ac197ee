#include "models/net/loopback_proxy.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestLoopbackProxy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void loopbackIsKnown_data();
    void loopbackIsKnown();
};

void TestLoopbackProxy::loopbackIsKnown_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("loopback");
    for (const auto &host : { u"localhost"_s, u"LocalHost"_s, u"a.localhost"_s, u"127.0.0.1"_s, u"127.9.8.7"_s, u"::1"_s })
        QTest::newRow(host.toLatin1().constData()) << host << true;
    for (const auto &host :
        { u"localhost.example"_s, u"notlocalhost"_s, u"128.0.0.1"_s, u"10.0.0.1"_s, u"::2"_s, u"127.0.0.1.example"_s, QString() })
        QTest::newRow(QByteArray("not " + host.toLatin1()).constData()) << host << false;
}

void TestLoopbackProxy::loopbackIsKnown()
{
    QFETCH(const QString, host);
    QFETCH(const bool, loopback);
    QCOMPARE(net::isLoopbackHost(host), loopback);
}

QTEST_GUILESS_MAIN(TestLoopbackProxy)
#include "test_loopback_proxy.moc"
