#include "models/provisioning/applications/decision.h"

#include "models/provisioning/plan/plan_history.h"
#include "tests/models/provisioning/applications/decided.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provisioning;
using core::Error;

/// Decisions as plans of the journal: what it tells of them, and how they are taken back.
class TestDecision : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsTakenBackStandsAsBefore();
    void aGroupThatWasLeftIsJoinedAgain();
    void whatOthersDecidedSinceIsNotTakenBack();
    void aRefusedDecisionLeavesNothing();
    void aDecisionWithoutAnAnswerIsGoneOnWith();
    void anUndoThatTheGatewayIgnoresIsNoUndo();
};

/// Each status that a contract can have goes back to the one before, also one that waits.
void TestDecision::whatIsTakenBackStandsAsBefore()
{
    PortalFixture fixture;
    const auto asked = decided(fixture, u"shop"_s, u"orders"_s, Decision::Approve);
    QVERIFY2(asked, qPrintable(errorOf(asked)));
    QCOMPARE(fixture.plans.latest().plan.strategy, u"decision"_s);
    QCOMPARE(fixture.plans.latest().plan.name, u"shop → orders"_s);
    QVERIFY(fixture.plans.rollBack(*asked));
    QCOMPARE(contractStatus(fixture, u"shop"_s), u"none"_s);

    QVERIFY(decided(fixture, u"shop"_s, u"orders"_s, Decision::Approve));
    const auto shop = findApplication(fixture.estate(), u"shop"_s);
    const QString parent = shop->developerId + u'/' + shop->id;
    for (const auto &[before, decision] : { std::pair(AccessStatus::Pending, Decision::Approve),
             std::pair(AccessStatus::Pending, Decision::Reject), std::pair(AccessStatus::Approved, Decision::Revoke),
             std::pair(AccessStatus::Rejected, Decision::Approve), std::pair(AccessStatus::Revoked, Decision::Approve) }) {
        QVERIFY(fixture.admin().patch(
            gateway::kinds::contracts(), shop->accesses.first().contractId, { { u"status"_s, int(before) } }, parent));
        const auto done = decided(fixture, u"shop"_s, u"orders"_s, decision);
        QVERIFY2(done, qPrintable(errorOf(done)));
        QVERIFY(contractStatus(fixture, u"shop"_s) != statusName(before));
        const auto story = planHistories(*fixture.plans.store)->last();
        QCOMPARE(story.state.plan.id, *done);
        QCOMPARE(story.steps.first().changes.first().path, u"status"_s);
        QCOMPARE(story.steps.first().changes.first().before.toInt(-1), int(before));
        const auto undone = fixture.plans.rollBack(*done);
        QVERIFY2(undone, qPrintable(errorOf(undone)));
        QCOMPARE(contractStatus(fixture, u"shop"_s), statusName(before));
    }
}

void TestDecision::aGroupThatWasLeftIsJoinedAgain()
{
    PortalFixture fixture;
    const auto groupsNow = [&fixture] {
        const auto estate = fixture.estate();
        return groupsOf(estate, findApplication(estate, u"batch"_s)->consumerId);
    };
    const auto joined = decided(fixture, u"batch"_s, u"billing"_s, Decision::Approve);
    QVERIFY2(joined, qPrintable(errorOf(joined)));
    const auto left = decided(fixture, u"batch"_s, u"billing"_s, Decision::Revoke);
    QVERIFY2(left, qPrintable(errorOf(left)));
    QCOMPARE(groupsNow(), QStringList());
    const auto story = planHistories(*fixture.plans.store)->last();
    const auto &changes = story.steps.first().changes;
    const auto group = std::find_if(changes.begin(), changes.end(), [](const auto &change) { return change.path == u"group"; });
    QVERIFY(group != changes.end());
    QCOMPARE(group->before.toString(), u"billing-callers"_s);
    QVERIFY(group->after.isUndefined());
    const auto back = fixture.plans.rollBack(*left);
    QVERIFY2(back, qPrintable(errorOf(back)));
    QCOMPARE(groupsNow(), QStringList { u"billing-callers"_s });
    QVERIFY(fixture.plans.rollBack(*left)); // twice is once
    QCOMPARE(groupsNow(), QStringList { u"billing-callers"_s });
}

void TestDecision::whatOthersDecidedSinceIsNotTakenBack()
{
    PortalFixture fixture;
    const auto approved = decided(fixture, u"shop"_s, u"orders"_s, Decision::Approve);
    QVERIFY(approved);
    const auto rejected = decided(fixture, u"shop"_s, u"orders"_s, Decision::Reject);
    QVERIFY(rejected);
    const auto revoked = decided(fixture, u"shop"_s, u"orders"_s, Decision::Revoke);
    QVERIFY(revoked);
    const auto refused = fixture.plans.rollBack(*rejected);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"gatehouse.changed_meanwhile"_s);
    QCOMPARE(contractStatus(fixture, u"shop"_s), u"revoked"_s);
}

void TestDecision::aRefusedDecisionLeavesNothing()
{
    PortalFixture fixture;
    const auto before = fixture.plans.gatewayDump();
    sandbox::FaultRule rule;
    rule.method = "PATCH";
    rule.path = "*/application_instances/*";
    rule.status = 403;
    rule.body = R"json({"message":"no permission"})json";
    fixture.plans.sandbox.faults().add(rule);
    const auto refused = decided(fixture, u"shop"_s, u"orders"_s, Decision::Approve);
    fixture.plans.sandbox.faults().clear();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Denied);
    QCOMPARE(fixture.estate().contracts.size(), 0); // what was asked for by the way is gone again
    QVERIFY(fixture.plans.latest().phase == PlanState::Phase::RolledBack);
    QCOMPARE(fixture.plans.gatewayDump(), before);
}

void TestDecision::aDecisionWithoutAnAnswerIsGoneOnWith()
{
    PortalFixture fixture;
    QVERIFY(decided(fixture, u"shop"_s, u"orders"_s, Decision::Approve));
    sandbox::FaultRule rule;
    rule.method = "PATCH";
    rule.path = "*/application_instances/*";
    rule.action = sandbox::FaultRule::Action::DropBefore;
    fixture.plans.sandbox.faults().add(rule);
    const auto lost = decided(fixture, u"shop"_s, u"orders"_s, Decision::Revoke);
    fixture.plans.sandbox.faults().clear();
    QVERIFY(!lost);
    QVERIFY(fixture.plans.latest().phase == PlanState::Phase::Unfinished);
    const QString begun = fixture.plans.latest().plan.id;
    const auto done = decided(fixture, u"shop"_s, u"orders"_s, Decision::Revoke);
    QVERIFY2(done, qPrintable(errorOf(done)));
    QCOMPARE(*done, begun);
    QCOMPARE(contractStatus(fixture, u"shop"_s), u"revoked"_s);
    QVERIFY(fixture.plans.rollBack(begun));
    QCOMPARE(contractStatus(fixture, u"shop"_s), u"approved"_s);
}

void TestDecision::anUndoThatTheGatewayIgnoresIsNoUndo()
{
    PortalFixture fixture;
    const auto preview = previewDeveloperDecision(fixture.estate().developers, u"dora@example.com"_s, Decision::Revoke);
    const auto done = decide(fixture.plans.context(), *preview);
    QVERIFY2(done, qPrintable(errorOf(done)));
    sandbox::FaultRule rule;
    rule.method = "PATCH";
    rule.path = "/developers/*";
    rule.status = 200;
    rule.body = R"json({"developer":{"id":"x","status":0}})json";
    fixture.plans.sandbox.faults().add(rule);
    const auto refused = fixture.plans.rollBack(*done);
    fixture.plans.sandbox.faults().clear();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"gatehouse.stored_differently"_s);
    QVERIFY(fixture.plans.rollBack(*done));
    QVERIFY(accessStatus(fixture.estate().developers.first().json) == AccessStatus::Approved);
}

QTEST_GUILESS_MAIN(TestDecision)
#include "test_decision.moc"
