#include "models/provisioning/steps/step_check.h"
#include "tests/models/provisioning/plan_fixture.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace provisioning;

namespace {

/// The service of the protection, as somebody else made it.
QString addService(PlanFixture &fixture)
{
    return fixture.add(gateway::kinds::services(), { { u"name"_s, u"orders-api"_s }, { u"host"_s, u"up.example"_s } });
}

void addPlugin(PlanFixture &fixture, const QString &name, const QJsonObject &config, const QString &member, const QString &id)
{
    fixture.add(gateway::kinds::plugins(), { { u"name"_s, name }, { u"config"_s, config }, { member, QJsonObject { { u"id"_s, id } } } });
}

QString codeOf(const core::Result<Plan> &plan)
{
    return plan ? QString() : plan.error().code;
}

QStringList conflictsOf(const core::Result<Plan> &plan)
{
    QStringList codes;
    for (const Step &step : plan ? plan->steps : QList<Step>()) {
        if (step.outlook == Step::Outlook::Conflict)
            codes << step.conflictCode;
    }
    return codes;
}

} // namespace

/// What keeps the portal and consumer strategies from a plan, told before anything is written.
class TestStrategyRefusals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theGatewayDoesNotFit_data();
    void theGatewayDoesNotFit();
    void theWishesDoNotGoTogether_data();
    void theWishesDoNotGoTogether();
    void aclAndRegistrationExclude_data();
    void aclAndRegistrationExclude();
    void anotherAuthenticationIsInTheWay_data();
    void anotherAuthenticationIsInTheWay();
    void anAclForAllServicesIsInTheWay();
    void aPluginOnARouteIsNamed_data();
    void aPluginOnARouteIsNamed();
    void aPluginThatIsOffIsNotInTheWay();
    void whoMayOnlyReadIsTold();
    void anIssuerThatIsNotThereIsToldByTheDryRun();
    void anIssuerThatIsNotThereIsToldAtTheWrite();
    void oneClientForTwoApplications();
    void aContractThatWasRefused();
    void aRejectedDeveloper();
    void whatFits();
    void whatIsNotToldIsSaid();
    void anUnknownStrategy();
};

void TestStrategyRefusals::theGatewayDoesNotFit_data()
{
    QTest::addColumn<QString>("strategy");
    QTest::addColumn<int>("change");
    QTest::addColumn<QString>("code");
    QTest::newRow("open source") << u"portal"_s << 0 << u"gatehouse.no_enterprise"_s;
    QTest::newRow("no openid-connect") << u"consumer"_s << 1 << u"gatehouse.plugin_missing"_s;
    QTest::newRow("portal without openid-connect") << u"portal"_s << 1 << u"gatehouse.plugin_missing"_s;
    QTest::newRow("portal off") << u"portal"_s << 2 << u"gatehouse.portal_off"_s;
    QTest::newRow("portal off in the workspace") << u"portal"_s << 3 << u"gatehouse.portal_off_in_workspace"_s;
    QTest::newRow("kong-oauth2") << u"portal"_s << 4 << u"gatehouse.portal_app_auth"_s;
}

void TestStrategyRefusals::theGatewayDoesNotFit()
{
    QFETCH(QString, strategy);
    QFETCH(int, change);
    QFETCH(QString, code);
    sandbox::SandboxOptions options = PlanFixture::enterprise();
    if (change == 0)
        options.gateway.edition = sandbox::GatewayOptions::Edition::OpenSource;
    options.gateway.hasOpenIdConnect = change != 1;
    options.gateway.portal = change != 2;
    options.gateway.portalInWorkspace = change != 3;
    if (change == 4)
        options.gateway.portalAppAuth = u"kong-oauth2"_s;
    PlanFixture fixture(options);
    const auto plan = fixture.plan(fixture.enterpriseProtection(strategy));
    QCOMPARE(codeOf(plan), code);
    QCOMPARE(plan.error().kind, core::Error::Kind::Unsupported);

    const auto fits = strategyFits(fixture.admin(), *fixture.admin().probe());
    QVERIFY2(fits, qPrintable(errorOf(fits)));
    const auto fit = std::find_if(fits->begin(), fits->end(), [&strategy](const StrategyFit &one) { return one.strategy == strategy; });
    QVERIFY(fit->refusal);
    QCOMPARE(fit->refusal->code, code);
}

void TestStrategyRefusals::theWishesDoNotGoTogether_data()
{
    QTest::addColumn<QString>("strategy");
    QTest::addColumn<QStringList>("scopes");
    QTest::addColumn<QString>("email");
    QTest::addColumn<bool>("autoApprove");
    QTest::addColumn<QString>("code");
    const QStringList good { u"api.access"_s };
    QTest::newRow("openid") << u"consumer"_s << QStringList { u"openid"_s, u"api.access"_s } << QString() << false
                            << u"gatehouse.openid_scope"_s;
    QTest::newRow("no scope") << u"consumer"_s << QStringList() << QString() << false << u"gatehouse.scope_missing"_s;
    QTest::newRow("no developer") << u"portal"_s << good << QString() << false << u"gatehouse.developer_missing"_s;
    QTest::newRow("approves itself") << u"portal"_s << good << u"d@example.com"_s << true << u"gatehouse.approved_automatically"_s;
}

void TestStrategyRefusals::theWishesDoNotGoTogether()
{
    QFETCH(QString, strategy);
    QFETCH(QStringList, scopes);
    QFETCH(QString, email);
    QFETCH(bool, autoApprove);
    QFETCH(QString, code);
    PlanFixture fixture(PlanFixture::enterprise());
    Protection wanted = fixture.enterpriseProtection(strategy);
    wanted.scopes = scopes;
    wanted.autoApprove = autoApprove;
    wanted.applications.first().developer.email = email;
    wanted.applications.first().approved = !autoApprove;
    const auto plan = fixture.plan(wanted);
    QCOMPARE(codeOf(plan), code);
    QCOMPARE(plan.error().kind, core::Error::Kind::Invalid);
}

void TestStrategyRefusals::aclAndRegistrationExclude_data()
{
    QTest::addColumn<QString>("strategy");
    QTest::addColumn<QString>("plugin");
    QTest::newRow("portal") << u"portal"_s << u"acl"_s;
    QTest::newRow("consumer") << u"consumer"_s << u"application-registration"_s;
    QTest::newRow("open source") << u"open-source"_s << u"application-registration"_s;
}

void TestStrategyRefusals::anotherAuthenticationIsInTheWay_data()
{
    QTest::addColumn<QString>("strategy");
    QTest::addColumn<QString>("plugin");
    QTest::addColumn<QJsonObject>("config");
    QTest::addColumn<bool>("refused");
    const QJsonObject lenient { { u"anonymous"_s, u"somebody"_s } };
    QTest::newRow("portal, key-auth") << u"portal"_s << u"key-auth"_s << QJsonObject() << true;
    QTest::newRow("consumer, jwt") << u"consumer"_s << u"jwt"_s << QJsonObject() << true;
    QTest::newRow("open source, key-auth") << u"open-source"_s << u"key-auth"_s << QJsonObject() << true;
    QTest::newRow("with an anonymous consumer it lets others decide") << u"consumer"_s << u"key-auth"_s << lenient << false;
}

void TestStrategyRefusals::anotherAuthenticationIsInTheWay()
{
    QFETCH(QString, strategy);
    QFETCH(QString, plugin);
    QFETCH(QJsonObject, config);
    QFETCH(bool, refused);
    PlanFixture fixture(PlanFixture::enterprise());
    addPlugin(fixture, plugin, config, u"service"_s, addService(fixture));
    const auto plan = fixture.plan(fixture.enterpriseProtection(strategy));
    QCOMPARE(codeOf(plan), refused ? u"gatehouse.other_authentication"_s : QString());
}

void TestStrategyRefusals::aclAndRegistrationExclude()
{
    QFETCH(QString, strategy);
    QFETCH(QString, plugin);
    PlanFixture fixture(PlanFixture::enterprise());
    const QJsonObject config
        = plugin == u"acl" ? QJsonObject { { u"allow"_s, QJsonArray { u"some"_s } } } : QJsonObject { { u"display_name"_s, u"Orders"_s } };
    addPlugin(fixture, plugin, config, u"service"_s, addService(fixture));
    const auto plan = fixture.plan(fixture.enterpriseProtection(strategy));
    QCOMPARE(codeOf(plan), u"gatehouse.acl_beside_registration"_s);
    QCOMPARE(plan.error().fields.toObject(), QJsonObject({ { u"service"_s, u"orders-api"_s }, { u"plugin"_s, plugin } }));
}

void TestStrategyRefusals::anAclForAllServicesIsInTheWay()
{
    PlanFixture fixture(PlanFixture::enterprise());
    fixture.add(
        gateway::kinds::plugins(), { { u"name"_s, u"acl"_s }, { u"config"_s, QJsonObject { { u"allow"_s, QJsonArray { u"some"_s } } } } });
    const QJsonObject fields { { u"service"_s, u"orders-api"_s }, { u"plugin"_s, u"acl"_s } };
    const auto early = fixture.plan(fixture.enterpriseProtection(u"portal"_s));
    QCOMPARE(codeOf(early), u"gatehouse.acl_beside_registration"_s);
    QCOMPARE(early.error().fields.toObject(), fields);
    addService(fixture);
    Protection wanted = fixture.enterpriseProtection(u"portal"_s);
    wanted.service.url = QUrl();
    const auto plan = fixture.plan(wanted);
    QCOMPARE(codeOf(plan), u"gatehouse.acl_beside_registration"_s);
    // the service's own goes before it
    wanted.strategy = u"consumer"_s;
    QVERIFY(fixture.plan(wanted));
}

void TestStrategyRefusals::aPluginOnARouteIsNamed_data()
{
    QTest::addColumn<QString>("strategy");
    QTest::newRow("portal") << u"portal"_s;
    QTest::newRow("consumer") << u"consumer"_s;
}

void TestStrategyRefusals::aPluginOnARouteIsNamed()
{
    QFETCH(QString, strategy);
    PlanFixture fixture(PlanFixture::enterprise());
    const QString service = addService(fixture);
    const QString route = fixture.add(gateway::kinds::routes(),
        { { u"name"_s, u"special"_s }, { u"paths"_s, QJsonArray { u"/special"_s } },
            { u"service"_s, QJsonObject { { u"id"_s, service } } } });
    const QJsonObject config { { u"issuer"_s, fixture.issuer().toString() } };
    addPlugin(fixture, u"openid-connect"_s, config, u"route"_s, route);
    const auto plan = fixture.plan(fixture.enterpriseProtection(strategy));
    QCOMPARE(codeOf(plan), u"gatehouse.plugin_on_route"_s);
    QCOMPARE(plan.error().fields.toObject(),
        QJsonObject({ { u"service"_s, u"orders-api"_s }, { u"plugin"_s, u"openid-connect"_s }, { u"route"_s, u"special"_s } }));
}

void TestStrategyRefusals::aPluginThatIsOffIsNotInTheWay()
{
    PlanFixture fixture(PlanFixture::enterprise());
    const QString service = addService(fixture);
    fixture.add(gateway::kinds::plugins(),
        { { u"name"_s, u"acl"_s }, { u"enabled"_s, false }, { u"config"_s, QJsonObject { { u"allow"_s, QJsonArray { u"some"_s } } } },
            { u"service"_s, QJsonObject { { u"id"_s, service } } } });
    Protection wanted = fixture.enterpriseProtection(u"portal"_s);
    wanted.service.url = QUrl();
    const auto plan = fixture.plan(wanted);
    QVERIFY2(plan, qPrintable(errorOf(plan)));
}

void TestStrategyRefusals::whoMayOnlyReadIsTold()
{
    sandbox::SandboxOptions options = PlanFixture::enterprise();
    options.gateway.adminToken = core::Secret("super");
    options.gateway.readOnlyToken = core::Secret("reader");
    PlanFixture fixture(options);
    QVERIFY(fixture.plan(fixture.enterpriseProtection(u"portal"_s)));
    fixture.adminToken = core::Secret("reader");
    const auto plan = fixture.plan(fixture.enterpriseProtection(u"portal"_s));
    QCOMPARE(codeOf(plan), u"gatehouse.rbac_permission"_s);
    QCOMPARE(plan.error().fields.toObject().value(u"user"_s).toString(), u"reader"_s);
    fixture.adminToken = core::Secret("nobody");
    QVERIFY(!fixture.plan(fixture.enterpriseProtection(u"portal"_s)));
}

void TestStrategyRefusals::anIssuerThatIsNotThereIsToldByTheDryRun()
{
    PlanFixture fixture(PlanFixture::enterprise());
    const auto node = fixture.admin().probe();
    QVERIFY(node);
    sandbox::FaultRule rule;
    rule.server = u"admin"_s;
    rule.path = "/schemas/plugins/validate";
    rule.count = 1;
    rule.status = 400;
    rule.body
        = R"json({"code":2,"name":"schema violation","message":"schema violation (config.issuer: discovery failed)","fields":{}})json";
    fixture.sandbox.faults().add(rule);
    const auto plan = makePlan(fixture.context(), *node, fixture.enterpriseProtection(u"consumer"_s));
    QCOMPARE(codeOf(plan), u"gatehouse.issuer_unreachable_at_save"_s);
    QCOMPARE(plan.error().fields.toObject().value(u"issuer"_s).toString(), fixture.issuer().toString());
    QCOMPARE(fixture.gatewayDump().value(u"services"_s).toArray().size(), 0);
}

/// A dry run that asks nobody leaves it to the write.
void TestStrategyRefusals::anIssuerThatIsNotThereIsToldAtTheWrite()
{
    PlanFixture fixture(PlanFixture::enterprise());
    const auto before = fixture.gatewayDump();
    const auto node = fixture.admin().probe();
    QVERIFY(node);
    PlanContext context = fixture.context();
    context.metadata.issuer = u"http://127.0.0.1:9/oauth2/default"_s;
    const auto plan = makePlan(context, *node, fixture.enterpriseProtection(u"consumer"_s));
    const auto applied = plan ? applyPlan(context, *plan) : core::Result<PlanState>(core::failure(plan.error()));
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, u"gatehouse.issuer_unreachable_at_save"_s);
    QCOMPARE(applied.error().fields.toObject().value(u"issuer"_s).toString(), context.metadata.issuer);
    if (plan)
        QVERIFY(rollBackPlan(context, plan->id));
    QCOMPARE(fixture.gatewayDump(), before);
}

void TestStrategyRefusals::oneClientForTwoApplications()
{
    PlanFixture fixture(PlanFixture::enterprise());
    Protection wanted = fixture.enterpriseProtection(u"portal"_s);
    const auto first = fixture.apply(wanted);
    QVERIFY2(first, qPrintable(errorOf(first)));
    QString clientId;
    for (const Step &step : first->plan.steps) {
        if (step.action == Step::Action::Client)
            clientId = first->steps.at(step.index).outputs.value(u"client_id"_s);
    }
    // the same client under another name
    wanted.applications.first().name = u"other"_s;
    wanted.applications.first().clientId = clientId;
    QCOMPARE(conflictsOf(fixture.plan(wanted)), QStringList { u"gatehouse.reference_id_taken"_s });
    QVERIFY(fixture.rollBack(first->plan.id));

    // two new applications with one client
    Protection twins = fixture.enterpriseProtection(u"portal"_s);
    ProtectedApplication second = twins.applications.first();
    second.name = u"second"_s;
    twins.applications << second;
    for (ProtectedApplication &application : twins.applications)
        application.clientId = u"0oaunknown"_s;
    QCOMPARE(codeOf(fixture.plan(twins)), u"gatehouse.client_unknown"_s);
}

void TestStrategyRefusals::aContractThatWasRefused()
{
    PlanFixture fixture(PlanFixture::enterprise());
    Protection wanted = fixture.enterpriseProtection(u"portal"_s);
    const auto applied = fixture.apply(wanted);
    QVERIFY2(applied, qPrintable(errorOf(applied)));
    for (const Step &step : applied->plan.steps) {
        const auto resolved = resolveStep(step, applied->outputs());
        if (step.kind == u"contracts" && step.action == Step::Action::Entity)
            QVERIFY(fixture.admin().patch(
                gateway::kinds::contracts(), applied->steps.at(step.index).id, { { u"status"_s, 3 } }, resolved->parent));
    }
    const auto plan = fixture.plan(wanted);
    QVERIFY2(plan, qPrintable(errorOf(plan)));
    QCOMPARE(conflictsOf(plan), QStringList { u"gatehouse.contract_rejected"_s });
}

void TestStrategyRefusals::aRejectedDeveloper()
{
    PlanFixture fixture(PlanFixture::enterprise());
    QVERIFY(fixture.admin().post(gateway::kinds::developers(),
        { { u"email"_s, u"dora@example.com"_s }, { u"meta"_s, u"{\"full_name\":\"D\"}"_s }, { u"password"_s, u"open sesame"_s },
            { u"status"_s, 2 } }));
    const auto plan = fixture.plan(fixture.enterpriseProtection(u"portal"_s));
    QVERIFY2(plan, qPrintable(errorOf(plan)));
    QCOMPARE(conflictsOf(plan), QStringList { u"gatehouse.developer_rejected"_s });
    const auto refused = applyPlan(fixture.context(), *plan);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"gatehouse.plan_has_conflicts"_s);
}

void TestStrategyRefusals::whatFits()
{
    PlanFixture fixture(PlanFixture::enterprise());
    const auto fits = strategyFits(fixture.admin(), *fixture.admin().probe());
    QVERIFY2(fits, qPrintable(errorOf(fits)));
    QStringList names;
    for (const StrategyFit &fit : *fits) {
        names << fit.strategy;
        QVERIFY(!fit.refusal);
        QCOMPARE(fit.unchecked, QStringList());
    }
    QCOMPARE(names, QStringList({ u"portal"_s, u"consumer"_s, u"open-source"_s }));
}

void TestStrategyRefusals::whatIsNotToldIsSaid()
{
    sandbox::SandboxOptions options = PlanFixture::enterprise();
    options.gateway.unknown.rootShowsPortal = false;
    PlanFixture fixture(options);
    const auto fits = strategyFits(fixture.admin(), *fixture.admin().probe());
    QVERIFY2(fits, qPrintable(errorOf(fits)));
    QVERIFY(!fits->first().refusal);
    QVERIFY(fits->first().unchecked.contains(u"gatehouse.portal_app_auth_unknown"_s));
    const auto applied = fixture.apply(fixture.enterpriseProtection(u"portal"_s));
    QVERIFY2(applied, qPrintable(errorOf(applied)));
    QStringList notes;
    for (const PlanNote &note : applied->plan.notes)
        notes << note.code;
    QVERIFY(notes.contains(u"gatehouse.portal_app_auth_unknown"_s));
}

void TestStrategyRefusals::anUnknownStrategy()
{
    PlanFixture fixture;
    Protection wanted = fixture.protection();
    wanted.strategy = u"magic"_s;
    const auto plan = fixture.plan(wanted);
    QCOMPARE(codeOf(plan), u"gatehouse.unknown_strategy"_s);
}

QTEST_GUILESS_MAIN(TestStrategyRefusals)
#include "test_strategy_refusals.moc"
