#include "tests/models/gateway/client_fixture.h"

#include "models/gateway/portal_objects.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Error;
using gateway::Entity;

namespace {

QByteArray listOf(const QByteArray &items)
{
    return "{\"data\":[" + items + "],\"next\":null,\"total\":9}";
}

/// Two developers with three applications; b2 has a contract for s1, a1 for s1 and s2. Only the documented paths.
ScriptedServer::Answer documented(const ScriptedServer::Request &request)
{
    const QByteArray path = request.path();
    if (path == "/developers")
        return json(listOf(R"({"id":"a","email":"a@b.test"},{"id":"b","email":"b@b.test"},{"id":"c","email":"gone@b.test"})"));
    if (path == "/developers/a/applications")
        return json(listOf(R"({"id":"a1","name":"one","developer":{"id":"a"}})"));
    if (path == "/developers/b/applications")
        return json(listOf(R"({"id":"b2","name":"three"},{"id":"b1","name":"two"})"));
    if (path == "/developers/a/applications/a1/application_instances")
        return json(listOf(R"({"id":"i1","service":{"id":"s1"},"status":0},{"id":"i2","service":{"id":"s2"},"status":1})"));
    if (path == "/developers/b/applications/b1/application_instances")
        return json(listOf({}));
    if (path == "/developers/b/applications/b2/application_instances")
        return json(listOf(R"({"id":"i0","service":{"id":"s1"},"status":3,"application":{"id":"b2","developer":{"id":"b"}}})"));
    return json(R"({"message":"Not found"})", 404);
}

QStringList idsOf(const QList<Entity> &entities)
{
    QStringList ids;
    for (const Entity &entity : entities)
        ids.append(entity.id());
    return ids;
}

gateway::NodeInfo nodeWith(const QStringList &endpoints)
{
    gateway::NodeInfo node;
    node.portal = true;
    node.endpoints = endpoints;
    return node;
}

const QStringList shortCuts { u"/applications"_s, u"/services/{services}/application_instances"_s };

} // namespace

class TestPortalObjects : public QObject {
    Q_OBJECT

    core::Result<QList<Entity>> applicationsOf(ClientFixture &fixture, const gateway::NodeInfo &node)
    {
        core::Parallel parallel(3); // its threads end before the pool that lends them connections
        return ClientFixture::run([&] { return gateway::listApplications(fixture.client, node, parallel); });
    }

    core::Result<QList<Entity>> contractsOf(ClientFixture &fixture, const gateway::NodeInfo &node, const QString &service)
    {
        core::Parallel parallel(3); // its threads end before the pool that lends them connections
        return ClientFixture::run([&] { return gateway::listContracts(fixture.client, node, parallel, service); });
    }

private Q_SLOTS:
    void applicationsAreGatheredFromEveryDeveloper()
    {
        ClientFixture fixture(documented);
        const auto found = applicationsOf(fixture, nodeWith({}));
        QVERIFY(found);
        QCOMPARE(idsOf(*found), (QStringList { u"a1"_s, u"b1"_s, u"b2"_s }));
        QCOMPARE(gateway::contractParent(found->at(1)), u"b/b1"_s);
        for (const QByteArray &line : fixture.server.lines())
            QVERIFY2(line.startsWith("GET /developers"), line.constData());
    }

    void aShortCutIsTakenWhereTheNodeHasIt()
    {
        ClientFixture fixture([](const ScriptedServer::Request &) {
            return json(listOf(R"({"id":"b","developer":{"id":"d"}},{"id":"a","developer":{"id":"d"}})"));
        });
        const auto found = applicationsOf(fixture, nodeWith(shortCuts));
        QVERIFY(found);
        QCOMPARE(idsOf(*found), (QStringList { u"a"_s, u"b"_s }));
        QCOMPARE(fixture.server.lines(), (QList<QByteArray> { "GET /applications?size=1000" }));
    }

    void aShortCutThatDoesNotServeIsLeft_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::newRow("missing") << QByteArray(R"({"message":"Not found"})") << 404;
        QTest::newRow("forbidden") << QByteArray(R"({"message":"no"})") << 403;
        QTest::newRow("another method") << QByteArray(R"({"message":"Method not allowed"})") << 405;
        QTest::newRow("no list") << QByteArray("{}") << 200;
        QTest::newRow("without parents") << QByteArray(R"({"data":[{"id":"x","name":"y"}],"next":null})") << 200;
    }

    void aShortCutThatDoesNotServeIsLeft()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        ClientFixture fixture([&](const ScriptedServer::Request &request) {
            return request.path() == "/applications" || request.path().startsWith("/services/") ? json(body, status) : documented(request);
        });
        const auto applications = applicationsOf(fixture, nodeWith(shortCuts));
        QVERIFY(applications);
        QCOMPARE(applications->size(), 3);
        const auto contracts = contractsOf(fixture, nodeWith(shortCuts), u"s1"_s);
        QVERIFY(contracts);
        QCOMPARE(idsOf(*contracts), (QStringList { u"i0"_s, u"i1"_s }));
    }

    void aShortCutThatBreaksDownIsTold()
    {
        ClientFixture fixture([&](const ScriptedServer::Request &request) {
            return request.path() == "/applications" ? json(R"({"message":"An unexpected error occurred"})", 500) : documented(request);
        });
        const auto applications = applicationsOf(fixture, nodeWith(shortCuts));
        QVERIFY(!applications);
        QCOMPARE(applications.error().httpStatus, 500);
    }

    void contractsOfAServiceKnowWhoseTheyAre()
    {
        ClientFixture fixture(documented);
        const auto found = contractsOf(fixture, nodeWith({}), u"s1"_s);
        QVERIFY(found);
        QCOMPARE(idsOf(*found), (QStringList { u"i0"_s, u"i1"_s }));
        const QJsonObject application = found->at(1).json.value("application"_L1).toObject();
        QCOMPARE(application.value("id"_L1).toString(), u"a1"_s);
        QCOMPARE(application.value("developer"_L1).toObject().value("id"_L1).toString(), u"a"_s);
        const auto all = contractsOf(fixture, nodeWith(shortCuts), {});
        QVERIFY(all);
        QCOMPARE(idsOf(*all), (QStringList { u"i0"_s, u"i1"_s, u"i2"_s }));
    }

    void aGatewayWithoutAPortalHasNone()
    {
        ClientFixture fixture([](const ScriptedServer::Request &) { return json(R"({"message":"Not found"})", 404); });
        const auto found = applicationsOf(fixture, {});
        QVERIFY(found);
        QVERIFY(found->isEmpty());
        QVERIFY(!applicationsOf(fixture, nodeWith({})));
    }

    void oneFailedListFailsAll()
    {
        ClientFixture fixture([](const ScriptedServer::Request &request) {
            return request.path() == "/developers/b/applications" ? json(R"({"message":"no"})", 403) : documented(request);
        });
        const auto found = applicationsOf(fixture, nodeWith({}));
        QVERIFY(!found);
        QCOMPARE(found.error().kind, Error::Kind::Denied);
    }
};

QTEST_GUILESS_MAIN(TestPortalObjects)
#include "test_portal_objects.moc"
