#pragma once

#include "ui/engine/token_engine.h"
#include "ui/pages/page.h"
#include "ui/token/exchange_model.h"
#include "ui/workbench.h"

class QBoxLayout;
class QPushButton;

namespace ui {

class Callout;
class ExchangeDetail;
class FlowForm;
class LoginPanel;
class PageHead;
class RoutePanel;
class SequenceDelegate;
class LaneHeader;
class StatePanel;
class Surface;
class TableView;
class TokenPanel;

/// Runs one flow at a provider and shows every exchange of it, the tokens, and what a protected route says to them. Works without a
/// gateway. What was typed and what was found stays until the next run.
class TokenLabPage : public Page {
    Q_OBJECT

public:
    explicit TokenLabPage(Workbench &bench, QWidget *parent = nullptr);
    /// Place::details: provider, issuer, application, plan, clientId, route; all optional.
    void enter(const Place &place) override;
    void reload() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeContent();
    QWidget *makeResults();
    QWidget *makeSide();
    void makeTable();
    void connectParts();

    void fill(const QVariantMap &details);
    void run();
    void stop();
    void start(const FlowSetup &setup);
    void forgetRun();
    void addExchange(const FlowExchange &exchange);
    void waitForLogin(const LoginWait &wait);
    void openBrowser(const QUrl &url);
    void finish(const core::Result<FlowTokens> &tokens);
    void fail(const core::Error &error);
    void setRunning(bool running);
    void ask(TokenQuery query);
    void callRoute();
    bool isOfProxy(const QUrl &url) const;
    void refresh();
    void showChosen();
    void fitTable();
    void showHint();
    void readRegistered();
    void readRoutes();
    void followGateway();
    void copyCurl();
    FlowWatch watchOf(int attempt);
    void arrange();

    Workbench m_bench;
    PageHead *m_head;
    QPushButton *m_run;
    QPushButton *m_curl;
    FlowForm *m_form;
    LoginPanel *m_login;
    Callout *m_problem;
    QWidget *m_problemRow;
    QBoxLayout *m_columns;
    StatePanel *m_idle;
    TableView *m_table;
    LaneHeader *m_lanes;
    SequenceDelegate *m_sequence;
    ExchangeModel *m_exchanges;
    ExchangeDetail *m_detail;
    Surface *m_side;
    QWidget *m_tokenBox;
    TokenPanel *m_tokens;
    RoutePanel *m_route;

    core::CancelToken m_running;
    core::CancelToken m_calling;
    core::CancelToken m_asking;
    core::CancelToken m_readingRoutes;
    oauth::RedirectInbox m_inbox;
    QVariantMap m_entered; ///< what the place asked for that was gone to last
    std::optional<core::Connection> m_routesOf; ///< whose routes are offered
    int m_attempt = 0; ///< what an earlier run still says is dropped
    int m_task = 0;
    std::optional<FlowSetup> m_ran; ///< what the shown run was asked for; the form may say something else by now
    bool m_isRunning = false;
    bool m_hasTokens = false;
};

} // namespace ui
