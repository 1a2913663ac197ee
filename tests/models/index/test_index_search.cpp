#include "tests/models/index/index_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What a query finds. Every test runs twice: with what is searchable already, and with what is only written.
class TestIndexSearch : public QObject {
    Q_OBJECT

private:
    static void fill(const test::IndexFixture &index)
    {
        index.read(u"services"_s,
            { { { u"id"_s, u"s1"_s }, { u"name"_s, u"Orders-API"_s }, { u"host"_s, u"orders.int.example"_s },
                  { u"tags"_s, QJsonArray { u"prod"_s, u"team-a"_s } } },
                { { u"id"_s, u"s2"_s }, { u"name"_s, u"orders"_s }, { u"host"_s, u"api.example"_s },
                    { u"tags"_s, QJsonArray { u"production"_s } } },
                { { u"id"_s, u"s3"_s }, { u"name"_s, u"billing \"x\""_s }, { u"host"_s, u"billing.example"_s },
                    { u"tags"_s, QJsonValue() } } });
        index.read(u"routes"_s,
            { { { u"id"_s, u"r1"_s }, { u"name"_s, u"orders-route"_s }, { u"paths"_s, QJsonArray { u"/v1/orders"_s } },
                { u"hosts"_s, QJsonArray { u"gw.example"_s } }, { u"service"_s, test::reference(u"s1"_s) } } });
        index.read(u"consumers"_s, { { { u"id"_s, u"c1"_s }, { u"username"_s, u"shop"_s }, { u"custom_id"_s, u"0oaCLIENT"_s } } });
        index.read(u"plugins"_s,
            { { { u"id"_s, u"p1"_s }, { u"name"_s, u"openid-connect"_s }, { u"service"_s, test::reference(u"s1"_s) },
                  { u"config"_s,
                      QJsonObject {
                          { u"issuer"_s, u"https://id.example/"_s }, { u"client_secret"_s, QJsonArray { u"not-to-be-found"_s } } } } },
                { { u"id"_s, u"p2"_s }, { u"name"_s, u"acl"_s }, { u"consumer"_s, test::reference(u"c1"_s) },
                    { u"config"_s, QJsonObject() } } });
    }

private Q_SLOTS:
    void queries_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("expected");
        const auto row
            = [](const char *name, const QString &query, const QStringList &expected) { QTest::newRow(name) << query << expected; };
        row("whole name first, then those that begin with it", u"orders"_s, { u"orders"_s, u"orders-route"_s, u"Orders-API"_s });
        row("whole value", u"name:orders"_s, { u"orders"_s });
        row("part", u"name~rders"_s, { u"orders-route"_s, u"Orders-API"_s, u"orders"_s });
        row("two letters", u"host~pi"_s, { u"orders"_s });
        row("tag is whole", u"tag:prod"_s, { u"Orders-API"_s });
        row("not", u"kind:services !tag:prod"_s, { u"billing \"x\""_s, u"orders"_s });
        row("and", u"orders host~api"_s, { u"orders"_s });
        row("path", u"/v1/orders"_s, { u"orders-route"_s });
        row("client id", u"0oaclient"_s, { u"shop"_s });
        row("custom id", u"custom_id:0oaCLIENT"_s, { u"shop"_s });
        row("id", u"id:s3"_s, { u"billing \"x\""_s });
        row("plugin and what it is on", u"plugin:openid-connect"_s, { u"openid-connect"_s, u"Orders-API"_s });
        row("services with a plugin", u"kind:services plugin:openid-connect"_s, { u"Orders-API"_s });
        row("services without it", u"kind:services !plugin:openid-connect"_s, { u"billing \"x\""_s, u"orders"_s });
        row("consumer with a plugin", u"kind:consumers plugin:acl"_s, { u"shop"_s });
        row("configuration", u"kind:plugins config~id.example"_s, { u"openid-connect"_s });
        row("of a service by its name", u"service:orders-api"_s, { u"openid-connect"_s, u"orders-route"_s });
        row("of a consumer by its id", u"consumer:c1"_s, { u"acl"_s });
        row("quotes", u"\"billing \"x\"\""_s.left(9) + u"\""_s, { u"billing \"x\""_s });
        row("a secret is not there", u"not-to-be-found"_s, {});
        row("nothing that SQL would read", u"name:\"' OR 1=1 --\""_s, {});
        row("everything", u""_s,
            { u"shop"_s, u"acl"_s, u"openid-connect"_s, u"orders-route"_s, u"Orders-API"_s, u"billing \"x\""_s, u"orders"_s });
    }

    void queries()
    {
        QFETCH(QString, query);
        QFETCH(QStringList, expected);
        const test::IndexFixture index;
        fill(index);
        QCOMPARE(index.titles(query), expected); // written, not searchable yet
        index.makeSearchable();
        QCOMPARE(index.titles(query), expected);
    }

    void theSearchIsUsedOnceItIsThere()
    {
        const test::IndexFixture index;
        fill(index);
        index.makeSearchable();
        auto database = index.file.database();
        const auto searched = database->single(u"SELECT count(*) FROM search WHERE search MATCH 'name : \"orders\"'"_s);
        QVERIFY(searched);
        QCOMPARE(searched->toInt(), 3);
    }

    void whatHasChangedIsFoundByItsNewWordsAlone()
    {
        const test::IndexFixture index;
        fill(index);
        index.makeSearchable();
        index.read(
            u"services"_s, { { { u"id"_s, u"s1"_s }, { u"name"_s, u"parcels"_s } }, { { u"id"_s, u"s4"_s }, { u"name"_s, u"new"_s } } });
        for (int searchable = 0; searchable < 2; ++searchable) {
            QCOMPARE(index.titles(u"kind:services"_s), (QStringList { u"new"_s, u"parcels"_s }));
            QCOMPARE(index.titles(u"orders"_s, u"services"_s), QStringList());
            QCOMPARE(index.titles(u"arce"_s), QStringList { u"parcels"_s });
            index.makeSearchable();
        }
        auto database = index.file.database();
        QVERIFY(database->run(u"INSERT INTO search (search, rank) VALUES ('integrity-check', 1)"_s)); // text and search agree
    }

    void aLimitIsToldWithTheTotal()
    {
        const test::IndexFixture index;
        fill(index);
        const auto answer = index.answer(u"example"_s, u"services"_s, 1);
        QCOMPARE(answer.found.size(), 1);
        QCOMPARE(answer.total, 3);
        QVERIFY(answer.incomplete.isEmpty());
    }

    void aPartIsCalledAPart()
    {
        const test::IndexFixture index;
        fill(index);
        index.read(u"routes"_s, { { { u"id"_s, u"r2"_s }, { u"name"_s, u"later"_s } } }, false);
        QCOMPARE(index.answer(u"later"_s).incomplete, QStringList { u"routes"_s });
        QCOMPARE(index.titles(u"later"_s), QStringList { u"later"_s });
        QCOMPARE(index.answer(u"later"_s, u"services"_s).incomplete, QStringList());
        QCOMPARE(index.answer(u"x"_s, u"acls"_s).incomplete, QStringList { u"acls"_s }); // never begun
        QCOMPARE(index.titles(u"orders-route"_s), QStringList { u"orders-route"_s }); // what is known stays until the kind is read whole
    }
};

QTEST_GUILESS_MAIN(TestIndexSearch)
#include "test_index_search.moc"
