#include "models/provisioning/application_retirement.h"
#include "tests/models/provisioning/portal_fixture.h"

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
};

namespace {

QStringList kindsOf(const QList<RetiredObject> &objects)
{
    QStringList kinds;
    for (const RetiredObject &object : objects)
        kinds << object.kind;
    return kinds;
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
    const auto gone = retire(fixture.admin(), nobody(fixture), *objects, [&seen](const RetiredObject &object) { seen << object.kind; });
    QVERIFY2(gone, qPrintable(errorOf(gone)));
    QCOMPARE(seen, kindsOf(*objects));
    const auto estate = fixture.estate();
    QVERIFY(estate.applications.isEmpty());
    QVERIFY(estate.contracts.isEmpty());
    QCOMPARE(estate.developers.size(), 1);
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
    const auto objects = preview(fixture, u"batch"_s);
    QVERIFY2(objects, qPrintable(errorOf(objects)));
    QCOMPARE(kindsOf(*objects), (QStringList { u"acls"_s, u"key-auth-credentials"_s, u"consumers"_s }));
    for (const RetiredObject &object : *objects)
        QVERIFY(!object.key.contains(u"batch-api-key"_s)); // a secret
    const auto gone = retire(fixture.admin(), nobody(fixture), *objects);
    QVERIFY2(gone, qPrintable(errorOf(gone)));
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
    QVERIFY(retire(fixture.admin(), nobody(fixture), *objects));
    const auto again = retire(fixture.admin(), nobody(fixture), *objects);
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
    const auto cut = retire(fixture.admin(), nobody(fixture), *objects);
    fixture.plans.sandbox.faults().clear();
    QVERIFY(!cut);
    QCOMPARE(fixture.estate().applications.size(), 1);
    const auto rest = preview(fixture, u"shop"_s);
    QVERIFY(rest);
    QVERIFY(retire(fixture.admin(), nobody(fixture), *rest));
    QVERIFY(fixture.estate().applications.isEmpty());
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
    QCOMPARE(objects->last().kind, u"client"_s);
    QVERIFY(kindsOf(*objects).contains(u"policy"_s));
    QVERIFY(kindsOf(*objects).indexOf(u"policy-rule"_s) < kindsOf(*objects).indexOf(u"policy"_s));
    const auto gone = retire(plans.admin(), provider, *objects);
    QVERIFY2(gone, qPrintable(errorOf(gone)));
    const auto found = context.provider->findClient(context.http, context.metadata, {}, batch->clientId);
    QVERIFY(found && !*found);
    const auto late = followChain(plans.admin(), *estate, *batch, *chooseService(*estate, *batch, {}), {}, provider);
    QVERIFY(late && late->broken());
    QCOMPARE(late->broken()->reason.code, u"gatehouse.chain_client_unknown"_s);
}

QTEST_GUILESS_MAIN(TestApplicationRetirement)
#include "test_application_retirement.moc"
