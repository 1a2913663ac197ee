#include "tests/app/sandbox/admin_fixture.h"

#include <QJsonArray>
#include <QTest>

using namespace sandbox_test;
using namespace Qt::StringLiterals;

/// Gateway recording, section 4: every error of the data layer and of the API layer.
class TestAdminErrors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_service = m_admin.make("/services", R"({"name":"s1","host":"h"})");
        m_consumer = m_admin.make("/consumers", R"({"username":"alice","custom_id":"c-1"})");
        m_admin.make("/consumers/alice/acls", R"({"group":"g1"})");
        m_admin.make("/plugins", R"({"name":"correlation-id"})");
        m_admin.make("/services/s1/plugins", R"({"name":"acl","config":{"allow":["g1"]}})");
    }

    void everyCodeOfTheDataLayer_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("answer");
        const auto row = [](const char *name, const QByteArray &request, const QByteArray &body, int status, const QByteArray &answer) {
            QTest::newRow(name) << request << body << status << answer;
        };
        row("1", "GET /acls/word", {}, 400,
            R"({"name":"invalid primary key","message":"invalid primary key: '{id=\"expected a valid UUID\"}'","code":1,
                "fields":{"id":"expected a valid UUID"}})");
        row("2", "POST /services", "{}", 400,
            R"j({"name":"schema violation","message":"schema violation (host: required field missing)","code":2,
                "fields":{"host":"required field missing"}})j");
        row("3", "POST /services", R"({"host":"h","name":"s1","id":"<service>"})", 400,
            R"({"name":"primary key violation","message":"primary key violation on key '{id=\"<service>\"}'","code":3,
                "fields":{"id":"<service>"}})");
        row("4", "POST /routes", R"({"paths":["/x"],"service":{"id":"5c1b6b0e-0000-4000-8000-000000000000"}})", 400,
            R"({"name":"foreign key violation","message":"the foreign key '{id=\"5c1b6b0e-0000-4000-8000-000000000000\"}' does not reference an existing 'services' entity.",
                "code":4,"fields":{"service":{"id":"5c1b6b0e-0000-4000-8000-000000000000"}}})");
        row("5", "POST /services", R"({"host":"h","name":"s1"})", 409,
            R"({"name":"unique constraint violation","message":"UNIQUE violation detected on '{name=\"s1\"}'","code":5,"fields":{"name":"s1"}})");
        row("5 of a group", "POST /consumers/alice/acls", R"({"group":"g1"})", 409,
            R"({"name":"unique constraint violation","message":"UNIQUE violation detected on '{consumer={id=\"<consumer>\"},group=\"g1\"}'",
                "code":5,"fields":{"group":"g1","consumer":{"id":"<consumer>"}}})");
        row("5 of a plugin", "POST /plugins", R"({"name":"correlation-id"})", 409,
            R"({"name":"unique constraint violation","message":"UNIQUE violation detected on '{consumer=null,name=\"correlation-id\",route=null,service=null}'",
                "code":5,"fields":{"service":null,"route":null,"name":"correlation-id","consumer":null}})");
        row("5 on a service", "POST /plugins", R"({"name":"acl","service":{"name":"s1"},"config":{"allow":["x"]}})", 409,
            R"({"name":"unique constraint violation","message":"UNIQUE violation detected on '{consumer=null,name=\"acl\",route=null,service={id=\"<service>\"}}'",
                "code":5,"fields":{"service":{"id":"<service>"},"route":null,"name":"acl","consumer":null}})");
        row("6 by name", "PATCH /services/nope", R"({"retries":7})", 404,
            R"({"name":"not found","message":"could not find the entity with '{name=\"nope\"}'","code":6,"fields":{"name":"nope"}})");
        row("6 by id", "PATCH /services/5c1b6b0e-0000-4000-8000-000000000000", R"({"retries":7})", 404,
            R"({"name":"not found","message":"could not find the entity with primary key '{id=\"5c1b6b0e-0000-4000-8000-000000000000\"}'","code":6,
                "fields":{"id":"5c1b6b0e-0000-4000-8000-000000000000"}})");
        row("7", "GET /services?offset=broken", {}, 400,
            R"({"message":"'broken' is not a valid offset: bad json encoding","code":7,"name":"invalid offset"})");
        row("9", "GET /services?size=0", {}, 400,
            R"({"message":"size must be an integer between 1 and 1000","code":9,"name":"invalid size"})");
        for (const char *method : { "GET", "DELETE", "PUT", "PATCH" })
            row(qPrintable(u"10 "_s + QLatin1StringView(method)), QByteArray(method) + " /services/a%20b",
                method[0] == 'P' ? QByteArray(R"({"host":"h"})") : QByteArray(), 400,
                R"({"name":"invalid unique name","code":10,"message":"invalid value 'a b': the only accepted ascii characters are alphanumerics or ., -, _, and ~"})");
        row("10 no UTF-8", "GET /services/%ff", {}, 400,
            R"({"name":"invalid unique name","code":10,"message":"invalid utf-8 character sequence detected at position 1"})");
        row("11", "GET /services?tags=a,b/c", {}, 400,
            R"j({"name":"invalid options","message":"invalid option (tags: invalid filter syntax)","options":{"tags":"invalid filter syntax"},"code":11})j");
        row("13", "POST /routes", R"({"paths":["/x"],"service":{"name":"nope"}})", 400,
            R"j({"name":"foreign keys unresolved","message":"foreign key unresolved (service.name: the foreign key cannot be resolved with '{name=\"nope\"}' for an existing 'services' entity)",
                "fields":{"service":{"name":"the foreign key cannot be resolved with '{name=\"nope\"}' for an existing 'services' entity"}},"code":13})j");
    }

    void everyCodeOfTheDataLayer()
    {
        QFETCH(const QByteArray, request);
        QFETCH(const QByteArray, body);
        QFETCH(const int, status);
        QFETCH(const QByteArray, answer);
        const QByteArrayList words = request.split(' ');
        const RawReply reply
            = body.isEmpty() ? m_admin.client->send(words.at(0), words.at(1)) : m_admin.send(words.at(0), words.at(1), filled(body));
        QCOMPARE(reply.json(), json(filled(answer)));
        QCOMPARE(reply.status, status);
    }

    void everyAnswerOfTheApiLayer_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("message");
        for (const char *path :
            { "/nope", "/services/nope", "//services", "/services/s1/nope", "/Services", "/routes/s1", "/plugins/notauuid",
                "/services/5c1b6b0e-0000-4000-8000-000000000000", "/services/s1/plugins/5c1b6b0e-0000-4000-8000-000000000000",
                "/default/services", "/licenses", "/consumer_groups", "/services/nope/routes" })
            QTest::newRow(path) << QByteArray(QByteArray("GET ") + path) << 404 << QByteArray("Not found");
        for (const char *request :
            { "DELETE /services", "PUT /services", "PATCH /services", "POST /services/s1", "POST /status", "FOO /services" })
            QTest::newRow(request) << QByteArray(request) << 405 << QByteArray("Method not allowed");
        QTest::newRow("empty tags") << QByteArray("GET /services?tags=") << 500 << QByteArray("An unexpected error occurred");
        QTest::newRow("two sizes") << QByteArray("GET /services?size=1&size=2") << 500 << QByteArray("An unexpected error occurred");
        QTest::newRow("offset of no id") << QByteArray("GET /services?offset=WyJub3QtYS11dWlkIl0") << 500
                                         << QByteArray("An unexpected error occurred");
    }

    void everyAnswerOfTheApiLayer()
    {
        QFETCH(const QByteArray, request);
        QFETCH(const QByteArray, message);
        const QByteArrayList words = request.split(' ');
        const RawReply reply = m_admin.client->send(words.at(0), words.at(1));
        QTEST(reply.status, "status");
        QCOMPARE(reply.json(), (QJsonObject { { u"message"_s, QString::fromUtf8(message) } }));
        if (reply.status == 405) {
            QCOMPARE(reply.statusText, "Not Allowed");
            QVERIFY(!reply.hasHeader("Allow"));
        }
    }

    void aTrailingSlashDoesNotCount()
    {
        QCOMPARE(m_admin.get("/services/").status, 200);
        QCOMPARE(m_admin.get("/services/s1/").status, 200);
    }

    void textsOverTheIndexLimitAre500_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("name") << QByteArray("/services") << QByteArray(R"({"host":"h","name":"<text>"})");
        QTest::newRow("username") << QByteArray("/consumers") << QByteArray(R"({"username":"<text>"})");
        QTest::newRow("tag") << QByteArray("/services") << QByteArray(R"({"host":"h","tags":["<text>"]})");
    }

    void textsOverTheIndexLimitAre500()
    {
        QFETCH(const QByteArray, path);
        QFETCH(const QByteArray, body);
        QCOMPARE(m_admin.send("POST", path, QByteArray(body).replace("<text>", QByteArray(2600, 'x'))).status, 201);
        QCOMPARE(m_admin.send("POST", path, QByteArray(body).replace("<text>", QByteArray(2800, 'x'))).status, 500);
    }

private:
    QByteArray filled(QByteArray text) const { return text.replace("<service>", m_service).replace("<consumer>", m_consumer); }

    AdminFixture m_admin;
    QByteArray m_service;
    QByteArray m_consumer;
};

QTEST_GUILESS_MAIN(TestAdminErrors)
#include "test_admin_errors.moc"
