#include "ui/widgets/segmented_switch.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::SegmentedSwitch;

class TestSegmentedSwitch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void arrowsMoveAndStopAtTheEnds()
    {
        SegmentedSwitch choice({ u"One"_s, u"Two"_s, u"Three"_s });
        const QSignalSpy changed(&choice, &SegmentedSwitch::currentChanged);
        QTest::keyClick(&choice, Qt::Key_Left);
        QCOMPARE(choice.current(), 0);
        QTest::keyClick(&choice, Qt::Key_Right);
        QTest::keyClick(&choice, Qt::Key_Right);
        QTest::keyClick(&choice, Qt::Key_Right);
        QCOMPARE(choice.current(), 2);
        QCOMPARE(changed.size(), 2);
    }

    void fromRightToLeftTheArrowsAreSwapped()
    {
        SegmentedSwitch choice({ u"One"_s, u"Two"_s });
        choice.setLayoutDirection(Qt::RightToLeft);
        QTest::keyClick(&choice, Qt::Key_Left);
        QCOMPARE(choice.current(), 1);
    }

    void aClickChooses()
    {
        SegmentedSwitch choice({ u"One"_s, u"Two"_s });
        choice.resize(choice.sizeHint());
        QTest::mouseClick(&choice, Qt::LeftButton, {}, QPoint(choice.width() - 10, choice.height() / 2));
        QCOMPARE(choice.current(), 1);
    }

    void theChoiceIsSaidToScreenReaders()
    {
        SegmentedSwitch choice({ u"One"_s, u"Two"_s });
        QCOMPARE(choice.accessibleDescription(), u"One"_s);
        choice.setCurrent(1);
        QCOMPARE(choice.accessibleDescription(), u"Two"_s);
        choice.setCurrent(7);
        QCOMPARE(choice.current(), 1);
    }

    void itsChoicesAreChildrenForAScreenReader()
    {
        auto choice = std::make_unique<SegmentedSwitch>(QStringList { u"All"_s, u"Open"_s });
        choice->setCount(1, u"12"_s);
        choice->show();
        QVERIFY(QTest::qWaitForWindowActive(choice.get()));
        QAccessibleInterface *group = QAccessible::queryAccessibleInterface(choice.get());
        QVERIFY(group);
        QCOMPARE(group->role(), QAccessible::Grouping);
        QCOMPARE(group->childCount(), 2);
        QAccessibleInterface *open = group->child(1);
        QCOMPARE(open->role(), QAccessible::RadioButton);
        QCOMPARE(open->text(QAccessible::Name), u"Open 12"_s);
        QCOMPARE(group->indexOfChild(open), 1);
        QCOMPARE(group->childAt(open->rect().center().x(), open->rect().center().y()), open);
        QVERIFY(!open->state().checked && group->child(0)->state().checked);
        const QSignalSpy changed(choice.get(), &SegmentedSwitch::currentChanged);
        open->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(changed.size(), 1);
        choice->setFocus();
        QVERIFY(open->state().checked && open->state().focused);
        QCOMPARE(group->focusChild(), open);
        const QAccessible::Id id = QAccessible::uniqueId(open);
        choice.reset();
        QVERIFY(!QAccessible::accessibleInterface(id));
    }

    void countsAreReadOutAndKeepTheirRoom()
    {
        SegmentedSwitch choice({ u"All"_s, u"Open"_s });
        const int bare = choice.sizeHint().width();
        choice.setCount(1, u"9,310"_s);
        const int wide = choice.sizeHint().width();
        QVERIFY(wide > bare);
        choice.setCount(1, u"4"_s);
        QCOMPARE(choice.sizeHint().width(), wide);
        choice.setCurrent(1);
        QCOMPARE(choice.accessibleDescription(), u"Open 4"_s);
        choice.setCountsShown(false);
        QCOMPARE(choice.sizeHint().width(), bare);
    }
};

QTEST_MAIN(TestSegmentedSwitch)
#include "test_segmented_switch.moc"
