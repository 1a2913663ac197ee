#include "tests/models/gateway/client_fixture.h"

#include "models/gateway/portal_settings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::Error;
using gateway::PortalSettings;

namespace {

/// Settings with which everything is possible.
PortalSettings fitting()
{
    return { .enterprise = true,
        .version = u"3.4.3.5"_s,
        .workspace = u"team"_s,
        .onNode = true,
        .inWorkspace = true,
        .workspaceKnown = true,
        .appAuth = u"external-oauth2"_s,
        .appAuthKnown = true,
        .auth = u"basic-auth"_s,
        .authKnown = true };
}

gateway::NodeInfo tellingNode()
{
    gateway::NodeInfo node;
    node.version = u"3.4.3.5"_s;
    node.enterprise = true;
    node.portal = true;
    node.portalKnown = true;
    node.portalAppAuth = u"external-oauth2"_s;
    node.portalAuth = u"basic-auth"_s;
    return node;
}

ScriptedServer::Answer forbidden()
{
    return json(R"({"message":"ada, you do not have permissions to read this resource"})", 403);
}

core::Result<PortalSettings> read(const ClientFixture &fixture, const gateway::NodeInfo &node)
{
    return ClientFixture::run([&] { return gateway::readPortalSettings(fixture.client, node); });
}

} // namespace

class TestPortalSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nodeAndWorkspaceAreRead()
    {
        const QJsonObject config { { u"portal"_s, true }, { u"portal_auth"_s, u"key-auth"_s }, { u"portal_auto_approve"_s, true },
            { u"portal_developer_meta_fields"_s,
                QString::fromLatin1("[{'title':'full_name','validator':{'required':true}},{'title':'team','validator':{'required':false}}]")
                    .replace(u'\'', u'"') } };
        const QByteArray body = QJsonDocument(QJsonObject { { u"name"_s, u"team"_s }, { u"config"_s, config } }).toJson();
        const ClientFixture fixture([body](const ScriptedServer::Request &) { return json(body); }, u"team"_s);
        const auto settings = read(fixture, tellingNode());
        QVERIFY(settings);
        QVERIFY(settings->onNode && settings->inWorkspace && settings->workspaceKnown && settings->appAuthKnown && settings->authKnown);
        QCOMPARE(settings->appAuth, u"external-oauth2"_s);
        QCOMPARE(settings->auth, u"key-auth"_s);
        QVERIFY(settings->autoApprove);
        QCOMPARE(settings->requiredMeta, QStringList { u"full_name"_s });
        QVERIFY(gateway::portalFits(*settings));
        QVERIFY(gateway::portalUnchecked(*settings).isEmpty());
        QCOMPARE(fixture.server.lines(), (QList<QByteArray> { "GET /team/workspaces/team" }));
    }

    void theOpenSourceEditionIsNotAsked()
    {
        const ClientFixture fixture([](const ScriptedServer::Request &) { return json("{}"); });
        gateway::NodeInfo node;
        node.version = u"3.4.2"_s;
        const auto settings = read(fixture, node);
        QVERIFY(settings);
        QVERIFY(fixture.server.requests().isEmpty());
        QCOMPARE(gateway::portalFits(*settings).error().code, u"gatehouse.no_enterprise"_s);
    }

    void whatTheRootHidesIsLookedForInside()
    {
        const ClientFixture fixture([](const ScriptedServer::Request &request) {
            if (request.path() == "/default/kong")
                return json(R"({"version":"3.4.3.5","plugins":{},"configuration":{"portal":true,"portal_app_auth":"kong-oauth2"}})");
            return json(R"({"name":"default","config":{"portal":true,"portal_auth":null}})");
        });
        gateway::NodeInfo node;
        node.enterprise = true;
        const auto settings = read(fixture, node);
        QVERIFY(settings);
        QVERIFY(settings->onNode && settings->appAuthKnown && settings->authKnown);
        QCOMPARE(settings->workspace, u"default"_s);
        QCOMPARE(gateway::portalFits(*settings).error().code, u"gatehouse.portal_app_auth"_s);
        QCOMPARE(fixture.server.lines(), (QList<QByteArray> { "GET /workspaces/default", "GET /default/kong" }));
    }

    void whatNobodyTellsStaysUnknown()
    {
        const ClientFixture fixture([](const ScriptedServer::Request &request) {
            return request.path() == "/developers" ? json(R"({"data":[],"next":null,"total":0})") : forbidden();
        });
        gateway::NodeInfo node;
        node.enterprise = true;
        const auto settings = read(fixture, node);
        QVERIFY(settings);
        QVERIFY(settings->onNode);
        QVERIFY(gateway::portalFits(*settings));
        QCOMPARE(gateway::portalUnchecked(*settings),
            (QStringList {
                u"gatehouse.portal_workspace_unknown"_s, u"gatehouse.portal_app_auth_unknown"_s, u"gatehouse.portal_auth_unknown"_s }));
    }

    void aNodeWithoutDevelopersHasNoPortal()
    {
        const ClientFixture fixture([](const ScriptedServer::Request &) { return json(R"({"message":"Not found"})", 404); });
        gateway::NodeInfo node;
        node.enterprise = true;
        const auto settings = read(fixture, node);
        QVERIFY(settings);
        QVERIFY(!settings->onNode);
    }

    void anotherWorkspaceMayHoldTheRights()
    {
        const ClientFixture fixture(
            [](const ScriptedServer::Request &request) {
                return request.path() == "/workspaces/team" ? json(R"({"config":{"portal":false}})") : forbidden();
            },
            u"team"_s);
        const auto settings = read(fixture, tellingNode());
        QVERIFY(settings);
        QVERIFY(settings->workspaceKnown);
        QVERIFY(!settings->inWorkspace);
        QCOMPARE(fixture.server.lines(), (QList<QByteArray> { "GET /team/workspaces/team", "GET /workspaces/team" }));
    }

    void aFailingNodeIsNoAnswer()
    {
        const ClientFixture fixture([](const ScriptedServer::Request &) { return json("{}", 500); });
        const auto settings = read(fixture, tellingNode());
        QVERIFY(!settings);
        QCOMPARE(settings.error().httpStatus, 500);
    }

    void whatIsInTheWayIsNamedWithItsCure_data()
    {
        QTest::addColumn<PortalSettings>("settings");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("variable");
        PortalSettings off = fitting();
        off.onNode = false;
        QTest::newRow("node") << off << u"gatehouse.portal_off"_s << u"portal = on"_s << u"KONG_PORTAL=on"_s;
        PortalSettings elsewhere = fitting();
        elsewhere.inWorkspace = false;
        QTest::newRow("workspace") << elsewhere << u"gatehouse.portal_off_in_workspace"_s << QString() << QString();
        PortalSettings own = fitting();
        own.appAuth = u"kong-oauth2"_s;
        QTest::newRow("own provider") << own << u"gatehouse.portal_app_auth"_s << u"portal_app_auth = external-oauth2"_s
                                      << u"KONG_PORTAL_APP_AUTH=external-oauth2"_s;
        PortalSettings open = fitting();
        open.auth.clear();
        QTest::newRow("no login") << open << u"gatehouse.portal_without_auth"_s << u"portal_auth = basic-auth"_s
                                  << u"KONG_PORTAL_AUTH=basic-auth"_s;
        PortalSettings other = fitting();
        other.enterprise = false;
        QTest::newRow("edition") << other << u"gatehouse.no_enterprise"_s << QString() << QString();
    }

    void whatIsInTheWayIsNamedWithItsCure()
    {
        QFETCH(PortalSettings, settings);
        const auto fits = gateway::portalFits(settings);
        QVERIFY(!fits);
        QCOMPARE(fits.error().kind, Error::Kind::Unsupported);
        QTEST(fits.error().code, "code");
        const QJsonObject fields = fits.error().fields.toObject();
        QTEST(fields.value("line"_L1).toString(), "line");
        QTEST(fields.value("variable"_L1).toString(), "variable");
    }

    void whatIsUnknownIsNoRefusal()
    {
        PortalSettings settings = fitting();
        QVERIFY(gateway::portalFits(settings));
        settings.workspaceKnown = settings.appAuthKnown = settings.authKnown = false;
        settings.inWorkspace = false;
        settings.appAuth.clear();
        settings.auth.clear();
        QVERIFY(gateway::portalFits(settings));
        QCOMPARE(gateway::portalUnchecked(settings).size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestPortalSettings)
#include "test_portal_settings.moc"
