#pragma once

#include "ui/wizards/protect/protect_step.h"

namespace provisioning {
struct StrategyFit;
}

namespace ui {

class ChoiceList;
class TwoPanes;

/// How the service is protected: every way with what it can do here, and why another cannot be taken.
class StrategyStep : public ProtectStep {
    Q_OBJECT

public:
    explicit StrategyStep(ProtectWizard &wizard, QWidget *parent = nullptr);
    QString caption() const override;
    void enter() override;
    QString blocker() const override;
    bool isFaulty() const override;

private:
    void choose(const QString &strategy);
    void showFits();
    QWidget *makeDetail() const;
    const provisioning::StrategyFit *shownFit() const;
    QString recommended() const;

    ChoiceList *m_list;
    TwoPanes *m_panes;
    QString m_looked; ///< the one that is looked at, which may be one that is refused
    QString m_shown;
};

} // namespace ui
