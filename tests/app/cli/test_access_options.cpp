#include "app/sandbox/sandbox.h"
#include "models/core/clock.h"
#include "models/core/random.h"
#include "tests/app/cli/command_line.h"
#include "tests/app/cli/refusal.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Saving, using and forgetting the ways of being let in to a gateway, in the program as a person runs it.
class TestAccessOptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSessionIsSavedAndUsed();
    void basicAndAHeaderAreSavedAndUsed();
    void aBearerTokenIsUsed();
    void aWrongPasswordIsToldFromTheRest();
    void whatIsMissingOrMisspeltIsNamed_data();
    void whatIsMissingOrMisspeltIsNamed();
    void aReadOnlyConnectionRefusesEveryWrite();

private:
    void start(const sandbox::GatewayOptions &gateway);
    QString file(const QString &name, const QByteArray &content) const;
    QString url() const { return m_sandbox->urls().value(u"admin"_s).toString(); }
    /// What stands in the folders of the program, store included.
    QByteArray everythingKept() const;

    core::SystemClock m_clock;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<CommandLine> m_cli;
    QByteArray m_password;
    QByteArray m_value;
};

void TestAccessOptions::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_cli = std::make_unique<CommandLine>(m_home->path());
    m_password = core::randomBytes(12).toHex();
    m_value = core::randomBytes(12).toHex();
}

void TestAccessOptions::start(const sandbox::GatewayOptions &gateway)
{
    sandbox::SandboxOptions options;
    options.estate = { 3, 0, 0, 0 };
    options.gateway = gateway;
    m_sandbox = std::make_unique<sandbox::Sandbox>(options, m_clock);
    QVERIFY(m_sandbox->start());
}

QString TestAccessOptions::file(const QString &name, const QByteArray &content) const
{
    QFile file(m_home->filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
}

QByteArray TestAccessOptions::everythingKept() const
{
    QByteArray all;
    for (const QString &suffix : { u""_s, u"-wal"_s }) {
        QFile file(m_cli->storePath() + suffix);
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

void TestAccessOptions::aSessionIsSavedAndUsed()
{
    sandbox::GatewayOptions gateway;
    gateway.edition = sandbox::GatewayOptions::Edition::Enterprise;
    gateway.adminPassword = core::Secret(m_password);
    start(gateway);
    const auto saved = m_cli->run({ u"connect"_s, u"--json"_s, u"--gateway"_s, url(), u"--admin-auth"_s, u"session"_s, u"--admin-user"_s,
                                      u"admin"_s, u"--admin-password-file"_s, u"-"_s, u"--save"_s, u"here"_s },
        m_password);
    QVERIFY2(saved.exitCode == 0, saved.text().constData());
    const auto listed = m_cli->run({ u"list"_s, u"services"_s, u"--json"_s, u"--connection"_s, u"here"_s });
    QVERIFY2(listed.exitCode == 0, listed.text().constData());
    QCOMPARE(listed.lines.size(), 3);
    const QByteArray kept = everythingKept();
    QVERIFY(kept.contains("session") && kept.contains("admin"));
    QVERIFY(!kept.contains(m_password));
}

void TestAccessOptions::basicAndAHeaderAreSavedAndUsed()
{
    sandbox::GatewayOptions gateway;
    gateway.front
        = { .user = u"ann"_s, .password = core::Secret(m_password), .headerName = "X-Door", .headerValue = core::Secret(m_value) };
    start(gateway);
    const auto saved = m_cli->run({ u"connect"_s, u"--json"_s, u"--gateway"_s, url(), u"--admin-auth"_s, u"basic"_s, u"--admin-user"_s,
        u"ann"_s, u"--admin-password-file"_s, file(u"password"_s, m_password + '\n'), u"--admin-header-file"_s,
        u"X-Door="_s + file(u"door"_s, m_value), u"--save"_s, u"there"_s });
    QVERIFY2(saved.exitCode == 0, saved.text().constData());
    const auto listed = m_cli->run({ u"list"_s, u"services"_s, u"--json"_s, u"--connection"_s, u"there"_s });
    QVERIFY2(listed.exitCode == 0, listed.text().constData());
    const QByteArray kept = everythingKept();
    QVERIFY(kept.contains("X-Door"));
    QVERIFY(!kept.contains(m_password) && !kept.contains(m_value));
}

void TestAccessOptions::aBearerTokenIsUsed()
{
    sandbox::GatewayOptions gateway;
    gateway.front.bearerToken = core::Secret(m_password);
    start(gateway);
    const QStringList arguments { u"list"_s, u"services"_s, u"--json"_s, u"--gateway"_s, url(), u"--admin-bearer-file"_s, u"-"_s };
    const auto listed = m_cli->run(arguments, m_password);
    QVERIFY2(listed.exitCode == 0, listed.text().constData());
    const QByteArray fault = faultOfRefusal(m_cli->run(arguments, "wrong"), 4, u"gatehouse.bearer_refused"_s, *m_cli);
    QVERIFY2(fault.isEmpty(), fault.constData());
}

void TestAccessOptions::aWrongPasswordIsToldFromTheRest()
{
    sandbox::GatewayOptions gateway;
    gateway.edition = sandbox::GatewayOptions::Edition::Enterprise;
    gateway.adminPassword = core::Secret(m_password);
    start(gateway);
    const auto refused = m_cli->run({ u"list"_s, u"services"_s, u"--json"_s, u"--gateway"_s, url(), u"--admin-auth"_s, u"session"_s,
                                        u"--admin-user"_s, u"admin"_s, u"--admin-password-file"_s, u"-"_s },
        "wrong");
    const QByteArray fault = faultOfRefusal(refused, 4, u"gatehouse.sign_in_refused"_s, *m_cli);
    QVERIFY2(fault.isEmpty(), fault.constData());
}

void TestAccessOptions::whatIsMissingOrMisspeltIsNamed_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("code");
    QTest::newRow("sort") << QStringList { u"--admin-auth"_s, u"charm"_s } << u"gatehouse.bad_value"_s;
    QTest::newRow("safe mode") << QStringList { u"--safe-mode"_s, u"perhaps"_s } << u"gatehouse.bad_value"_s;
    QTest::newRow("no user") << QStringList { u"--admin-auth"_s, u"basic"_s } << u"gatehouse.option_missing"_s;
    QTest::newRow("no sort") << QStringList { u"--admin-user"_s, u"ann"_s } << u"gatehouse.option_missing"_s;
    QTest::newRow("no file of a header") << QStringList { u"--admin-header-file"_s, u"X-Door"_s } << u"gatehouse.bad_value"_s;
}

void TestAccessOptions::whatIsMissingOrMisspeltIsNamed()
{
    QFETCH(QStringList, options);
    QFETCH(QString, code);
    const auto refused
        = m_cli->run(QStringList { u"list"_s, u"services"_s, u"--json"_s, u"--gateway"_s, u"http://127.0.0.1:1"_s } + options);
    const QByteArray fault = faultOfRefusal(refused, 2, code, *m_cli);
    QVERIFY2(fault.isEmpty(), fault.constData());
}

void TestAccessOptions::aReadOnlyConnectionRefusesEveryWrite()
{
    start({});
    const auto saved
        = m_cli->run({ u"connect"_s, u"--json"_s, u"--gateway"_s, url(), u"--safe-mode"_s, u"read-only"_s, u"--save"_s, u"careful"_s });
    QVERIFY2(saved.exitCode == 0, saved.text().constData());
    const QStringList there { u"--json"_s, u"--connection"_s, u"careful"_s };
    const auto listed = m_cli->run(QStringList { u"list"_s, u"services"_s } + there);
    QCOMPARE(listed.lines.size(), 3);
    const QString id = listed.lines.front().value(u"id"_s).toString();

    int writes = 0;
    m_sandbox->setObserver(u"admin"_s, [&writes](sandbox::Phase phase, const sandbox::HttpRequest &request) {
        const bool reads = request.method == "GET" || request.path.endsWith("/validate");
        writes += phase == sandbox::Phase::Arrived && !reads ? 1 : 0;
    });
    const QList<QStringList> commands { { u"create"_s, u"services"_s, u"--set"_s, u"name=x"_s, u"--set"_s, u"host=x.example"_s },
        { u"edit"_s, u"services"_s, id, u"--set"_s, u"host=x.example"_s }, { u"delete"_s, u"services"_s, id, u"--yes"_s } };
    for (const QStringList &command : commands) {
        const QByteArray fault = faultOfRefusal(m_cli->run(command + there), 4, u"gatehouse.read_only_connection"_s, *m_cli);
        QVERIFY2(fault.isEmpty(), qPrintable(command.front() + u": "_s + QString::fromUtf8(fault)));
    }
    m_sandbox->setObserver(u"admin"_s, {});
    QCOMPARE(writes, 0);
    const auto allowed
        = m_cli->run(QStringList { u"edit"_s, u"services"_s, id, u"--set"_s, u"host=x.example"_s, u"--safe-mode"_s, u"write"_s } + there);
    QVERIFY2(allowed.exitCode == 0, allowed.text().constData());
}

QTEST_GUILESS_MAIN(TestAccessOptions)
#include "test_access_options.moc"
