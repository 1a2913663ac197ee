#pragma once

#include "ui/navigator.h"
#include "ui/session/application_list.h"
#include "ui/session/entity_lists.h"
#include "ui/session/gateway_session.h"
#include "ui/session/plan_run.h"
#include "ui/session/provider_list.h"
#include "ui/session/task_list.h"
#include "ui/style/color_scheme.h"
#include "ui/style/density.h"
#include "ui/workbench.h"

#include <QMainWindow>

namespace ui {

class ActivityStrip;
class AreaFocus;
class CheatSheet;
class CloseQuestion;
class CommandPalette;
class ConnectionFlow;
class EnvironmentBar;
class MainMenu;
class PageArea;
class PageStack;
class SideBar;
class TaskReporter;
class TopBar;
class UnfinishedBar;

/// The frame: bar above, pages at the side, the page and its inspector, the activity strip below, and what can be asked of all of them.
/// Pages do their own work.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(const Engine &engine, Operations &operations, ColorScheme &scheme, QWidget *parent = nullptr);

    /// Asks for a sandbox, as the button on the first page does.
    void requestSandbox();
    /// Opens a sandbox that runs, with its provider.
    void openSandbox(const Target &target, const std::optional<ProviderTarget> &provider = {});
    /// Says why the sandbox did not start, or that it ended.
    void showSandboxError(const core::Error &error);

Q_SIGNALS:
    void sandboxRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void makeLayout();
    void makePanels();
    void connectParts();
    void showPlace(const Place &place);
    void showSession();
    void forgetPlan(const UnfinishedPlan &plan);
    void readUnfinished(const std::function<void(UnfinishedBar &, const QList<UnfinishedPlan> &)> &show);
    void restorePage();

    Operations *m_operations;
    ColorScheme *m_scheme;
    DensityChoice m_density;
    GatewaySession m_session;
    TaskList m_tasks;
    EntityLists m_entities;
    ApplicationList m_applications;
    ProviderList m_providers;
    Navigator m_navigator;
    Workbench m_bench;
    PlanRuns m_plans;
    EnvironmentBar *m_environment;
    TopBar *m_topBar;
    SideBar *m_side;
    UnfinishedBar *m_unfinished;
    PageStack *m_stack;
    PageArea *m_area;
    ActivityStrip *m_strip;
    ConnectionFlow *m_connections;
    TaskReporter *m_reporter = nullptr;
    CommandPalette *m_palette = nullptr;
    CheatSheet *m_cheatSheet = nullptr;
    CloseQuestion *m_closeQuestion = nullptr;
    MainMenu *m_menu = nullptr;
    AreaFocus *m_focus = nullptr;
    bool m_pageRestored = false; ///< once a run
};

} // namespace ui
