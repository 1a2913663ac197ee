#pragma once

#include "ui/place.h"
#include "ui/workbench.h"

#include <QObject>

namespace ui {

class ConnectionSwitcher;
class FirstRunPage;
class GatewayPage;

/// Gets from no gateway to an open one and between gateways: joins the switcher, the first page and the page of a gateway with the session.
/// UI thread.
class ConnectionFlow : public QObject {
    Q_OBJECT

public:
    /// @param bench and @p switcher outlive this
    ConnectionFlow(Workbench &bench, ConnectionSwitcher &switcher, QObject *parent = nullptr);

    FirstRunPage *firstRunPage() const;
    GatewayPage *gatewayPage() const;
    /// Asks for a sandbox, as the button on the first page does.
    void requestSandbox();
    /// Opens a sandbox that runs.
    void openSandbox(const Target &target);
    /// Says why the sandbox did not start, or that it ended.
    void showSandboxError(const core::Error &error);
    void addGateway();
    /// Opens a protection file: looks whether it can be read, then goes to where it is made into a plan.
    void openFile(const QString &path);
    /// Reads the saved gateways again.
    void readSaved();

Q_SIGNALS:
    void sandboxRequested();

private:
    void connectPages();
    void connectFirstRun();
    void connectGatewayPage();
    void showProviders();
    void offerPlanOf(const QString &path, const Place &asked);
    bool isSandboxOpen() const;
    void openSaved(const core::Connection &connection);
    void openBesidePlan(const QString &planId);
    void leaveGatewayPage();
    void showSession();
    void showConnecting();
    void leaveOthersBehind(const core::Connection &connection);
    void tryAgain(const Target &target);
    void showWords();

    Workbench *m_bench;
    ConnectionSwitcher *m_switcher;
    FirstRunPage *m_firstRun;
    GatewayPage *m_gatewayPage;
    core::Connection m_lastShown; ///< the gateway that the history is of; without an id = of none
    QString m_besidePlan; ///< connection that was opened for the plan that is looked at
    int m_task = 0; ///< of connecting
    int m_sandboxTask = 0; ///< of starting the sandbox
};

} // namespace ui
