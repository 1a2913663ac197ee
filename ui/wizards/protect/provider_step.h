#pragma once

#include "ui/wizards/protect/protect_step.h"

namespace ui {

class ChoiceList;
class TwoPanes;

/// Whose tokens shall count: one of the known providers, and what it can do.
class ProviderStep : public ProtectStep {
    Q_OBJECT

public:
    explicit ProviderStep(ProtectWizard &wizard, QWidget *parent = nullptr);
    QString caption() const override;
    void enter() override;
    QString blocker() const override;
    bool isFaulty() const override;

private:
    void showProviders();
    void showDetail();
    QWidget *makeDetail() const;

    ChoiceList *m_list;
    TwoPanes *m_panes;
    QString m_shown; ///< what the detail tells, so that nothing is made anew for nothing
};

} // namespace ui
