#include "tests/app/sandbox/admin_fixture.h"

#include <QJsonArray>
#include <QTest>

using namespace sandbox_test;
using namespace Qt::StringLiterals;

/// Gateway recording, section 2 and "The contract in short": success codes, PUT, PATCH, null, references, cascades.
class TestAdminEntities : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_admin = std::make_unique<AdminFixture>();
        m_service = m_admin->make("/services", R"({"name":"s1","host":"127.0.0.1","tags":["a","b"]})");
        m_consumer = m_admin->make("/consumers", R"({"username":"alice","custom_id":"c-1"})");
        QVERIFY(!m_service.isEmpty() && !m_consumer.isEmpty());
    }

    void everyMethodHasItsSuccessCode()
    {
        QCOMPARE(m_admin->send("POST", "/services", R"({"host":"h"})").status, 201);
        QCOMPARE(m_admin->send("PUT", "/services/new", R"({"host":"h"})").status, 200);
        QCOMPARE(m_admin->send("PUT", "/services/new", R"({"host":"h2"})").status, 200);
        QCOMPARE(m_admin->send("PATCH", "/services/new", R"({"retries":1})").status, 200);
        QCOMPARE(m_admin->get("/services/new").status, 200);
        QCOMPARE(m_admin->client->send("HEAD", "/services/new").status, 200);
        QCOMPARE(m_admin->client->send("DELETE", "/services/new").status, 204);
    }

    void optionsNamesWhatIsAllowed()
    {
        const RawReply collection = m_admin->client->send("OPTIONS", "/services");
        QCOMPARE(collection.status, 204);
        QCOMPARE(collection.header("Allow"), "GET, HEAD, OPTIONS, POST");
        const RawReply entity = m_admin->client->send("OPTIONS", "/services/s1", {}, { { "Origin", "http://x.test" } });
        QCOMPARE(entity.header("Allow"), "DELETE, GET, HEAD, OPTIONS, PATCH, PUT");
        QCOMPARE(entity.header("Access-Control-Allow-Methods"), entity.header("Allow"));
        QCOMPARE(entity.header("Access-Control-Allow-Origin"), "http://x.test");
    }

    void everyAnswerHasTheConstantHeaders()
    {
        const RawReply reply = m_admin->get("/services/s1");
        QCOMPARE(reply.header("Content-Type"), "application/json; charset=utf-8");
        QCOMPARE(reply.header("Access-Control-Allow-Origin"), "*");
        QCOMPARE(reply.header("Access-Control-Allow-Credentials"), "true");
        QCOMPARE(reply.header("Server"), "kong/3.4.2");
        QVERIFY(reply.hasHeader("X-Kong-Admin-Latency"));
        QVERIFY(reply.header("Date").endsWith(" GMT"));
        QVERIFY(!reply.hasHeader("ETag") && !reply.hasHeader("Last-Modified"));
    }

    void theUrlShorthandWinsAndLosesUserAndQuery_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("parts");
        // No raw strings here: moc takes what follows "//" in them for a comment.
        QTest::newRow("port") << QByteArray("{\"url\":\"http://h:1/x\"}")
                              << QByteArray(R"({"protocol":"http","host":"h","port":1,"path":"/x"})");
        QTest::newRow("https") << QByteArray("{\"url\":\"https://h\"}")
                               << QByteArray(R"({"protocol":"https","host":"h","port":443,"path":null})");
        QTest::newRow("user, query") << QByteArray("{\"url\":\"http://u:p@h:1/x?y#z\"}")
                                     << QByteArray(R"({"protocol":"http","host":"h","port":1,"path":"/x"})");
        QTest::newRow("host too") << QByteArray("{\"url\":\"http://h\",\"host\":\"other\"}")
                                  << QByteArray(R"({"protocol":"http","host":"h","port":80,"path":null})");
    }

    void theUrlShorthandWinsAndLosesUserAndQuery()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, parts);
        const QJsonObject service = m_admin->send("POST", "/services", body).json();
        const QJsonObject wanted = json(parts);
        for (auto part = wanted.constBegin(); part != wanted.constEnd(); ++part)
            QCOMPARE(service.value(part.key()), part.value());
    }

    void putResetsWhatTheBodyLeavesOut()
    {
        m_admin->send("PATCH", "/services/s1", R"({"retries":1})");
        m_admin->clock.advance(10);
        const QJsonObject service = m_admin->send("PUT", "/services/s1", R"({"host":"h"})").json();
        QCOMPARE(service.value(u"retries"_s), QJsonValue(5));
        QCOMPARE(service.value(u"tags"_s), QJsonValue());
        QCOMPARE(service.value(u"created_at"_s).toInteger(), m_admin->clock.seconds());
        QCOMPARE(service.value(u"id"_s).toString().toLatin1(), m_service);
        QCOMPARE(m_admin->send("PUT", "/services/s1", R"({"host":"h","created_at":7})").json().value(u"created_at"_s), QJsonValue(7));
    }

    void putAndPatchIgnoreAnotherNameOrId()
    {
        const QByteArray other = "22222222-2222-4222-8222-222222222222";
        QCOMPARE(m_admin->send("PUT", "/services/s1", R"({"name":"other","host":"h"})").json().value(u"name"_s), QJsonValue(u"s1"_s));
        const QByteArray body = QByteArray(R"({"host":"h","name":"s1","id":"<id>"})").replace("<id>", other);
        QCOMPARE(m_admin->send("PUT", "/services/" + m_service, body).json().value(u"id"_s).toString().toLatin1(), m_service);
        QCOMPARE(m_admin->send("PATCH", "/services/s1", body).json().value(u"id"_s).toString().toLatin1(), m_service);
        QCOMPARE(m_admin->get("/services/" + other).status, 404);
    }

    void putByIdCreatesWithThatId()
    {
        const QByteArray id = "11111111-1111-4111-8111-111111111111";
        QCOMPARE(m_admin->send("PUT", "/services/" + id, R"({"host":"h"})").json().value(u"id"_s).toString().toLatin1(), id);
    }

    void credentialsGetNewSecretsByPut_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QString>("field");
        QTest::newRow("key-auth") << QByteArray("/consumers/alice/key-auth/55555555-5555-4555-8555-555555555555") << u"key"_s;
        QTest::newRow("jwt key") << QByteArray("/consumers/alice/jwt/55555555-5555-4555-8555-555555555555") << u"key"_s;
        QTest::newRow("jwt secret") << QByteArray("/consumers/alice/jwt/55555555-5555-4555-8555-555555555555") << u"secret"_s;
    }

    void credentialsGetNewSecretsByPut()
    {
        QFETCH(const QByteArray, path);
        QFETCH(const QString, field);
        const QString first = m_admin->send("PUT", path, "{}").json().value(field).toString();
        QCOMPARE(first.size(), 32);
        QVERIFY(m_admin->send("PUT", path, "{}").json().value(field).toString() != first);
        const QString kept = m_admin->get(path).json().value(field).toString();
        QCOMPARE(m_admin->send("PATCH", path, R"({"tags":["x"]})").json().value(field).toString(), kept);
    }

    void aKeyShowsItsTtlAndRefusesOne()
    {
        const RawReply reply = m_admin->send("POST", "/consumers/alice/key-auth", R"({"key":"k1"})");
        QVERIFY(reply.json().contains(u"ttl"_s));
        QCOMPARE(m_admin->send("PATCH", "/key-auths/k1", R"({"key":"k2","ttl":null})").status, 200);
        QCOMPARE(m_admin->send("PATCH", "/key-auths/k2", R"({"ttl":10})").status, 400);
    }

    void nullIsStoredAndIsNotTheDefault()
    {
        const QJsonObject service = m_admin->send("POST", "/services", R"({"host":"h","retries":null,"connect_timeout":null})").json();
        QCOMPARE(service.value(u"retries"_s), QJsonValue());
        QCOMPARE(service.value(u"connect_timeout"_s), QJsonValue());
        QCOMPARE(service.value(u"read_timeout"_s), QJsonValue(60000));
        const RawReply refused = m_admin->send("PATCH", "/services/s1", R"({"port":null})");
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.json().value(u"fields"_s), QJsonValue(json(R"({"port":"required field missing"})")));
    }

    void emptyListsAndMapsAreKept()
    {
        const QJsonObject route = m_admin->send("POST", "/routes", R"({"paths":["/x"],"hosts":[],"headers":{},"tags":{}})").json();
        QCOMPARE(route.value(u"hosts"_s), QJsonValue(QJsonArray()));
        QCOMPARE(route.value(u"tags"_s), QJsonValue(QJsonArray()));
        QCOMPARE(route.value(u"headers"_s), QJsonValue(QJsonObject()));
    }

    void patchMergesConfigAndReplacesLists()
    {
        const QByteArray id = m_admin->make(
            "/services/s1/plugins", R"({"name":"request-transformer","config":{"add":{"headers":["a:b"],"querystring":["q:1"]}}})");
        const QJsonObject config = m_admin->send("PATCH", "/plugins/" + id, R"({"config":{"add":{"headers":["c:d"]},"http_method":"GET"}})")
                                       .json()
                                       .value(u"config"_s)
                                       .toObject();
        QCOMPARE(config.value(u"add"_s), QJsonValue(json(R"({"headers":["c:d"],"querystring":["q:1"],"body":[]})")));
        QCOMPARE(config.value(u"http_method"_s), QJsonValue(u"GET"_s));
        QCOMPARE(config.value(u"remove"_s), QJsonValue(json(R"({"headers":[],"querystring":[],"body":[]})")));
    }

    void patchOfAPluginsNameMeetsTheOldConfig()
    {
        const QByteArray id = m_admin->make("/plugins", R"({"name":"correlation-id"})");
        const RawReply reply = m_admin->send("PATCH", "/plugins/" + id, R"({"name":"acl","config":{"allow":["z"]}})");
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.json().value(u"fields"_s),
            QJsonValue(json(R"({"config":{"deny":"field required for entity check when updating","generator":"unknown field",
                "echo_downstream":"unknown field","header_name":"unknown field"}})")));
    }

    void updatedAtMovesWithEveryPatch()
    {
        m_admin->clock.advance(5);
        const QJsonObject service = m_admin->send("PATCH", "/services/s1", "{}").json();
        QCOMPARE(service.value(u"updated_at"_s).toInteger(), m_admin->clock.seconds());
        QCOMPARE(service.value(u"created_at"_s).toInteger(), m_admin->clock.seconds() - 5);
    }

    void credentialsAndGroupsHaveNoUpdatedAt()
    {
        const QList<std::pair<QByteArray, QByteArray>> bodies { { "acls", R"({"group":"g"})" }, { "jwt", "{}" }, { "key-auth", "{}" } };
        for (const auto &[path, body] : bodies) {
            const RawReply reply = m_admin->send("POST", "/consumers/alice/" + path, body);
            QCOMPARE(reply.status, 201);
            QVERIFY(reply.json().contains(u"created_at"_s));
            QVERIFY(!reply.json().contains(u"updated_at"_s));
        }
    }

    void namesMindTheirCaseAndIdsDoNot()
    {
        QCOMPARE(m_admin->send("POST", "/consumers", R"({"username":"Alice"})").status, 201);
        QCOMPARE(m_admin->get("/services/" + m_service.toUpper()).json().value(u"id"_s).toString().toLatin1(), m_service);
        const QByteArray upper = "5C1B6B0E-0000-4000-8000-00000000ABCD";
        QCOMPARE(m_admin->make("/services", QByteArray(R"({"host":"h","id":"<id>"})").replace("<id>", upper)), upper.toLower());
    }

    void aUsernameThatLooksLikeAnIdCannotBeReached()
    {
        const QByteArray name = "5c1b6b0e-0000-4000-8000-00000000abcd";
        QVERIFY(!m_admin->make("/consumers", QByteArray(R"({"username":"<id>"})").replace("<id>", name)).isEmpty());
        QCOMPARE(m_admin->get("/consumers/" + name).status, 404);
    }

    void aUsernameMayHaveSpacesSlashesAndUmlauts()
    {
        m_admin->make("/consumers", R"({"username":"täst user/ü"})");
        QCOMPARE(m_admin->get("/consumers/t%C3%A4st%20user%2F%C3%BC").json().value(u"username"_s), QJsonValue(u"täst user/ü"_s));
    }

    void aGroupIsPutByItsName()
    {
        const RawReply first = m_admin->client->send("PUT", "/consumers/alice/acls/g1");
        QCOMPARE(first.status, 200);
        QCOMPARE(first.json().value(u"group"_s), QJsonValue(u"g1"_s));
        QCOMPARE(m_admin->send("PUT", "/consumers/alice/acls/g1", "{}").json().value(u"id"_s), first.json().value(u"id"_s));
        QCOMPARE(m_admin->send("POST", "/consumers/alice/acls", R"({"group":"g1"})").status, 409);
        QCOMPARE(m_admin->get("/consumers/alice/acls/g1").status, 200);
        QCOMPARE(m_admin->client->send("DELETE", "/consumers/alice/acls/g1").status, 204);
        const RawReply gone = m_admin->client->send("DELETE", "/consumers/alice/acls/g1");
        QCOMPARE(gone.status, 404);
        QCOMPARE(gone.body, "{\n  \"message\":\"Not found\"\n}");
    }

    void anEntityBelowAnotherParentIsNotFound()
    {
        m_admin->make("/services", R"({"name":"s2","host":"h"})");
        const QByteArray route = m_admin->make("/services/s1/routes", R"({"name":"r1","paths":["/r1"]})");
        QCOMPARE(m_admin->get("/services/s1/routes/r1").status, 200);
        QCOMPARE(m_admin->get("/services/s2/routes/r1").status, 404);
        QCOMPARE(m_admin->send("PATCH", "/services/s2/routes/r1", R"({"strip_path":false})").status, 404);
        QCOMPARE(m_admin->client->send("DELETE", "/services/s2/routes/" + route).status, 404);
        QCOMPARE(m_admin->get("/routes/r1/service").json().value(u"name"_s), QJsonValue(u"s1"_s));
    }

    void deletingWhatIsNotThere_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("status");
        for (const char *path :
            { "/services/nope", "/routes/nope", "/consumers/nope", "/plugins/nope", "/acls/5c1b6b0e-0000-4000-8000-000000000000" })
            QTest::newRow(path) << QByteArray(path) << 204;
        for (const char *path :
            { "/services/nope/routes/x", "/consumers/nope/acls/x", "/services/s1/routes/nope", "/consumers/alice/acls/nope",
                "/services/s1/plugins/5c1b6b0e-0000-4000-8000-000000000000", "/consumers/alice/plugins/nope", "/nope" })
            QTest::newRow(path) << QByteArray(path) << 404;
        QTest::newRow("/acls/word") << QByteArray("/acls/word") << 400;
        QTest::newRow("/services/%20") << QByteArray("/services/%20") << 400;
    }

    void deletingWhatIsNotThere()
    {
        QFETCH(const QByteArray, path);
        QTEST(m_admin->client->send("DELETE", path).status, "status");
    }

    void aServiceWithRoutesStaysAndPluginsGoSilently()
    {
        m_admin->make("/services/s1/routes", R"({"name":"r1","paths":["/r1"]})");
        m_admin->make("/services/s1/plugins", R"({"name":"cors"})");
        m_admin->make("/routes/r1/plugins", R"({"name":"cors"})");
        const RawReply refused = m_admin->client->send("DELETE", "/services/s1");
        QCOMPARE(refused.json(), json(R"({"message":"an existing 'routes' entity references this 'services' entity",
            "name":"foreign key violation","code":4,"fields":{"@referenced_by":"routes"}})"));
        QCOMPARE(m_admin->client->send("DELETE", "/routes/r1").status, 204);
        QCOMPARE(m_admin->client->send("DELETE", "/services/s1").status, 204);
        QCOMPARE(m_admin->get("/plugins").json().value(u"data"_s).toArray().size(), 0);
    }

    void aConsumerTakesEverythingOfItAlong()
    {
        m_admin->make("/consumers/alice/acls", R"({"group":"g"})");
        m_admin->make("/consumers/alice/jwt", "{}");
        m_admin->make("/consumers/alice/key-auth", "{}");
        m_admin->make("/consumers/alice/plugins", R"({"name":"correlation-id"})");
        QCOMPARE(m_admin->client->send("DELETE", "/consumers/alice").status, 204);
        for (const char *path : { "/acls", "/jwts", "/key-auths", "/plugins" })
            QCOMPARE(m_admin->get(path).json().value(u"data"_s).toArray().size(), 0);
    }

    void aDeletedNameIsFreeAgain()
    {
        m_admin->client->send("DELETE", "/consumers/alice");
        QVERIFY(!m_admin->make("/consumers", R"({"username":"alice","custom_id":"c-1"})").isEmpty());
    }

    void tagsAreASetAndAnInstanceNameIsAKey()
    {
        QCOMPARE(m_admin->send("PATCH", "/services/s1", R"({"tags":["a","a","ü"]})").json().value(u"tags"_s).toArray().size(), 2);
        const QByteArray id = m_admin->make("/plugins", R"({"name":"cors","instance_name":"corr-1"})");
        QCOMPARE(m_admin->get("/plugins/corr-1").json().value(u"id"_s).toString().toLatin1(), id);
    }

private:
    std::unique_ptr<AdminFixture> m_admin;
    QByteArray m_service;
    QByteArray m_consumer;
};

QTEST_GUILESS_MAIN(TestAdminEntities)
#include "test_admin_entities.moc"
