#include "tests/models/gateway/client_fixture.h"

#include "models/gateway/dependents.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::Error;
using namespace gateway::kinds;

namespace {

const QString developerId = u"d1b7ed9e-7e3b-4f7c-8ae5-1c9f3b7b0a01"_s;
const QString applicationId = u"a2c1f1de-93a6-4d1f-9a51-0d9c4f0a7a02"_s;
const QString contractId = u"c3e7a3aa-0a86-4d43-8c5f-6c3a2b8d5b03"_s;
const QString serviceId = u"53b5b9f5-1c1a-4d57-b1dd-4d1b0d0d0c04"_s;

constexpr const char *developer = R"({"id":"d1b7ed9e-7e3b-4f7c-8ae5-1c9f3b7b0a01","email":"ada@example.test","status":0})";
constexpr const char *application
    = R"({"id":"a2c1f1de-93a6-4d1f-9a51-0d9c4f0a7a02","name":"a/b app","custom_id":"0oa1","developer":{"id":"d1b7ed9e-7e3b-4f7c-8ae5-1c9f3b7b0a01"}})";
constexpr const char *contract
    = R"({"id":"c3e7a3aa-0a86-4d43-8c5f-6c3a2b8d5b03","service":{"id":"53b5b9f5-1c1a-4d57-b1dd-4d1b0d0d0c04"},"status":1,"application":{"id":"a2c1f1de-93a6-4d1f-9a51-0d9c4f0a7a02"}})";

QByteArray listOf(const QByteArray &items)
{
    return "{\"data\":[" + items + "],\"next\":null,\"total\":1}";
}

} // namespace

class TestAdminPortal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDeveloperComesBareOrWrapped_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::newRow("bare 200") << QByteArray(developer) << 200;
        QTest::newRow("bare 201") << QByteArray(developer) << 201;
        QTest::newRow("wrapped") << QByteArray("{\"developer\":" + QByteArray(developer) + "}") << 200;
        QTest::newRow("registered") << QByteArray("{\"developer\":" + QByteArray(developer) + ",\"email\":{\"sent\":{}}}") << 200;
    }

    void aDeveloperComesBareOrWrapped()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        ClientFixture fixture([&](const ScriptedServer::Request &) { return json(body, status); }, u"team-a"_s);
        const auto made = ClientFixture::run([&] { return fixture.client.post(developers(), { { u"email"_s, u"ada@example.test"_s } }); });
        QVERIFY(made);
        QCOMPARE(made->id(), developerId);
        const auto changed = ClientFixture::run([&] { return fixture.client.patch(developers(), developerId, { { u"status"_s, 0 } }); });
        QVERIFY(changed);
        QCOMPARE(changed->id(), developerId);
        QCOMPARE(fixture.server.lines(),
            (QList<QByteArray> { "POST /team-a/developers", QByteArray("PATCH /team-a/developers/" + developerId.toLatin1()) }));
    }

    void theDeveloperOfAnApplicationIsNoWrapping()
    {
        ClientFixture fixture([&](const ScriptedServer::Request &) { return json(application, 201); });
        const auto made = ClientFixture::run([&] {
            return fixture.client.post(applications(), { { u"name"_s, u"a/b app"_s } }, developerId);
        });
        QVERIFY(made);
        QCOMPARE(made->id(), applicationId);
        QCOMPARE(fixture.server.lines(), (QList<QByteArray> { "POST /developers/" + developerId.toLatin1() + "/applications" }));
    }

    void aContractStandsUnderItsApplication()
    {
        ClientFixture fixture([&](const ScriptedServer::Request &request) {
            return request.verb == "DELETE" ? json({}, 204) : json(contract, request.verb == "GET" ? 200 : 201);
        });
        const QString parent = u"ada@example.test/"_s + applicationId;
        ClientFixture::run([&] {
            const gateway::AdminClient &client = fixture.client;
            const auto made = client.post(contracts(), { { u"service"_s, QJsonObject { { u"id"_s, serviceId } } } }, parent);
            return made && client.get(contracts(), contractId, parent)
                && client.patch(contracts(), contractId, { { u"status"_s, 0 } }, parent) && client.remove(contracts(), contractId, parent);
        });
        const QByteArray collection = "/developers/ada%40example.test/applications/" + applicationId.toLatin1() + "/application_instances";
        const QByteArray item = collection + '/' + contractId.toLatin1();
        QCOMPARE(fixture.server.lines(), (QList<QByteArray> { "POST " + collection, "GET " + item, "PATCH " + item, "DELETE " + item }));
    }

    void aContractHasNoCollectionOfItsOwn()
    {
        ClientFixture fixture([&](const ScriptedServer::Request &) { return json(listOf({})); });
        const auto listed = ClientFixture::run([&] { return fixture.client.list(contracts()); });
        QVERIFY(!listed);
        QCOMPARE(listed.error().code, u"gatehouse.no_parent"_s);
        for (const QString &parent : { u"/"_s, u"d/"_s, u"/a"_s, u"../a"_s, u"d/.."_s }) {
            const auto made = ClientFixture::run([&] { return fixture.client.post(contracts(), {}, parent); });
            QVERIFY2(!made, qPrintable(parent));
            QCOMPARE(made.error().code, u"gatehouse.empty_id"_s);
        }
        QVERIFY(fixture.server.requests().isEmpty());
    }

    void aPostThatFailsGoesOutOnce()
    {
        ClientFixture fixture([&](const ScriptedServer::Request &) { return json(R"({"message":"An unexpected error occurred"})", 503); });
        const auto made = ClientFixture::run([&] { return fixture.client.post(developers(), { { u"email"_s, u"a@b.test"_s } }); });
        QVERIFY(!made);
        QCOMPARE(made.error().sent, Error::Sent::Unknown);
        QCOMPARE(fixture.server.requests().size(), 1);
    }

    void anAnswerThatCannotBeReadWasCarriedOut()
    {
        ClientFixture fixture([&](const ScriptedServer::Request &) { return json("[]", 201); });
        const auto made = ClientFixture::run([&] { return fixture.client.post(developers(), { { u"email"_s, u"a@b.test"_s } }); });
        QVERIFY(!made);
        QCOMPARE(made.error().sent, Error::Sent::Yes);
    }

    void aPasswordIsInNoErrorAndNoEntity()
    {
        ClientFixture fixture([&](const ScriptedServer::Request &request) {
            if (request.json().contains("meta"_L1))
                return json(R"({"id":"1","email":"a@b.test","password":"pa55phrase","key":"k3yk3yk3y"})");
            return json(R"({"message":"password pa55phrase is too weak","fields":{"password":"pa55phrase","key":"k3yk3yk3y"}})", 400);
        });
        QJsonObject body { { u"email"_s, u"a@b.test"_s }, { u"password"_s, u"pa55phrase"_s }, { u"key"_s, u"k3yk3yk3y"_s } };
        const auto refused = ClientFixture::run([&] { return fixture.client.post(developers(), body); });
        QVERIFY(!refused);
        QCOMPARE(refused.error().text, u"password [redacted] is too weak"_s);
        const QByteArray fields = QJsonDocument(refused.error().fields.toObject()).toJson();
        QVERIFY(!fields.contains("pa55phrase") && !fields.contains("k3yk3yk3y"));

        body.insert(u"meta"_s, u"{}"_s);
        const auto made = ClientFixture::run([&] { return fixture.client.post(developers(), body); });
        QVERIFY(made);
        QVERIFY(!made->json.contains("password"_L1) && !made->json.contains("key"_L1));
        QCOMPARE(made->secrets.size(), 2);
        QCOMPARE(fixture.server.requests().last().json().value("password"_L1).toString(), u"pa55phrase"_s);
    }

    void noObjectOfThePortalIsPut()
    {
        ClientFixture fixture([&](const ScriptedServer::Request &) { return json(developer); });
        const auto put = ClientFixture::run([&] { return fixture.client.put(developers(), developerId, {}); });
        QVERIFY(!put);
        QCOMPARE(put.error().code, u"gatehouse.created_by_post"_s);
        QVERIFY(fixture.server.requests().isEmpty());
    }

    void anApplicationIsFoundByItsNameInItsList()
    {
        ClientFixture fixture([&](const ScriptedServer::Request &request) {
            if (request.target.endsWith("offset=abc"))
                return json(listOf(application));
            if (request.target.contains("size="))
                return json(R"({"data":[{"id":"x","name":"A/B app"}],"next":"/wherever?offset=abc","total":2})");
            return json(application);
        });
        const auto byName = ClientFixture::run([&] { return fixture.client.get(applications(), u"a/b app"_s, developerId); });
        QVERIFY(byName);
        QCOMPARE(byName->id(), applicationId);
        const auto byId = ClientFixture::run([&] { return fixture.client.get(applications(), applicationId, developerId); });
        QVERIFY(byId);
        const auto none = ClientFixture::run([&] { return fixture.client.get(applications(), u"none"_s, developerId); });
        QVERIFY(!none);
        QCOMPARE(none.error().kind, Error::Kind::NotFound);
        const QByteArray collection = "GET /developers/" + developerId.toLatin1() + "/applications";
        QCOMPARE(fixture.server.lines().mid(0, 3),
            (QList<QByteArray> {
                collection + "?size=1000", collection + "?size=1000&offset=abc", collection + '/' + applicationId.toLatin1() }));
    }

    void whatIsSoughtByItsNaturalKeyMayBeAbsent()
    {
        ClientFixture fixture([&](const ScriptedServer::Request &request) {
            if (request.path() == "/developers/ada%40example.test")
                return json(developer);
            if (request.path().endsWith("application_instances"))
                return json(listOf(contract));
            if (request.path().endsWith("applications"))
                return json(listOf({}));
            return json(R"({"message":"Not found"})", 404);
        });
        const auto find = [&](const gateway::EntityKind &kind, const QString &key, const QString &parent = {}) {
            return ClientFixture::run([&] { return fixture.client.find(kind, key, parent); });
        };
        const auto ada = find(developers(), u"ada@example.test"_s);
        QVERIFY(ada && *ada && (*ada)->id() == developerId);
        const auto nobody = find(developers(), u"nobody@example.test"_s);
        QVERIFY(nobody && !*nobody);
        const auto noApplication = find(applications(), u"shop"_s, developerId);
        QVERIFY(noApplication && !*noApplication);
        const auto found = find(contracts(), serviceId, QString(developerId + u'/' + applicationId));
        QVERIFY(found && *found && (*found)->id() == contractId);
        const auto other = find(contracts(), developerId, QString(developerId + u'/' + applicationId));
        QVERIFY(other && !*other);
    }

    void anUnknownWorkspaceIsNoAbsence()
    {
        ClientFixture fixture(
            [&](const ScriptedServer::Request &) { return json(R"({"message":"Workspace 'nope' not found"})", 404); }, u"nope"_s);
        const auto found = ClientFixture::run([&] { return fixture.client.find(developers(), u"a@b.test"_s); });
        QVERIFY(!found);
        QCOMPARE(found.error().kind, Error::Kind::NotFound);
    }

    void aDeveloperIsDeletedByIdThoughNamedByEmail()
    {
        ClientFixture fixture([&](const ScriptedServer::Request &request) {
            if (request.verb == "DELETE")
                return json({}, 204);
            return request.path().contains("ada") ? json(developer) : json(R"({"message":"Not found"})", 404);
        });
        QVERIFY(ClientFixture::run([&] { return fixture.client.remove(developers(), u"ada@example.test"_s); }));
        QVERIFY(ClientFixture::run([&] { return fixture.client.remove(developers(), u"nobody@example.test"_s); }));
        QCOMPARE(fixture.server.lines(),
            (QList<QByteArray> { "GET /developers/ada%40example.test", "DELETE /developers/" + developerId.toLatin1(),
                "GET /developers/nobody%40example.test" }));
    }

    void whatHangsOnAnObjectOfThePortalIsCounted()
    {
        ClientFixture fixture([&](const ScriptedServer::Request &request) {
            if (request.path().endsWith("application_instances"))
                return request.path().startsWith("/services/") ? json(R"({"message":"Not found"})", 404)
                                                               : json(listOf(QByteArray(contract) + ',' + contract));
            if (request.path().endsWith("applications"))
                return json(listOf(application));
            return request.path().endsWith(serviceId.toLatin1()) ? json("{\"id\":\"" + serviceId.toLatin1() + "\"}") : json(listOf({}));
        });
        const auto count = [&](const gateway::EntityKind &kind, const QString &id, const QString &parent = {}) {
            return ClientFixture::run([&] { return gateway::countDependents(fixture.client, kind, id, parent); });
        };
        const auto ofDeveloper = count(developers(), developerId);
        QVERIFY(ofDeveloper);
        QCOMPARE(ofDeveloper->size(), 1);
        QCOMPARE(ofDeveloper->first().kind, u"applications"_s);
        const auto ofApplication = count(applications(), applicationId, developerId);
        QVERIFY(ofApplication);
        QCOMPARE(ofApplication->size(), 1);
        QCOMPARE(ofApplication->first().kind, u"contracts"_s);
        QCOMPARE(ofApplication->first().count, 2);
        const auto withoutPortal = count(services(), serviceId);
        QVERIFY(withoutPortal);
        QVERIFY(withoutPortal->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAdminPortal)
#include "test_admin_portal.moc"
