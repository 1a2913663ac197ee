#include "models/provisioning/plan.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using provisioning::Plan;
using provisioning::Step;
using provisioning::UndoQuality;

namespace {

Plan samplePlan()
{
    Plan plan;
    plan.id = u"11111111-1111-4111-8111-111111111111"_s;
    plan.madeAt = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 6), Qt::UTC);
    plan.name = u"orders"_s;
    plan.strategy = u"open-source"_s;
    plan.adminUrl = u"http://127.0.0.1:8001"_s;
    plan.issuer = u"https://i.example"_s;
    for (int i = 0; i < 3; ++i) {
        Step step;
        step.index = i;
        step.action = Step::Action(i);
        step.kind = i == 0 ? u"services"_s : u"client"_s;
        step.naturalKey = u"key"_s;
        step.outlook = Step::Outlook(i);
        step.undo = UndoQuality(i);
        step.conflicts = { u"a.b"_s };
        step.desired = { { u"x"_s, i } };
        plan.steps << step;
    }
    return plan;
}

} // namespace

class TestPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingSurvivesTheJournal()
    {
        const Plan plan = samplePlan();
        const auto again = Plan::fromJson(plan.toJson());
        QVERIFY(again);
        QCOMPARE(again->toJson(), plan.toJson());
        QCOMPARE(again->madeAt, plan.madeAt);
        QCOMPARE(again->steps.at(2).outlook, Step::Outlook::Conflict);
        QCOMPARE(again->steps.at(1).action, Step::Action::Client);
        QCOMPARE(again->steps.at(2).undo, UndoQuality::Impossible);
    }

    void theIdentityNamesSystemWorkspaceKindAndKey()
    {
        const Plan plan = samplePlan();
        QCOMPARE(plan.steps.at(0).identity({}), u"gateway/default/services/key"_s);
        QCOMPARE(plan.steps.at(1).identity(u"team"_s), u"provider/team/client/key"_s);
    }

    void onlyMissingObjectsAreChanges()
    {
        Plan plan = samplePlan();
        QCOMPARE(plan.changes(), 1);
        QVERIFY(plan.hasConflicts());
        plan.steps[2].outlook = Step::Outlook::Missing; // a verification writes nothing
        QCOMPARE(plan.changes(), 1);
        QVERIFY(!plan.hasConflicts());
    }

    void aDamagedPlanIsRefused()
    {
        QJsonObject json = samplePlan().toJson();
        QJsonArray steps = json.value(u"steps"_s).toArray();
        steps.removeFirst();
        json.insert(u"steps"_s, steps);
        QCOMPARE(Plan::fromJson(json).error().code, u"gatehouse.plan_damaged"_s);
        QCOMPARE(Plan::fromJson({}).error().code, u"gatehouse.plan_damaged"_s);
    }
};

QTEST_GUILESS_MAIN(TestPlan)
#include "test_plan.moc"
