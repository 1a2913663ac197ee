#include "tests/models/gateway/client_fixture.h"

#include "models/forms/field_value.h"
#include "models/gateway/entity_changes.h"
#include "models/gateway/entity_writer.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Error;
using gateway::kinds::services;

namespace {

const QString id = u"6355a541-0d80-439b-836f-9d4d6aac15db"_s;
const QByteArray path = "/services/6355a541-0d80-439b-836f-9d4d6aac15db";
constexpr const char *valid = R"({"message":"schema validation successful"})";

constexpr const char *hostMissing = "{\"message\":\"schema violation (host: required field missing)\",\"name\":\"schema violation\","
                                    "\"code\":2,\"fields\":{\"host\":\"required field missing\"}}";

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// A gateway that keeps one object and lets a test twist what it stores.
struct OneObject {
    QJsonObject stored;
    std::function<QJsonObject(QJsonObject)> twist = [](QJsonObject object) { return object; };

    ScriptedServer::Answer operator()(const ScriptedServer::Request &request)
    {
        if (request.verb == "POST")
            return json(valid);
        if (request.verb == "PUT" || request.verb == "PATCH") {
            if (request.verb == "PUT")
                stored = QJsonObject { { u"id"_s, QString::fromLatin1(request.path().split('/').last()) } };
            const QJsonObject sent = request.json();
            for (auto member = sent.begin(); member != sent.end(); ++member)
                stored.insert(member.key(), *member);
            stored = twist(stored);
        }
        return json(compact(stored));
    }
};

} // namespace

class TestRulesWriting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rule01NoConditionalHeaderIsEverSent()
    {
        ClientFixture fixture([](const ScriptedServer::Request &request) {
            if (request.verb == "DELETE")
                return json({}, 204);
            return request.target.contains("size=") ? json(R"({"data":[],"next":null})") : json(R"({"id":"1","host":"h"})");
        });
        ClientFixture::run([&fixture] {
            const gateway::AdminClient &client = fixture.client;
            (void)client.probe();
            (void)client.list(services());
            const auto opened = client.get(services(), u"1"_s);
            (void)client.put(services(), u"1"_s, { { u"host"_s, u"h"_s } });
            (void)client.patch(services(), u"1"_s, { { u"host"_s, u"h"_s } });
            (void)gateway::editAndVerify(client, services(), *opened, { { u"host"_s, u"h"_s } });
            (void)client.validate(services(), {});
            (void)client.schema(services());
            (void)client.remove(services(), u"1"_s);
            return true;
        });
        QVERIFY(fixture.server.requests().size() > 10);
        for (const ScriptedServer::Request &request : fixture.server.requests()) {
            for (const auto &[name, value] : request.headers)
                QVERIFY2(!name.startsWith("if-"), name.constData());
        }
    }

    void rule01AnEditIsRefusedWhenSomebodyElseWasThere()
    {
        OneObject gatewayObject { { { u"id"_s, id }, { u"retries"_s, 5 }, { u"tags"_s, QJsonArray { u"a"_s, u"b"_s } },
            { u"updated_at"_s, 1 } } };
        const gateway::Entity opened = gateway::entityFromJson(gatewayObject.stored, services());
        gatewayObject.stored.insert(u"retries"_s, 7);
        gatewayObject.stored.insert(u"tags"_s, QJsonArray { u"b"_s, u"a"_s });
        gatewayObject.stored.insert(u"updated_at"_s, 2);
        ClientFixture fixture(gatewayObject);
        const auto edited = ClientFixture::run([&] {
            return gateway::editAndVerify(fixture.client, services(), opened, { { u"port"_s, 81 } });
        });
        QVERIFY(!edited);
        QCOMPARE(edited.error().kind, Error::Kind::Conflict);
        QCOMPARE(edited.error().code, u"gatehouse.changed_meanwhile"_s);
        QCOMPARE(edited.error().fields, QJsonValue(QJsonObject { { u"paths"_s, QJsonArray { u"retries"_s } } }));
        QCOMPARE(edited.error().sent, Error::Sent::No);
        QCOMPARE(fixture.server.lines(), QList<QByteArray> { QByteArray("GET ").append(path) });
    }

    void rule01AnEditGoesThroughWhenOnlyTheServerTouchedIt()
    {
        OneObject gatewayObject { { { u"id"_s, id }, { u"port"_s, 80 }, { u"updated_at"_s, 1 } } };
        const gateway::Entity opened = gateway::entityFromJson(gatewayObject.stored, services());
        gatewayObject.stored.insert(u"updated_at"_s, 2);
        ClientFixture fixture(gatewayObject);
        const auto edited = ClientFixture::run([&] {
            return gateway::editAndVerify(fixture.client, services(), opened, { { u"port"_s, 81 } });
        });
        QVERIFY(edited);
        QCOMPARE(edited->json.value("port"_L1).toInt(), 81);
    }

    void rule02CreatingIsAPutToAnIdOfOurs()
    {
        ClientFixture fixture(OneObject {});
        const auto created = ClientFixture::run([&] { return fixture.client.put(services(), id, { { u"host"_s, u"h"_s } }); });
        QVERIFY(created);
        QCOMPARE(created->id(), id);
        QCOMPARE(fixture.server.lines(), QList<QByteArray> { QByteArray("PUT ").append(path) });
        QCOMPARE(fixture.server.requests().first().header("content-type"), "application/json");
    }

    void rule02AGroupIsPutByItsNameUnderItsConsumer()
    {
        ClientFixture fixture(OneObject {});
        const QJsonObject body { { u"group"_s, u"a b/c"_s }, { u"consumer"_s, QJsonObject { { u"id"_s, id } } } };
        const auto created = ClientFixture::run([&] {
            (void)fixture.client.put(gateway::kinds::acls(), u"ignored"_s, body);
            return fixture.client.put(gateway::kinds::acls(), u"g1"_s, {}, u"alice"_s);
        });
        QVERIFY(created);
        QCOMPARE(fixture.server.lines(),
            (QList<QByteArray> { "PUT /consumers/6355a541-0d80-439b-836f-9d4d6aac15db/acls/a%20b%2Fc", "PUT /consumers/alice/acls/g1" }));
    }

    void rule02ACredentialIsPutByIdUnderItsConsumer()
    {
        ClientFixture fixture(OneObject {});
        const auto created
            = ClientFixture::run([&] { return fixture.client.put(gateway::kinds::jwtCredentials(), u"1"_s, {}, u"alice"_s); });
        QVERIFY(created);
        QCOMPARE(fixture.server.lines(), QList<QByteArray> { "PUT /consumers/alice/jwt/1" });
    }

    void rule02AnEditSendsOnlyTheChangedMembers()
    {
        OneObject gatewayObject { { { u"id"_s, id }, { u"host"_s, u"h"_s }, { u"port"_s, 80 }, { u"created_at"_s, 1 } } };
        const gateway::Entity opened = gateway::entityFromJson(gatewayObject.stored, services());
        QJsonObject edited = opened.json;
        edited.insert(u"port"_s, 81);
        ClientFixture fixture(gatewayObject);
        const auto stored = ClientFixture::run([&] {
            return gateway::editAndVerify(fixture.client, services(), opened, gateway::changedMembers(opened, edited, services()));
        });
        QVERIFY(stored);
        QCOMPARE(fixture.server.lines(),
            (QList<QByteArray> { QByteArray("GET ").append(path), "POST /schemas/services/validate", QByteArray("PATCH ").append(path),
                QByteArray("GET ").append(path) }));
        QCOMPARE(fixture.server.requests().at(1).body, R"({"host":"h","port":81})");
        QCOMPARE(fixture.server.requests().at(2).body, R"({"port":81})");
    }

    void rule02NoChangeSendsNoWrite()
    {
        ClientFixture fixture(OneObject { { { u"id"_s, id } } });
        const auto same = ClientFixture::run([&] { return fixture.client.patch(services(), id, {}); });
        QVERIFY(same);
        QCOMPARE(fixture.server.lines(), QList<QByteArray> { QByteArray("GET ").append(path) });
    }

    void rule03NullIsSentAndUnsetIsNot()
    {
        ClientFixture fixture(OneObject { { { u"id"_s, id } } });
        const QJsonObject changes = forms::buildBody({
            { u"path"_s, forms::FieldValue::null() },
            { u"retries"_s, forms::FieldValue() },
            { u"name"_s, forms::FieldValue::of(u"a"_s) },
        });
        const auto stored = ClientFixture::run([&] { return fixture.client.patch(services(), id, changes); });
        QVERIFY(stored);
        QCOMPARE(fixture.server.requests().first().body, R"({"name":"a","path":null})");
    }

    void rule08WhatIsStoredIsReadAgainAndCompared()
    {
        ClientFixture fixture(OneObject { {}, [](QJsonObject object) {
                                             object.insert(u"port"_s, 1);
                                             object.insert(u"retries"_s, 5);
                                             return object;
                                         } });
        const QJsonObject body { { u"host"_s, u"h"_s }, { u"port"_s, 80 } };
        const auto stored = ClientFixture::run([&] { return gateway::putAndVerify(fixture.client, services(), id, body); });
        QVERIFY(!stored);
        QCOMPARE(stored.error().kind, Error::Kind::Conflict);
        QCOMPARE(stored.error().code, u"gatehouse.stored_differently"_s);
        QCOMPARE(stored.error().fields, QJsonValue(QJsonObject { { u"paths"_s, QJsonArray { u"port"_s } } }));
        QCOMPARE(stored.error().sent, Error::Sent::Yes);
        QCOMPARE(fixture.server.lines(),
            (QList<QByteArray> { "POST /schemas/services/validate", QByteArray("PUT ").append(path), QByteArray("GET ").append(path) }));
    }

    void rule08DefaultsTheGatewayFillsInAreNoFinding()
    {
        ClientFixture fixture(OneObject { {}, [](QJsonObject object) {
                                             object.insert(u"retries"_s, 5);
                                             return object;
                                         } });
        const auto stored = ClientFixture::run([&] {
            return gateway::putAndVerify(fixture.client, services(), id, { { u"host"_s, u"h"_s } });
        });
        QVERIFY(stored);
        QCOMPARE(stored->json.value("retries"_L1).toInt(), 5);
    }

    void nothingIsWrittenThatTheDryRunRefuses()
    {
        ClientFixture fixture([](const ScriptedServer::Request &) { return json(hostMissing, 400); });
        const auto stored = ClientFixture::run([&] { return gateway::putAndVerify(fixture.client, services(), id, {}); });
        QVERIFY(!stored);
        QCOMPARE(stored.error().kind, Error::Kind::Rejected);
        QCOMPARE(stored.error().where, u"POST /schemas/services/validate"_s);
        QCOMPARE(stored.error().sent, Error::Sent::No);
        QCOMPARE(fixture.server.requests().size(), 1);
    }

    void theDryRunOfANestedObjectNamesItsParent()
    {
        ClientFixture fixture([](const ScriptedServer::Request &request) {
            if (request.verb == "POST")
                return json(valid);
            return json(request.path() == "/consumers/alice" ? R"({"id":"c-1"})" : R"({"id":"a-1","group":"g"})");
        });
        const auto stored = ClientFixture::run([&] {
            return gateway::putAndVerify(fixture.client, gateway::kinds::acls(), u"g"_s, { { u"group"_s, u"g"_s } }, u"alice"_s);
        });
        QVERIFY(stored);
        QCOMPARE(fixture.server.lines(),
            (QList<QByteArray> { "GET /consumers/alice", "POST /schemas/acls/validate", "PUT /consumers/alice/acls/g", "GET /acls/a-1" }));
        QCOMPARE(fixture.server.requests().at(1).body, R"({"consumer":{"id":"c-1"},"group":"g"})");
        QCOMPARE(fixture.server.requests().at(2).body, R"({"group":"g"})");
    }
};

QTEST_GUILESS_MAIN(TestRulesWriting)
#include "test_rules_writing.moc"
