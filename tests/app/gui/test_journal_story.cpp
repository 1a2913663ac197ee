#include "app/gui/journal_engine.h"

#include "app/gui/protection_engine.h"
#include "models/net/exchange_log.h"
#include "tests/models/provisioning/plan_fixture.h"

#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;

/// The journal as the window asks it, on a sandbox in this process.
class TestJournalStory : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<PlanFixture> m_plans;
    net::ExchangeLog m_log;
    gui::EngineParts m_parts;
    ui::JournalEngine m_engine;
    ui::ProtectionEngine m_protections;

    /// The open gateway and the provider, as the window knows them.
    ui::PlanWork work() const
    {
        ui::PlanWork work;
        work.gateway.connection.adminUrl = QUrl(m_plans->sandbox.urls().value("admin"_L1).toString());
        work.gateway.token = m_plans->adminToken;
        return work;
    }

    static net::Exchange call(const QString &url)
    {
        net::Exchange exchange;
        exchange.verb = "GET";
        exchange.url = url;
        return exchange;
    }

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_STATE_HOME", QDir::tempPath().toUtf8() + "/gatehouse-journal-engine"); }

    void init()
    {
        m_plans = std::make_unique<PlanFixture>();
        m_parts = { &m_plans->pool, &m_log, &m_plans->clock, &m_plans->keychain, m_plans->folder.filePath(u"store.db"_s) };
        m_engine = gui::makeJournalEngine(m_parts);
        m_protections = gui::makeProtectionEngine(m_parts);
    }

    void whatWasWrittenIsToldFieldByField()
    {
        QVERIFY(m_plans->apply(m_plans->protection()));
        const auto read = m_engine.changes({});
        QVERIFY(read);
        QCOMPARE(read->size(), 1);
        const provisioning::PlanHistory &history = read->first();
        QCOMPARE(history.state.plan.name, u"orders"_s);
        QCOMPARE(history.steps.size(), history.state.plan.steps.size());
        QVERIFY(history.steps.first().startedAt.isValid());
        QVERIFY(history.lastAt >= history.steps.first().endedAt);
        QStringList paths;
        for (const provisioning::RecordedChange &change : history.steps.first().changes) {
            paths << change.path;
            QVERIFY(change.before.isUndefined());
        }
        QVERIFY(paths.contains(u"name"_s));
        QVERIFY(paths.contains(u"host"_s));
    }

    void aStoreThatIsNotThereIsNotMade()
    {
        m_parts.storePath = m_plans->folder.filePath(u"other.db"_s);
        const auto read = gui::makeJournalEngine(m_parts).changes({});
        QVERIFY(read && read->isEmpty());
        QVERIFY(!QFile::exists(m_parts.storePath));
    }

    void aPlanIsTakenBack()
    {
        const QJsonObject before = m_plans->gatewayDump();
        QVERIFY(m_plans->apply(m_plans->protection()));
        QVERIFY(m_plans->gatewayDump() != before);
        const auto state = m_protections.rollBack(work(), m_plans->latest().plan, {}, {});
        QVERIFY2(state, qPrintable(errorOf(state)));
        QCOMPARE(state->phase, provisioning::PlanState::Phase::RolledBack);
        QCOMPARE(m_plans->gatewayDump(), before);
        QCOMPARE(m_plans->clientCount(), 0);
        QVERIFY(!m_engine.exchanges(0).isEmpty()); // its calls are in the log
    }

    void anUnfinishedPlanIsGoneOnWith()
    {
        int done = 0;
        const auto stopped = m_plans->apply(m_plans->protection(), [&](const provisioning::StepEvent &event) {
            if (event.what == provisioning::StepEvent::What::Done && ++done == 2)
                m_plans->cancel.cancel();
        });
        QVERIFY(!stopped);
        m_plans->cancel = core::CancelToken();
        const auto state = m_protections.resume(work(), m_plans->latest().plan, {}, {});
        QVERIFY2(state, qPrintable(errorOf(state)));
        QCOMPARE(state->phase, provisioning::PlanState::Phase::Done);
    }

    void aFailureIsTold()
    {
        QVERIFY(m_plans->apply(m_plans->protection()));
        const provisioning::Plan plan = m_plans->latest().plan;
        core::Error error;
        error.kind = core::Error::Kind::Rejected;
        error.code = u"2"_s;
        error.httpStatus = 400;
        QVERIFY(provisioning::Journal(*m_plans->store).started(plan, plan.steps.first(), u"x"_s));
        QVERIFY(provisioning::Journal(*m_plans->store).failed(plan, plan.steps.first(), error));
        const auto read = m_engine.changes({});
        const auto &failure = read->first().steps.first().failure;
        QVERIFY(failure);
        QCOMPARE(failure->kind, core::Error::Kind::Rejected);
        QCOMPARE(failure->httpStatus, 400);
    }

    void exchangesAreForgotten()
    {
        m_log.append(call(u"http://a.test/"_s));
        const qint64 last = m_engine.exchanges(0).last().number;
        m_engine.clearExchanges();
        QVERIFY(m_engine.exchanges(0).isEmpty());
        m_log.append(call(u"http://b.test/"_s));
        QCOMPARE(m_engine.exchanges(last).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestJournalStory)
#include "test_journal_story.moc"
