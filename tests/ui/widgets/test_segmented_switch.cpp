#include "ui/widgets/segmented_switch.h"

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
