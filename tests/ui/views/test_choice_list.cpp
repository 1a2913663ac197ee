#include "ui/views/choice_list.h"

#include "tests/ui/look_application.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QList<ui::Choice> three()
{
    return { { u"a"_s, u"orders-api"_s, u"http://orders"_s }, { u"b"_s, u"billing"_s, u"http://bills"_s },
        { .id = u"c"_s, .title = u"stock"_s, .more = {}, .icon = {}, .badge = ui::Badge { .text = u"off"_s } } };
}

} // namespace

class TestChoiceList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aClickChooses()
    {
        ui::ChoiceList list(u"Things"_s);
        list.setChoices(three());
        list.show();
        QSignalSpy chosen(&list, &ui::ChoiceList::chosen);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(list.model()->index(1, 0)).center());
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toString(), u"b"_s);
        QTest::keyClick(&list, Qt::Key_Down);
        QCOMPARE(list.current(), u"c"_s);
    }

    void passingByWithTabChoosesNothing()
    {
        QWidget window;
        auto *box = new QVBoxLayout(&window);
        auto *before = new QLineEdit;
        auto *list = new ui::ChoiceList(u"Things"_s);
        box->addWidget(before);
        box->addWidget(list);
        list->setChoices(three());
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        before->setFocus();
        QSignalSpy chosen(list, &ui::ChoiceList::chosen);
        QTest::keyClick(before, Qt::Key_Tab);
        QVERIFY(list->hasFocus());
        QCOMPARE(chosen.count(), 0);
        QCOMPARE(list->current(), QString());
    }

    void afterTabTheFirstHasARingAndDownChoosesIt()
    {
        test::wear(ui::lightTheme);
        ui::ChoiceList list(u"Things"_s);
        list.setChoices(three());
        list.show();
        QVERIFY(QTest::qWaitForWindowActive(&list));
        list.setFocus(Qt::TabFocusReason);
        QVERIFY(test::pixelsOf(test::picture(list), ui::lightTheme.accent) > 100);
        QSignalSpy chosen(&list, &ui::ChoiceList::chosen);
        QTest::keyClick(&list, Qt::Key_Down);
        QCOMPARE(list.current(), u"a"_s);
        QTest::keyClick(&list, Qt::Key_Down);
        QCOMPARE(list.current(), u"b"_s);
        QCOMPARE(chosen.count(), 2);
    }

    void theChosenOneOutlivesAFilter()
    {
        ui::ChoiceList list(u"Things"_s);
        list.setChoices(three());
        list.setCurrent(u"a"_s);
        QSignalSpy chosen(&list, &ui::ChoiceList::chosen);
        list.setFilter(u"bill"_s);
        QCOMPARE(list.model()->rowCount(), 1);
        QCOMPARE(list.current(), u"a"_s);
        list.setFilter({});
        QCOMPARE(list.currentIndex().data().toString(), u"orders-api"_s);
        QCOMPARE(chosen.count(), 0);
    }

    void aBadgeIsSaid()
    {
        ui::ChoiceList list(u"Things"_s);
        list.setChoices(three());
        QCOMPARE(list.model()->index(2, 0).data(Qt::AccessibleTextRole).toString(), u"stock, off"_s);
    }
};

QTEST_MAIN(TestChoiceList)
#include "test_choice_list.moc"
