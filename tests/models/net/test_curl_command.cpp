#include "models/net/curl_command.h"
#include "models/net/recording.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCurlCommand : public QObject {
    Q_OBJECT

private:
    static net::Exchange tokenRequest()
    {
        net::Request request;
        request.verb = "POST";
        request.url = QUrl(u"https://id.example/token"_s);
        request.contentType = "application/x-www-form-urlencoded";
        request.body = "grant_type=client_credentials&client_id=it's&client_secret=very-secret-value";
        request.secretHeaders << std::pair(QByteArray("Authorization"), core::Secret("Basic c2VjcmV0LW9mLWNsaWVudA=="));
        return net::recordedExchange(request, net::Response {}, {});
    }

private Q_SLOTS:
    void noSecretIsInIt()
    {
        const QString command = net::curlCommand(tokenRequest());
        QVERIFY2(!command.contains(u"very-secret"_s) && !command.contains(u"c2VjcmV0"_s), qPrintable(command));
        QVERIFY2(command.contains(u"client_secret=<client_secret>"_s), qPrintable(command));
        QVERIFY2(command.contains(u"-H 'Authorization: <authorization>'"_s), qPrintable(command));
        QVERIFY(command.contains(u"-X POST 'https://id.example/token'"_s));
        QVERIFY(!command.contains(u"[redacted]"_s));
    }

    void aShellReadsItAsItWasSent()
    {
        QString command = net::curlCommand(tokenRequest());
        command.replace(0, 4, u"printf '%s\\n'"_s); // the words, one a line
        QProcess shell;
        shell.start(u"/bin/sh"_s, { u"-c"_s, command });
        QVERIFY(shell.waitForFinished());
        const QList<QByteArray> words = shell.readAllStandardOutput().split('\n');
        QVERIFY(words.contains("https://id.example/token"));
        QVERIFY2(words.contains("grant_type=client_credentials&client_id=it%27s&client_secret=<client_secret>"), qPrintable(command));
    }

    void aReadHasNoVerbAndNoBody()
    {
        net::Exchange read;
        read.verb = "GET";
        read.url = u"https://id.example/authorize?state=[redacted]&client_id=a"_s;
        QCOMPARE(net::curlCommand(read), u"curl 'https://id.example/authorize?state=<state>&client_id=a'"_s);
    }
};

QTEST_GUILESS_MAIN(TestCurlCommand)
#include "test_curl_command.moc"
