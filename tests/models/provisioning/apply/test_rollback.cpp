#include "tests/models/provisioning/plan_fixture.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provisioning;
using What = StepEvent::What;

/// Taking a plan back: what goes, what stays, and what is said.
class TestRollback : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changedMeanwhileIsRefusedAndTheRestStays();
    void whatOthersHungOnItStays();
    void aPlanThatAnotherBuildsOnStays();
    void aFaultAtEachDeleteIsSurvived_data();
    void aFaultAtEachDeleteIsSurvived();
    void aLookThatFailedMakesNothingOurs();
    void aMembershipGivenAgainIsTheirs();
    void cancelDoesNotStopIt();
    void nothingIsLeftInTheKeychain();
    void again();
};

void TestRollback::changedMeanwhileIsRefusedAndTheRestStays()
{
    PlanFixture fixture;
    const auto applied = fixture.apply(fixture.protection());
    QVERIFY2(applied, qPrintable(errorOf(applied)));
    QVERIFY(fixture.admin().patch(gateway::kinds::services(), applied->steps.first().id, { { u"retries"_s, 1 } }));
    const auto refused = fixture.rollBack(applied->plan.id);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"gatehouse.changed_meanwhile"_s);
    QCOMPARE(refused.error().where, u"services/orders-api"_s);
    QVERIFY(fixture.admin().get(gateway::kinds::services(), u"orders-api"_s));

    QVERIFY(fixture.admin().patch(gateway::kinds::services(), applied->steps.first().id, { { u"retries"_s, 5 } }));
    const auto undone = fixture.rollBack(applied->plan.id);
    QVERIFY2(undone, qPrintable(errorOf(undone)));
    QVERIFY(!fixture.admin().get(gateway::kinds::services(), u"orders-api"_s));
}

void TestRollback::whatOthersHungOnItStays()
{
    PlanFixture fixture;
    const auto applied = fixture.apply(fixture.protection());
    QVERIFY2(applied, qPrintable(errorOf(applied)));
    const auto consumer = fixture.admin().get(gateway::kinds::consumers(), u"batch"_s);
    QVERIFY(consumer);
    fixture.add(gateway::kinds::acls(), { { u"group"_s, u"others"_s } }, consumer->id());
    const auto refused = fixture.rollBack(applied->plan.id);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"gatehouse.has_dependents"_s);
    QCOMPARE(refused.error().fields.toObject().value("dependents"_L1), QJsonValue(QJsonArray { u"acls (1)"_s }));
    QVERIFY(fixture.admin().get(gateway::kinds::acls(), u"others"_s, consumer->id()));
}

void TestRollback::aPlanThatAnotherBuildsOnStays()
{
    PlanFixture fixture;
    const auto before = fixture.gatewayDump();
    const auto first = fixture.apply(fixture.protection());
    QVERIFY2(first, qPrintable(errorOf(first)));
    Protection more = fixture.protection();
    more.service.routes << ProtectedRoute { u"orders-2"_s, { u"/orders/2"_s } };
    const auto second = fixture.apply(more);
    QVERIFY2(second, qPrintable(errorOf(second)));
    const auto between = fixture.gatewayDump();

    const auto refused = fixture.rollBack(first->plan.id);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"gatehouse.plan_needed"_s);
    QCOMPARE(refused.error().fields.toObject().value("plan"_L1), QJsonValue(second->plan.id));
    QCOMPARE(fixture.gatewayDump(), between);
    QCOMPARE(Journal(*fixture.store).load(first->plan.id)->phase, PlanState::Phase::Done);

    QVERIFY(fixture.rollBack(second->plan.id));
    const auto undone = fixture.rollBack(first->plan.id);
    QVERIFY2(undone, qPrintable(errorOf(undone)));
    QCOMPARE(fixture.gatewayDump(), before);
    QCOMPARE(fixture.clientCount(), 0);
}

void TestRollback::aFaultAtEachDeleteIsSurvived_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<int>("skip");
    QTest::addColumn<int>("action");
    using Action = sandbox::FaultRule::Action;
    for (const Action action : { Action::Status, Action::DropBefore, Action::DropAfter }) {
        for (int skip = 0; skip < 7; ++skip)
            QTest::addRow("gateway %d, %d", skip, int(action)) << u"admin"_s << skip << int(action);
        QTest::addRow("provider, %d", int(action)) << u"provider"_s << 0 << int(action);
    }
}

void TestRollback::aFaultAtEachDeleteIsSurvived()
{
    QFETCH(QString, server);
    QFETCH(int, skip);
    QFETCH(int, action);
    PlanFixture fixture;
    const auto before = fixture.gatewayDump();
    const auto applied = fixture.apply(fixture.protection());
    QVERIFY2(applied, qPrintable(errorOf(applied)));
    sandbox::FaultRule rule;
    rule.server = server;
    rule.method = "DELETE";
    rule.skip = skip;
    rule.count = 1;
    rule.action = sandbox::FaultRule::Action(action);
    const int id = fixture.sandbox.faults().add(rule);
    QVERIFY(!fixture.rollBack(applied->plan.id));
    QCOMPARE(fixture.sandbox.faults().hits(id), 1);
    QCOMPARE(fixture.latest().phase, PlanState::Phase::RollingBack);
    const auto undone = fixture.rollBack(applied->plan.id);
    QVERIFY2(undone, qPrintable(errorOf(undone)));
    QCOMPARE(undone->lostAttempts(), QStringList());
    QCOMPARE(fixture.gatewayDump(), before);
    QCOMPARE(fixture.clientCount(), 0);
}

void TestRollback::aLookThatFailedMakesNothingOurs()
{
    PlanFixture fixture;
    Protection protection = fixture.protection();
    protection.applications.first().clientId = u"client-1"_s;
    const QString consumer = fixture.add(gateway::kinds::consumers(), { { u"username"_s, u"batch"_s }, { u"custom_id"_s, u"client-1"_s } });
    fixture.add(gateway::kinds::acls(), { { u"group"_s, u"orders-callers"_s } }, consumer);
    const auto before = fixture.gatewayDump();
    const auto plan = fixture.plan(protection);
    QVERIFY2(plan, qPrintable(errorOf(plan)));
    sandbox::FaultRule rule;
    rule.server = u"admin"_s;
    rule.method = "GET";
    rule.path = "/consumers/*/acls/*";
    const int id = fixture.sandbox.faults().add(rule);
    QVERIFY(!applyPlan(fixture.context(), *plan));
    QVERIFY(fixture.sandbox.faults().hits(id) > 0);
    fixture.sandbox.faults().clear();
    QCOMPARE(fixture.latest().steps.last().phase, StepState::Phase::Failed);
    const auto undone = fixture.rollBack(plan->id);
    QVERIFY2(undone, qPrintable(errorOf(undone)));
    QCOMPARE(fixture.gatewayDump(), before);
}

void TestRollback::aMembershipGivenAgainIsTheirs()
{
    PlanFixture fixture;
    Protection protection = fixture.protection();
    protection.applications.first().clientId = u"client-1"_s;
    const QString consumer = fixture.add(gateway::kinds::consumers(), { { u"username"_s, u"batch"_s }, { u"custom_id"_s, u"client-1"_s } });
    const auto applied = fixture.apply(protection);
    QVERIFY2(applied, qPrintable(errorOf(applied)));
    QVERIFY(fixture.admin().remove(gateway::kinds::acls(), applied->steps.last().id));
    const QString theirs = fixture.add(gateway::kinds::acls(), { { u"group"_s, u"orders-callers"_s } }, consumer);
    const auto undone = fixture.rollBack(applied->plan.id);
    QVERIFY2(undone, qPrintable(errorOf(undone)));
    const auto left = fixture.admin().get(gateway::kinds::acls(), u"orders-callers"_s, consumer);
    QVERIFY(left);
    QCOMPARE(left->id(), theirs);
}

void TestRollback::cancelDoesNotStopIt()
{
    PlanFixture fixture;
    const auto before = fixture.gatewayDump();
    const auto applied = fixture.apply(fixture.protection());
    QVERIFY2(applied, qPrintable(errorOf(applied)));
    const auto undone = fixture.rollBack(applied->plan.id, [&fixture](const StepEvent &) { fixture.cancel.cancel(); });
    QVERIFY2(undone, qPrintable(errorOf(undone)));
    fixture.cancel = core::CancelToken();
    QCOMPARE(fixture.gatewayDump(), before);
    QCOMPARE(fixture.clientCount(), 0);
}

void TestRollback::nothingIsLeftInTheKeychain()
{
    PlanFixture fixture;
    sandbox::FaultRule rule;
    rule.server = u"admin"_s;
    rule.method = "PUT";
    fixture.sandbox.faults().add(rule);
    QVERIFY(!fixture.apply(fixture.protection()));
    const QString plan = fixture.latest().plan.id;
    QVERIFY(fixture.keychain.read(u"plan/%1/secrets"_s.arg(plan)));
    QVERIFY(fixture.rollBack(plan));
    QVERIFY(!fixture.keychain.read(u"plan/%1/secrets"_s.arg(plan)));
}

void TestRollback::again()
{
    PlanFixture fixture;
    const auto applied = fixture.apply(fixture.protection());
    QVERIFY2(applied, qPrintable(errorOf(applied)));
    QVERIFY(fixture.rollBack(applied->plan.id));
    QList<What> events;
    const auto repeated = fixture.rollBack(applied->plan.id, [&events](const StepEvent &event) { events << event.what; });
    QVERIFY2(repeated, qPrintable(errorOf(repeated)));
    QCOMPARE(repeated->phase, PlanState::Phase::RolledBack);
    QCOMPARE(events, QList<What>());
    const auto afresh = fixture.apply(fixture.protection());
    QVERIFY2(afresh, qPrintable(errorOf(afresh)));
}

QTEST_GUILESS_MAIN(TestRollback)
#include "test_rollback.moc"
