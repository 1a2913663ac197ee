#include "tests/app/sandbox/enterprise_fixture.h"

#include <QTest>

using namespace sandbox_test;
using namespace Qt::StringLiterals;

namespace {

/// What a developer says of himself.
const QByteArray named = "\"meta\":\"{\\\"full_name\\\":\\\"Ann\\\"}\"";

} // namespace

/// Enterprise contract, section 5.3.
class TestEnterpriseDevelopers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDeveloperIsMadeWithAConsumer()
    {
        EnterpriseFixture admin;
        const RawReply made = admin.send(
            "POST", "/developers", QByteArray(R"({"email":"ann@example.com","password":"wonder",)" + named + R"(,"roles":[]})"));
        QCOMPARE(made.status, 200);
        const QJsonObject developer = made.json();
        QCOMPARE(developer.value(u"status"_s), QJsonValue(1));
        QCOMPARE(developer.value(u"meta"_s), QJsonValue(u"{\"full_name\":\"Ann\"}"_s));
        QVERIFY(!made.body.contains("wonder"));
        QVERIFY(!made.body.contains("hash"));
        QVERIFY(!developer.contains(u"custom_id"_s)); // what is null is left out
        const QByteArray consumer = developer[u"consumer"_s][u"id"_s].toString().toLatin1();
        const QJsonObject hidden = admin.get("/consumers/" + consumer).json();
        QVERIFY(hidden.value(u"type"_s).toInt() != 0);
        QCOMPARE(admin.get("/developers/ann@example.com").json(), developer);
        QCOMPARE(admin.get("/developers/" + developer.value(u"id"_s).toString().toLatin1()).json(), developer);
        QCOMPARE(admin.get("/developers/ann@example.com/consumer").json().value(u"id"_s), hidden.value(u"id"_s));
        QCOMPARE(admin.data("/consumers/" + consumer + "/developers").first().toObject(), developer);
        const QJsonObject list = admin.get("/developers").json();
        QCOMPARE(list.value(u"total"_s), QJsonValue(1));
        QCOMPARE(list.value(u"next"_s), QJsonValue(QJsonValue::Null));
        QCOMPARE(list.value(u"data"_s).toArray(), QJsonArray { developer });
    }

    void whatIsMissingIsNamed_data()
    {
        QTest::addColumn<QString>("portalAuth");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("fields");
        QTest::newRow("everything")
            << u"basic-auth"_s << QByteArray("{}")
            << QByteArray(
                   R"({"email":"required field missing","meta":{"full_name":"required field missing"},"password":"required field missing"})");
        QTest::newRow("key") << u"key-auth"_s << (QByteArray(R"({"email":"a@b.c",)" + named + R"(})"))
                             << QByteArray(R"({"key":"required field missing"})");
        QTest::newRow("meta is no JSON") << u"openid-connect"_s << QByteArray(R"({"email":"a@b.c","meta":"Ann"})")
                                         << QByteArray(R"({"meta":"expected a JSON object"})");
        QTest::newRow("meta is an object") << u"openid-connect"_s << QByteArray(R"({"email":"a@b.c","meta":{"full_name":"A"}})")
                                           << QByteArray(R"({"meta":"expected a string"})");
        QTest::newRow("status") << u"openid-connect"_s << (QByteArray(R"({"email":"a@b.c","status":4,)" + named + R"(})"))
                                << QByteArray(R"({"status":"value should be between 0 and 3"})");
        QTest::newRow("no portal login") << u"openid-connect"_s << (QByteArray(R"({"email":"a@b.c","password":"x",)" + named + R"(})"))
                                         << QByteArray(R"({"password":"unknown field"})");
    }

    void whatIsMissingIsNamed()
    {
        QFETCH(const QString, portalAuth);
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, fields);
        sandbox::GatewayOptions options = enterpriseOptions();
        options.portalAuth = portalAuth;
        EnterpriseFixture admin(options);
        const RawReply reply = admin.send("POST", "/developers", body);
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.json().value(u"code"_s), QJsonValue(2));
        QCOMPARE(reply.json().value(u"fields"_s).toObject(), json(fields));
        QCOMPARE(admin.data("/consumers").size(), 0);
    }

    void anEmailIsTakenOnce()
    {
        EnterpriseFixture admin;
        QVERIFY(!admin.makeDeveloper("ann@example.com").isEmpty());
        const RawReply second
            = admin.send("POST", "/developers", QByteArray(R"({"email":"ann@example.com","password":"x",)" + named + R"(})"));
        QCOMPARE(second.status, 409);
        QCOMPARE(second.json().value(u"code"_s), QJsonValue(5));
        QCOMPARE(second.message(), QByteArray("UNIQUE violation detected on '{email=\"ann@example.com\"}'"));
        QCOMPARE(admin.data("/consumers").size(), 1);
    }

    void anIdOfOursIsTakenOnce()
    {
        EnterpriseFixture admin;
        const QByteArray start = R"({"id":"5C1B6B0E-0000-4000-8000-000000000000","password":"x",)";
        const RawReply made = admin.send("POST", "/developers", QByteArray(start + R"("email":"a@b.c",)" + named + '}'));
        QCOMPARE(made.json().value(u"id"_s), QJsonValue(u"5c1b6b0e-0000-4000-8000-000000000000"_s));
        const RawReply second = admin.send("POST", "/developers", QByteArray(start + R"("email":"d@e.f",)" + named + '}'));
        QCOMPARE(second.status, 400);
        QCOMPARE(second.json().value(u"code"_s), QJsonValue(3));
        QCOMPARE(admin.data("/consumers").size(), 1);
    }

    void aRefusedChangeLeavesNothingBehind()
    {
        EnterpriseFixture admin;
        const QByteArray id = admin.makeDeveloper("ann@example.com");
        const QJsonObject before = admin.get("/developers/" + id).json();
        QVERIFY(!admin.make("/consumers", R"({"username":"taken@example.com"})").isEmpty());
        QCOMPARE(admin.send("PATCH", "/developers/" + id, R"({"email":"taken@example.com"})").status, 409);
        QCOMPARE(admin.get("/developers/" + id).json(), before);
        QCOMPARE(
            admin.send("POST", "/developers", QByteArray(R"({"email":"taken@example.com","password":"x",)" + named + '}')).status, 409);
        QCOMPARE(admin.data("/developers").size(), 1);
        QCOMPARE(admin.send("PATCH", "/developers/" + id, R"({"meta":"{}"})").message(),
            QByteArray("schema violation (meta.full_name: required field missing)"));
    }

    void aWorkspaceSaysWhatItWantsToKnow()
    {
        EnterpriseFixture admin;
        const QJsonObject config { { u"portal_developer_meta_fields"_s, u"[]"_s } };
        QCOMPARE(admin.client->sendJson("PATCH", "/workspaces/default", { { u"config"_s, config } }).status, 200);
        QCOMPARE(admin.send("POST", "/developers", R"({"email":"a@b.c","password":"x"})").status, 200);
    }

    void aPatchIsAnsweredWrapped()
    {
        EnterpriseFixture admin;
        const QByteArray id = admin.makeDeveloper("ann@example.com");
        const RawReply patched = admin.send("PATCH", "/developers/ann@example.com", R"({"status":3,"email":"bo@example.com"})");
        QCOMPARE(patched.status, 200);
        QCOMPARE(patched.json().keys(), QStringList { u"developer"_s });
        QCOMPARE(patched.json()[u"developer"_s][u"status"_s], QJsonValue(3));
        QCOMPARE(admin.get("/developers/ann@example.com").status, 404);
        QCOMPARE(admin.get("/developers/bo@example.com").json().value(u"id"_s), QJsonValue(QString::fromLatin1(id)));
        QCOMPARE(admin.send("PATCH", "/developers/" + id, R"({"status":9})").status, 400);
        QCOMPARE(admin.send("PATCH", "/developers/nobody@example.com", R"({"status":0})").status, 404);
        QCOMPARE(admin.send("PUT", "/developers/" + id, R"({"email":"x@y.z"})").status, 405);
    }

    void aDeveloperGoesWithEverything()
    {
        EnterpriseFixture admin;
        const QByteArray id = admin.makeDeveloper();
        const QByteArray application = admin.makeApplication(id, "cid-1");
        QVERIFY(!admin.makeContract(id, application).isEmpty());
        QCOMPARE(admin.data("/consumers").size(), 2);
        QCOMPARE(admin.send("DELETE", "/developers/" + id, {}).status, 204);
        for (const char *path : { "/developers", "/applications", "/services/svc/application_instances", "/consumers", "/acls" })
            QVERIFY2(admin.data(path).isEmpty(), path);
        QCOMPARE(admin.send("DELETE", "/developers/" + id, {}).status, 204);
    }

    void developersAreFoundByCustomIdAndExported()
    {
        EnterpriseFixture admin;
        QCOMPARE(
            admin.send("POST", "/developers", QByteArray(R"({"email":"a@b.c","custom_id":"x","password":"p","status":2,)" + named + R"(})"))
                .status,
            200);
        QCOMPARE(admin.data("/developers?custom_id=x").size(), 1);
        QCOMPARE(admin.data("/developers?custom_id=y").size(), 0);
        QCOMPARE(admin.get("/developers/export").body, QByteArray("Email, Status\na@b.c, REJECTED\n"));
    }

    void credentialsAndPluginsAreTheConsumers()
    {
        EnterpriseFixture admin;
        admin.makeDeveloper("ann@example.com");
        const QByteArray consumer = admin.get("/developers/ann@example.com").json()[u"consumer"_s][u"id"_s].toString().toLatin1();
        const RawReply key = admin.send("POST", "/developers/ann@example.com/credentials/key-auth", R"({"key":"k-1"})");
        QCOMPARE(key.status, 201);
        const QByteArray id = key.json().value(u"id"_s).toString().toLatin1();
        QCOMPARE(admin.data("/consumers/" + consumer + "/key-auth").size(), 1);
        QCOMPARE(admin.get("/developers/ann@example.com/credentials/key-auth").json().value(u"total"_s), QJsonValue(1));
        QCOMPARE(admin.get("/developers/ann@example.com/credentials/key-auth/" + id).json().value(u"key"_s), QJsonValue(u"k-1"_s));
        QCOMPARE(admin.send("DELETE", "/developers/ann@example.com/credentials/key-auth/" + id, {}).status, 204);
        QVERIFY(admin.data("/consumers/" + consumer + "/key-auth").isEmpty());
        QCOMPARE(admin.get("/developers/nobody@example.com/credentials/key-auth").status, 404);
        QCOMPARE(admin.get("/developers/ann@example.com/credentials/acls").status, 404);
        QCOMPARE(admin.get("/developers/ann@example.com/credentials/basic-auth").json().value(u"total"_s), QJsonValue(0));
        QCOMPARE(admin.send("POST", "/developers/ann@example.com/plugins", R"({"name":"cors"})").status, 400); // it takes no consumer
        QCOMPARE(
            admin.send("POST", "/developers/ann@example.com/plugins", R"({"name":"rate-limiting","config":{"minute":1}})").status, 201);
        QCOMPARE(admin.data("/consumers/" + consumer + "/plugins").size(), 1);
    }

    void anInvitationIsNoted()
    {
        EnterpriseFixture admin;
        const RawReply reply = admin.send("POST", "/developers/invite", R"({"emails":["a@b.c"]})");
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.json()[u"sent"_s][u"count"_s], QJsonValue(1));
        QCOMPARE(reply.json().value(u"smtp_mock"_s), QJsonValue(true));
        QCOMPARE(admin.send("POST", "/developers/invite", "{}").status, 400);
    }

    void hiddenConsumersMayBeHidden()
    {
        sandbox::GatewayOptions options = enterpriseOptions();
        options.unknown.hiddenConsumersListed = false;
        EnterpriseFixture admin(options);
        const QByteArray id = admin.makeDeveloper();
        QVERIFY(!admin.makeApplication(id, "cid-1").isEmpty());
        QVERIFY(!admin.make("/consumers", R"({"username":"plain"})").isEmpty());
        QCOMPARE(admin.data("/consumers").size(), 1);
        QCOMPARE(admin.data("/consumers").first()[u"username_lower"_s], QJsonValue(u"plain"_s));
        QVERIFY(!admin.consumerOf("cid-1").isEmpty()); // looked for by name it is there
    }
};

QTEST_GUILESS_MAIN(TestEnterpriseDevelopers)
#include "test_enterprise_developers.moc"
