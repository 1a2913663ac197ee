#include "models/gateway/route_call.h"
#include "models/net/authorization_header.h"
#include "models/net/http_pool.h"
#include "tests/support/scripted_server.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestRouteCall : public QObject {
    Q_OBJECT

private:
    net::HttpPool m_pool { net::HttpPool::Blocking::AlsoOnMainThread };
    core::CancelToken m_cancel;
    core::SystemClock m_clock;

    net::Http http() { return { m_pool, {}, m_cancel }; }

    static gateway::RouteCall call(const ScriptedServer &server)
    {
        gateway::RouteCall call;
        call.url = server.url();
        call.url.setPath(u"/orders"_s);
        call.value = net::bearer(core::Secret("a-token-of-the-test"));
        return call;
    }

    /// One answer after the other.
    static ScriptedServer::Script inTurn(const QList<ScriptedServer::Answer> &answers)
    {
        return [answers, next = std::make_shared<std::atomic_int>(0)](const ScriptedServer::Request &) { return answers.at((*next)++); };
    }

    const ScriptedServer::Answer m_unknown { 404, R"({"message":"no Route matched with those values"})" };

private Q_SLOTS:
    void whatTheServiceSawIsReadWithoutTheToken();
    void aRefusalSaysWhatItCanMean();
    void aLoginThatIsAskedForIsARefusal();
    void aProxyThatIsBehindIsWaitedFor();
    void withoutLagTheFirstAnswerIsTheLast();
    void a404OfTheServiceIsNotWaitedFor();
    void aCancelEndsTheWait();
};

void TestRouteCall::whatTheServiceSawIsReadWithoutTheToken()
{
    ScriptedServer server(inTurn({ { 200, R"({"headers":{"Authorization":"Bearer a-token-of-the-test","X-Consumer-Username":"shop"}})",
        "application/json", "Set-Cookie: session=abcdefgh; Path=/; HttpOnly\r\n" } }));
    const auto found = gateway::callRoute(http(), call(server));
    QVERIFY(found);
    QVERIFY(!found->refusal);
    const auto seen = gateway::echoedHeaders(*found);
    QVERIFY(seen.contains(std::pair(u"X-Consumer-Username"_s, u"shop"_s)));
    for (const auto &[name, value] : seen)
        QVERIFY2(!value.contains(u"a-token-of-the-test"_s), qPrintable(name));
    QCOMPARE(found->cookies.size(), 1);
    QCOMPARE(found->cookies.first().name, u"session"_s);
    QVERIFY(!gateway::withoutTokens(found->response.body, found->hidden).contains(u"a-token"_s));
}

void TestRouteCall::aRefusalSaysWhatItCanMean()
{
    ScriptedServer server(inTurn({ { 403, R"({"message":"You cannot consume this service"})" } }));
    const auto found = gateway::callRoute(http(), call(server));
    QVERIFY(found && found->refusal);
    QCOMPARE(found->refusal->code, u"gatehouse.call_forbidden"_s);
    QVERIFY(found->meanings.contains(u"no_contract"_s));
}

void TestRouteCall::aLoginThatIsAskedForIsARefusal()
{
    ScriptedServer server(
        inTurn({ { 302, {}, "text/plain", "Location: https://id.example/authorize?client_id=a&response_type=code&state=x\r\n" } }));
    const auto found = gateway::callRoute(http(), call(server));
    QVERIFY(found && found->refusal);
    QCOMPARE(found->refusal->code, u"gatehouse.call_login_asked"_s);
    QCOMPARE(found->location, u"https://id.example/authorize"_s);
}

void TestRouteCall::aProxyThatIsBehindIsWaitedFor()
{
    ScriptedServer server(inTurn({ m_unknown, m_unknown, { 200, "{}" } }));
    int told = 0;
    const auto found = gateway::callRouteWithin(http(), call(server), { 20s, [&told](std::chrono::milliseconds) { ++told; } }, m_clock);
    QVERIFY(found);
    QCOMPARE(found->response.status, 200);
    QCOMPARE(told, 2);
}

void TestRouteCall::withoutLagTheFirstAnswerIsTheLast()
{
    ScriptedServer server(inTurn({ m_unknown, { 200, "{}" } }));
    const auto found = gateway::callRouteWithin(http(), call(server), {}, m_clock);
    QVERIFY(found && gateway::isUnknownRoute(found->response));
}

void TestRouteCall::a404OfTheServiceIsNotWaitedFor()
{
    ScriptedServer server(inTurn({ { 404, R"({"message":"no such order"})" }, { 200, "{}" } }));
    const auto found = gateway::callRouteWithin(http(), call(server), { 20s }, m_clock);
    QVERIFY(found);
    QCOMPARE(found->response.status, 404);
    QVERIFY(!gateway::isUnknownRoute(found->response));
}

void TestRouteCall::aCancelEndsTheWait()
{
    ScriptedServer server(inTurn({ m_unknown, m_unknown }));
    core::CancelToken cancel;
    const auto found = gateway::callRouteWithin(
        { m_pool, {}, cancel }, call(server), { 60s, [cancel](std::chrono::milliseconds) { cancel.cancel(); } }, m_clock);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, core::Error::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(TestRouteCall)
#include "test_route_call.moc"
