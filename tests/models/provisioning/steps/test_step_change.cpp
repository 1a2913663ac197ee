#include "models/provisioning/steps/step_change.h"

#include "models/provisioning/steps/step_call.h"
#include "tests/models/provisioning/plan_fixture.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace provisioning;

namespace {

const Step *stepOf(const Plan &plan, const QString &kind, const QString &key = {})
{
    const auto found = std::find_if(plan.steps.begin(), plan.steps.end(),
        [&](const Step &step) { return step.kind == kind && (key.isEmpty() || step.naturalKey == key); });
    return found == plan.steps.end() ? nullptr : &*found;
}

/// orders-api with the protection's plugin, set differently.
void putInTheWay(PlanFixture &fixture)
{
    const QString service = fixture.add(gateway::kinds::services(),
        { { u"name"_s, u"orders-api"_s }, { u"url"_s, fixture.sandbox.urls().value("upstream"_L1).toString() } });
    fixture.add(gateway::kinds::plugins(),
        { { u"name"_s, u"acl"_s }, { u"service"_s, QJsonObject { { u"id"_s, service } } },
            { u"config"_s, QJsonObject { { u"allow"_s, QJsonArray { u"others"_s } }, { u"hide_groups_header"_s, true } } } });
}

} // namespace

/// A conflict that is settled by changing what is there, and what a step shows of itself.
class TestStepChange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aConflictTellsBothSides();
    void changingItGoesThroughAndComesBackExactly();
    void onlyConflictsAreChanged();
    void theCallIsToldBefore();
    void theFieldsHaveTheNamesOfTheCall();
    void secretsOfACallAreMasked();
};

void TestStepChange::aConflictTellsBothSides()
{
    PlanFixture fixture;
    putInTheWay(fixture);
    const auto plan = fixture.plan(fixture.protection());
    QVERIFY2(plan, qPrintable(errorOf(plan)));
    const Step *acl = stepOf(*plan, u"plugins"_s, u"acl"_s);
    QVERIFY(acl);
    QCOMPARE(acl->outlook, Step::Outlook::Conflict);
    QVERIFY(canChangeInstead(*acl));
    QCOMPARE(callOf(*plan, acl->index).method, QString());
    bool told = false;
    for (const FieldChange &change : fieldChanges(*plan, acl->index)) {
        if (change.path != u"config.allow")
            continue;
        told = true;
        QCOMPARE(change.before.toArray(), QJsonArray { u"others"_s });
        QCOMPARE(change.after.toArray(), QJsonArray { u"orders-callers"_s });
        QVERIFY(change.differs);
    }
    QVERIFY(told);
}

void TestStepChange::changingItGoesThroughAndComesBackExactly()
{
    PlanFixture fixture;
    putInTheWay(fixture);
    const QJsonObject before = fixture.gatewayDump();
    auto plan = fixture.plan(fixture.protection());
    QVERIFY2(plan, qPrintable(errorOf(plan)));
    const Step *acl = stepOf(*plan, u"plugins"_s, u"acl"_s);
    changeInstead(*plan, { acl->identity(plan->workspace) });
    acl = stepOf(*plan, u"plugins"_s, u"acl"_s);
    QCOMPARE(acl->action, Step::Action::Update);
    QVERIFY(!plan->hasConflicts());
    const StepCall call = callOf(*plan, acl->index);
    QCOMPARE(call.method, u"PATCH"_s);
    QCOMPARE(call.path, u"/plugins/"_s + acl->id);
    QCOMPARE(call.body, (QJsonObject { { u"config"_s, QJsonObject { { u"allow"_s, QJsonArray { u"orders-callers"_s } } } } }));
    QVERIFY(std::any_of(plan->steps.begin(), plan->steps.end(),
        [](const Step &step) { return step.action == Step::Action::Verification && step.outlook == Step::Outlook::Missing; }));

    const auto applied = applyPlan(fixture.context(), *plan);
    QVERIFY2(applied, qPrintable(errorOf(applied)));
    const auto stored = fixture.admin().get(gateway::kinds::plugins(), acl->id);
    QVERIFY(stored);
    const QJsonObject config = stored->json.value("config"_L1).toObject();
    QCOMPARE(config.value("allow"_L1).toArray(), QJsonArray { u"orders-callers"_s });
    QCOMPARE(config.value("hide_groups_header"_L1).toBool(), true);

    const auto back = fixture.rollBack(plan->id);
    QVERIFY2(back, qPrintable(errorOf(back)));
    const auto restored = fixture.admin().get(gateway::kinds::plugins(), acl->id);
    QVERIFY(restored);
    QCOMPARE(restored->json.value("config"_L1).toObject().value("allow"_L1).toArray(), QJsonArray { u"others"_s });
    QCOMPARE(fixture.gatewayDump().value("services"_L1), before.value("services"_L1));
    QCOMPARE(fixture.gatewayDump().value("consumers"_L1), before.value("consumers"_L1));
}

void TestStepChange::onlyConflictsAreChanged()
{
    PlanFixture fixture;
    auto plan = fixture.plan(fixture.protection());
    QVERIFY2(plan, qPrintable(errorOf(plan)));
    QStringList identities;
    for (const Step &step : plan->steps)
        identities << step.identity(plan->workspace);
    const QJsonObject before = plan->toJson();
    changeInstead(*plan, identities);
    QCOMPARE(plan->toJson(), before);
}

void TestStepChange::theCallIsToldBefore()
{
    PlanFixture fixture;
    const auto plan = fixture.plan(fixture.protection());
    QVERIFY2(plan, qPrintable(errorOf(plan)));
    const Step *service = stepOf(*plan, u"services"_s);
    const StepCall made = callOf(*plan, service->index);
    QCOMPARE(made.method, u"PUT"_s);
    QCOMPARE(made.path, u"/services/"_s + service->id);
    const Step *acl = stepOf(*plan, u"plugins"_s, u"acl"_s);
    QCOMPARE(callOf(*plan, acl->index).path, u"/services/%1/plugins/%2"_s.arg(service->id, acl->id));
    const Step *credential = stepOf(*plan, u"jwt-credentials"_s);
    QVERIFY2(callOf(*plan, credential->index).body.value("key"_L1).toString().contains(u"batch.client_id"_s),
        qPrintable(callOf(*plan, credential->index).body.value("key"_L1).toString()));
    for (const FieldChange &change : fieldChanges(*plan, service->index))
        QVERIFY(change.before.isUndefined());
}

/// An Enterprise gateway of 3.4 knows `consumer_claim`, later ones `consumer_claims`.
void TestStepChange::theFieldsHaveTheNamesOfTheCall()
{
    PlanFixture fixture(PlanFixture::enterprise());
    auto plan = fixture.plan(fixture.enterpriseProtection(u"consumer"_s));
    QVERIFY2(plan, qPrintable(errorOf(plan)));
    Step &plugin = plan->steps[stepOf(*plan, u"plugins"_s, u"openid-connect"_s)->index];
    const auto changeOf = [&](const QString &path) {
        const QList<FieldChange> changes = fieldChanges(*plan, plugin.index);
        const auto found = std::find_if(changes.begin(), changes.end(), [&path](const FieldChange &one) { return one.path == path; });
        return found == changes.end() ? std::optional<FieldChange>() : *found;
    };
    const QJsonValue claim = callOf(*plan, plugin.index).body.value("config"_L1).toObject().value("consumer_claim"_L1);
    QVERIFY(claim.isArray());
    QVERIFY(!changeOf(u"config.consumer_claims"_s));
    QVERIFY(changeOf(u"config.consumer_claim"_s));
    QCOMPARE(changeOf(u"config.consumer_claim"_s)->after, claim);
    // A difference comes under the newest name, and the other side may as well.
    plugin.outlook = Step::Outlook::Conflict;
    plugin.conflicts = QStringList { u"config.consumer_claims"_s };
    plugin.stored = QJsonObject { { u"config"_s, QJsonObject { { u"consumer_claim"_s, QJsonArray { u"sub"_s } } } } };
    QCOMPARE(changeOf(u"config.consumer_claim"_s)->before, QJsonValue(QJsonArray { u"sub"_s }));
    QVERIFY(changeOf(u"config.consumer_claim"_s)->differs);
    QVERIFY(!changeOf(u"config.consumer_claims"_s));
    // A later gateway is shown in its own names.
    QJsonObject config = plugin.desired.value("config"_L1).toObject();
    config.insert(u"consumer_claims"_s, QJsonArray { config.take("consumer_claim"_L1) });
    plugin.desired.insert(u"config"_s, config);
    QVERIFY(changeOf(u"config.consumer_claims"_s)->differs);
    QVERIFY(!changeOf(u"config.consumer_claim"_s));
}

void TestStepChange::secretsOfACallAreMasked()
{
    PlanFixture fixture(PlanFixture::enterprise());
    const auto plan = fixture.plan(fixture.enterpriseProtection(u"portal"_s));
    QVERIFY2(plan, qPrintable(errorOf(plan)));
    const Step *developer = stepOf(*plan, u"developers"_s);
    QVERIFY(developer && !developer->generatedSecrets.isEmpty());
    const StepCall call = callOf(*plan, developer->index);
    QCOMPARE(call.method, u"POST"_s);
    QCOMPARE(call.path, u"/developers"_s);
    QCOMPARE(call.body.value(developer->generatedSecrets.first()).toString(), u"********"_s);
    const Step *contract = stepOf(*plan, u"contracts"_s);
    QVERIFY2(callOf(*plan, contract->index).path.endsWith("/application_instances"_L1), qPrintable(callOf(*plan, contract->index).path));
}

QTEST_MAIN(TestStepChange)
#include "test_step_change.moc"
