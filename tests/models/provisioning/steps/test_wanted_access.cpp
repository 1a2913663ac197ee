#include "models/provisioning/steps/step_check.h"
#include "tests/models/provisioning/plan_fixture.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provisioning;

namespace {

Protection unapproved(Protection protection)
{
    protection.applications.first().approved = false;
    return protection;
}

void refuseOnce(PlanFixture &fixture, const QByteArray &method, const QByteArray &path)
{
    sandbox::FaultRule rule;
    rule.server = u"admin"_s;
    rule.method = method;
    rule.path = path;
    rule.count = 1;
    fixture.sandbox.faults().add(rule);
}

/// "<developer>/<application>" of what the latest plan has made.
QString contractParent(const PlanFixture &fixture)
{
    const PlanState state = fixture.latest();
    for (const Step &step : state.plan.steps) {
        if (step.kind == u"contracts")
            return resolveKnown(step, state.outputs()).parent;
    }
    return {};
}

} // namespace

/// An application with `approved: false` is not let in, whatever happens between planning and the end of applying.
class TestWantedAccess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aContractApprovedMeanwhileIsAConflict();
    void aRequestedContractIsAdopted();
    void aContractThatApprovesItselfIsAFailure();
    void aMembershipGivenMeanwhileIsAConflict_data();
    void aMembershipGivenMeanwhileIsAConflict();

private:
    /// Stops a plan before its contract, makes one of that status by hand and resumes.
    static core::Result<PlanState> resumedWith(PlanFixture &fixture, int status);
};

core::Result<PlanState> TestWantedAccess::resumedWith(PlanFixture &fixture, int status)
{
    refuseOnce(fixture, "POST", "*/application_instances");
    const auto stopped = fixture.apply(unapproved(fixture.enterpriseProtection(u"portal"_s)));
    if (stopped)
        return core::failure(core::Error::Kind::Invalid, u"not stopped"_s);
    const QString parent = contractParent(fixture);
    const auto service = fixture.admin().get(gateway::kinds::services(), u"orders-api"_s);
    const auto contract = fixture.admin().post(
        gateway::kinds::contracts(), { { u"service"_s, QJsonObject { { u"id"_s, service ? service->id() : QString() } } } }, parent);
    if (!contract)
        return core::failure(contract.error());
    const auto decided = fixture.admin().patch(gateway::kinds::contracts(), contract->id(), { { u"status"_s, status } }, parent);
    if (!decided)
        return core::failure(decided.error());
    return resumePlan(fixture.context(), fixture.latest().plan.id);
}

void TestWantedAccess::aContractApprovedMeanwhileIsAConflict()
{
    PlanFixture fixture(PlanFixture::enterprise());
    const auto resumed = resumedWith(fixture, 0);
    QVERIFY(!resumed);
    QCOMPARE(resumed.error().code, u"gatehouse.still_approved"_s);
    QCOMPARE(resumed.error().fields.toObject(), QJsonObject({ { u"paths"_s, u"status"_s } }));
}

void TestWantedAccess::aRequestedContractIsAdopted()
{
    PlanFixture fixture(PlanFixture::enterprise());
    const auto resumed = resumedWith(fixture, 1);
    QVERIFY2(resumed, qPrintable(errorOf(resumed)));
    QCOMPARE(resumed->phase, PlanState::Phase::Done);
}

void TestWantedAccess::aContractThatApprovesItselfIsAFailure()
{
    PlanFixture fixture(PlanFixture::enterprise());
    const auto before = fixture.gatewayDump();
    QByteArray sent;
    fixture.sandbox.setObserver(u"admin"_s, [&fixture, &sent](sandbox::Phase phase, const sandbox::HttpRequest &request) {
        if (phase != sandbox::Phase::CarriedOut || request.method != "POST" || !request.path.endsWith("/application_instances"))
            return;
        sent = request.body;
        net::HttpPool pool(net::HttpPool::Blocking::AlsoOnMainThread);
        const gateway::AdminClient admin(net::Http(pool, {}, core::CancelToken()), fixture.admin().connection(), {});
        const QList<QByteArray> path = request.path.split('/');
        gateway::ListQuery query;
        query.parentId = QString::fromLatin1(path.at(2) + '/' + path.at(4));
        const auto contracts = admin.list(gateway::kinds::contracts(), query);
        if (contracts && contracts->size() == 1)
            static_cast<void>(admin.patch(gateway::kinds::contracts(), contracts->first().id(), { { u"status"_s, 0 } }, query.parentId));
    });
    const auto applied = fixture.apply(unapproved(fixture.enterpriseProtection(u"portal"_s)));
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, u"gatehouse.stored_differently"_s);
    QCOMPARE(applied.error().fields.toObject().value("paths"_L1), QJsonValue(QJsonArray { u"status"_s }));
    QVERIFY2(sent.contains("service") && !sent.contains("status"), sent.constData());
    const auto undone = fixture.rollBack(fixture.latest().plan.id);
    QVERIFY2(undone, qPrintable(errorOf(undone)));
    QCOMPARE(fixture.gatewayDump(), before);
}

void TestWantedAccess::aMembershipGivenMeanwhileIsAConflict_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("code");
    QTest::newRow("of the callers") << u"orders-callers"_s << u"gatehouse.still_approved"_s;
    QTest::newRow("another") << u"others"_s << QString();
}

void TestWantedAccess::aMembershipGivenMeanwhileIsAConflict()
{
    QFETCH(QString, group);
    QFETCH(QString, code);
    PlanFixture fixture;
    Protection wanted = unapproved(fixture.protection());
    wanted.applications.first().clientId = u"client-1"_s;
    refuseOnce(fixture, "PUT", "/consumers/*");
    QVERIFY(!fixture.apply(wanted));
    const QString consumer = fixture.add(gateway::kinds::consumers(), { { u"username"_s, u"batch"_s }, { u"custom_id"_s, u"client-1"_s } });
    fixture.add(gateway::kinds::acls(), { { u"group"_s, group } }, consumer);
    const auto resumed = resumePlan(fixture.context(), fixture.latest().plan.id);
    QCOMPARE(resumed ? QString() : resumed.error().code, code);
}

QTEST_GUILESS_MAIN(TestWantedAccess)
#include "test_wanted_access.moc"
