#pragma once

#include "ui/pages/page.h"
#include "ui/session/gateway_session.h"
#include "ui/workbench.h"

class QBoxLayout;
class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace ui {

class CheckList;
class FactList;
class GuidedJob;
class PageHead;
class StatePanel;
class TagFlow;

/// What is known of the present gateway: what it is, what can be done with it, or why it does not answer. In the sandbox the first job
/// stands above it.
class OverviewPage : public Page {
    Q_OBJECT

public:
    explicit OverviewPage(Workbench &bench, QWidget *parent = nullptr);
    void reload() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeContent();
    QLayout *makeActions();
    QLayout *makeNodeColumn();
    QLayout *makePossibleColumn();
    bool isSandbox() const;
    void showSession();
    void showHead();
    void showFailure();
    void showActions();
    void showNode(const gateway::NodeInfo &node);
    void showFacts(const gateway::NodeInfo &node);
    void showCapabilities(const gateway::NodeInfo &node);
    void askStrategies(const gateway::NodeInfo &node);
    void tryAgain();

    Workbench *m_bench;
    GatewaySession *m_session;
    PageHead *m_head;
    QStackedLayout *m_stack;
    QBoxLayout *m_columns;
    QPushButton *m_edit;
    QPushButton *m_protect;
    QPushButton *m_addProvider;
    QPushButton *m_again;
    QPushButton *m_retry;
    QPushButton *m_details;
    QWidget *m_waiting;
    QWidget *m_content;
    StatePanel *m_failed;
    GuidedJob *m_guide;
    FactList *m_facts;
    CheckList *m_strategies;
    QVBoxLayout *m_capabilities;
    QWidget *m_pluginHead = nullptr;
    QVBoxLayout *m_plugins;
    TagFlow *m_tags;
    core::CancelToken m_asking;
    int m_asked = 0; ///< an answer about an earlier gateway is dropped
};

} // namespace ui
