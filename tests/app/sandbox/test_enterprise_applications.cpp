#include "tests/app/sandbox/enterprise_fixture.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace sandbox_test;
using namespace Qt::StringLiterals;

/// Enterprise contract, section 5.4.
class TestEnterpriseApplications : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anApplicationStandsOnEveryPath()
    {
        EnterpriseFixture admin;
        const QByteArray developer = admin.makeDeveloper();
        const QByteArray id = admin.makeApplication(developer, "cid-1", "shop");
        const RawReply reply = admin.get("/developers/" + developer + "/applications/" + id);
        QCOMPARE(reply.status, 200);
        const QJsonObject application = reply.json();
        QCOMPARE(application.value(u"name"_s), QJsonValue(u"shop"_s));
        QCOMPARE(application[u"developer"_s][u"id"_s], QJsonValue(QString::fromLatin1(developer)));
        QVERIFY(!application.contains(u"redirect_uri"_s)); // what is null is left out
        const QByteArray consumer = application[u"consumer"_s][u"id"_s].toString().toLatin1();
        QCOMPARE(admin.get("/developers/ann@example.com/applications/" + id).json(), application);
        QCOMPARE(admin.get("/applications/" + id).json(), application);
        for (const QByteArray &list : { QByteArray("/applications"), QByteArray("/developers/" + developer + "/applications"),
                 QByteArray("/consumers/" + consumer + "/applications") }) {
            QCOMPARE(admin.data(list), QJsonArray { application });
            QCOMPARE(admin.get(list).json().value(u"total"_s), QJsonValue(1));
        }
        QCOMPARE(admin.get("/applications/" + id + "/developer").json().value(u"email"_s), QJsonValue(u"ann@example.com"_s));
        QCOMPARE(admin.get("/applications/" + id + "/consumer").json().value(u"custom_id"_s), QJsonValue(u"cid-1"_s));
    }

    void itsConsumerHasItsCustomId()
    {
        EnterpriseFixture admin;
        const QByteArray id = admin.makeApplication(admin.makeDeveloper(), "cid-1");
        const QJsonObject consumer = admin.consumerOf("cid-1");
        QCOMPARE(consumer.value(u"id"_s), admin.get("/applications/" + id).json()[u"consumer"_s][u"id"_s]);
        QVERIFY(consumer.value(u"type"_s).toInt() != 0);
        QCOMPARE(admin.send("DELETE", "/applications/" + id, {}).status, 204);
        QVERIFY(admin.consumerOf("cid-1").isEmpty());
    }

    void anOrdinaryConsumerHasTheCustomIdFirst()
    {
        EnterpriseFixture admin;
        const QByteArray developer = admin.makeDeveloper();
        QVERIFY(!admin.make("/consumers", R"({"username":"u","custom_id":"cid-1"})").isEmpty());
        const RawReply refused = admin.send("POST", "/developers/" + developer + "/applications", R"({"name":"app","custom_id":"cid-1"})");
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.message(), QByteArray("UNIQUE violation detected on '{custom_id=\"cid-1\"}'"));
        QCOMPARE(admin.data("/applications").size(), 0);
    }

    void oneDeveloperMayUseANameTwice()
    {
        EnterpriseFixture admin;
        const QByteArray developer = admin.makeDeveloper();
        QVERIFY(!admin.makeApplication(developer, "cid-1", "app").isEmpty());
        QVERIFY(!admin.makeApplication(developer, "cid-2", "app").isEmpty());
        QCOMPARE(admin.data("/oauth2").size(), 0);
    }

    void eightPostsOfOneCustomIdMakeOneApplication()
    {
        EnterpriseFixture admin;
        const QByteArray path = "/developers/" + admin.makeDeveloper() + "/applications";
        std::atomic_int created = 0;
        std::atomic_int refused = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 8; ++i)
            threads.emplace_back([&] {
                RawClient client(admin.server.port());
                const RawReply reply = client.sendJson("POST", path, { { u"name"_s, u"race"_s }, { u"custom_id"_s, u"cid-1"_s } });
                created += reply.status == 201 ? 1 : 0;
                refused += reply.status == 409 ? 1 : 0;
            });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(created.load(), 1);
        QCOMPARE(refused.load(), 7);
        QCOMPARE(admin.data("/consumers").size(), 2); // the developer's and one more
    }

    void whatIsMissingIsNamed()
    {
        EnterpriseFixture admin;
        const QByteArray path = "/developers/" + admin.makeDeveloper() + "/applications";
        QCOMPARE(admin.send("POST", path, R"({"custom_id":"x"})").message(), QByteArray("schema violation (name: required field missing)"));
        QCOMPARE(
            admin.send("POST", path, R"({"name":"a","colour":"red"})").message(), QByteArray("schema violation (colour: unknown field)"));
        QCOMPARE(admin.send("POST", "/developers/nobody@example.com/applications", R"({"name":"a"})").status, 404);
        QCOMPARE(admin.data("/applications").size(), 0);
        QCOMPARE(admin.data("/consumers").size(), 1); // the developer's
    }

    void theGatewaysOwnOAuthWantsARedirectUri()
    {
        sandbox::GatewayOptions options = enterpriseOptions();
        options.portalAppAuth = u"kong-oauth2"_s;
        EnterpriseFixture admin(options);
        const QByteArray path = "/developers/" + admin.makeDeveloper() + "/applications";
        QCOMPARE(
            admin.send("POST", path, R"({"name":"a"})").message(), QByteArray("schema violation (redirect_uri: required field missing)"));
        const RawReply made = admin.send("POST", path,
            QByteArray("{\"name\":\"a\",\"redirect_uri\":\"https:/"
                       "/x.example/\"}"));
        QCOMPARE(made.status, 201);
        const QByteArray credentials = path + '/' + made.json().value(u"id"_s).toString().toLatin1() + "/credentials/oauth2";
        QCOMPARE(admin.get(credentials).json().value(u"total"_s), QJsonValue(1));
        const QJsonValue credential = admin.data(credentials).first();
        QCOMPARE(credential[u"name"_s], QJsonValue(u"a"_s));
        QCOMPARE(credential[u"redirect_uris"_s], QJsonValue(QJsonArray { u"https://x.example/"_s }));
        QCOMPARE(credential[u"client_type"_s], QJsonValue(u"confidential"_s));
        QVERIFY(!credential[u"client_secret"_s].toString().isEmpty());
        // What the credential does not take, the application does not either.
        QCOMPARE(admin.send("POST", path, R"({"name":"a","redirect_uri":"nonsense"})").status, 400);
        QCOMPARE(admin.data(path).size(), 1);
    }

    void aNewCustomIdReachesTheConsumer()
    {
        EnterpriseFixture admin;
        const QByteArray developer = admin.makeDeveloper();
        const QByteArray id = admin.makeApplication(developer, "cid-1");
        admin.makeApplication(developer, "cid-2");
        const RawReply patched = admin.send("PATCH", "/developers/" + developer + "/applications/" + id, R"({"custom_id":"cid-3"})");
        QCOMPARE(patched.status, 200);
        QCOMPARE(patched.json().value(u"custom_id"_s), QJsonValue(u"cid-3"_s));
        QVERIFY(admin.consumerOf("cid-1").isEmpty());
        QVERIFY(!admin.consumerOf("cid-3").isEmpty());
        QCOMPARE(admin.send("PATCH", "/applications/" + id, R"({"custom_id":"cid-2"})").status, 409);
        QCOMPARE(admin.get("/applications/" + id).json().value(u"custom_id"_s), QJsonValue(u"cid-3"_s));
    }

    void orItDoesNot()
    {
        sandbox::GatewayOptions options = enterpriseOptions();
        options.unknown.patchMovesConsumer = false;
        EnterpriseFixture admin(options);
        const QByteArray id = admin.makeApplication(admin.makeDeveloper(), "cid-1");
        QCOMPARE(admin.send("PATCH", "/applications/" + id, R"({"custom_id":"cid-3"})").status, 200);
        QCOMPARE(admin.get("/applications/" + id).json().value(u"custom_id"_s), QJsonValue(u"cid-3"_s));
        QVERIFY(!admin.consumerOf("cid-1").isEmpty());
        QVERIFY(admin.consumerOf("cid-3").isEmpty());
    }

    void anApplicationIsFoundUnderItsOwnDeveloperAlone()
    {
        EnterpriseFixture admin;
        const QByteArray ann = admin.makeDeveloper("ann@example.com");
        const QByteArray bo = admin.makeDeveloper("bo@example.com");
        const QByteArray id = admin.makeApplication(ann, "cid-1");
        const QByteArray foreign = "/developers/" + bo + "/applications/" + id;
        QCOMPARE(admin.get(foreign).status, 404);
        QCOMPARE(admin.send("PATCH", foreign, R"({"name":"x"})").status, 404);
        QCOMPARE(admin.send("DELETE", foreign, {}).status, 404);
        QCOMPARE(admin.get(foreign + "/application_instances").status, 404);
        QCOMPARE(admin.send("POST", foreign + "/application_instances", R"({"service":{"name":"svc"}})").status, 404);
        QCOMPARE(admin.data("/developers/" + bo + "/applications").size(), 0);
        QCOMPARE(admin.send("PATCH", "/applications/" + id, R"({"developer":{"id":")" + bo + R"("}})").status, 400);
    }

    void credentialsAreTheConsumers()
    {
        EnterpriseFixture admin;
        const QByteArray ann = admin.makeDeveloper("ann@example.com");
        const QByteArray bo = admin.makeDeveloper("bo@example.com");
        const QByteArray id = admin.makeApplication(ann, "cid-1");
        QCOMPARE(admin.send("POST", "/applications/" + id + "/credentials/key-auth", R"({"key":"k-1"})").status, 201);
        QCOMPARE(admin.get("/developers/" + ann + "/applications/" + id + "/credentials/key-auth").json().value(u"total"_s), QJsonValue(1));
        QCOMPARE(admin.get("/developers/" + bo + "/applications/" + id + "/credentials/key-auth").status, 404);
    }

    void listsAreReadInPages()
    {
        EnterpriseFixture admin;
        const QByteArray developer = admin.makeDeveloper();
        for (int i = 0; i < 3; ++i)
            QVERIFY(!admin.makeApplication(developer, "cid-" + QByteArray::number(i)).isEmpty());
        const QJsonObject page = admin.get("/applications?size=2").json();
        QCOMPARE(page.value(u"data"_s).toArray().size(), 2);
        QCOMPARE(page.value(u"total"_s), QJsonValue(3));
        const QByteArray offset = page.value(u"offset"_s).toString().toLatin1();
        QCOMPARE(admin.data("/applications?size=2&offset=" + offset).size(), 1);
    }

    void aConsumerOfAnApplicationCannotGoAlone()
    {
        EnterpriseFixture admin;
        admin.makeApplication(admin.makeDeveloper(), "cid-1");
        const QByteArray consumer = admin.consumerOf("cid-1").value(u"id"_s).toString().toLatin1();
        QCOMPARE(admin.send("DELETE", "/consumers/" + consumer, {}).status, 400);
    }
};

QTEST_GUILESS_MAIN(TestEnterpriseApplications)
#include "test_enterprise_applications.moc"
