#include "tests/models/provisioning/plan_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provisioning;
using Action = sandbox::FaultRule::Action;
using What = StepEvent::What;

namespace {

/// What counts of the provider: not what a login or a token leaves behind.
QJsonObject standing(const PlanFixture &fixture)
{
    const QJsonObject all = fixture.providerDump();
    QJsonObject kept;
    for (auto part = all.begin(); part != all.end(); ++part) {
        if (part.key() == u"clients" || part.key() == u"okta")
            kept.insert(part.key(), part.value());
    }
    return kept;
}

void strategies()
{
    QTest::addColumn<QString>("strategy");
    QTest::newRow("portal") << u"portal"_s;
    QTest::newRow("consumer") << u"consumer"_s;
}

} // namespace

/// Whole plans of the strategies with openid-connect, an Enterprise gateway and Okta.
class TestStrategies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromNothingAndAgain_data() { strategies(); }
    void fromNothingAndAgain();
    void whateverTheGatewayAnswers_data();
    void whateverTheGatewayAnswers();
    void thePortalMayLogInInAnyWay_data();
    void thePortalMayLogInInAnyWay();
    void whatApprovesItselfNeedsNobody();
    void aGenericProviderWillDo_data() { strategies(); }
    void aGenericProviderWillDo();
    void aFaultAtEachWriteIsSurvived_data();
    void aFaultAtEachWriteIsSurvived();
    void cancelAtEachStepCanBeResumed_data();
    void cancelAtEachStepCanBeResumed();
    void whatIsThereIsAdopted_data() { strategies(); }
    void whatIsThereIsAdopted();
    void aPendingDeveloperIsApprovedAndPutBack();
    void aRequestedContractIsApproved();
    void severalApplications_data() { strategies(); }
    void severalApplications();
};

void TestStrategies::fromNothingAndAgain()
{
    QFETCH(QString, strategy);
    PlanFixture fixture(PlanFixture::enterprise());
    const auto before = fixture.gatewayDump();
    const auto providerBefore = standing(fixture);
    const Protection wanted = fixture.enterpriseProtection(strategy);
    const auto applied = fixture.apply(wanted);
    QVERIFY2(applied, qPrintable(errorOf(applied)));
    QCOMPARE(applied->phase, PlanState::Phase::Done);
    QCOMPARE(applied->plan.vendor, u"okta"_s);
    QVERIFY(fixture.gatewayDump() != before);
    QVERIFY(standing(fixture) != providerBefore);

    const auto again = fixture.plan(wanted);
    QVERIFY2(again, qPrintable(errorOf(again)));
    for (const Step &step : again->steps)
        QVERIFY2(step.outlook == Step::Outlook::AlreadySo, qPrintable(step.kind + step.conflictCode));
    QList<What> events;
    const auto repeated = applyPlan(fixture.context(), *again, [&events](const StepEvent &event) { events << event.what; });
    QVERIFY2(repeated, qPrintable(errorOf(repeated)));
    QCOMPARE(events, QList<What>(again->steps.size(), What::AlreadySo));

    const auto undone = fixture.rollBack(applied->plan.id);
    QVERIFY2(undone, qPrintable(errorOf(undone)));
    QCOMPARE(undone->lostAttempts(), QStringList());
    QCOMPARE(fixture.gatewayDump(), before);
    QCOMPARE(standing(fixture), providerBefore);
}

void TestStrategies::whateverTheGatewayAnswers_data()
{
    QTest::addColumn<QString>("unknown");
    for (const char *name : { "contract patch 201", "no portal in the root", "no edition in the root", "hidden consumers", "no discovery" })
        QTest::newRow(name) << QString::fromLatin1(name);
}

/// What nobody could tell of the real gateway may be one way or the other.
void TestStrategies::whateverTheGatewayAnswers()
{
    QFETCH(QString, unknown);
    sandbox::SandboxOptions options = PlanFixture::enterprise();
    sandbox::UnknownAnswers &answers = options.gateway.unknown;
    answers.contractPatchStatus = unknown == u"contract patch 201" ? 201 : 200;
    answers.rootShowsPortal = unknown != u"no portal in the root";
    answers.rootShowsEdition = unknown != u"no edition in the root";
    answers.hiddenConsumersListed = unknown != u"hidden consumers";
    answers.discoveryAtSave = unknown != u"no discovery";
    PlanFixture fixture(options);
    const auto before = fixture.gatewayDump();
    const Protection wanted = fixture.enterpriseProtection(u"portal"_s);
    const auto applied = fixture.apply(wanted);
    QVERIFY2(applied, qPrintable(errorOf(applied)));
    const auto again = fixture.plan(wanted);
    QVERIFY2(again, qPrintable(errorOf(again)));
    QCOMPARE(again->changes(), 0);
    const auto undone = fixture.rollBack(applied->plan.id);
    QVERIFY2(undone, qPrintable(errorOf(undone)));
    QCOMPARE(fixture.gatewayDump(), before);
}

void TestStrategies::thePortalMayLogInInAnyWay_data()
{
    QTest::addColumn<QString>("auth");
    QTest::addColumn<QStringList>("secrets");
    QTest::newRow("password") << u"basic-auth"_s << QStringList { u"password"_s };
    QTest::newRow("key") << u"key-auth"_s << QStringList { u"key"_s };
    QTest::newRow("openid") << u"openid-connect"_s << QStringList();
}

void TestStrategies::thePortalMayLogInInAnyWay()
{
    QFETCH(QString, auth);
    QFETCH(QStringList, secrets);
    sandbox::SandboxOptions options = PlanFixture::enterprise();
    options.gateway.portalAuth = auth;
    PlanFixture fixture(options);
    const auto applied = fixture.apply(fixture.enterpriseProtection(u"portal"_s));
    QVERIFY2(applied, qPrintable(errorOf(applied)));
    for (const Step &step : applied->plan.steps) {
        if (step.kind == u"developers")
            QCOMPARE(step.generatedSecrets, secrets);
    }
}

void TestStrategies::whatApprovesItselfNeedsNobody()
{
    PlanFixture fixture(PlanFixture::enterprise());
    Protection wanted = fixture.enterpriseProtection(u"portal"_s);
    wanted.autoApprove = true;
    const auto before = fixture.gatewayDump();
    const auto applied = fixture.apply(wanted);
    QVERIFY2(applied, qPrintable(errorOf(applied)));
    for (const Step &step : applied->plan.steps) {
        QVERIFY(step.action != Step::Action::Update);
        if (step.kind == u"contracts")
            QCOMPARE(applied->steps.at(step.index).after.value(u"status"_s).toInt(-1), 0);
    }
    const auto undone = fixture.rollBack(applied->plan.id);
    QVERIFY2(undone, qPrintable(errorOf(undone)));
    QCOMPARE(fixture.gatewayDump(), before);
}

void TestStrategies::aGenericProviderWillDo()
{
    QFETCH(QString, strategy);
    sandbox::SandboxOptions options = PlanFixture::enterprise();
    options.provider.dialect = sandbox::Dialect::Generic;
    PlanFixture fixture(options);
    const auto before = fixture.gatewayDump();
    Protection wanted = fixture.protection();
    wanted.strategy = strategy;
    wanted.scopes = QStringList { u"api:read"_s };
    wanted.applications.first().scopes = wanted.scopes;
    wanted.applications.first().developer = { u"dora@example.com"_s, {} };
    const auto applied = fixture.apply(wanted);
    QVERIFY2(applied, qPrintable(errorOf(applied)));
    const auto again = fixture.plan(wanted);
    QVERIFY2(again, qPrintable(errorOf(again)));
    QCOMPARE(again->changes(), 0);
    const auto undone = fixture.rollBack(applied->plan.id);
    QVERIFY2(undone, qPrintable(errorOf(undone)));
    QCOMPARE(fixture.gatewayDump(), before);
    QCOMPARE(fixture.clientCount(), 0);
}

void TestStrategies::aFaultAtEachWriteIsSurvived_data()
{
    QTest::addColumn<QString>("strategy");
    QTest::addColumn<QString>("server");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("skip");
    QTest::addColumn<int>("action");
    QTest::addColumn<bool>("carriedOut");
    QTest::addColumn<bool>("resume");
    struct Kind {
        const char *name;
        Action action;
        bool carriedOut;
    };
    const QList<Kind> kinds { { "500", Action::Status, false }, { "500 after", Action::Status, true },
        { "drop after", Action::DropAfter, true }, { "truncate", Action::Truncate, true } };
    struct Calls {
        const char *strategy;
        const char *server;
        const char *method;
        int count;
    };
    const QList<Calls> all { { "portal", "admin", "PUT", 4 }, { "portal", "admin", "POST", 3 }, { "portal", "admin", "PATCH", 1 },
        { "portal", "provider", "POST", 6 }, { "consumer", "admin", "PUT", 6 }, { "consumer", "provider", "POST", 6 } };
    for (const Calls &calls : all) {
        for (int skip = 0; skip < calls.count; ++skip) {
            for (const Kind &kind : kinds) {
                for (const bool resume : { false, true })
                    QTest::addRow("%s, %s %s %d, %s, %s", calls.strategy, calls.server, calls.method, skip, kind.name,
                        resume ? "resume" : "roll back")
                        << QString::fromLatin1(calls.strategy) << QString::fromLatin1(calls.server) << QByteArray(calls.method) << skip
                        << int(kind.action) << kind.carriedOut << resume;
            }
        }
    }
}

void TestStrategies::aFaultAtEachWriteIsSurvived()
{
    QFETCH(QString, strategy);
    QFETCH(QString, server);
    QFETCH(QByteArray, method);
    QFETCH(int, skip);
    QFETCH(int, action);
    QFETCH(bool, carriedOut);
    QFETCH(bool, resume);
    PlanFixture fixture(PlanFixture::enterprise());
    const auto before = fixture.gatewayDump();
    const auto providerBefore = standing(fixture);
    const auto plan = fixture.plan(fixture.enterpriseProtection(strategy));
    QVERIFY2(plan, qPrintable(errorOf(plan)));
    sandbox::FaultRule rule;
    rule.server = server;
    rule.method = method;
    rule.skip = skip;
    rule.count = 1;
    rule.action = Action(action);
    rule.bytes = 5;
    rule.carryOut = carriedOut;
    const int id = fixture.sandbox.faults().add(rule);
    const auto applied = applyPlan(fixture.context(), *plan);
    QCOMPARE(fixture.sandbox.faults().hits(id), 1);
    fixture.sandbox.faults().clear();
    if (!applied && resume) {
        const auto resumed = resumePlan(fixture.context(), plan->id);
        QVERIFY2(resumed, qPrintable(errorOf(resumed)));
        QCOMPARE(resumed->phase, PlanState::Phase::Done);
        const auto again = fixture.plan(fixture.enterpriseProtection(strategy));
        QVERIFY2(again, qPrintable(errorOf(again)));
        QCOMPARE(again->changes(), 0);
    }
    const auto undone = fixture.rollBack(plan->id);
    QVERIFY2(undone, qPrintable(errorOf(undone)));
    QCOMPARE(undone->lostAttempts(), QStringList());
    QCOMPARE(fixture.gatewayDump(), before);
    QCOMPARE(standing(fixture), providerBefore);
}

void TestStrategies::cancelAtEachStepCanBeResumed_data()
{
    QTest::addColumn<QString>("strategy");
    QTest::addColumn<int>("at");
    for (int at = 0; at < 14; ++at)
        QTest::addRow("portal, step %d", at) << u"portal"_s << at;
    for (int at = 0; at < 12; ++at)
        QTest::addRow("consumer, step %d", at) << u"consumer"_s << at;
}

void TestStrategies::cancelAtEachStepCanBeResumed()
{
    QFETCH(QString, strategy);
    QFETCH(int, at);
    PlanFixture fixture(PlanFixture::enterprise());
    const auto plan = fixture.plan(fixture.enterpriseProtection(strategy));
    QVERIFY2(plan, qPrintable(errorOf(plan)));
    const core::CancelToken cancel = fixture.cancel;
    const auto stopped = applyPlan(fixture.context(), *plan, [&cancel, at](const StepEvent &event) {
        if (event.what == What::Started && event.step.index == at)
            cancel.cancel();
    });
    QVERIFY(!stopped || at == plan->steps.size() - 1);
    fixture.cancel = core::CancelToken();
    const auto resumed = resumePlan(fixture.context(), plan->id);
    QVERIFY2(resumed, qPrintable(errorOf(resumed)));
    QCOMPARE(resumed->phase, PlanState::Phase::Done);
    QVERIFY(fixture.rollBack(plan->id));
}

void TestStrategies::whatIsThereIsAdopted()
{
    QFETCH(QString, strategy);
    PlanFixture fixture(PlanFixture::enterprise());
    const auto first = fixture.apply(fixture.enterpriseProtection(strategy));
    QVERIFY2(first, qPrintable(errorOf(first)));
    // Another service for the same application: client, developer and wiring are there.
    Protection other = fixture.enterpriseProtection(strategy);
    other.name = u"stock"_s;
    other.service.name = u"stock-api"_s;
    other.service.routes = { { u"stock"_s, { u"/stock"_s } } };
    const auto second = fixture.apply(other);
    QVERIFY2(second, qPrintable(errorOf(second)));
    for (const Step &step : second->plan.steps) {
        const bool shared = step.action == Step::Action::Client || step.action == Step::Action::ProviderObject || step.kind == u"developers"
            || step.kind == u"applications" || step.kind == u"consumers";
        if (shared)
            QVERIFY2(!second->steps.at(step.index).made, qPrintable(step.kind));
    }
    const auto refused = fixture.rollBack(first->plan.id);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"gatehouse.plan_needed"_s);
    QVERIFY(fixture.rollBack(second->plan.id));
    const auto undone = fixture.rollBack(first->plan.id);
    QVERIFY2(undone, qPrintable(errorOf(undone)));
}

void TestStrategies::aPendingDeveloperIsApprovedAndPutBack()
{
    PlanFixture fixture(PlanFixture::enterprise());
    const auto developer = fixture.admin().post(gateway::kinds::developers(),
        { { u"email"_s, u"dora@example.com"_s }, { u"meta"_s, u"{\"full_name\":\"Dora\"}"_s }, { u"password"_s, u"open sesame"_s } });
    QVERIFY2(developer, qPrintable(errorOf(developer)));
    QCOMPARE(developer->json.value(u"status"_s).toInt(), 1);
    const auto before = fixture.gatewayDump();
    const auto applied = fixture.apply(fixture.enterpriseProtection(u"portal"_s));
    QVERIFY2(applied, qPrintable(errorOf(applied)));
    const auto status = [&fixture] {
        return fixture.admin().get(gateway::kinds::developers(), u"dora@example.com"_s)->json.value(u"status"_s).toInt(-1);
    };
    QCOMPARE(status(), 0);
    const auto undone = fixture.rollBack(applied->plan.id);
    QVERIFY2(undone, qPrintable(errorOf(undone)));
    QCOMPARE(status(), 1);
}

void TestStrategies::aRequestedContractIsApproved()
{
    PlanFixture fixture(PlanFixture::enterprise());
    Protection wanted = fixture.enterpriseProtection(u"portal"_s);
    wanted.applications.first().approved = false;
    const auto asked = fixture.apply(wanted);
    QVERIFY2(asked, qPrintable(errorOf(asked)));
    wanted.applications.first().approved = true;
    const auto plan = fixture.plan(wanted);
    QVERIFY2(plan, qPrintable(errorOf(plan)));
    QCOMPARE(plan->changes(), 1);
    const auto approved = applyPlan(fixture.context(), *plan);
    QVERIFY2(approved, qPrintable(errorOf(approved)));
    // and back: what stands approved is not let go silently
    wanted.applications.first().approved = false;
    const auto still = fixture.plan(wanted);
    QVERIFY2(still, qPrintable(errorOf(still)));
    QVERIFY(still->hasConflicts());
}

void TestStrategies::severalApplications()
{
    QFETCH(QString, strategy);
    PlanFixture fixture(PlanFixture::enterprise());
    const auto before = fixture.gatewayDump();
    Protection wanted = fixture.enterpriseProtection(strategy);
    ProtectedApplication second = wanted.applications.first();
    second.name = u"desktop"_s;
    second.grants = QStringList { u"authorization_code"_s, u"refresh_token"_s };
    second.redirectUris = QStringList { u"http://127.0.0.1/callback"_s };
    second.scopes = QStringList { u"openid"_s };
    wanted.applications << second;
    const auto applied = fixture.apply(wanted);
    QVERIFY2(applied, qPrintable(errorOf(applied)));
    QCOMPARE(applied->plan.notes.size(), 1);
    const auto again = fixture.plan(wanted);
    QVERIFY2(again, qPrintable(errorOf(again)));
    QCOMPARE(again->changes(), 0);
    const auto undone = fixture.rollBack(applied->plan.id);
    QVERIFY2(undone, qPrintable(errorOf(undone)));
    QCOMPARE(fixture.gatewayDump(), before);
}

QTEST_GUILESS_MAIN(TestStrategies)
#include "test_strategies.moc"
