#include "tests/gui/new_home.h"
#include "tests/gui/somebodys_servers.h"
#include "tests/gui/whole_window.h"
#include "ui/style/look_style.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;

/// The whole program is killed (SIGKILL) while a step of a plan waits for its answer, and started anew: what it offers then is taken with
/// clicks alone, and what came of it is asked by plain HTTP.
class TestKilledProgram : public QObject {
    Q_OBJECT

private:
    static void points()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("path");
        QTest::newRow("at the first step") << u"admin"_s << u"PUT"_s << u"/services/*"_s;
        QTest::newRow("at the provider") << u"provider"_s << u"POST"_s << u"/api/v1/apps"_s;
        QTest::newRow("at the consumer") << u"admin"_s << u"PUT"_s << u"/consumers/*"_s;
    }

    /// The step of the row.
    static test::SomebodysServers::Hold point()
    {
        QFETCH(QString, server);
        QFETCH(QString, method);
        QFETCH(QString, path);
        return { server, method, path };
    }

    /// Starts the program, has somebody do the job in it, and kills it in the middle of the step.
    static void killInTheMiddle(test::SomebodysServers &servers, const test::SomebodysServers::Hold &step)
    {
        QJsonObject known = QJsonDocument::fromJson(servers.addresses()).object();
        known.insert(u"admin token"_s, servers.adminToken());
        known.insert(u"provider token"_s, servers.providerToken());
        const int rule = servers.hold(step);
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(QCoreApplication::applicationDirPath() + u"/until_killed"_s, { u"Consumer and group"_s });
        QVERIFY(process.waitForStarted());
        process.write(QJsonDocument(known).toJson(QJsonDocument::Compact) + '\n');
        QTRY_VERIFY_WITH_TIMEOUT(servers.isHolding(rule) || process.state() == QProcess::NotRunning, 2 * test::MainJob::patienceMs);
        QCOMPARE(process.state(), QProcess::Running);
        process.kill();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    }

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new ui::LookStyle); }

    void theNextStartRollsItBack_data() { points(); }
    void theNextStartRollsItBack();
    void theNextStartResumesIt_data() { points(); }
    void theNextStartResumesIt();
    void itIsResumedWhileTheGatewayIsBeingOpened();
};

void TestKilledProgram::theNextStartRollsItBack()
{
    const test::NewHome home;
    test::SomebodysServers servers;
    QVERIFY(servers.start());
    const QJsonObject before = servers.objects();
    killInTheMiddle(servers, point());
    if (QTest::currentTestFailed())
        return;
    test::WholeWindow program;
    test::MainJob &job = program.job();
    QVERIFY(program.isOpen());
    QVERIFY(job.press(u"Roll back: orders-api"_s));
    QVERIFY(job.isTakenBack());
    QCOMPARE(servers.objects(), before);
}

void TestKilledProgram::theNextStartResumesIt()
{
    const test::NewHome home;
    test::SomebodysServers servers;
    QVERIFY(servers.start());
    const QJsonObject before = servers.objects();
    killInTheMiddle(servers, point());
    if (QTest::currentTestFailed())
        return;
    test::WholeWindow program;
    test::MainJob &job = program.job();
    QVERIFY(program.isOpen());
    QVERIFY(job.press(u"Resume: orders-api"_s));
    QVERIFY(job.isApplied());
    QVERIFY(job.isConnected());
    QVERIFY(servers.names(u"services"_s).contains(u"orders-api"_s));
    QVERIFY(servers.names(u"plugins"_s).contains(u"openid-connect"_s));
    QVERIFY(servers.names(u"consumers"_s).contains(u"batch"_s));
    QCOMPARE(servers.objects().value("provider apps"_L1).toArray().size(), before.value("provider apps"_L1).toArray().size() + 1);
    QVERIFY(job.testIt());
    QVERIFY(job.undo());
    QCOMPARE(servers.objects(), before);
}

void TestKilledProgram::itIsResumedWhileTheGatewayIsBeingOpened()
{
    const test::NewHome home;
    test::SomebodysServers servers;
    QVERIFY(servers.start());
    const QJsonObject before = servers.objects();
    killInTheMiddle(servers, { u"admin"_s, u"PUT"_s, u"/consumers/*"_s });
    if (QTest::currentTestFailed())
        return;
    test::WholeWindow program;
    test::MainJob &job = program.job();
    QVERIFY(program.isOpen());
    const int rule = servers.hold({ u"admin"_s, u"GET"_s, u"/"_s });
    QVERIFY(job.press(u"Open Acme"_s));
    QVERIFY(job.wait(u"the held call"_s, [&] { return servers.isHolding(rule); }));
    QVERIFY(job.press(u"Resume: orders-api"_s));
    QVERIFY(job.isApplied());
    QVERIFY(servers.names(u"consumers"_s).contains(u"batch"_s));
    QVERIFY(job.undo());
    QCOMPARE(servers.objects(), before);
}

QTEST_MAIN(TestKilledProgram)
#include "test_killed_program.moc"
