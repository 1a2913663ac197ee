#include "models/tables/refresh_diff.h"

#include "models/tables/service_columns.h"

#include <QTest>

using namespace Qt::StringLiterals;
using tables::ServiceRow;

class TestRefreshDiff : public QObject {
    Q_OBJECT

private:
    using Content = tables::TypedContent<ServiceRow>;
    std::shared_ptr<const tables::TableDescription<ServiceRow>> m_table
        = std::make_shared<const tables::TableDescription<ServiceRow>>(tables::serviceTable([](qint64) { return QString(); }));

    Content content(const QStringList &idsAndNames) const
    {
        std::vector<ServiceRow> rows;
        for (const QString &pair : idsAndNames) {
            ServiceRow row;
            row.id = pair.section(u'=', 0, 0);
            row.name = pair.section(u'=', 1);
            rows.push_back(row);
        }
        return { m_table, std::move(rows) };
    }

private Q_SLOTS:
    void equalContentsAreTheSame()
    {
        QVERIFY(tables::diffOf(content({ u"a=1"_s, u"b=2"_s }), content({ u"b=2"_s, u"a=1"_s })).same);
        QVERIFY(tables::diffOf(content({}), content({})).same);
    }

    void removedChangedAndAddedRowsAreTold()
    {
        const tables::RefreshDiff diff
            = tables::diffOf(content({ u"a=1"_s, u"c=3"_s, u"d=4"_s }), content({ u"b=2"_s, u"c=33"_s, u"d=4"_s }));
        QCOMPARE(diff.newRowOf, (std::vector<int> { -1, 1, 2 }));
        QCOMPARE(diff.changed, (std::vector<bool> { false, true, false }));
        QVERIFY(!diff.same);
    }

    void rowsAtTheEndAreNotForgotten()
    {
        QVERIFY(!tables::diffOf(content({ u"a=1"_s }), content({ u"a=1"_s, u"z=9"_s })).same);
        QVERIFY(!tables::diffOf(content({ u"a=1"_s, u"z=9"_s }), content({ u"a=1"_s })).same);
    }

    void ofTwoRowsWithOneIdTheFirstStays()
    {
        const Content twice = content({ u"a=1"_s, u"a=2"_s });
        QCOMPARE(twice.rowCount(), 1);
        QCOMPARE(twice.row(0).name, u"1"_s);
    }
};

QTEST_GUILESS_MAIN(TestRefreshDiff)
#include "test_refresh_diff.moc"
