#include "models/provisioning/steps/client_step.h"
#include "models/provisioning/strategies/planning.h"
#include "tests/models/provisioning/plan_fixture.h"

#include <QDirIterator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace provisioning;
using What = StepEvent::What;

namespace {

const Step &clientStepOf(const Plan &plan)
{
    const auto found
        = std::find_if(plan.steps.begin(), plan.steps.end(), [](const Step &step) { return step.action == Step::Action::Client; });
    if (found == plan.steps.end())
        qFatal("no client step");
    return *found;
}

const Step &providerStep(const Plan &plan, const QString &kind)
{
    const auto found = std::find_if(plan.steps.begin(), plan.steps.end(),
        [&kind](const Step &step) { return step.action == Step::Action::ProviderObject && step.kind == kind; });
    if (found == plan.steps.end())
        qFatal("no such step");
    return *found;
}

/// A client of that name, as an administrator made it.
identity::RegisteredClient addClient(PlanFixture &fixture, const QString &name, const QString &type, const QStringList &grants)
{
    identity::ClientRequest request;
    request.name = name;
    request.applicationType = type;
    request.grantTypes = grants;
    if (type != u"service")
        request.redirectUris = QStringList { u"http://127.0.0.1:8765/callback"_s };
    const PlanContext context = fixture.context();
    const auto made = context.provider->createClient(context.http, context.metadata, request);
    if (!made)
        qFatal("%s", qPrintable(errorOf(made)));
    return *made;
}

} // namespace

/// Clients with ids of ours, and the objects of Okta besides.
class TestOktaSteps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theClientIdIsKnownBeforeTheCall();
    void theSecretIsKeptBeforeTheCall();
    void aClientOfThatNameIsAdoptedWithItsSecret();
    void aClientWithLessIsAConflict();
    void anotherTypeIsAConflict();
    void severalClientsOfThatNameAreTold();
    void aClientThatIsNamedIsFound();
    void aLostAnswerIsNotLost_data();
    void aLostAnswerIsNotLost();
    void withoutAKeychainNothingIsLost();
    void aClaimWithAnotherValueIsAConflict();
    void aPolicyForSomebodyElseIsAConflict();
    void aScopeSomebodyMadeStays();
    void noSecretIsInTheStore();
};

void TestOktaSteps::theClientIdIsKnownBeforeTheCall()
{
    PlanFixture fixture(PlanFixture::enterprise());
    const auto plan = fixture.plan(fixture.enterpriseProtection(u"consumer"_s));
    QVERIFY2(plan, qPrintable(errorOf(plan)));
    const Step client = clientStepOf(*plan);
    QCOMPARE(client.undo, UndoQuality::Exact);
    const auto applied = applyPlan(fixture.context(), *plan);
    QVERIFY2(applied, qPrintable(errorOf(applied)));
    const StepState &state = applied->steps.at(client.index);
    QCOMPARE(state.outputs.value(u"client_id"_s), client.id);
    QCOMPARE(state.attempt, client.id);
    QVERIFY(!state.outputs.value(u"object_id"_s).isEmpty());
}

void TestOktaSteps::theSecretIsKeptBeforeTheCall()
{
    PlanFixture fixture(PlanFixture::enterprise());
    const auto plan = fixture.plan(fixture.enterpriseProtection(u"consumer"_s));
    QVERIFY2(plan, qPrintable(errorOf(plan)));
    const int index = clientStepOf(*plan).index;
    QByteArray kept;
    const auto applied = applyPlan(fixture.context(), *plan, [&](const StepEvent &event) {
        if (event.what != What::Started || event.step.index != index)
            return;
        PlanSecrets secrets(&fixture.keychain, plan->id);
        if (secrets.load())
            kept = secrets.get(index, u"client_secret"_s).reveal();
    });
    QVERIFY2(applied, qPrintable(errorOf(applied)));
    QVERIFY(kept.size() >= 40);
}

void TestOktaSteps::aClientOfThatNameIsAdoptedWithItsSecret()
{
    PlanFixture fixture(PlanFixture::enterprise());
    const auto there = addClient(fixture, u"batch"_s, u"service"_s, { u"client_credentials"_s });
    const auto applied = fixture.apply(fixture.enterpriseProtection(u"consumer"_s));
    QVERIFY2(applied, qPrintable(errorOf(applied))); // it ends with a token that its secret got
    const StepState &state = applied->steps.at(clientStepOf(applied->plan).index);
    QVERIFY(!state.made);
    QCOMPARE(state.outputs.value(u"client_id"_s), there.client.id);
    QVERIFY(fixture.rollBack(applied->plan.id));
    const PlanContext context = fixture.context();
    const auto left = context.provider->findClient(context.http, context.metadata, u"batch"_s, {});
    QVERIFY2(left, qPrintable(errorOf(left)));
    QVERIFY(left->has_value());
}

void TestOktaSteps::aClientWithLessIsAConflict()
{
    PlanFixture fixture(PlanFixture::enterprise());
    const auto there = addClient(fixture, u"batch"_s, u"web"_s, { u"authorization_code"_s });
    const auto plan = fixture.plan(fixture.enterpriseProtection(u"consumer"_s));
    QVERIFY2(plan, qPrintable(errorOf(plan)));
    const Step step = clientStepOf(*plan);
    QCOMPARE(step.outlook, Step::Outlook::Conflict);
    QCOMPARE(step.conflictCode, u"gatehouse.client_differs"_s);
    QVERIFY(step.conflicts.contains(u"grant_types"_s));
    QCOMPARE(step.conflictFields.value(u"client_id"_s).toString(), there.client.id);
}

void TestOktaSteps::anotherTypeIsAConflict()
{
    PlanFixture fixture(PlanFixture::enterprise());
    addClient(fixture, u"batch"_s, u"web"_s, { u"authorization_code"_s, u"client_credentials"_s });
    const auto plan = fixture.plan(fixture.enterpriseProtection(u"consumer"_s));
    QVERIFY2(plan, qPrintable(errorOf(plan)));
    // a web application can all that a service can, so it will do
    QCOMPARE(clientStepOf(*plan).outlook, Step::Outlook::AlreadySo);
    Protection wanted = fixture.enterpriseProtection(u"consumer"_s);
    ProtectedApplication &application = wanted.applications.first();
    application.type = u"browser"_s;
    application.grants = QStringList { u"authorization_code"_s };
    application.redirectUris = QStringList { u"http://127.0.0.1:8765/callback"_s };
    const auto other = fixture.plan(wanted);
    QVERIFY2(other, qPrintable(errorOf(other)));
    QCOMPARE(clientStepOf(*other).conflicts, QStringList { u"application_type"_s });
}

void TestOktaSteps::severalClientsOfThatNameAreTold()
{
    PlanFixture fixture(PlanFixture::enterprise());
    addClient(fixture, u"batch"_s, u"service"_s, { u"client_credentials"_s });
    addClient(fixture, u"batch"_s, u"service"_s, { u"client_credentials"_s });
    const auto plan = fixture.plan(fixture.enterpriseProtection(u"consumer"_s));
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, u"gatehouse.name_ambiguous"_s);
}

void TestOktaSteps::aClientThatIsNamedIsFound()
{
    PlanFixture fixture(PlanFixture::enterprise());
    const auto there = addClient(fixture, u"entered by hand"_s, u"service"_s, { u"client_credentials"_s });
    Protection wanted = fixture.enterpriseProtection(u"portal"_s);
    wanted.applications.first().clientId = there.client.id;
    const auto applied = fixture.apply(wanted);
    QVERIFY2(applied, qPrintable(errorOf(applied)));
    QVERIFY(!applied->steps.at(clientStepOf(applied->plan).index).made);

    wanted.applications.first().clientId = u"0oanobody"_s;
    const auto unknown = fixture.plan(wanted);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, u"gatehouse.client_unknown"_s);
}

void TestOktaSteps::aLostAnswerIsNotLost_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *path : { "/api/v1/authorizationServers/*/claims", "/api/v1/authorizationServers/*/scopes", "/api/v1/apps",
             "/api/v1/authorizationServers/*/policies", "/api/v1/authorizationServers/*/policies/*/rules" })
        QTest::newRow(path) << QByteArray(path);
}

void TestOktaSteps::aLostAnswerIsNotLost()
{
    QFETCH(QByteArray, path);
    PlanFixture fixture(PlanFixture::enterprise());
    const auto plan = fixture.plan(fixture.enterpriseProtection(u"consumer"_s));
    QVERIFY2(plan, qPrintable(errorOf(plan)));
    sandbox::FaultRule rule;
    rule.server = u"provider"_s;
    rule.method = "POST";
    rule.path = path;
    rule.count = 1;
    rule.action = sandbox::FaultRule::Action::DropAfter;
    const int fault = fixture.sandbox.faults().add(rule);
    // The same run looks again and goes on.
    const auto applied = applyPlan(fixture.context(), *plan);
    QVERIFY2(applied, qPrintable(errorOf(applied)));
    QCOMPARE(fixture.sandbox.faults().hits(fault), 1);
    QCOMPARE(applied->lostAttempts(), QStringList());
    for (const StepState &state : applied->steps)
        QVERIFY(state.made);
}

void TestOktaSteps::withoutAKeychainNothingIsLost()
{
    PlanFixture fixture(PlanFixture::enterprise());
    fixture.secrets = nullptr;
    const auto before = fixture.providerDump().value(u"okta"_s);
    const auto plan = fixture.plan(fixture.enterpriseProtection(u"consumer"_s));
    QVERIFY2(plan, qPrintable(errorOf(plan)));
    QCOMPARE(clientStepOf(*plan).undo, UndoQuality::Exact);
    // Killed after the registration: the next run has no secret in memory and asks Okta for it.
    const core::CancelToken cancel = fixture.cancel;
    const int index = clientStepOf(*plan).index;
    QVERIFY(!applyPlan(fixture.context(), *plan, [&cancel, index](const StepEvent &event) {
        if (event.what == What::Done && event.step.index == index)
            cancel.cancel();
    }));
    fixture.cancel = core::CancelToken();
    const auto resumed = resumePlan(fixture.context(), plan->id);
    QVERIFY2(resumed, qPrintable(errorOf(resumed)));
    const auto undone = fixture.rollBack(plan->id);
    QVERIFY2(undone, qPrintable(errorOf(undone)));
    QCOMPARE(undone->lostAttempts(), QStringList());
    QCOMPARE(fixture.providerDump().value(u"okta"_s), before);
}

void TestOktaSteps::aClaimWithAnotherValueIsAConflict()
{
    PlanFixture fixture(PlanFixture::enterprise());
    const PlanContext context = fixture.context();
    identity::ProviderObject claim = context.provider->serverWiring({ u"application_id"_s, {} }).first().object;
    claim.desired.insert(u"value"_s, u"user.login"_s);
    QVERIFY(context.provider->createObject(context.http, claim));
    const auto plan = fixture.plan(fixture.enterpriseProtection(u"consumer"_s));
    QVERIFY2(plan, qPrintable(errorOf(plan)));
    const Step &step = providerStep(*plan, u"claim"_s);
    QCOMPARE(step.outlook, Step::Outlook::Conflict);
    QCOMPARE(step.conflictCode, u"gatehouse.okta_claim_differs"_s);
    QCOMPARE(step.conflicts, QStringList { u"value"_s });
    QCOMPARE(step.conflictFields.value(u"name"_s).toString(), u"application_id"_s);
}

void TestOktaSteps::aPolicyForSomebodyElseIsAConflict()
{
    PlanFixture fixture(PlanFixture::enterprise());
    const PlanContext context = fixture.context();
    identity::ApplicationWiring wiring;
    wiring.application = u"batch"_s;
    wiring.clientId = u"0oasomebody"_s;
    wiring.grantTypes = QStringList { u"client_credentials"_s };
    QVERIFY(context.provider->createObject(context.http, context.provider->applicationWiring(wiring).first().object));
    const auto plan = fixture.plan(fixture.enterpriseProtection(u"consumer"_s));
    QVERIFY2(plan, qPrintable(errorOf(plan)));
    QCOMPARE(providerStep(*plan, u"policy"_s).conflictCode, u"gatehouse.okta_policy_differs"_s);
}

void TestOktaSteps::aScopeSomebodyMadeStays()
{
    PlanFixture fixture(PlanFixture::enterprise());
    const PlanContext context = fixture.context();
    const identity::ProviderObject scope = context.provider->serverWiring({ {}, { u"api.access"_s } }).first().object;
    QVERIFY(context.provider->createObject(context.http, scope));
    const auto applied = fixture.apply(fixture.enterpriseProtection(u"consumer"_s));
    QVERIFY2(applied, qPrintable(errorOf(applied)));
    QVERIFY(!applied->steps.at(providerStep(applied->plan, u"scope"_s).index).made);
    QVERIFY(fixture.rollBack(applied->plan.id));
    QVERIFY(context.provider->findObject(context.http, scope)->has_value());
}

void TestOktaSteps::noSecretIsInTheStore()
{
    PlanFixture fixture(PlanFixture::enterprise());
    const auto applied = fixture.apply(fixture.enterpriseProtection(u"portal"_s));
    QVERIFY2(applied, qPrintable(errorOf(applied)));
    PlanSecrets secrets(&fixture.keychain, applied->plan.id);
    QVERIFY(secrets.load());
    QList<QByteArray> values { "sandbox-okta-token" };
    for (const Step &step : applied->plan.steps) {
        for (const QString &name : { u"client_secret"_s, u"password"_s }) {
            if (const QByteArray value = secrets.get(step.index, name).reveal(); !value.isEmpty())
                values << value;
        }
    }
    QCOMPARE(values.size(), 3);
    QDirIterator files(fixture.folder.path(), QDir::Files);
    int looked = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        for (const QByteArray &value : values)
            QVERIFY2(!content.contains(value), qPrintable(file.fileName()));
        ++looked;
    }
    QVERIFY(looked > 0);
}

QTEST_GUILESS_MAIN(TestOktaSteps)
#include "test_okta_steps.moc"
