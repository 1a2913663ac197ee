#include "tests/app/sandbox/enterprise_fixture.h"

#include <QTest>

#include <mutex>

using namespace sandbox_test;
using namespace Qt::StringLiterals;

/// Enterprise contract, section 1.8, and workspaces as the first part of a path.
class TestEnterpriseWorkspaces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDefaultOneSaysWhatItsPortalIs()
    {
        EnterpriseFixture admin;
        const QJsonObject workspace = admin.get("/workspaces/default").json();
        QCOMPARE(workspace[u"config"_s][u"portal"_s], QJsonValue(true));
        QCOMPARE(workspace[u"config"_s][u"portal_auth"_s], QJsonValue(u"basic-auth"_s));
        QVERIFY(workspace[u"config"_s].toObject().contains(u"portal_auto_approve"_s));
        const QByteArray id = workspace.value(u"id"_s).toString().toLatin1();
        QCOMPARE(admin.get("/workspaces/" + id).json(), workspace);
        QCOMPARE(admin.get("/default/workspaces/default").json(), workspace);
        QCOMPARE(admin.data("/workspaces"), QJsonArray { workspace });
        QCOMPARE(admin.send("PATCH", "/default/workspaces/default", R"({"config":{"portal":false}})").status, 200);
        QCOMPARE(admin.get("/workspaces/default").json()[u"config"_s][u"portal"_s], QJsonValue(false));
        QCOMPARE(admin.get("/workspaces/default").json()[u"config"_s][u"portal_auth"_s], QJsonValue(u"basic-auth"_s));
        QCOMPARE(admin.send("DELETE", "/workspaces/default", {}).status, 400);
    }

    void aWorkspaceComesAndGoes()
    {
        EnterpriseFixture admin;
        const RawReply made = admin.send("POST", "/workspaces", R"({"name":"team","comment":"c"})");
        QCOMPARE(made.status, 201);
        QCOMPARE(made.json()[u"config"_s][u"portal"_s], QJsonValue(false));
        QCOMPARE(admin.send("POST", "/workspaces", R"({"name":"team"})").status, 409);
        QCOMPARE(admin.send("POST", "/workspaces", R"({"name":"services"})").status, 400);
        QCOMPARE(admin.send("PATCH", "/workspaces/team", R"({"name":"crew"})").status, 400);
        QCOMPARE(
            admin.send("PATCH", "/workspaces/team", R"({"name":"team","comment":"d"})").json().value(u"comment"_s), QJsonValue(u"d"_s));
        QCOMPARE(admin.send("POST", "/team/services", R"({"name":"s","host":"h"})").status, 201);
        QCOMPARE(admin.send("POST", "/team/consumers", R"({"username":"u"})").status, 201);
        QCOMPARE(admin.get("/workspaces/team/meta").json(), json(R"({"counts":{"consumers":1,"services":1}})"));
        QCOMPARE(admin.send("DELETE", "/workspaces/team", {}).message(), QByteArray("Workspace is not empty"));
        QCOMPARE(admin.send("DELETE", "/workspaces/team?cascade=true", {}).status, 204);
        QCOMPARE(admin.get("/workspaces/team").status, 404);
        QCOMPARE(admin.get("/team/services").message(), QByteArray("Workspace 'team' not found"));
        QCOMPARE(admin.data("/services").size(), 1); // "svc" of the default one
    }

    void namesAreTakenInOneWorkspaceAlone()
    {
        EnterpriseFixture admin;
        admin.make("/workspaces", R"({"name":"team"})");
        const QByteArray theirs = admin.make("/team/services", R"({"name":"svc","host":"h"})");
        QVERIFY(!theirs.isEmpty());
        QVERIFY(admin.make("/team/services", R"({"name":"svc","host":"h"})").isEmpty());
        QCOMPARE(admin.get("/team/services/svc").json().value(u"id"_s), QJsonValue(QString::fromLatin1(theirs)));
        QCOMPARE(admin.get("/services/svc").json().value(u"id"_s), QJsonValue(QString::fromLatin1(admin.service)));
        QCOMPARE(admin.data("/team/services").size(), 1);
        QCOMPARE(admin.get("/services/" + theirs).status, 404);
        QCOMPARE(admin.send("DELETE", "/services/" + theirs, {}).status, 204); // as for anything that is not there
        QCOMPARE(admin.get("/team/services/" + theirs).status, 200);
        QCOMPARE(admin.send("PUT", "/services/" + theirs, R"({"host":"x"})").status, 400);
        QCOMPARE(admin.get("/team/services/svc").json().value(u"host"_s), QJsonValue(u"h"_s));
        const QByteArray foreign = "{\"paths\":[\"/r\"],\"service\":{\"id\":\"" + theirs + "\"}}";
        QCOMPARE(admin.send("POST", "/routes", foreign).json().value(u"code"_s), QJsonValue(4));
        QCOMPARE(admin.send("POST", "/team/routes", foreign).status, 201);
        QVERIFY(!admin.make("/team/services/svc/routes", R"({"paths":["/q"]})").isEmpty());
        QCOMPARE(admin.data("/team/services/svc/routes").size(), 2);
    }

    void nextNamesNoWorkspace()
    {
        EnterpriseFixture admin;
        admin.make("/workspaces", R"({"name":"team"})");
        for (const char *name : { "a", "b" })
            admin.make("/team/consumers", QByteArray("{\"username\":\"") + name + "\"}");
        const QJsonObject page = admin.get("/team/consumers?size=1").json();
        QVERIFY(page.value(u"next"_s).toString().startsWith(u"/consumers?offset="_s));
        const QByteArray offset = page.value(u"offset"_s).toString().toLatin1();
        QCOMPARE(admin.data("/team/consumers?size=1&offset=" + offset).first()[u"username_lower"_s].isString(), true);
        QVERIFY(admin.get("/team/consumers?size=1&offset=" + offset).json().value(u"next"_s).isNull());
    }

    void theOnePartOfAPathMayBeAnId()
    {
        EnterpriseFixture admin;
        const QByteArray id = admin.make("/workspaces", R"({"name":"team"})");
        admin.make("/team/consumers", R"({"username":"u"})");
        QCOMPARE(admin.data('/' + id + "/consumers").size(), 1);
        QCOMPARE(admin.data("/default/consumers").size(), 0);
        QCOMPARE(admin.get("/team/kong").json().value(u"version"_s), admin.get("/").json().value(u"version"_s));
        QCOMPARE(admin.get("/nowhere/consumers").status, 404);
        QCOMPARE(admin.get("/nowhere/nothing").message(), QByteArray("Not found"));
    }

    void tagsAreThoseOfTheWorkspace()
    {
        EnterpriseFixture admin;
        admin.make("/workspaces", R"({"name":"team"})");
        admin.make("/consumers", R"({"username":"u","tags":["ours"]})");
        admin.make("/team/consumers", R"({"username":"u","tags":["theirs"]})");
        QCOMPARE(admin.data("/tags").size(), 1);
        QCOMPARE(admin.data("/tags").first()[u"tag"_s], QJsonValue(u"ours"_s));
        QCOMPARE(admin.data("/team/tags").first()[u"tag"_s], QJsonValue(u"theirs"_s));
        QCOMPARE(admin.data("/team/consumers?tags=theirs").size(), 1);
    }

    void developersBelongToTheirWorkspace()
    {
        EnterpriseFixture admin;
        admin.make("/workspaces", R"({"name":"team","config":{"portal":true}})");
        const QByteArray body = "{\"email\":\"ann@example.com\",\"password\":\"p\",\"meta\":\"{\\\"full_name\\\":\\\"A\\\"}\"}";
        QVERIFY(!admin.makeDeveloper("ann@example.com").isEmpty());
        QCOMPARE(admin.send("POST", "/team/developers", body).status, 200);
        const QByteArray application = admin.make("/team/developers/ann@example.com/applications", R"({"name":"a","custom_id":"cid-1"})");
        QVERIFY(!application.isEmpty());
        QCOMPARE(admin.data("/applications").size(), 0);
        QCOMPARE(admin.get("/team/applications").json().value(u"total"_s), QJsonValue(1));
        QVERIFY(admin.consumerOf("cid-1").isEmpty());
        QCOMPARE(admin.data("/team/consumers?custom_id=cid-1").size(), 1);
        QVERIFY(!admin.makeApplication("ann@example.com", "cid-1").isEmpty());
        const RawReply foreign = admin.send("POST", "/team/applications/" + application + "/application_instances",
            QByteArray("{\"service\":{\"id\":\"" + admin.service + "\"}}"));
        QCOMPARE(foreign.json().value(u"code"_s), QJsonValue(4));
    }

    void aDumpBringsWorkspacesBack()
    {
        EnterpriseFixture admin;
        admin.make("/workspaces", R"({"name":"team"})");
        admin.make("/team/services", R"({"name":"svc","host":"h"})");
        const QByteArray developer = admin.makeDeveloper();
        admin.makeContract(developer, admin.makeApplication(developer, "cid-1"));
        QJsonObject before;
        {
            const std::unique_lock lock(admin.store.mutex());
            before = admin.store.dump();
            admin.store.clear(admin.clock.now());
            admin.store.load(before, admin.clock.now());
            QCOMPARE(admin.store.dump(), before);
        }
        QCOMPARE(before.value(u"application_instances"_s).toArray().size(), 1);
        QCOMPARE(admin.data("/team/services").size(), 1);
        QVERIFY(!admin.get("/team/services/svc").json().contains(u"ws_id"_s));
    }
};

QTEST_GUILESS_MAIN(TestEnterpriseWorkspaces)
#include "test_enterprise_workspaces.moc"
