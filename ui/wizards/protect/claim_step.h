#pragma once

#include "ui/wizards/protect/protect_step.h"

namespace ui {

class ChoiceList;
class TwoPanes;

/// Which claim of the access token carries the client id.
class ClaimStep : public ProtectStep {
    Q_OBJECT

public:
    explicit ClaimStep(ProtectWizard &wizard, QWidget *parent = nullptr);
    QString caption() const override;
    void enter() override;
    QString blocker() const override;

private:
    void choose(const QString &claim);
    void takeOther(const QString &text);
    void showClaims();
    QWidget *makeDetail();
    bool isOffered(const QString &claim) const;
    bool isBuiltIn(const QString &claim) const;

    ChoiceList *m_list;
    TwoPanes *m_panes;
    QString m_other; ///< a claim of another name
    bool m_wantsOther = false;
    QString m_shown;
};

} // namespace ui
