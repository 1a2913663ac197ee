#include "tests/models/provisioning/plan_fixture.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provisioning;

/// The proof at the end of a plan, and what stands when it fails.
class TestVerificationStep : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMissingClaimIsNamed();
    void aClaimThatHoldsSomethingElseIsNamed();
    void anotherSigningKeyIsNamed();
    void aKeyThatIsNotKnownYetIsAFailure();
    void aClientEnteredByHandIsVerifiedWithItsSecret();
    void withoutItsSecretAResumedPlanSaysSo();
    void everyAlgorithmOfTheGatewayIsVerified_data();
    void everyAlgorithmOfTheGatewayIsVerified();
};

void TestVerificationStep::aMissingClaimIsNamed()
{
    sandbox::ProviderOptions options = PlanFixture::fastKeys();
    options.clientIdClaim.clear();
    PlanFixture fixture(options);
    const auto before = fixture.gatewayDump();
    Protection protection = fixture.protection();
    protection.claim = u"application_id"_s;
    const auto applied = fixture.apply(protection);
    QVERIFY(!applied);
    QCOMPARE(applied.error().kind, core::Error::Kind::Rejected);
    QCOMPARE(applied.error().code, u"gatehouse.claim_missing"_s);
    const QJsonObject fields = applied.error().fields.toObject();
    QCOMPARE(fields.value("claim"_L1), QJsonValue(u"application_id"_s));
    QVERIFY(fields.value("present"_L1).toArray().contains(u"client_id"_s));
    QCOMPARE(fixture.latest().phase, PlanState::Phase::Unfinished);
    const auto undone = fixture.rollBack(fixture.latest().plan.id);
    QVERIFY2(undone, qPrintable(errorOf(undone)));
    QCOMPARE(fixture.gatewayDump(), before);
    QCOMPARE(fixture.clientCount(), 0);
}

void TestVerificationStep::aClaimThatHoldsSomethingElseIsNamed()
{
    PlanFixture fixture;
    Protection protection = fixture.protection();
    protection.claim = u"iss"_s;
    const auto applied = fixture.apply(protection);
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, u"gatehouse.claim_differs"_s);
    QCOMPARE(applied.error().fields.toObject().value("found"_L1), QJsonValue(fixture.context().metadata.issuer));
}

void TestVerificationStep::anotherSigningKeyIsNamed()
{
    PlanFixture fixture;
    const auto plan = fixture.plan(fixture.protection());
    QVERIFY2(plan, qPrintable(errorOf(plan)));
    const QString oldKid = fixture.context().keys.keys.first().kid();
    QVERIFY(fixture.sandbox.rotateProviderKeys());
    const auto applied = applyPlan(fixture.context(), *plan);
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, u"gatehouse.signing_key_differs"_s);
    const QJsonObject fields = applied.error().fields.toObject();
    QCOMPARE(fields.value("expected"_L1), QJsonValue(oldKid));
    QCOMPARE(fields.value("found"_L1), QJsonValue(fixture.context().keys.keys.first().kid()));
    QVERIFY(fields.value("found"_L1) != fields.value("expected"_L1));
}

void TestVerificationStep::aKeyThatIsNotKnownYetIsAFailure()
{
    PlanFixture fixture;
    const auto plan = fixture.plan(fixture.protection());
    QVERIFY2(plan, qPrintable(errorOf(plan)));
    const PlanContext stale = fixture.context();
    QVERIFY(fixture.sandbox.rotateProviderKeys());
    const auto applied = applyPlan(stale, *plan);
    QVERIFY(!applied);
    QVERIFY(!applied.error().code.isEmpty());
    QCOMPARE(fixture.latest().steps.last().phase, StepState::Phase::Failed);
}

void TestVerificationStep::aClientEnteredByHandIsVerifiedWithItsSecret()
{
    sandbox::ProviderOptions options = PlanFixture::fastKeys();
    options.clients = { { u"client-1"_s, core::Secret("the secret of client-1"),
        { { u"grant_types"_s, QJsonArray { u"client_credentials"_s } }, { u"token_endpoint_auth_method"_s, u"client_secret_basic"_s } } } };
    PlanFixture fixture(options);
    Protection protection = fixture.protection();
    protection.applications.first().clientId = u"client-1"_s;
    protection.applications.first().secret = SecretReference { SecretReference::Source::File, u"secret.txt"_s };
    const auto unread = fixture.apply(protection);
    QVERIFY(!unread);
    QCOMPARE(unread.error().code, u"gatehouse.secret_missing"_s);

    PlanContext context = fixture.context();
    QString asked;
    context.readSecret = [&asked](const SecretReference &reference) -> core::Result<core::Secret> {
        asked = reference.toText();
        return core::Secret("the secret of client-1");
    };
    const auto resumed = resumePlan(context, fixture.latest().plan.id);
    QVERIFY2(resumed, qPrintable(errorOf(resumed)));
    QCOMPARE(asked, u"file:secret.txt"_s);
}

void TestVerificationStep::withoutItsSecretAResumedPlanSaysSo()
{
    PlanFixture fixture;
    fixture.secrets = nullptr;
    sandbox::FaultRule rule;
    rule.server = u"provider"_s;
    rule.path = "/token";
    rule.count = 1;
    fixture.sandbox.faults().add(rule);
    QVERIFY(!fixture.apply(fixture.protection()));
    const auto resumed = resumePlan(fixture.context(), fixture.latest().plan.id);
    QVERIFY(!resumed);
    QCOMPARE(resumed.error().code, u"gatehouse.secret_missing"_s);
}

void TestVerificationStep::everyAlgorithmOfTheGatewayIsVerified_data()
{
    QTest::addColumn<int>("algorithm");
    QTest::newRow("RS256") << int(jose::Algorithm::RS256);
    QTest::newRow("ES256") << int(jose::Algorithm::ES256);
    QTest::newRow("ES384") << int(jose::Algorithm::ES384);
}

void TestVerificationStep::everyAlgorithmOfTheGatewayIsVerified()
{
    QFETCH(int, algorithm);
    sandbox::ProviderOptions options;
    options.algorithm = jose::Algorithm(algorithm);
    PlanFixture fixture(options);
    const auto applied = fixture.apply(fixture.protection());
    QVERIFY2(applied, qPrintable(errorOf(applied)));
    QCOMPARE(applied->steps.last().outputs.value(u"algorithm"_s), jose::algorithmName(options.algorithm));
}

QTEST_GUILESS_MAIN(TestVerificationStep)
#include "test_verification_step.moc"
