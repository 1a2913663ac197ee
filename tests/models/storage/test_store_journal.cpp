#include "models/storage/database.h"
#include "models/storage/store.h"
#include "tests/support/fake_clock.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <optional>
#include <set>
#include <thread>

using namespace Qt::StringLiterals;
using core::Error;
using storage::Store;

class TestStoreJournal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void plansComeBackOldestFirst();
    void aPlanIsStoredOnce();
    void eventsComeBackInOrderWithTheirTime();
    void severalEventsAreStoredTogetherOrNotAtAll();
    void anEventOfAnUnknownPlanIsRefused();
    void eventsCanBeNeitherChangedNorRemoved();
    void fourThreadsLoseNoEvent();

private:
    QString path() const { return m_folder->filePath(u"store.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    support::FakeClock m_clock;
    std::optional<Store> m_store;
};

void TestStoreJournal::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto store = Store::open(path(), m_clock);
    QVERIFY(store);
    m_store = *store;
}

void TestStoreJournal::plansComeBackOldestFirst()
{
    const QJsonObject plan { { u"steps"_s, 3 }, { u"what"_s, u"Überblick"_s } };
    const QDateTime first = m_clock.now();
    QVERIFY(m_store->appendPlan(u"z"_s, plan));
    m_clock.advance(std::chrono::minutes(1));
    QVERIFY(m_store->appendPlan(u"a"_s, {}));
    const auto plans = m_store->plans();
    QVERIFY(plans);
    QCOMPARE(plans->size(), size_t(2));
    QCOMPARE(plans->at(0).id, u"z"_s);
    QCOMPARE(plans->at(0).plan, plan);
    QCOMPARE(plans->at(0).createdAt, first);
    QCOMPARE(plans->at(1).id, u"a"_s);
    QCOMPARE(m_store->plan(u"z"_s)->plan, plan);
    QCOMPARE(m_store->plan(u"no"_s).error().code, u"gatehouse.no_such_plan"_s);
}

void TestStoreJournal::aPlanIsStoredOnce()
{
    QVERIFY(m_store->appendPlan(u"1"_s, { { u"n"_s, 1 } }));
    const auto again = m_store->appendPlan(u"1"_s, { { u"n"_s, 2 } });
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::Conflict);
    QCOMPARE(again.error().code, u"gatehouse.plan_exists"_s);
    QCOMPARE(m_store->plan(u"1"_s)->plan, QJsonObject({ { u"n"_s, 1 } }));
}

void TestStoreJournal::eventsComeBackInOrderWithTheirTime()
{
    QVERIFY(m_store->appendPlan(u"1"_s, {}));
    QVERIFY(m_store->appendPlan(u"2"_s, {}));
    const QDateTime at = m_clock.now();
    const auto first = m_store->appendEvent(u"1"_s, 0, u"started"_s, { { u"k"_s, QJsonValue::Null } });
    QVERIFY(m_store->appendEvent(u"2"_s, 0, u"started"_s, {}));
    m_clock.advance(std::chrono::milliseconds(5));
    const auto second = m_store->appendEvent(u"1"_s, 0, u"done"_s, {});
    QVERIFY(first && second && *second > *first);
    const auto events = m_store->events(u"1"_s);
    QVERIFY(events);
    QCOMPARE(events->size(), size_t(2));
    QCOMPARE(events->at(0).seq, *first);
    QCOMPARE(events->at(0).event, u"started"_s);
    QCOMPARE(events->at(0).stepIndex, 0);
    QCOMPARE(events->at(0).at, at);
    QVERIFY(events->at(0).detail.contains(u"k"_s));
    QCOMPARE(events->at(1).event, u"done"_s);
    QCOMPARE(events->at(1).at, at.addMSecs(5));
    QVERIFY(m_store->events(u"none"_s)->empty());
}

void TestStoreJournal::severalEventsAreStoredTogetherOrNotAtAll()
{
    QVERIFY(m_store->appendPlan(u"1"_s, {}));
    QVERIFY(m_store->appendEvents(u"1"_s, { { 0, u"started"_s, {} }, { 1, u"started"_s, { { u"k"_s, 1 } } } }));
    const auto events = m_store->events(u"1"_s);
    QCOMPARE(events->size(), size_t(2));
    QCOMPARE(events->at(1).stepIndex, 1);
    QCOMPARE(events->at(1).detail.value(u"k"_s).toInt(), 1);
    const auto refused = m_store->appendEvents(u"9"_s, { { 0, u"started"_s, {} } });
    QCOMPARE(refused.error().code, u"gatehouse.no_such_plan"_s);
    QVERIFY(m_store->appendEvents(u"1"_s, {}));
    QCOMPARE(m_store->events(u"1"_s)->size(), size_t(2));
}

void TestStoreJournal::anEventOfAnUnknownPlanIsRefused()
{
    const auto event = m_store->appendEvent(u"9"_s, 0, u"started"_s, {});
    QVERIFY(!event);
    QCOMPARE(event.error().kind, Error::Kind::NotFound);
    QCOMPARE(event.error().code, u"gatehouse.no_such_plan"_s);
}

void TestStoreJournal::eventsCanBeNeitherChangedNorRemoved()
{
    QVERIFY(m_store->appendPlan(u"1"_s, {}));
    QVERIFY(m_store->appendEvent(u"1"_s, 0, u"started"_s, {}));
    auto database = storage::Database::open(path());
    QVERIFY(!database->run(u"UPDATE events SET event = 'done'"_s));
    QVERIFY(!database->run(u"DELETE FROM events"_s));
    QVERIFY2(!database->run(u"DELETE FROM plans"_s), "a plan that has events");
    QCOMPARE(m_store->events(u"1"_s)->at(0).event, u"started"_s);
}

void TestStoreJournal::fourThreadsLoseNoEvent()
{
    std::atomic_int failed = 0;
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 4; ++thread) {
        threads.emplace_back([this, &failed, thread] {
            const Store store = *m_store;
            const QString plan = QString::number(thread);
            failed += store.appendPlan(plan, {}) ? 0 : 1;
            for (int i = 0; i < 200; ++i)
                failed += store.appendEvent(plan, i, u"done"_s, {}) ? 0 : 1;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(failed.load(), 0);
    std::set<qint64> numbers;
    for (int thread = 0; thread < 4; ++thread) {
        const auto events = m_store->events(QString::number(thread));
        QVERIFY(events);
        QCOMPARE(events->size(), size_t(200));
        for (size_t i = 0; i < events->size(); ++i) {
            QCOMPARE(events->at(i).stepIndex, int(i));
            numbers.insert(events->at(i).seq);
        }
    }
    QCOMPARE(numbers.size(), size_t(800));
}

QTEST_GUILESS_MAIN(TestStoreJournal)
#include "test_store_journal.moc"
