#include "ui/wizards/protect/plan_tree.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// The tree of a plan's steps, below a heading for each place.
class TestPlanTree : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysGoOverHeadings()
    {
        provisioning::Plan plan;
        provisioning::Step step;
        step.index = 0;
        plan.steps << step;
        step.index = 1;
        plan.steps << step;
        ui::PlanTree tree;
        tree.setPlan(plan, u"Gateway"_s, u"Provider"_s);
        QCOMPARE(tree.current(), 0);
        QSignalSpy chosen(&tree, &ui::PlanTree::chosen);
        QTest::keyClick(&tree, Qt::Key_Up); // a heading is no step
        QCOMPARE(tree.current(), -1);
        QVERIFY(chosen.isEmpty());
        QTest::keyClick(&tree, Qt::Key_Down);
        QTest::keyClick(&tree, Qt::Key_Down);
        QCOMPARE(tree.current(), 1);
        QCOMPARE(chosen.last().first().toInt(), 1);
    }
};

QTEST_MAIN(TestPlanTree)
#include "test_plan_tree.moc"
