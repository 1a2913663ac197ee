#include "ui/pages/token_lab_page.h"

#include "models/net/curl_command.h"
#include "ui/error_text.h"
#include "ui/operations.h"
#include "ui/pages/page_head.h"
#include "ui/session/entity_lists.h"
#include "ui/session/gateway_session.h"
#include "ui/session/provider_list.h"
#include "ui/session/task_list.h"
#include "ui/style/icons.h"
#include "ui/token/flow_form.h"
#include "ui/token/flow_words.h"
#include "ui/token/login_panel.h"
#include "ui/token/route_panel.h"
#include "ui/token/session_way.h"
#include "ui/token/token_panel.h"
#include "ui/views/table_view.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/callout.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

void TokenLabPage::run()
{
    if (m_isRunning)
        return;
    if (const auto setup = m_form->setup())
        start(*setup);
}

void TokenLabPage::stop()
{
    m_running.cancel();
}

FlowWatch TokenLabPage::watchOf(int attempt)
{
    FlowWatch watch;
    watch.exchange = m_bench.operations->relay<FlowExchange>(this, [this, attempt](const FlowExchange &exchange) {
        if (attempt == m_attempt)
            addExchange(exchange);
    });
    watch.waiting = m_bench.operations->relay<LoginWait>(this, [this, attempt](const LoginWait &wait) {
        if (attempt == m_attempt && m_isRunning)
            waitForLogin(wait);
    });
    return watch;
}

/// Nothing of an earlier run is left to be taken for one of the next.
void TokenLabPage::forgetRun()
{
    ++m_attempt;
    m_calling.cancel();
    m_exchanges->clear();
    m_tokenBox->hide();
    m_problemRow->hide();
    m_hasTokens = false;
    m_route->setToken({});
    m_route->forgetAnswer();
}

/// Once more with the refresh token that is shown, at the provider and for the client that gave it.
void TokenLabPage::refresh()
{
    if (m_isRunning || !m_ran)
        return;
    FlowSetup setup = *m_ran;
    setup.flow = TokenFlow::Refresh;
    setup.refreshToken = m_tokens->tokens().set.refreshToken;
    setup.scopes.clear(); // those of the first grant, RFC 6749 section 6
    setup.parameters.clear();
    start(setup);
}

void TokenLabPage::start(const FlowSetup &setup)
{
    forgetRun();
    m_ran = setup;
    const int attempt = m_attempt;
    m_exchanges->setProviderName(setup.provider.name);
    FlowWatch watch = watchOf(attempt);
    m_inbox = oauth::RedirectInbox(m_bench.operations->relay<core::Error>(this, [this, attempt](const core::Error &error) {
        if (attempt == m_attempt)
            m_login->refusePasted(error);
    }));
    watch.inbox = m_inbox;
    setRunning(true);
    showChosen();
    m_task = m_bench.tasks->start(tr("%1 at %2").arg(flowName(setup.flow), setup.provider.name), [this] { stop(); });
    m_running = m_bench.operations->run(
        this, [run = m_bench.engine.tokens.run, setup, watch](const core::CancelToken &cancel) { return run(setup, watch, cancel); },
        [this, attempt](const core::Result<FlowTokens> &tokens) {
            if (attempt == m_attempt)
                finish(tokens);
        });
}

void TokenLabPage::setRunning(bool running)
{
    m_isRunning = running;
    m_run->setIcon(running ? QIcon() : icon(u"media-playback-start"_s, Ink::OnAccent));
    m_run->setText(running ? tr("Stop the &run") : m_exchanges->rowCount() > 0 ? tr("&Run again") : tr("&Run"));
    if (running) {
        m_problem->hide();
        m_head->setBadges({ { .text = tr("Running"), .tone = Tone::Accent, .glyph = Glyph::Running } });
    } else {
        m_login->stop();
    }
    m_problemRow->setVisible(!m_login->isHidden() || !m_problem->isHidden());
    fitTable();
}

void TokenLabPage::addExchange(const FlowExchange &exchange)
{
    const bool followed = m_table->currentIndex().row() == m_exchanges->rowCount() - 1; // nobody has gone to another one
    m_exchanges->append(exchange);
    fitTable();
    if (followed || exchange.step == FlowStep::RouteCall)
        m_table->setCurrentIndex(m_exchanges->index(m_exchanges->rowCount() - 1, 0));
    if (m_isRunning)
        m_bench.tasks->progress(m_task, stepName(exchange.step));
}

void TokenLabPage::waitForLogin(const LoginWait &wait)
{
    const bool opened = m_bench.engine.tokens.openBrowser && m_bench.engine.tokens.openBrowser(wait.url);
    m_login->start(wait, opened);
    m_problemRow->show();
    m_head->setBadges({ { .text = tr("Waiting for the browser"), .tone = Tone::Accent, .glyph = Glyph::Pending } });
    m_bench.tasks->progress(m_task, tr("Waiting for the login in the browser"));
}

void TokenLabPage::openBrowser(const QUrl &url)
{
    if (m_bench.engine.tokens.openBrowser)
        m_bench.engine.tokens.openBrowser(url);
}

void TokenLabPage::finish(const core::Result<FlowTokens> &tokens)
{
    if (!tokens) {
        fail(tokens.error());
        return;
    }
    setRunning(false);
    m_hasTokens = true;
    m_tokens->show(*tokens);
    if (const int row = m_exchanges->rowOfTokens(); row >= 0 && m_table->currentIndex().row() == m_exchanges->rowCount() - 1)
        m_table->setCurrentIndex(m_exchanges->index(row, 0));
    showChosen();
    m_tokenBox->show();
    m_route->setToken(tokens->set.accessToken);
    m_form->setRefreshToken(tokens->set.refreshToken, *m_ran);
    const QString time = durationText(m_exchanges->totalMs(), QLocale());
    m_head->setBadges({ { .text = tr("Finished in %1").arg(time), .tone = Tone::Success, .glyph = Glyph::Done } });
    m_bench.tasks->finish(m_task, { .words = tr("%1 at %2 gave a token").arg(flowName(m_ran->flow), m_ran->provider.name) });
}

void TokenLabPage::fail(const core::Error &error)
{
    const bool cancelled = error.kind == core::Error::Kind::Cancelled;
    const ErrorText text = explain(error);
    if (!cancelled) {
        m_problem->setWords(Tone::Danger, Glyph::Failed, text.what, text.fix);
        m_form->showError(error);
        m_problem->show();
    }
    setRunning(false);
    const Badge badge = cancelled ? Badge { .text = tr("Cancelled"), .glyph = Glyph::Off }
                                  : Badge { .text = tr("Failed"), .tone = Tone::Danger, .glyph = Glyph::Failed };
    m_head->setBadges({ badge });
    if (cancelled)
        m_bench.tasks->finish(m_task, { .tone = Tone::Neutral, .words = tr("The run was cancelled") });
    else
        m_bench.tasks->finish(m_task,
            { .tone = Tone::Danger, .words = text.what, .error = error, .action = tr("Try again"), .act = [this] { start(*m_ran); } });
}

void TokenLabPage::ask(TokenQuery query)
{
    m_tokens->setBusy(true);
    const int attempt = m_attempt;
    const int task = m_bench.tasks->start(tr("Asking %1").arg(m_ran->provider.name), [this] { m_asking.cancel(); });
    const auto work = [ask = m_bench.engine.tokens.ask, query, tokens = m_tokens->tokens(), watch = watchOf(attempt)](
                          const core::CancelToken &cancel) { return ask(query, tokens, watch, cancel); };
    m_asking = m_bench.operations->run(this, work, [this, task, attempt, query](const core::Result<QJsonObject> &answer) {
        if (answer)
            m_bench.tasks->settle(task); // it stands below the token
        else
            m_bench.tasks->finish(task, { .tone = Tone::Danger, .words = explain(answer.error()).what, .error = answer.error() });
        if (attempt != m_attempt)
            return;
        m_tokens->setBusy(false);
        m_tokens->showAnswer(query, answer);
    });
}

/// Whether the open gateway is what would answer there.
bool TokenLabPage::isOfProxy(const QUrl &url) const
{
    const GatewaySession &session = *m_bench.session;
    if (session.state() != GatewaySession::State::Connected || !session.node())
        return false;
    const core::Connection &connection = session.target().connection;
    const QUrl proxy = connection.proxyUrl.isEmpty() ? session.node()->proxyUrl(connection.adminUrl.host()) : connection.proxyUrl;
    return url.host() == proxy.host() && url.port() == proxy.port();
}

void TokenLabPage::callRoute()
{
    auto setup = m_route->setup();
    if (!setup)
        return;
    setup->client = m_hasTokens ? m_tokens->tokens().client : m_form->client();
    if (const RegisteredApplication *application = m_form->registered(); application && application->clientId == setup->client.id)
        setup->registered = *application;
    if (m_hasTokens)
        setup->hidden << m_tokens->tokens().set.idToken << m_tokens->tokens().set.refreshToken;
    if (isOfProxy(setup->url)) {
        setup->lagSeconds = m_bench.session->node()->proxyLagSeconds;
        // The pin and our certificate are for the Admin API: the proxy is somebody else.
        setup->tls.extraCaPem = m_bench.session->target().connection.tls.extraCaPem;
    }
    const int attempt = m_attempt;
    const RouteChoice *route = m_route->route();
    const bool sessions = !route || takesSession(m_bench.entities->plugins(), *route).value_or(true);
    setup->waiting = m_bench.operations->relay<std::chrono::milliseconds>(
        this, [this](std::chrono::milliseconds left) { m_route->showWaiting(left); });
    m_route->setBusy(true);
    const int task = m_bench.tasks->start(
        tr("Call of %1").arg(setup->url.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo)), [this] { m_calling.cancel(); });
    const auto work = [call = m_bench.engine.tokens.call, setup = *setup, watch = watchOf(attempt)](
                          const core::CancelToken &cancel) { return call(setup, watch, cancel); };
    m_calling = m_bench.operations->run(
        this, work, [this, task, lag = setup->lagSeconds, sessions, place = setup->url.path()](const core::Result<RouteOutcome> &outcome) {
            m_route->showOutcome(outcome, lag, sessions);
            if (outcome) {
                m_bench.tasks->finish(task,
                    { .tone = outcome->refusal ? Tone::Danger : Tone::Success,
                        .words = tr("%1 answered %2").arg(place).arg(outcome->status) });
                return;
            }
            const bool cancelled = outcome.error().kind == core::Error::Kind::Cancelled;
            m_bench.tasks->finish(task,
                { .tone = cancelled ? Tone::Neutral : Tone::Danger,
                    .words = cancelled ? tr("The call was cancelled") : explain(outcome.error()).what,
                    .error = outcome.error() });
        });
}

void TokenLabPage::readRegistered()
{
    const auto read = m_bench.engine.tokens.registered;
    if (!read)
        return;
    m_bench.operations->run(
        this, [read](const core::CancelToken &) { return read(); },
        [this](const core::Result<std::vector<RegisteredApplication>> &found) {
            if (!found) {
                m_form->setRegisteredError(sentence(explain(found.error())));
                return;
            }
            m_form->setRegisteredError({});
            m_form->setRegistered(*found);
        });
}

/// Routes of another gateway, or of one at another address, are no longer offered.
void TokenLabPage::followGateway()
{
    const GatewaySession &session = *m_bench.session;
    if (m_routesOf && *m_routesOf != session.target().connection) {
        m_readingRoutes.cancel();
        m_routesOf.reset();
        m_route->setRoutes({});
    }
    if (!m_routesOf)
        readRoutes();
}

void TokenLabPage::readRoutes()
{
    const GatewaySession &session = *m_bench.session;
    const auto read = m_bench.engine.tokens.routes;
    if (!read || session.state() != GatewaySession::State::Connected || !session.node())
        return;
    m_readingRoutes.cancel();
    const core::Connection connection = session.target().connection;
    m_routesOf = connection;
    const auto work
        = [read, target = session.target(), node = *session.node()](const core::CancelToken &cancel) { return read(target, node, cancel); };
    const int task = m_bench.tasks->start(tr("Reading the routes to call"), [this] { m_readingRoutes.cancel(); });
    m_readingRoutes = m_bench.operations->run(this, work, [this, task, connection](const core::Result<std::vector<RouteChoice>> &routes) {
        if (routes) {
            m_bench.tasks->settle(task);
            if (m_routesOf == connection)
                m_route->setRoutes(*routes);
            return;
        }
        if (routes.error().kind == core::Error::Kind::Cancelled) {
            m_bench.tasks->drop(task); // an address can be typed
            return;
        }
        m_bench.tasks->finish(task,
            { .tone = Tone::Danger,
                .words = tr("The routes to call could not be read: %1").arg(explain(routes.error()).what),
                .error = routes.error(),
                .action = tr("Try again"),
                .act = [this] { readRoutes(); } });
    });
}

void TokenLabPage::copyCurl()
{
    const QModelIndex chosen = m_table->currentIndex();
    if (!chosen.isValid())
        return;
    QGuiApplication::clipboard()->setText(net::curlCommand(m_exchanges->at(chosen.row()).http));
    m_bench.tasks->tell(tr("Copy as curl"), { .words = tr("Copied as curl: fill in what stands in angle brackets") });
}

} // namespace ui
