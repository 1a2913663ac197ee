#include "models/provisioning/plan/plan.h"

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
    plan.notes = { { u"gatehouse.verify_needs_login"_s, { { u"application"_s, u"desktop"_s } } } };
    for (int i = 0; i < 5; ++i) {
        Step step;
        step.index = i;
        step.action = Step::Action(i);
        step.kind = i == 0 || i == 3 ? u"services"_s : u"client"_s;
        step.naturalKey = u"key"_s;
        step.outlook = i < 3 ? Step::Outlook(i) : Step::Outlook::AlreadySo;
        step.undo = UndoQuality(i % 3);
        step.conflictFields = { { u"email"_s, u"d@example.com"_s } };
        step.generatedSecrets = QStringList { u"password"_s };
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
    void whatAnEditNeedsSurvives()
    {
        Plan plan = samplePlan();
        Step &step = plan.steps[3];
        step.secretMembers = QStringList { u"config.client_secret"_s };
        step.wholeMembers = QStringList { u"config.headers"_s };
        step.asTyped = true;
        const auto again = Plan::fromJson(plan.toJson());
        QVERIFY(again);
        QCOMPARE(again->steps.at(3).secretMembers, step.secretMembers);
        QCOMPARE(again->steps.at(3).wholeMembers, step.wholeMembers);
        QVERIFY(again->steps.at(3).asTyped && again->steps.at(3).keepsSecrets());
    }

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
        QCOMPARE(again->steps.at(3).action, Step::Action::Update);
        QCOMPARE(again->steps.at(4).action, Step::Action::ProviderObject);
        QCOMPARE(again->steps.at(4).generatedSecrets, QStringList { u"password"_s });
        QCOMPARE(again->steps.at(4).conflictFields.value(u"email"_s).toString(), u"d@example.com"_s);
        QCOMPARE(again->notes.size(), 1);
        QVERIFY(!again->steps.at(3).asTyped);
        QCOMPARE(again->notes.first().fields, plan.notes.first().fields);
    }

    void theIdentityNamesSystemWorkspaceKindAndKey()
    {
        const Plan plan = samplePlan();
        QCOMPARE(plan.steps.at(0).identity({}), u"gateway/default/services/key"_s);
        QCOMPARE(plan.steps.at(1).identity(u"team"_s), u"provider/team/client/key"_s);
        QCOMPARE(plan.steps.at(3).identity({}), u"gateway/default/services/key#x"_s);
        QCOMPARE(plan.steps.at(4).identity({}), u"provider/default/client/key"_s);
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

        // an action of a later version is not taken for another one
        json = samplePlan().toJson();
        steps = json.value(u"steps"_s).toArray();
        QJsonObject step = steps.first().toObject();
        step.insert(u"action"_s, u"teleport"_s);
        steps.replace(0, step);
        json.insert(u"steps"_s, steps);
        QCOMPARE(Plan::fromJson(json).error().code, u"gatehouse.plan_damaged"_s);
    }
};

QTEST_GUILESS_MAIN(TestPlan)
#include "test_plan.moc"
