#include "ui/shell/unfinished_bar.h"

#include "ui/navigator.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestUnfinishedBar : public QObject {
    Q_OBJECT

private:
    static ui::UnfinishedPlan plan(const QString &name, bool rollingBack = false)
    {
        return { .id = u"id-"_s + name,
            .name = name,
            .madeAt = QDateTime::fromSecsSinceEpoch(1'795'203'896, Qt::UTC),
            .done = 4,
            .total = 9,
            .rollingBack = rollingBack };
    }

    static QPushButton *button(const ui::UnfinishedBar &bar, const QString &name)
    {
        for (QPushButton *candidate : bar.findChildren<QPushButton *>()) {
            if (candidate->accessibleName() == name)
                return candidate;
        }
        return nullptr;
    }

private Q_SLOTS:
    void withoutPlansItIsNotThere()
    {
        ui::Navigator navigator;
        ui::UnfinishedBar bar(navigator);
        bar.setPlans({});
        QVERIFY(bar.isHidden());
    }

    void aPlanCanBeResumedRolledBackOrPutOff()
    {
        ui::Navigator navigator;
        ui::UnfinishedBar bar(navigator);
        const QSignalSpy opened(&navigator, &ui::Navigator::opened);
        bar.setPlans({ plan(u"orders"_s), plan(u"billing"_s), plan(u"stock"_s) });
        QVERIFY(!bar.isHidden());
        button(bar, u"Resume: orders"_s)->click();
        QTRY_COMPARE(opened.size(), 1);
        const ui::Place resumed = opened.first().first().value<ui::Place>();
        QCOMPARE(resumed.page, u"plan-run"_s);
        QCOMPARE(resumed.object, u"id-orders"_s);
        QCOMPARE(resumed.details.value(u"do"_s).toString(), u"resume"_s);
        QVERIFY(!button(bar, u"Resume: orders"_s));
        button(bar, u"Roll back: billing"_s)->click();
        QTRY_COMPARE(opened.size(), 2);
        QCOMPARE(opened.last().first().value<ui::Place>().details.value(u"do"_s).toString(), u"rollback"_s);
        button(bar, u"Later: stock"_s)->click();
        QTRY_VERIFY(bar.isHidden());
        QCOMPARE(opened.size(), 2);
    }

    void aPlanIsForgotten()
    {
        ui::Navigator navigator;
        ui::UnfinishedBar bar(navigator);
        const QSignalSpy forgotten(&bar, &ui::UnfinishedBar::forgetRequested);
        const QSignalSpy opened(&navigator, &ui::Navigator::opened);
        bar.setPlans({ plan(u"orders"_s), plan(u"billing"_s) });
        button(bar, u"Forget: orders"_s)->click();
        QTRY_COMPARE(forgotten.size(), 1);
        QCOMPARE(forgotten.first().first().value<ui::UnfinishedPlan>().id, u"id-orders"_s);
        QVERIFY(!button(bar, u"Resume: orders"_s));
        QVERIFY(button(bar, u"Resume: billing"_s));
        QCOMPARE(opened.size(), 0);
    }

    void whatWasBeingTakenBackCannotBeResumed()
    {
        ui::Navigator navigator;
        ui::UnfinishedBar bar(navigator);
        bar.setPlans({ plan(u"orders"_s, true) });
        QVERIFY(!button(bar, u"Resume: orders"_s));
        QVERIFY(button(bar, u"Roll back: orders"_s));
    }

    void manyPlansDoNotFillTheWindow()
    {
        ui::Navigator navigator;
        ui::UnfinishedBar bar(navigator);
        QList<ui::UnfinishedPlan> plans;
        for (int i = 0; i < 30; ++i)
            plans << plan(QString::number(i));
        bar.setPlans(plans);
        QVERIFY(button(bar, u"Resume: 2"_s));
        QVERIFY(!button(bar, u"Resume: 3"_s));
        button(bar, u"Later: 0"_s)->click();
        QTRY_VERIFY(button(bar, u"Resume: 3"_s));
    }
};

QTEST_MAIN(TestUnfinishedBar)
#include "test_unfinished_bar.moc"
