#include "models/gateway/entity.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

QStringList serviceDifferences(const char *wanted, const char *stored)
{
    return gateway::differences(object(wanted), object(stored), gateway::kinds::services());
}

QStringList pluginDifferences(const char *wanted, const char *stored)
{
    return gateway::differences(object(wanted), object(stored), gateway::kinds::plugins());
}

} // namespace

class TestDifferences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void defaultsFilledInByTheGatewayAreNoDifference()
    {
        QCOMPARE(serviceDifferences(R"({"name":"a","host":"h"})", R"({"name":"a","host":"h","retries":5,"path":null})"), QStringList());
    }

    void anotherValueIsNamedByItsPath()
    {
        QCOMPARE(pluginDifferences(R"({"config":{"add":{"headers":["a:b"]},"x":1}})", R"({"config":{"add":{"headers":["a:c"]},"x":2}})"),
            (QStringList { u"config.add.headers"_s, u"config.x"_s }));
    }

    void membersOfTheServerAreLeftOut()
    {
        QCOMPARE(serviceDifferences(R"({"id":"1","created_at":1,"updated_at":2,"host":"h"})", R"({"id":"2","created_at":3,"host":"h"})"),
            QStringList());
    }

    void setsAreComparedWithoutOrderAndTwins()
    {
        QCOMPARE(serviceDifferences(R"({"tags":["b","a","b"]})", R"({"tags":["a","b"]})"), QStringList());
        QCOMPARE(serviceDifferences(R"({"tags":["b","a"]})", R"({"tags":["a"]})"), QStringList { u"tags"_s });
    }

    void listsOfObjectsAreComparedWithoutOrder()
    {
        QCOMPARE(
            pluginDifferences(R"({"config":{"m":[{"n":1},{"n":2}]}})", R"({"config":{"m":[{"n":2,"d":0},{"n":1,"d":0}]}})"), QStringList());
        QCOMPARE(pluginDifferences(R"({"config":{"m":[{"n":1},{"n":1}]}})", R"({"config":{"m":[{"n":1},{"n":2}]}})"),
            QStringList { u"config.m"_s });
    }

    void aClaimPathKeepsItsOrder()
    {
        QCOMPARE(pluginDifferences(R"({"config":{"consumer_claim":["a","b"]}})", R"({"config":{"consumer_claim":["b","a"]}})").size(), 1);
    }

    void nullEqualsAbsentButNotAnEmptyList()
    {
        QCOMPARE(serviceDifferences(R"({"path":null})", R"({})"), QStringList());
        QCOMPARE(serviceDifferences(R"({"tags":null})", R"({"tags":[]})"), QStringList { u"tags"_s });
        QCOMPARE(serviceDifferences(R"({"retries":null})", R"({"retries":5})"), QStringList { u"retries"_s });
    }

    void anEmptyLuaTableEqualsAnEmptyList() { QCOMPARE(serviceDifferences(R"({"tags":[]})", R"({"tags":{}})"), QStringList()); }

    void wholeNumbersEqualTheirDecimalForm() { QCOMPARE(serviceDifferences(R"({"port":80})", R"({"port":80.0})"), QStringList()); }

    void aReferenceByNameCannotDiffer()
    {
        QCOMPARE(pluginDifferences(R"({"service":{"name":"x"}})", R"({"service":{"id":"1"}})"), QStringList());
        QCOMPARE(pluginDifferences(R"({"service":{"id":"2"}})", R"({"service":{"id":"1"}})"), QStringList { u"service.id"_s });
        QCOMPARE(pluginDifferences(R"({"service":{"id":"AB"}})", R"({"service":{"id":"ab"}})"), QStringList());
        QCOMPARE(pluginDifferences(R"({"service":null})", R"({"service":{"id":"1"}})"), QStringList { u"service"_s });
    }

    void oneMoreHeaderOfARouteIsADifference()
    {
        const QJsonObject wanted = object(R"({"headers":{"x":["1"]}})");
        const QJsonObject stored = object(R"({"headers":{"x":["1"],"y":["2"]}})");
        QCOMPARE(gateway::differences(wanted, stored, gateway::kinds::routes()), QStringList { u"headers"_s });
        gateway::EntityKind plugin = gateway::kinds::plugins();
        const QJsonObject inside { { u"config"_s, wanted } };
        QCOMPARE(gateway::differences(inside, { { u"config"_s, stored } }, plugin), QStringList());
        plugin.wholeMembers << u"config.headers"_s; // what only a schema can tell
        QCOMPARE(gateway::differences(inside, { { u"config"_s, stored } }, plugin), QStringList { u"config.headers"_s });
    }

    void theUrlShorthandEqualsItsParts()
    {
        QCOMPARE(serviceDifferences("{\"url\":\"https://h:9443/p?q=1\"}", R"({"protocol":"https","host":"h","port":9443,"path":"/p"})"),
            QStringList());
        QCOMPARE(serviceDifferences("{\"url\":\"http://h\"}", R"({"protocol":"http","host":"h","port":8080,"path":null})"),
            QStringList { u"port"_s });
    }

    void oldAndNewNamesOfMembersAreTheSame()
    {
        QCOMPARE(pluginDifferences(R"({"name":"acl","config":{"allow":["g"]}})", R"({"name":"acl","config":{"whitelist":["g"]}})"),
            QStringList());
    }

    void theMetaOfADeveloperIsComparedByWhatItSays_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QStringList>("paths");
        QTest::newRow("written otherwise") << u"{ 'team': 'x', 'full_name' : 'Ada' }"_s << QStringList();
        QTest::newRow("somebody else") << u"{'full_name':'Bob'}"_s << QStringList { u"meta.full_name"_s };
        QTest::newRow("no object") << u"Ada"_s << QStringList { u"meta"_s };
    }

    void theMetaOfADeveloperIsComparedByWhatItSays()
    {
        QFETCH(QString, stored);
        const QJsonObject wanted { { u"meta"_s, QString(u"{'full_name':'Ada'}"_s).replace(u'\'', u'"') } };
        const QJsonObject held { { u"meta"_s, stored.replace(u'\'', u'"') } };
        QTEST(gateway::differences(wanted, held, gateway::kinds::developers()), "paths");
    }

    void secretsAreComparedAndNamedButNeverShown()
    {
        const gateway::EntityKind &kind = gateway::kinds::jwtCredentials();
        const gateway::Entity stored = gateway::entityFromJson(object(R"({"key":"k","secret":"s3cret"})"), kind);
        QVERIFY(!stored.json.contains(u"secret"_s));
        QCOMPARE(gateway::differences(object(R"({"key":"k","secret":"s3cret"})"), stored, kind), QStringList());
        QCOMPARE(gateway::differences(object(R"({"key":"k","secret":"other"})"), stored, kind), QStringList { u"secret"_s });
        QCOMPARE(gateway::differences(object(R"({"key":"k"})"), stored, kind), QStringList());
    }

    void aChangeByAnotherIsSeenInBothDirections()
    {
        const gateway::EntityKind &kind = gateway::kinds::plugins();
        const gateway::Entity opened = gateway::entityFromJson(object(R"({"id":"1","updated_at":1,"config":{"a":1,"b":2}})"), kind);
        const gateway::Entity same = gateway::entityFromJson(object(R"({"id":"1","updated_at":9,"config":{"b":2,"a":1}})"), kind);
        const gateway::Entity other = gateway::entityFromJson(object(R"({"id":"1","updated_at":9,"config":{"a":1,"b":3,"c":4}})"), kind);
        QCOMPARE(gateway::changesSince(opened, same, kind), QStringList());
        QCOMPARE(gateway::changesSince(opened, other, kind), (QStringList { u"config.b"_s, u"config.c"_s }));
    }
};

QTEST_GUILESS_MAIN(TestDifferences)
#include "test_differences.moc"
