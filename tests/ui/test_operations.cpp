#include "ui/operations.h"

#include "models/core/result.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QTest>
#include <QTimer>

#include <optional>

using core::CancelToken;
using ui::Operations;

namespace {

/// Blocks like a network call: until the token is raised or @p released is.
bool waitFor(const CancelToken &token, QSemaphore &released)
{
    const auto connection = QObject::connect(
        token.signal(), &core::CancelSignal::raised, token.signal(), [&released] { released.release(); }, Qt::DirectConnection);
    if (token.isCancelled())
        released.release();
    released.acquire();
    QObject::disconnect(connection);
    return token.isCancelled();
}

} // namespace

class TestOperations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWorkSaysMeanwhileComesToTheUiThreadWhileItsContextLives()
    {
        Operations operations;
        QStringList heard;
        auto page = std::make_unique<QObject>();
        const auto say = operations.relay<QString>(page.get(), [&heard](const QString &word) {
            QCOMPARE(QThread::currentThread(), qApp->thread());
            heard << word;
        });
        QThreadPool::globalInstance()->start([say] { say(QStringLiteral("one")); });
        QTRY_COMPARE(heard, QStringList { QStringLiteral("one") });
        QThreadPool::globalInstance()->start([say] { say(QStringLiteral("two")); });
        QThreadPool::globalInstance()->waitForDone();
        page.reset();
        QCoreApplication::processEvents();
        QCOMPARE(heard.size(), 1);
    }

    void workRunsOffTheUiThreadAndTheResultComesBackOnIt()
    {
        Operations operations;
        QObject page;
        std::optional<bool> off;
        bool onUi = false;
        operations.run(
            &page, [](const CancelToken &) { return QThread::currentThread() != qApp->thread(); },
            [&](bool result) {
                off = result;
                onUi = QThread::currentThread() == qApp->thread();
            });
        QTRY_VERIFY(off.has_value());
        QVERIFY(*off);
        QVERIFY(onUi);
    }

    void anErrorIsAResult()
    {
        Operations operations;
        QObject page;
        std::optional<core::Result<int>> out;
        operations.run(
            &page, [](const CancelToken &) -> core::Result<int> { return core::failure(core::Error::Kind::Denied, QStringLiteral("x")); },
            [&](const core::Result<int> &result) { out = result; });
        QTRY_VERIFY(out.has_value());
        QCOMPARE(out->error().kind, core::Error::Kind::Denied);
    }

    void cancelWakesTheWork()
    {
        Operations operations;
        QObject page;
        QSemaphore never;
        std::optional<bool> cancelled;
        const CancelToken token = operations.run(
            &page, [&](const CancelToken &own) { return waitFor(own, never); }, [&](bool result) { cancelled = result; });
        token.cancel();
        QTRY_VERIFY(cancelled.has_value());
        QVERIFY(*cancelled);
    }

    void aClosedPageCancelsAndIsNotCalled()
    {
        Operations operations;
        auto *page = new QObject;
        QSemaphore never;
        QSemaphore ended;
        bool called = false;
        operations.run(
            page,
            [&](const CancelToken &own) {
                const bool cancelled = waitFor(own, never);
                ended.release();
                return cancelled;
            },
            [&](bool) { called = true; });
        delete page;
        QVERIFY(ended.tryAcquire(1, 5000));
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }

    void theEndCancelsWhatStillRuns()
    {
        QSemaphore never;
        QObject page;
        bool called = false;
        QElapsedTimer timer;
        timer.start();
        {
            Operations operations;
            operations.run(
                &page, [&](const CancelToken &own) { return waitFor(own, never); }, [&](bool) { called = true; });
        }
        QVERIFY(timer.elapsed() < 5000);
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }

    void theUiStaysAlive()
    {
        Operations operations;
        QObject page;
        QSemaphore released;
        int ticks = 0;
        bool done = false;
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [&] {
            if (++ticks == 10)
                released.release();
        });
        timer.start(1);
        operations.run(
            &page, [&](const CancelToken &own) { return waitFor(own, released); }, [&](bool) { done = true; });
        QTRY_VERIFY(done);
        QVERIFY(ticks >= 10);
    }

    void manyRunsEndAll()
    {
        Operations operations;
        QObject page;
        int sum = 0;
        for (int i = 1; i <= 200; ++i)
            operations.run(
                &page, [i](const CancelToken &) { return i; }, [&](int value) { sum += value; });
        QTRY_COMPARE(sum, 20100);
    }

    void tablesWorkInTheBackground()
    {
        Operations operations;
        QObject page;
        std::optional<bool> onUi;
        bool worked = false;
        operations.background()(
            &page, [&] { worked = QThread::currentThread() != qApp->thread(); },
            [&] { onUi = QThread::currentThread() == qApp->thread(); });
        QTRY_VERIFY(onUi.has_value());
        QVERIFY(worked && *onUi);
    }
};

QTEST_GUILESS_MAIN(TestOperations)
#include "test_operations.moc"
