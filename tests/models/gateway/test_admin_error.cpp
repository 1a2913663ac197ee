#include "models/gateway/admin_error.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = core::Error::Kind;
using Sent = core::Error::Sent;

namespace {

net::Response answer(int status, const QByteArray &body, const QByteArray &contentType = "application/json; charset=utf-8")
{
    net::Response response;
    response.status = status;
    response.headers = { { "Content-Type", contentType } };
    response.body = body;
    return response;
}

core::Error errorOf(int status, const QByteArray &body)
{
    return gateway::adminError(answer(status, body), "POST", u"/services"_s);
}

QStringList flat(const char *fields)
{
    QStringList lines;
    const QJsonValue value = QJsonDocument::fromJson(QByteArray("[").append(fields).append("]")).array().first();
    for (const gateway::FieldError &error : gateway::fieldErrors(value))
        lines.append(error.path + u" = "_s + error.message);
    return lines;
}

} // namespace

class TestAdminError : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCodeOfTheDataLayerHasAKind_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("invalid primary key") << 400 << 1 << QByteArray(R"({"id":"expected a valid UUID"})") << Kind::Rejected;
        QTest::newRow("schema violation") << 400 << 2 << QByteArray(R"({"host":"required field missing"})") << Kind::Rejected;
        QTest::newRow("id taken") << 400 << 3 << QByteArray(R"({"id":"c36ade69"})") << Kind::Conflict;
        QTest::newRow("missing reference") << 400 << 4 << QByteArray(R"({"service":{"id":"5c1b"}})") << Kind::Rejected;
        QTest::newRow("still referenced") << 400 << 4 << QByteArray(R"({"@referenced_by":"routes"})") << Kind::Conflict;
        QTest::newRow("unique") << 409 << 5 << QByteArray(R"({"name":"s1"})") << Kind::Conflict;
        QTest::newRow("not found") << 404 << 6 << QByteArray(R"({"id":"5c1b"})") << Kind::NotFound;
        QTest::newRow("offset") << 400 << 7 << QByteArray("null") << Kind::Rejected;
        QTest::newRow("database") << 500 << 8 << QByteArray("null") << Kind::Http;
        QTest::newRow("size") << 400 << 9 << QByteArray("null") << Kind::Rejected;
        QTest::newRow("unique name") << 400 << 10 << QByteArray("null") << Kind::Rejected;
        QTest::newRow("options") << 400 << 11 << QByteArray("null") << Kind::Rejected;
        QTest::newRow("no database to write to") << 405 << 12 << QByteArray("null") << Kind::Unsupported;
        QTest::newRow("foreign keys unresolved") << 400 << 13 << QByteArray(R"({"service":{"name":"nope"}})") << Kind::Rejected;
    }

    void everyCodeOfTheDataLayerHasAKind()
    {
        QFETCH(int, status);
        QFETCH(int, code);
        QFETCH(QByteArray, fields);
        QFETCH(Kind, kind);
        const QByteArray body = QByteArray(R"({"message":"m","name":"n","code":)")
                                    .append(QByteArray::number(code))
                                    .append(",\"fields\":")
                                    .append(fields)
                                    .append("}");
        const core::Error error = errorOf(status, body);
        QCOMPARE(error.kind, kind);
        QCOMPARE(error.code, QString::number(code));
        QCOMPARE(error.text, u"m"_s);
        QCOMPARE(error.httpStatus, status);
        QCOMPARE(error.where, u"POST /services"_s);
        QCOMPARE(QJsonDocument(QJsonArray { error.fields }).toJson(QJsonDocument::Compact), QByteArray("[").append(fields).append("]"));
    }

    void aStatusWithoutACodeHasAKind_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("400") << 400 << Kind::Rejected;
        QTest::newRow("401") << 401 << Kind::Denied;
        QTest::newRow("403") << 403 << Kind::Denied;
        QTest::newRow("404") << 404 << Kind::NotFound;
        QTest::newRow("405") << 405 << Kind::Unsupported;
        QTest::newRow("409") << 409 << Kind::Conflict;
        QTest::newRow("429") << 429 << Kind::RateLimited;
        QTest::newRow("500") << 500 << Kind::Http;
        QTest::newRow("302") << 302 << Kind::Http;
    }

    void aStatusWithoutACodeHasAKind()
    {
        QFETCH(int, status);
        QFETCH(Kind, kind);
        const core::Error error = errorOf(status, "{\n  \"message\":\"words\"\n}");
        QCOMPARE(error.kind, kind);
        QCOMPARE(error.code, QString());
        QCOMPARE(error.text, u"words"_s);
    }

    void fieldsOfEveryShapeAreFlattened()
    {
        QCOMPARE(flat(R"({"host":"required field missing"})"), QStringList { u"host = required field missing"_s });
        QCOMPARE(flat(R"({"config":"at least one"})"), QStringList { u"config = at least one"_s });
        QCOMPARE(flat(R"({"config":{"key_names":[null,"bad"]}})"), QStringList { u"config.key_names[1] = bad"_s });
        QCOMPARE(flat(R"({"hosts":["bad one",null,"bad three"]})"), (QStringList { u"hosts[0] = bad one"_s, u"hosts[2] = bad three"_s }));
        QCOMPARE(flat(R"({"sources":[{"ip":"x"},{"port":"y"}]})"), (QStringList { u"sources[0].ip = x"_s, u"sources[1].port = y"_s }));
        QCOMPARE(flat(R"({"@entity":["one","two"]})"), (QStringList { u"@entity = one"_s, u"@entity = two"_s }));
        QCOMPARE(flat(R"({"config":{"@entity":["cond"],"scopes":"required"}})"),
            (QStringList { u"config.@entity = cond"_s, u"config.scopes = required"_s }));
        QCOMPARE(flat(R"({"config":{"add":{"headers":["no colon"],"foo":"unknown field"}}})"),
            (QStringList { u"config.add.foo = unknown field"_s, u"config.add.headers[0] = no colon"_s }));
        QCOMPARE(flat(R"({"@referenced_by":"routes"})"), QStringList { u"@referenced_by = routes"_s });
        QCOMPARE(flat(R"({"name":"acl","service":{"id":"1"},"route":null})"), (QStringList { u"name = acl"_s, u"service.id = 1"_s }));
        QCOMPARE(flat(R"("a text")"), QStringList { u" = a text"_s });
        QCOMPARE(flat(R"(["a",["b"]])"), (QStringList { u"[0] = a"_s, u"[1][0] = b"_s }));
        QCOMPARE(flat("null"), QStringList());
        QCOMPARE(flat("{}"), QStringList());
        QCOMPARE(flat(R"({"retries":5})"), QStringList { u"retries = 5"_s });
    }

    void optionsStandForFields()
    {
        const core::Error error = errorOf(400, R"({"message":"m","code":11,"name":"invalid options","options":{"tags":"cannot be null"}})");
        QCOMPARE(gateway::fieldErrors(error.fields), (QList<gateway::FieldError> { { u"tags"_s, u"cannot be null"_s } }));
    }

    void anHtmlPageGivesItsHeading()
    {
        const core::Error error = gateway::adminError(
            answer(413, "<html>\r\n<head><title>413</title></head>\r\n<body><h1>\n Too\n Large </h1></body></html>", "text/html"), "PUT",
            u"/services/1"_s);
        QCOMPARE(error.kind, Kind::Rejected);
        QCOMPARE(error.code, u"gatehouse.html_answer"_s);
        QVERIFY(error.text == "413"_L1 || error.text == "Too Large"_L1);
        QCOMPARE(error.where, u"PUT /services/1"_s);
    }

    void aConditionalRefusalSaysThatItWasWritten_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<int>("status");
        QTest::addColumn<Sent>("sent");
        QTest::newRow("412") << QByteArray("PATCH") << 412 << Sent::Yes;
        QTest::newRow("304") << QByteArray("PUT") << 304 << Sent::Yes;
        QTest::newRow("400") << QByteArray("PUT") << 400 << Sent::No;
        QTest::newRow("500") << QByteArray("PUT") << 500 << Sent::Unknown;
        QTest::newRow("read") << QByteArray("GET") << 500 << Sent::No;
    }

    void aConditionalRefusalSaysThatItWasWritten()
    {
        QFETCH(QByteArray, verb);
        QFETCH(int, status);
        QFETCH(Sent, sent);
        QCOMPARE(gateway::adminError(answer(status, {}), verb, u"/services/1"_s).sent, sent);
    }

    void theProxyIsToldFromTheAdminApi()
    {
        const core::Error error = errorOf(404, "{\n  \"message\":\"no Route matched with those values\"\n}");
        QCOMPARE(error.kind, Kind::Protocol);
        QCOMPARE(error.code, u"gatehouse.not_an_admin_api"_s);
    }

    void aRateLimitSaysHowLong()
    {
        net::Response response = answer(429, R"({"message":"slow down"})");
        response.headers.append(net::Header("Retry-After", "7"));
        QCOMPARE(gateway::adminError(response, "GET", u"/"_s).retryAfterSeconds, 7);
    }

    void aSecretThatTheGatewayRepeatsIsTakenOut()
    {
        const QByteArray body = "{\"message\":\"UNIQUE violation detected on '{key=\\\"a\\\\\\\"b\\\"}'\",\"name\":\"unique constraint "
                                "violation\",\"code\":5,\"fields\":{\"key\":\"a\\\"b\"}}";
        const core::Error error
            = gateway::adminError(answer(409, body), "PUT", u"/key-auths/1"_s, { core::Secret("a\"b"), core::Secret() });
        QCOMPARE(error.text, u"unique constraint violation"_s);
        QCOMPARE(error.fields.toObject().value("key"_L1).toString(), u"[redacted]"_s);
        const core::Error said
            = gateway::adminError(answer(400, R"({"message":"bad value hunter2"})"), "PUT", u"/x"_s, { core::Secret("hunter2") });
        QCOMPARE(said.text, u"bad value [redacted]"_s);
    }

    void nonsenseIsStillAnError()
    {
        for (const char *body : { "", "x", "[]", "null", "{\"message\":{}}", "{\"code\":\"2\",\"message\":5}", "{\"code\":99}" }) {
            const core::Error error = errorOf(400, body);
            QCOMPARE(error.kind, Kind::Rejected);
            QCOMPARE(error.httpStatus, 400);
        }
    }
};

QTEST_GUILESS_MAIN(TestAdminError)
#include "test_admin_error.moc"
