#include "app/sandbox/sandbox.h"
#include "models/core/clock.h"
#include "tests/app/cli/command_line.h"
#include "tests/app/cli/strategy_target.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMutex>
#include <QRegularExpression>
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

struct Call {
    QString server;
    QByteArray method;
    QByteArray path;
    bool writes = false;

    QByteArray what() const { return method + ' ' + path; }
    /// The path with "*" for the ids, which differ from run to run.
    QByteArray pattern() const
    {
        static const QRegularExpression id(u"[0-9a-f]{8}-[0-9a-f-]{27}|0[a-z0-9][a-z0-9][A-Za-z0-9]{10,}"_s);
        return QString::fromUtf8(path).replace(id, u"*"_s).toUtf8();
    }
    bool looksLike(const Call &other) const
    {
        const QRegularExpression expression(
            QRegularExpression::anchoredPattern(QRegularExpression::escape(QString::fromUtf8(pattern())).replace(u"\\*"_s, u".*"_s)));
        return server == other.server && method == other.method && expression.match(QString::fromUtf8(other.path)).hasMatch();
    }
};

bool isWrite(const sandbox::HttpRequest &request)
{
    return request.method != "GET" && request.method != "HEAD" && !request.path.endsWith("/validate");
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
    StrategyTarget m_strategy { QStringLiteral(STRATEGY) };
    sandbox::Sandbox m_sandbox { m_strategy.sandboxOptions(), m_clock };
    QTemporaryDir m_folder;
    QString m_file;
    QList<Call> m_calls; ///< of an undisturbed run, in order
    QList<qsizetype> m_writes; ///< those of them that change something
    qsizetype m_steps = 0; ///< of the plan
    QJsonObject m_before;
    QJsonObject m_finished; ///< after an undisturbed run
    int m_runs = 0;

    QStringList target() const { return m_strategy.options(m_sandbox); }
    const Call &writeOf(qsizetype step) const { return m_calls.at(m_writes.at(step)); }

    void observe(const sandbox::Observer &observer)
    {
        m_sandbox.setObserver(u"admin"_s, observer);
        m_sandbox.setObserver(u"provider"_s, observer);
    }

    void killAt(const CommandLine &cli, qsizetype step, Point point);
    void killAfterAnswer(const CommandLine &cli, QProcess &process, qsizetype step);
    void checkResumed(const CommandLine &cli, qsizetype step, Point point);
    void checkRolledBack(const CommandLine &cli, const QStringList &command, bool lost);
    /// The one step that nobody can look up: a registration by RFC 7591.
    bool isRegistration(qsizetype step) const
    {
        return !m_strategy.isEnterprise() && writeOf(step).method == "POST" && writeOf(step).path.contains("regist");
    }
    void compareFinished(qsizetype moreClients);

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
                QTest::addRow("step %d %s: %s", step, writeOf(step).what().constData(), pointNames.at(size_t(point))) << step << point;
        }
    }
};

void TestKill::initTestCase()
{
    QVERIFY(m_sandbox.start());
    m_before = m_sandbox.dump();
    m_file = m_strategy.writeProtection(m_sandbox);

    QMutex mutex;
    for (const QString &server : { u"admin"_s, u"provider"_s })
        m_sandbox.setObserver(server, [this, server, &mutex](sandbox::Phase phase, const sandbox::HttpRequest &request) {
            const QMutexLocker lock(&mutex);
            if (phase != sandbox::Phase::Arrived)
                return;
            if (isWrite(request))
                m_writes << m_calls.size();
            m_calls << Call { server, request.method, request.path, isWrite(request) };
        });
    const CommandLine cli(m_folder.filePath(u"undisturbed"_s));
    const auto applied = cli.run(QStringList { u"apply"_s, u"-f"_s, m_file } + target());
    QVERIFY2(applied.exitCode == 0, applied.text().constData());
    for (const QJsonObject &line : applied.lines)
        m_steps += line.contains(u"outlook"_s);
    QCOMPARE(m_writes.size(), m_steps);
    m_finished = m_sandbox.dump();
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
    int dropped = 0;
    if (point == BeforeRequest) {
        // The server must not carry out what a program that died before sending would not have sent.
        const Call &call = writeOf(step);
        drop.server = call.server;
        drop.method = call.method;
        drop.path = call.pattern();
        drop.action = sandbox::FaultRule::Action::DropBefore;
        for (qsizetype earlier = 0; earlier < m_writes.at(step); ++earlier)
            drop.skip += call.looksLike(m_calls.at(earlier));
        drop.count = 1;
        dropped = m_sandbox.faults().add(drop);
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
    // The server comes to the rule after the observer that kills, so the rule stays until it has.
    if (point == BeforeRequest)
        QTRY_COMPARE(m_sandbox.faults().hits(dropped), 1);
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
    compareFinished(lost && point == AfterCarriedOut ? 1 : 0);
    if (lost)
        QCOMPARE(resumed.last().value(u"software_ids"_s).toArray().size(), 1);
    checkRolledBack(cli, { u"rollback"_s }, lost);
}

/// As many objects of each sort as after a run that nobody disturbed.
void TestKill::compareFinished(qsizetype moreClients)
{
    const QJsonObject now = m_sandbox.dump();
    QCOMPARE(dumpShape(now.value(u"gateway"_s)), dumpShape(m_finished.value(u"gateway"_s)));
    if (m_strategy.isEnterprise())
        QCOMPARE(dumpShape(now.value(u"provider"_s)), dumpShape(m_finished.value(u"provider"_s)));
    else
        QCOMPARE(clientCount(now), clientCount(m_finished) + moreClients);
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
    m_before = m_sandbox.dump();
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
    m_before = m_sandbox.dump();
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
