#include "models/provisioning/apply/plan_workplace.h"

#include "tests/models/provisioning/plan_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provisioning;

namespace {

/// A keychain that serves nobody.
class NoKeychain final : public storage::SecretStore {
public:
    core::Result<core::Secret> read(const QString &) override { return refused(); }
    core::Result<> write(const QString &, const core::Secret &) override { return refused(); }
    core::Result<> remove(const QString &) override { return refused(); }

private:
    static tl::unexpected<core::Error> refused() { return core::failure(core::Error::Kind::Keychain, u"gatehouse.no_keychain"_s); }
};

core::Connection connectionOf(const QString &url, const QString &workspace = {})
{
    core::Connection connection;
    connection.adminUrl = QUrl(url);
    connection.workspace = workspace;
    return connection;
}

} // namespace

/// What window and command line share before they touch a plan.
class TestPlanWorkplace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPlanBelongsToOneGateway();
    void aProviderIsAskedOnOpening();
    void aProviderThatIsNotThereIsNamed();
    void aRefusedCredentialIsFoundBeforeTheFirstWrite();
    void aKeychainIsNeededForSecretsOnly();
};

void TestPlanWorkplace::aPlanBelongsToOneGateway()
{
    Plan plan;
    plan.adminUrl = u"http://gateway.example:8001"_s;
    QVERIFY(checkGateway(plan, connectionOf(u"http://gateway.example:8001/"_s, u"default"_s)));
    const auto other = checkGateway(plan, connectionOf(u"http://gateway.example:8001"_s, u"eu"_s), u"--gateway"_s);
    QVERIFY(!other);
    QCOMPARE(other.error().code, u"gatehouse.plan_of_another_place"_s);
    QCOMPARE(other.error().where, u"--gateway"_s);
    plan.issuer = u"https://id.example"_s;
    QVERIFY(checkIssuer(plan, u"https://id.example"_s));
    QVERIFY(!checkIssuer(plan, u"https://id.example/"_s));
}

void TestPlanWorkplace::aProviderIsAskedOnOpening()
{
    PlanFixture fixture;
    const net::Http http(fixture.pool, {}, fixture.cancel);
    const auto open = openProvider({ {}, {}, u"generic"_s, fixture.issuer(), {} }, {}, http);
    QVERIFY2(open, qPrintable(errorOf(open)));
    QCOMPARE(open->metadata.issuer, fixture.issuer().toString());
    QVERIFY(!open->keys.keys.isEmpty());
    PlanTools tools;
    tools.store = &*fixture.store;
    tools.clock = &fixture.clock;
    auto again = openProvider({ {}, {}, u"generic"_s, fixture.issuer(), {} }, {}, http);
    const auto workplace = openWorkplace(fixture.admin(), std::move(again), tools);
    QVERIFY2(workplace, qPrintable(errorOf(workplace)));
    QCOMPARE((*workplace)->context.provider, (*workplace)->provider.provider.get());
    QVERIFY(!(*workplace)->node.version.isEmpty());
}

void TestPlanWorkplace::aProviderThatIsNotThereIsNamed()
{
    PlanFixture fixture;
    const net::Http http(fixture.pool, {}, fixture.cancel);
    const QUrl nowhere(u"http://127.0.0.1:1"_s);
    const auto open = openProvider({ {}, {}, u"generic"_s, nowhere, {} }, {}, http);
    QVERIFY(!open);
    QVERIFY2(open.error().where.contains(u"127.0.0.1:1"_s), qPrintable(open.error().where));
    PlanTools tools;
    tools.store = &*fixture.store;
    auto failed = openProvider({ {}, {}, u"generic"_s, nowhere, {} }, {}, http);
    QVERIFY(!openWorkplace(fixture.admin(), std::move(failed), tools));
}

void TestPlanWorkplace::aRefusedCredentialIsFoundBeforeTheFirstWrite()
{
    PlanFixture fixture(PlanFixture::enterprise());
    const net::Http http(fixture.pool, {}, fixture.cancel);
    const core::Provider okta { {}, {}, u"okta"_s, fixture.issuer(), {} };
    const auto good = openProvider(okta, core::Secret("sandbox-okta-token"), http);
    QVERIFY2(good, qPrintable(errorOf(good)));
    QVERIFY(checkCredential(*good));
    const auto bad = openProvider(okta, core::Secret("somebody-elses"), http);
    QVERIFY2(bad, qPrintable(errorOf(bad)));
    QVERIFY(!checkCredential(*bad));
}

void TestPlanWorkplace::aKeychainIsNeededForSecretsOnly()
{
    NoKeychain none;
    Plan plan;
    Step service;
    service.kind = u"services"_s;
    plan.steps << service;
    QVERIFY(checkKeychain(&none, plan));
    Step client;
    client.index = 1;
    client.action = Step::Action::Client;
    plan.steps << client;
    QCOMPARE(stepsWithSecrets(plan), QList<int> { 1 });
    const auto refused = checkKeychain(&none, plan);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, core::Error::Kind::Keychain);
    QVERIFY(checkKeychain(nullptr, plan));
}

QTEST_MAIN(TestPlanWorkplace)
#include "test_plan_workplace.moc"
