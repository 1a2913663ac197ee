#include "ui/session/task_list.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestTaskList : public QObject {
    Q_OBJECT

private:
    static QDateTime now() { return QDateTime::fromSecsSinceEpoch(1'795'203'896, Qt::UTC); }

private Q_SLOTS:
    void theLastStartedIsShownUntilItEnds()
    {
        ui::TaskList tasks(now);
        const int first = tasks.start(u"first"_s);
        const int second = tasks.start(u"second"_s);
        QCOMPARE(tasks.running()->id, second);
        tasks.finish(second, { .words = u"done"_s });
        QCOMPARE(tasks.running()->id, first);
        QCOMPARE(tasks.lastEnded()->outcome.words, u"done"_s);
        tasks.drop(first);
        QVERIFY(!tasks.running());
    }

    void whatIsSettledTakesAnEarlierComplaintBack()
    {
        ui::TaskList tasks(now);
        tasks.settle(tasks.start(u"Reading…"_s));
        QVERIFY(tasks.tasks().isEmpty());
        tasks.finish(tasks.start(u"Reading…"_s), { .tone = ui::Tone::Danger, .words = u"no"_s });
        tasks.settle(tasks.start(u"Asking…"_s));
        QCOMPARE(tasks.lastEnded()->outcome.words, u"no"_s); // of something else
        tasks.settle(tasks.start(u"Reading…"_s));
        QCOMPARE(tasks.lastEnded()->outcome.words, u"Reading: done"_s);
        QCOMPARE(tasks.lastEnded()->outcome.tone, ui::Tone::Success);
        QVERIFY(!tasks.running());
    }

    void progressIsKeptAndTold()
    {
        ui::TaskList tasks(now);
        const int id = tasks.start(u"Reading"_s);
        const QSignalSpy changed(&tasks, &ui::TaskList::changed);
        tasks.progress(id, u"3 of 9"_s, 3, 9);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(tasks.running()->done, 3);
        tasks.finish(id, {});
        tasks.progress(id, u"4 of 9"_s, 4, 9);
        QCOMPARE(tasks.lastEnded()->done, 3);
    }

    void onlyWhatWritesHoldsTheWindow()
    {
        ui::TaskList tasks(now);
        tasks.start(u"reading"_s);
        QVERIFY(!tasks.isWriting());
        const int id = tasks.start(u"applying"_s, {}, true);
        QVERIFY(tasks.isWriting());
        tasks.finish(id, {});
        QVERIFY(!tasks.isWriting());
    }

    void theWaysOutEndWithTheTask()
    {
        ui::TaskList tasks(now);
        const int id = tasks.start(u"applying"_s, {}, true);
        tasks.setWaysOut(
            id, [] {}, [] {});
        QVERIFY(tasks.task(id)->rollBack && tasks.task(id)->leave);
        tasks.finish(id, {});
        QVERIFY(!tasks.task(id)->rollBack && !tasks.task(id)->leave);
        tasks.setWaysOut(
            id, [] {}, [] {});
        QVERIFY(!tasks.task(id)->rollBack);
        QVERIFY(!tasks.task(99));
    }

    void whatEndedIsBounded()
    {
        ui::TaskList tasks(now);
        for (int i = 0; i < 1000; ++i)
            tasks.tell(QString::number(i), {});
        QVERIFY(tasks.tasks().size() <= 301);
        QCOMPARE(tasks.lastEnded()->title, u"999"_s);
    }
};

QTEST_MAIN(TestTaskList)
#include "test_task_list.moc"
