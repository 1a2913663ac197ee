#include "models/core/random.h"
#include "models/tables/plugin_columns.h"
#include "models/tables/reference_index.h"
#include "models/tables/typed_table.h"

#include <QTest>

using namespace Qt::StringLiterals;
using tables::PluginRow;

namespace {

QStringList referring(const tables::PluginTable::Content &content, const QString &id)
{
    QStringList ids;
    for (const PluginRow *row : content.referring(id))
        ids << row->id;
    return ids;
}

PluginRow plugin(const QString &id, const QString &service, const QString &consumer, const QString &group)
{
    PluginRow row;
    row.id = id;
    row.serviceId = service;
    row.consumerId = consumer;
    row.groupId = group;
    return row;
}

} // namespace

class TestReferenceIndex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRowAboutAnIdIsFound()
    {
        tables::ReferenceIndex index;
        QMultiHash<QString, int> wanted;
        QStringList ids;
        for (int i = 0; i < 500; ++i)
            ids << core::randomUuid();
        for (int row = 0; row < 20'000; ++row) {
            const QString &id = ids[(row * 7) % ids.size()];
            index.add(id, row);
            wanted.insert(id, row);
        }
        index.finish();
        for (const QString &id : std::as_const(ids)) {
            const std::vector<int> rows = index.rowsAbout(id);
            QVERIFY(std::is_sorted(rows.begin(), rows.end()));
            const QList<int> expected = wanted.values(id);
            for (const int row : expected)
                QVERIFY(std::binary_search(rows.begin(), rows.end(), row));
        }
    }

    void nothingRefersToNothing()
    {
        tables::ReferenceIndex index;
        index.add({}, 1);
        index.finish();
        QVERIFY(index.rowsAbout({}).empty());
        QVERIFY(index.rowsAbout(u"x"_s).empty());
    }

    void aPluginIsFoundByEachOfItsScopesOnce()
    {
        const auto description = std::make_shared<const tables::TableDescription<PluginRow>>(tables::pluginTable({}));
        const tables::PluginTable::Content content(description,
            { plugin(u"b"_s, u"s1"_s, u"c1"_s, {}), plugin(u"a"_s, u"s1"_s, {}, {}), plugin(u"c"_s, {}, {}, {}),
                plugin(u"d"_s, {}, {}, u"g"_s), plugin(u"e"_s, u"same"_s, u"same"_s, {}) });
        QCOMPARE(referring(content, u"s1"_s), (QStringList { u"a"_s, u"b"_s }));
        QCOMPARE(referring(content, u"c1"_s), QStringList { u"b"_s });
        QCOMPARE(referring(content, u"g"_s), QStringList { u"d"_s });
        QCOMPARE(referring(content, u"same"_s), QStringList { u"e"_s });
        QCOMPARE(referring(content, tables::everyCall()), QStringList { u"c"_s });
        QCOMPARE(referring(content, u"s2"_s), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestReferenceIndex)
#include "test_reference_index.moc"
