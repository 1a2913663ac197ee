#include "models/core/clock.h"

#include "models/core/progress.h"
#include "tests/support/fake_clock.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestClock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSystemClockIsInUtcAndRuns();
    void aFakeClockStandsUntilItIsMoved();
    void progressWithoutAReceiverIsNoFault();
};

void TestClock::theSystemClockIsInUtcAndRuns()
{
    const core::SystemClock clock;
    const QDateTime first = clock.now();
    QCOMPARE(first.timeSpec(), Qt::UTC);
    QVERIFY(first.date().year() >= 2024);
    QTRY_VERIFY(clock.now() > first);
}

void TestClock::aFakeClockStandsUntilItIsMoved()
{
    support::FakeClock clock;
    const QDateTime first = clock.now();
    QCOMPARE(clock.now(), first);
    clock.advance(std::chrono::milliseconds(1));
    QCOMPARE(clock.now(), first.addMSecs(1));
    clock.set(first);
    QCOMPARE(clock.now(), first);
}

void TestClock::progressWithoutAReceiverIsNoFault()
{
    core::Progress progress;
    progress.report(1, 2);
    QString seen;
    progress.sink = [&seen](int done, int total, const QString &what) { seen = u"%1/%2 %3"_s.arg(done).arg(total).arg(what); };
    progress.report(1, 2, u"routes"_s);
    QCOMPARE(seen, u"1/2 routes"_s);
}

QTEST_GUILESS_MAIN(TestClock)
#include "test_clock.moc"
