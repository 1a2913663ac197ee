#include "models/provisioning/applications/retirement.h"
#include "models/provisioning/plan/plan_history.h"
#include "tests/models/provisioning/portal_fixture.h"
#include "tests/support/secret_scan.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provisioning;

class TestApplicationRetirement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anApplicationOfThePortalGoesWithItsContracts();
    void aConsumerGoesWithItsGroupsAndCredentials();
    void whatIsGoneAlreadyIsNoError();
    void aCutOffRetirementIsRepeated();
    void aProviderThatCannotFindClientsIsSaid();
    void theClientGoesWithWhatHangsOnIt();
    void aRetirementCutOffAtTheProviderIsRepeated();
    void whatHangsOnTheClientIsFoundByItsOwnName();
    void aPolicyThatServesOthersStays();
};

namespace {

QStringList kindsOf(const QList<RetiredObject> &objects)
{
    QStringList kinds;
    for (const RetiredObject &object : objects)
        kinds << object.kind;
    return kinds;
}

/// Protected at Okta by a plan, with clients and what hangs on them.
struct OktaEstate {
    explicit OktaEstate(const QStringList &names)
    {
        auto protection = plans.enterpriseProtection(u"consumer"_s);
        const auto first = protection.applications.first();
        protection.applications.clear();
        for (const QString &name : names) {
            protection.applications.append(first);
            protection.applications.last().name = name;
        }
        const auto applied = plans.apply(protection);
        if (!applied)
            qFatal("%s", qPrintable(errorOf(applied)));
        const auto context = plans.context();
        provider.emplace(AskedProvider { context.provider, context.http, context.metadata });
    }

    QList<RegisteredApplication> applications()
    {
        core::Parallel parallel;
        const auto node = plans.admin().probe();
        const auto estate = readApplicationEstate(plans.admin(), *node, parallel);
        if (!estate)
            qFatal("%s", qPrintable(errorOf(estate)));
        return registeredApplications(*estate);
    }

    core::Result<QList<RetiredObject>> preview() { return previewRetirement(plans.admin(), applications().first(), *provider); }

    PlanFixture plans { PlanFixture::enterprise() };
    std::optional<AskedProvider> provider;
};

core::Result<> retired(PlanFixture &plans, const AskedProvider &provider, const QList<RetiredObject> &objects,
    const std::function<void(const RetiredObject &)> &watch = {})
{
    PlanContext context = plans.context();
    context.http = provider.http;
    context.provider = provider.provider;
    context.metadata = provider.metadata;
    context.wait = [](std::chrono::seconds, const core::CancelToken &) {}; // the limits of a test never end
    return retire(context, u"the application"_s, objects, watch);
}

AskedProvider nobody(PortalFixture &fixture)
{
    return { nullptr, net::Http(fixture.plans.pool, {}, {}), {} };
}

core::Result<QList<RetiredObject>> preview(PortalFixture &fixture, const QString &name)
{
    const auto application = findApplication(fixture.estate(), name);
    if (!application)
        return core::failure(application.error());
    return previewRetirement(fixture.admin(), *application, nobody(fixture));
}

void addContract(PortalFixture &fixture)
{
    const auto estate = fixture.estate();
    const auto shop = findApplication(estate, u"shop"_s);
    fixture.post(gateway::kinds::contracts(),
        { { u"service"_s, QJsonObject { { u"id"_s, chooseService(estate, *shop, u"orders"_s)->id() } } } },
        shop->developerId + u'/' + shop->id);
}

} // namespace

void TestApplicationRetirement::anApplicationOfThePortalGoesWithItsContracts()
{
    PortalFixture fixture;
    const auto consumers = fixture.estate().consumers.size();
    addContract(fixture);
    const auto objects = preview(fixture, u"shop"_s);
    QVERIFY2(objects, qPrintable(errorOf(objects)));
    QCOMPARE(kindsOf(*objects), (QStringList { u"contracts"_s, u"applications"_s }));
    QStringList seen;
    const auto gone = retired(fixture.plans, nobody(fixture), *objects, [&seen](const RetiredObject &object) { seen << object.kind; });
    QVERIFY2(gone, qPrintable(errorOf(gone)));
    QCOMPARE(seen, kindsOf(*objects));
    const auto estate = fixture.estate();
    QVERIFY(estate.applications.isEmpty());
    QVERIFY(estate.contracts.isEmpty());
    QCOMPARE(estate.developers.size(), 1);
    const PlanHistory story = planHistories(*fixture.plans.store)->last();
    QVERIFY(story.state.phase == PlanState::Phase::Done);
    QCOMPARE(story.state.plan.strategy, u"retirement"_s);
    QCOMPARE(story.steps.size(), objects->size());
    QVERIFY(story.state.plan.steps.first().undo == UndoQuality::Impossible);
    const auto &changes = story.steps.last().changes;
    QVERIFY(std::any_of(changes.begin(), changes.end(), [](const RecordedChange &change) {
        return change.path == u"custom_id" && change.before.toString() == u"shop-client" && change.after.isUndefined();
    }));
    const auto stays = fixture.plans.rollBack(story.state.plan.id);
    QVERIFY(!stays);
    QCOMPARE(stays.error().code, u"gatehouse.undo_impossible"_s);
    QVERIFY(fixture.estate().applications.isEmpty());
    // its own consumer went with it, the others stay
    QCOMPARE(estate.consumers.size(), consumers - 1);
    QVERIFY(findApplication(estate, u"batch"_s));
}

void TestApplicationRetirement::aConsumerGoesWithItsGroupsAndCredentials()
{
    PortalFixture fixture;
    const QString batch = findApplication(fixture.estate(), u"batch"_s)->consumerId;
    QVERIFY(fixture.admin().put(gateway::kinds::acls(), u"billing-callers"_s, { { u"group"_s, u"billing-callers"_s } }, batch));
    QVERIFY(fixture.admin().put(gateway::kinds::keyAuthCredentials(), core::randomUuid(), { { u"key"_s, u"batch-api-key"_s } }, batch));
    fixture.plans.add(gateway::kinds::plugins(),
        { { u"name"_s, u"rate-limiting"_s }, { u"config"_s, QJsonObject { { u"minute"_s, 5 }, { u"policy"_s, u"local"_s } } },
            { u"consumer"_s, QJsonObject { { u"id"_s, batch } } } });
    sandbox::FaultRule basic; // the sandbox does not serve it
    basic.server = u"admin"_s;
    basic.method = "GET";
    basic.path = "*/basic-auth";
    basic.action = sandbox::FaultRule::Action::Malformed;
    basic.body = R"({"data":[{"id":"1"},{"id":"2"}],"next":null})";
    fixture.plans.sandbox.faults().add(basic);
    const auto objects = preview(fixture, u"batch"_s);
    QVERIFY2(objects, qPrintable(errorOf(objects)));
    QCOMPARE(kindsOf(*objects),
        (QStringList { u"acls"_s, u"key-auth-credentials"_s, u"plugins"_s, u"basic-auth-credentials"_s, u"consumers"_s }));
    QCOMPARE(objects->at(2).key, u"rate-limiting"_s);
    QCOMPARE(objects->at(3).key, u"2"_s);
    for (const RetiredObject &object : *objects)
        QVERIFY(!object.key.contains(u"batch-api-key"_s)); // a secret
    const auto gone = retired(fixture.plans, nobody(fixture), *objects);
    QVERIFY2(gone, qPrintable(errorOf(gone)));
    support::SecretScan scan;
    scan.add("batch-api-key", "the key");
    QCOMPARE(scan.findInFolder(fixture.plans.folder.path()), QStringList());
    QVERIFY(!findApplication(fixture.estate(), u"batch"_s));
    QVERIFY(fixture.estate().groups.isEmpty());
    QVERIFY(findApplication(fixture.estate(), u"shop"_s));
}

void TestApplicationRetirement::whatIsGoneAlreadyIsNoError()
{
    PortalFixture fixture;
    addContract(fixture);
    const auto objects = preview(fixture, u"shop"_s);
    QVERIFY(objects);
    QVERIFY(retired(fixture.plans, nobody(fixture), *objects));
    const auto again = retired(fixture.plans, nobody(fixture), *objects);
    QVERIFY2(again, qPrintable(errorOf(again)));
}

void TestApplicationRetirement::aCutOffRetirementIsRepeated()
{
    PortalFixture fixture;
    addContract(fixture);
    sandbox::FaultRule rule;
    rule.method = "DELETE";
    rule.path = "/developers/*/applications/*";
    rule.action = sandbox::FaultRule::Action::DropBefore;
    const auto objects = preview(fixture, u"shop"_s);
    QVERIFY(objects);
    fixture.plans.sandbox.faults().add(rule);
    const auto cut = retired(fixture.plans, nobody(fixture), *objects);
    fixture.plans.sandbox.faults().clear();
    QVERIFY(!cut);
    QCOMPARE(fixture.estate().applications.size(), 1);
    const auto rest = preview(fixture, u"shop"_s);
    QVERIFY(rest);
    QVERIFY(retired(fixture.plans, nobody(fixture), *rest));
    QVERIFY(fixture.estate().applications.isEmpty());
    QCOMPARE(Journal(*fixture.plans.store).all()->size(), 1); // the one plan came to its end
    QVERIFY(fixture.plans.latest().phase == PlanState::Phase::Done);
}

void TestApplicationRetirement::aProviderThatCannotFindClientsIsSaid()
{
    PortalFixture fixture;
    const auto context = fixture.plans.context();
    const auto application = findApplication(fixture.estate(), u"shop"_s);
    const auto refused = previewRetirement(fixture.admin(), *application, { context.provider, context.http, context.metadata });
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, core::Error::Kind::Unsupported);
    QCOMPARE(refused.error().code, u"gatehouse.chain_provider_cannot_tell"_s);
}

void TestApplicationRetirement::theClientGoesWithWhatHangsOnIt()
{
    // Made by a plan at Okta: client, assignment, access policy and rule.
    PlanFixture plans(PlanFixture::enterprise());
    const auto empty = plans.providerDump();
    const auto applied = plans.apply(plans.enterpriseProtection(u"consumer"_s));
    QVERIFY2(applied, qPrintable(errorOf(applied)));
    core::Parallel parallel;
    const auto node = plans.admin().probe();
    const auto estate = readApplicationEstate(plans.admin(), *node, parallel);
    QVERIFY2(estate, qPrintable(errorOf(estate)));
    const auto batch = findApplication(*estate, u"batch"_s);
    QVERIFY2(batch, qPrintable(errorOf(batch)));
    const auto context = plans.context();
    const AskedProvider provider { context.provider, context.http, context.metadata };
    const auto chain = followChain(plans.admin(), *estate, *batch, *chooseService(*estate, *batch, {}), {}, provider);
    QVERIFY2(chain, qPrintable(errorOf(chain)));
    QVERIFY(!chain->broken());
    for (const ChainLink &link : chain->links)
        QVERIFY2(link.verdict == ChainLink::Verdict::Passed, qPrintable(linkName(link.kind) + u' ' + link.reason.code));

    const auto objects = previewRetirement(plans.admin(), *batch, provider);
    QVERIFY2(objects, qPrintable(errorOf(objects)));
    QCOMPARE(objects->last().kind, u"consumers"_s);
    QCOMPARE(objects->at(objects->size() - 2).kind, u"client"_s);
    QVERIFY(kindsOf(*objects).contains(u"policy"_s));
    QVERIFY(kindsOf(*objects).indexOf(u"policy-rule"_s) < kindsOf(*objects).indexOf(u"policy"_s));
    const auto gone = retired(plans, provider, *objects);
    QVERIFY2(gone, qPrintable(errorOf(gone)));
    const auto found = context.provider->findClient(context.http, context.metadata, {}, batch->clientId);
    QVERIFY(found && !*found);
    const auto late = followChain(plans.admin(), *estate, *batch, *chooseService(*estate, *batch, {}), {}, provider);
    QVERIFY(late && late->broken());
    QCOMPARE(late->broken()->reason.code, u"gatehouse.chain_client_unknown"_s);
}

void TestApplicationRetirement::aRetirementCutOffAtTheProviderIsRepeated()
{
    OktaEstate okta({ u"batch"_s });
    const QString clientId = okta.applications().first().clientId;
    for (const auto &[path, status] :
        { std::pair<QByteArray, int>("*/policies/*", 500), std::pair<QByteArray, int>("/api/v1/apps/*", 429) }) {
        const auto objects = okta.preview();
        QVERIFY2(objects, qPrintable(errorOf(objects)));
        sandbox::FaultRule rule;
        rule.server = u"provider"_s;
        rule.method = "DELETE";
        rule.path = path;
        rule.status = status;
        const int fault = okta.plans.sandbox.faults().add(rule);
        const auto cut = retired(okta.plans, *okta.provider, *objects);
        QVERIFY(okta.plans.sandbox.faults().hits(fault) > 0);
        okta.plans.sandbox.faults().clear();
        QVERIFY(!cut);
        QCOMPARE(okta.applications().size(), 1);
    }
    const auto rest = okta.preview();
    QVERIFY2(rest, qPrintable(errorOf(rest)));
    const auto gone = retired(okta.plans, *okta.provider, *rest);
    QVERIFY2(gone, qPrintable(errorOf(gone)));
    QVERIFY(okta.applications().isEmpty());
    const auto found = okta.provider->provider->findClient(okta.provider->http, okta.provider->metadata, {}, clientId);
    QVERIFY(found && !*found);
}

void TestApplicationRetirement::whatHangsOnTheClientIsFoundByItsOwnName()
{
    OktaEstate okta({ u"Orders App"_s });
    auto application = okta.applications().first();
    application.name = u"as-the-gateway-calls-it"_s;
    const auto objects = previewRetirement(okta.plans.admin(), application, *okta.provider);
    QVERIFY2(objects, qPrintable(errorOf(objects)));
    QVERIFY(kindsOf(*objects).contains(u"policy"_s));
    QVERIFY(kindsOf(*objects).contains(u"policy-rule"_s));
}

void TestApplicationRetirement::aPolicyThatServesOthersStays()
{
    OktaEstate okta({ u"batch"_s, u"other"_s });
    const auto applications = okta.applications();
    QCOMPARE(applications.size(), 2);
    const auto &asked = *okta.provider;
    const auto wired
        = asked.provider->applicationWiring({ u"batch"_s, applications.first().clientId, {}, { u"client_credentials"_s }, {} });
    identity::ProviderObject shared = wired.first().object;
    const auto own = asked.provider->findObject(asked.http, shared);
    QVERIFY(own && *own);
    QVERIFY(asked.provider->removeObject(asked.http, shared, (*own)->id));
    const QJsonArray both { applications.first().clientId, applications.last().clientId };
    shared.desired.insert(u"conditions"_s, QJsonObject { { u"clients"_s, QJsonObject { { u"include"_s, both } } } });
    const auto made = asked.provider->createObject(asked.http, shared);
    QVERIFY2(made, qPrintable(errorOf(made)));
    const auto objects = okta.preview();
    QVERIFY2(objects, qPrintable(errorOf(objects)));
    QVERIFY(kindsOf(*objects).contains(u"client"_s));
    QVERIFY(!kindsOf(*objects).contains(u"policy"_s));
    QVERIFY(!kindsOf(*objects).contains(u"policy-rule"_s));
}

QTEST_GUILESS_MAIN(TestApplicationRetirement)
#include "test_application_retirement.moc"
