#include "app/gui/token_engine.h"

#include "app/sandbox/sandbox.h"
#include "models/gateway/entity_kind.h"
#include "models/net/exchange_log.h"
#include "models/storage/memory_secret_store.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

/// Calls of routes through the sandbox's proxy.
class TestRouteCalling : public QObject {
    Q_OBJECT

private:
    core::SystemClock m_clock;
    net::HttpPool m_pool { net::HttpPool::Blocking::AlsoOnMainThread };
    net::ExchangeLog m_log;
    storage::MemorySecretStore m_secrets;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;

    gui::EngineParts parts() { return { &m_pool, &m_log, &m_clock, &m_secrets, {} }; }
    ui::TokenEngine engine() { return gui::makeTokenEngine(parts(), {}); }

    ui::Target target() const
    {
        ui::Target target;
        target.connection.adminUrl = QUrl(m_sandbox->urls().value("admin"_L1).toString());
        target.connection.proxyUrl = QUrl(m_sandbox->urls().value("proxy"_L1).toString());
        return target;
    }

    void makeRoute(const QString &path)
    {
        const gateway::AdminClient client = parts().gateway(target(), {});
        const QString service = u"8c0e6f1a-0000-4000-8000-0000000000%1"_s.arg(path.size());
        const auto made = client.put(gateway::kinds::services(), service,
            { { u"name"_s, QString(u"echo"_s + path.mid(1)) }, { u"url"_s, m_sandbox->urls().value("upstream"_L1) } });
        QVERIFY2(made, made ? "" : qPrintable(made.error().text));
        const auto route = client.put(gateway::kinds::routes(), u"8c0e6f1a-0000-4000-8001-0000000000%1"_s.arg(path.size()),
            { { u"name"_s, path.mid(1) }, { u"paths"_s, QJsonArray { path } }, { u"service"_s, QJsonObject { { u"id"_s, service } } } });
        QVERIFY2(route, route ? "" : qPrintable(route.error().text));
    }

    ui::RouteCallSetup call(const QString &path) const
    {
        ui::RouteCallSetup setup;
        setup.url = QUrl(target().connection.proxyUrl.toString() + path);
        setup.token = core::Secret("token-of-the-test-0123456789");
        return setup;
    }

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<sandbox::Sandbox>(sandbox::SandboxOptions {}, m_clock);
        QVERIFY(m_sandbox->start());
    }

    void theUpstreamTellsWhatItSawWithoutTheToken()
    {
        makeRoute(u"/orders-shown"_s);
        QList<ui::FlowExchange> seen;
        const auto outcome
            = engine().call(call(u"/orders-shown"_s), { [&seen](const ui::FlowExchange &exchange) { seen << exchange; } }, {});
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().code));
        QCOMPARE(outcome->status, 200);
        QVERIFY(!outcome->upstream.isEmpty());
        for (const auto &[name, value] : outcome->upstream)
            QVERIFY2(!value.contains(u"token-of-the-test"_s), qPrintable(name));
        QVERIFY(!outcome->body.contains(u"token-of-the-test"_s));
        QCOMPARE(seen.size(), 1);
        QCOMPARE(seen.first().step, ui::FlowStep::RouteCall);
        QCOMPARE(seen.first().to, ui::FlowParty::Gateway);
    }

    void aProxyThatIsBehindIsWaitedForAndToldOf()
    {
        QVERIFY(engine().call(call(u"/nowhere"_s), {}, {})); // from now on the proxy has something to be behind of
        m_sandbox->setLagSeconds(2);
        makeRoute(u"/orders-behind"_s);
        ui::RouteCallSetup setup = call(u"/orders-behind"_s);
        setup.lagSeconds = 5;
        int told = 0;
        setup.waiting = [&told](std::chrono::milliseconds) { ++told; };
        int exchanges = 0;
        const auto outcome = engine().call(setup, { [&exchanges](const ui::FlowExchange &) { ++exchanges; } }, {});
        QVERIFY(outcome);
        QCOMPARE(outcome->status, 200);
        QVERIFY(told > 0);
        QCOMPARE(exchanges, 1);
    }

    void anUnknownRouteIsSaid()
    {
        const auto outcome = engine().call(call(u"/nowhere"_s), {}, {});
        QVERIFY(outcome && outcome->unknownRoute);
        QCOMPARE(outcome->status, 404);
    }

    void theRoutesOfAGatewayAreOffered()
    {
        makeRoute(u"/orders-offered"_s);
        const auto routes = engine().routes(target(), {}, {});
        QVERIFY(routes);
        QCOMPARE(routes->size(), size_t(1));
        QCOMPARE(routes->front().url, QUrl(target().connection.proxyUrl.toString() + u"/orders-offered"_s));
        QCOMPARE(routes->front().serviceId, u"8c0e6f1a-0000-4000-8000-000000000015"_s);
    }

    void basicWithoutASecretIsSaid()
    {
        ui::RouteCallSetup setup = call(u"/orders"_s);
        setup.as = gateway::Credential::ClientBasic;
        setup.client.id = u"shop"_s;
        const auto outcome = engine().call(setup, {}, {});
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, u"gatehouse.client_secret_missing"_s);
    }
};

QTEST_GUILESS_MAIN(TestRouteCalling)
#include "test_route_calling.moc"
