#include "tests/app/sandbox/admin_fixture.h"

#include <QJsonArray>
#include <QTest>

using namespace sandbox_test;
using namespace Qt::StringLiterals;

/// Gateway recording, sections 4 ("bodies") and 5: content types, forms, conditional requests.
class TestAdminBodies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_admin = std::make_unique<AdminFixture>();
        QVERIFY(!m_admin->make("/services", R"({"name":"t1","host":"h","retries":1})").isEmpty());
    }

    void bodiesThatAreNoObject_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("message");
        const QByteArray unparsed = "Cannot parse JSON body";
        const QByteArray unexpected = "An unexpected error occurred";
        const auto row = [](const char *name, const QByteArray &body, int status, const QByteArray &message) {
            QTest::newRow(name) << body << status << message;
        };
        row("malformed", "{\"host\":", 400, unparsed);
        row("trailing comma", "{\"host\":\"h\",}", 400, unparsed);
        row("garbage behind", "{\"host\":\"h\"} x", 400, unparsed);
        row("BOM", "\xef\xbb\xbf{\"host\":\"h\"}", 400, unparsed);
        row("empty", "", 400, unparsed);
        row("too deep", QByteArray(2000, '[') + QByteArray(2000, ']'), 400, unparsed);
        row("gzip", QByteArray("\x1f\x8b\x08\x00\x00", 5), 400, unparsed);
        row("empty list", "[]", 400, "schema violation (host: required field missing)");
        row("list of objects", "[{\"host\":\"h\"}]", 500, unexpected);
        for (const char *scalar : { "\"x\"", "5", "null", "true" })
            row(scalar, scalar, 500, unexpected);
        row("no UTF-8", "{\"host\":\"h\",\"name\":\"a\xff\"}", 400,
            "schema violation (name: invalid utf-8 character sequence detected at position 2)");
    }

    void bodiesThatAreNoObject()
    {
        QFETCH(const QByteArray, body);
        const RawReply reply = m_admin->send("POST", "/services", body);
        QTEST(reply.status, "status");
        QTEST(reply.message(), "message");
    }

    void theLastOfTwoEqualKeysCounts()
    {
        QCOMPARE(m_admin->send("POST", "/services", R"({"host":"a","host":"b"})").json().value(u"host"_s), QJsonValue(u"b"_s));
    }

    void contentTypes_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<int>("status");
        QTest::newRow("JSON") << QByteArray("application/json") << 201;
        QTest::newRow("JSON with charset") << QByteArray("application/json; charset=utf-8") << 201;
        for (const char *type :
            { "text/plain", "application/xml", "application/vnd.api+json", "APPLICATION/JSON", "application/merge-patch+json", "" })
            QTest::newRow(type) << QByteArray(type) << 415;
    }

    void contentTypes()
    {
        QFETCH(const QByteArray, type);
        QFETCH(const int, status);
        const RawClient::Headers headers = type.isEmpty() ? RawClient::Headers() : RawClient::Headers { { "Content-Type", type } };
        const RawReply reply = m_admin->client->send("POST", "/services", R"({"host":"h"})", headers);
        QCOMPARE(reply.status, status);
        QCOMPARE(reply.header("Content-Type").startsWith("text/html"), status == 415);
        if (status == 415)
            QCOMPARE(m_admin->client->send("POST", "/nope", "x", headers).status, 415); // it wins over the path
    }

    void traceIsAnHtmlError()
    {
        const RawReply reply = m_admin->client->send("TRACE", "/services");
        QCOMPARE(reply.status, 405);
        QCOMPARE(reply.header("Content-Type"), "text/html; charset=UTF-8");
    }

    void formsAreTyped_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("pairs");
        QTest::addColumn<QByteArray>("stored");
        const auto row = [](const char *name, const QByteArray &path, const QByteArray &pairs, const QByteArray &stored) {
            QTest::newRow(name) << path << pairs << stored;
        };
        row("numbers and booleans", "/services", "host=h&retries=3&enabled=false", R"({"retries":3,"enabled":false})");
        row("list in brackets", "/services", "host=h&tags[]=a&tags[]=b", R"({"tags":["a","b"]})");
        row("list by number", "/services", "host=h&tags[1]=a&tags[2]=b", R"({"tags":["a","b"]})");
        row("repeated key", "/services", "host=h&tags=a&tags=b", R"({"tags":["a","b"]})");
        row("one value for a set", "/services", "host=h&tags=a", R"({"tags":["a"]})");
        row("empty is null", "/services", "host=h&retries=&tags=", R"({"retries":null,"tags":null})");
        row("text stays text", "/consumers", "username=007", R"({"username":"007"})");
        row("nested", "/plugins", "name=rate-limiting&config.minute=5&config.policy=local", R"({"name":"rate-limiting"})");
        row("map", "/routes", "paths=/a&headers.x-a=1", R"({"headers":{"x-a":["1"]}})");
        row("reference", "/routes", "paths=/a&service.name=t1&strip_path=false", R"({"strip_path":false})");
    }

    void formsAreTyped()
    {
        QFETCH(const QByteArray, path);
        QFETCH(const QByteArray, pairs);
        QFETCH(const QByteArray, stored);
        const RawReply reply = m_admin->form("POST", path, pairs);
        QCOMPARE(reply.status, 201);
        const QJsonObject wanted = json(stored);
        for (auto field = wanted.constBegin(); field != wanted.constEnd(); ++field)
            QCOMPARE(reply.json().value(field.key()), field.value());
        if (pairs.contains("config.minute"))
            QCOMPARE(reply.json().value(u"config"_s).toObject().value(u"minute"_s), QJsonValue(5));
    }

    void formsThatAreRefused_data()
    {
        QTest::addColumn<QByteArray>("pairs");
        QTest::addColumn<QByteArray>("fields");
        QTest::newRow("list from 0") << QByteArray("host=h&tags[0]=a&tags[1]=b") << QByteArray(R"({"tags":"expected a set"})");
        QTest::newRow("empty element") << QByteArray("host=h&tags[]=") << QByteArray(R"({"tags":["required field missing"]})");
        QTest::newRow("no number") << QByteArray("host=h&retries=abc") << QByteArray(R"({"retries":"expected an integer"})");
        QTest::newRow("no boolean") << QByteArray("host=h&enabled=1") << QByteArray(R"({"enabled":"expected a boolean"})");
        QTest::newRow("the word null") << QByteArray("host=h&path=null") << QByteArray(R"({"path":"should start with: /"})");
        QTest::newRow("brackets") << QByteArray("host=h&config[a][]=1") << QByteArray(R"({"config[a]":"unknown field"})");
    }

    void formsThatAreRefused()
    {
        QFETCH(const QByteArray, pairs);
        QFETCH(const QByteArray, fields);
        const RawReply reply = m_admin->form("POST", "/services", pairs);
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.json().value(u"fields"_s), QJsonValue(json(fields)));
    }

    void jsonIsNotTypedAndItsDotsDoNotNest()
    {
        QCOMPARE(m_admin->send("POST", "/services", R"({"host":"h","retries":"3"})").status, 400);
        QCOMPARE(m_admin->send("POST", "/routes", R"({"paths":["/x"],"service.name":"t1"})").json().value(u"fields"_s),
            QJsonValue(json(R"({"service.name":"unknown field"})")));
    }

    void multipartIsAFormToo()
    {
        const QByteArray body = "--b1\r\nContent-Disposition: form-data; name=\"host\"\r\n\r\nh\r\n"
                                "--b1\r\nContent-Disposition: form-data; name=\"port\"\r\n\r\n81\r\n--b1--\r\n";
        const RawReply reply = m_admin->client->send("POST", "/services", body, { { "Content-Type", "multipart/form-data; boundary=b1" } });
        QCOMPARE(reply.status, 201);
        QCOMPARE(reply.json().value(u"port"_s), QJsonValue(81));
    }

    void valuesInTheQueryOfAPostDoNotCount()
    {
        QCOMPARE(m_admin->client->send("POST", "/services?name=q1&host=h").status, 400);
        QCOMPARE(m_admin->send("POST", "/services?retries=9", R"({"host":"h","retries":2})").json().value(u"retries"_s), QJsonValue(2));
    }

    void conditionalHeadersAreATrap_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("status");
        const auto row = [](const char *title, const QByteArray &method, const QByteArray &name, const QByteArray &value, int status) {
            QTest::newRow(title) << method << name << value << status;
        };
        row("If-Match, GET", "GET", "If-Match", "\"x\"", 412);
        row("If-Match any, GET", "GET", "If-Match", "*", 200);
        row("If-None-Match any, GET", "GET", "If-None-Match", "*", 304);
        row("If-None-Match, GET", "GET", "If-None-Match", "\"x\"", 200);
        row("If-Modified-Since, GET", "GET", "If-Modified-Since", "Fri, 01 Jan 2100 00:00:00 GMT", 200);
        row("Range, GET", "GET", "Range", "bytes=0-9", 200);
        row("If-Match, PATCH", "PATCH", "If-Match", "\"x\"", 412);
        row("If-Unmodified-Since, PATCH", "PATCH", "If-Unmodified-Since", "Thu, 01 Jan 2099 00:00:00 GMT", 412);
        row("If-None-Match any, PUT", "PUT", "If-None-Match", "*", 304);
    }

    void conditionalHeadersAreATrap()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QByteArray, name);
        QFETCH(const QByteArray, value);
        QFETCH(const int, status);
        const RawReply reply = method == "GET" ? m_admin->get("/services/t1", { { name, value } })
                                               : m_admin->send(method, "/services/t1", R"({"host":"h","retries":4})", { { name, value } });
        QCOMPARE(reply.status, status);
        if (status == 412)
            QVERIFY(reply.body.contains("<h1>412 Precondition Failed</h1>"));
        if (status == 304)
            QVERIFY(reply.body.isEmpty());
        // And yet the write was carried out.
        QCOMPARE(m_admin->get("/services/t1").json().value(u"retries"_s), QJsonValue(method == "GET" ? 1 : 4));
    }

    void conditionsLeavePostAndDeleteAlone()
    {
        QCOMPARE(m_admin->send("POST", "/services", R"({"host":"h"})", { { "If-None-Match", "*" } }).status, 201);
        QCOMPARE(m_admin->client->send("DELETE", "/services/t1", {}, { { "If-Match", "\"x\"" } }).status, 204);
    }

    void aDeleteWithABodyIsFine()
    {
        QCOMPARE(m_admin->send("DELETE", "/services/t1", R"({"a":1})").status, 204);
        QCOMPARE(m_admin->get("/services/t1").status, 404);
    }

private:
    std::unique_ptr<AdminFixture> m_admin;
};

QTEST_GUILESS_MAIN(TestAdminBodies)
#include "test_admin_bodies.moc"
