#include "models/provisioning/apply/entity_removal.h"
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

core::Result<RemovalOutcome> removeConsumer(PlanFixture &fixture, const QString &id)
{
    const auto review = reviewRemoval(fixture.admin(), consumers(), id);
    if (!review)
        return core::failure(review.error());
    return carryOutRemoval(fixture.context(), *review);
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
        const auto outcome = carryOutRemoval(fixture.context(), *review);
        QVERIFY2(outcome, qPrintable(errorOf(outcome)));
        QVERIFY(outcome->removed);
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
        const auto outcome = carryOutRemoval(fixture.context(), *review); // a route has come since
        QVERIFY2(outcome, qPrintable(errorOf(outcome)));
        QVERIFY(!outcome->removed);
        QCOMPARE(outcome->refused->code, u"4"_s);
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
        const auto outcome = carryOutRemoval(fixture.context(), *review);
        fixture.sandbox.faults().clear();
        QVERIFY(!outcome);
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
        const auto outcome = carryOutRemoval(fixture.context(), *review);
        QVERIFY2(outcome, qPrintable(errorOf(outcome)));
        QVERIFY(fixture.rollBack(outcome->planId));
        QVERIFY(!fixture.admin().get(consumers(), caller.consumer)); // somebody else deleted it
    }
};

QTEST_GUILESS_MAIN(TestEntityRemoval)
#include "test_entity_removal.moc"
