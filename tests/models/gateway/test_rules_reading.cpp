#include "tests/models/gateway/client_fixture.h"

#include "models/gateway/admin_error.h"
#include "models/gateway/dependents.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Error;
using gateway::kinds::services;

namespace {

/// Three pages of a collection whose `next` points somewhere else.
ScriptedServer::Answer pages(const ScriptedServer::Request &request)
{
    if (request.target.endsWith("offset=WyJhIl0%3D"))
        return json(R"({"data":[{"id":"b","tags":["x"]}],"next":"/trap?offset=last","offset":"last"})");
    if (request.target.endsWith("offset=last"))
        return json(R"({"data":[{"id":"c","tags":["x","y"]}],"next":null})");
    if (request.target.contains("offset") || request.path() == "/trap")
        return json(R"({"message":"wrong"})", 500);
    return json(R"({"data":[{"id":"a","tags":null}],"next":"/trap","offset":"WyJhIl0="})");
}

QStringList idsOf(const core::Result<QList<gateway::Entity>> &entities)
{
    QStringList ids;
    for (const gateway::Entity &entity : entities.value())
        ids.append(entity.id());
    return ids;
}

} // namespace

class TestRulesReading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rule04ListsArePagedByOffsetAndNextIsNotFollowed()
    {
        ClientFixture fixture(pages);
        const auto listed = ClientFixture::run([&] { return fixture.client.list(services()); });
        QVERIFY(listed);
        QCOMPARE(idsOf(listed), (QStringList { u"a"_s, u"b"_s, u"c"_s }));
        QCOMPARE(fixture.server.lines(),
            (QList<QByteArray> {
                "GET /services?size=1000", "GET /services?size=1000&offset=WyJhIl0%3D", "GET /services?size=1000&offset=last" }));
    }

    void rule04ANestedListKeepsItsSizeAndIsSiftedHere()
    {
        ClientFixture fixture(pages);
        gateway::ListQuery query;
        query.parentId = u"a/b"_s;
        query.tags = QStringList { u"x"_s };
        query.pageSize = 7;
        const auto listed = ClientFixture::run([&] { return fixture.client.list(gateway::kinds::routes(), query); });
        QVERIFY(listed);
        QCOMPARE(idsOf(listed), (QStringList { u"b"_s, u"c"_s }));
        for (const QByteArray &line : fixture.server.lines()) {
            QVERIFY2(line.startsWith("GET /services/a%2Fb/routes?size=7"), line.constData());
            QVERIFY(!line.contains("tags"));
        }
    }

    void rule04TagsAndCustomIdsAreAskedForAtTheTop()
    {
        ClientFixture fixture([](const ScriptedServer::Request &) { return json(R"({"data":[],"next":null})"); });
        gateway::ListQuery query;
        query.tags = QStringList { u"a b"_s, u"c+d"_s };
        query.customId = u"x&y"_s;
        query.pageSize = 5000;
        const auto listed = ClientFixture::run([&] {
            (void)fixture.client.list(services(), query);
            return fixture.client.list(gateway::kinds::consumers(), query);
        });
        QVERIFY(listed);
        QCOMPARE(fixture.server.lines(),
            (QList<QByteArray> {
                "GET /services?size=1000&tags=a%20b%2Cc%2Bd", "GET /consumers?size=1000&tags=a%20b%2Cc%2Bd&custom_id=x%26y" }));
    }

    void rule04AnOffsetThatComesTwiceIsAnError()
    {
        ClientFixture fixture([](const ScriptedServer::Request &) { return json(R"({"data":[{"id":"a"}],"offset":"same","next":"/x"})"); });
        const auto listed = ClientFixture::run([&] { return fixture.client.list(services()); });
        QVERIFY(!listed);
        QCOMPARE(listed.error().kind, Error::Kind::Protocol);
        QCOMPARE(listed.error().code, u"gatehouse.paging_loop"_s);
        QCOMPARE(fixture.server.requests().size(), 2);
    }

    void rule04ALimitEndsThePaging()
    {
        ClientFixture fixture(pages);
        gateway::ListQuery query;
        query.limit = 2;
        const auto listed = ClientFixture::run([&] { return fixture.client.list(services(), query); });
        QVERIFY(listed);
        QCOMPARE(listed->size(), 2);
        QCOMPARE(fixture.server.requests().size(), 2);
    }

    void rule05AnEmptyTableIsAnEmptyList()
    {
        ClientFixture fixture([](const ScriptedServer::Request &) { return json(R"({"data":{},"next":null})"); });
        const auto listed = ClientFixture::run([&] { return fixture.client.list(services()); });
        QVERIFY(listed);
        QVERIFY(listed->isEmpty());
    }

    void rule05WhatIsNoListIsAnError_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no data") << QByteArray("{}");
        QTest::newRow("object") << QByteArray(R"({"data":{"a":1}})");
        QTest::newRow("text items") << QByteArray(R"({"data":["a"]})");
    }

    void rule05WhatIsNoListIsAnError()
    {
        QFETCH(QByteArray, body);
        ClientFixture fixture([body](const ScriptedServer::Request &) { return json(body); });
        const auto listed = ClientFixture::run([&] { return fixture.client.list(services()); });
        QVERIFY(!listed);
        QCOMPARE(listed.error().code, u"gatehouse.not_a_list"_s);
    }

    void rule05AFieldErrorIsFoundAtItsField()
    {
        ClientFixture fixture([](const ScriptedServer::Request &) {
            return json(R"({"message":"2 schema violations","name":"schema violation","code":2,
                "fields":{"config":{"@entity":["cond"],"key_names":[null,"bad header name"]}}})",
                400);
        });
        const auto written = ClientFixture::run([&] { return fixture.client.put(gateway::kinds::plugins(), u"1"_s, {}); });
        QVERIFY(!written);
        QCOMPARE(written.error().code, u"2"_s);
        QCOMPARE(written.error().where, u"PUT /plugins/1"_s);
        QCOMPARE(gateway::fieldErrors(written.error().fields),
            (QList<gateway::FieldError> { { u"config.@entity"_s, u"cond"_s }, { u"config.key_names[1]"_s, u"bad header name"_s } }));
    }

    void rule05HtmlErrorsAreUnderstood()
    {
        ClientFixture fixture([](const ScriptedServer::Request &) { return html(413, "413 Request Entity Too Large"); });
        const auto written = ClientFixture::run([&] { return fixture.client.put(services(), u"1"_s, {}); });
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::Rejected);
        QCOMPARE(written.error().code, u"gatehouse.html_answer"_s);
        QCOMPARE(written.error().text, u"413 Request Entity Too Large"_s);
    }

    void rule06WhatGoesWithAServiceIsCounted()
    {
        ClientFixture fixture([](const ScriptedServer::Request &request) {
            if (request.path() == "/services/s/routes")
                return json(R"({"data":[{"id":"1"},{"id":"2"}],"next":null})");
            return json(R"({"data":[{"id":"3"}],"next":null})");
        });
        const auto found = ClientFixture::run([&] { return gateway::countDependents(fixture.client, services(), u"s"_s); });
        QVERIFY(found);
        QCOMPARE(found->size(), 4);
        QCOMPARE(found->at(0).kind, u"routes"_s);
        QCOMPARE(found->at(0).count, 2);
        QVERIFY(found->at(0).blocks);
        QCOMPARE(found->at(1).kind, u"plugins"_s);
        QVERIFY(!found->at(1).blocks);
        QCOMPARE(found->at(2).kind, u"oauth2-tokens"_s);
        QCOMPARE(found->at(3).kind, u"contracts"_s);
    }

    void rule06WhatGoesWithAConsumerIsCounted()
    {
        ClientFixture fixture([](const ScriptedServer::Request &request) {
            if (request.path().endsWith("/key-auth"))
                return json(R"({"message":"Not found"})", 404);
            if (request.path() == "/consumers/c")
                return json(R"({"id":"c"})");
            return request.path().endsWith("/plugins") ? json(R"({"data":[]})") : json(R"({"data":[{"id":"1"}]})");
        });
        const auto found
            = ClientFixture::run([&] { return gateway::countDependents(fixture.client, gateway::kinds::consumers(), u"c"_s); });
        QVERIFY(found);
        QStringList kinds;
        for (const gateway::Dependents &dependents : *found)
            kinds.append(dependents.kind);
        QCOMPARE(kinds,
            (QStringList {
                u"acls"_s, u"jwt-credentials"_s, u"basic-auth-credentials"_s, u"hmac-auth-credentials"_s, u"oauth2-credentials"_s }));
    }

    void rule06DependentsOfWhatIsNotThereAreAnError()
    {
        ClientFixture fixture([](const ScriptedServer::Request &) { return json(R"({"message":"Not found"})", 404); });
        const auto found = ClientFixture::run([&] { return gateway::countDependents(fixture.client, services(), u"s"_s); });
        QVERIFY(!found);
        QCOMPARE(found.error().kind, Error::Kind::NotFound);
    }

    void rule06DeletingTwiceIsNoErrorButARefusalIs()
    {
        ClientFixture fixture([](const ScriptedServer::Request &request) {
            if (request.path() == "/services/busy")
                return json(R"({"message":"an existing 'routes' entity references this 'services' entity","name":"foreign key violation",
                    "code":4,"fields":{"@referenced_by":"routes"}})",
                    400);
            return request.path().startsWith("/services") ? json({}, 204) : json(R"({"message":"Not found"})", 404);
        });
        ClientFixture::run([&] {
            const auto gone = fixture.client.remove(services(), u"gone"_s);
            const auto nested = fixture.client.remove(gateway::kinds::acls(), u"g"_s, u"alice"_s);
            const auto busy = fixture.client.remove(services(), u"busy"_s);
            [&] {
                QVERIFY(gone);
                QVERIFY(nested);
                QVERIFY(!busy);
                QCOMPARE(busy.error().kind, Error::Kind::Conflict);
                QCOMPARE(busy.error().code, u"4"_s);
            }();
            return true;
        });
        QCOMPARE(fixture.server.lines(),
            (QList<QByteArray> { "DELETE /services/gone", "DELETE /consumers/alice/acls/g", "DELETE /services/busy" }));
    }

    void rule10SecretsAreLiftedOutOnArrival()
    {
        ClientFixture fixture(
            [](const ScriptedServer::Request &) { return json(R"({"data":[{"id":"1","key":"k","secret":"hunter2"}],"next":null})"); });
        const auto listed = ClientFixture::run([&] { return fixture.client.list(gateway::kinds::jwtCredentials()); });
        QVERIFY(listed);
        QVERIFY(!listed->first().json.contains(u"secret"_s));
        QCOMPARE(listed->first().secrets.value(u"secret"_s).reveal(), "hunter2");
    }

    void rule10AnErrorRepeatsNoSecret()
    {
        ClientFixture fixture([](const ScriptedServer::Request &request) {
            const QByteArray key = request.json().value("key"_L1).toString().toUtf8();
            QByteArray taken = "{\"message\":\"UNIQUE violation detected on '{key=\\\"KEY\\\"}'\",\"name\":\"unique constraint violation\","
                               "\"code\":5,\"fields\":{\"key\":\"KEY\"}}";
            return json(taken.replace("KEY", key), 409);
        });
        const auto written = ClientFixture::run([&] {
            return fixture.client.put(gateway::kinds::keyAuthCredentials(), u"1"_s, { { u"key"_s, u"hunter2"_s } });
        });
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::Conflict);
        QVERIFY(!written.error().text.contains("hunter2"_L1));
        QVERIFY(!QJsonDocument(written.error().fields.toObject()).toJson().contains("hunter2"));
    }

    void anIdThatWouldAddressTheCollectionIsRefused()
    {
        ClientFixture fixture([](const ScriptedServer::Request &) { return json({}, 204); });
        for (const QString &id : { QString(), u"."_s, u".."_s }) {
            const auto removed = ClientFixture::run([&] { return fixture.client.remove(services(), id); });
            QVERIFY(!removed);
            QCOMPARE(removed.error().code, u"gatehouse.empty_id"_s);
        }
        QVERIFY(fixture.server.requests().isEmpty());
    }

    void aKindWithoutAParentHasNoNestedList()
    {
        ClientFixture fixture([](const ScriptedServer::Request &) { return json({}); });
        gateway::ListQuery query;
        query.parentId = u"x"_s;
        const auto listed = ClientFixture::run([&] { return fixture.client.list(services(), query); });
        QVERIFY(!listed);
        QCOMPARE(listed.error().code, u"gatehouse.no_parent"_s);
    }
};

QTEST_GUILESS_MAIN(TestRulesReading)
#include "test_rules_reading.moc"
