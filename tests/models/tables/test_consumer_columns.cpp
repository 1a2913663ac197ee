#include "models/tables/joins.h"

#include <QTest>

using namespace Qt::StringLiterals;
using tables::ConsumerRow;

class TestConsumerColumns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void groupsComeFromTheAccessLists()
    {
        std::vector<ConsumerRow> rows { tables::consumerRow({ { u"id"_s, u"c1"_s }, { u"custom_id"_s, u"client-1"_s } }),
            tables::consumerRow({ { u"id"_s, u"c2"_s }, { u"username"_s, u"bob"_s } }) };
        const QJsonObject acl { { u"group"_s, u"partners"_s }, { u"consumer"_s, QJsonObject { { u"id"_s, u"c1"_s } } } };
        tables::addGroups(rows, { tables::membership(acl), { u"c1"_s, u"admins"_s }, { u"gone"_s, u"x"_s } });
        QCOMPARE(rows[0].groups, (QStringList { u"admins"_s, u"partners"_s }));
        QVERIFY(rows[1].groups.isEmpty());
        const auto table = tables::consumerTable([](qint64) { return QString(); });
        QCOMPARE(table.facets(rows[0]), quint32(tables::ConsumersInGroups));
        QCOMPARE(table.facets(rows[1]), quint32(tables::ConsumersWithoutGroup));
    }

    void aGroupOfThePortalIsCalledByItsService()
    {
        const tables::Background now = [](QObject *, const std::function<void()> &work, const std::function<void()> &done) {
            work();
            done();
        };
        const auto noTime = [](qint64) { return QString(); };
        tables::ServiceTable services(tables::serviceTable(noTime), now);
        tables::ServiceRow service;
        service.id = u"533ed6cb"_s;
        service.name = u"accounts-api"_s;
        services.setRows({ service });
        std::vector rows { ConsumerRow {
            .id = u"c"_s, .username = {}, .customId = {}, .groups = { u"533ed6cb"_s, u"a-list"_s }, .tags = {} } };
        const auto table = tables::consumerTable(noTime);
        QCOMPARE(table.columns[2].text(rows[0]), u"533ed6cb, a-list"_s);
        tables::joinConsumers(rows, { .services = services.typedContent() });
        QCOMPARE(table.columns[2].text(rows[0]), u"a-list, accounts-api"_s);
        QCOMPARE(table.columns[2].tags(rows[0]), (QStringList { u"a-list"_s, u"accounts-api"_s }));
        tables::SearchText text;
        text.appendRow(table.searched(rows[0]));
        QCOMPARE(text.matches(u"533ed6cb"_s).size(), size_t(1));
        QCOMPARE(text.matches(u"accounts"_s).size(), size_t(1));
        QCOMPARE(rows[0].groups, (QStringList { u"533ed6cb"_s, u"a-list"_s })); // what the gateway calls them
    }

    void aConsumerWithoutUsernameIsCalledByItsCustomId()
    {
        QCOMPARE(tables::consumerTitle({ .id = u"c"_s, .username = {}, .customId = u"client"_s, .tags = {} }), u"client"_s);
        QCOMPARE(tables::consumerTitle({ .id = u"c"_s, .username = {}, .customId = {}, .tags = {} }), u"c"_s);
    }
};

QTEST_GUILESS_MAIN(TestConsumerColumns)
#include "test_consumer_columns.moc"
