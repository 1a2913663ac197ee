#include "models/provisioning/apply/bulk_change.h"
#include "tests/models/provisioning/plan_fixture.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provisioning;
using namespace gateway::kinds;

/// Several objects changed alike as one plan of the journal.
class TestBulkChange : public QObject {
    Q_OBJECT

private:
    static QList<ChosenEntity> addServices(PlanFixture &fixture, int count)
    {
        QList<ChosenEntity> all;
        for (int i = 0; i < count; ++i)
            all << ChosenEntity { fixture.add(services(),
                { { u"name"_s, u"s-%1"_s.arg(i) }, { u"host"_s, u"h.test"_s }, { u"tags"_s, QJsonArray { u"old"_s, u"kept"_s } },
                    { u"enabled"_s, i > 0 } }) };
        return all;
    }

private Q_SLOTS:
    void onlyWhatChangesIsSentAndComesBack()
    {
        PlanFixture fixture;
        const QList<ChosenEntity> chosen = addServices(fixture, 20);
        const BulkChange change { .enabled = false, .addTags = { u"new"_s }, .removeTags = { u"old"_s } };
        const auto review = reviewBulkChange(fixture.admin(), services(), chosen, change);
        QVERIFY2(review, qPrintable(errorOf(review)));
        QCOMPARE(review->items.size(), 20);
        QVERIFY(!review->items.first().after.contains(u"enabled"_s)); // is so already
        QCOMPARE(review->items.last().before.value("enabled"_L1).toBool(), true);
        const auto outcome = carryOutBulkChange(fixture.context(), *review);
        QVERIFY2(outcome, qPrintable(errorOf(outcome)));
        QCOMPARE(outcome->done.size(), 20);
        const auto now = fixture.admin().get(services(), chosen.last().id);
        QCOMPARE(now->json.value("enabled"_L1).toBool(), false);
        QCOMPARE(now->json.value("tags"_L1).toArray(), (QJsonArray { u"kept"_s, u"new"_s }));
        QCOMPARE(fixture.latest().plan.strategy, u"bulk-edit"_s);
        QVERIFY(fixture.rollBack(outcome->planId));
        const auto back = fixture.admin().get(services(), chosen.last().id);
        QCOMPARE(back->json.value("enabled"_L1).toBool(), true);
        QCOMPARE(back->json.value("tags"_L1).toArray(), (QJsonArray { u"old"_s, u"kept"_s }));
    }

    void whatIsSoAlreadyIsNoChange()
    {
        PlanFixture fixture;
        const auto review = reviewBulkChange(
            fixture.admin(), services(), addServices(fixture, 3), { .enabled = {}, .addTags = { u"kept"_s }, .removeTags = {} });
        QVERIFY(review && review->items.isEmpty());
        QCOMPARE(review->same, 3);
        const auto outcome = carryOutBulkChange(fixture.context(), *review);
        QVERIFY(outcome && outcome->planId.isEmpty());
    }

    void oneThatIsGoneIsSaid()
    {
        PlanFixture fixture;
        QList<ChosenEntity> chosen = addServices(fixture, 2);
        chosen << ChosenEntity { u"99999999-9999-4999-8999-999999999999"_s };
        const auto review
            = reviewBulkChange(fixture.admin(), services(), chosen, { .enabled = {}, .addTags = { u"x"_s }, .removeTags = {} });
        QCOMPARE(review->unread.size(), 1);
        QVERIFY(fixture.admin().remove(services(), chosen.first().id)); // and one more before it is carried out
        const auto outcome = carryOutBulkChange(fixture.context(), *review);
        QVERIFY2(outcome, qPrintable(errorOf(outcome)));
        QCOMPARE(outcome->done.size(), 1);
        QCOMPARE(outcome->failures.size(), 2);
        for (const SeparateOutcome::Failure &failure : outcome->failures)
            QCOMPARE(failure.error.kind, core::Error::Kind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestBulkChange)
#include "test_bulk_change.moc"
