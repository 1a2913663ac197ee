#include "app/gui/journal_engine.h"

#include "models/core/clock.h"
#include "models/provisioning/plan/journal.h"
#include "models/storage/store.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestJournalEngine : public QObject {
    Q_OBJECT

private:
    core::SystemClock m_clock;

    gui::EngineParts parts(const QString &path) const { return { .clock = &m_clock, .storePath = path }; }

    provisioning::Plan plan(const QString &name) const
    {
        provisioning::Plan plan;
        plan.id = u"id-"_s + name;
        plan.name = name;
        plan.strategy = u"open-source"_s;
        plan.adminUrl = u"http://127.0.0.1:8001"_s;
        plan.madeAt = m_clock.now();
        for (int i = 0; i < 3; ++i) {
            provisioning::Step step;
            step.index = i;
            step.kind = u"services"_s;
            step.naturalKey = QString::number(i);
            plan.steps << step;
        }
        return plan;
    }

private Q_SLOTS:
    void lookingMakesNoFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"store.db"_s);
        const auto plans = gui::makeJournalEngine(parts(path)).unfinished({});
        QVERIFY(plans && plans->isEmpty());
        QVERIFY(!QFileInfo::exists(path));
    }

    void onlyBegunPlansAreUnfinished()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"store.db"_s);
        const auto store = storage::Store::open(path, m_clock);
        QVERIFY(store);
        provisioning::Journal journal(*store);
        const provisioning::Plan planned = plan(u"planned"_s);
        const provisioning::Plan stopped = plan(u"stopped"_s);
        const provisioning::Plan finished = plan(u"finished"_s);
        const provisioning::Plan back = plan(u"back"_s);
        for (const provisioning::Plan &one : { planned, stopped, finished, back })
            QVERIFY(journal.planned(one));
        provisioning::StepState made;
        made.made = true;
        made.id = u"x"_s;
        for (const provisioning::Plan &one : { stopped, finished, back }) {
            QVERIFY(journal.started(one, one.steps[0], u"a"_s));
            QVERIFY(journal.done(one, one.steps[0], made));
        }
        QVERIFY(journal.finished(finished));
        QVERIFY(journal.rollbackStarted(back));
        const auto plans = gui::makeJournalEngine(parts(path)).unfinished({});
        QVERIFY(plans);
        QCOMPARE(plans->size(), 2);
        QCOMPARE(plans->at(0).name, u"stopped"_s);
        QCOMPARE(plans->at(0).done, 1);
        QCOMPARE(plans->at(0).total, 3);
        QVERIFY(!plans->at(0).rollingBack);
        QVERIFY(plans->at(1).rollingBack);
        QVERIFY(gui::makeJournalEngine(parts(path)).forget(stopped.id));
        const auto left = gui::makeJournalEngine(parts(path)).unfinished({});
        QCOMPARE(left->size(), 1);
        QCOMPARE(left->at(0).name, u"back"_s);
    }
};

QTEST_GUILESS_MAIN(TestJournalEngine)
#include "test_journal_engine.moc"
