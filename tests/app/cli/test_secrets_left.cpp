#include "app/sandbox/sandbox.h"
#include "models/core/clock.h"
#include "models/core/random.h"
#include "tests/app/cli/command_line.h"
#include "tests/support/secret_scan.h"

#include <QFile>
#include <QMutex>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

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
    sandbox::Sandbox m_sandbox { {}, m_clock };
    QTemporaryDir m_home;
    QTemporaryDir m_inputs; ///< files that the person wrote; not searched
    CommandLine m_cli { m_home.path() };
    support::SecretScan m_scan;
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

    /// What a request carries that only its sender may know.
    void collect(const sandbox::HttpRequest &request)
    {
        const QMutexLocker lock(&m_mutex);
        const QByteArray authorization = request.header("Authorization");
        if (authorization.startsWith("Bearer "))
            m_scan.add(authorization.mid(7), "bearer token");
        if (authorization.startsWith("Basic ")) {
            m_scan.add(authorization.mid(6), "basic credentials");
            m_scan.add(QByteArray::fromPercentEncoding(QByteArray::fromBase64(authorization.mid(6)).split(':').last()), "client secret");
        }
        m_scan.add(request.header("Kong-Admin-Token"), "admin token");
        const QUrlQuery form(QString::fromLatin1(request.body));
        for (const QString &field : { u"code"_s, u"code_verifier"_s, u"refresh_token"_s, u"password"_s, u"client_secret"_s, u"token"_s })
            m_scan.add(form.queryItemValue(field, QUrl::FullyDecoded).toUtf8(), field.toUtf8());
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

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_sandbox.start());
        for (const QString &server : { u"admin"_s, u"proxy"_s, u"provider"_s })
            m_sandbox.setObserver(server, [this](sandbox::Phase phase, const sandbox::HttpRequest &request) {
                if (phase == sandbox::Phase::Arrived)
                    collect(request);
            });
    }

    void nothingIsLeftBehind()
    {
        const QJsonObject urls = m_sandbox.urls();
        const QString admin = urls.value(u"admin"_s).toString();
        const QString provider = urls.value(u"provider"_s).toString();
        const QByteArray token = "admin-" + core::randomBytes(18).toBase64(QByteArray::Base64UrlEncoding);
        const QString tokenFile = input(u"admin-token"_s, token + '\n');
        const QString protection = input(u"protection.yaml"_s,
            "gatehouse: protection/1\nname: orders\nprovider: { issuer: \"" + provider.toUtf8()
                + "\" }\nservice:\n  name: orders\n  url: \"" + urls.value(u"upstream"_s).toString().toUtf8()
                + "\"\n  routes: [{ name: orders, paths: [/orders] }]\napplications: [{ name: batch }]\n");

        QCOMPARE(run({ u"connect"_s, u"--gateway"_s, admin, u"--admin-token-file"_s, tokenFile, u"--save"_s, u"here"_s }).exitCode, 0);
        QCOMPARE(run({ u"apply"_s, u"--json"_s, u"-f"_s, protection, u"--connection"_s, u"here"_s }).exitCode, 0);
        QCOMPARE(run({ u"list"_s, u"jwt-credentials"_s, u"--json"_s, u"--connection"_s, u"here"_s }).exitCode, 0);
        const auto demo
            = run({ u"demo"_s, u"--json"_s, u"--gateway"_s, admin, u"--provider"_s, provider, u"--admin-token-file"_s, tokenFile });
        QVERIFY2(demo.exitCode == 0, demo.text().constData());
        QCOMPARE(run({ u"rollback"_s, u"--json"_s }).exitCode, 0);
        // refused for reasons that quote what was sent
        QVERIFY(run({ u"decode"_s, u"--json"_s }, token).exitCode != 0);
        QVERIFY(run({ u"connect"_s, u"--gateway"_s, urls.value(u"proxy"_s).toString(), u"--admin-token-file"_s, tokenFile }).exitCode != 0);

        QVERIFY2(m_scan.count() >= 8, QByteArray::number(m_scan.count()).constData());
        QVERIFY(!m_processes.isEmpty());
        QStringList hits = m_scan.findInFolder(m_home.path());
        for (const char *name : { "HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME" })
            hits << m_scan.findInFolder(QString::fromLocal8Bit(qgetenv(name)));
        hits << m_scan.findIn(m_output, u"the output"_s) << m_scan.findIn(m_processes, u"argv or environ"_s);
        QVERIFY2(hits.isEmpty(), qPrintable(hits.join(u'\n')));
        qInfo("%lld secrets searched for in files, output, argv and environ", static_cast<long long>(m_scan.count()));
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
