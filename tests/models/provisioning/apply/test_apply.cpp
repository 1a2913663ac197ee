#include "tests/models/provisioning/plan_fixture.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace provisioning;
using Action = sandbox::FaultRule::Action;
using What = StepEvent::What;

/// Plans against the sandbox, undisturbed, with faults at each write, and cancelled at each step.
class TestApply : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromNothingAndAgain();
    void severalApplications();
    void aFaultAtEachWriteIsSurvived_data();
    void aFaultAtEachWriteIsSurvived();
    void cancelAtEachStepCanBeResumed_data();
    void cancelAtEachStepCanBeResumed();
    void aSecondContextIsLockedOut();
    void theAddressMayBeWrittenInAnotherWay();
    void aReadOnlyConnectionIsLeftAlone();
    void conflictsAreRefusedBeforeAnything();
    void whatSomebodyElseMadeMeanwhileIsNotOurs();
    void aServiceThatVanishedIsNamed();
    void aRolledBackPlanIsNotResumed();
};

void TestApply::fromNothingAndAgain()
{
    PlanFixture fixture;
    const auto before = fixture.gatewayDump();
    const auto applied = fixture.apply(fixture.protection());
    QVERIFY2(applied, qPrintable(errorOf(applied)));
    QCOMPARE(applied->phase, PlanState::Phase::Done);
    const auto after = fixture.gatewayDump();

    const auto again = fixture.plan(fixture.protection());
    QVERIFY2(again, qPrintable(errorOf(again)));
    QCOMPARE(again->changes(), 0);
    QVERIFY(!again->hasConflicts());
    QList<What> events;
    const auto repeated = applyPlan(fixture.context(), *again, [&events](const StepEvent &event) { events << event.what; });
    QVERIFY2(repeated, qPrintable(errorOf(repeated)));
    QCOMPARE(events, QList<What>(again->steps.size(), What::AlreadySo));
    QCOMPARE(fixture.gatewayDump(), after);
    QCOMPARE(fixture.clientCount(), 1);

    // The second plan made nothing, so the first can be taken back all the same.
    const auto undone = fixture.rollBack(applied->plan.id);
    QVERIFY2(undone, qPrintable(errorOf(undone)));
    QCOMPARE(fixture.gatewayDump(), before);
    QCOMPARE(fixture.clientCount(), 0);
}

void TestApply::severalApplications()
{
    PlanFixture fixture;
    const auto before = fixture.gatewayDump();
    Protection protection = fixture.protection();
    ProtectedApplication second = protection.applications.first();
    second.name = u"reports"_s;
    protection.applications << second;
    const auto applied = fixture.apply(protection);
    QVERIFY2(applied, qPrintable(errorOf(applied)));
    QCOMPARE(fixture.clientCount(), 2);
    QCOMPARE(fixture.gatewayDump().value("consumers"_L1).toArray().size(), 2);
    QVERIFY(fixture.rollBack(applied->plan.id));
    QCOMPARE(fixture.gatewayDump(), before);
    QCOMPARE(fixture.clientCount(), 0);
}

void TestApply::aFaultAtEachWriteIsSurvived_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("skip");
    QTest::addColumn<int>("action");
    QTest::addColumn<bool>("carriedOut");
    struct Kind {
        const char *name;
        Action action;
        bool carriedOut;
    };
    const QList<Kind> kinds { { "500", Action::Status, false }, { "500 after", Action::Status, true },
        { "drop before", Action::DropBefore, false }, { "drop after", Action::DropAfter, true }, { "truncate", Action::Truncate, true } };
    for (const Kind &kind : kinds) {
        for (int write = 0; write < 7; ++write)
            QTest::addRow("gateway write %d, %s", write, kind.name)
                << u"admin"_s << QByteArray("*") << write << int(kind.action) << kind.carriedOut;
        QTest::addRow("registration, %s", kind.name)
            << u"provider"_s << QByteArray("/register") << 0 << int(kind.action) << kind.carriedOut;
        QTest::addRow("token, %s", kind.name) << u"provider"_s << QByteArray("/token") << 0 << int(kind.action) << kind.carriedOut;
    }
}

void TestApply::aFaultAtEachWriteIsSurvived()
{
    QFETCH(QString, server);
    QFETCH(QByteArray, path);
    QFETCH(int, skip);
    QFETCH(int, action);
    QFETCH(bool, carriedOut);
    PlanFixture fixture;
    const auto before = fixture.gatewayDump();
    sandbox::FaultRule rule;
    rule.server = server;
    rule.method = server == u"admin" ? "PUT" : "POST";
    rule.path = path;
    rule.skip = skip;
    rule.count = 1;
    rule.action = Action(action);
    rule.bytes = 5;
    rule.carryOut = carriedOut;
    const bool registration = path == "/register";
    const int left = registration && carriedOut ? 1 : 0; // each time one that nobody can find

    int id = fixture.sandbox.faults().add(rule);
    const auto applied = fixture.apply(fixture.protection());
    QCOMPARE(fixture.sandbox.faults().hits(id), 1);
    const bool found = server == u"admin" && carriedOut;
    QCOMPARE(applied.has_value(), found);
    const QString plan = fixture.latest().plan.id;
    const auto resumed = resumePlan(fixture.context(), plan);
    QVERIFY2(resumed, qPrintable(errorOf(resumed)));
    QCOMPARE(resumed->phase, PlanState::Phase::Done);
    QCOMPARE(fixture.latest().lostAttempts().size(), registration ? 1 : 0);
    QCOMPARE(fixture.clientCount(), 1 + left);
    const auto undone = fixture.rollBack(plan);
    QVERIFY2(undone, qPrintable(errorOf(undone)));
    QCOMPARE(fixture.gatewayDump(), before);
    QCOMPARE(fixture.clientCount(), left);

    fixture.sandbox.faults().clear();
    id = fixture.sandbox.faults().add(rule);
    const auto second = fixture.apply(fixture.protection());
    QCOMPARE(fixture.sandbox.faults().hits(id), 1);
    const auto undoneAtOnce = fixture.rollBack(fixture.latest().plan.id);
    QVERIFY2(undoneAtOnce, qPrintable(errorOf(undoneAtOnce)));
    QCOMPARE(undoneAtOnce->lostAttempts().size(), registration ? 1 : 0);
    QCOMPARE(fixture.gatewayDump(), before);
    QCOMPARE(fixture.clientCount(), 2 * left);
}

void TestApply::cancelAtEachStepCanBeResumed_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<int>("what");
    for (int index = 0; index < 9; ++index) {
        QTest::addRow("started %d", index) << index << int(What::Started);
        QTest::addRow("done %d", index) << index << int(What::Done);
    }
}

void TestApply::cancelAtEachStepCanBeResumed()
{
    QFETCH(int, index);
    QFETCH(int, what);
    PlanFixture fixture;
    const auto before = fixture.gatewayDump();
    const auto applied = fixture.apply(fixture.protection(), [&](const StepEvent &event) {
        if (event.step.index == index && event.what == What(what))
            fixture.cancel.cancel();
    });
    const bool last = index == 8 && What(what) == What::Done;
    QCOMPARE(applied.has_value(), last);
    if (!last) {
        QCOMPARE(applied.error().kind, core::Error::Kind::Cancelled);
        QCOMPARE(applied.error().code, u"gatehouse.cancelled"_s);
    }
    fixture.cancel = core::CancelToken();
    const auto resumed = resumePlan(fixture.context(), fixture.latest().plan.id);
    QVERIFY2(resumed, qPrintable(errorOf(resumed)));
    QCOMPARE(resumed->phase, PlanState::Phase::Done);
    QCOMPARE(fixture.clientCount(), 1);
    const auto undone = fixture.rollBack(resumed->plan.id);
    QVERIFY2(undone, qPrintable(errorOf(undone)));
    QCOMPARE(fixture.gatewayDump(), before);
    QCOMPARE(fixture.clientCount(), 0);
}

void TestApply::aSecondContextIsLockedOut()
{
    PlanFixture fixture;
    const auto plan = fixture.plan(fixture.protection());
    QVERIFY(plan);
    auto other = fixture.plan(fixture.protection());
    QVERIFY(other);
    int tried = 0;
    const auto applied = applyPlan(fixture.context(), *plan, [&](const StepEvent &event) {
        if (event.step.index != 0 || event.what != What::Started)
            return;
        ++tried;
        const auto refused = applyPlan(fixture.context(), *other);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"gatehouse.connection_locked"_s);
        const auto undone = fixture.rollBack(plan->id);
        QVERIFY(!undone);
        QCOMPARE(undone.error().code, u"gatehouse.connection_locked"_s);
    });
    QVERIFY2(applied, qPrintable(errorOf(applied)));
    QCOMPARE(tried, 1);
    QVERIFY(!Journal(*fixture.store).load(other->id));
}

void TestApply::theAddressMayBeWrittenInAnotherWay()
{
    PlanFixture fixture;
    auto plan = fixture.plan(fixture.protection());
    QVERIFY(plan);
    core::Connection connection = fixture.admin().connection();
    connection.adminUrl.setPath(u"/"_s);
    connection.workspace = u"default"_s;
    QString code;
    QVERIFY(applyPlan(fixture.context(), *plan, [&](const StepEvent &event) {
        if (event.step.index != 0 || event.what != What::Started)
            return;
        PlanContext other = fixture.context();
        other.gateway = gateway::AdminClient(net::Http(fixture.pool, {}, fixture.cancel), connection, {});
        const auto refused = rollBackPlan(other, plan->id);
        code = refused ? QString() : refused.error().code;
    }));
    QCOMPARE(code, u"gatehouse.connection_locked"_s);
}

void TestApply::aReadOnlyConnectionIsLeftAlone()
{
    PlanFixture fixture;
    const auto onGateway = fixture.gatewayDump();
    const auto provider = fixture.providerDump();
    const auto plan = fixture.plan(fixture.protection());
    QVERIFY(plan);
    core::Connection connection = fixture.admin().connection();
    connection.safeMode = core::Connection::SafeMode::ReadOnly;
    PlanContext reader = fixture.context();
    reader.gateway = gateway::AdminClient(net::Http(fixture.pool, {}, fixture.cancel), connection, fixture.adminToken);
    const auto refused = applyPlan(reader, *plan);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"gatehouse.read_only_connection"_s);
    QCOMPARE(fixture.gatewayDump(), onGateway);
    QCOMPARE(fixture.providerDump(), provider);
    QVERIFY(!Journal(*fixture.store).load(plan->id));
}

void TestApply::conflictsAreRefusedBeforeAnything()
{
    PlanFixture fixture;
    fixture.add(gateway::kinds::services(), { { u"name"_s, u"orders-api"_s }, { u"host"_s, u"elsewhere.example"_s } });
    const auto before = fixture.gatewayDump();
    const auto plan = fixture.plan(fixture.protection());
    QVERIFY(plan);
    QVERIFY(plan->hasConflicts());
    const auto refused = applyPlan(fixture.context(), *plan);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"gatehouse.plan_has_conflicts"_s);
    QCOMPARE(fixture.gatewayDump(), before);
    QVERIFY(!Journal(*fixture.store).load(plan->id));
}

void TestApply::whatSomebodyElseMadeMeanwhileIsNotOurs()
{
    PlanFixture fixture;
    sandbox::FaultRule rule;
    rule.server = u"admin"_s;
    rule.method = "PUT";
    rule.count = 1;
    fixture.sandbox.faults().add(rule);
    QVERIFY(!fixture.apply(fixture.protection()));
    const QUrl url = fixture.protection().service.url;
    const QString id = fixture.add(gateway::kinds::services(),
        { { u"name"_s, u"orders-api"_s }, { u"protocol"_s, url.scheme() }, { u"host"_s, url.host() }, { u"port"_s, url.port() } });
    const auto before = fixture.gatewayDump();
    const auto resumed = resumePlan(fixture.context(), fixture.latest().plan.id);
    QVERIFY2(resumed, qPrintable(errorOf(resumed)));
    QCOMPARE(resumed->steps.first().id, id);
    const auto undone = fixture.rollBack(resumed->plan.id);
    QVERIFY2(undone, qPrintable(errorOf(undone)));
    QCOMPARE(fixture.gatewayDump(), before);
}

void TestApply::aServiceThatVanishedIsNamed()
{
    PlanFixture fixture;
    const QString id = fixture.add(gateway::kinds::services(), { { u"name"_s, u"orders-api"_s }, { u"host"_s, u"h.example"_s } });
    Protection protection = fixture.protection();
    protection.service.url.clear();
    const auto plan = fixture.plan(protection);
    QVERIFY2(plan, qPrintable(errorOf(plan)));
    QVERIFY(fixture.admin().remove(gateway::kinds::services(), id));
    const auto refused = applyPlan(fixture.context(), *plan);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"gatehouse.service_missing"_s);
}

void TestApply::aRolledBackPlanIsNotResumed()
{
    PlanFixture fixture;
    const auto applied = fixture.apply(fixture.protection());
    QVERIFY(applied);
    QVERIFY(fixture.rollBack(applied->plan.id));
    const auto refused = resumePlan(fixture.context(), applied->plan.id);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"gatehouse.plan_rolled_back"_s);
}

QTEST_GUILESS_MAIN(TestApply)
#include "test_apply.moc"
