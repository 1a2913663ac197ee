#include "models/gateway/node_info.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class TestNodeInfo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRecordedRootIsRead()
    {
        const auto node = gateway::nodeInfoFromJson(object(R"({"version":"3.4.2","edition":null,"hostname":"vm","node_id":"n-1",
            "plugins":{"enabled_in_cluster":[],"available_on_server":{"jwt":{"priority":1450,"version":"3.4.2"},"acl":{"priority":950,
            "version":"3.4.1"}}},"configuration":{"database":"postgres","proxy_listen":["127.0.0.1:18000","127.0.0.1:18443 ssl http2"],
            "worker_state_update_frequency":3,"trusted_ips":{}}})"));
        QVERIFY(node);
        QCOMPARE(node->version, u"3.4.2"_s);
        QVERIFY(!node->enterprise);
        QCOMPARE(node->hostname, u"vm"_s);
        QCOMPARE(node->nodeId, u"n-1"_s);
        QCOMPARE(node->plugins.value(u"acl"_s), u"3.4.1"_s);
        QCOMPARE(node->database, u"postgres"_s);
        QVERIFY(!node->readOnly);
        QCOMPARE(node->proxyListeners.size(), 2);
        QCOMPARE(node->proxyLagSeconds, 3.0);
    }

    void olderPluginListsAreRead()
    {
        const auto node = gateway::nodeInfoFromJson(
            object(R"({"version":"2.8.1","plugins":{"available_on_server":{"acl":true,"off":false}},"configuration":{"database":"off"}})"));
        QVERIFY(node);
        QCOMPARE(node->plugins.keys(), QStringList { u"acl"_s });
        QVERIFY(node->readOnly);
        QCOMPARE(node->proxyLagSeconds, 5.0);
    }

    void theEditionIsKnownByAFourthPlace_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<bool>("enterprise");
        QTest::newRow("open source") << u"3.4.2"_s << false;
        QTest::newRow("four places") << u"3.4.3.5"_s << true;
        QTest::newRow("word") << u"2.3.3.2-enterprise-edition"_s << true;
        QTest::newRow("pre-release") << u"3.5.0-rc.1.2"_s << false;
        QTest::newRow("fourth word") << u"3.4.2.custom"_s << false;
    }

    void theEditionIsKnownByAFourthPlace()
    {
        QFETCH(QString, version);
        QFETCH(bool, enterprise);
        const auto node = gateway::nodeInfoFromJson({ { u"version"_s, version }, { u"plugins"_s, QJsonObject() } });
        QVERIFY(node);
        QCOMPARE(node->enterprise, enterprise);
    }

    void theEditionMayBeSaid()
    {
        const auto node
            = gateway::nodeInfoFromJson({ { u"version"_s, u"3.9"_s }, { u"edition"_s, u"enterprise"_s }, { u"plugins"_s, QJsonObject() } });
        QVERIFY(node);
        QVERIFY(node->enterprise);
    }

    void thePortalOfEnterpriseIsRead_data()
    {
        QTest::addColumn<QByteArray>("configuration");
        QTest::addColumn<bool>("known");
        QTest::addColumn<bool>("portal");
        QTest::addColumn<QStringList>("others"); // portal_app_auth, portal_auth, rbac
        QTest::newRow("all") << QByteArray(R"({"portal":true,"portal_app_auth":"external-oauth2","portal_auth":"basic-auth","rbac":"on"})")
                             << true << true << QStringList { u"external-oauth2"_s, u"basic-auth"_s, u"on"_s };
        QTest::newRow("words") << QByteArray(R"({"portal":"on","enforce_rbac":"both"})") << true << true
                               << QStringList { {}, {}, u"both"_s };
        QTest::newRow("off") << QByteArray(R"({"portal":false,"rbac":false,"portal_auth":null})") << true << false
                             << QStringList { {}, {}, u"off"_s };
        QTest::newRow("hidden") << QByteArray(R"({"database":"postgres"})") << false << false << QStringList { {}, {}, {} };
        QTest::newRow("mistyped") << QByteArray(R"({"portal":{},"portal_app_auth":1,"rbac":[]})") << false << false
                                  << QStringList { {}, {}, {} };
    }

    void thePortalOfEnterpriseIsRead()
    {
        QFETCH(QByteArray, configuration);
        QFETCH(QStringList, others);
        const QByteArray root = "{\"version\":\"3.4.3.5\",\"plugins\":{},\"configuration\":" + configuration + '}';
        const auto node = gateway::nodeInfoFromJson(object(root.constData()));
        QVERIFY(node);
        QTEST(node->portalKnown, "known");
        QTEST(node->portal, "portal");
        QCOMPARE((QStringList { node->portalAppAuth, node->portalAuth, node->rbac }), others);
    }

    void disabledPluginsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("disabled");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("map") << QByteArray(R"({"application-registration":true,"x":false})")
                             << QStringList { u"application-registration"_s };
        QTest::newRow("list") << QByteArray(R"(["a","b"])") << QStringList { u"a"_s, u"b"_s };
        QTest::newRow("empty") << QByteArray("{}") << QStringList();
        QTest::newRow("null") << QByteArray("null") << QStringList();
    }

    void disabledPluginsAreNamed()
    {
        QFETCH(QByteArray, disabled);
        const QByteArray root = "{\"version\":\"3.4.3.5\",\"plugins\":{\"disabled_on_server\":" + disabled + "}}";
        const auto node = gateway::nodeInfoFromJson(object(root.constData()));
        QVERIFY(node);
        QTEST(node->disabledPlugins, "names");
    }

    void aServerHeaderTellsVersionAndEdition_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("version");
        QTest::addColumn<bool>("enterprise");
        QTest::newRow("enterprise") << QByteArray("kong/3.4.3.5-enterprise-edition") << u"3.4.3.5-enterprise-edition"_s << true;
        QTest::newRow("open source") << QByteArray("kong/3.4.2") << u"3.4.2"_s << false;
        QTest::newRow("nginx") << QByteArray("nginx/1.25") << QString() << false;
        QTest::newRow("none") << QByteArray() << QString() << false;
    }

    void aServerHeaderTellsVersionAndEdition()
    {
        QFETCH(QByteArray, header);
        QFETCH(QString, version);
        QFETCH(bool, enterprise);
        const auto node = gateway::nodeInfoFromHeader(header, object(R"({"enabled_plugins":["acl",1]})"));
        QCOMPARE(bool(node), !version.isEmpty());
        if (node) {
            QCOMPARE(node->version, version);
            QCOMPARE(node->enterprise, enterprise);
            QCOMPARE(node->plugins.keys(), QStringList { u"acl"_s });
        }
    }

    void somethingElseIsNoAdminApi_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("proxy") << QByteArray(R"({"message":"no Route matched with those values"})");
        QTest::newRow("empty") << QByteArray("{}");
        QTest::newRow("version alone") << QByteArray(R"({"version":"1"})");
        QTest::newRow("wrong types") << QByteArray(R"({"version":1,"plugins":[]})");
    }

    void somethingElseIsNoAdminApi()
    {
        QFETCH(QByteArray, json);
        const auto node = gateway::nodeInfoFromJson(object(json.constData()));
        QVERIFY(!node);
        QCOMPARE(node.error().kind, core::Error::Kind::Protocol);
        QCOMPARE(node.error().code, u"gatehouse.not_an_admin_api"_s);
    }

    void theProxyIsFoundAmongItsListeners_data()
    {
        QTest::addColumn<QStringList>("listeners");
        QTest::addColumn<QUrl>("expected");
        const auto url = [](const char *text) { return QUrl(QString::fromLatin1(text)); };
        QTest::newRow("plain before tls") << QStringList { u"0.0.0.0:8443 ssl http2"_s, u"0.0.0.0:8000 reuseport backlog=16384"_s }
                                          << url("http://gw:8000");
        QTest::newRow("only tls") << QStringList { u"0.0.0.0:8443 http2 ssl reuseport"_s } << url("https://gw:8443");
        QTest::newRow("ipv6 wildcard") << QStringList { u"[::]:8000"_s } << url("http://gw:8000");
        QTest::newRow("ipv6") << QStringList { u"[::1]:8000 backlog=5"_s } << url("http://[::1]:8000");
        QTest::newRow("named") << QStringList { u"10.0.0.7:80"_s } << url("http://10.0.0.7:80");
        QTest::newRow("port alone") << QStringList { u"8000"_s } << url("http://gw:8000");
        QTest::newRow("star") << QStringList { u"*:8000"_s } << url("http://gw:8000");
        QTest::newRow("off") << QStringList { u"off"_s } << QUrl();
        QTest::newRow("unix socket") << QStringList { u"unix:/run/kong.sock"_s } << QUrl();
        QTest::newRow("nonsense") << QStringList { u""_s, u":"_s, u"a:b"_s, u"h:99999"_s } << QUrl();
    }

    void theProxyIsFoundAmongItsListeners()
    {
        QFETCH(QStringList, listeners);
        QFETCH(QUrl, expected);
        gateway::NodeInfo node;
        node.proxyListeners = listeners;
        QCOMPARE(node.proxyUrl(u"gw"_s), expected);
    }
};

QTEST_GUILESS_MAIN(TestNodeInfo)
#include "test_node_info.moc"
