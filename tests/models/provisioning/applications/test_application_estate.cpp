#include "models/provisioning/applications/application_estate.h"
#include "tests/models/provisioning/applications/estate_builder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provisioning;
using core::Error;
using World = RegisteredApplication::World;

class TestApplicationEstate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothWorldsAreListed();
    void consumersOfThePortalAreNoApplicationsOfTheirOwn();
    void aDeniedGroupKeepsOut();
    void aSwitchedOffPluginCountsAsNone();
    void anApplicationIsFoundByAnyOfItsNames_data();
    void anApplicationIsFoundByAnyOfItsNames();
    void anUnknownOneIsRefusedWithTheNearest();
    void aNameThatTwoHaveIsRefused();
    void aServiceIsChosen();
    void aChoiceBetweenServicesIsThePersons();
    void statusesHaveNames_data();
    void statusesHaveNames();
};

void TestApplicationEstate::bothWorldsAreListed()
{
    const auto all = registeredApplications(EstateBuilder::twoWorlds().estate);
    QCOMPARE(all.size(), 2);
    const RegisteredApplication &batch = all.at(0);
    QCOMPARE(batch.name, u"batch"_s);
    QVERIFY(batch.world == World::Consumer);
    QCOMPARE(batch.clientId, u"0oa-batch"_s);
    QCOMPARE(batch.accesses.size(), 1);
    QCOMPARE(batch.accesses.first().serviceName, u"billing"_s);
    QCOMPARE(batch.accesses.first().group, u"billing-callers"_s);
    const RegisteredApplication &shop = all.at(1);
    QVERIFY(shop.world == World::Portal);
    QCOMPARE(shop.developerEmail, u"dora@example.com"_s);
    QVERIFY(shop.developerStatus == AccessStatus::Approved);
    QCOMPARE(shop.consumerId, u"shop-consumer"_s);
    QCOMPARE(shop.accesses.size(), 1);
    QCOMPARE(shop.accesses.first().contractId, u"shoporders"_s);
    QVERIFY(shop.accesses.first().status == AccessStatus::Approved);
}

void TestApplicationEstate::consumersOfThePortalAreNoApplicationsOfTheirOwn()
{
    auto builder = EstateBuilder::twoWorlds();
    builder.consumer(u"dora@example.com-consumer"_s, u"dora"_s).consumer(u"plain"_s, QString());
    QCOMPARE(registeredApplications(builder.estate).size(), 2);
}

void TestApplicationEstate::aDeniedGroupKeepsOut()
{
    auto builder = EstateBuilder::twoWorlds();
    builder.service(u"strict"_s)
        .plugin(
            u"strict"_s, u"acl"_s, { { u"allow"_s, QJsonArray { u"billing-callers"_s } }, { u"deny"_s, QJsonArray { u"late-payers"_s } } });
    QCOMPARE(registeredApplications(builder.estate).first().accesses.size(), 2);
    builder.group(u"batch"_s, u"late-payers"_s);
    QCOMPARE(registeredApplications(builder.estate).first().accesses.size(), 1);
}

void TestApplicationEstate::aSwitchedOffPluginCountsAsNone()
{
    EstateBuilder builder;
    builder.service(u"orders"_s).plugin(u"orders"_s, u"acl"_s, { { u"whitelist"_s, QJsonArray { u"a"_s } } }, false);
    QVERIFY(!servicePlugin(builder.estate, u"orders"_s, u"acl"_s));
    builder.plugin(u"orders"_s, u"acl"_s, { { u"whitelist"_s, QJsonArray { u"b"_s } } });
    QVERIFY(servicePlugin(builder.estate, u"orders"_s, u"acl"_s));
    QCOMPARE(aclGroups(builder.estate, u"orders"_s), QStringList { u"b"_s }); // by its old name too
}

void TestApplicationEstate::anApplicationIsFoundByAnyOfItsNames_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : { u"shop"_s, u"0oa-shop"_s, u"shop-id"_s, u"0oa-old"_s })
        QTest::newRow(qPrintable(name)) << name;
}

void TestApplicationEstate::anApplicationIsFoundByAnyOfItsNames()
{
    QFETCH(const QString, name);
    EstateBuilder builder;
    builder.developer(u"d"_s).consumer(u"c"_s, u"0oa-old"_s).application(u"shop"_s, u"0oa-shop"_s, u"d"_s, u"c"_s);
    const auto found = findApplication(builder.estate, name);
    QVERIFY2(found, found ? "" : qPrintable(found.error().code));
    QCOMPARE(found->name, u"shop"_s);
}

void TestApplicationEstate::anUnknownOneIsRefusedWithTheNearest()
{
    const auto found = findApplication(EstateBuilder::twoWorlds().estate, u"shopp"_s);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::NotFound);
    QCOMPARE(found.error().code, u"gatehouse.application_unknown"_s);
    QCOMPARE(found.error().fields.toObject(), (QJsonObject { { u"name"_s, u"shopp"_s }, { u"nearest"_s, u"shop"_s } }));
}

void TestApplicationEstate::aNameThatTwoHaveIsRefused()
{
    auto builder = EstateBuilder::twoWorlds();
    builder.consumer(u"another"_s, u"0oa-other"_s);
    builder.estate.consumers.last().json.insert(u"username"_s, u"shop"_s);
    const auto found = findApplication(builder.estate, u"shop"_s);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::Conflict);
    QCOMPARE(found.error().code, u"gatehouse.application_ambiguous"_s);
    QVERIFY(found.error().fields.toObject().value(u"client_ids"_s).toArray().contains(u"0oa-other"_s));
    QVERIFY(findApplication(builder.estate, u"0oa-shop"_s));
}

void TestApplicationEstate::aServiceIsChosen()
{
    const auto estate = EstateBuilder::twoWorlds().estate;
    const auto shop = findApplication(estate, u"shop"_s);
    QCOMPARE(chooseService(estate, *shop, {})->id(), u"orders"_s);
    QCOMPARE(chooseService(estate, *shop, u"open"_s)->id(), u"open"_s);
    const auto missing = chooseService(estate, *shop, u"nope"_s);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, u"gatehouse.service_missing"_s);
    // without any access: the only service that could let it in
    auto builder = EstateBuilder::twoWorlds();
    builder.consumer(u"fresh"_s, u"0oa-fresh"_s);
    QCOMPARE(chooseService(builder.estate, *findApplication(builder.estate, u"fresh"_s), {})->id(), u"billing"_s);
}

void TestApplicationEstate::aChoiceBetweenServicesIsThePersons()
{
    auto builder = EstateBuilder::twoWorlds();
    builder.service(u"parcels"_s).contract(u"shop"_s, u"parcels"_s, 1);
    const auto choice = chooseService(builder.estate, *findApplication(builder.estate, u"shop"_s), {});
    QVERIFY(!choice);
    QCOMPARE(choice.error().code, u"gatehouse.service_needed"_s);
    QCOMPARE(choice.error().fields.toObject().value(u"services"_s).toArray(), (QJsonArray { u"orders"_s, u"parcels"_s }));
    EstateBuilder empty;
    empty.consumer(u"alone"_s, u"0oa"_s);
    const auto none = chooseService(empty.estate, *findApplication(empty.estate, u"alone"_s), {});
    QVERIFY(!none);
    QCOMPARE(none.error().code, u"gatehouse.no_protected_service"_s);
}

void TestApplicationEstate::statusesHaveNames_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("name");
    QTest::newRow("0") << 0 << u"approved"_s;
    QTest::newRow("1") << 1 << u"pending"_s;
    QTest::newRow("2") << 2 << u"rejected"_s;
    QTest::newRow("3") << 3 << u"revoked"_s;
    QTest::newRow("4") << 4 << u"unknown"_s;
    QTest::newRow("none") << -7 << u"unknown"_s;
}

void TestApplicationEstate::statusesHaveNames()
{
    QFETCH(const int, number);
    QFETCH(const QString, name);
    QCOMPARE(statusName(accessStatus({ { u"status"_s, number } })), name);
}

QTEST_GUILESS_MAIN(TestApplicationEstate)
#include "test_application_estate.moc"
