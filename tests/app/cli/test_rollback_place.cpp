#include "app/cli/demo/plain_http.h"
#include "app/sandbox/sandbox.h"
#include "models/core/clock.h"
#include "tests/app/cli/command_line.h"
#include "tests/app/cli/strategy_target.h"

#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <httplib.h>

using namespace Qt::StringLiterals;

/// A roll back that could not come to its end, or would work at the wrong place, touches nothing.
class TestRollbackPlace : public QObject {
    Q_OBJECT

    core::SystemClock m_clock;
    StrategyTarget m_target { u"portal"_s };
    sandbox::Sandbox m_sandbox { m_target.sandboxOptions(), m_clock };
    QTemporaryDir m_home;
    CommandLine m_cli { m_home.path() };
    QJsonObject m_empty;
    QJsonObject m_applied;

    QStringList options() const { return m_target.options(m_sandbox); }

    /// The options of `rollback` without the provider's token.
    QStringList withoutToken() const
    {
        QStringList given = options();
        const qsizetype at = given.indexOf(u"--provider-token-file"_s);
        given.remove(at, 2);
        return given;
    }

    void removeRoute(const QString &admin) const
    {
        const QUrl url(admin);
        httplib::Client client(url.host().toStdString(), url.port());
        const auto gone = client.Delete("/routes/by-hand", { { "Kong-Admin-Token", m_target.adminToken().toStdString() } });
        QVERIFY(gone && gone->status == 204);
    }

    void expectUntouched(const CommandLine::Outcome &outcome, int exitCode, const QString &code)
    {
        QVERIFY2(outcome.exitCode == exitCode, outcome.text().constData());
        QCOMPARE(outcome.last().value(u"error"_s).toObject().value(u"code"_s).toString(), code);
        QCOMPARE(m_sandbox.dump(), m_applied);
    }

private Q_SLOTS:
    void init()
    {
        if (m_empty.isEmpty()) {
            QVERIFY(m_sandbox.start());
            m_empty = m_sandbox.dump();
        }
        const auto applied = m_cli.run(QStringList { u"apply"_s, u"-f"_s, m_target.writeProtection(m_sandbox) } + options());
        QVERIFY2(applied.exitCode == 0, applied.text().constData());
        m_applied = m_sandbox.dump();
    }

    void cleanup()
    {
        const auto back = m_cli.run(QStringList { u"rollback"_s } + options());
        QVERIFY2(back.exitCode == 0, back.text().constData());
        QCOMPARE(m_sandbox.dump(), m_empty);
    }

    void anotherGatewayIsRefused_data()
    {
        QTest::addColumn<QString>("command");
        QTest::newRow("rollback") << u"rollback"_s;
        QTest::newRow("resume") << u"resume"_s;
    }
    void anotherGatewayIsRefused()
    {
        QFETCH(QString, command);
        sandbox::Sandbox other(m_target.sandboxOptions(), m_clock);
        QVERIFY(other.start());
        const QJsonObject before = other.dump();
        const QStringList there { u"--gateway"_s, other.urls().value(u"admin"_s).toString() };
        const auto plans = m_cli.run({ u"plans"_s, u"--json"_s });
        const auto named = m_cli.run(QStringList { command, plans.last().value(u"plan"_s).toString() } + options() + there);
        expectUntouched(named, 5, u"gatehouse.plan_of_another_place"_s);
        // without a name: that gateway has no plan
        expectUntouched(m_cli.run(QStringList { command } + options() + there), 3, u"gatehouse.nothing_to_do"_s);
        QCOMPARE(other.dump(), before);
    }

    void aMissingApiTokenIsToldBeforeTheFirstDelete()
    {
        expectUntouched(m_cli.run(QStringList { u"rollback"_s } + withoutToken()), 14, u"gatehouse.okta_api_token_missing"_s);
    }

    void anUnansweredRegistrationWaitsForTheToken_data()
    {
        QTest::addColumn<QString>("command");
        QTest::newRow("rollback") << u"rollback"_s;
        QTest::newRow("resume") << u"resume"_s;
    }
    void anUnansweredRegistrationWaitsForTheToken()
    {
        QFETCH(QString, command);
        QCOMPARE(m_cli.run(QStringList { u"rollback"_s } + options()).exitCode, 0);
        sandbox::FaultRule lost;
        lost.server = u"provider"_s;
        lost.method = "POST";
        lost.path = "/api/v1/apps";
        lost.action = sandbox::FaultRule::Action::DropAfter;
        lost.count = 1;
        m_sandbox.faults().add(lost);
        sandbox::FaultRule silent; // so that the look that follows finds nothing out either
        silent.server = u"provider"_s;
        silent.method = "GET";
        silent.path = "/api/v1/apps";
        silent.status = 503;
        silent.skip = 1;
        m_sandbox.faults().add(silent);
        const auto cut = m_cli.run(QStringList { u"apply"_s, u"-f"_s, m_target.writeProtection(m_sandbox) } + options());
        QVERIFY2(cut.exitCode != 0, cut.text().constData());
        m_sandbox.faults().clear();
        m_applied = m_sandbox.dump();
        expectUntouched(m_cli.run(QStringList { command } + withoutToken()), 14, u"gatehouse.okta_api_token_missing"_s);
        const auto again = m_cli.run(QStringList { command } + options());
        QVERIFY2(again.exitCode == 0, again.text().constData());
        if (command == u"rollback") // cleanup() takes back one more
            QCOMPARE(m_cli.run(QStringList { u"apply"_s, u"-f"_s, m_target.writeProtection(m_sandbox) } + options()).exitCode, 0);
    }

    void aForeignRouteKeepsServiceAndPlugins()
    {
        const QString admin = m_sandbox.urls().value(u"admin"_s).toString();
        const QUrl routes(admin + u"/services/orders-api/routes"_s);
        cli::demo::PlainHttp http { core::Secret(m_target.adminToken()) };
        const auto made = http.post(routes, "name=by-hand&paths[]=/by-hand");
        QVERIFY(made && made->status == 201);
        m_applied = m_sandbox.dump();
        expectUntouched(m_cli.run(QStringList { u"rollback"_s } + options()), 5, u"gatehouse.has_dependents"_s);
        const auto guarded = http.get(QUrl(m_sandbox.urls().value(u"proxy"_s).toString() + u"/by-hand"_s));
        QVERIFY(guarded);
        QCOMPARE(guarded->status, 401);
        removeRoute(admin);
    }
};

QTEST_GUILESS_MAIN(TestRollbackPlace)
#include "test_rollback_place.moc"
