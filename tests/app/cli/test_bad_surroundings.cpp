#include "app/sandbox/sandbox.h"
#include "models/core/clock.h"
#include "tests/app/cli/command_line.h"
#include "tests/app/cli/refusal.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QSemaphore>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <csignal>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

bool isWrite(const sandbox::HttpRequest &request)
{
    return request.method != "GET" && request.method != "HEAD" && !request.path.endsWith("/validate");
}

} // namespace

/// Drives the program where the computer itself does not go along: keychain, disk, database, Ctrl+C, a second console.
class TestBadSurroundings : public QObject {
    Q_OBJECT

    core::SystemClock m_clock;
    sandbox::Sandbox m_sandbox { {}, m_clock };
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<CommandLine> m_cli;
    QJsonObject m_before;

    QStringList arguments(const QString &line) const
    {
        QStringList result = line.split(u' ');
        result.replaceInStrings(u"{admin}"_s, m_sandbox.urls().value(u"admin"_s).toString());
        result.replaceInStrings(u"{file}"_s, m_home->filePath(u"protection.yaml"_s));
        return result << u"--json"_s;
    }

    CommandLine::Outcome run(const QString &line, const QByteArray &input = {}) { return m_cli->run(arguments(line), input); }
    QByteArray refusal(const CommandLine::Outcome &outcome, int exitCode, const QString &code)
    {
        const QByteArray fault = faultOfRefusal(outcome, exitCode, code, *m_cli);
        return fault.isEmpty() && m_sandbox.dump() != m_before ? QByteArray("something was changed: " + outcome.text()) : fault;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_sandbox.start()); }
    void init()
    {
        m_sandbox.reset();
        m_home = std::make_unique<QTemporaryDir>();
        m_cli = std::make_unique<CommandLine>(m_home->path());
        m_before = m_sandbox.dump();
        QFile file(m_home->filePath(u"protection.yaml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QJsonObject urls = m_sandbox.urls();
        file.write("gatehouse: protection/1\nname: orders\nprovider: { issuer: \"" + urls.value(u"provider"_s).toString().toUtf8()
            + "\" }\nservice:\n  name: orders-api\n  url: \"" + urls.value(u"upstream"_s).toString().toUtf8()
            + "\"\n  routes: [{ name: orders, paths: [/orders] }]\napplications: [{ name: batch }]\n");
    }

    void withoutKeychainNothingIsBegun();
    void aTokenIsNotSavedWithoutKeychain();
    void aLockedDatabaseIsNamed();
    void aFullDiskIsNamed();
    void controlCStopsAndRollbackCleans();
    void aSecondConsoleIsSentAway();
};

void TestBadSurroundings::withoutKeychainNothingIsBegun()
{
    const QByteArray bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    const auto restored = qScopeGuard([&bus] { qputenv("DBUS_SESSION_BUS_ADDRESS", bus); });
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    const auto refused = run(u"apply -f {file} --gateway {admin}"_s);
    const QByteArray fault = refusal(refused, 13, u"gatehouse.no_keychain"_s);
    QVERIFY2(fault.isEmpty(), fault.constData());
    QVERIFY2(refused.err.contains("--without-keychain"), refused.err.constData());
    const auto applied = run(u"apply -f {file} --gateway {admin} --without-keychain"_s);
    QVERIFY2(applied.exitCode == 0, applied.text().constData());
}

void TestBadSurroundings::aTokenIsNotSavedWithoutKeychain()
{
    const QByteArray bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    const auto restored = qScopeGuard([&bus] { qputenv("DBUS_SESSION_BUS_ADDRESS", bus); });
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    const auto refused = run(u"connect --gateway {admin} --admin-token-file - --save here"_s, "the-token");
    const QByteArray fault = refusal(refused, 13, u"gatehouse.no_keychain"_s);
    QVERIFY2(fault.isEmpty(), fault.constData());
    QCOMPARE(run(u"connect --connection here"_s).exitCode, 3);
}

void TestBadSurroundings::aLockedDatabaseIsNamed()
{
    QCOMPARE(run(u"connect --gateway {admin} --save first"_s).exitCode, 0);
    sqlite3 *database = nullptr;
    const auto closed = qScopeGuard([&database] { sqlite3_close(database); });
    QCOMPARE(sqlite3_open(m_cli->storePath().toUtf8().constData(), &database), SQLITE_OK);
    QCOMPARE(sqlite3_exec(database, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
    const auto outcome = run(u"apply -f {file} --gateway {admin}"_s);
    QCOMPARE(sqlite3_exec(database, "ROLLBACK", nullptr, nullptr, nullptr), SQLITE_OK);
    const QByteArray fault = refusal(outcome, 12, u"gatehouse.database_locked"_s);
    QVERIFY2(fault.isEmpty(), fault.constData());
}

void TestBadSurroundings::aFullDiskIsNamed()
{
    if (QStandardPaths::findExecutable(u"unshare"_s).isEmpty())
        QSKIP("unshare is not there");
    const QString script = u"mount -t tmpfs -o size=16k tmpfs \"$XDG_DATA_HOME\" || exit 77; exec \"$@\""_s;
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, m_home->path() + u"/data"_s);
    QVERIFY(QDir().mkpath(m_home->path() + u"/data"_s));
    process.setProcessEnvironment(environment);
    process.start(u"unshare"_s,
        QStringList { u"-rm"_s, u"sh"_s, u"-c"_s, script, u"sh"_s, QStringLiteral(GATEHOUSE_BINARY_DIR "/gatehouse-cli") }
            + arguments(u"apply -f {file} --gateway {admin}"_s));
    QVERIFY(process.waitForFinished(60'000));
    const auto outcome = CommandLine::outcomeOf(process);
    if (outcome.exitCode == 77 || outcome.err.startsWith("unshare:"))
        QSKIP("a small file system cannot be mounted here");
    const QByteArray fault = refusal(outcome, 12, u"gatehouse.disk_full"_s);
    QVERIFY2(fault.isEmpty(), fault.constData());
}

void TestBadSurroundings::controlCStopsAndRollbackCleans()
{
    QProcess process;
    std::atomic_int writes = 0;
    std::atomic_llong pid = 0;
    m_sandbox.setObserver(u"admin"_s, [&](sandbox::Phase phase, const sandbox::HttpRequest &request) {
        if (phase == sandbox::Phase::Arrived && isWrite(request) && ++writes == 3)
            ::kill(pid_t(pid.load()), SIGINT);
    });
    const auto unobserved = qScopeGuard([this] { m_sandbox.setObserver(u"admin"_s, {}); });
    m_cli->start(process, arguments(u"apply -f {file} --gateway {admin}"_s));
    QVERIFY(process.waitForStarted());
    pid = process.processId();
    QVERIFY(process.waitForFinished(60'000));
    const auto stopped = CommandLine::outcomeOf(process);
    QVERIFY2(!stopped.crashed && stopped.exitCode == 130, stopped.text().constData());
    QCOMPARE(errorOf(stopped).value(u"code"_s).toString(), u"gatehouse.cancelled"_s);
    QCOMPARE(stopped.err.count('\n'), 1);
    QCOMPARE(unfinishedPlans(*m_cli), 1);
    QVERIFY(m_sandbox.dump() != m_before);

    const auto back = run(u"rollback"_s);
    QVERIFY2(back.exitCode == 0, back.text().constData());
    QCOMPARE(m_sandbox.dump(), m_before);
    QCOMPARE(unfinishedPlans(*m_cli), 0);
}

void TestBadSurroundings::aSecondConsoleIsSentAway()
{
    QProcess process;
    QSemaphore reached;
    QSemaphore goOn;
    std::atomic_bool first = true;
    m_sandbox.setObserver(u"admin"_s, [&](sandbox::Phase phase, const sandbox::HttpRequest &request) {
        if (phase != sandbox::Phase::Arrived || !isWrite(request) || !first.exchange(false))
            return;
        reached.release();
        goOn.acquire();
    });
    const auto unobserved = qScopeGuard([this, &goOn] {
        goOn.release();
        m_sandbox.setObserver(u"admin"_s, {});
    });
    m_cli->start(process, arguments(u"apply -f {file} --gateway {admin}"_s));
    QVERIFY(process.waitForStarted());
    QVERIFY(reached.tryAcquire(1, 20'000));
    const auto second = run(u"apply -f {file} --gateway {admin}"_s);
    const QJsonObject dumpMeanwhile = m_sandbox.dump();
    goOn.release();
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 0);

    const QByteArray fault = faultOfRefusal(second, 5, u"gatehouse.connection_locked"_s, *m_cli);
    QVERIFY2(fault.isEmpty(), fault.constData());
    QVERIFY2(second.err.contains(QByteArray::number(process.processId())) || second.err.contains("process "), second.err.constData());
    QCOMPARE(dumpMeanwhile, m_before);
    QCOMPARE(run(u"apply -f {file} --gateway {admin}"_s).last().value(u"changes"_s).toInt(-1), 0);
}

QTEST_GUILESS_MAIN(TestBadSurroundings)
#include "test_bad_surroundings.moc"
