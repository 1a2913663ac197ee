#pragma once

#include "ui/operations.h"
#include "ui/session/asked_provider.h"
#include "ui/session/chain_fix.h"
#include "ui/workbench.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace ui {

class BadgeLabel;
class Callout;
class ChainView;

/// The identity chain of one application to one service: asks for it, shows it as cards, explains the link that breaks and leads to its
/// fix.
class ChainSection : public QWidget {
    Q_OBJECT

public:
    explicit ChainSection(Workbench &bench, QWidget *parent = nullptr);
    /// @param overview the chain is followed in; never null
    void follow(const ApplicationOverviewPtr &overview, const provisioning::RegisteredApplication &application, const QString &serviceId);
    /// Shows no chain, with a sentence that says why.
    void clear(const QString &why);
    /// Asks again.
    void repeat();

Q_SIGNALS:
    /// A decision is the fix.
    void fixRequested(ui::ChainFix::Act act);
    /// The chain of an application is known. @param broken another reason than a decision that waits
    void followed(const QString &applicationId, bool broken);

private:
    void ask();
    void showChain(const core::Result<provisioning::ApplicationChain> &chain);
    void showError(const core::Error &error);
    void explainLink(int index);
    void goTo(int index);
    void setWays(const std::optional<ChainFix> &fix, bool again);
    int firstWithReason() const;
    bool isLetIn() const;

    Workbench *m_bench;
    BadgeLabel *m_badge;
    Callout *m_callout;
    QWidget *m_ways; ///< on from the link
    QPushButton *m_action;
    QPushButton *m_again;
    QPushButton *m_details;
    core::Error m_error; ///< what Details shows
    ChainView *m_view;
    QTimer m_patience; ///< who runs through the rows with the arrow keys does not ask for each
    core::CancelToken m_running;
    int m_attempt = 0;
    ChainQuestion m_question;
    AskedProvider m_provider;
    std::optional<provisioning::ApplicationChain> m_chain;
    std::optional<ChainFix> m_fix;
};

} // namespace ui
