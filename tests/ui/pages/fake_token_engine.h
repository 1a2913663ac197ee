#pragma once

#include "tests/ui/workbench_fixture.h"

#include <QSemaphore>

namespace test {

/// A token engine whose answers a test sets before it runs.
struct FakeTokenEngine {
    core::Result<ui::FlowTokens> tokens = ui::FlowTokens();
    core::Result<ui::RouteOutcome> outcome = ui::RouteOutcome();
    core::Result<QJsonObject> answer = QJsonObject();
    core::Result<std::vector<ui::RegisteredApplication>> registered = std::vector<ui::RegisteredApplication>();
    std::shared_ptr<QSemaphore> list; ///< when set, the registered ones are known only after it was released
    std::vector<ui::RouteChoice> routes;
    QList<ui::FlowExchange> exchanges; ///< told by a run
    bool waits = false; ///< a run waits for the browser, until an address is pasted or it is cancelled
    bool hasBrowser = true;
    std::chrono::milliseconds lag { 0 }; ///< told before a call is answered
    QMutex mutex; ///< over what stands below
    QList<ui::FlowSetup> ran;
    QList<ui::RouteCallSetup> called;
    QList<ui::TokenQuery> asked;
    QList<QUrl> opened;
    QList<QByteArray> pasted;

    ui::TokenEngine engine()
    {
        ui::TokenEngine engine;
        engine.registered = [this] {
            if (list)
                list->acquire();
            return registered;
        };
        engine.run = [this](const ui::FlowSetup &setup, const ui::FlowWatch &watch, const core::CancelToken &cancel) {
            return run(setup, watch, cancel);
        };
        engine.ask = [this](ui::TokenQuery query, const ui::FlowTokens &, const ui::FlowWatch &, const core::CancelToken &) {
            const QMutexLocker lock(&mutex);
            asked << query;
            return answer;
        };
        engine.routes = [this](const ui::Target &, const gateway::NodeInfo &, const core::CancelToken &) {
            return core::Result<std::vector<ui::RouteChoice>>(routes);
        };
        engine.call = [this](const ui::RouteCallSetup &setup, const ui::FlowWatch &watch, const core::CancelToken &) {
            const QMutexLocker lock(&mutex);
            called << setup;
            if (lag.count() > 0)
                setup.waiting(lag);
            if (watch.exchange)
                watch.exchange(exchange(ui::FlowStep::RouteCall, ui::FlowParty::Gateway, QStringLiteral("http://proxy/orders"), 200));
            return outcome;
        };
        engine.openBrowser = [this](const QUrl &url) {
            opened << url;
            return hasBrowser;
        };
        return engine;
    }

    static ui::FlowExchange exchange(ui::FlowStep step, ui::FlowParty to, const QString &url, int status)
    {
        ui::FlowExchange exchange;
        exchange.step = step;
        exchange.to = to;
        exchange.http.verb = "POST";
        exchange.http.url = url;
        exchange.http.status = status;
        exchange.http.elapsedMs = 120;
        exchange.http.requestHeaders = { { "Content-Type", "application/x-www-form-urlencoded" } };
        exchange.http.requestBody = "grant_type=client_credentials&client_secret=[redacted]";
        exchange.http.responseHeaders = { { "Content-Type", "application/json" } };
        exchange.http.responseBody = R"({"token_type":"Bearer","access_token":"[redacted]"})";
        return exchange;
    }

    /// What a login brings: a JWT that holds, an ID token, a refresh token.
    static ui::FlowTokens loginTokens(const QDateTime &now)
    {
        ui::FlowTokens tokens;
        tokens.set.accessToken = core::Secret("the-access-token-of-the-test");
        tokens.set.idToken = core::Secret("the-id-token-of-the-test");
        tokens.set.refreshToken = core::Secret("the-refresh-token-of-the-test");
        tokens.set.tokenType = QStringLiteral("Bearer");
        tokens.set.scopes = { QStringLiteral("openid"), QStringLiteral("api:read") };
        tokens.access
            = { true, {}, { { QStringLiteral("sub"), QStringLiteral("alice") }, { QStringLiteral("cid"), QStringLiteral("shop") } }, now,
                  now.addSecs(3600) };
        tokens.id = { true, {}, { { QStringLiteral("sub"), QStringLiteral("alice") } }, now, now.addSecs(3600) };
        tokens.accessVerified = true;
        tokens.idChecks = oauth::idTokenVerdicts({}, {}, true);
        tokens.metadata.userinfoEndpoint = QUrl(QStringLiteral("https://id/userinfo"));
        tokens.metadata.introspectionEndpoint = QUrl(QStringLiteral("https://id/introspect"));
        tokens.client.id = QStringLiteral("shop");
        return tokens;
    }

private:
    core::Result<ui::FlowTokens> run(const ui::FlowSetup &setup, const ui::FlowWatch &watch, const core::CancelToken &cancel)
    {
        {
            const QMutexLocker lock(&mutex);
            ran << setup;
        }
        for (const ui::FlowExchange &exchange : exchanges)
            watch.exchange(exchange);
        if (!waits)
            return tokens;
        watch.waiting({ QUrl(QStringLiteral("https://id/authorize?client_id=shop")), QDateTime::fromSecsSinceEpoch(1'795'204'196, Qt::UTC),
            QStringLiteral("http://127.0.0.1:8765/callback") });
        QSemaphore never;
        while (!cancel.isCancelled()) {
            const auto address = watch.inbox.take();
            if (address && address->reveal().contains("state=right")) {
                const QMutexLocker lock(&mutex);
                pasted << address->reveal();
                return tokens;
            }
            if (address)
                watch.inbox.refuse(error(core::Error::Kind::Rejected, QStringLiteral("gatehouse.foreign_state")));
            never.tryAcquire(1, 5);
        }
        return core::failure(core::Error::Kind::Cancelled, QStringLiteral("gatehouse.cancelled"));
    }
};

} // namespace test
