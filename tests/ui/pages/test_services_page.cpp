#include "ui/pages/services_page.h"

#include "tests/ui/fake_engine.h"
#include "ui/views/bones.h"
#include "ui/views/table_view.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/state_panel.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

class TestServicesPage : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::FakeEngine> m_fake;
    std::unique_ptr<ui::Operations> m_operations;
    std::unique_ptr<ui::ServiceList> m_list;
    std::unique_ptr<ui::ServicesPage> m_page;

    static tables::ServiceRow row(const QString &name)
    {
        tables::ServiceRow service;
        service.id = u"id of "_s + name;
        service.name = name;
        return service;
    }

    void read(core::Result<std::vector<tables::ServiceRow>> services)
    {
        m_fake->services = std::move(services);
        m_list->reload();
        QTRY_VERIFY(m_list->state() != ui::ServiceList::State::Loading);
    }

    bool shows(const QString &sentence) const
    {
        for (const ui::StatePanel *panel : m_page->findChildren<ui::StatePanel *>()) {
            if (panel->isVisible() && panel->sentence().contains(sentence))
                return true;
        }
        return false;
    }

    ui::TableView *view() const { return m_page->findChild<ui::TableView *>(); }
    QString counts() const { return m_page->findChild<QLabel *>(u"serviceCounts"_s)->text(); }

private Q_SLOTS:
    void init()
    {
        m_fake = std::make_unique<test::FakeEngine>();
        m_operations = std::make_unique<ui::Operations>();
        m_list = std::make_unique<ui::ServiceList>(m_fake->engine(), *m_operations);
        m_page = std::make_unique<ui::ServicesPage>(*m_list);
        m_page->resize(1000, 600);
        m_page->show();
    }

    void cleanup()
    {
        m_page.reset();
        m_list.reset();
        m_operations.reset();
    }

    void beforeTheFirstAnswerThereAreBones()
    {
        m_list->reload();
        QVERIFY(m_page->findChild<ui::Bones *>()->isVisible());
        QVERIFY(counts().isEmpty());
        QTRY_COMPARE(m_list->state(), ui::ServiceList::State::Ready);
    }

    void rowsAreSortedByNameAndCounted()
    {
        read(std::vector { row(u"b-10"_s), row(u"a"_s), row(u"B-9"_s) });
        QVERIFY(view()->isVisible());
        QCOMPARE(view()->model()->index(0, 0).data().toString(), u"a"_s);
        QCOMPARE(view()->model()->index(2, 0).data().toString(), u"b-10"_s);
        QVERIFY(counts().startsWith(u'3'));
    }

    void theFilterCountsAndCanBeCleared()
    {
        read(std::vector { row(u"orders"_s), row(u"billing"_s) });
        m_page->filterField()->setText(u"orders"_s);
        QCOMPARE(view()->model()->rowCount(), 1);
        QCOMPARE(counts(), u"1 of 2"_s);
        m_page->filterField()->setText(u"odrers"_s);
        QVERIFY(shows(u"odrers"_s));
        QTest::keyClick(m_page->filterField(), Qt::Key_Escape);
        QVERIFY(view()->isVisible());
        QCOMPARE(view()->model()->rowCount(), 2);
    }

    void fromTheFilterDownIntoTheTable()
    {
        read(std::vector { row(u"orders"_s) });
        m_page->activateWindow();
        m_page->filterField()->setFocus();
        QTest::keyClick(m_page->filterField(), Qt::Key_Down);
        QTRY_VERIFY(view()->hasFocus());
    }

    void noServicesSayWhatToDo()
    {
        read(std::vector<tables::ServiceRow>());
        QVERIFY(shows(u"No services"_s));
    }

    void anErrorStandsInPlaceOfTheRows()
    {
        read(core::failure(core::Error::Kind::Network, u"gatehouse.connection_lost"_s));
        QVERIFY(shows(u"lost"_s));
        read(std::vector { row(u"orders"_s) });
        QVERIFY(view()->isVisible());
    }

    void rowsThatWereReadStayAboveALaterError()
    {
        read(std::vector { row(u"orders"_s) });
        read(core::failure(core::Error::Kind::Network, u"gatehouse.connection_lost"_s));
        QVERIFY(view()->isVisible());
        QVERIFY(m_page->findChild<ui::Callout *>()->isVisible());
        read(std::vector { row(u"orders"_s) });
        QVERIFY(!m_page->findChild<ui::Callout *>()->isVisible());
    }

    void anotherGatewayKeepsTheFilter()
    {
        read(std::vector { row(u"orders"_s), row(u"billing"_s) });
        m_page->filterField()->setText(u"bill"_s);
        m_list->setTarget(test::target(u"b"_s));
        read(std::vector { row(u"bills"_s), row(u"x"_s) });
        QCOMPARE(view()->model()->rowCount(), 1);
    }
};

QTEST_MAIN(TestServicesPage)
#include "test_services_page.moc"
