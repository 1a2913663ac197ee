#include "tests/models/provisioning/plan_fixture.h"
#include "tests/support/secret_scan.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provisioning;

namespace {

/// A keychain that takes the first @p writes values.
class FullKeychain final : public storage::SecretStore {
public:
    explicit FullKeychain(int writes)
        : m_left(writes)
    {
    }
    core::Result<core::Secret> read(const QString &key) override { return m_memory.read(key); }
    core::Result<> write(const QString &key, const core::Secret &value) override
    {
        if (m_left-- <= 0)
            return core::failure(core::Error::Kind::Keychain, u"gatehouse.no_keychain"_s);
        return m_memory.write(key, value);
    }
    core::Result<> remove(const QString &key) override { return m_memory.remove(key); }

private:
    int m_left;
    storage::MemorySecretStore m_memory;
};

} // namespace

/// Registered clients: found again, lost, without a keychain; and where their secrets are not.
class TestClientStep : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutAKeychainTheRestCanBeTakenBack();
    void aKeychainThatRefusesLeavesNoClient();
    void aClientThatCouldNotBeTakenBackIsNamed();
    void anotherProtectionAdoptsTheClient();
    void aClientWithLessThanAskedIsAConflict();
    void aClientThatIsGoneIsRegisteredAgain();
    void rotatedManagementTokensAreKept();
    void noSecretIsInTheStore();
};

void TestClientStep::withoutAKeychainTheRestCanBeTakenBack()
{
    PlanFixture fixture;
    fixture.secrets = nullptr;
    const auto before = fixture.gatewayDump();
    const auto applied = fixture.apply(fixture.protection());
    QVERIFY2(applied, qPrintable(errorOf(applied)));
    QString lost;
    const auto undone = fixture.rollBack(applied->plan.id, [&lost](const StepEvent &event) {
        if (event.what == StepEvent::What::Lost)
            lost = event.attempt;
    });
    QVERIFY2(undone, qPrintable(errorOf(undone)));
    QCOMPARE(fixture.gatewayDump(), before);
    QCOMPARE(undone->lostAttempts(), QStringList(lost));
    QCOMPARE(fixture.clientCount(), 1);
    QVERIFY(QJsonDocument(fixture.sandbox.dump()).toJson().contains(lost.toUtf8()));
}

void TestClientStep::aKeychainThatRefusesLeavesNoClient()
{
    PlanFixture fixture;
    const auto before = fixture.gatewayDump();
    FullKeychain full(1);
    fixture.secrets = &full;
    const auto applied = fixture.apply(fixture.protection());
    QVERIFY(!applied);
    QCOMPARE(applied.error().kind, core::Error::Kind::Keychain);
    QCOMPARE(fixture.clientCount(), 0);
    const auto undone = fixture.rollBack(fixture.latest().plan.id);
    QVERIFY2(undone, qPrintable(errorOf(undone)));
    QCOMPARE(undone->lostAttempts(), QStringList());
    QCOMPARE(fixture.gatewayDump(), before);
}

void TestClientStep::aClientThatCouldNotBeTakenBackIsNamed()
{
    PlanFixture fixture;
    FullKeychain full(1);
    fixture.secrets = &full;
    sandbox::FaultRule rule;
    rule.server = u"provider"_s;
    rule.method = "DELETE";
    rule.status = 403;
    fixture.sandbox.faults().add(rule);
    QVERIFY(!fixture.apply(fixture.protection()));
    QCOMPARE(fixture.clientCount(), 1);
    const auto undone = fixture.rollBack(fixture.latest().plan.id);
    QVERIFY2(undone, qPrintable(errorOf(undone)));
    QCOMPARE(undone->lostAttempts().size(), 1);
    QVERIFY(QJsonDocument(fixture.sandbox.dump()).toJson().contains(undone->lostAttempts().first().toUtf8()));
}

void TestClientStep::anotherProtectionAdoptsTheClient()
{
    PlanFixture fixture;
    const auto first = fixture.apply(fixture.protection());
    QVERIFY2(first, qPrintable(errorOf(first)));
    Protection other = fixture.protection();
    other.name = u"stock"_s;
    other.service.name = u"stock-api"_s;
    other.service.routes.clear();
    const auto second = fixture.apply(other);
    QVERIFY2(second, qPrintable(errorOf(second)));
    QCOMPARE(fixture.clientCount(), 1);
    const auto refused = fixture.rollBack(first->plan.id);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"gatehouse.plan_needed"_s);
    QVERIFY(fixture.rollBack(second->plan.id));
    QCOMPARE(fixture.clientCount(), 1);
    QVERIFY(fixture.rollBack(first->plan.id));
    QCOMPARE(fixture.clientCount(), 0);
}

void TestClientStep::aClientWithLessThanAskedIsAConflict()
{
    PlanFixture fixture;
    QVERIFY(fixture.apply(fixture.protection()));
    Protection other = fixture.protection();
    other.applications.first().grants = QStringList { u"authorization_code"_s };
    other.applications.first().redirectUris = QStringList { u"http://127.0.0.1/callback"_s };
    const auto plan = fixture.plan(other);
    QVERIFY2(plan, qPrintable(errorOf(plan)));
    QStringList conflicts;
    for (const Step &step : plan->steps) {
        if (step.outlook == Step::Outlook::Conflict)
            conflicts << step.conflictCode << step.conflicts;
    }
    QCOMPARE(conflicts, QStringList({ u"gatehouse.client_differs"_s, u"grant_types"_s, u"redirect_uris"_s }));
}

void TestClientStep::aClientThatIsGoneIsRegisteredAgain()
{
    PlanFixture fixture;
    const auto applied = fixture.apply(fixture.protection());
    QVERIFY2(applied, qPrintable(errorOf(applied)));
    fixture.sandbox.reset();
    const auto again = fixture.apply(fixture.protection());
    QVERIFY2(again, qPrintable(errorOf(again)));
    QCOMPARE(fixture.clientCount(), 1);
    QVERIFY(again->steps.at(4).made);
    QVERIFY(again->steps.at(4).outputs != applied->steps.at(4).outputs);
}

void TestClientStep::rotatedManagementTokensAreKept()
{
    sandbox::ProviderOptions options = PlanFixture::fastKeys();
    options.rotateRegistrationToken = true;
    PlanFixture fixture(options);
    const auto applied = fixture.apply(fixture.protection());
    QVERIFY2(applied, qPrintable(errorOf(applied)));
    for (int look = 0; look < 2; ++look) {
        const auto plan = fixture.plan(fixture.protection());
        QVERIFY2(plan, qPrintable(errorOf(plan)));
        QCOMPARE(plan->changes(), 0);
    }
    QVERIFY(fixture.rollBack(applied->plan.id));
    QCOMPARE(fixture.clientCount(), 0);
}

void TestClientStep::noSecretIsInTheStore()
{
    PlanFixture fixture;
    const auto applied = fixture.apply(fixture.protection());
    QVERIFY2(applied, qPrintable(errorOf(applied)));
    support::SecretScan scan;
    const auto item = fixture.keychain.read(u"plan/%1/secrets"_s.arg(applied->plan.id));
    QVERIFY(item);
    const QJsonObject values = QJsonDocument::fromJson(item->reveal()).object().value("4"_L1).toObject();
    for (const QString &name : { u"client_secret"_s, u"registration_access_token"_s }) {
        const QByteArray secret = QByteArray::fromBase64(values.value(name).toString().toLatin1());
        QVERIFY(!secret.isEmpty());
        scan.add(secret, name.toUtf8());
    }
    const QString consumer = applied->steps.at(5).id;
    gateway::ListQuery query;
    query.parentId = consumer;
    const auto credentials = fixture.admin().list(gateway::kinds::jwtCredentials(), query);
    QVERIFY(credentials && credentials->size() == 1);
    for (const core::Secret &secret : credentials->first().secrets)
        scan.add(secret.reveal(), "credential");
    QCOMPARE(scan.count(), 3);
    QVERIFY(!scan.findIn(item->reveal().toBase64() + QByteArray::fromBase64(values.value("client_secret"_L1).toString().toLatin1()), u"x"_s)
                 .isEmpty());
    QCOMPARE(scan.findInFolder(fixture.folder.path()), QStringList());
}

QTEST_GUILESS_MAIN(TestClientStep)
#include "test_client_step.moc"
