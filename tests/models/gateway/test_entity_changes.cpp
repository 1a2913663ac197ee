#include "models/gateway/entity_changes.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

gateway::Entity plugin(const char *json)
{
    return gateway::entityFromJson(object(json), gateway::kinds::plugins());
}

} // namespace

class TestEntityChanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatDiffersIsSent()
    {
        const gateway::Entity opened
            = plugin(R"({"id":"1","created_at":1,"enabled":true,"tags":["a"],"config":{"a":1,"b":{"c":2,"d":[1]}}})");
        const QJsonObject edited = object(R"({"id":"2","created_at":2,"enabled":true,"tags":["a"],"config":{"a":1,"b":{"c":3,"d":[1]}}})");
        QCOMPARE(gateway::changedMembers(opened, edited, gateway::kinds::plugins()), object(R"({"config":{"b":{"c":3}}})"));
    }

    void listsGoWholeAndNothingIsSentForNothing()
    {
        const gateway::Entity opened = plugin(R"({"tags":["a","b"],"config":{"x":1}})");
        QCOMPARE(gateway::changedMembers(opened, object(R"({"tags":["a"],"config":{"x":1}})"), gateway::kinds::plugins()),
            object(R"({"tags":["a"]})"));
        QCOMPARE(gateway::changedMembers(opened, opened.json, gateway::kinds::plugins()), QJsonObject());
    }

    void leftOutStaysAndNullIsStored()
    {
        const gateway::Entity opened = plugin(R"({"tags":["a"],"config":{"x":1,"y":2}})");
        QCOMPARE(gateway::changedMembers(opened, object(R"({"config":{"y":null}})"), gateway::kinds::plugins()),
            object(R"({"config":{"y":null}})"));
    }

    void mapsGoWhole()
    {
        const gateway::Entity route = gateway::entityFromJson(object(R"({"headers":{"a":["1"],"b":["2"]}})"), gateway::kinds::routes());
        QCOMPARE(gateway::changedMembers(route, object(R"({"headers":{"a":["1"]}})"), gateway::kinds::routes()),
            object(R"({"headers":{"a":["1"]}})"));
        QCOMPARE(gateway::changedMembers(route, object(R"({"headers":{"a":["3"],"b":["2"]}})"), gateway::kinds::routes()),
            object(R"({"headers":{"a":["3"],"b":["2"]}})"));
    }

    void aSchemaTellsMapsFromRecords()
    {
        const auto schema = forms::FormSchema::fromJson(
            object(R"({"fields":[{"config":{"type":"record","fields":[{"headers":{"type":"map","keys":{},"values":{}}}]}}]})"));
        QVERIFY(schema);
        const gateway::Entity opened = plugin(R"({"config":{"headers":{"a":"1","b":"2"}}})");
        const QJsonObject edited = object(R"({"config":{"headers":{"a":"1","b":"3"}}})");
        QCOMPARE(gateway::changedMembers(opened, edited, gateway::kinds::plugins(), &*schema), edited);
    }

    void aSecretIsSentOnlyWhenItIsAnother()
    {
        const gateway::Entity opened = plugin(R"({"config":{"client_secret":["s"],"x":1}})");
        QCOMPARE(gateway::changedMembers(opened, object(R"({"config":{"client_secret":["s"],"x":2}})"), gateway::kinds::plugins()),
            object(R"({"config":{"x":2}})"));
        QCOMPARE(gateway::changedMembers(opened, object(R"({"config":{"client_secret":["t"]}})"), gateway::kinds::plugins()),
            object(R"({"config":{"client_secret":["t"]}})"));
    }

    void theDryRunSeesWhatWillBeStored()
    {
        const gateway::Entity now = plugin(R"({"id":"1","created_at":1,"name":"p","config":{"add":{"h":["a"],"q":["b"]},"secret":"s"}})");
        QCOMPARE(gateway::afterPatch(now, object(R"({"enabled":false,"config":{"add":{"h":[]}}})"), gateway::kinds::plugins()),
            object(R"({"name":"p","enabled":false,"config":{"add":{"h":[],"q":["b"]},"secret":"s"}})"));
    }
};

QTEST_GUILESS_MAIN(TestEntityChanges)
#include "test_entity_changes.moc"
