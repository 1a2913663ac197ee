#include "models/provisioning/plan/rate_limit.h"
#include "tests/models/provisioning/plan_fixture.h"

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace provisioning;
using std::chrono::seconds;
using What = StepEvent::What;

namespace {

core::Error limited(int retryAfter)
{
    core::Error error;
    error.kind = core::Error::Kind::RateLimited;
    error.retryAfterSeconds = retryAfter;
    return error;
}

/// Sets the sandbox's clock ahead instead of waiting, and counts.
struct Waits {
    void watch(PlanContext &context, sandbox::Sandbox &sandbox)
    {
        context.wait = [this, &sandbox](seconds time, const core::CancelToken &) {
            ++count;
            total += time;
            sandbox.clock().setOffsetMs(sandbox.clock().offsetMs() + std::chrono::milliseconds(time).count());
        };
    }

    int count = 0;
    seconds total { 0 };
};

int limitOnce(PlanFixture &fixture, const QString &server, const QByteArray &method, const QByteArray &path, int count)
{
    sandbox::FaultRule rule;
    rule.server = server;
    rule.method = method;
    rule.path = path;
    rule.count = count;
    rule.status = 429;
    rule.body = "{}";
    return fixture.sandbox.faults().add(rule);
}

} // namespace

/// A plan meets a rate limit: it waits and goes on.
class TestRateLimit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFarSideSaysHowLong();
    void aCancelEndsTheWaitAtOnce();
    void aLimitOfOktaInTheMiddleIsWaitedFor_data();
    void aLimitOfOktaInTheMiddleIsWaitedFor();
    void aLimitBehindAPostIsWaitedFor();
    void aLimitOfTheGatewayIsWaitedFor();
    void aLimitedRegistrationIsNotLost();
    void patienceEnds();
    void rollingBackWaitsToo();
};

void TestRateLimit::theFarSideSaysHowLong()
{
    QCOMPARE(waitAfter(limited(17), 1), seconds(17));
    QCOMPARE(waitAfter(limited(86400), 1), seconds(300));
    QCOMPARE(waitAfter(limited(0), 1), seconds(2));
    QCOMPARE(waitAfter(limited(0), 3), seconds(8));
    QVERIFY(isPassing(limited(1)));
    core::Error other = limited(1);
    other.kind = core::Error::Kind::Http;
    QVERIFY(!isPassing(other));
}

void TestRateLimit::aCancelEndsTheWaitAtOnce()
{
    PlanFixture fixture;
    const PlanContext context = fixture.context();
    std::thread person([token = fixture.cancel] { token.cancel(); });
    const auto waited = waitFor(context, seconds(300), u"step"_s);
    person.join();
    QVERIFY(!waited);
    QCOMPARE(waited.error().kind, core::Error::Kind::Cancelled);
}

void TestRateLimit::aLimitOfOktaInTheMiddleIsWaitedFor_data()
{
    QTest::addColumn<int>("limit");
    // Planning asks five times, so the limit falls on each call of the plan in turn.
    for (int limit = 5; limit < 18; ++limit)
        QTest::addRow("%d calls a minute", limit) << limit;
}

void TestRateLimit::aLimitOfOktaInTheMiddleIsWaitedFor()
{
    QFETCH(int, limit);
    sandbox::SandboxOptions options = PlanFixture::enterprise();
    options.provider.rateLimit = limit;
    PlanFixture fixture(options);
    const auto before = fixture.gatewayDump();
    const auto plan = fixture.plan(fixture.enterpriseProtection(u"consumer"_s));
    QVERIFY2(plan, qPrintable(errorOf(plan)));
    Waits waits;
    PlanContext context = fixture.context();
    context.patience = seconds(3600);
    waits.watch(context, fixture.sandbox);
    QList<StepEvent> waiting;
    const auto applied = applyPlan(context, *plan, [&waiting](const StepEvent &event) {
        if (event.what == What::Waiting)
            waiting << event;
        if (event.what == What::Failed)
            qWarning("a step failed");
    });
    QVERIFY2(applied, qPrintable(errorOf(applied)));
    QVERIFY(waits.count > 0);
    QCOMPARE(waiting.size(), waits.count);
    QVERIFY(waiting.first().seconds > 0);
    QVERIFY(waiting.first().seconds <= 61);
    QCOMPARE(waiting.first().error.kind, core::Error::Kind::RateLimited);

    const auto undone = rollBackPlan(context, applied->plan.id);
    QVERIFY2(undone, qPrintable(errorOf(undone)));
    QCOMPARE(fixture.gatewayDump(), before);
}

void TestRateLimit::aLimitBehindAPostIsWaitedFor()
{
    PlanFixture fixture(PlanFixture::enterprise());
    const auto plan = fixture.plan(fixture.enterpriseProtection(u"portal"_s));
    QVERIFY2(plan, qPrintable(errorOf(plan)));
    // The developer is made, and then nobody may look at the answer.
    sandbox::FaultRule rule;
    rule.server = u"admin"_s;
    rule.method = "GET";
    rule.path = "/developers/*";
    rule.skip = 1;
    rule.count = 4; // a read is tried so often by itself
    rule.status = 429;
    rule.body = "{}";
    fixture.sandbox.faults().add(rule);
    Waits waits;
    PlanContext context = fixture.context();
    waits.watch(context, fixture.sandbox);
    const auto applied = applyPlan(context, *plan);
    QVERIFY2(applied, qPrintable(errorOf(applied)));
    QCOMPARE(waits.count, 1);
    for (const Step &step : applied->plan.steps) {
        if (step.kind == u"developers")
            QVERIFY(applied->steps.at(step.index).made);
    }
}

void TestRateLimit::aLimitOfTheGatewayIsWaitedFor()
{
    PlanFixture fixture;
    const auto plan = fixture.plan(fixture.protection());
    QVERIFY2(plan, qPrintable(errorOf(plan)));
    const int fault = limitOnce(fixture, u"admin"_s, "PUT", "/consumers/*", 2);
    Waits waits;
    PlanContext context = fixture.context();
    waits.watch(context, fixture.sandbox);
    const auto applied = applyPlan(context, *plan);
    QVERIFY2(applied, qPrintable(errorOf(applied)));
    QCOMPARE(fixture.sandbox.faults().hits(fault), 2);
    QCOMPARE(waits.count, 2);
    QCOMPARE(waits.total, seconds(2 + 4));
}

void TestRateLimit::aLimitedRegistrationIsNotLost()
{
    PlanFixture fixture;
    const auto plan = fixture.plan(fixture.protection());
    QVERIFY2(plan, qPrintable(errorOf(plan)));
    limitOnce(fixture, u"provider"_s, "POST", "/register", 1);
    Waits waits;
    PlanContext context = fixture.context();
    waits.watch(context, fixture.sandbox);
    const auto applied = applyPlan(context, *plan);
    QVERIFY2(applied, qPrintable(errorOf(applied)));
    QCOMPARE(waits.count, 1);
    QCOMPARE(applied->lostAttempts(), QStringList());
    QCOMPARE(fixture.clientCount(), 1);
}

void TestRateLimit::patienceEnds()
{
    PlanFixture fixture;
    const auto plan = fixture.plan(fixture.protection());
    QVERIFY2(plan, qPrintable(errorOf(plan)));
    limitOnce(fixture, u"admin"_s, "PUT", "/consumers/*", 0);
    Waits waits;
    PlanContext context = fixture.context();
    waits.watch(context, fixture.sandbox);
    context.patience = seconds(20);
    int failed = 0;
    const auto applied = applyPlan(context, *plan, [&failed](const StepEvent &event) { failed += event.what == What::Failed; });
    QVERIFY(!applied);
    QCOMPARE(applied.error().kind, core::Error::Kind::RateLimited);
    QCOMPARE(failed, 1);
    QVERIFY(waits.total <= seconds(20));
    fixture.sandbox.faults().clear();
    const auto resumed = resumePlan(context, plan->id);
    QVERIFY2(resumed, qPrintable(errorOf(resumed)));
    QCOMPARE(resumed->phase, PlanState::Phase::Done);
}

void TestRateLimit::rollingBackWaitsToo()
{
    PlanFixture fixture;
    const auto before = fixture.gatewayDump();
    const auto applied = fixture.apply(fixture.protection());
    QVERIFY2(applied, qPrintable(errorOf(applied)));
    limitOnce(fixture, u"admin"_s, "DELETE", "*", 1);
    Waits waits;
    PlanContext context = fixture.context();
    waits.watch(context, fixture.sandbox);
    const auto undone = rollBackPlan(context, applied->plan.id);
    QVERIFY2(undone, qPrintable(errorOf(undone)));
    QCOMPARE(waits.count, 1);
    QCOMPARE(fixture.gatewayDump(), before);
}

QTEST_GUILESS_MAIN(TestRateLimit)
#include "test_rate_limit.moc"
