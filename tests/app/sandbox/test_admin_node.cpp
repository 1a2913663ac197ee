#include "tests/app/sandbox/admin_fixture.h"

#include <QJsonArray>
#include <QTest>
#include <QThread>

using namespace sandbox_test;
using namespace Qt::StringLiterals;

/// Gateway recording, sections 1 and 8: what the node says of itself, other paths, concurrency.
class TestAdminNode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRootDescribesAnOpenSourceNode()
    {
        AdminFixture admin;
        admin.api.setFacts({ u"0b0dc3b1-4392-41c6-86c9-884744a38244"_s, u"vm"_s, 18001, 18000 });
        const QJsonObject root = admin.get("/").json();
        QCOMPARE(root.value(u"version"_s), QJsonValue(u"3.4.2"_s));
        QCOMPARE(root.value(u"tagline"_s), QJsonValue(u"Welcome to kong"_s));
        QVERIFY(!root.contains(u"edition"_s));
        const QJsonObject plugins = root.value(u"plugins"_s).toObject();
        QCOMPARE(
            plugins.value(u"available_on_server"_s).toObject().value(u"jwt"_s), QJsonValue(json(R"({"priority":1450,"version":"3.4.2"})")));
        QCOMPARE(plugins.value(u"enabled_in_cluster"_s), QJsonValue(QJsonObject())); // an empty Lua table is an object
        const QJsonObject configuration = root.value(u"configuration"_s).toObject();
        QCOMPARE(configuration.value(u"pg_password"_s), QJsonValue(u"******"_s));
        QCOMPARE(configuration.value(u"trusted_ips"_s), QJsonValue(QJsonObject()));
        QCOMPARE(configuration.value(u"proxy_listen"_s), QJsonValue(QJsonArray { u"127.0.0.1:18000"_s }));
        admin.make("/plugins", R"({"name":"cors"})");
        QCOMPARE(admin.get("/").json().value(u"plugins"_s).toObject().value(u"enabled_in_cluster"_s), QJsonValue(QJsonArray { u"cors"_s }));
        QCOMPARE(admin.client->send("HEAD", "/").status, 200);
    }

    void theStatusSaysThatTheDatabaseIsThere()
    {
        const QJsonObject status = m_admin.get("/status").json();
        QCOMPARE(status.value(u"database"_s), QJsonValue(json(R"({"reachable":true})")));
        QVERIFY(!status.contains(u"configuration_hash"_s));
        const auto memory = [](const QJsonObject &answer) {
            return answer.value(u"memory"_s)
                .toObject()
                .value(u"lua_shared_dicts"_s)
                .toObject()
                .value(u"kong"_s)
                .toObject()
                .value(u"capacity"_s);
        };
        QCOMPARE(memory(status), QJsonValue(u"5.00 MiB"_s));
        QCOMPARE(memory(m_admin.get("/status?unit=b&scale=0").json()), QJsonValue(5242880));
    }

    void everyListedEndpointIsServed()
    {
        m_admin.send("PUT", "/services/one", R"({"host":"h"})");
        const QJsonArray endpoints = m_admin.get("/endpoints").json().value(u"data"_s).toArray();
        QVERIFY(endpoints.contains(u"/services/{services}/routes/{routes}"_s));
        QVERIFY(endpoints.contains(u"/consumers/{consumers}/key-auth"_s));
        QVERIFY(endpoints.contains(u"/jwts/{jwt_secrets}/consumer"_s));
        for (const QJsonValue &endpoint : endpoints) {
            static const QRegularExpression placeholder(u"\\{[^}]*\\}"_s);
            const QByteArray path = endpoint.toString().replace(placeholder, u"5c1b6b0e-0000-4000-8000-000000000000"_s).toLatin1();
            // One that is not served answers an unknown method with 404.
            QCOMPARE(m_admin.client->send("FOO", path).status, 405);
        }
    }

    void otherPathsAnswerAsRecorded_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("config") << QByteArray("/config") << 400
                                << QByteArray(
                                       R"({"message":"this endpoint is only available when Kong is configured to not use a database"})");
        QTest::newRow("clustering")
            << QByteArray("/clustering/status") << 400
            << QByteArray(
                   R"({"message":"this endpoint is only available when Kong is configured to run as Control Plane for the cluster"})");
        QTest::newRow("filter chains") << QByteArray("/filter-chains") << 400
                                       << QByteArray(R"({"message":"this endpoint is only available when wasm is enabled"})");
        for (const char *path : { "/vaults", "/key-sets", "/upstreams", "/certificates", "/oauth2", "/oauth2_tokens" })
            QTest::newRow(path) << QByteArray(path) << 200 << QByteArray(R"({"data":[],"next":null})");
        for (const char *path : { "/licenses", "/consumer_groups", "/cache/nope", "/default/services", "/schemas" })
            QTest::newRow(path) << QByteArray(path) << 404 << QByteArray(R"({"message":"Not found"})");
    }

    void otherPathsAnswerAsRecorded()
    {
        QFETCH(const QByteArray, path);
        QFETCH(const QByteArray, body);
        const RawReply reply = m_admin.get(path);
        QTEST(reply.status, "status");
        QCOMPARE(reply.json(), json(body));
    }

    void theOneWorkspaceIsTheDefault()
    {
        const QJsonArray data = m_admin.get("/workspaces").json().value(u"data"_s).toArray();
        QCOMPARE(data.size(), 1);
        QCOMPARE(data.first().toObject().value(u"name"_s), QJsonValue(u"default"_s));
    }

    void credentialsOfTheEnterpriseEditionAreIgnored()
    {
        QCOMPARE(m_admin.get("/services", { { "Kong-Admin-Token", "x" } }).status, 200);
        QCOMPARE(m_admin.get("/services", { { "Authorization", "Basic YTpi" }, { "Host", "evil.example" } }).status, 200);
    }

    void sixteenPostsOfOneNameMakeOneEntity()
    {
        std::atomic_int created = 0;
        std::atomic_int refused = 0;
        QList<QThread *> threads;
        for (int i = 0; i < 16; ++i) {
            threads.append(QThread::create([&] {
                RawClient client(m_admin.server.port());
                const int status
                    = client.send("POST", "/services", R"({"name":"race","host":"h"})", { { "Content-Type", "application/json" } }).status;
                ++(status == 201 ? created : refused);
            }));
            threads.last()->start();
        }
        for (QThread *thread : threads) {
            QVERIFY(thread->wait(20'000));
            delete thread;
        }
        QCOMPARE(created.load(), 1);
        QCOMPARE(refused.load(), 15);
    }

private:
    AdminFixture m_admin;
};

QTEST_GUILESS_MAIN(TestAdminNode)
#include "test_admin_node.moc"
