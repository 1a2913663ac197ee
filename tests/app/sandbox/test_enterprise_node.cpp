#include "tests/app/sandbox/admin_fixture.h"

#include <QJsonArray>
#include <QTest>

using namespace sandbox_test;
using namespace Qt::StringLiterals;

namespace {

sandbox::GatewayOptions enterprise()
{
    sandbox::GatewayOptions options;
    options.edition = sandbox::GatewayOptions::Edition::Enterprise;
    return options;
}

} // namespace

/// Enterprise contract, sections 1.2 to 1.4: what the node says of itself, and who may ask.
class TestEnterpriseNode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRootDescribesAnEnterpriseNode()
    {
        AdminFixture admin(enterprise());
        const RawReply reply = admin.get("/");
        const QJsonObject root = reply.json();
        QVERIFY(root.value(u"version"_s).toString().endsWith(u"-enterprise-edition"_s));
        QCOMPARE(root.value(u"version"_s).toString().section(u'-', 0, 0).split(u'.').size(), 4);
        QCOMPARE(root.value(u"edition"_s), QJsonValue(u"enterprise"_s));
        const QJsonObject configuration = root.value(u"configuration"_s).toObject();
        QCOMPARE(configuration.value(u"portal"_s), QJsonValue(true));
        QCOMPARE(configuration.value(u"portal_app_auth"_s), QJsonValue(u"external-oauth2"_s));
        QCOMPARE(configuration.value(u"portal_auth"_s), QJsonValue(u"basic-auth"_s));
        QCOMPARE(configuration.value(u"rbac"_s), QJsonValue(u"off"_s));
        QCOMPARE(reply.header("Server"), "kong/" + root.value(u"version"_s).toString().toLatin1());
        QCOMPARE(reply.header("X-Kong-Admin-Request-ID").size(), 32);
        QVERIFY(admin.get("/").header("X-Kong-Admin-Request-ID") != reply.header("X-Kong-Admin-Request-ID"));
    }

    void theOpenSourceNodeHasNothingOfIt()
    {
        AdminFixture admin;
        const RawReply reply = admin.get("/");
        QCOMPARE(reply.header("Server"), QByteArray("kong/3.4.2"));
        QVERIFY(!reply.hasHeader("X-Kong-Admin-Request-ID"));
        QVERIFY(!reply.json().value(u"configuration"_s).toObject().contains(u"portal"_s));
        for (const char *path : { "/developers", "/applications", "/userinfo", "/license/report", "/rbac/users", "/workspaces/default",
                 "/default/services", "/schemas/developers" })
            QCOMPARE(admin.get(path).status, 404);
        QVERIFY(!admin.get("/endpoints").body.contains("developers"));
        for (const char *entity : { "developers", "applications", "workspaces" })
            QCOMPARE(admin.send("POST", "/schemas/" + QByteArray(entity) + "/validate", R"({"name":"x"})").status, 404);
        QVERIFY(!admin.get("/consumers/" + admin.make("/consumers", R"({"username":"u"})")).json().contains(u"type"_s));
    }

    void theRootMayKeepItsSettingsToItself()
    {
        sandbox::GatewayOptions options = enterprise();
        options.unknown.rootShowsPortal = false;
        options.unknown.rootShowsEdition = false;
        AdminFixture admin(options);
        const QJsonObject root = admin.get("/").json();
        QVERIFY(!root.contains(u"edition"_s));
        for (const QString &name : { u"portal"_s, u"portal_auth"_s, u"portal_app_auth"_s, u"rbac"_s })
            QVERIFY(!root.value(u"configuration"_s).toObject().contains(name));
        QCOMPARE(root.value(u"configuration"_s).toObject().value(u"database"_s), QJsonValue(u"postgres"_s));
    }

    void aNodeWithoutThePortalSaysSo()
    {
        sandbox::GatewayOptions options = enterprise();
        options.portal = false;
        AdminFixture admin(options);
        const QJsonObject root = admin.get("/").json();
        const QJsonObject plugins = root.value(u"plugins"_s).toObject();
        QCOMPARE(plugins.value(u"disabled_on_server"_s), QJsonValue(json(R"({"application-registration":true})")));
        QVERIFY(!plugins.value(u"available_on_server"_s).toObject().contains(u"application-registration"_s));
        QCOMPARE(root.value(u"configuration"_s).toObject().value(u"portal"_s), QJsonValue(false));
        for (const char *path : { "/developers", "/developers/a@b.c", "/applications", "/developers/x/applications" })
            QCOMPARE(admin.get(path).status, 404);
        QVERIFY(!admin.get("/endpoints").body.contains("/developers"));
        QCOMPARE(admin.send("POST", "/developers", R"({"email":"a@b.c"})").status, 404);
    }

    void everyListedEndpointIsServed()
    {
        AdminFixture admin(enterprise());
        const QJsonArray endpoints = admin.get("/endpoints").json().value(u"data"_s).toArray();
        for (const char *path : { "/developers/{developers}/applications/{applications}/application_instances", "/applications",
                 "/rbac/users/{rbac_users}/permissions", "workspace_/services/{services}/routes", "/userinfo" })
            QVERIFY2(endpoints.contains(QString::fromLatin1(path)), path);
        for (const QJsonValue &endpoint : endpoints) {
            static const QRegularExpression placeholder(u"\\{[^}]*\\}"_s);
            QString path = endpoint.toString();
            path.replace(u"workspace_"_s, u"/default"_s)
                .replace(u"{plugin}"_s, u"key-auth"_s)
                .replace(placeholder, u"5c1b6b0e-0000-4000-8000-000000000000"_s);
            QVERIFY2(admin.client->send("FOO", path.toLatin1()).status == 405, qPrintable(path));
        }
    }

    void theLicenceReportCountsServices()
    {
        AdminFixture admin(enterprise());
        admin.make("/services", R"({"host":"h"})");
        const QJsonObject report = admin.get("/license/report").json();
        QCOMPARE(report.value(u"services_count"_s), QJsonValue(1));
        QCOMPARE(report.value(u"workspaces_count"_s), QJsonValue(1));
        QCOMPARE(report.value(u"license_key"_s), QJsonValue(u"UNLICENSED"_s));
    }

    void nothingIsServedWithoutAToken()
    {
        AdminFixture admin(guarded());
        for (const char *path : { "/", "/status", "/endpoints", "/services", "/no/such/path", "/default/services", "/userinfo" }) {
            const RawReply reply = admin.get(path);
            QCOMPARE(reply.status, 401);
            QCOMPARE(reply.json(), json(R"({"message":"Invalid RBAC credentials"})"));
            QCOMPARE(admin.get(path, { { "Kong-Admin-Token", "wrong" } }).status, 401);
        }
        QCOMPARE(admin.get("/services", { { "kong-admin-token", "admin-token" } }).status, 200);
        QCOMPARE(admin.get("/", { { "Kong-Admin-Token", "admin-token" } }).json()[u"configuration"_s][u"rbac"_s], QJsonValue(u"on"_s));
    }

    void anEmptyTokenIsTooMuchForOldNodes()
    {
        AdminFixture admin(guarded());
        QCOMPARE(admin.get("/services", { { "Kong-Admin-Token", "" } }).status, 500);
    }

    void theReaderMayReadAlone_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::newRow("POST") << QByteArray("create");
        QTest::newRow("PUT") << QByteArray("update");
        QTest::newRow("PATCH") << QByteArray("update");
        QTest::newRow("DELETE") << QByteArray("delete");
    }

    void theReaderMayReadAlone()
    {
        QFETCH(const QByteArray, action);
        AdminFixture admin(guarded());
        const RawClient::Headers reader { { "Kong-Admin-Token", "reader-token" } };
        const RawReply refused = admin.send(QTest::currentDataTag(), "/services/x", R"({"host":"h"})", reader);
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.message(), "reader, you do not have permissions to " + action + " this resource");
        QCOMPARE(admin.get("/services", reader).json().value(u"data"_s).toArray().size(), 0);
        QCOMPARE(admin.get("/rbac/users/reader/permissions", reader).body,
            QByteArray(R"({"endpoints":{"*":{"*":{"actions":["read"],"negative":false}}},"entities":{}})"));
    }

    void usersAreListedWithoutTheirTokens()
    {
        AdminFixture admin(guarded());
        const RawReply reply = admin.get("/rbac/users", { { "Kong-Admin-Token", "admin-token" } });
        QCOMPARE(reply.json().value(u"data"_s).toArray().size(), 2);
        QVERIFY(!reply.body.contains("admin-token"));
        QVERIFY(!reply.body.contains("reader-token"));
        QCOMPARE(admin.get("/rbac/users/nobody", { { "Kong-Admin-Token", "admin-token" } }).status, 404);
        QCOMPARE(
            admin.get("/userinfo", { { "Kong-Admin-Token", "reader-token" } }).json()[u"rbac_user"_s][u"name"_s], QJsonValue(u"reader"_s));
    }

    void consumerGroupsAreMadeAndPutAndNeverPatched()
    {
        AdminFixture admin(enterprise());
        const RawReply made = admin.send("POST", "/consumer_groups", R"({"name":"gold","tags":["t"]})");
        QCOMPARE(made.status, 201);
        const QByteArray path = "/consumer_groups/" + made.json().value(u"id"_s).toString().toLatin1();
        QCOMPARE(admin.get("/consumer_groups/gold").json().value(u"consumer_group"_s).toObject(), made.json());
        QCOMPARE(admin.send("PATCH", path, R"({"tags":[]})").status, 405);
        QCOMPARE(admin.send("PUT", path, R"({"name":"silver"})").json().value(u"name"_s), QJsonValue(u"silver"_s));
        QCOMPARE(admin.get("/consumer_groups").json().value(u"data"_s).toArray().size(), 1);
        QCOMPARE(admin.send("POST", "/consumer_groups", R"({"name":"silver"})").status, 409);
        QCOMPARE(admin.send("DELETE", path, {}).status, 204);
        QCOMPARE(admin.get("/consumer_groups/silver").status, 404);
        QCOMPARE(AdminFixture().get("/consumer_groups").status, 404); // gateway recording, "other paths"
    }

    void rolesAdminsAndTheAuditLogAreRead()
    {
        AdminFixture admin(enterprise());
        const QJsonArray roles = admin.get("/rbac/roles").json().value(u"data"_s).toArray();
        QCOMPARE(roles.size(), 3);
        QCOMPARE(admin.get("/rbac/roles/read-only").json(), roles.at(2).toObject());
        QCOMPARE(admin.get("/rbac/roles/nobody").status, 404);
        for (const char *path : { "/admins", "/audit/requests", "/audit/objects" }) {
            QCOMPARE(admin.get(path).json().value(u"data"_s), QJsonValue(QJsonArray()));
            QCOMPARE(AdminFixture().get(path).status, 404);
        }
        QCOMPARE(admin.get("/audit/requests").json().value(u"total"_s), QJsonValue(0));
        QCOMPARE(admin.send("POST", "/rbac/roles", R"({"name":"x"})").status, 405);
    }

private:
    static sandbox::GatewayOptions guarded()
    {
        sandbox::GatewayOptions options = enterprise();
        options.adminToken = core::Secret("admin-token");
        options.readOnlyToken = core::Secret("reader-token");
        return options;
    }
};

QTEST_GUILESS_MAIN(TestEnterpriseNode)
#include "test_enterprise_node.moc"
