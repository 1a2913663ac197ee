#include "models/tables/route_columns.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using tables::RouteRow;

class TestRouteColumns : public QObject {
    Q_OBJECT

private:
    static RouteRow row(const QString &serviceId = {})
    {
        RouteRow one;
        one.id = u"r"_s;
        one.serviceId = serviceId;
        return one;
    }

private Q_SLOTS:
    void anEntityBecomesARow()
    {
        const RouteRow row
            = tables::routeRow({ { u"id"_s, u"r1"_s }, { u"name"_s, QJsonValue::Null }, { u"methods"_s, QJsonArray { u"GET"_s } },
                { u"paths"_s, QJsonArray { u"/orders"_s, 7 } }, { u"service"_s, QJsonObject { { u"id"_s, u"s1"_s } } } });
        QCOMPARE(row.methods, QStringList { u"GET"_s });
        QCOMPARE(row.paths, QStringList { u"/orders"_s });
        QCOMPARE(row.serviceId, u"s1"_s);
        QCOMPARE(tables::routeTitle(row), u"/orders"_s);
    }

    void aRouteWithoutServiceIsInItsOwnFacet()
    {
        const auto table = tables::routeTable([](qint64) { return QString(); });
        QCOMPARE(table.facets(row()), quint32(tables::RoutesWithoutService));
        QCOMPARE(table.facets(row(u"s"_s)), quint32(tables::RoutesWithService));
        QCOMPARE(tables::routeTitle(row()), u"r"_s);
    }

    void theNameOfItsServiceIsSearched()
    {
        const auto table = tables::routeTable([](qint64) { return QString(); });
        RouteRow named = row(u"s"_s);
        named.service = u"orders"_s;
        QVERIFY(table.searched(named).contains(u"orders"_s));
    }
};

QTEST_GUILESS_MAIN(TestRouteColumns)
#include "test_route_columns.moc"
