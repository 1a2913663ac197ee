#include "tests/models/gateway/enterprise_sandbox.h"

#include "models/core/random.h"
#include "models/gateway/issuer_cache.h"
#include "models/gateway/member_names.h"
#include "models/gateway/plugin_bodies.h"
#include "models/gateway/plugin_snippet.h"
#include "models/gateway/portal_settings.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway::kinds;
using Kind = core::Error::Kind;

namespace {

/// What the portal strategy would be told there: the code of the refusal, or empty.
QString refusalOn(const sandbox::GatewayOptions &options)
{
    EnterpriseSandbox sandbox(options);
    const gateway::AdminClient client = sandbox.client();
    const auto node = client.probe();
    if (!node)
        return node.error().code;
    const auto settings = gateway::readPortalSettings(client, *node);
    if (!settings)
        return settings.error().code;
    const auto fits = gateway::portalFits(*settings);
    return fits ? QString() : fits.error().code;
}

} // namespace

/// What the built-in gateway in Enterprise dress tells of itself, to whom, and what its schemas say.
class TestEnterpriseNode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNodeIsProbed()
    {
        EnterpriseSandbox sandbox;
        QVERIFY(sandbox.isStarted());
        const auto node = sandbox.client().probe();
        QVERIFY(node);
        QVERIFY(node->enterprise && node->portal && node->portalKnown);
        QCOMPARE(node->portalAppAuth, u"external-oauth2"_s);
        QCOMPARE(node->portalAuth, u"basic-auth"_s);
        QCOMPARE(node->rbac, u"off"_s);
        QVERIFY(node->plugins.contains(u"openid-connect"_s) && node->plugins.contains(u"application-registration"_s));
        QVERIFY(node->endpoints.contains(u"/developers"_s));
        QCOMPARE(node->workspaces, QStringList { u"default"_s });
    }

    void withoutASaidEditionTheVersionTellsIt()
    {
        sandbox::GatewayOptions options;
        options.unknown.rootShowsEdition = false;
        EnterpriseSandbox sandbox(options);
        const auto node = sandbox.client().probe();
        QVERIFY(node);
        QVERIFY(node->enterprise);
    }

    void aPortalThatIsReadyFits() { QCOMPARE(refusalOn({}), QString()); }

    void whatIsInTheWayIsFound_data()
    {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QString>("code");
        QTest::newRow("node") << u"portal"_s << u"gatehouse.portal_off"_s;
        QTest::newRow("workspace") << u"workspace"_s << u"gatehouse.portal_off_in_workspace"_s;
        QTest::newRow("login") << u"app_auth"_s << u"gatehouse.portal_app_auth"_s;
    }

    void whatIsInTheWayIsFound()
    {
        QFETCH(QString, setting);
        sandbox::GatewayOptions options;
        options.portal = setting != "portal"_L1;
        options.portalInWorkspace = setting != "workspace"_L1;
        if (setting == "app_auth"_L1)
            options.portalAppAuth = u"kong-oauth2"_s;
        QTEST(refusalOn(options), "code");
    }

    void whatTheRootHidesIsUncheckedAndNoRefusal()
    {
        sandbox::GatewayOptions options;
        options.unknown.rootShowsPortal = false;
        EnterpriseSandbox sandbox(options);
        const gateway::AdminClient client = sandbox.client();
        const auto node = client.probe();
        QVERIFY(node);
        QVERIFY(!node->portalKnown);
        const auto settings = gateway::readPortalSettings(client, *node);
        QVERIFY(settings);
        QVERIFY(settings->onNode && settings->workspaceKnown && settings->inWorkspace);
        QVERIFY(gateway::portalFits(*settings));
        QVERIFY(gateway::portalUnchecked(*settings).contains(u"gatehouse.portal_app_auth_unknown"_s));
    }

    void aPortalThatIsOffIsFoundThoughTheRootHidesIt()
    {
        sandbox::GatewayOptions options;
        options.unknown.rootShowsPortal = false;
        options.portal = false;
        const QString code = refusalOn(options);
        QVERIFY2(code == "gatehouse.portal_off"_L1 || code == "gatehouse.portal_off_in_workspace"_L1, qPrintable(code));
    }

    void aWrongTokenAndAMissingRightAreTold()
    {
        sandbox::GatewayOptions options;
        options.adminToken = core::Secret("admin-token");
        options.readOnlyToken = core::Secret("reader-token");
        EnterpriseSandbox sandbox(options);

        const auto nobody = sandbox.client().probe();
        QVERIFY(!nobody);
        QCOMPARE(nobody.error().kind, Kind::Denied);
        QCOMPARE(nobody.error().code, u"gatehouse.rbac_credentials"_s);
        QCOMPARE(sandbox.client({}, "wrong").probe().error().code, u"gatehouse.rbac_credentials"_s);

        const gateway::AdminClient reader = sandbox.client({}, "reader-token");
        const auto node = reader.probe();
        QVERIFY(node);
        QCOMPARE(node->rbac, u"on"_s);
        const auto refused = reader.post(developers(), { { u"email"_s, u"ada@example.test"_s } });
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"gatehouse.rbac_permission"_s);
        QCOMPARE(refused.error().fields.toObject(),
            (QJsonObject { { u"user"_s, u"reader"_s }, { u"action"_s, u"create"_s }, { u"path"_s, u"/developers"_s },
                { u"workspace"_s, u"default"_s } }));
        QVERIFY(sandbox.client({}, "admin-token").probe());
    }

    void ourBodiesPassTheDryRun()
    {
        EnterpriseSandbox sandbox;
        const gateway::AdminClient client = sandbox.client();
        const QString service = core::randomUuid();
        QVERIFY(client.put(services(), service, { { u"host"_s, u"h.test"_s } }));
        gateway::OpenIdConnectSettings settings;
        settings.issuer = sandbox.url("provider"_L1).toString();
        settings.claimPath = QStringList { u"application_id"_s };
        settings.scopes = QStringList { u"api.access"_s };
        const QList<QJsonObject> bodies { gateway::openIdConnectBody(settings),
            gateway::applicationRegistrationBody({ u"X"_s, false, true }) };
        for (QJsonObject body : bodies) {
            const QString name = body.value("name"_L1).toString();
            const auto schema = client.pluginSchema(name);
            QVERIFY2(schema, qPrintable(name));
            QCOMPARE(gateway::forNode(body, *schema), body);
            body.insert("service"_L1, QJsonObject { { u"id"_s, service } });
            const auto valid = client.validate(plugins(), body);
            QVERIFY2(valid, qPrintable(valid ? QString() : QString(name + u": " + valid.error().text)));
        }
    }

    void theFormOfOpenIdConnectIsWhole()
    {
        using Type = forms::FormField::Type;
        EnterpriseSandbox sandbox;
        const auto schema = sandbox.client().pluginSchema(u"openid-connect"_s);
        QVERIFY(schema);
        const forms::FormField *config = schema->find(u"config");
        QVERIFY(config);
        QVERIFY2(config->fields.size() >= 200, qPrintable(QString::number(config->fields.size())));
        for (const forms::FormField &field : config->fields) {
            QVERIFY2(field.type != Type::Unknown, qPrintable(field.name));
            QVERIFY2((field.type != Type::Array && field.type != Type::Set) || field.elements.front().type != Type::Unknown,
                qPrintable(field.name));
        }
        QVERIFY(schema->find(u"config.issuer")->required);
        QCOMPARE(schema->find(u"config.auth_methods")->elements.front().oneOf.size(), 9);
        QVERIFY(schema->find(u"config.client_secret")->secret);
        QCOMPARE(schema->find(u"config.client_jwk")->elements.front().type, Type::Record);
        QCOMPARE(schema->find(u"config.session_redis_port")->between.value(), (std::pair<double, double>(0, 65535)));
    }

    void theDocumentedSampleIsRefusedAndPassesOncePutRight()
    {
        EnterpriseSandbox sandbox;
        const gateway::AdminClient client = sandbox.client();
        const auto schema = client.pluginSchema(u"openid-connect"_s);
        QVERIFY(schema);
        const QString issuer = sandbox.url("provider"_L1).toString();
        const QString sample
            = u"{ \"issuer\": \"%1\", \"verify_credentials\": false, \"consumer_claim\": \"application_id\", }"_s.arg(issuer);

        const QJsonObject asWritten { { u"issuer"_s, issuer }, { u"verify_credentials"_s, false },
            { u"consumer_claim"_s, u"application_id"_s } };
        const auto refused = client.validate(plugins(), { { u"name"_s, u"openid-connect"_s }, { u"config"_s, asWritten } });
        QVERIFY(!refused);
        const QJsonObject fields = refused.error().fields.toObject().value("config"_L1).toObject();
        QCOMPARE(fields.value("verify_credentials"_L1).toString(), u"unknown field"_s);
        QCOMPARE(fields.value("consumer_claim"_L1).toString(), u"expected an array"_s);

        const auto snippet = gateway::readPluginSnippet(sample, *schema);
        QVERIFY(snippet);
        QCOMPARE(snippet->corrections.size(), 3);
        const auto valid = client.validate(plugins(), snippet->body(u"openid-connect"_s));
        QVERIFY2(valid, qPrintable(valid ? QString() : valid.error().text));
    }

    void anIssuerThatWasAskedIsCachedAndForgotten()
    {
        EnterpriseSandbox sandbox;
        const gateway::AdminClient client = sandbox.client();
        const auto none = gateway::cachedIssuers(client);
        QVERIFY(none && *none);
        QVERIFY((*none)->isEmpty());

        const QString service = core::randomUuid();
        const QString issuer = sandbox.url("provider"_L1).toString();
        QVERIFY(client.put(services(), service, { { u"host"_s, u"h.test"_s } }));
        const QJsonObject ofService { { u"id"_s, service } };
        QVERIFY(client.put(routes(), core::randomUuid(), { { u"paths"_s, QJsonArray { u"/orders"_s } }, { u"service"_s, ofService } }));
        QJsonObject plugin = gateway::openIdConnectBody({ issuer, { u"client_id"_s }, { u"bearer"_s }, {} });
        plugin.insert("service"_L1, ofService);
        QVERIFY(client.put(plugins(), core::randomUuid(), plugin));
        QCOMPARE(sandbox.call(u"/orders"_s, "Bearer e30.e30.e30"), 401);

        const auto cached = gateway::cachedIssuers(client);
        QVERIFY(cached && *cached);
        QCOMPARE((*cached)->size(), 1);
        const gateway::CachedIssuer own = (*cached)->first();
        QVERIFY(own.issuer.startsWith(issuer));
        QVERIFY(own.configuration.value("token_endpoint"_L1).toString().startsWith(issuer));
        QVERIFY(!own.keys.isEmpty());
        QVERIFY(gateway::forgetIssuer(client, own.issuer));
        QVERIFY((*gateway::cachedIssuers(client))->isEmpty());
        QVERIFY(gateway::forgetIssuer(client, own.issuer));
        QVERIFY(gateway::forgetAllIssuers(client));
    }

    void withoutThePluginThereIsNoCacheOfIssuers()
    {
        sandbox::GatewayOptions options;
        options.hasOpenIdConnect = false;
        EnterpriseSandbox sandbox(options);
        const auto cached = gateway::cachedIssuers(sandbox.client());
        QVERIFY(cached);
        QVERIFY(!*cached);
    }
};

QTEST_GUILESS_MAIN(TestEnterpriseNode)
#include "test_enterprise_node.moc"
