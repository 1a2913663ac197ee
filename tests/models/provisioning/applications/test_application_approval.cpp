#include "models/provisioning/strategies/developer_account.h"
#include "tests/models/provisioning/applications/decided.h"
#include "tests/models/provisioning/applications/estate_builder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provisioning;
using core::Error;

class TestApplicationApproval : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aContractIsAskedForAndDecided();
    void anAnswerOf201IsTaken();
    void decidingTwiceChangesNothing();
    void aLostAnswerIsLookedFor();
    void aContractThatNobodySeesIsNamed();
    void aContractOfARejectedDeveloperIsNotApproved();
    void whatIsNotThereCannotBeTakenAway();
    void aGroupIsJoinedAndLeft();
    void everyGroupThatLetsInIsLeft();
    void whatAnotherDecidedMeanwhileIsNotOverridden();
    void aDeniedGroupIsNotOvercome();
    void aDeveloperIsDecidedOn();
    void aDeveloperIsAdded();
    void aDeveloperOfThatEmailIsNotTouched();
};

void TestApplicationApproval::aContractIsAskedForAndDecided()
{
    PortalFixture fixture;
    QCOMPARE(contractStatus(fixture, u"shop"_s), u"none"_s);
    for (const auto &[decision, status] : { std::pair(Decision::Approve, u"approved"_s), std::pair(Decision::Revoke, u"revoked"_s),
             std::pair(Decision::Reject, u"rejected"_s), std::pair(Decision::Approve, u"approved"_s) }) {
        const auto done = decided(fixture, u"shop"_s, u"orders"_s, decision);
        QVERIFY2(done, qPrintable(errorOf(done)));
        QCOMPARE(contractStatus(fixture, u"shop"_s), status);
    }
    QCOMPARE(fixture.estate().contracts.size(), 1);
}

void TestApplicationApproval::anAnswerOf201IsTaken()
{
    auto options = PortalFixture::options();
    options.gateway.unknown.contractPatchStatus = 201;
    PortalFixture fixture(options);
    const auto done = decided(fixture, u"shop"_s, u"orders"_s, Decision::Approve);
    QVERIFY2(done, qPrintable(errorOf(done)));
    QCOMPARE(contractStatus(fixture, u"shop"_s), u"approved"_s);
}

void TestApplicationApproval::decidingTwiceChangesNothing()
{
    PortalFixture fixture;
    QVERIFY(decided(fixture, u"shop"_s, u"orders"_s, Decision::Approve));
    const auto estate = fixture.estate();
    const auto application = findApplication(estate, u"shop"_s);
    const auto preview = previewDecision(estate, *application, *chooseService(estate, *application, {}), Decision::Approve);
    QVERIFY(preview);
    QVERIFY(preview->isAlreadySo());
    // somebody else was quicker between preview and deed: the contract is found, not made twice
    DecisionPreview stale = *preview;
    stale.id.clear();
    stale.before = u"none"_s;
    QVERIFY(decide(fixture.plans.context(), stale));
    QCOMPARE(fixture.estate().contracts.size(), 1);
}

void TestApplicationApproval::aLostAnswerIsLookedFor()
{
    PortalFixture fixture;
    sandbox::FaultRule rule;
    rule.method = "POST";
    rule.path = "*/application_instances";
    rule.action = sandbox::FaultRule::Action::DropAfter;
    fixture.plans.sandbox.faults().add(rule);
    const auto done = decided(fixture, u"shop"_s, u"orders"_s, Decision::Approve);
    fixture.plans.sandbox.faults().clear();
    QVERIFY2(done, qPrintable(errorOf(done)));
    QCOMPARE(contractStatus(fixture, u"shop"_s), u"approved"_s);
    QCOMPARE(fixture.estate().contracts.size(), 1);
}

void TestApplicationApproval::aContractThatNobodySeesIsNamed()
{
    PortalFixture fixture;
    sandbox::FaultRule rule;
    rule.method = "POST";
    rule.path = "*/application_instances";
    rule.status = 409;
    rule.body
        = R"json({"code":5,"name":"unique constraint violation","message":"UNIQUE violation detected on '{composite_id=\"1_2\"}'"})json";
    fixture.plans.sandbox.faults().add(rule);
    const auto refused = decided(fixture, u"shop"_s, u"orders"_s, Decision::Approve);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"gatehouse.contract_twice"_s);
    QCOMPARE(refused.error().fields.toObject(), (QJsonObject { { u"application"_s, u"shop"_s }, { u"service"_s, u"orders"_s } }));
}

void TestApplicationApproval::aContractOfARejectedDeveloperIsNotApproved()
{
    PortalFixture fixture;
    const auto preview = previewDeveloperDecision(fixture.estate().developers, u"dora@example.com"_s, Decision::Reject);
    QVERIFY(preview);
    QVERIFY(decide(fixture.plans.context(), *preview));
    const auto refused = decided(fixture, u"shop"_s, u"orders"_s, Decision::Approve);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QCOMPARE(refused.error().code, u"gatehouse.developer_not_approved"_s);
    QCOMPARE(
        refused.error().fields.toObject(), (QJsonObject { { u"developer"_s, u"dora@example.com"_s }, { u"status"_s, u"rejected"_s } }));
    QCOMPARE(fixture.estate().contracts.size(), 0);
}

void TestApplicationApproval::whatIsNotThereCannotBeTakenAway()
{
    PortalFixture fixture;
    for (const Decision decision : { Decision::Reject, Decision::Revoke }) {
        const auto refused = decided(fixture, u"shop"_s, u"orders"_s, decision);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"gatehouse.no_contract"_s);
    }
}

void TestApplicationApproval::aGroupIsJoinedAndLeft()
{
    PortalFixture fixture;
    for (const auto &[decision, member] : { std::pair(Decision::Approve, true), std::pair(Decision::Approve, true),
             std::pair(Decision::Revoke, false), std::pair(Decision::Reject, false) }) {
        const auto done = decided(fixture, u"batch"_s, u"billing"_s, decision);
        QVERIFY2(done, qPrintable(errorOf(done)));
        const auto estate = fixture.estate();
        const auto batch = findApplication(estate, u"batch"_s);
        QCOMPARE(groupsOf(estate, batch->consumerId), member ? QStringList { u"billing-callers"_s } : QStringList());
        QCOMPARE(batch->accesses.isEmpty(), !member);
    }
    const auto nothing = decided(fixture, u"batch"_s, u"orders"_s, Decision::Approve);
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().code, u"gatehouse.no_protected_service"_s);
}

void TestApplicationApproval::everyGroupThatLetsInIsLeft()
{
    PortalFixture fixture;
    const auto before = fixture.estate();
    const auto batch = findApplication(before, u"batch"_s);
    const auto billing = chooseService(before, *batch, u"billing"_s);
    const QString acl = servicePlugin(before, billing->id(), u"acl"_s)->id();
    const QJsonObject allow { { u"allow"_s, QJsonArray { u"billing-callers"_s, u"partners"_s, u"staff"_s } } };
    QVERIFY(fixture.admin().patch(gateway::kinds::plugins(), acl, { { u"config"_s, allow } }));
    for (const QString &group : { u"billing-callers"_s, u"staff"_s, u"elsewhere"_s })
        QVERIFY(fixture.admin().put(gateway::kinds::acls(), group, { { u"group"_s, group } }, batch->consumerId));
    const auto preview = previewDecision(fixture.estate(), *batch, *billing, Decision::Revoke);
    QVERIFY(preview);
    QCOMPARE(preview->key, u"billing-callers, staff"_s);
    // somebody lets it in by another one
    QVERIFY(fixture.admin().put(gateway::kinds::acls(), u"partners"_s, { { u"group"_s, u"partners"_s } }, batch->consumerId));
    const auto refused = decide(fixture.plans.context(), *preview);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"gatehouse.changed_meanwhile"_s);
    const auto done = decided(fixture, u"batch"_s, u"billing"_s, Decision::Revoke);
    QVERIFY2(done, qPrintable(errorOf(done)));
    QCOMPARE(groupsOf(fixture.estate(), batch->consumerId), QStringList { u"elsewhere"_s });
}

void TestApplicationApproval::whatAnotherDecidedMeanwhileIsNotOverridden()
{
    PortalFixture fixture;
    const auto unasked = fixture.estate();
    const auto shop = findApplication(unasked, u"shop"_s);
    const auto none = previewDecision(unasked, *shop, *chooseService(unasked, *shop, {}), Decision::Approve);
    QVERIFY(none);
    QVERIFY(decided(fixture, u"shop"_s, u"orders"_s, Decision::Approve));
    const auto approved = fixture.estate();
    const auto application = findApplication(approved, u"shop"_s);
    const auto revoke = previewDecision(approved, *application, *chooseService(approved, *application, {}), Decision::Revoke);
    QVERIFY(revoke);
    QVERIFY(decided(fixture, u"shop"_s, u"orders"_s, Decision::Reject));
    for (const DecisionPreview &stale : { *none, *revoke }) {
        const auto refused = decide(fixture.plans.context(), stale);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QCOMPARE(refused.error().code, u"gatehouse.changed_meanwhile"_s);
        QCOMPARE(refused.error().fields.toObject(), (QJsonObject { { u"paths"_s, QJsonArray { u"status"_s } } }));
    }
    QCOMPARE(contractStatus(fixture, u"shop"_s), u"rejected"_s);
}

void TestApplicationApproval::aDeniedGroupIsNotOvercome()
{
    auto builder = EstateBuilder::twoWorlds();
    builder.service(u"strict"_s)
        .plugin(u"strict"_s, u"acl"_s, { { u"allow"_s, QJsonArray { u"in"_s } }, { u"deny"_s, QJsonArray { u"billing-callers"_s } } });
    const auto batch = findApplication(builder.estate, u"batch"_s);
    const auto refused = previewDecision(builder.estate, *batch, *chooseService(builder.estate, *batch, u"strict"_s), Decision::Approve);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"gatehouse.chain_in_denied_group"_s);
}

void TestApplicationApproval::aDeveloperIsDecidedOn()
{
    PortalFixture fixture;
    for (const auto &[decision, status] : { std::pair(Decision::Reject, AccessStatus::Rejected),
             std::pair(Decision::Revoke, AccessStatus::Revoked), std::pair(Decision::Approve, AccessStatus::Approved) }) {
        const auto preview = previewDeveloperDecision(fixture.estate().developers, u"dora@example.com"_s, decision);
        QVERIFY(preview);
        QVERIFY(!preview->isAlreadySo());
        const auto done = decide(fixture.plans.context(), *preview);
        QVERIFY2(done, qPrintable(errorOf(done)));
        QVERIFY(accessStatus(fixture.estate().developers.first().json) == status);
    }
    const auto unknown = previewDeveloperDecision(fixture.estate().developers, u"dara@example.com"_s, Decision::Approve);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, u"gatehouse.developer_unknown"_s);
    QCOMPARE(unknown.error().fields.toObject().value(u"nearest"_s).toString(), u"dora@example.com"_s);
}

void TestApplicationApproval::aDeveloperIsAdded()
{
    PortalFixture fixture;
    const auto node = fixture.admin().probe();
    QVERIFY(node);
    QVERIFY(needsCredential(*node));
    const auto made = addDeveloper(fixture.admin(), *node, { u"eve@example.com"_s, u"Eve \"E\""_s, core::Secret("portal-password-1") });
    QVERIFY2(made, qPrintable(errorOf(made)));
    QVERIFY(accessStatus(made->json) == AccessStatus::Approved);
    QCOMPARE(QJsonDocument::fromJson(made->text("meta"_L1).toUtf8()).object().value(u"full_name"_s).toString(), u"Eve \"E\""_s);
    for (const QString &email : { u""_s, u"eve"_s, u"@example.com"_s, u"eve@"_s, u"a b@example.com"_s, u"a/b@example.com"_s }) {
        const auto refused = addDeveloper(fixture.admin(), *node, { email, {}, {} });
        QVERIFY2(!refused, qPrintable(email));
        QCOMPARE(refused.error().code, u"gatehouse.bad_value"_s);
    }
}

void TestApplicationApproval::aDeveloperOfThatEmailIsNotTouched()
{
    PortalFixture fixture;
    const auto before = fixture.plans.gatewayDump();
    const auto node = fixture.admin().probe();
    const auto refused = addDeveloper(fixture.admin(), *node, { u"dora@example.com"_s, u"Another"_s, core::Secret("portal-password-1") });
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QCOMPARE(refused.error().code, u"gatehouse.developer_exists"_s);
    QCOMPARE(fixture.plans.gatewayDump(), before);
}

QTEST_GUILESS_MAIN(TestApplicationApproval)
#include "test_application_approval.moc"
