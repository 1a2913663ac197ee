#include "ui/wizards/protect/plan_tree.h"
#include "ui/words/plan_words.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// The tree of a plan's steps, below a heading for each place.
class TestPlanTree : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStepToDoDoesNotLookDone()
    {
        provisioning::Step step;
        step.kind = u"contracts"_s;
        step.naturalKey = u"orders"_s;
        QVERIFY(ui::plan_words::icon(step) != ui::plan_words::mark(ui::StepMark::AlreadySo).icon);
        QCOMPARE(ui::plan_words::title(step), u"Contract with orders"_s);
        step.action = provisioning::Step::Action::Update;
        step.desired = { { u"status"_s, 0 } };
        QCOMPARE(ui::plan_words::title(step), u"Approve the contract with orders"_s);
    }

    void aPlanWithoutStepsIsEmpty()
    {
        ui::PlanTree tree;
        tree.setPlan({}, u"Gateway"_s, u"Provider"_s);
        QCOMPARE(tree.current(), -1);
    }

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
