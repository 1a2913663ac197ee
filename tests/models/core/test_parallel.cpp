#include "models/core/parallel.h"

#include <QTest>

#include <atomic>
#include <condition_variable>
#include <memory>
#include <set>
#include <thread>

using namespace Qt::StringLiterals;
using core::CancelToken;
using core::Error;
using core::Parallel;
using core::Result;

class TestParallel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asManyRunAtOnceAsAllowedAndNoMore();
    void resultsStandInTheOrderOfTheItems();
    void theFirstErrorStopsWhatHasNotBegun();
    void cancelStopsWhatHasNotBegun();
    void nothingIsDoneForNoItems();
    void valuesThatCannotBeCopiedAreReturned();
    void callsInsideCallsDoNotWaitForEachOther();
    void callsFromManyThreadsShareTheThreads();
    void threadsAreKeptForTheNextCall();
};

namespace {

/// Opens when so many have come; nobody waits for ever.
class Gate {
public:
    explicit Gate(int wanted)
        : m_wanted(wanted)
    {
    }
    bool pass()
    {
        std::unique_lock lock(m_mutex);
        ++m_come;
        m_opened.notify_all();
        return m_opened.wait_for(lock, std::chrono::seconds(20), [this] { return m_come >= m_wanted; });
    }

private:
    const int m_wanted;
    int m_come = 0;
    std::mutex m_mutex;
    std::condition_variable m_opened;
};

} // namespace

void TestParallel::asManyRunAtOnceAsAllowedAndNoMore()
{
    Parallel parallel(6);
    Gate gate(6);
    std::atomic_int running = 0;
    std::atomic_int most = 0;
    const auto results = parallel.each(60, {}, [&](int) -> Result<bool> {
        const int now = ++running;
        for (int seen = most; now > seen && !most.compare_exchange_weak(seen, now);) { }
        const bool met = gate.pass();
        --running;
        return met;
    });
    for (const auto &result : results)
        QVERIFY2(*result, "fewer than six ran at once");
    QCOMPARE(most.load(), 6);
}

void TestParallel::resultsStandInTheOrderOfTheItems()
{
    Parallel parallel;
    const auto each = parallel.each(100, {}, [](int index) -> Result<int> {
        if (index % 10 == 3)
            return core::failure(Error::Kind::NotFound, QString::number(index));
        return index * index;
    });
    QCOMPARE(each.size(), size_t(100));
    for (int i = 0; i < 100; ++i) {
        if (i % 10 == 3)
            QCOMPARE(each[size_t(i)].error().code, QString::number(i));
        else
            QCOMPARE(*each[size_t(i)], i * i);
    }
    const auto all = parallel.all(50, {}, [](int index) -> Result<int> { return -index; });
    QVERIFY(all);
    for (int i = 0; i < 50; ++i)
        QCOMPARE(all->at(size_t(i)), -i);
}

void TestParallel::theFirstErrorStopsWhatHasNotBegun()
{
    Parallel parallel(2);
    std::atomic_int begun = 0;
    const auto all = parallel.all(1000, {}, [&](int index) -> Result<int> {
        ++begun;
        if (index == 5)
            return core::failure(Error::Kind::Conflict, u"5"_s);
        return index;
    });
    QVERIFY(!all);
    QCOMPARE(all.error().code, u"5"_s);
    QVERIFY2(begun < 1000, qPrintable(QString::number(begun)));
    const Result<> none = Parallel(1).all(3, {}, [](int index) -> Result<> {
        if (index == 1)
            return core::failure(Error::Kind::Invalid, u"1"_s);
        return {};
    });
    QVERIFY(!none);
    QVERIFY(Parallel(3).all(3, {}, [](int) -> Result<> { return {}; }));
}

void TestParallel::cancelStopsWhatHasNotBegun()
{
    Parallel parallel(3);
    const CancelToken cancel;
    std::atomic_int begun = 0;
    const auto work = [&](int index) -> Result<int> {
        ++begun;
        if (index == 10)
            cancel.cancel();
        return index;
    };
    const auto each = parallel.each(1000, cancel, work);
    QCOMPARE(each.size(), size_t(1000));
    QVERIFY(begun >= 11 && begun < 20);
    QVERIFY(each[10]);
    QVERIFY(!each[999]);
    QCOMPARE(each[999].error().kind, Error::Kind::Cancelled);
    begun = 0;
    const auto all = parallel.all(1000, cancel, work);
    QVERIFY(!all);
    QCOMPARE(all.error().kind, Error::Kind::Cancelled);
    QCOMPARE(begun.load(), 0);
}

void TestParallel::nothingIsDoneForNoItems()
{
    Parallel parallel;
    const auto never = [](int) -> Result<int> { return core::failure(Error::Kind::Invalid, u"called"_s); };
    for (const int count : { 0, -1 }) {
        QVERIFY(parallel.each(count, {}, never).empty());
        QVERIFY(parallel.all(count, {}, never)->empty());
    }
}

void TestParallel::valuesThatCannotBeCopiedAreReturned()
{
    Parallel parallel;
    const auto all = parallel.all(10, {}, [](int index) -> Result<std::unique_ptr<int>> { return std::make_unique<int>(index); });
    QVERIFY(all);
    QCOMPARE(*all->at(9), 9);
}

void TestParallel::callsInsideCallsDoNotWaitForEachOther()
{
    Parallel parallel(2);
    std::atomic_int leaves = 0;
    const auto outer = parallel.each(4, {}, [&](int) -> Result<> {
        (void)parallel.each(4, {}, [&](int) -> Result<> {
            (void)parallel.each(4, {}, [&](int) -> Result<> {
                ++leaves;
                return {};
            });
            return {};
        });
        return {};
    });
    QCOMPARE(outer.size(), size_t(4));
    QCOMPARE(leaves.load(), 64);
}

void TestParallel::callsFromManyThreadsShareTheThreads()
{
    Parallel parallel(4);
    std::atomic_int sum = 0;
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 5; ++thread) {
        threads.emplace_back([&] {
            for (int round = 0; round < 20; ++round) {
                (void)parallel.each(20, {}, [&](int) -> Result<> {
                    ++sum;
                    return {};
                });
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(sum.load(), 5 * 20 * 20);
}

void TestParallel::threadsAreKeptForTheNextCall()
{
    Parallel parallel(4);
    std::mutex mutex;
    std::set<std::thread::id> threads;
    for (int round = 0; round < 10; ++round) {
        Gate gate(4);
        (void)parallel.each(4, {}, [&](int) -> Result<> {
            (void)gate.pass();
            const std::lock_guard lock(mutex);
            threads.insert(std::this_thread::get_id());
            return {};
        });
    }
    QCOMPARE(threads.size(), size_t(4));
}

QTEST_GUILESS_MAIN(TestParallel)
#include "test_parallel.moc"
