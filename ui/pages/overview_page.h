#pragma once

#include "ui/gateway_session.h"
#include "ui/pages/page.h"
#include "ui/workbench.h"

class QBoxLayout;
class QStackedLayout;
class QVBoxLayout;

namespace ui {

class FactList;
class PageHead;
class StatePanel;
class TagFlow;

/// What is known of the present gateway: what it is, what can be done with it, or why it does not answer.
class OverviewPage : public Page {
    Q_OBJECT

public:
    explicit OverviewPage(Workbench &bench, QWidget *parent = nullptr);
    void reload() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeContent();
    void showSession();
    void showNode(const gateway::NodeInfo &node);
    void showFacts(const gateway::NodeInfo &node);
    void showCapabilities(const gateway::NodeInfo &node);

    GatewaySession *m_session;
    Navigator *m_navigator;
    PageHead *m_head;
    QStackedLayout *m_stack;
    QBoxLayout *m_columns;
    QWidget *m_edit;
    QWidget *m_waiting;
    QWidget *m_content;
    StatePanel *m_failed;
    FactList *m_facts;
    QVBoxLayout *m_capabilities;
    QWidget *m_pluginHead = nullptr;
    QVBoxLayout *m_plugins;
    TagFlow *m_tags;
};

} // namespace ui
