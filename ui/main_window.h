#pragma once

#include "ui/color_scheme.h"
#include "ui/gateway_session.h"
#include "ui/service_list.h"

#include <QMainWindow>

class QPushButton;
class QStackedWidget;

namespace ui {

class ActivityStrip;
class ConnectionSwitcher;
class EnvironmentBar;
class FirstRunPage;
class GatewayPage;
class Navigation;
class ServicesPage;

/// The frame: switcher and menu above, navigation left, the page, the activity strip below. Pages do their own work.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(const Engine &engine, Operations &operations, ColorScheme &scheme, QWidget *parent = nullptr);

    /// Asks for a sandbox, as the button on the first page does.
    void requestSandbox();
    /// Opens a sandbox that runs.
    void openSandbox(const Target &target);
    /// Says why the sandbox did not start, or that it ended.
    void showSandboxError(const core::Error &error);

Q_SIGNALS:
    void sandboxRequested();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeTopBar();
    QWidget *makeMiddle();
    void makeMenu(QPushButton *button);
    void makeShortcuts();
    void connectPages();
    void readSaved();
    void openSaved(const core::Connection &connection);
    void addGateway();
    void editGateway();
    void leaveGatewayPage();
    void showPage(const QString &id);
    void showSession();
    void showConnectionWords();
    void showServices();
    void showAbout();

    Engine m_engine;
    Operations *m_operations;
    ColorScheme *m_scheme;
    GatewaySession m_session;
    ServiceList m_services;
    EnvironmentBar *m_environment;
    ConnectionSwitcher *m_switcher;
    QWidget *m_side;
    Navigation *m_navigation;
    QStackedWidget *m_stack;
    FirstRunPage *m_firstRun;
    GatewayPage *m_gatewayPage;
    QWidget *m_overview;
    ServicesPage *m_servicesPage;
    ActivityStrip *m_strip;
    QString m_page;
};

} // namespace ui
