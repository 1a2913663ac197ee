#include "models/tables/object_columns.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using tables::ObjectRow;

class TestObjectColumns : public QObject {
    Q_OBJECT

private:
    static QJsonObject reference(const QString &id) { return { { u"id"_s, id } }; }
    static QString noTime(qint64) { return {}; }

private Q_SLOTS:
    void anUpstreamIsNamedByItsKey()
    {
        const gateway::EntityKind &kind = *gateway::findKind(u"upstreams");
        const ObjectRow row
            = tables::objectRow({ { u"id"_s, u"u"_s }, { u"name"_s, u"orders"_s }, { u"algorithm"_s, u"round-robin"_s },
                                    { u"slots"_s, 10000 }, { u"tags"_s, QJsonArray { u"prod"_s } }, { u"created_at"_s, 7 } },
                kind);
        QCOMPARE(row.name, u"orders"_s);
        QCOMPARE(row.values, (QStringList { u"round-robin"_s, u"10000"_s, QString() }));
        QCOMPARE(row.tags, QStringList(u"prod"_s));
        QCOMPARE(row.createdAt, 7);
        const auto table = tables::objectTable(kind, {}, noTime);
        QVERIFY(table.searched(row).join(u' ').contains(u"round-robin"_s));
    }

    void whatHasNoNameIsCalledByWhatItSays()
    {
        const gateway::EntityKind &kind = *gateway::findKind(u"certificates");
        const QJsonObject entity { { u"id"_s, u"c"_s }, { u"snis"_s, QJsonArray { u"a.test"_s, u"b.test"_s } },
            { u"key"_s, u"PRIVATE"_s } };
        const ObjectRow row = tables::objectRow(entity, kind);
        QCOMPARE(row.name, u"a.test, b.test"_s);
        QCOMPARE(tables::objectRow({ { u"id"_s, u"c"_s } }, kind).name, u"c"_s);
        QVERIFY(!tables::objectTable(kind, {}, noTime).searched(row).join(u' ').contains(u"PRIVATE"_s));
    }

    void aSecretIsNotInTheRow()
    {
        const gateway::EntityKind &kind = *gateway::findKind(u"key-auth-credentials");
        const ObjectRow row
            = tables::objectRow({ { u"id"_s, u"k"_s }, { u"key"_s, u"sesame"_s }, { u"consumer"_s, reference(u"c1"_s) } }, kind);
        QCOMPARE(row.name, u"k"_s);
        QCOMPARE(row.parent, u"c1"_s);
        QVERIFY(!tables::objectTable(kind, u"Consumer"_s, noTime).searched(row).join(u' ').contains(u"sesame"_s));
    }

    void parentsAreCalledAsTheirTableDoes()
    {
        const tables::Background now = [](QObject *, const std::function<void()> &work, const std::function<void()> &done) {
            work();
            done();
        };
        tables::ObjectTable sets(tables::objectTable(*gateway::findKind(u"key-sets"), {}, noTime), now);
        sets.setRows({ ObjectRow { .id = u"s1"_s, .name = u"signing"_s } });
        std::vector<ObjectRow> rows { { .id = u"k"_s, .name = u"k"_s, .parentId = u"s1"_s },
            { .id = u"l"_s, .name = u"l"_s, .parentId = u"s2"_s } };
        tables::nameParents(rows, sets.contentPtr());
        QCOMPARE(rows[0].parent, u"signing"_s);
        QCOMPARE(rows[1].parent, u"s2"_s);
        tables::nameParents(rows, nullptr);
        QCOMPARE(rows[0].parent, u"s1"_s);
    }

    void everyKindHasATable()
    {
        for (const gateway::EntityKind &kind : gateway::entityKinds()) {
            const auto table = tables::objectTable(kind, u"parent"_s, noTime);
            QSet<QString> keys;
            for (const auto &column : table.columns) {
                QVERIFY2(!column.title.isEmpty(), qPrintable(kind.name));
                keys << column.key;
            }
            QCOMPARE(keys.size(), qsizetype(table.columns.size()));
            QCOMPARE(tables::objectRow({ { u"id"_s, u"x"_s } }, kind).values.size(), kind.columns.size());
        }
    }
};

QTEST_GUILESS_MAIN(TestObjectColumns)
#include "test_object_columns.moc"
