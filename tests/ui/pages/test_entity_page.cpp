#include "tests/ui/pages/entity_page_fixture.h"
#include "ui/pages/entity_filter_bar.h"
#include "ui/pages/entity_menu.h"
#include "ui/views/bones.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/state_panel.h"

#include <QClipboard>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestEntityPage : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::EntityPageFixture> m_fixture;

    ui::EntityPage &page() { return *m_fixture->page; }
    ui::TableView *view() { return m_fixture->view(); }
    ui::EntityList &list() { return *m_fixture->work.entities.list(u"services"_s); }

    void read(core::Result<std::vector<tables::ServiceRow>> services)
    {
        m_fixture->work.fake.services = std::move(services);
        list().reload();
        QTRY_VERIFY(list().state() != ui::EntityList::State::Loading);
    }

    void readNames(const QStringList &names)
    {
        std::vector<tables::ServiceRow> rows;
        for (const QString &name : names)
            rows.push_back(test::EntityPageFixture::service(name));
        read(rows);
    }

    bool shows(const QString &sentence)
    {
        for (const ui::StatePanel *panel : page().findChildren<ui::StatePanel *>()) {
            if (panel->isVisible() && panel->sentence().contains(sentence))
                return true;
        }
        return false;
    }

    ui::Place place() { return m_fixture->work.navigator.current(); }

    /// Opens the menu with the keyboard and triggers the entry whose words begin so.
    void choose(const QString &words)
    {
        QTest::keyClick(view(), Qt::Key_F10, Qt::ShiftModifier);
        const auto menus = view()->findChildren<QMenu *>();
        for (QMenu *menu : menus) {
            for (QAction *action : menu->actions()) {
                if (action->text().remove(u'&').startsWith(words)) {
                    action->trigger();
                    menu->close();
                    return;
                }
            }
        }
        QFAIL("no such entry");
    }

private Q_SLOTS:
    void initTestCase() { test::wear(ui::lightTheme); }

    void init()
    {
        m_fixture = std::make_unique<test::EntityPageFixture>();
        m_fixture->open(u"services"_s);
    }

    void cleanup() { m_fixture.reset(); }

    void beforeTheFirstAnswerThereAreBones()
    {
        list().reload();
        QVERIFY(page().findChild<ui::Bones *>()->isVisible());
        QVERIFY(m_fixture->counts().isEmpty());
        QTRY_COMPARE(list().state(), ui::EntityList::State::Ready);
    }

    void rowsAreSortedByNameAndCounted()
    {
        readNames({ u"b-10"_s, u"a"_s, u"B-9"_s });
        QVERIFY(view()->isVisible());
        QCOMPARE(view()->model()->index(0, 0).data().toString(), u"a"_s);
        QCOMPARE(view()->model()->index(2, 0).data().toString(), u"b-10"_s);
        QVERIFY(m_fixture->counts().startsWith(u'3'));
    }

    void theFilterCountsAndCanBeCleared()
    {
        readNames({ u"orders"_s, u"billing"_s });
        page().filterField()->setText(u"orders"_s);
        QCOMPARE(view()->model()->rowCount(), 1);
        QCOMPARE(m_fixture->counts(), u"1 of 2"_s);
        page().filterField()->setText(u"odrers"_s);
        QVERIFY(shows(u"odrers"_s));
        QTest::keyClick(page().filterField(), Qt::Key_Escape);
        QVERIFY(view()->isVisible());
        QCOMPARE(view()->model()->rowCount(), 2);
    }

    void facetsShowAPart()
    {
        tables::ServiceRow off = test::EntityPageFixture::service(u"old"_s);
        off.enabled = false;
        read(std::vector { test::EntityPageFixture::service(u"orders"_s), off });
        auto *facets = page().findChild<ui::SegmentedSwitch *>();
        for (int step = 0; step < 4; ++step)
            QTest::keyClick(facets, Qt::Key_Right);
        QCOMPARE(facets->accessibleDescription(), u"Disabled 1"_s);
        QCOMPARE(view()->model()->rowCount(), 1);
        QCOMPARE(m_fixture->counts(), u"1 of 2"_s);
    }

    void facetsThatDoNotFitHaveARowOfTheirOwn()
    {
        readNames({ u"orders"_s });
        const auto *facets = page().findChild<ui::SegmentedSwitch *>();
        const auto *bar = page().findChild<ui::EntityFilterBar *>();
        page().resize(page().minimumSizeHint().width(), 600);
        const auto place = [&] { return QRect(facets->mapTo(bar, QPoint()), facets->size()); };
        QTRY_VERIFY(place().top() > page().filterField()->geometry().bottom());
        QTRY_VERIFY(bar->rect().contains(place()));
        page().resize(1400, 600);
        QTRY_COMPARE(place().top(), page().filterField()->geometry().top());
    }

    void theRowsStayWhereTheyAreWhenTheInspectorComes()
    {
        readNames({ u"orders"_s });
        const auto *facets = page().findChild<ui::SegmentedSwitch *>();
        const int narrow = page().minimumSizeHint().width();
        page().setNarrowestWidth(narrow);
        page().resize(1400, 600);
        QTRY_VERIFY(facets->parentWidget()->y() > page().filterField()->geometry().bottom());
        const QPoint cell = view()->visualRect(view()->model()->index(0, 0)).center();
        const int before = view()->viewport()->mapTo(&page(), cell).y();
        page().resize(narrow, 600);
        QTRY_COMPARE(page().width(), narrow);
        QCOMPARE(view()->viewport()->mapTo(&page(), cell).y(), before);
    }

    void fromTheFilterDownIntoTheTableAndOn()
    {
        readNames({ u"orders"_s });
        page().activateWindow();
        page().filterField()->setFocus();
        QTest::keyClick(page().filterField(), Qt::Key_Down);
        QTRY_VERIFY(view()->hasFocus());
        QVERIFY(page().inspector());
        QTest::keyClick(view(), Qt::Key_Return);
        QCOMPARE(place().page, u"edit"_s);
        QCOMPARE(place().object, u"id of orders"_s);
        QCOMPARE(place().details.value(u"kind"_s).toString(), u"services"_s);
    }

    void aDoubleClickOpens()
    {
        readNames({ u"orders"_s });
        const QPoint cell = view()->visualRect(view()->model()->index(0, 0)).center();
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, cell);
        QTest::mouseDClick(view()->viewport(), Qt::LeftButton, {}, cell);
        QCOMPARE(place().object, u"id of orders"_s);
    }

    void theButtonsLeadOn()
    {
        QTest::mouseClick(m_fixture->find<QPushButton>(u"new-service"_s), Qt::LeftButton);
        QCOMPARE(place().page, u"edit"_s);
        QVERIFY(place().object.isEmpty());
        readNames({ u"orders"_s });
        view()->setCurrentIndex(view()->model()->index(0, 0));
        QTest::mouseClick(m_fixture->find<QPushButton>(u"protectService"_s), Qt::LeftButton);
        QCOMPARE(place().page, u"protect"_s);
        QCOMPARE(place().details.value(u"service"_s).toString(), u"orders"_s);
    }

    void nothingThereSaysWhatToDo()
    {
        readNames({});
        QVERIFY(shows(u"No services"_s));
    }

    void anErrorStandsInPlaceOfTheRowsAndLaterAboveThem()
    {
        read(core::failure(core::Error::Kind::Network, u"gatehouse.connection_lost"_s));
        QVERIFY(shows(u"lost"_s));
        readNames({ u"orders"_s });
        QVERIFY(view()->isVisible());
        read(core::failure(core::Error::Kind::Network, u"gatehouse.connection_lost"_s));
        QVERIFY(view()->isVisible());
        const auto callouts = page().findChildren<ui::Callout *>();
        QVERIFY(std::any_of(callouts.cbegin(), callouts.cend(), [](const ui::Callout *one) { return one->isVisible(); }));
    }

    void anotherGatewayKeepsTheFilter()
    {
        readNames({ u"orders"_s, u"billing"_s });
        page().filterField()->setText(u"bill"_s);
        m_fixture->work.entities.setTarget(test::target(u"b"_s));
        readNames({ u"bills"_s, u"x"_s });
        QCOMPARE(view()->model()->rowCount(), 1);
    }

    void aPlaceChoosesARowOnceItIsThere()
    {
        m_fixture->work.fake.services = std::vector { test::EntityPageFixture::service(u"a"_s), test::EntityPageFixture::service(u"b"_s) };
        page().filterField()->setText(u"a"_s);
        page().enter({ .page = u"services"_s, .object = u"id of b"_s });
        QTRY_COMPARE(list().state(), ui::EntityList::State::Ready);
        page().enter({ .page = u"services"_s, .object = u"id of b"_s });
        QCOMPARE(view()->currentIndex().data().toString(), u"b"_s);
        page().enter({ .page = u"services"_s, .details = { { u"filter"_s, u"a"_s } } });
        QCOMPARE(view()->model()->rowCount(), 1);
    }

    void rowsAreCopiedInSeveralForms()
    {
        readNames({ u"orders"_s, u"billing"_s });
        view()->setFocus();
        QTest::keyClick(view(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[0].startsWith(u"billing\th"_s));
        choose(u"JSON"_s);
        QTRY_COMPARE(QApplication::clipboard()->text(), u"JSON of id of billing"_s);
        view()->setCurrentIndex(view()->model()->index(1, 0));
        choose(u"curl"_s);
        QTRY_COMPARE(QApplication::clipboard()->text(), u"curl of id of orders"_s);
        choose(u"Value"_s);
        QTRY_COMPARE(QApplication::clipboard()->text(), u"orders"_s);
    }

    void severalAreDeletedByKeyboardAndBroughtBack()
    {
        readNames({ u"a"_s, u"b"_s, u"c"_s });
        view()->setCurrentIndex(view()->model()->index(0, 0));
        QTest::keyClick(view(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(view(), Qt::Key_Delete);
        auto *confirm = m_fixture->find<QPushButton>(u"confirmDelete"_s);
        QVERIFY(confirm->isVisible());
        QTest::mouseClick(confirm, Qt::LeftButton);
        QTRY_COMPARE(list().model()->totalCount(), 1);
        QTRY_VERIFY(!confirm->isVisible());
        const ui::Task *task = m_fixture->work.tasks.lastEnded();
        QCOMPARE(m_fixture->work.fake.removedIds.size(), 2);
        QVERIFY(!task->outcome.action.isEmpty());
        const auto act = task->outcome.act;
        act();
        QTRY_COMPARE(list().model()->totalCount(), 3);
        QCOMPARE(m_fixture->work.fake.takenBack.size(), 1);
    }

    void aDeletionIsNotAskedOfAnotherGateway_data()
    {
        QTest::addColumn<bool>("away");
        QTest::newRow("on the page") << false;
        QTest::newRow("on another page") << true;
    }

    void aDeletionIsNotAskedOfAnotherGateway()
    {
        QFETCH(bool, away);
        readNames({ u"orders"_s });
        view()->setCurrentIndex(view()->model()->index(0, 0));
        QTest::keyClick(view(), Qt::Key_Delete);
        const auto *confirm = m_fixture->find<QPushButton>(u"confirmDelete"_s);
        QVERIFY(confirm->isVisible());
        if (away)
            page().hide();
        m_fixture->work.entities.setTarget(test::target(u"b"_s));
        page().show();
        QVERIFY(!confirm->isVisible());
        QVERIFY(m_fixture->work.fake.removedIds.isEmpty());
    }

    void longRightToLeftAndEmojiNamesStayInTheirRow()
    {
        readNames({ QString(2000, u'x'), u"خدمة الطلبات"_s, u"🚀 orders 🚀"_s });
        const int height = view()->visualRect(view()->model()->index(0, 0)).height();
        for (int row = 0; row < 3; ++row)
            QCOMPARE(view()->visualRect(view()->model()->index(row, 0)).height(), height);
        view()->setCurrentIndex(view()->model()->index(2, 0));
        QVERIFY(page().inspector()->minimumSizeHint().width() < 400);
        QVERIFY(page().minimumSizeHint().width() <= 700);
    }

    void aChosenRowThatIsFilteredOutTakesItsInspectorAlong()
    {
        readNames({ u"orders"_s, u"billing"_s });
        view()->setCurrentIndex(view()->model()->index(0, 0));
        QVERIFY(page().inspector());
        const QSignalSpy changed(&page(), &ui::Page::inspectorChanged);
        page().filterField()->setText(u"bill"_s);
        QCOMPARE(changed.size(), 0);
        page().filterField()->setText(u"orders"_s);
        QVERIFY(!page().inspector());
        QCOMPARE(changed.size(), 1);
    }

    void everyKindHasAPage()
    {
        for (const char *kind : { "routes", "consumers", "plugins" }) {
            m_fixture->open(QString::fromLatin1(kind));
            page().enter({ .page = QString::fromLatin1(kind) });
            QTRY_COMPARE(m_fixture->work.entities.list(QString::fromLatin1(kind))->state(), ui::EntityList::State::Ready);
            QVERIFY(shows(u"No "_s));
        }
    }
};

QTEST_MAIN(TestEntityPage)
#include "test_entity_page.moc"
