#include "tests/ui/pages/applications_window.h"

#include <QLabel>

using namespace Qt::StringLiterals;

class TestApplicationsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noApplicationsSayWhatToDo();
    void anErrorStandsInPlaceOfTheRows();
    void whatWasReadStaysUnderAnError();
    void theFilterAndTheFacetsSift();
    void theRowsStayWhereTheyAreWhenTheInspectorComes();
    void whatNobodyFollowedIsNotCounted();
    void aPlaceChoosesItsApplication();
    void noControlIsWithoutAName();
    void withTheFontDoubledNothingIsCut();
};

void TestApplicationsPage::noApplicationsSayWhatToDo()
{
    test::ApplicationsWindow at;
    at.estate() = EstateBuilder();
    at.open();
    QVERIFY(at.shows(u"No applications yet"_s));
    at.click(u"Protect a service"_s);
    QCOMPARE(at.fixture.navigator.current().page, u"protect"_s);
    QVERIFY(!at.page->inspector());
}

void TestApplicationsPage::anErrorStandsInPlaceOfTheRows()
{
    test::ApplicationsWindow at;
    at.fixture.applications.readError = test::error(core::Error::Kind::Network, u"gatehouse.connection_lost"_s);
    at.open();
    QVERIFY(at.shows(u"lost"_s));
    at.click(u"Details"_s);
    QCOMPARE(at.detailed.code, u"gatehouse.connection_lost"_s);
    at.fixture.applications.readError.reset();
    at.click(u"Try again"_s);
    QTRY_VERIFY(at.view()->isVisible());
    QCOMPARE(at.view()->model()->rowCount(), 2);
}

void TestApplicationsPage::whatWasReadStaysUnderAnError()
{
    test::ApplicationsWindow at;
    at.open();
    at.fixture.applications.readError = test::error(core::Error::Kind::Denied);
    QTest::mouseClick(at.named<QPushButton>(u"Read the applications again"_s), Qt::LeftButton);
    QTRY_VERIFY(at.button(u"Try again"_s));
    QVERIFY(at.view()->isVisible());
    QCOMPARE(at.view()->model()->rowCount(), 2);
}

void TestApplicationsPage::theFilterAndTheFacetsSift()
{
    test::ApplicationsWindow at;
    at.fill();
    at.open();
    QTRY_COMPARE(at.view()->model()->rowCount(), 4);
    QCOMPARE(at.rowOf(u"kiosk"_s), 0); // what waits comes first
    auto *facets = at.named<ui::SegmentedSwitch>(u"Which applications"_s);
    facets->setFocus();
    QTest::keyClick(facets, Qt::Key_Right);
    QTRY_COMPARE(at.view()->model()->rowCount(), 2);
    QVERIFY(facets->accessibleDescription().contains(u'2'));
    QTest::keyClicks(at.page->filterField(), u"twin"_s);
    QCOMPARE(at.view()->model()->rowCount(), 1);
    QTest::keyClicks(at.page->filterField(), u"nobody"_s);
    QVERIFY(at.shows(u"twinnobody"_s));
    at.click(u"Show all"_s);
    QTRY_COMPARE(at.view()->model()->rowCount(), 4);
}

void TestApplicationsPage::theRowsStayWhereTheyAreWhenTheInspectorComes()
{
    test::ApplicationsWindow at;
    at.fill();
    at.open();
    QTRY_COMPARE(at.view()->model()->rowCount(), 4);
    constexpr int narrow = 560;
    const auto top = [&at] { return at.view()->mapTo(at.page, QPoint()).y(); };
    at.window.resize(1500, 700);
    QTRY_VERIFY(at.page->width() > 1000);
    const int beside = top();
    at.page->setNarrowestWidth(narrow);
    QTRY_VERIFY(top() > beside);
    const int below = top();
    at.window.resize(1500 - at.page->width() + narrow, 700);
    QTRY_COMPARE(at.page->width(), narrow);
    QCOMPARE(top(), below);
}

void TestApplicationsPage::whatNobodyFollowedIsNotCounted()
{
    test::ApplicationsWindow at;
    at.open();
    auto *facets = at.named<ui::SegmentedSwitch>(u"Which applications"_s);
    facets->setFocus();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(facets, Qt::Key_Right);
    QTRY_VERIFY(at.shows(u"No application is in this group"_s));
    QCOMPARE(facets->accessibleDescription(), u"Broken"_s);
    at.fixture.list.setBroken(u"shop-id"_s, true);
    QTRY_COMPARE(at.view()->model()->rowCount(), 1);
    QVERIFY2(facets->accessibleDescription().contains(u'1'), qPrintable(facets->accessibleDescription()));
}

void TestApplicationsPage::aPlaceChoosesItsApplication()
{
    test::ApplicationsWindow at;
    at.fill();
    at.open(u"twin-id"_s);
    QTRY_COMPARE(at.view()->currentIndex().data().toString(), u"twin"_s);
    QVERIFY(at.page->inspector());
    at.open(u"shop-id"_s);
    QTRY_COMPARE(at.view()->currentIndex().data().toString(), u"shop"_s);
}

void TestApplicationsPage::noControlIsWithoutAName()
{
    test::ApplicationsWindow at;
    at.fill();
    at.open();
    at.choose(u"shop"_s);
    QTRY_COMPARE(at.chain()->steps().size(), 4);
    QStringList names;
    for (QWidget *widget : at.window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || qobject_cast<QLabel *>(widget))
            continue;
        const auto *words = qobject_cast<QAbstractButton *>(widget);
        const QString name = !widget->accessibleName().isEmpty() ? widget->accessibleName()
            : words                                              ? words->text().remove(u'&')
                                                                 : QString();
        QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
        QVERIFY2(!names.contains(name), qPrintable(name));
        names << name;
    }
    QVERIFY(names.size() > 8);
}

void TestApplicationsPage::withTheFontDoubledNothingIsCut()
{
    const QFont before = QApplication::font();
    const auto restore = qScopeGuard([&before] { QApplication::setFont(before); });
    QFont large = before;
    large.setPointSizeF(before.pointSizeF() * 2);
    QApplication::setFont(large);
    test::ApplicationsWindow at;
    at.fill();
    at.estate().estate.applications.last().json.insert(u"name"_s, QString(2000, u'x'));
    at.open(u"twin-id"_s);
    at.choose(u"shop"_s);
    QTRY_COMPARE(at.chain()->steps().size(), 4);
    const int room = at.page->inspector()->width();
    const int needed = at.page->inspector()->minimumSizeHint().width();
    const int pageNeeds = at.page->minimumSizeHint().width();
    QVERIFY2(needed <= room, qPrintable(u"%1 > %2"_s.arg(needed).arg(room)));
    QVERIFY2(pageNeeds <= 816, qPrintable(QString::number(pageNeeds)));
}

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    test::wear(ui::lightTheme);
    TestApplicationsPage test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_applications_page.moc"
