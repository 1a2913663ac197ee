#include "models/tables/service_columns.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using tables::ServiceRow;

class TestServiceColumns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEntityOfTheGatewayBecomesARow()
    {
        const QJsonObject entity { { u"id"_s, u"7f0c2b1e-53a4-4c0b-9d1e-0e4a6cd0b5f2"_s }, { u"name"_s, u"orders"_s },
            { u"protocol"_s, u"https"_s }, { u"host"_s, u"orders.example"_s }, { u"port"_s, 443 }, { u"path"_s, u"/v2"_s },
            { u"tags"_s, QJsonArray { u"prod"_s, u"core"_s } }, { u"enabled"_s, false }, { u"updated_at"_s, 1795203896 } };
        const ServiceRow row = tables::serviceRow(entity);
        QCOMPARE(row.name, u"orders"_s);
        QCOMPARE(row.port, 443);
        QCOMPARE(row.tags, (QStringList { u"prod"_s, u"core"_s }));
        QVERIFY(!row.enabled);
        QCOMPARE(row.updatedAt, 1795203896);
    }

    void nullsAndWrongTypesDoNoHarm()
    {
        const QJsonObject entity { { u"id"_s, u"x"_s }, { u"name"_s, QJsonValue::Null }, { u"tags"_s, QJsonValue::Null },
            { u"port"_s, u"eighty"_s }, { u"updated_at"_s, QJsonObject() } };
        ServiceRow expected;
        expected.id = u"x"_s;
        QCOMPARE(tables::serviceRow(entity), expected);
    }

    void aServiceWithoutNameShowsItsId()
    {
        const auto table = tables::serviceTable([](qint64) { return QString(); });
        ServiceRow row;
        row.id = u"7f0c2b1e"_s;
        QCOMPARE(table.columns[size_t(tables::ServiceColumn::Name)].text(row), u"7f0c2b1e"_s);
    }

    void theUpstreamIsOneUrlWithoutTheUsualPort()
    {
        ServiceRow row;
        row.protocol = u"https"_s;
        row.host = u"orders.example"_s;
        row.port = 443;
        row.path = u"/v2"_s;
        QCOMPARE(tables::upstreamUrl(row), u"https://orders.example/v2"_s);
        row.port = 8443;
        QCOMPARE(tables::upstreamUrl(row), u"https://orders.example:8443/v2"_s);
    }

    void theCellShowsTheAddressAndIsSortedByIt()
    {
        ServiceRow row;
        row.id = u"1"_s;
        row.protocol = u"https"_s;
        row.host = u"orders.example"_s;
        row.port = 443;
        row.path = u"/v2"_s;
        QCOMPARE(tables::upstreamAddress(row), u"orders.example:443/v2"_s);
        ServiceRow other = row;
        other.id = u"2"_s;
        other.protocol = u"http"_s;
        other.host = u"zoo.example"_s;
        const auto table
            = std::make_shared<const tables::TableDescription<ServiceRow>>(tables::serviceTable([](qint64) { return QString(); }));
        const tables::TypedContent<ServiceRow> content(table, { row, other });
        const int url = int(tables::ServiceColumn::Url);
        QCOMPARE(content.data(0, url, tables::AddressRole).toString(), u"orders.example:443/v2"_s);
        QCOMPARE(content.data(0, url, Qt::ToolTipRole).toString(), u"https://orders.example/v2"_s);
        QCOMPARE(content.ascending(url, QLocale::c()), (std::vector<int> { 0, 1 }));
    }

    void whatIsNotKnownYetIsInNoFacet()
    {
        const auto table = tables::serviceTable([](qint64) { return QString(); });
        ServiceRow row;
        QCOMPARE(table.facets(row), 0U);
        QVERIFY(table.columns[size_t(tables::ServiceColumn::Routes)].text(row).isEmpty());
        row.guard = tables::Guard::Open;
        row.enabled = false;
        QCOMPARE(table.facets(row), quint32(tables::OpenServices | tables::DisabledServices));
        row.guard = tables::Guard::Incomplete;
        QCOMPARE(table.facets(row), quint32(tables::IncompleteServices | tables::DisabledServices));
    }

    void theTimeIsSaidByTheGivenFunction()
    {
        const auto table = tables::serviceTable([](qint64 seconds) { return u"at %1"_s.arg(seconds); });
        ServiceRow row;
        row.updatedAt = 7;
        QCOMPARE(table.columns[size_t(tables::ServiceColumn::Changed)].text(row), u"at 7"_s);
    }

    void tagsAreSearched()
    {
        const auto table = tables::serviceTable([](qint64) { return QString(); });
        ServiceRow row;
        row.tags = { u"finance"_s, u"pci"_s };
        tables::SearchText text;
        text.appendRow(table.searched(row));
        QCOMPARE(text.matches(u"pci"_s).size(), size_t(1));
        QCOMPARE(text.matches(u"financepci"_s).size(), size_t(0));
    }
};

QTEST_GUILESS_MAIN(TestServiceColumns)
#include "test_service_columns.moc"
