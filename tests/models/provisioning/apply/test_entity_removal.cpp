#include "models/provisioning/apply/entity_removal.h"

#include "models/provisioning/apply/step_run.h"
#include "models/provisioning/strategies/step_list.h"
#include "tests/models/provisioning/plan_fixture.h"
#include "tests/support/secret_scan.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provisioning;
using namespace gateway::kinds;

namespace {

QJsonObject reference(const QString &id)
{
    return { { u"id"_s, id } };
}

/// A consumer with an API key.
struct Caller {
    QString consumer;
    QString key;
};

Caller addCaller(PlanFixture &fixture)
{
    Caller caller;
    caller.consumer = fixture.add(consumers(), { { u"username"_s, u"alice"_s } });
    caller.key = fixture.add(keyAuthCredentials(), { { u"key"_s, u"sesame-0123456789"_s }, { u"consumer"_s, reference(caller.consumer) } });
    return caller;
}

QList<ChosenEntity> targets(const QStringList &ids)
{
    QList<ChosenEntity> all;
    for (const QString &id : ids)
        all << ChosenEntity { id };
    return all;
}

QStringList addServices(PlanFixture &fixture, int count)
{
    QStringList ids;
    for (int i = 0; i < count; ++i)
        ids << fixture.add(services(), { { u"name"_s, u"s-%1"_s.arg(i) }, { u"host"_s, u"h.test"_s } });
    return ids;
}

/// Leaves a deletion of all services as a program does that was killed: one is gone, the call of another was about to go out.
Plan begunAndKilled(PlanFixture &fixture)
{
    const PlanContext context = fixture.context();
    Plan plan = context.newPlan(u"s-0"_s, u"delete"_s);
    plan.separate = true;
    StepList list;
    const auto all = fixture.admin().list(services());
    for (const gateway::Entity &service : *all) {
        Step step;
        step.action = Step::Action::Deletion;
        step.kind = services().name;
        step.id = service.id();
        step.naturalKey = service.text("name"_L1);
        list.append(step);
    }
    plan.steps = list.take();
    (void)Journal(*context.store).planned(plan);
    PlanState state { .plan = plan, .steps = QList<StepState>(plan.steps.size()) };
    const Watch nobody;
    StepRun run(context, state, nobody);
    for (const int index : { 0, 1 }) {
        const Step &step = plan.steps.at(index);
        (void)run.begin(step, *run.look(step)->attempt);
    }
    (void)run.call(plan.steps.first());
    return plan;
}

core::Result<RemovalOutcome> removeConsumer(PlanFixture &fixture, const QString &id)
{
    const auto review = reviewRemoval(fixture.admin(), consumers(), id);
    if (!review)
        return core::failure(review.error());
    return carryOutRemovals(fixture.context(), { *review });
}

} // namespace

/// Deleting one object as a plan of the journal, and what becomes of it when that goes wrong.
class TestEntityRemoval : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWentAlongComesBackAndNoSecretIsStored()
    {
        PlanFixture fixture;
        const Caller caller = addCaller(fixture);
        const auto review = reviewRemoval(fixture.admin(), consumers(), caller.consumer);
        QVERIFY2(review, qPrintable(errorOf(review)));
        QVERIFY(review->canBeDone());
        QCOMPARE(review->name, u"alice"_s);
        QCOMPARE(review->removal.along.size(), 1);
        QCOMPARE(review->undo, UndoQuality::Exact);
        const auto outcome = carryOutRemovals(fixture.context(), { *review });
        QVERIFY2(outcome, qPrintable(errorOf(outcome)));
        QCOMPARE(outcome->removed, QStringList(caller.consumer));
        QCOMPARE(outcome->alongKinds, QStringList(u"key-auth-credentials"_s));
        QCOMPARE(fixture.admin().get(keyAuthCredentials(), caller.key).error().kind, core::Error::Kind::NotFound);
        QCOMPARE(fixture.latest().plan.strategy, u"delete"_s);
        QCOMPARE(fixture.latest().phase, PlanState::Phase::Done);
        support::SecretScan scan;
        scan.add("sesame-0123456789", "key");
        QCOMPARE(scan.findInFolder(fixture.folder.path()), QStringList());

        QVERIFY(fixture.rollBack(outcome->planId));
        QCOMPARE(fixture.admin().get(consumers(), u"alice"_s)->id(), caller.consumer);
        const auto key = fixture.admin().get(keyAuthCredentials(), caller.key);
        QVERIFY(key);
        QCOMPARE(key->secrets.value(u"key"_s).reveal(), QByteArray("sesame-0123456789"));
        QVERIFY(!fixture.keychain.read(u"plan/%1/secrets"_s.arg(outcome->planId)));
    }

    void whatOthersReferToStays()
    {
        PlanFixture fixture;
        const QString service = fixture.add(services(), { { u"name"_s, u"orders"_s }, { u"host"_s, u"h.test"_s } });
        const auto review = reviewRemoval(fixture.admin(), services(), service);
        QVERIFY(review && review->canBeDone());
        fixture.add(routes(), { { u"paths"_s, QJsonArray { u"/o"_s } }, { u"service"_s, reference(service) } });
        const auto outcome = carryOutRemovals(fixture.context(), { *review }); // a route has come since
        QVERIFY2(outcome, qPrintable(errorOf(outcome)));
        QVERIFY(outcome->removed.isEmpty());
        QVERIFY(outcome->planId.isEmpty());
        QCOMPARE(outcome->failures.first().error.code, u"4"_s);
        QVERIFY(fixture.admin().get(services(), service));
        QCOMPARE(fixture.latest().phase, PlanState::Phase::RolledBack);
        QVERIFY(!reviewRemoval(fixture.admin(), services(), service)->canBeDone());
    }

    void aLostAnswerEndsKnown_data()
    {
        using Action = sandbox::FaultRule::Action;
        QTest::addColumn<Action>("action");
        QTest::addColumn<bool>("gone");
        QTest::newRow("carried out") << Action::DropAfter << true;
        QTest::newRow("not carried out") << Action::DropBefore << false;
    }

    void aLostAnswerEndsKnown()
    {
        QFETCH(sandbox::FaultRule::Action, action);
        QFETCH(bool, gone);
        PlanFixture fixture;
        const Caller caller = addCaller(fixture);
        fixture.sandbox.faults().add({ .server = u"admin"_s, .method = "DELETE", .action = action });
        const auto outcome = removeConsumer(fixture, caller.consumer);
        fixture.sandbox.faults().clear();
        QCOMPARE(outcome.has_value(), gone);
        QCOMPARE(fixture.admin().get(consumers(), caller.consumer).has_value(), !gone);
        QCOMPARE(fixture.latest().phase, gone ? PlanState::Phase::Done : PlanState::Phase::RolledBack);
        QVERIFY(fixture.rollBack(fixture.latest().plan.id));
        QVERIFY(fixture.admin().get(keyAuthCredentials(), caller.key));
    }

    void anUnknownEndCanBeTakenBack()
    {
        PlanFixture fixture;
        const Caller caller = addCaller(fixture);
        const QByteArray path = "/consumers/" + caller.consumer.toLatin1();
        using Action = sandbox::FaultRule::Action;
        fixture.sandbox.faults().add({ .server = u"admin"_s, .method = "DELETE", .action = Action::DropAfter });
        const auto review = reviewRemoval(fixture.admin(), consumers(), caller.consumer);
        // The step looks, and reads once more right before its call; every look after that is blind.
        fixture.sandbox.faults().add({ .server = u"admin"_s, .method = "GET", .path = path, .skip = 2, .status = 503 });
        const auto outcome = carryOutRemovals(fixture.context(), { *review });
        fixture.sandbox.faults().clear();
        QVERIFY2(outcome, qPrintable(errorOf(outcome)));
        QCOMPARE(outcome->failures.first().error.sent, core::Error::Sent::Unknown);
        QCOMPARE(fixture.latest().phase, PlanState::Phase::Unfinished);
        QVERIFY(!fixture.admin().get(consumers(), caller.consumer));
        QVERIFY(fixture.rollBack(fixture.latest().plan.id));
        QVERIFY(fixture.admin().get(consumers(), caller.consumer));
        QVERIFY(fixture.admin().get(keyAuthCredentials(), caller.key));
    }

    void whatIsGoneAlreadyIsNotOurs()
    {
        PlanFixture fixture;
        const Caller caller = addCaller(fixture);
        const auto review = reviewRemoval(fixture.admin(), consumers(), caller.consumer);
        QVERIFY(fixture.admin().remove(consumers(), caller.consumer));
        const auto outcome = carryOutRemovals(fixture.context(), { *review });
        QVERIFY2(outcome, qPrintable(errorOf(outcome)));
        QVERIFY(outcome->planId.isEmpty()); // somebody else deleted it
        QVERIFY(fixture.rollBack(fixture.latest().plan.id));
        QVERIFY(!fixture.admin().get(consumers(), caller.consumer));
    }

    void oneThatIsRefusedKeepsNoOther()
    {
        PlanFixture fixture;
        const QStringList ids = addServices(fixture, 40);
        fixture.add(routes(), { { u"paths"_s, QJsonArray { u"/o"_s } }, { u"service"_s, reference(ids[3]) } });
        int counted = 0;
        const auto outcome = removeEntities(fixture.context(), services(), targets(ids), [&](int count) { counted = count; });
        QVERIFY2(outcome, qPrintable(errorOf(outcome)));
        QCOMPARE(counted, 40);
        QCOMPARE(outcome->removed.size(), 39);
        QCOMPARE(outcome->failures.size(), 1);
        QCOMPARE(outcome->failures.first().id, ids[3]);
        QCOMPARE(fixture.latest().phase, PlanState::Phase::Done);
        QVERIFY(fixture.rollBack(outcome->planId));
        QCOMPARE(fixture.admin().list(services())->size(), 40);
        for (const QString &id : ids)
            QVERIFY(fixture.admin().get(services(), id));
    }

    void aLostGatewayEndsItWithAList()
    {
        PlanFixture fixture;
        const QStringList ids = addServices(fixture, 40);
        fixture.sandbox.faults().add(
            { .server = u"admin"_s, .method = "DELETE", .skip = 20, .action = sandbox::FaultRule::Action::DropBefore });
        const auto outcome = removeEntities(fixture.context(), services(), targets(ids));
        fixture.sandbox.faults().clear();
        QVERIFY2(outcome, qPrintable(errorOf(outcome)));
        QCOMPARE(outcome->removed.size(), 20);
        QCOMPARE(outcome->failures.size(), 20);
        for (const RemovalOutcome::Failure &failure : outcome->failures) {
            QCOMPARE(failure.error.kind, core::Error::Kind::Network);
            QCOMPARE(failure.error.sent, core::Error::Sent::No); // looked at again, or never begun
        }
        QCOMPARE(fixture.latest().phase, PlanState::Phase::Done); // there is nothing open
        QVERIFY(fixture.rollBack(outcome->planId));
        QCOMPARE(fixture.admin().list(services())->size(), 40);
    }

    void whoStopsItKeepsTheRest()
    {
        PlanFixture fixture;
        const QStringList ids = addServices(fixture, 40);
        const auto outcome = removeEntities(fixture.context(), services(), targets(ids), [&](int) { fixture.cancel.cancel(); });
        QVERIFY2(outcome, qPrintable(errorOf(outcome)));
        QCOMPARE(outcome->removed.size(), 16); // what was begun is ended
        QCOMPARE(outcome->failures.first().error.kind, core::Error::Kind::Cancelled);
        QCOMPARE(fixture.admin().regardless().list(services())->size(), 24);
        QCOMPARE(fixture.latest().phase, PlanState::Phase::Done);
    }

    void aKilledRunIsGoneOnWithOrTakenBack_data()
    {
        QTest::addColumn<bool>("goesOn");
        QTest::newRow("gone on with") << true;
        QTest::newRow("taken back") << false;
    }

    void aKilledRunIsGoneOnWithOrTakenBack()
    {
        QFETCH(const bool, goesOn);
        PlanFixture fixture;
        addServices(fixture, 20);
        const Plan plan = begunAndKilled(fixture);
        QCOMPARE(fixture.latest().phase, PlanState::Phase::Unfinished);
        QCOMPARE(fixture.admin().list(services())->size(), 19);
        if (goesOn) {
            const auto resumed = resumePlan(fixture.context(), plan.id);
            QVERIFY2(resumed, qPrintable(errorOf(resumed)));
            QCOMPARE(resumed->phase, PlanState::Phase::Done);
            QCOMPARE(fixture.admin().list(services())->size(), 0);
        }
        QVERIFY(fixture.rollBack(plan.id));
        QCOMPARE(fixture.admin().list(services())->size(), 20);
    }
};

QTEST_GUILESS_MAIN(TestEntityRemoval)
#include "test_entity_removal.moc"
