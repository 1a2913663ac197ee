#include "ui/navigation.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::Navigation;

class TestNavigation : public QObject {
    Q_OBJECT

private:
    static void fill(Navigation &navigation)
    {
        navigation.addPage(u"overview"_s, u"Overview"_s, u"go-home"_s);
        navigation.addSection(u"Gateway"_s);
        navigation.addPage(u"services"_s, u"Services"_s, u"network-server"_s);
    }

private Q_SLOTS:
    void theKeyboardSkipsHeadings()
    {
        Navigation navigation;
        fill(navigation);
        navigation.setCurrentPage(u"overview"_s);
        const QSignalSpy chosen(&navigation, &Navigation::pageChosen);
        QTest::keyClick(&navigation, Qt::Key_Down);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), u"services"_s);
    }

    /// From an editor, which belongs to the entry of its list, the way back to the list is the same entry.
    void theCurrentOneCanBeChosenAgain()
    {
        Navigation navigation;
        fill(navigation);
        navigation.setCurrentPage(u"services"_s);
        const QSignalSpy chosen(&navigation, &Navigation::pageChosen);
        QTest::mouseClick(navigation.viewport(), Qt::LeftButton, {}, navigation.visualRect(navigation.currentIndex()).center());
        QCOMPARE(chosen.size(), 1);
        QTest::keyClick(&navigation, Qt::Key_Return);
        QCOMPARE(chosen.size(), 2);
        QTest::mouseClick(navigation.viewport(), Qt::LeftButton, {}, navigation.visualRect(navigation.model()->index(0, 0)).center());
        QCOMPARE(chosen.size(), 3); // once, as before
        QCOMPARE(chosen.last().first().toString(), u"overview"_s);
    }

    void choosingByProgramIsSilent()
    {
        Navigation navigation;
        fill(navigation);
        const QSignalSpy chosen(&navigation, &Navigation::pageChosen);
        navigation.setCurrentPage(u"services"_s);
        QCOMPARE(chosen.size(), 0);
        QCOMPARE(navigation.currentIndex().data().toString(), u"Services"_s);
    }

    void aCountIsSaidToo()
    {
        Navigation navigation;
        fill(navigation);
        navigation.setCount(u"services"_s, u"9,310"_s);
        QCOMPARE(navigation.model()->index(2, 0).data(Qt::AccessibleTextRole).toString(), u"Services, 9,310"_s);
        navigation.setCount(u"nowhere"_s, u"1"_s);
    }

    void aBadgeStandsInPlaceOfTheCount()
    {
        Navigation navigation;
        fill(navigation);
        navigation.setCount(u"services"_s, u"9"_s);
        navigation.setBadge(u"services"_s, u"3 waiting"_s);
        QCOMPARE(navigation.model()->index(2, 0).data(Qt::AccessibleTextRole).toString(), u"Services, 3 waiting"_s);
        navigation.clear();
        fill(navigation); // set before the page came
        QCOMPARE(navigation.model()->index(2, 0).data(Qt::AccessibleTextRole).toString(), u"Services, 3 waiting"_s);
        navigation.setBadge(u"services"_s, {});
        QCOMPARE(navigation.model()->index(2, 0).data(Qt::AccessibleTextRole).toString(), u"Services, 9"_s);
    }

    void anUnknownPageLeavesNoneChosen()
    {
        Navigation navigation;
        fill(navigation);
        navigation.setCurrentPage(u"services"_s);
        navigation.setCurrentPage(u"gateway"_s);
        QVERIFY(!navigation.currentIndex().isValid());
    }
};

QTEST_MAIN(TestNavigation)
#include "test_navigation.moc"
