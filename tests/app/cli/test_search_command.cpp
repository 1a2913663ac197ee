#include "app/sandbox/sandbox.h"
#include "models/core/clock.h"
#include "tests/app/cli/command_line.h"
#include "tests/app/cli/refusal.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// `gatehouse-cli search` against a sandbox, as a person types it.
class TestSearchCommand : public QObject {
    Q_OBJECT

    core::SystemClock m_clock;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    QTemporaryDir m_home;
    CommandLine m_cli { m_home.path() };

    CommandLine::Outcome search(const QStringList &words) const
    {
        return m_cli.run(QStringList { u"search"_s, u"--gateway"_s, m_sandbox->urls().value("admin"_L1).toString() } + words);
    }

    static QStringList kinds(const CommandLine::Outcome &outcome)
    {
        QStringList kinds;
        for (const QJsonObject &one : outcome.lines)
            kinds << one.value("kind"_L1).toString();
        return kinds;
    }

private Q_SLOTS:
    void initTestCase()
    {
        sandbox::SandboxOptions options;
        options.estate = { 3, 5, 2, 2 };
        m_sandbox = std::make_unique<sandbox::Sandbox>(options, m_clock);
        QVERIFY(m_sandbox->start());
    }

    void objectsOfEveryKindAreFound()
    {
        const auto all = search({ u"--json"_s });
        QCOMPARE(all.exitCode, 0);
        QCOMPARE(kinds(all).count(u"services"_s), 3);
        QCOMPARE(kinds(all).count(u"routes"_s), 5);
        const QJsonObject service = search({ u"kind:services"_s, u"--json"_s }).lines.first();
        const auto byName = search({ u"--json"_s, u"kind:services name:"_s + service.value("name"_L1).toString() });
        QCOMPARE(byName.lines, QList { service });
        const auto byId = search({ u"--json"_s, service.value("id"_L1).toString().left(13), u"--kind"_s, u"services"_s });
        QCOMPARE(byId.lines, QList { service });
        const auto text = search({ u"kind:routes"_s, u"--limit"_s, u"2"_s });
        QVERIFY2(text.out.endsWith("2 of 5 objects\n"), text.out.constData());
    }

    void whatWasReadCanBeSearchedWithoutTheGateway()
    {
        QCOMPARE(search({ u"kind:services"_s }).exitCode, 0);
        m_sandbox->faults().add({}); // every call fails from now on
        QVERIFY(search({ u"kind:services"_s }).exitCode != 0);
        const auto known = search({ u"kind:services"_s, u"--offline"_s, u"--json"_s });
        m_sandbox->faults().clear();
        QCOMPARE(known.exitCode, 0);
        QCOMPARE(known.lines.size(), 3);
    }

    void whatCannotBeReadIsRefused()
    {
        const QList<std::pair<QString, QString>> queries { { u"plugn:jwt"_s, u"gatehouse.query_field"_s },
            { u"tag:"_s, u"gatehouse.query_value"_s }, { u"name:\"x"_s, u"gatehouse.query_quote"_s } };
        for (const auto &[query, code] : queries) {
            const QByteArray refusal = faultOfRefusal(search({ query, u"--json"_s }), 2, code, m_cli);
            QVERIFY2(refusal.isEmpty(), refusal.constData());
        }
        const QByteArray fault = faultOfRefusal(search({ u"x"_s, u"--limit"_s, u"0"_s, u"--json"_s }), 2, u"gatehouse.bad_value"_s, m_cli);
        QVERIFY2(fault.isEmpty(), fault.constData());
        const auto kind = search({ u"x"_s, u"--kind"_s, u"service"_s, u"--json"_s });
        const QByteArray unknown = faultOfRefusal(kind, 2, u"gatehouse.unknown_kind"_s, m_cli);
        QVERIFY2(unknown.isEmpty(), unknown.constData());
        QVERIFY2(search({ u"x"_s, u"--kind"_s, u"service"_s }).err.contains("services"), "the nearest name is told");
    }
};

QTEST_GUILESS_MAIN(TestSearchCommand)
#include "test_search_command.moc"
