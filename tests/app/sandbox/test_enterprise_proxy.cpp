#include "tests/app/sandbox/enterprise_fixture.h"
#include "tests/app/sandbox/proxy_fixture.h"

#include <QTest>

using namespace sandbox_test;
using namespace Qt::StringLiterals;

/// What the proxy makes of workspaces.
class TestEnterpriseProxy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_gateway = std::make_unique<ProxyFixture>(enterpriseOptions());
        m_gateway->make("/workspaces", R"({"name":"team"})");
        QVERIFY(!m_gateway->make("/team/services", m_gateway->withPort(R"({"name":"api","host":"127.0.0.1","port":<port>})")).isEmpty());
        QVERIFY(!m_gateway->make("/team/services/api/routes", R"({"name":"api","paths":["/team-api"]})").isEmpty());
    }

    void routesOfEveryWorkspaceAreServed()
    {
        QCOMPARE(m_gateway->call("/api/x").json().value(u"path"_s), QJsonValue(u"/up/x"_s));
        QCOMPARE(m_gateway->call("/team-api/x").json().value(u"path"_s), QJsonValue(u"/x"_s));
    }

    void aGlobalPluginStaysInItsWorkspace()
    {
        QVERIFY(!m_gateway->make("/team/plugins", R"({"name":"key-auth"})").isEmpty());
        QCOMPARE(m_gateway->call("/api").status, 200);
        QCOMPARE(m_gateway->call("/team-api").status, 401);
        QVERIFY(!m_gateway->make("/plugins", R"({"name":"key-auth","config":{"key_names":["other"]}})").isEmpty());
        QCOMPARE(m_gateway->call("/api", { { "other", "x" } }).message(), QByteArray("Invalid authentication credentials"));
        QCOMPARE(m_gateway->call("/team-api", { { "other", "x" } }).message(), QByteArray("No API key found in request"));
    }

    void aKeyOpensItsOwnWorkspaceAlone()
    {
        for (const QByteArray &workspace : { QByteArray(), QByteArray("/team") }) {
            const QByteArray name = workspace.isEmpty() ? "ours" : "theirs";
            m_gateway->make(workspace + "/plugins", R"({"name":"key-auth"})");
            m_gateway->make(workspace + "/consumers", "{\"username\":\"" + name + "\"}");
            QVERIFY(!m_gateway->make(workspace + "/consumers/" + name + "/key-auth", R"({"key":"same"})").isEmpty());
        }
        QCOMPARE(m_gateway->upstreamSaw(m_gateway->call("/api", { { "apikey", "same" } }), u"X-Consumer-Username"_s), u"ours"_s);
        QCOMPARE(m_gateway->upstreamSaw(m_gateway->call("/team-api", { { "apikey", "same" } }), u"X-Consumer-Username"_s), u"theirs"_s);
        QVERIFY(!m_gateway->make("/consumers/ours/key-auth", R"({"key":"mine"})").isEmpty());
        QCOMPARE(m_gateway->call("/team-api", { { "apikey", "mine" } }).status, 401);
    }

private:
    std::unique_ptr<ProxyFixture> m_gateway;
};

QTEST_GUILESS_MAIN(TestEnterpriseProxy)
#include "test_enterprise_proxy.moc"
