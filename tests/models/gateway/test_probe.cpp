#include "tests/models/gateway/client_fixture.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = core::Error::Kind;

namespace {

constexpr const char *root = R"({"version":"3.4.2","hostname":"vm","plugins":{"available_on_server":{"jwt":{"version":"3.4.2"}}},
    "configuration":{"database":"postgres","proxy_listen":["0.0.0.0:8000"],"worker_state_update_frequency":2}})";

/// Answers as a node does; what @p other returns with a status other than 0 comes first.
ScriptedServer::Script node(ScriptedServer::Script other)
{
    return [other = std::move(other)](const ScriptedServer::Request &request) {
        const ScriptedServer::Answer special = other(request);
        if (special.status != 0)
            return special;
        if (request.path() == "/")
            return json(root);
        if (request.path() == "/status")
            return json(R"({"database":{"reachable":true},"server":{}})");
        if (request.path() == "/endpoints")
            return json(R"({"data":["/","/services"]})");
        if (request.path() == "/workspaces")
            return json(R"({"next":null,"data":[{"name":"default","id":"w-1"},{"name":"team a","id":"w-2"}]})");
        return json(R"({"message":"Not found"})", 404);
    };
}

ScriptedServer::Answer nothingSpecial(const ScriptedServer::Request &)
{
    return { .status = 0 };
}

/// @p answer to every GET of @p path, the rest as usual.
ScriptedServer::Script instead(const QByteArray &path, const ScriptedServer::Answer &answer)
{
    return node([path, answer](const ScriptedServer::Request &request) {
        return request.path() == path ? answer : ScriptedServer::Answer { .status = 0 };
    });
}

core::Result<gateway::NodeInfo> probe(const ClientFixture &fixture)
{
    return ClientFixture::run([&fixture] { return fixture.client.probe(); });
}

} // namespace

class TestProbe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rule09TheNodeIsAskedWhatItCanDo()
    {
        const ClientFixture fixture(node(nothingSpecial));
        const auto info = probe(fixture);
        QVERIFY(info);
        QCOMPARE(info->version, u"3.4.2"_s);
        QCOMPARE(info->endpoints, (QStringList { u"/"_s, u"/services"_s }));
        QCOMPARE(info->workspaces, (QStringList { u"default"_s, u"team a"_s }));
        QVERIFY(info->databaseReachable);
        QVERIFY(!info->readOnly);
        QCOMPARE(fixture.server.lines(), (QList<QByteArray> { "GET /", "GET /status", "GET /endpoints", "GET /workspaces?size=1000" }));
    }

    void rule07TheLagOfTheProxyIsKnown()
    {
        const ClientFixture fixture(node(nothingSpecial));
        const auto info = probe(fixture);
        QVERIFY(info);
        QCOMPARE(info->proxyLagSeconds, 2.0);
        QCOMPARE(info->proxyUrl(u"gw"_s), QUrl(u"http://gw:8000"_s));
    }

    void rule09WhatIsNotServedOrForbiddenIsLeftOut_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("status");
        for (const char *path : { "/status", "/endpoints", "/workspaces" }) {
            for (const int status : { 400, 401, 403, 404 })
                QTest::addRow("%s %d", path, status) << QByteArray(path) << status;
        }
    }

    void rule09WhatIsNotServedOrForbiddenIsLeftOut()
    {
        QFETCH(QByteArray, path);
        QFETCH(int, status);
        const ClientFixture fixture(instead(path, json(R"({"message":"no"})", status)));
        const auto info = probe(fixture);
        QVERIFY(info);
        QCOMPARE(info->endpoints.isEmpty(), path == "/endpoints");
        QCOMPARE(info->workspaces.isEmpty(), path == "/workspaces");
    }

    void aNodeThatFailsIsNoAnswer()
    {
        for (const char *path : { "/status", "/endpoints", "/workspaces" }) {
            const ClientFixture fixture(instead(path, json(R"({"message":"An unexpected error occurred"})", 500)));
            const auto info = probe(fixture);
            QVERIFY2(!info, path);
            QCOMPARE(info.error().httpStatus, 500);
        }
    }

    void aDatabaseThatIsDownIsSaid()
    {
        const ClientFixture fixture(instead("/status", json(R"({"database":{"reachable":false}})")));
        const auto info = probe(fixture);
        QVERIFY(info);
        QVERIFY(!info->databaseReachable);

        const ClientFixture dead([](const ScriptedServer::Request &request) {
            return request.path() == "/status" ? json(R"({"database":{"reachable":false}})")
                                               : json(R"({"message":"An unexpected error happened"})", 500);
        });
        const auto none = probe(dead);
        QVERIFY(!none);
        QCOMPARE(none.error().code, u"gatehouse.database_unreachable"_s);
        QCOMPARE(none.error().httpStatus, 500);
    }

    void aNodeWithoutADatabaseIsReadOnly()
    {
        const ClientFixture fixture(
            instead("/", json(R"({"version":"3.4.2","plugins":{},"configuration":{"database":"off","proxy_listen":{}}})")));
        const auto info = probe(fixture);
        QVERIFY(info);
        QVERIFY(info->readOnly);
        QVERIFY(info->proxyUrl(u"gw"_s).isEmpty());
    }

    void somethingElseAtTheAddressIsNamed_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("code");
        const QByteArray jsonType("application/json");
        const QByteArray htmlType("text/html");
        const QString noApi = u"gatehouse.not_an_admin_api"_s;
        const QString page = u"gatehouse.html_answer"_s;
        QTest::newRow("web page") << 200 << QByteArray("<!DOCTYPE html><html></html>") << htmlType << Kind::Protocol << page;
        QTest::newRow("web page, 404") << 404 << QByteArray("<html><h1>404</h1></html>") << htmlType << Kind::Protocol << page;
        QTest::newRow("tls port") << 400 << QByteArray("<html><h1>400</h1></html>") << htmlType << Kind::Protocol << page;
        QTest::newRow("the proxy") << 404 << QByteArray(R"({"message":"no Route matched with those values"})") << jsonType << Kind::Protocol
                                   << noApi;
        QTest::newRow("other json") << 200 << QByteArray(R"({"hello":1})") << jsonType << Kind::Protocol << noApi;
        QTest::newRow("a list") << 200 << QByteArray("[]") << jsonType << Kind::Protocol << noApi;
        QTest::newRow("text") << 200 << QByteArray("hello") << QByteArray("text/plain") << Kind::Protocol << noApi;
        QTest::newRow("nothing") << 200 << QByteArray() << jsonType << Kind::Protocol << noApi;
        QTest::newRow("wrong base path") << 404 << QByteArray(R"({"message":"Not found"})") << jsonType << Kind::Protocol << noApi;
        QTest::newRow("no token") << 401 << QByteArray(R"({"message":"Invalid RBAC credentials"})") << jsonType << Kind::Denied
                                  << u"gatehouse.rbac_credentials"_s;
        QTest::newRow("no rights") << 403 << QByteArray(R"({"message":"no"})") << jsonType << Kind::Denied << QString();
        QTest::newRow("login page") << 401 << QByteArray("<html><h1>401</h1></html>") << htmlType << Kind::Denied << page;
    }

    void somethingElseAtTheAddressIsNamed()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        QFETCH(Kind, kind);
        QFETCH(QString, code);
        const ClientFixture fixture([&](const ScriptedServer::Request &) {
            return ScriptedServer::Answer { .status = status, .body = body, .contentType = type };
        });
        const auto info = probe(fixture);
        QVERIFY(!info);
        QCOMPARE(info.error().kind, kind);
        QCOMPARE(info.error().code, code);
        QCOMPARE(info.error().where, u"GET /"_s);
    }

    void theWorkspaceIsAPrefixAndTheTokenASecretHeader()
    {
        ClientFixture fixture([](const ScriptedServer::Request &) { return json(R"({"data":[],"next":null})"); }, u"team a"_s, "hunter2");
        const auto listed = ClientFixture::run([&] { return fixture.client.list(gateway::kinds::services()); });
        QVERIFY(listed);
        QCOMPARE(fixture.server.lines(), QList<QByteArray> { "GET /team%20a/services?size=1000" });
        QCOMPARE(fixture.server.requests().first().header("kong-admin-token"), "hunter2");
    }

    void theDefaultWorkspaceNeedsNoPrefixAndNoTokenNoHeader()
    {
        ClientFixture fixture([](const ScriptedServer::Request &) { return json(R"({"data":[],"next":null})"); }, u"default"_s);
        const auto listed = ClientFixture::run([&] { return fixture.client.list(gateway::kinds::services()); });
        QVERIFY(listed);
        QCOMPARE(fixture.server.lines(), QList<QByteArray> { "GET /services?size=1000" });
        const ScriptedServer::Request request = fixture.server.requests().first();
        for (const auto &[name, value] : request.headers)
            QVERIFY(name != "kong-admin-token");
    }

    void aBasePathIsKept()
    {
        ClientFixture fixture(node(nothingSpecial));
        QUrl base = fixture.server.url();
        base.setPath(u"/admin api/"_s);
        const gateway::AdminClient client = fixture.makeClient(base);
        (void)ClientFixture::run([&client] { return client.get(gateway::kinds::services(), u"a%2Fb"_s); });
        QCOMPARE(fixture.server.lines(), QList<QByteArray> { "GET /admin%20api/services/a%252Fb" });
    }

    void aWorkspaceThatIsNotThereIsNamed()
    {
        const ClientFixture fixture(node(nothingSpecial), u"nope"_s);
        const auto info = probe(fixture);
        QVERIFY(!info);
        QCOMPARE(info.error().kind, Kind::NotFound);
        QCOMPARE(info.error().code, u"gatehouse.workspace_unknown"_s);
        QCOMPARE(info.error().fields.toObject().value("workspace"_L1).toString(), u"nope"_s);
        QCOMPARE(info.error().fields.toObject().value("known"_L1).toArray().size(), 2);
    }

    void aWorkspaceIsKnownByNameAndById()
    {
        QVERIFY(probe(ClientFixture(node(nothingSpecial), u"team a"_s)));
        QVERIFY(probe(ClientFixture(node(nothingSpecial), u"w-2"_s)));
    }

    void aTokenOfOneWorkspaceAloneIsEnough()
    {
        const auto script = [](const ScriptedServer::Request &request) {
            if (request.path() == "/team/kong")
                return json(root);
            if (request.path() == "/team/services")
                return json(R"({"data":[],"next":null})");
            return json(R"({"message":"you do not have permissions to read this resource"})", 403);
        };
        QVERIFY(probe(ClientFixture(script, u"team"_s)));
        const auto refused = probe(ClientFixture(script, u"other"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Kind::Denied);
    }

    void aForbiddenRootIsReadOffItsHeader()
    {
        const auto script = node([](const ScriptedServer::Request &request) {
            ScriptedServer::Answer answer { .status = 0 };
            if (request.path() == "/")
                answer = json(R"({"message":"ada, you do not have permissions to read this resource"})", 403);
            else if (request.path() == "/plugins/enabled")
                answer = json(R"({"enabled_plugins":["openid-connect","acl"]})");
            answer.moreHeaders = "Server: kong/3.4.3.5-enterprise-edition\r\n";
            return answer;
        });
        const auto info = probe(ClientFixture(script));
        QVERIFY(info);
        QVERIFY(info->enterprise);
        QCOMPARE(info->version, u"3.4.3.5-enterprise-edition"_s);
        QVERIFY(info->plugins.contains(u"openid-connect"_s));
        QVERIFY(info->endpoints.contains(u"/services"_s));
    }

    void aForbiddenRootWithoutAHeaderNamesTheMissingRight()
    {
        const auto script = node([](const ScriptedServer::Request &request) {
            if (request.path() == "/")
                return json(R"({"message":"ada, you do not have permissions to read this resource"})", 403);
            return request.path() == "/plugins/enabled" ? json(R"({"enabled_plugins":[]})") : ScriptedServer::Answer { .status = 0 };
        });
        const auto info = probe(ClientFixture(script));
        QVERIFY(!info);
        QCOMPARE(info.error().code, u"gatehouse.rbac_permission"_s);
        QCOMPARE(info.error().fields.toObject().value("path"_L1).toString(), u"/"_s);
    }

    void aHiddenWorkspaceIsLookedFor()
    {
        const auto script = node([](const ScriptedServer::Request &request) {
            return request.path() == "/workspaces" ? json(R"({"message":"no"})", 403) : ScriptedServer::Answer { .status = 0 };
        });
        const auto info = probe(ClientFixture(script, u"nope"_s));
        QVERIFY(!info);
        QCOMPARE(info.error().code, u"gatehouse.workspace_unknown"_s);
    }

    void aGatewayThatIsDownIsANetworkError()
    {
        QUrl url;
        {
            const ScriptedServer closed([](const ScriptedServer::Request &) { return json({}); });
            url = closed.url();
        }
        ClientFixture fixture(node(nothingSpecial));
        const gateway::AdminClient client = fixture.makeClient(url);
        const auto info = ClientFixture::run([&client] { return client.probe(); });
        QVERIFY(!info);
        QCOMPARE(info.error().kind, Kind::Network);
        QCOMPARE(info.error().where, u"GET /"_s);
    }
};

QTEST_GUILESS_MAIN(TestProbe)
#include "test_probe.moc"
