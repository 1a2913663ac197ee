#include "app/sandbox/sandbox.h"
#include "models/core/clock.h"
#include "tests/app/cli/command_line.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QByteArray head = "_format_version: \"3.0\"\n";
const QByteArray estate = head
    + "services:\n- name: orders\n  host: h.test\n  routes:\n  - name: r\n    paths: [/o]\n"
      "consumers:\n- username: alice\n  keyauth_credentials:\n  - key: sesame-0123456789\n    id: 0f1d2c3b-4a59-4687-9786-a5b4c3d2e1f0\n";

} // namespace

/// export, diff and import as a person gives them.
class TestDeclarativeCommands : public QObject {
    Q_OBJECT

    core::SystemClock m_clock;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    QTemporaryDir m_home;
    CommandLine m_cli { m_home.path() };

    CommandLine::Outcome run(const QStringList &words, const QByteArray &input = {}) const
    {
        return m_cli.run(words + QStringList { u"--gateway"_s, m_sandbox->urls().value(u"admin"_s).toString() }, input);
    }

    CommandLine::Outcome runJson(const QStringList &words, const QByteArray &input = {}) const
    {
        return run(words + QStringList { u"--json"_s }, input);
    }

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<sandbox::Sandbox>(sandbox::SandboxOptions(), m_clock);
        QVERIFY(m_sandbox->start());
    }

    void aFileIsImportedExportedAndTakenBack()
    {
        const QStringList diff { u"diff"_s, u"-f"_s, u"-"_s };
        const auto first = run(diff, estate);
        QCOMPARE(first.exitCode, 16);
        QVERIFY2(first.out.contains("+ services orders\n"), first.out.constData());
        QVERIFY(!first.text().contains("sesame"));

        const QStringList import { u"import"_s, u"-f"_s, u"-"_s };
        QCOMPARE(run(import + QStringList { u"--dry-run"_s }, estate).exitCode, 0);
        QCOMPARE(run(import, estate).exitCode, 2); // nobody to ask
        QCOMPARE(run(diff, estate).out, first.out); // nothing was written

        const auto imported = runJson(import + QStringList { u"--yes"_s }, estate);
        QVERIFY2(imported.exitCode == 0, imported.text().constData());
        QVERIFY(!imported.text().contains("sesame"));
        const QString plan = imported.last().value("plan"_L1).toString();
        QVERIFY(!plan.isEmpty());
        const auto same = run(diff, estate);
        QVERIFY2(same.exitCode == 0, same.text().constData());

        const auto exported = run({ u"export"_s });
        QCOMPARE(exported.exitCode, 0);
        QVERIFY(!exported.text().contains("sesame"));
        QVERIFY2(exported.err.contains("1 secret"), exported.err.constData());
        QCOMPARE(run(diff, exported.out).exitCode, 0);
        const auto json = run({ u"export"_s, u"--format"_s, u"json"_s });
        QVERIFY(QJsonDocument::fromJson(json.out).object().contains("services"_L1));
        QCOMPARE(run(diff, json.out).exitCode, 0);
        QCOMPARE(run({ u"export"_s, u"--format"_s, u"xml"_s }).exitCode, 2);

        QCOMPARE(run({ u"rollback"_s, plan }).exitCode, 0);
        QCOMPARE(run(diff, head).exitCode, 0);
    }

    void aChangeIsToldMemberByMember()
    {
        QCOMPARE(run({ u"import"_s, u"-f"_s, u"-"_s, u"-y"_s }, estate).exitCode, 0);
        QByteArray other = estate;
        other.replace("h.test", "other.test").replace("sesame-0123456789", "sesame-9876543210");
        const auto text = run({ u"diff"_s, u"-f"_s, u"-"_s }, other);
        QCOMPARE(text.exitCode, 16);
        QVERIFY2(text.out.contains("    host: \"h.test\" -> \"other.test\"\n"), text.out.constData());
        QVERIFY2(text.out.contains("    key: ******** -> ********\n"), text.out.constData());
        QVERIFY(!text.text().contains("sesame"));
        const auto json = runJson({ u"diff"_s, u"-f"_s, u"-"_s }, other);
        QVERIFY(!json.text().contains("sesame"));
        QCOMPARE(json.lines.size(), 2);
        QCOMPARE(json.lines.first().value("difference"_L1).toString(), u"changed"_s);
        QCOMPARE(json.lines.first().value("changes"_L1)[0][u"after"_s].toString(), u"other.test"_s);
    }

    void deletionIsAskedFor()
    {
        QCOMPARE(run({ u"import"_s, u"-f"_s, u"-"_s, u"-y"_s }, estate).exitCode, 0);
        QCOMPARE(run({ u"import"_s, u"-f"_s, u"-"_s, u"-y"_s }, head).exitCode, 0);
        QCOMPARE(run({ u"diff"_s, u"-f"_s, u"-"_s }, estate).exitCode, 0);
        const auto deleted = runJson({ u"import"_s, u"-f"_s, u"-"_s, u"-y"_s, u"--delete"_s }, head);
        QVERIFY2(deleted.exitCode == 0, deleted.text().constData());
        QCOMPARE(run({ u"diff"_s, u"-f"_s, u"-"_s }, head).exitCode, 0);
        QCOMPARE(run({ u"rollback"_s, deleted.last().value("plan"_L1).toString() }).exitCode, 0);
        QCOMPARE(run({ u"diff"_s, u"-f"_s, u"-"_s }, estate).exitCode, 0);
    }

    void badFilesAreRefusedWithTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("syntax") << QByteArray(head + "services: [a\nb: }\n") << QByteArray("-:3:");
        QTest::newRow("key") << QByteArray(head + "servces: []\n") << QByteArray("did you mean “services”");
        QTest::newRow("version") << QByteArray("_format_version: \"1.1\"\n") << QByteArray("1.1");
        QTest::newRow("reference") << QByteArray(head + "routes:\n- name: r\n  service: nobody\n") << QByteArray("nobody");
        QTest::newRow("placeholder") << QByteArray(
            head + "consumers:\n- username: b\n  keyauth_credentials:\n  - key: ${{ env \"DECK_K\" }}\n")
                                     << QByteArray("DECK_K");
        QTest::newRow("twice") << QByteArray(head + "services:\n- {name: a, host: h}\n- {name: a, host: h}\n") << QByteArray("“a”");
    }

    void badFilesAreRefusedWithTheirPlace()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, said);
        for (const QString &command : { u"diff"_s, u"import"_s }) {
            const auto refused = run({ command, u"-f"_s, u"-"_s }, text);
            QCOMPARE(refused.exitCode, 2);
            QVERIFY2(refused.err.contains(said), refused.err.constData());
        }
    }

    void aFileOfAnotherWorkspaceIsRefused()
    {
        const auto refused = run({ u"diff"_s, u"-f"_s, u"-"_s }, head + "_workspace: team-a\n");
        QCOMPARE(refused.exitCode, 5);
        QVERIFY2(refused.err.contains("team-a"), refused.err.constData());
        QCOMPARE(run({ u"diff"_s, u"-f"_s, m_home.filePath(u"none"_s) }).exitCode, 12);
        QCOMPARE(run({ u"diff"_s }).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(TestDeclarativeCommands)
#include "test_declarative_commands.moc"
