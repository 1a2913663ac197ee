#include "models/core/cancel.h"

#include <QTest>

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

using core::CancelToken;

class TestCancel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void copiesShareOneFlag();
    void differentTokensDoNot();
    void theSignalIsRaisedOnce();
    void aWaitingThreadIsWoken();
    void manyThreadsRaiseItOnce();
    void aWeakOneCancelsAsLongAsTheTokenLives();
    void aWeakOneKeepsNothingAlive();
};

void TestCancel::copiesShareOneFlag()
{
    const CancelToken token;
    const CancelToken copy = token;
    QVERIFY(!token.isCancelled() && !copy.isCancelled());
    copy.cancel();
    QVERIFY(token.isCancelled());
}

void TestCancel::differentTokensDoNot()
{
    const CancelToken one;
    const CancelToken two;
    one.cancel();
    QVERIFY(!two.isCancelled());
}

void TestCancel::theSignalIsRaisedOnce()
{
    const CancelToken token;
    int raised = 0;
    connect(token.signal(), &core::CancelSignal::raised, this, [&raised] { ++raised; });
    token.cancel();
    token.cancel();
    QCOMPARE(raised, 1);
}

void TestCancel::aWaitingThreadIsWoken()
{
    const CancelToken token;
    std::mutex mutex;
    std::condition_variable woken;
    bool waiting = false;
    bool raised = false;
    std::thread worker([&] {
        const auto connection = connect(
            token.signal(), &core::CancelSignal::raised, token.signal(),
            [&] {
                const std::lock_guard lock(mutex);
                raised = true;
                woken.notify_all();
            },
            Qt::DirectConnection);
        std::unique_lock lock(mutex);
        waiting = true;
        woken.notify_all();
        woken.wait_for(lock, std::chrono::seconds(20), [&] { return raised; });
        disconnect(connection);
    });
    {
        std::unique_lock lock(mutex);
        QVERIFY(woken.wait_for(lock, std::chrono::seconds(20), [&] { return waiting; }));
    }
    token.cancel();
    worker.join();
    QVERIFY(raised);
    QVERIFY(token.isCancelled());
}

void TestCancel::manyThreadsRaiseItOnce()
{
    for (int round = 0; round < 50; ++round) {
        const CancelToken token;
        std::atomic_int raised = 0;
        connect(
            token.signal(), &core::CancelSignal::raised, token.signal(), [&raised] { ++raised; }, Qt::DirectConnection);
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([token] { token.cancel(); });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(raised.load(), 1);
    }
}

void TestCancel::aWeakOneCancelsAsLongAsTheTokenLives()
{
    const CancelToken token;
    token.weak().cancel();
    QVERIFY(token.isCancelled());
}

void TestCancel::aWeakOneKeepsNothingAlive()
{
    std::optional<CancelToken> token(std::in_place);
    bool gone = false;
    connect(token->signal(), &QObject::destroyed, this, [&gone] { gone = true; });
    const CancelToken::Weak weak = token->weak();
    token.reset();
    QVERIFY(gone);
    weak.cancel(); // nothing is there to be cancelled, and nothing happens
}

QTEST_GUILESS_MAIN(TestCancel)
#include "test_cancel.moc"
