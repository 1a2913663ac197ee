#include "ui/service_list.h"

#include "tests/ui/fake_engine.h"

#include <QTest>

using namespace Qt::StringLiterals;
using State = ui::ServiceList::State;

class TestServiceList : public QObject {
    Q_OBJECT

private:
    static tables::ServiceRow row(const QString &id)
    {
        tables::ServiceRow service;
        service.id = id;
        service.name = u"service "_s + id;
        return service;
    }

private Q_SLOTS:
    void servicesAreReadIntoTheTable()
    {
        test::FakeEngine fake;
        fake.services = std::vector { row(u"1"_s), row(u"2"_s) };
        ui::Operations operations;
        ui::ServiceList list(fake.engine(), operations);
        QCOMPARE(list.state(), State::Empty);
        list.setTarget(test::target(u"a"_s));
        list.reload();
        QCOMPARE(list.state(), State::Loading);
        QTRY_COMPARE(list.state(), State::Ready);
        QCOMPARE(list.model()->rowCount(), 2);
    }

    void anEmptyListIsReadyToo()
    {
        test::FakeEngine fake;
        ui::Operations operations;
        ui::ServiceList list(fake.engine(), operations);
        list.reload();
        QTRY_COMPARE(list.state(), State::Ready);
        QVERIFY(list.model()->hasContent());
    }

    void afterAFailureTheRowsBeforeStay()
    {
        test::FakeEngine fake;
        fake.services = std::vector { row(u"1"_s) };
        ui::Operations operations;
        ui::ServiceList list(fake.engine(), operations);
        list.reload();
        QTRY_COMPARE(list.state(), State::Ready);
        fake.services = core::failure(core::Error::Kind::Network, {});
        list.reload();
        QTRY_COMPARE(list.state(), State::Failed);
        QCOMPARE(list.error().kind, core::Error::Kind::Network);
        QCOMPARE(list.model()->rowCount(), 1);
    }

    void anotherGatewayBeginsEmpty()
    {
        test::FakeEngine fake;
        fake.services = std::vector { row(u"1"_s) };
        ui::Operations operations;
        ui::ServiceList list(fake.engine(), operations);
        list.reload();
        QTRY_COMPARE(list.state(), State::Ready);
        list.setTarget(test::target(u"b"_s));
        QCOMPARE(list.state(), State::Empty);
        QVERIFY(!list.model()->hasContent());
    }
};

QTEST_GUILESS_MAIN(TestServiceList)
#include "test_service_list.moc"
