#include "app/gui/application_engine.h"

#include "models/net/exchange_log.h"
#include "tests/models/provisioning/portal_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provisioning;

namespace {

/// The engine as the window has it, on a sandbox of this process.
struct Bench {
    explicit Bench(const sandbox::SandboxOptions &options = PortalFixture::options())
        : portal(options)
    {
        target.connection = portal.admin().connection();
        parts.pool = &portal.plans.pool;
        parts.exchanges = &exchanges;
        parts.clock = &portal.plans.clock;
        parts.secrets = &portal.plans.keychain;
        parts.storePath = portal.plans.folder.filePath(u"store.db"_s);
        engine = gui::makeApplicationEngine(parts);
    }

    ui::ApplicationOverviewPtr read()
    {
        const auto overview = engine.read(target, cancel);
        if (!overview)
            qFatal("%s", qPrintable(errorOf(overview)));
        return *overview;
    }

    RegisteredApplication application(const QString &name)
    {
        const auto found = findApplication(read()->estate, name);
        if (!found)
            qFatal("%s", qPrintable(errorOf(found)));
        return *found;
    }

    core::Result<DecisionPreview> preview(const QString &name, const QString &service, Decision decision)
    {
        const auto overview = read();
        const auto chosen = chooseService(overview->estate, application(name), service);
        return previewDecision(overview->estate, application(name), *chosen, decision);
    }

    core::Result<QString> decide(const QString &name, const QString &service, Decision decision)
    {
        const auto wanted = preview(name, service, decision);
        return wanted ? engine.decide(target, *wanted, cancel) : core::Result<QString>(core::failure(wanted.error()));
    }

    /// "client cannot_know", "consumer passed" ...
    QStringList verdicts(const QString &name, const QString &service, const ui::ProviderOpener &provider = {})
    {
        const auto overview = read();
        const auto chosen = chooseService(overview->estate, application(name), service);
        const auto chain = engine.chain(target, { overview, application(name), chosen->id(), provider }, cancel);
        if (!chain)
            return { errorOf(chain) };
        QStringList words;
        for (const ChainLink &link : chain->links)
            words << linkName(link.kind) + u' ' + verdictName(link.verdict);
        reason = chain->links.first().reason;
        if (chain->broken())
            reason = chain->broken()->reason;
        return words;
    }

    ui::ProviderOpener okta()
    {
        ui::ProviderTarget provider;
        provider.provider.id = u"p"_s;
        provider.provider.kind = u"generic"_s;
        provider.provider.issuer = portal.plans.issuer();
        return [provider] { return core::Result<ui::ProviderTarget>(provider); };
    }

    PortalFixture portal;
    net::ExchangeLog exchanges;
    gui::EngineParts parts;
    ui::ApplicationEngine engine;
    ui::Target target;
    core::CancelToken cancel;
    core::Error reason;
};

} // namespace

class TestApplicationEngine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contractsAreReadDecidedAndCounted();
    void aGroupIsJoinedAndLeftByTakingBack();
    void theChainIsFollowedWithAndWithoutAProvider();
    void aProviderThatDoesNotAnswerIsTheReason();
    void aBrokenCustomIdIsFound();
    void aRetirementTakesWhatItListed();
    void aGatewayWithoutPortalHasConsumersOnly();
    void whoMayNotReadIsTold();
    void aGatewayThatIsGoneIsTold();
};

void TestApplicationEngine::contractsAreReadDecidedAndCounted()
{
    Bench bench;
    QVERIFY(bench.application(u"shop"_s).accesses.isEmpty());
    QVERIFY(bench.decide(u"shop"_s, u"orders"_s, Decision::Approve));
    QCOMPARE(bench.application(u"shop"_s).accesses.first().status, AccessStatus::Approved);
    const auto revoke = bench.preview(u"shop"_s, u"orders"_s, Decision::Revoke);
    const auto revoked = bench.engine.decide(bench.target, *revoke, bench.cancel);
    QVERIFY2(revoked, qPrintable(errorOf(revoked)));
    QCOMPARE(bench.application(u"shop"_s).accesses.first().status, AccessStatus::Revoked);
    QVERIFY(bench.engine.takeBack(bench.target, *revoked));
    QCOMPARE(bench.application(u"shop"_s).accesses.first().status, AccessStatus::Approved);
    QCOMPARE(bench.engine.waiting(bench.target, bench.cancel).value_or(-1), 0);
    const RegisteredApplication shop = bench.application(u"shop"_s);
    const auto pending = bench.portal.admin().patch(
        gateway::kinds::contracts(), shop.accesses.first().contractId, { { u"status"_s, 1 } }, shop.developerId + u'/' + shop.id);
    QVERIFY2(pending, qPrintable(errorOf(pending)));
    QCOMPARE(bench.engine.waiting(bench.target, bench.cancel).value_or(-1), 1);
}

void TestApplicationEngine::aGroupIsJoinedAndLeftByTakingBack()
{
    Bench bench;
    const auto approve = bench.preview(u"batch"_s, u"billing"_s, Decision::Approve);
    QVERIFY2(approve, qPrintable(errorOf(approve)));
    const auto joined = bench.engine.decide(bench.target, *approve, bench.cancel);
    QVERIFY2(joined, qPrintable(errorOf(joined)));
    QCOMPARE(bench.application(u"batch"_s).accesses.size(), 1);
    ui::Target elsewhere = bench.target;
    elsewhere.connection.adminUrl = QUrl(u"http://127.0.0.1:1/"_s);
    const auto refused = bench.engine.takeBack(elsewhere, *joined);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"gatehouse.plan_of_another_place"_s);
    QVERIFY(bench.engine.takeBack(bench.target, *joined));
    QVERIFY(bench.application(u"batch"_s).accesses.isEmpty());
}

void TestApplicationEngine::theChainIsFollowedWithAndWithoutAProvider()
{
    Bench bench;
    QVERIFY(bench.decide(u"shop"_s, u"orders"_s, Decision::Approve));
    QCOMPARE(bench.verdicts(u"shop"_s, u"orders"_s),
        (QStringList { u"client cannot_know"_s, u"claim cannot_know"_s, u"consumer passed"_s, u"application passed"_s,
            u"developer passed"_s, u"contract passed"_s, u"service passed"_s }));
    QCOMPARE(bench.reason.code, u"gatehouse.chain_no_provider"_s);
    QCOMPARE(bench.verdicts(u"shop"_s, u"orders"_s, bench.okta()).mid(2, 1), QStringList { u"consumer passed"_s });
    QVERIFY(bench.reason.code != u"gatehouse.chain_no_provider");
}

void TestApplicationEngine::aProviderThatDoesNotAnswerIsTheReason()
{
    Bench bench;
    ui::ProviderTarget gone;
    gone.provider.kind = u"generic"_s;
    gone.provider.issuer = QUrl(u"http://127.0.0.1:1"_s);
    const QStringList verdicts = bench.verdicts(u"batch"_s, u"billing"_s, [gone] { return core::Result<ui::ProviderTarget>(gone); });
    QCOMPARE(verdicts.first(), u"client cannot_know"_s);
    QCOMPARE(verdicts.at(3), u"group failed"_s);
    const auto overview = bench.read();
    const auto chain = bench.engine.chain(bench.target,
        { overview, bench.application(u"batch"_s), chooseService(overview->estate, bench.application(u"batch"_s), u"billing"_s)->id(),
            [gone] { return core::Result<ui::ProviderTarget>(gone); } },
        bench.cancel);
    QVERIFY(chain);
    QCOMPARE(chain->links.first().reason.kind, core::Error::Kind::Network);
}

void TestApplicationEngine::aBrokenCustomIdIsFound()
{
    auto options = PortalFixture::options();
    options.gateway.unknown.hiddenConsumersListed = true;
    Bench bench(options);
    QVERIFY(bench.decide(u"shop"_s, u"orders"_s, Decision::Approve));
    const auto changed = bench.portal.admin().patch(
        gateway::kinds::consumers(), bench.application(u"shop"_s).consumerId, { { u"custom_id"_s, u"shop-c1ient"_s } });
    QVERIFY2(changed, qPrintable(errorOf(changed)));
    QVERIFY(bench.verdicts(u"shop"_s, u"orders"_s).contains(u"consumer failed"_s));
    QCOMPARE(bench.reason.code, u"gatehouse.chain_custom_id_differs"_s);
    QCOMPARE(bench.read()->faults.value(bench.application(u"shop"_s).id).code, u"gatehouse.chain_custom_id_differs"_s);
}

void TestApplicationEngine::aRetirementTakesWhatItListed()
{
    Bench bench;
    QVERIFY(bench.decide(u"shop"_s, u"orders"_s, Decision::Approve));
    ui::Retirement retirement { bench.application(u"shop"_s), {} };
    const auto objects = bench.engine.previewRetirement(bench.target, retirement, bench.cancel);
    QVERIFY2(objects, qPrintable(errorOf(objects)));
    QCOMPARE(objects->size(), 2);
    retirement.objects = *objects;
    QStringList gone;
    const auto retired = bench.engine.retire(
        bench.target, retirement, [&gone](const RetiredObject &object) { gone << object.kind; }, bench.cancel);
    QVERIFY2(retired, qPrintable(errorOf(retired)));
    QCOMPARE(gone, (QStringList { u"contracts"_s, u"applications"_s }));
    QVERIFY(!findApplication(bench.read()->estate, u"shop"_s));
}

void TestApplicationEngine::aGatewayWithoutPortalHasConsumersOnly()
{
    auto options = PortalFixture::options();
    options.gateway.edition = sandbox::GatewayOptions::Edition::OpenSource;
    PlanFixture plans(options);
    net::ExchangeLog exchanges;
    gui::EngineParts parts;
    parts.pool = &plans.pool;
    parts.exchanges = &exchanges;
    const ui::ApplicationEngine engine = gui::makeApplicationEngine(parts);
    plans.add(gateway::kinds::consumers(), { { u"username"_s, u"batch"_s }, { u"custom_id"_s, u"batch-client"_s } });
    ui::Target target;
    target.connection = plans.admin().connection();
    const auto overview = engine.read(target, {});
    QVERIFY2(overview, qPrintable(errorOf(overview)));
    QCOMPARE((*overview)->applications.size(), 1);
    QCOMPARE(engine.waiting(target, {}).value_or(-1), 0);
}

void TestApplicationEngine::whoMayNotReadIsTold()
{
    Bench bench;
    sandbox::FaultRule rule;
    rule.method = "GET";
    rule.path = "*/developers";
    rule.status = 403;
    rule.body = R"({"message":"you do not have permissions to read this resource"})";
    bench.portal.plans.sandbox.faults().add(rule);
    const auto overview = bench.engine.read(bench.target, bench.cancel);
    QVERIFY(!overview);
    QCOMPARE(overview.error().kind, core::Error::Kind::Denied);
}

void TestApplicationEngine::aGatewayThatIsGoneIsTold()
{
    Bench bench;
    bench.target.connection.adminUrl = QUrl(u"http://127.0.0.1:1"_s);
    const auto overview = bench.engine.read(bench.target, bench.cancel);
    QVERIFY(!overview);
    QCOMPARE(overview.error().kind, core::Error::Kind::Network);
}

QTEST_GUILESS_MAIN(TestApplicationEngine)

#include "test_application_engine.moc"
