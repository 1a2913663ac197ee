#include "tests/app/sandbox/raw_client.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace sandbox_test;
using namespace Qt::StringLiterals;

/// gatehouse-sandbox itself, as a child process.
class TestProgram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itPrintsItsUrlsAsOneLineAndServesThem()
    {
        QProcess program;
        const QJsonObject urls = start(program, { u"--estate"_s, u"services=3,routes=2,plugins=4,consumers=5"_s, u"--lag"_s, u"0"_s });
        QCOMPARE(urls.keys(), (QStringList { u"admin"_s, u"control"_s, u"provider"_s, u"proxy"_s, u"upstream"_s }));
        QCOMPARE(to(urls, u"admin"_s).get("/consumers").json().value(u"data"_s).toArray().size(), 5);
        QCOMPARE(to(urls, u"proxy"_s).get("/route-00001").status, 200);
        program.terminate();
        QVERIFY(program.waitForFinished(20'000));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(program.readAllStandardOutput().isEmpty()); // nothing but the one line
        QCOMPARE(program.readAllStandardError(), QByteArray());
    }

    void theProxyLagsByDefault()
    {
        QProcess program;
        const QJsonObject urls = start(program, {});
        QCOMPARE(to(urls, u"control"_s).get("/lag").json().value(u"seconds"_s), QJsonValue(5));
        program.terminate();
        QVERIFY(program.waitForFinished(20'000));
    }

    void itEndsWhenItsLeashDoes()
    {
        QProcess program;
        start(program, { u"--leash"_s });
        QCOMPARE(program.state(), QProcess::Running);
        program.closeWriteChannel();
        QVERIFY(program.waitForFinished(20'000));
        QCOMPARE(program.exitCode(), 0);
    }

    void itEndsOverTheControlPort()
    {
        QProcess program;
        const QJsonObject urls = start(program, {});
        QCOMPARE(to(urls, u"control"_s).send("POST", "/stop").status, 204);
        QVERIFY(program.waitForFinished(20'000));
        QCOMPARE(program.exitCode(), 0);
    }

    void itKeepsItsStateInAFile()
    {
        const QTemporaryDir folder;
        const QStringList arguments { u"--state"_s, folder.filePath(u"state.json"_s) };
        QProcess first;
        QJsonObject urls = start(first, arguments);
        QCOMPARE(to(urls, u"admin"_s).sendJson("PUT", "/services/kept", { { u"host"_s, u"h"_s } }).status, 200);
        first.terminate();
        QVERIFY(first.waitForFinished(20'000));
        QProcess second;
        urls = start(second, arguments);
        QCOMPARE(to(urls, u"admin"_s).get("/services/kept").status, 200);
        second.terminate();
        QVERIFY(second.waitForFinished(20'000));
    }

    void itIsAnEnterpriseGatewayWhenAsked()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"reader"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("reader-token\n");
        file.close();
        QProcess program;
        program.start(binary(),
            { u"--edition"_s, u"enterprise"_s, u"--rbac-token"_s, u"-"_s, u"--reader-token"_s, file.fileName(), u"--unknown"_s,
                u"rootShowsEdition=false"_s, u"--unknown"_s, u"contractPatchStatus=201"_s, u"--leash"_s });
        program.write("admin-token\n"); // the rest of standard input is the leash
        while (!program.canReadLine() && program.waitForReadyRead(20'000)) { }
        const QJsonObject urls = QJsonDocument::fromJson(program.readLine()).object();
        QVERIFY(urls.contains(u"portal"_s));
        RawClient admin = to(urls, u"admin"_s);
        QCOMPARE(admin.get("/").status, 401);
        const RawReply root = admin.get("/", { { "Kong-Admin-Token", "admin-token" } });
        QVERIFY(root.json().value(u"version"_s).toString().contains(u"enterprise"_s));
        QVERIFY(!root.json().contains(u"edition"_s));
        QCOMPARE(admin.get("/services", { { "Kong-Admin-Token", "reader-token" } }).status, 200);
        QCOMPARE(to(urls, u"portal"_s).get("/default/developer").status, 401);
        program.closeWriteChannel();
        QVERIFY(program.waitForFinished(20'000));
        QCOMPARE(program.exitCode(), 0);
    }

    void itSaysWhatItIs_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("version") << QStringList { u"--version"_s } << QByteArray("gatehouse-sandbox " GATEHOUSE_VERSION "\n");
        QTest::newRow("help") << QStringList { u"--help"_s } << QByteArray("--estate");
    }

    void itSaysWhatItIs()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, says);
        QProcess program;
        program.start(binary(), arguments);
        QVERIFY(program.waitForFinished(20'000));
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(program.readAllStandardOutput().contains(says));
    }

    void argumentsThatMakeNoSenseAreRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("unknown") << QStringList { u"--explode"_s } << 2 << QByteArray("explode");
        QTest::newRow("estate") << QStringList { u"--estate"_s, u"cars=1"_s } << 2 << QByteArray("not an estate: cars=1");
        QTest::newRow("port") << QStringList { u"--admin-port"_s, u"99999"_s } << 2 << QByteArray("not a port: 99999");
        QTest::newRow("lag") << QStringList { u"--lag"_s, u"-1"_s } << 2 << QByteArray("not a number of seconds: -1");
        QTest::newRow("argument") << QStringList { u"extra"_s } << 2 << QByteArray("unexpected argument: extra");
        QTest::newRow("edition") << QStringList { u"--edition"_s, u"deluxe"_s } << 2 << QByteArray("not an edition: deluxe");
        QTest::newRow("dialect") << QStringList { u"--dialect"_s, u"doric"_s } << 2 << QByteArray("not a dialect: doric");
        QTest::newRow("token") << QStringList { u"--rbac-token"_s, u"/x"_s } << 2
                               << QByteArray("for an Enterprise gateway alone: --rbac-token");
        QTest::newRow("token file") << QStringList { u"--edition"_s, u"enterprise"_s, u"--rbac-token"_s, u"/no/such"_s } << 2
                                    << QByteArray("no token can be read from: /no/such");
        QTest::newRow("answer") << QStringList { u"--edition"_s, u"enterprise"_s, u"--unknown"_s, u"contractPatchStatus=418"_s } << 2
                                << QByteArray("not an unknown answer: contractPatchStatus=418");
        QTest::newRow("reader") << QStringList { u"--edition"_s, u"enterprise"_s, u"--reader-token"_s, u"/x"_s } << 2
                                << QByteArray("--reader-token wants --rbac-token too");
        QTest::newRow("state") << QStringList { u"--state"_s, u"/"_s } << 1 << QByteArray("gatehouse.sandbox_state");
    }

    void argumentsThatMakeNoSenseAreRefused()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, says);
        QProcess program;
        program.start(binary(), arguments);
        QVERIFY(program.waitForFinished(20'000));
        QTEST(program.exitCode(), "code");
        QVERIFY(program.readAllStandardError().contains(says));
        QVERIFY(program.readAllStandardOutput().isEmpty());
    }

private:
    static QString binary() { return QStringLiteral(GATEHOUSE_BINARY_DIR "/gatehouse-sandbox"); }

    static QJsonObject start(QProcess &program, const QStringList &arguments)
    {
        program.start(binary(), arguments);
        while (!program.canReadLine() && program.waitForReadyRead(20'000)) { }
        return QJsonDocument::fromJson(program.readLine()).object();
    }

    static RawClient to(const QJsonObject &urls, const QString &server)
    {
        return RawClient(static_cast<quint16>(QUrl(urls.value(server).toString()).port()));
    }
};

QTEST_GUILESS_MAIN(TestProgram)
#include "test_program.moc"
