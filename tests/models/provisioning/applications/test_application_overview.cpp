#include "models/provisioning/applications/application_approval.h"
#include "models/provisioning/applications/application_chain.h"
#include "models/provisioning/applications/application_overview.h"
#include "tests/models/provisioning/applications/estate_builder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provisioning;

class TestApplicationOverview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptAnswersAsTheWholeEstate();
    void secretsAndForeignPluginsAreNotKept();
    void oldNamesOfMembersAreUnderstood();
    void aCustomIdThatDidNotReachItsConsumerIsSeen();
    void aClientIdOfAnotherConsumerIsSeen();
    void aHiddenConsumerIsNoFault();
    void theTrustedIssuerIsThatOfOpenIdConnect();
};

void TestApplicationOverview::whatIsKeptAnswersAsTheWholeEstate()
{
    const auto builder = EstateBuilder::twoWorlds();
    const ApplicationOverview overview = applicationOverview(builder.estate);
    const auto whole = registeredApplications(builder.estate);
    QCOMPARE(overview.applications.size(), whole.size());
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QCOMPARE(overview.applications[i].id, whole[i].id);
        QCOMPARE(overview.applications[i].accesses.size(), whole[i].accesses.size());
        QVERIFY(overview.applications[i].developerStatus == whole[i].developerStatus);
    }
    for (const auto &service : builder.estate.services) {
        QCOMPARE(aclGroups(overview.estate, service.id()), aclGroups(builder.estate, service.id()));
        QCOMPARE(trustedIssuer(overview.estate, service.id()), trustedIssuer(builder.estate, service.id()));
    }
    QVERIFY(overview.faults.isEmpty());
}

void TestApplicationOverview::secretsAndForeignPluginsAreNotKept()
{
    EstateBuilder builder;
    builder.service(u"orders"_s);
    builder.plugin(u"orders"_s, u"openid-connect"_s, { { u"issuer"_s, u"https://id"_s }, { u"client_secret"_s, QJsonArray { u"x"_s } } });
    builder.plugin(u"orders"_s, u"rate-limiting"_s);
    builder.consumer(u"nobody"_s, {});
    const ApplicationEstate slim = slimEstate(builder.estate);
    QCOMPARE(slim.plugins.size(), 1);
    QCOMPARE(slim.plugins.first().json.value(u"config"_s).toObject().keys(), QStringList { u"issuer"_s });
    QVERIFY(slim.consumers.isEmpty());
}

void TestApplicationOverview::oldNamesOfMembersAreUnderstood()
{
    EstateBuilder builder;
    builder.service(u"orders"_s).plugin(u"orders"_s, u"acl"_s, { { u"whitelist"_s, QJsonArray { u"callers"_s } } });
    QCOMPARE(aclGroups(slimEstate(builder.estate), u"orders"_s), QStringList { u"callers"_s });
}

void TestApplicationOverview::aCustomIdThatDidNotReachItsConsumerIsSeen()
{
    auto builder = EstateBuilder::twoWorlds();
    builder.estate.consumers.removeFirst();
    builder.consumer(u"shop-consumer"_s, u"0oa-sh0p"_s);
    const ApplicationOverview overview = applicationOverview(builder.estate);
    QCOMPARE(overview.faults.keys(), QStringList { u"shop-id"_s });
    QCOMPARE(overview.faults.value(u"shop-id"_s).code, u"gatehouse.chain_custom_id_differs"_s);
    QCOMPARE(overview.faults.value(u"shop-id"_s).fields.toObject().value(u"consumer"_s).toString(), u"0oa-sh0p"_s);
}

void TestApplicationOverview::aClientIdOfAnotherConsumerIsSeen()
{
    auto builder = EstateBuilder::twoWorlds();
    builder.estate.consumers.removeFirst();
    builder.consumer(u"stray"_s, u"0oa-shop"_s);
    QCOMPARE(applicationOverview(builder.estate).faults.value(u"shop-id"_s).code, u"gatehouse.chain_other_consumer"_s);
}

void TestApplicationOverview::aHiddenConsumerIsNoFault()
{
    auto builder = EstateBuilder::twoWorlds();
    builder.estate.consumers.removeFirst();
    QVERIFY(applicationOverview(builder.estate).faults.isEmpty());
}

void TestApplicationOverview::theTrustedIssuerIsThatOfOpenIdConnect()
{
    const auto builder = EstateBuilder::twoWorlds();
    QCOMPARE(trustedIssuer(builder.estate, u"orders"_s), u"https://id.example"_s);
    QVERIFY(trustedIssuer(builder.estate, u"open"_s).isEmpty());
    QVERIFY(isSameIssuer(u"https://id.example/.well-known/openid-configuration"_s, u"https://id.example/"_s));
    QVERIFY(!isSameIssuer(u"https://id.example"_s, u"https://id.example/other"_s));
}

QTEST_GUILESS_MAIN(TestApplicationOverview)

#include "test_application_overview.moc"
