#pragma once

#include "ui/session/application_actions.h"
#include "ui/session/chain_fix.h"
#include "ui/widgets/surface.h"
#include "ui/workbench.h"

class QComboBox;
class QHBoxLayout;
class QMenu;
class QPushButton;

namespace ui {

class BadgeLabel;
class ChainSection;
class DecisionPanel;
class Label;
class RetirementPanel;

/// What stands beside the table about the chosen applications: of one its state, its chain and what can be done; of several what waits.
class ApplicationInspector : public Surface {
    Q_OBJECT

public:
    explicit ApplicationInspector(Workbench &bench, QWidget *parent = nullptr);
    /// @param ids as in ApplicationList; the list has read them
    void showApplications(const QStringList &ids);
    /// Shows the same ones as they are now.
    void refresh();
    /// Opens the preview of the decision that the present state asks for, as its button does; nothing where none does.
    void decideNext();
    /// What can be done with the one application that is chosen; nothing where there are several.
    void popUpMenu(const QPoint &at);

private:
    QWidget *makeHead();
    QWidget *makeActions();
    void addFact(const QString &name, const QString &value, bool technical);
    void makeMenu();
    void connectParts();
    void showOne(const provisioning::RegisteredApplication &application);
    void showServices(const provisioning::RegisteredApplication &application);
    void showAccess();
    void showFacts(const provisioning::RegisteredApplication &application);
    void showSeveral();
    void preview(provisioning::Decision decision);
    void previewDeveloper();
    void previewWaiting();
    void openFix(ChainFix::Act act);
    void retire();
    void getToken();
    void copyClientId();
    void openConsumer();
    const provisioning::RegisteredApplication *one() const;
    const provisioning::ApplicationAccess *access() const;
    const gateway::Entity *service() const;
    QString serviceId() const;
    void closePanels();
    void leavePanel();

    Workbench *m_bench;
    ApplicationActions *m_actions;
    QStringList m_ids;
    QString m_servicesOf; ///< the application whose services are offered
    Label *m_name;
    BadgeLabel *m_state;
    BadgeLabel *m_broken; ///< shown beside the status when the chain of an approved access breaks
    BadgeLabel *m_world;
    QPushButton *m_more;
    QMenu *m_menu = nullptr;
    QAction *m_retire = nullptr;
    QWidget *m_serviceRow;
    QComboBox *m_services;
    QWidget *m_buttons;
    QPushButton *m_approve;
    QPushButton *m_approveDeveloper;
    QPushButton *m_reject;
    QPushButton *m_revoke;
    QWidget *m_links;
    QPushButton *m_token;
    QPushButton *m_copy;
    Label *m_problem;
    DecisionPanel *m_decision;
    RetirementPanel *m_retirement;
    ChainSection *m_chain;
    QWidget *m_facts;
};

} // namespace ui
