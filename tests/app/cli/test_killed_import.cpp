#include "app/sandbox/sandbox.h"
#include "models/core/clock.h"
#include "tests/app/cli/command_line.h"

#include <httplib.h>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int thousand = 1'000;

/// 5,000 entities: services with a route and a plugin each, and consumers.
QByteArray estate()
{
    QJsonArray services;
    QJsonArray consumers;
    for (int i = 0; i < thousand; ++i) {
        const QString number = QString::number(i).rightJustified(4, u'0');
        const QString service = u"svc-"_s + number;
        const QString route = u"route-"_s + number;
        const QString path = u"/p"_s + number;
        const QString header = u"X-"_s + number;
        const QJsonObject ofRoute { { u"name"_s, route }, { u"paths"_s, QJsonArray { path } } };
        const QJsonObject ofPlugin { { u"name"_s, u"correlation-id"_s }, { u"config"_s, QJsonObject { { u"header_name"_s, header } } } };
        services << QJsonObject { { u"name"_s, service }, { u"host"_s, u"up.test"_s }, { u"routes"_s, QJsonArray { ofRoute } },
            { u"plugins"_s, QJsonArray { ofPlugin } } };
        for (const QString &half : { u"a"_s, u"b"_s }) {
            const QString user = u"user-"_s + number + half;
            consumers << QJsonObject { { u"username"_s, user }, { u"tags"_s, QJsonArray { u"many"_s } } };
        }
    }
    return QJsonDocument(QJsonObject { { u"_format_version"_s, u"3.0"_s }, { u"services"_s, services }, { u"consumers"_s, consumers } })
        .toJson();
}

const QByteArray nothing = "_format_version: \"3.0\"\n";

} // namespace

/// An import of 5,000 entities whose program is killed in the middle.
class TestKilledImport : public QObject {
    Q_OBJECT

    core::SystemClock m_clock;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    QTemporaryDir m_home;
    CommandLine m_cli { m_home.path() };
    QString m_file;

    QString admin() const { return m_sandbox->urls().value(u"admin"_s).toString(); }

    CommandLine::Outcome run(const QStringList &words, const QByteArray &input = {}) const
    {
        return m_cli.run(words + QStringList { u"--gateway"_s, admin() }, input);
    }

    /// How many of a kind the first page of the gateway's list has: up to 1,000.
    qsizetype made(const char *path) const
    {
        httplib::Client client(admin().toStdString());
        const auto answer = client.Get(std::string(path) + "?size=1000");
        return answer ? QJsonDocument::fromJson(QByteArray::fromStdString(answer->body))["data"_L1].toArray().size() : 0;
    }

    /// @return the plan that was interrupted; empty when the program had ended by itself
    QString killInTheMiddle() const
    {
        QProcess process;
        m_cli.start(process, { u"import"_s, u"-f"_s, m_file, u"--yes"_s, u"--gateway"_s, admin() });
        const bool underWay = QTest::qWaitFor([this] { return made("/services") + made("/consumers") > 700; }, 60'000);
        process.kill();
        process.waitForFinished();
        if (!underWay || process.exitStatus() != QProcess::CrashExit)
            return {};
        const QJsonObject plan = m_cli.run({ u"plans"_s, u"--json"_s }).last();
        return plan.value("phase"_L1).toString() == u"unfinished" ? plan.value("plan"_L1).toString() : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_file = m_home.filePath(u"estate.json"_s);
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(estate()) > 0);
    }

    void init()
    {
        m_sandbox = std::make_unique<sandbox::Sandbox>(sandbox::SandboxOptions(), m_clock);
        QVERIFY(m_sandbox->start());
    }

    void itIsResumedAndTheEstateGoesRound()
    {
        const QString plan = killInTheMiddle();
        QVERIFY(!plan.isEmpty());
        QCOMPARE(run({ u"diff"_s, u"-f"_s, m_file }).exitCode, 16); // it was the middle
        const auto resumed = run({ u"resume"_s, plan });
        QVERIFY2(resumed.exitCode == 0, resumed.err.right(2'000).constData());
        QCOMPARE(run({ u"diff"_s, u"-f"_s, m_file }).exitCode, 0);

        const QByteArray exported = run({ u"export"_s }).out;
        const auto wiped = run({ u"import"_s, u"-f"_s, u"-"_s, u"--yes"_s, u"--delete"_s }, nothing);
        QVERIFY2(wiped.exitCode == 0, wiped.err.right(2'000).constData());
        QCOMPARE(made("/services") + made("/routes") + made("/plugins") + made("/consumers"), 0);
        const auto imported = run({ u"import"_s, u"-f"_s, u"-"_s, u"--yes"_s }, exported);
        QVERIFY2(imported.exitCode == 0, imported.err.right(2'000).constData());
        QCOMPARE(run({ u"diff"_s, u"-f"_s, m_file }).exitCode, 0);
        QCOMPARE(run({ u"diff"_s, u"-f"_s, u"-"_s }, exported).exitCode, 0);
    }

    void itIsTakenBack()
    {
        const QByteArray before = run({ u"export"_s }).out;
        const QString plan = killInTheMiddle();
        QVERIFY(!plan.isEmpty());
        const auto back = run({ u"rollback"_s, plan });
        QVERIFY2(back.exitCode == 0, back.err.right(2'000).constData());
        QCOMPARE(run({ u"export"_s }).out, before);
        QCOMPARE(run({ u"diff"_s, u"-f"_s, u"-"_s }, before).exitCode, 0);
    }
};

QTEST_GUILESS_MAIN(TestKilledImport)
#include "test_killed_import.moc"
