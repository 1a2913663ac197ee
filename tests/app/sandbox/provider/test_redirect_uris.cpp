#include "app/sandbox/provider/redirect_uris.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sandbox::provider;

class TestRedirectUris : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatMayBeRegistered_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::addColumn<bool>("web");
        QTest::addColumn<bool>("native");
        QTest::newRow("https") << u"https://app.example/cb?x=1"_s << true << true;
        QTest::newRow("loopback v4") << u"http://127.0.0.1/cb"_s << true << true;
        QTest::newRow("loopback v6") << u"http://[::1]:8765/cb"_s << true << true;
        QTest::newRow("localhost") << u"http://localhost/cb"_s << true << true;
        QTest::newRow("own scheme") << u"com.example.app:/cb"_s << false << true;
        QTest::newRow("own scheme without a dot") << u"myapp:/cb"_s << false << false;
        QTest::newRow("script") << u"javascript:alert(1)"_s << false << false;
        QTest::newRow("http elsewhere") << u"http://app.example/cb"_s << false << false;
        QTest::newRow("looks like loopback") << u"http://127.0.0.1.evil.example/cb"_s << false << false;
        QTest::newRow("user before loopback") << u"http://127.0.0.1@evil.example/cb"_s << false << false;
        QTest::newRow("user") << u"https://u:p@app.example/cb"_s << false << false;
        QTest::newRow("fragment") << u"https://app.example/cb#x"_s << false << false;
        QTest::newRow("relative") << u"/cb"_s << false << false;
        QTest::newRow("empty") << QString() << false << false;
        QTest::newRow("wildcard host") << u"https://*.example/cb"_s << false << false;
        QTest::newRow("line break") << u"https://app.example/\r\nX: y"_s << false << false;
        QTest::newRow("backslash") << u"https://app.example\\@evil.example/"_s << false << false;
        QTest::newRow("too long") << QString(u"https://app.example/"_s + QString(2100, u'a')) << false << false;
    }

    void whatMayBeRegistered()
    {
        QFETCH(const QString, uri);
        QTEST(checkRedirectUri(uri, false).has_value(), "web");
        QTEST(checkRedirectUri(uri, true).has_value(), "native");
    }

    void whatMatches_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<bool>("exactly");
        QTest::addColumn<bool>("onAnyPort");
        QTest::newRow("the same") << u"https://app.example/cb"_s << true << true;
        QTest::newRow("slash added") << u"https://app.example/cb/"_s << false << false;
        QTest::newRow("query added") << u"https://app.example/cb?x"_s << false << false;
        QTest::newRow("capital host") << u"https://App.example/cb"_s << false << false;
        QTest::newRow("default port") << u"https://app.example:443/cb"_s << false << false;
        QTest::newRow("loopback as registered") << u"http://127.0.0.1/cb"_s << true << true;
        QTest::newRow("loopback with a port") << u"http://127.0.0.1:50001/cb"_s << false << true;
        QTest::newRow("loopback with another path") << u"http://127.0.0.1:50001/cb2"_s << false << false;
        QTest::newRow("loopback with a path above") << u"http://127.0.0.1:50001/x/../cb"_s << false << false;
        QTest::newRow("loopback by another name") << u"http://localhost:50001/cb"_s << false << false;
        QTest::newRow("loopback with a fragment") << u"http://127.0.0.1:50001/cb#x"_s << false << false;
        QTest::newRow("loopback with port 0") << u"http://127.0.0.1:0/cb"_s << false << false;
        QTest::newRow("loopback with port 70000") << u"http://127.0.0.1:70000/cb"_s << false << false;
        QTest::newRow("loopback with a port that is none") << u"http://127.0.0.1:80@evil.example/cb"_s << false << false;
        QTest::newRow("loopback over https") << u"https://127.0.0.1:50001/cb"_s << false << false;
        QTest::newRow("v6 that was registered with a port") << u"http://[::1]:50001/six"_s << false << true;
        QTest::newRow("query kept") << u"http://127.0.0.1:9/q?a=1"_s << false << true;
        QTest::newRow("query changed") << u"http://127.0.0.1:9/q?a=2"_s << false << false;
    }

    void whatMatches()
    {
        QFETCH(const QString, asked);
        const QStringList registered { u"https://app.example/cb"_s, u"http://127.0.0.1/cb"_s, u"http://[::1]:8765/six"_s,
            u"http://127.0.0.1/q?a=1"_s };
        QTEST(isRegisteredRedirect(asked, registered, false), "exactly");
        QTEST(isRegisteredRedirect(asked, registered, true), "onAnyPort");
    }

    void parametersAreAddedToTheQuery()
    {
        QCOMPARE(withParameters(u"http://a/cb"_s, { { u"code"_s, u"x&y"_s }, { u"state"_s, u""_s }, { u"iss"_s, u"http://b"_s } }),
            "http://a/cb?code=x%26y&iss=http%3A%2F%2Fb");
        QCOMPARE(withParameters(u"http://a/cb?k=1"_s, { { u"code"_s, u"x"_s } }), "http://a/cb?k=1&code=x");
        QCOMPARE(withParameters(u"http://a/cb?"_s, { { u"code"_s, u"x"_s } }), "http://a/cb?code=x");
    }
};

QTEST_GUILESS_MAIN(TestRedirectUris)
#include "test_redirect_uris.moc"
