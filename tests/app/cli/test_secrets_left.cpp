#include "app/sandbox/sandbox.h"
#include "models/core/clock.h"
#include "models/core/random.h"
#include "tests/app/cli/command_line.h"
#include "tests/app/cli/strategy_target.h"
#include "tests/support/wire_secrets.h"

#include <QFile>
#include <QMutex>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;

namespace {

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Runs the commands with secrets and searches everything they leave for each of them.
class TestSecretsLeft : public QObject {
    Q_OBJECT

    core::SystemClock m_clock;
    QTemporaryDir m_home;
    QTemporaryDir m_inputs; ///< files that the person wrote; not searched
    CommandLine m_cli { m_home.path() };
    support::SecretScan m_scan;
    support::WireSecrets m_wire { m_scan };
    QMutex m_mutex;
    QByteArray m_output;
    QByteArray m_processes; ///< argv and environ of the children
    std::atomic_llong m_pid = 0;

    QString input(const QString &name, const QByteArray &content)
    {
        QFile file(m_inputs.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(name));
        file.write(content);
        return file.fileName();
    }

    void watch(const sandbox::HttpRequest &request)
    {
        m_wire.collect(request);
        const QMutexLocker lock(&m_mutex);
        if (m_pid > 0)
            m_processes += readAll(u"/proc/%1/cmdline"_s.arg(m_pid)) + readAll(u"/proc/%1/environ"_s.arg(m_pid));
    }

    CommandLine::Outcome run(const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess process;
        m_cli.start(process, arguments);
        process.waitForStarted();
        m_pid = process.processId();
        process.write(input);
        process.closeWriteChannel();
        process.waitForFinished(60'000);
        auto outcome = CommandLine::outcomeOf(process);
        m_pid = 0;
        m_output += outcome.out + outcome.err;
        return outcome;
    }

    /// The open-source gateway asks for no token; one is sent all the same.
    QStringList tokenOption(const StrategyTarget &target)
    {
        return { u"--admin-token-file"_s, input(u"admin-token"_s, target.adminToken() + '\n') };
    }

    /// What people do with a protected service, with a secret in each of it.
    void useWhatWasMade(const sandbox::Sandbox &sandbox, const QStringList &options, const QString &strategy)
    {
        const QString handedOver = m_inputs.filePath(u"client-secret-"_s + strategy);
        const auto secret = run(QStringList { u"secret"_s, u"batch"_s, u"--out"_s, handedOver } + options);
        QVERIFY2(secret.exitCode == 0, secret.text().constData());
        m_scan.add(readAll(handedOver), "client secret");
        const auto call = run(QStringList { u"call"_s, sandbox.urls().value(u"proxy"_s).toString() + u"/orders", u"--flow"_s,
                                  u"client-credentials"_s, u"--client-id"_s, secret.last().value(u"client_id"_s).toString(),
                                  u"--client-secret-file"_s, handedOver, u"--scope"_s, u"api.access"_s, u"--introspect"_s }
            + options);
        QVERIFY2(call.exitCode == 0, call.text().constData());
        m_scan.add("pasted-secret-0123456789", "pasted secret");
        const QString pasted = input(u"plugin.json"_s,
            R"({ name: openid-connect, config: { issuer: 'https:\/\/id.example.com', client_secret: 'pasted-secret-0123456789', } })");
        const auto paste = run(QStringList { u"paste"_s, pasted } + options);
        QVERIFY2(paste.exitCode == 0, paste.text().constData());
        m_scan.add("portal-password-0123456789", "portal password");
        const auto added = run(QStringList { u"developers"_s, u"add"_s, u"more@example.com"_s, u"--full-name"_s, u"More"_s,
                                   u"--password-file"_s, input(u"password"_s, "portal-password-0123456789"), u"--yes"_s }
            + options);
        QVERIFY2(added.exitCode == 0, added.text().constData());
        QCOMPARE(run(QStringList { u"applications"_s, u"list"_s } + options).exitCode, 0);
    }

    void searchEverything()
    {
        QVERIFY2(m_scan.count() >= 8, QByteArray::number(m_scan.count()).constData());
        QVERIFY(!m_processes.isEmpty());
        QStringList hits = m_scan.findInFolder(m_home.path());
        for (const char *name : { "HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME" })
            hits << m_scan.findInFolder(QString::fromLocal8Bit(qgetenv(name)));
        hits << m_scan.findIn(m_output, u"the output"_s) << m_scan.findIn(m_processes, u"argv or environ"_s);
        QVERIFY2(hits.isEmpty(), qPrintable(hits.join(u'\n')));
        qInfo("%lld secrets searched for in files, output, argv and environ", static_cast<long long>(m_scan.count()));
    }

private Q_SLOTS:
    void nothingIsLeftBehind_data()
    {
        QTest::addColumn<QString>("strategy");
        for (const char *strategy : { "open-source", "consumer", "portal" })
            QTest::newRow(strategy) << QString::fromLatin1(strategy);
    }

    void nothingIsLeftBehind()
    {
        QFETCH(QString, strategy);
        const StrategyTarget target(strategy);
        sandbox::Sandbox sandbox(target.sandboxOptions(), m_clock);
        QVERIFY(sandbox.start());
        for (const QString &server : { u"admin"_s, u"proxy"_s, u"provider"_s })
            sandbox.setObserver(server, [this](sandbox::Phase phase, const sandbox::HttpRequest &request) {
                if (phase == sandbox::Phase::Arrived)
                    watch(request);
            });
        const QString protection = target.writeProtection(sandbox);
        const QStringList options = target.options(sandbox) + tokenOption(target);

        QCOMPARE(run(QStringList { u"connect"_s, u"--save"_s, strategy } + options).exitCode, 0);
        const auto applied = run(QStringList { u"apply"_s, u"-f"_s, protection, u"--connection"_s, strategy } + options);
        QVERIFY2(applied.exitCode == 0, applied.text().constData());
        QCOMPARE(run(QStringList { u"list"_s, u"consumers"_s } + options).exitCode, 0);
        if (target.isEnterprise())
            useWhatWasMade(sandbox, options, strategy);
        QCOMPARE(run(QStringList { u"rollback"_s } + options).exitCode, 0);
        const auto demo = run(QStringList { u"demo"_s, u"--strategy"_s, strategy } + options);
        QVERIFY2(demo.exitCode == 0, demo.text().constData());
        // refused for reasons that quote what was sent
        QVERIFY(run({ u"decode"_s, u"--json"_s }, target.adminToken()).exitCode != 0);
        QVERIFY(
            run(QStringList { u"connect"_s, u"--gateway"_s, sandbox.urls().value(u"proxy"_s).toString() } + tokenOption(target)).exitCode
            != 0);
        searchEverything();
    }

    void aPlantedSecretIsFound_data()
    {
        QTest::addColumn<QByteArray>("planted");
        const QByteArray secret = "s3cret/+ \u00fc-value";
        QTest::newRow("raw") << QByteArray("x=" + secret + ";");
        QTest::newRow("base64") << QByteArray("abc" + secret + "def").toBase64();
        QTest::newRow("base64, other alignment") << QByteArray("a" + secret + "def").toBase64();
        QTest::newRow("base64url") << QByteArray("ab" + secret).toBase64(QByteArray::Base64UrlEncoding);
        QTest::newRow("percent") << QUrl::toPercentEncoding(QString::fromUtf8(secret));
        QTest::newRow("UTF-16") << QByteArray(
            reinterpret_cast<const char *>(QString::fromUtf8(secret).utf16()), QString::fromUtf8(secret).size() * 2);
    }
    void aPlantedSecretIsFound()
    {
        QFETCH(QByteArray, planted);
        support::SecretScan scan;
        scan.add("s3cret/+ \u00fc-value", "planted");
        QTemporaryDir folder;
        QFile file(folder.filePath(u"deep.bin"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(1000, 'x') + planted + QByteArray(1000, 'y'));
        file.close();
        QCOMPARE(scan.findInFolder(folder.path()).size() > 0, true);
        QVERIFY(scan.findIn("nothing of that sort", u"here"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSecretsLeft)
#include "test_secrets_left.moc"
