#include "tests/support/open_api.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using support::OpenApi;

namespace {

constexpr char description[] = R"(openapi: 3.0.3
paths:
  /shops/{id}:
    get: {responses: {}}
    post:
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/Shop'}
  /shops/new:
    post:
      requestBody:
        $ref: '#/components/requestBodies/Free'
  /forms:
    post:
      requestBody:
        content: {application/x-www-form-urlencoded: {schema: {type: object}}}
components:
  requestBodies:
    Free: {content: {application/json: {schema: {type: object}}}}
  schemas:
    Shop:
      type: object
      discriminator:
        propertyName: kind
        mapping: {book: '#/components/schemas/BookShop', food: '#/components/schemas/FoodShop'}
      required: [name, id]
      properties:
        id: {type: string, readOnly: true}
        kind: {type: string, enum: [book, food]}
        name: {type: string, minLength: 3, maxLength: 8, pattern: '^[a-z]+$'}
        note: {type: string, nullable: true}
        size: {type: integer, minimum: 1, maximum: 10, exclusiveMaximum: true}
        tags: {type: array, maxItems: 2, minItems: 1, uniqueItems: true, items: {type: string}}
        open: {type: object, additionalProperties: false, properties: {from: {type: number}}}
        owner:
          oneOf:
            - {type: object, required: [person], properties: {person: {type: string}}}
            - {type: object, required: [company], properties: {company: {type: string}}}
        code: {anyOf: [{type: string}, {type: integer}]}
        hours: {type: object, additionalProperties: {type: integer}}
    BookShop:
      allOf:
        - $ref: '#/components/schemas/Shop'
        - {type: object, required: [books], properties: {books: {type: integer}}}
    FoodShop:
      allOf:
        - $ref: '#/components/schemas/Shop'
)";

QJsonValue jsonOf(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

class TestOpenApi : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBodyIsHeldAgainstItsSchema_data();
    void aBodyIsHeldAgainstItsSchema();
    void literalPathsComeBeforeParameters();
    void bodiesThatAreNotThereAreNamed();
    void jsonIsReadToo();
    void theVendorsDescriptionsLoad_data();
    void theVendorsDescriptionsLoad();
};

void TestOpenApi::aBodyIsHeldAgainstItsSchema_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("fault");

    const auto row = [](const char *name, const char *body, const char *fault) {
        QTest::newRow(name) << QByteArray(body) << QString::fromLatin1(fault);
    };
    row("good", R"({"kind":"food","name":"abc"})", "");
    row("other schema", R"({"kind":"book","name":"abc","books":3})", "");
    row("member of the other schema", R"({"kind":"book","name":"abc"})", "books: is missing");
    row("no kind", R"({"name":"abc"})", "kind: decides what this is and must be one of book, food");
    row("missing", R"({"kind":"food"})", "name: is missing");
    row("type", R"({"kind":"food","name":7})", "name: is number, must be string");
    row("short", R"({"kind":"food","name":"ab"})", "name: is shorter than 3");
    row("long", R"({"kind":"food","name":"abcdefghi"})", "name: is longer than 8");
    row("pattern", R"({"kind":"food","name":"ABC"})", "name: does not match ^[a-z]+$");
    row("read only", R"({"kind":"food","name":"abc","id":"1"})", "id: is set by the far side and must not be sent");
    row("null", R"({"kind":"food","name":"abc","note":null})", "");
    row("null where it may not be", R"({"kind":"food","name":null})", "name: is null, must be string");
    row("fraction", R"({"kind":"food","name":"abc","size":1.5})", "size: is number, must be integer");
    row("too small", R"({"kind":"food","name":"abc","size":0})", "size: is too small");
    row("too large", R"({"kind":"food","name":"abc","size":10})", "size: is too large");
    row("no items", R"({"kind":"food","name":"abc","tags":[]})", "tags: has fewer than 1 items");
    row("too many items", R"({"kind":"food","name":"abc","tags":["a","b","c"]})", "tags: has more than 2 items");
    row("twice", R"({"kind":"food","name":"abc","tags":["a","a"]})", "tags[1]: is there twice");
    row("item", R"({"kind":"food","name":"abc","tags":[1]})", "tags[0]: is number, must be string");
    row("unknown", R"({"kind":"food","name":"abc","open":{"til":1}})", "open.til: is not known; known are from");
    row("unknown where it may be", R"({"kind":"food","name":"abc","other":1})", "");
    row("one of", R"({"kind":"food","name":"abc","owner":{"person":"x"}})", "");
    row("both of one", R"({"kind":"food","name":"abc","owner":{"person":"x","company":"y"}})",
        "owner: fits 2 of the alternatives, must fit one");
    row("none of", R"({"kind":"food","name":"abc","owner":{}})",
        "owner: fits none of the 2 alternatives; the nearest says: owner.person: is missing");
    row("any of", R"({"kind":"food","name":"abc","code":4})", "");
    row("none of any", R"({"kind":"food","name":"abc","code":true})",
        "code: fits none of the 2 alternatives; the nearest says: code: is boolean, must be string");
    row("free members", R"({"kind":"food","name":"abc","hours":{"monday":"x"}})", "hours.monday: is string, must be integer");
}

void TestOpenApi::aBodyIsHeldAgainstItsSchema()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, fault);
    const auto api = OpenApi::parse(description, u"description"_s);
    QVERIFY2(api, api ? "" : qPrintable(api.error().text));
    QCOMPARE(api->requestFaults("POST", u"/shops/1"_s, jsonOf(body.constData())).join(u'\n'), fault);
}

void TestOpenApi::literalPathsComeBeforeParameters()
{
    const auto api = OpenApi::parse(description, u"description"_s);
    QVERIFY(api);
    QCOMPARE(api->operation("POST", u"/shops/new?x=1"_s), u"/shops/new"_s);
    QCOMPARE(api->operation("POST", u"/shops/12"_s), u"/shops/{id}"_s);
    QCOMPARE(api->operation("GET", u"/shops/new"_s), u"/shops/{id}"_s);
    QCOMPARE(api->operation("POST", u"/shops/{id}"_s), u"/shops/{id}"_s);
    QCOMPARE(api->operation("PUT", u"/shops/12"_s), QString());
    QCOMPARE(api->operation("POST", u"/shops/"_s), QString());
}

void TestOpenApi::bodiesThatAreNotThereAreNamed()
{
    const auto api = OpenApi::parse(description, u"description"_s);
    QVERIFY(api);
    const QJsonValue none(QJsonValue::Undefined);
    QCOMPARE(api->requestFaults("POST", u"/shops/1"_s, none), QStringList { u"(body): is missing"_s });
    QCOMPARE(api->requestFaults("POST", u"/shops/new"_s, none), QStringList());
    QCOMPARE(api->requestFaults("GET", u"/shops/1"_s, QJsonObject()), QStringList { u"(body): /shops/{id} takes none"_s });
    QCOMPARE(
        api->requestFaults("PUT", u"/shops/1"_s, QJsonObject()), QStringList { u"PUT /shops/1: the description has no such operation"_s });
    QCOMPARE(api->requestFaults("POST", u"/forms"_s, QJsonObject()),
        QStringList { u"(body): must be application/x-www-form-urlencoded, not JSON"_s });
}

void TestOpenApi::jsonIsReadToo()
{
    const auto api = OpenApi::parse(R"({"components":{"schemas":{"A":{"type":["string","null"]}}}})", u"json"_s);
    QVERIFY(api);
    QVERIFY(api->schemaFaults(u"A"_s, QJsonValue(QJsonValue::Null)).isEmpty());
    QCOMPARE(api->schemaFaults(u"A"_s, 1), QStringList { u"(body): is number, must be string or null"_s });
    QCOMPARE(api->schemaFaults(u"B"_s, 1).size(), 1);
    const auto broken = OpenApi::parse("a: [", u"broken"_s);
    QVERIFY(!broken);
    QCOMPARE(broken.error().code, u"gatehouse.yaml"_s);
}

void TestOpenApi::theVendorsDescriptionsLoad_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::newRow("okta servers") << u"okta-management-authservers.yaml"_s << QByteArray("POST") << u"/api/v1/authorizationServers"_s;
    QTest::newRow("okta apps") << u"okta-management-apps-groups.yaml"_s << QByteArray("POST") << u"/api/v1/apps"_s;
    QTest::newRow("okta oauth") << u"okta-oauth.yaml"_s << QByteArray("GET") << u"/oauth2/v1/clients"_s;
    QTest::newRow("kong 3.4") << u"admin-ee-3.4.openapi.yaml"_s << QByteArray("GET") << u"/services"_s;
    QTest::newRow("kong 3.15") << u"admin-ee-3.15.openapi.yaml"_s << QByteArray("GET") << u"/services"_s;
    QTest::newRow("portal") << u"dev-portal-v1.openapi.yaml"_s << QByteArray("GET") << QString();
}

void TestOpenApi::theVendorsDescriptionsLoad()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    const QString file = QStringLiteral(GATEHOUSE_SOURCE_DIR "/../shared/specs/") + name;
    if (!QFileInfo::exists(file))
        QSKIP("the description is not here");
    const auto api = OpenApi::load(file);
    QVERIFY2(api, api ? "" : qPrintable(u"%1 %2"_s.arg(api.error().where, api.error().text)));
    if (!path.isEmpty())
        QVERIFY2(!api->operation(method, path).isEmpty(), qPrintable(path));
}

QTEST_GUILESS_MAIN(TestOpenApi)
#include "test_open_api.moc"
