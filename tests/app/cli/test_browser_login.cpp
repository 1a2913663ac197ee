#include "app/cli/browser_login.h"
#include "models/net/http_pool.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Which ports a login listens on.
class TestBrowserLogin : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePortsFitTheProvider_data()
    {
        QTest::addColumn<bool>("okta");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QList<quint16>>("ports");
        QTest::newRow("any port") << false << QStringList() << QList<quint16>();
        QTest::newRow("compared ports") << true << QStringList() << QList<quint16> { 8765, 8766, 8767 };
        QTest::newRow("a port that was asked for") << true << QStringList { u"--port"_s, u"9000"_s } << QList<quint16> { 9000 };
    }

    void thePortsFitTheProvider()
    {
        QFETCH(const bool, okta);
        QFETCH(const QStringList, options);
        QFETCH(const QList<quint16>, ports);
        core::Provider known;
        known.issuer = QUrl(u"https://id.example/oauth2/default"_s);
        net::HttpPool pool;
        cli::OpenProvider provider { okta ? identity::makeOktaProvider(known, {}) : identity::makeGenericProvider(known, {}),
            net::Http(pool, {}, {}), {}, {} };
        QCommandLineParser parser;
        cli::describeLoginOptions(parser);
        QVERIFY(parser.parse(QStringList { u"gatehouse-cli"_s } + options));
        const auto request = cli::loginRequest(parser, provider, {});
        QVERIFY(request);
        QCOMPARE(request->redirectPorts, ports);
    }
};

QTEST_GUILESS_MAIN(TestBrowserLogin)
#include "test_browser_login.moc"
