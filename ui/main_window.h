#pragma once

#include "ui/color_scheme.h"
#include "ui/gateway_session.h"
#include "ui/navigator.h"
#include "ui/pages/page_list.h"
#include "ui/provider_list.h"
#include "ui/service_list.h"
#include "ui/task_list.h"
#include "ui/workbench.h"

#include <QHash>
#include <QMainWindow>

class QStackedWidget;

namespace ui {

class ActivityStrip;
class ConnectionFlow;
class ConnectionSwitcher;
class EnvironmentBar;
class Navigation;
class Page;

/// The frame: switcher and menu above, navigation left, the page, the activity strip below. Pages do their own work.
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

private:
    QWidget *makeTopBar();
    QWidget *makeMiddle();
    void makeShortcuts();
    void addFixedPage(const QString &id, Page *page);
    Page *page(const QString &id);
    Page *shownPage() const;
    void showPlace(const Place &place);
    void showSession();
    void showTasks();
    void showServices();
    void find();

    Operations *m_operations;
    ColorScheme *m_scheme;
    GatewaySession m_session;
    ServiceList m_services;
    ProviderList m_providers;
    Navigator m_navigator;
    TaskList m_tasks;
    Workbench m_bench;
    std::vector<PageEntry> m_entries;
    QHash<QString, Page *> m_pages;
    EnvironmentBar *m_environment;
    ConnectionSwitcher *m_switcher;
    QWidget *m_side;
    Navigation *m_navigation;
    QStackedWidget *m_stack;
    ActivityStrip *m_strip;
    ConnectionFlow *m_connections;
    int m_reading = 0; ///< task of reading the services
};

} // namespace ui
