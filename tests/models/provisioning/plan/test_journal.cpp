#include "models/provisioning/plan/journal.h"
#include "models/storage/store.h"
#include "tests/support/fake_clock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provisioning;

namespace {

Plan planOf(const QString &id)
{
    Plan plan;
    plan.id = id;
    plan.madeAt = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    plan.issuer = u"https://i.example"_s;
    Step client;
    client.index = 0;
    client.action = Step::Action::Client;
    client.kind = u"client"_s;
    client.naturalKey = u"app"_s;
    Step service;
    service.index = 1;
    service.kind = u"services"_s;
    service.naturalKey = u"s"_s;
    plan.steps = { client, service };
    return plan;
}

StepState doneState(const QString &clientId, const QString &planId)
{
    StepState state;
    state.made = true;
    state.outputs = { { u"client_id"_s, clientId }, { u"secrets_plan"_s, planId } };
    return state;
}

} // namespace

class TestJournal : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    support::FakeClock m_clock;

private Q_SLOTS:
    void whatAnUpdateReplacesIsKept()
    {
        const auto store = storage::Store::open(m_folder.filePath(u"before.db"_s), m_clock);
        QVERIFY(store);
        Journal journal(*store);
        const Plan plan = planOf(u"p1"_s);
        QVERIFY(journal.planned(plan));
        const QJsonObject before { { u"status"_s, 1 } };
        QVERIFY(journal.started(plan, plan.steps.at(1), u"x"_s, before));
        QCOMPARE(journal.load(u"p1"_s)->steps.at(1).before, before);
        StepState done;
        done.made = true;
        QVERIFY(journal.done(plan, plan.steps.at(1), done));
        QCOMPARE(journal.load(u"p1"_s)->steps.at(1).before, before);
    }

    void stateIsDerivedFromEvents()
    {
        const auto store = storage::Store::open(m_folder.filePath(u"a.db"_s), m_clock);
        QVERIFY(store);
        Journal journal(*store);
        const Plan plan = planOf(u"p1"_s);
        QVERIFY(journal.planned(plan));
        QCOMPARE(journal.load(u"p1"_s)->phase, PlanState::Phase::Planned);

        QVERIFY(journal.started(plan, plan.steps.at(0), u"soft-1"_s));
        auto state = journal.load(u"p1"_s);
        QCOMPARE(state->phase, PlanState::Phase::Unfinished);
        QCOMPARE(state->steps.at(0).phase, StepState::Phase::Started);
        QCOMPARE(state->steps.at(0).attempt, u"soft-1"_s);

        QVERIFY(journal.lost(plan, plan.steps.at(0), u"soft-1"_s));
        QVERIFY(journal.started(plan, plan.steps.at(0), u"soft-2"_s));
        QVERIFY(journal.done(plan, plan.steps.at(0), doneState(u"c"_s, u"p1"_s)));
        QVERIFY(journal.finished(plan));
        state = journal.load(u"p1"_s);
        QCOMPARE(state->phase, PlanState::Phase::Done);
        QCOMPARE(state->lostAttempts(), QStringList { u"soft-1"_s });
        QCOMPARE(state->outputs().value(0).value(u"client_id"_s), u"c"_s);
        QVERIFY(state->steps.at(0).made);

        QVERIFY(journal.rollbackStarted(plan));
        QCOMPARE(journal.load(u"p1"_s)->phase, PlanState::Phase::RollingBack);
        QVERIFY(journal.undone(plan, plan.steps.at(0)));
        QVERIFY(journal.rolledBack(plan));
        QCOMPARE(journal.load(u"p1"_s)->phase, PlanState::Phase::RolledBack);
    }

    void whatIsHeldIsWrittenTogether()
    {
        const auto store = storage::Store::open(m_folder.filePath(u"held.db"_s), m_clock);
        QVERIFY(store);
        Journal journal(*store);
        const Plan plan = planOf(u"p1"_s);
        QVERIFY(journal.planned(plan));
        journal.hold();
        QVERIFY(journal.started(plan, plan.steps.at(0), u"a"_s));
        QVERIFY(journal.started(plan, plan.steps.at(1), u"b"_s));
        QCOMPARE(journal.load(u"p1"_s)->phase, PlanState::Phase::Planned); // nothing is on the disk yet
        QVERIFY(journal.write());
        const auto state = journal.load(u"p1"_s);
        QCOMPARE(state->steps.at(0).phase, StepState::Phase::Started);
        QCOMPARE(state->steps.at(1).attempt, u"b"_s);
        QVERIFY(journal.finished(plan)); // at once again
        QCOMPARE(journal.load(u"p1"_s)->phase, PlanState::Phase::Done);
    }

    void aForgottenPlanIsThereUntilItGoesOn()
    {
        const auto store = storage::Store::open(m_folder.filePath(u"forgotten.db"_s), m_clock);
        QVERIFY(store);
        Journal journal(*store);
        const Plan plan = planOf(u"p1"_s);
        QVERIFY(journal.planned(plan));
        QVERIFY(journal.started(plan, plan.steps.at(0), u"soft-1"_s));
        QVERIFY(journal.forgotten(u"p1"_s));
        QVERIFY(journal.load(u"p1"_s)->forgotten);
        QCOMPARE(journal.load(u"p1"_s)->phase, PlanState::Phase::Unfinished);
        QVERIFY(journal.started(plan, plan.steps.at(0), u"soft-2"_s)); // somebody resumed it all the same
        QVERIFY(!journal.load(u"p1"_s)->forgotten);
        QCOMPARE(journal.forgotten(u"nobody"_s).error().code, u"gatehouse.no_such_plan"_s);
    }

    void anEarlierRegistrationIsFoundUntilItIsTakenBack()
    {
        const auto store = storage::Store::open(m_folder.filePath(u"b.db"_s), m_clock);
        Journal journal(*store);
        const Plan first = planOf(u"p1"_s);
        QVERIFY(journal.planned(first));
        QVERIFY(!journal.findRegistration(u"https://i.example"_s, u"app"_s)->has_value());
        QVERIFY(journal.done(first, first.steps.at(0), doneState(u"c"_s, u"p1"_s)));
        QVERIFY(journal.findRegistration(u"https://i.example"_s, u"app"_s)->has_value());
        QVERIFY(!journal.findRegistration(u"https://other.example"_s, u"app"_s)->has_value());
        QVERIFY(!journal.findRegistration(u"https://i.example"_s, u"other"_s)->has_value());

        const Plan second = planOf(u"p2"_s); // adopts what the first made
        QVERIFY(journal.planned(second));
        QVERIFY(journal.done(second, second.steps.at(0), doneState(u"c"_s, u"p1"_s)));
        QVERIFY(journal.undone(first, first.steps.at(0)));
        QVERIFY(!journal.findRegistration(u"https://i.example"_s, u"app"_s)->has_value());
    }

    void anUnknownPlanIsNotFound()
    {
        const auto store = storage::Store::open(m_folder.filePath(u"c.db"_s), m_clock);
        QCOMPARE(Journal(*store).load(u"nope"_s).error().code, u"gatehouse.no_such_plan"_s);
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "test_journal.moc"
