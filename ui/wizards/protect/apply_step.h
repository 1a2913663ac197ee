#pragma once

#include "ui/wizards/protect/protect_step.h"

namespace ui {

class PlanRunView;

/// The plan while it is carried out, and what came of it.
class ApplyStep : public ProtectStep {
    Q_OBJECT

public:
    explicit ApplyStep(ProtectWizard &wizard, QWidget *parent = nullptr);
    QString caption() const override;
    void enter() override;

private:
    PlanRunView *m_view;
};

} // namespace ui
