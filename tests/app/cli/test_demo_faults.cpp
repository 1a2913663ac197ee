#include "app/cli/demo/plain_http.h"
#include "app/sandbox/sandbox.h"
#include "models/core/clock.h"
#include "tests/app/cli/command_line.h"
#include "tests/app/cli/strategy_target.h"

#include <QMutex>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <atomic>

using namespace Qt::StringLiterals;

namespace {

const QStringList stepNames { u"sandbox.started"_s, u"gateway.connected"_s, u"provider.connected"_s, u"plan.previewed"_s, u"plan.applied"_s,
    u"application.registered"_s, u"flow.authorization_code"_s, u"token.verified"_s, u"call.before_approval"_s, u"call.after_approval"_s,
    u"call.client_credentials"_s, u"plan.rolled_back"_s, u"state.identical"_s };

struct Call {
    QString server;
    QByteArray what;
    bool byGateway = false; ///< which may ask again when it is answered with an error
};

} // namespace

/// The demonstration on a sandbox that somebody else started: whole, and with each of its calls answered by a 500.
class TestDemoFaults : public QObject {
    Q_OBJECT

    core::SystemClock m_clock;
    StrategyTarget m_strategy { QStringLiteral(STRATEGY) };
    sandbox::Sandbox m_sandbox { m_strategy.sandboxOptions(), m_clock };
    QTemporaryDir m_home;
    CommandLine m_cli { m_home.path() };
    QMutex m_mutex;
    QList<Call> m_calls;

    CommandLine::Outcome demo()
    {
        return m_cli.run(QStringList { u"demo"_s, u"--strategy"_s, m_strategy.strategy() } + m_strategy.options(m_sandbox));
    }

    static bool isByGateway(const QString &server, const sandbox::HttpRequest &request)
    {
        return server == u"provider"_s && !request.header("User-Agent").startsWith("Gatehouse/");
    }

    void record(const QString &server)
    {
        m_sandbox.setObserver(server, [this, server](sandbox::Phase phase, const sandbox::HttpRequest &request) {
            const QMutexLocker lock(&m_mutex);
            if (phase == sandbox::Phase::Arrived)
                m_calls << Call { server, request.method + ' ' + request.path, isByGateway(server, request) };
        });
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_sandbox.start());
        for (const QString &server : { u"admin"_s, u"proxy"_s, u"provider"_s, u"control"_s })
            record(server);
    }

    void theWholeJobSucceedsAndLeavesNothing()
    {
        const QJsonObject before = m_sandbox.dump();
        const auto outcome = demo();
        QVERIFY2(outcome.exitCode == 0, outcome.text().constData());
        QStringList seen;
        for (const QJsonObject &line : outcome.lines) {
            seen << line.value(u"step"_s).toString();
            QVERIFY(line.value(u"ok"_s).toBool());
            QVERIFY(!line.value(u"detail"_s).toObject().isEmpty());
        }
        QCOMPARE(seen, stepNames);
        QCOMPARE(m_sandbox.dump(), before);
    }

    void eachCallThatFailsNamesItsStep()
    {
        const QList<Call> calls = m_calls;
        QVERIFY(calls.size() > 40);
        QHash<QString, int> nth;
        QHash<QByteArray, int> nthOfPath;
        int checked = 0;
        int recovered = 0;
        QString lastStep;
        for (const Call &call : calls) {
            const int skip = nth[call.server]++;
            m_sandbox.reset();
            sandbox::FaultRule rule;
            rule.server = call.server;
            rule.skip = skip;
            rule.count = 1;
            if (call.byGateway && call.what.startsWith("POST ")) {
                // It asks again at the next call; only one that keeps failing keeps the caller out.
                rule.method = "POST";
                rule.path = call.what.mid(5);
                rule.skip = nthOfPath[call.what];
                rule.count = 0;
            }
            ++nthOfPath[call.what];
            rule.status = 500;
            const int id = m_sandbox.faults().add(rule);
            const auto outcome = demo();
            const QByteArray where = call.server.toUtf8() + " #" + QByteArray::number(skip) + ' ' + call.what;
            QVERIFY2(m_sandbox.faults().hits(id) >= 1, where.constData());
            QVERIFY2(!outcome.crashed, where.constData());
            if (call.byGateway && !call.what.startsWith("POST ") && outcome.exitCode == 0) {
                ++recovered;
                continue;
            }
            QVERIFY2(outcome.exitCode != 0, where.constData());
            const QJsonObject last = failedLine(outcome);
            QVERIFY2(!last.isEmpty(), QByteArray(where + '\n' + outcome.text()).constData());
            ++checked;
            if (call.byGateway)
                continue; // what the gateway could not fetch may be missed steps later
            QVERIFY2(stepNames.indexOf(last.value(u"step"_s).toString()) >= stepNames.indexOf(lastStep), where.constData());
            lastStep = last.value(u"step"_s).toString();
        }
        qInfo("%d calls answered with 500, each failed with its step; the gateway got over %d of its own", checked, recovered);
        QCOMPARE(lastStep, stepNames.last());
    }

    void aLeftoverIsFound()
    {
        m_sandbox.reset();
        std::atomic_bool planted = false;
        m_sandbox.setObserver(u"proxy"_s, [this, &planted](sandbox::Phase, const sandbox::HttpRequest &) {
            if (planted.exchange(true))
                return;
            cli::demo::PlainHttp http(m_strategy.isEnterprise() ? core::Secret(m_strategy.adminToken()) : core::Secret());
            QVERIFY(http.post(QUrl(m_sandbox.urls().value(u"admin"_s).toString() + u"/consumers"_s), "username=left-behind"));
        });
        const auto outcome = demo();
        m_sandbox.setObserver(u"proxy"_s, {});
        QVERIFY(planted);
        QVERIFY(outcome.exitCode != 0);
        QCOMPARE(failedLine(outcome).value(u"step"_s).toString(), u"state.identical"_s);
    }

private:
    static QJsonObject failedLine(const CommandLine::Outcome &outcome)
    {
        for (const QJsonObject &line : outcome.lines) {
            if (line.contains(u"step"_s) && !line.value(u"ok"_s).toBool())
                return line;
        }
        return {};
    }
};

QTEST_GUILESS_MAIN(TestDemoFaults)
#include "test_demo_faults.moc"
