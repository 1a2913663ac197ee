#include "app/sandbox/sandbox.h"
#include "models/core/clock.h"
#include "tests/app/cli/command_line.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMutex>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <atomic>
#include <csignal>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

enum Point {
    BeforeRequest,
    AfterCarriedOut,
    AfterAnswer,
    PointCount,
};
constexpr std::array pointNames { "before the request", "carried out, no answer", "answered, not journalled" };

struct Write {
    QString server;
    QByteArray what;
};

bool isWrite(const sandbox::HttpRequest &request)
{
    return request.method != "GET" && request.method != "HEAD" && !request.path.endsWith("/validate");
}

/// Names and numbers that differ between two runs of the same plan.
QJsonObject withoutIds(const QJsonObject &dump)
{
    QJsonObject counts;
    const QJsonObject gateway = dump.value(u"gateway"_s).toObject();
    for (auto kind = gateway.begin(); kind != gateway.end(); ++kind)
        counts.insert(kind.key(), kind.value().toArray().size());
    return counts;
}

bool wasAnswered(const QByteArray &out, qsizetype step)
{
    const QList<QByteArray> lines = out.split('\n');
    for (const QByteArray &line : lines) {
        const QJsonObject event = QJsonDocument::fromJson(line).object();
        if (event.value(u"event"_s) == u"answered"_s && event.value(u"index"_s).toInt() == step)
            return true;
    }
    return false;
}

qsizetype clientCount(const QJsonObject &dump)
{
    return dump.value(u"provider"_s).toObject().value(u"clients"_s).toObject().size();
}

} // namespace

/// Kills the program at every point of every step of a plan, really (SIGKILL), then resumes it or rolls it back.
class TestKill : public QObject {
    Q_OBJECT

    core::SystemClock m_clock;
    sandbox::Sandbox m_sandbox { {}, m_clock };
    QTemporaryDir m_folder;
    QString m_file;
    QList<Write> m_writes; ///< of an undisturbed run, in order
    qsizetype m_steps = 0; ///< of the plan
    QJsonObject m_before;
    QJsonObject m_finished; ///< counts after an undisturbed run
    int m_runs = 0;

    QStringList target() const
    {
        const QJsonObject urls = m_sandbox.urls();
        return { u"--json"_s, u"--gateway"_s, urls.value(u"admin"_s).toString(), u"--provider"_s, urls.value(u"provider"_s).toString() };
    }

    void observe(const sandbox::Observer &observer)
    {
        m_sandbox.setObserver(u"admin"_s, observer);
        m_sandbox.setObserver(u"provider"_s, observer);
    }

    void killAt(const CommandLine &cli, qsizetype step, Point point);
    void killAfterAnswer(const CommandLine &cli, QProcess &process, qsizetype step);
    void checkResumed(const CommandLine &cli, qsizetype step, Point point);
    void checkRolledBack(const CommandLine &cli, const QStringList &command, bool lost);
    bool isRegistration(qsizetype step) const
    {
        return m_writes.at(step).what.startsWith("POST /") && m_writes.at(step).what.contains("regist");
    }

private Q_SLOTS:
    void initTestCase();
    void resumeIsClean_data() { points(); }
    void resumeIsClean();
    void rollbackIsClean_data() { points(); }
    void rollbackIsClean();
    void everyPointWasTried();

private:
    void points()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("point");
        for (int step = 0; step < m_steps; ++step) {
            for (int point = 0; point < PointCount; ++point)
                QTest::addRow("step %d %s: %s", step, m_writes.at(step).what.constData(), pointNames.at(size_t(point))) << step << point;
        }
    }
};

void TestKill::initTestCase()
{
    QVERIFY(m_sandbox.start());
    m_before = m_sandbox.dump();
    m_file = m_folder.filePath(u"protection.yaml"_s);
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("gatehouse: protection/1\nname: orders\nprovider: { issuer: \"" + m_sandbox.urls().value(u"provider"_s).toString().toUtf8()
        + "\" }\nservice:\n  name: orders-api\n  url: \"" + m_sandbox.urls().value(u"upstream"_s).toString().toUtf8()
        + "\"\n  routes:\n    - { name: orders, paths: [/orders] }\napplications:\n  - { name: batch }\n");
    file.close();

    QMutex mutex;
    for (const QString &server : { u"admin"_s, u"provider"_s })
        m_sandbox.setObserver(server, [this, server, &mutex](sandbox::Phase phase, const sandbox::HttpRequest &request) {
            const QMutexLocker lock(&mutex);
            if (phase == sandbox::Phase::Arrived && isWrite(request))
                m_writes << Write { server, request.method + ' ' + request.path };
        });
    const CommandLine cli(m_folder.filePath(u"undisturbed"_s));
    const auto applied = cli.run(QStringList { u"apply"_s, u"-f"_s, m_file } + target());
    QVERIFY2(applied.exitCode == 0, applied.text().constData());
    for (const QJsonObject &line : applied.lines)
        m_steps += line.contains(u"outlook"_s);
    QCOMPARE(m_writes.size(), m_steps);
    m_finished = withoutIds(m_sandbox.dump());
    observe({});

    const auto again = cli.run(QStringList { u"apply"_s, u"-f"_s, m_file } + target());
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(again.last().value(u"changes"_s).toInt(-1), 0);
    checkRolledBack(cli, { u"rollback"_s }, false);
}

void TestKill::killAt(const CommandLine &cli, qsizetype step, Point point)
{
    QProcess process;
    std::atomic_int seen = 0;
    std::atomic_llong pid = 0;
    sandbox::FaultRule drop;
    if (point == BeforeRequest) {
        // The server must not carry out what a program that died before sending would not have sent.
        drop.server = m_writes.at(step).server;
        drop.method = m_writes.at(step).what.split(' ').first();
        drop.action = sandbox::FaultRule::Action::DropBefore;
        for (qsizetype earlier = 0; earlier < step; ++earlier)
            drop.skip += m_writes.at(earlier).server == drop.server && m_writes.at(earlier).what.startsWith(QByteArray(drop.method + ' '));
        if (drop.method == "POST" && drop.server == u"admin"_s)
            QFAIL("a POST to the gateway would be counted with its dry runs");
        drop.count = 1;
        m_sandbox.faults().add(drop);
    }
    observe([&](sandbox::Phase phase, const sandbox::HttpRequest &request) {
        if (!isWrite(request))
            return;
        const bool here = phase == sandbox::Phase::Arrived ? seen++ == step : seen == step + 1;
        if (here
            && ((point == BeforeRequest && phase == sandbox::Phase::Arrived)
                || (point == AfterCarriedOut && phase == sandbox::Phase::CarriedOut)))
            ::kill(pid_t(pid.load()), SIGKILL);
    });
    if (point == AfterAnswer) {
        killAfterAnswer(cli, process, step);
    } else {
        // The process id is known before the first request can arrive: the first step comes after the whole preview.
        cli.start(process, QStringList { u"apply"_s, u"-f"_s, m_file } + target());
        QVERIFY(process.waitForStarted());
        pid = process.processId();
        QVERIFY(process.waitForFinished(60'000));
    }
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    observe({});
    m_sandbox.faults().clear();
    ++m_runs;
}

/// Holds the journal's write lock from the moment the server has carried the step out, so that the program gets its answer and cannot note
/// it.
void TestKill::killAfterAnswer(const CommandLine &cli, QProcess &process, qsizetype step)
{
    std::atomic_int seen = 0;
    sqlite3 *database = nullptr;
    const auto closed = qScopeGuard([&database] { sqlite3_close(database); });
    QMutex mutex;
    observe([&](sandbox::Phase phase, const sandbox::HttpRequest &request) {
        if (!isWrite(request))
            return;
        const QMutexLocker guard(&mutex);
        if (phase == sandbox::Phase::Arrived)
            ++seen;
        else if (seen == step + 1 && !database) {
            sqlite3_open(cli.storePath().toUtf8().constData(), &database);
            sqlite3_busy_timeout(database, 10'000);
            sqlite3_exec(database, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
        }
    });
    cli.start(process, QStringList { u"apply"_s, u"-f"_s, m_file } + target());
    QByteArray out;
    QTRY_VERIFY_WITH_TIMEOUT((process.waitForReadyRead(100), out += process.readAllStandardOutput(), wasAnswered(out, step)), 20'000);
    process.kill();
    QVERIFY(process.waitForFinished());
    observe({});
}

void TestKill::checkResumed(const CommandLine &cli, qsizetype step, Point point)
{
    const bool lost = isRegistration(step) && point != AfterAnswer;
    const auto resumed = cli.run(QStringList { u"resume"_s } + target());
    QVERIFY2(resumed.exitCode == (lost ? 15 : 0), resumed.text().constData());
    QCOMPARE(withoutIds(m_sandbox.dump()), m_finished);
    QCOMPARE(clientCount(m_sandbox.dump()), clientCount(m_before) + (lost && point == AfterCarriedOut ? 2 : 1));
    if (lost)
        QCOMPARE(resumed.last().value(u"software_ids"_s).toArray().size(), 1);
    checkRolledBack(cli, { u"rollback"_s }, lost);
}

void TestKill::checkRolledBack(const CommandLine &cli, const QStringList &command, bool lost)
{
    const auto back = cli.run(command + target());
    QVERIFY2(back.exitCode == (lost ? 15 : 0), back.text().constData());
    QCOMPARE(back.last().value(u"rolled_back"_s).toBool(), true);
    QJsonObject after = m_sandbox.dump();
    if (lost) {
        // the one exception: a registration without an answer is named, the rest is clean
        const QString softwareId = back.last().value(u"software_ids"_s).toArray().first().toString();
        QJsonObject provider = after.value(u"provider"_s).toObject();
        QJsonObject clients = provider.value(u"clients"_s).toObject();
        const QStringList ids = clients.keys();
        for (const QString &id : ids) {
            if (clients.value(id).toObject().value(u"software_id"_s).toString() == softwareId)
                clients.remove(id);
        }
        provider.insert(u"clients"_s, clients);
        after.insert(u"provider"_s, provider);
    }
    QCOMPARE(after, m_before);
}

void TestKill::resumeIsClean()
{
    QFETCH(int, step);
    QFETCH(int, point);
    m_sandbox.reset();
    const QTemporaryDir home;
    const CommandLine cli(home.path());
    killAt(cli, step, Point(point));
    if (!QTest::currentTestFailed())
        checkResumed(cli, step, Point(point));
}

void TestKill::rollbackIsClean()
{
    QFETCH(int, step);
    QFETCH(int, point);
    m_sandbox.reset();
    const QTemporaryDir home;
    const CommandLine cli(home.path());
    killAt(cli, step, Point(point));
    if (!QTest::currentTestFailed())
        checkRolledBack(cli, { u"rollback"_s }, isRegistration(step) && point != AfterAnswer);
}

void TestKill::everyPointWasTried()
{
    qInfo("%lld steps x %d points x 2 = %d kills", static_cast<long long>(m_steps), int(PointCount), m_runs);
    QCOMPARE(qsizetype(m_runs), m_steps * PointCount * 2);
}

QTEST_GUILESS_MAIN(TestKill)
#include "test_kill.moc"
