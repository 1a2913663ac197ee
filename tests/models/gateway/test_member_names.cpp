#include "models/gateway/member_names.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

forms::FormSchema configSchema(const QStringList &names, const QStringList &top = {})
{
    forms::FormField config;
    config.name = u"config"_s;
    config.type = forms::FormField::Type::Record;
    for (const QString &name : names) {
        forms::FormField field;
        field.name = name;
        config.fields.push_back(field);
    }
    forms::FormSchema schema;
    schema.fields.push_back(config);
    for (const QString &name : top) {
        forms::FormField field;
        field.name = name;
        schema.fields.push_back(field);
    }
    return schema;
}

} // namespace

class TestMemberNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oldNamesBecomeNewOnes_data()
    {
        QTest::addColumn<QJsonObject>("given");
        QTest::addColumn<QJsonObject>("expected");
        QTest::newRow("whitelist") << object(R"({"config":{"whitelist":["a"]}})") << object(R"({"config":{"allow":["a"]}})");
        QTest::newRow("blacklist") << object(R"({"config":{"blacklist":null}})") << object(R"({"config":{"deny":null}})");
        QTest::newRow("both, new one empty") << object(R"({"config":{"whitelist":["a"],"allow":null}})")
                                             << object(R"({"config":{"allow":["a"]}})");
        QTest::newRow("both, new one wins") << object(R"({"config":{"whitelist":["a"],"allow":["b"]}})")
                                            << object(R"({"config":{"allow":["b"]}})");
        QTest::newRow("one claim path") << object(R"({"config":{"consumer_claim":["a","b"]}})")
                                        << object(R"({"config":{"consumer_claims":[["a","b"]]}})");
        QTest::newRow("no claim path") << object(R"({"config":{"consumer_claim":null}})")
                                       << object(R"({"config":{"consumer_claims":null}})");
        QTest::newRow("api") << object(R"({"api":{"id":"1"}})") << object(R"({"service":{"id":"1"}})");
        QTest::newRow("nothing to do") << object(R"({"name":"acl","enabled":true})") << object(R"({"name":"acl","enabled":true})");
    }

    void oldNamesBecomeNewOnes()
    {
        QFETCH(QJsonObject, given);
        QFETCH(QJsonObject, expected);
        QCOMPARE(gateway::normalised(given, gateway::kinds::plugins()), expected);
        QCOMPARE(gateway::normalised(expected, gateway::kinds::plugins()), expected);
    }

    void otherKindsAreLeftAlone()
    {
        const QJsonObject consumer = object(R"({"api":"x","config":{"whitelist":[]}})");
        QCOMPARE(gateway::normalised(consumer, gateway::kinds::consumers()), consumer);
    }

    void theUrlShorthandLosesUserAndQuery()
    {
        const QJsonObject service { { u"url"_s, u"http://u:p@h:1/x?q=1#f"_s }, { u"host"_s, u"other"_s } };
        QCOMPARE(
            gateway::normalised(service, gateway::kinds::services()), object(R"({"host":"h","path":"/x","port":1,"protocol":"http"})"));
    }

    void anOldNodeGetsOldNames()
    {
        const forms::FormSchema old = configSchema({ u"whitelist"_s, u"consumer_claim"_s }, { u"api"_s });
        QCOMPARE(gateway::forNode(object(R"({"config":{"allow":["a"],"consumer_claims":[["x","y"]]},"service":{"id":"1"}})"), old),
            object(R"({"config":{"whitelist":["a"],"consumer_claim":["x","y"]},"api":{"id":"1"}})"));
    }

    void aNewNodeGetsNewNames()
    {
        const forms::FormSchema schema = configSchema({ u"allow"_s, u"consumer_claims"_s });
        QCOMPARE(gateway::forNode(object(R"({"config":{"whitelist":["a"],"consumer_claim":["x"]}})"), schema),
            object(R"({"config":{"allow":["a"],"consumer_claims":[["x"]]}})"));
    }

    void severalPathsCannotBecomeOne()
    {
        const QJsonObject two = object(R"({"config":{"consumer_claims":[["x"],["y"]]}})");
        QCOMPARE(gateway::forNode(two, configSchema({ u"consumer_claim"_s })), two);
    }

    void aNodeThatKnowsBothIsLeftAlone()
    {
        const QJsonObject plugin = object(R"({"config":{"whitelist":["a"]}})");
        QCOMPARE(gateway::forNode(plugin, configSchema({ u"allow"_s, u"whitelist"_s })), plugin);
        QCOMPARE(gateway::forNode(plugin, configSchema({})), plugin);
    }
};

QTEST_GUILESS_MAIN(TestMemberNames)
#include "test_member_names.moc"
