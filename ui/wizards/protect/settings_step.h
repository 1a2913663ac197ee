#pragma once

#include "ui/wizards/protect/protect_step.h"

namespace ui {

class QuestionForm;
class SegmentedSwitch;

/// How the plugins are set: what most people decide, or everything.
class SettingsStep : public ProtectStep {
    Q_OBJECT

public:
    explicit SettingsStep(ProtectWizard &wizard, QWidget *parent = nullptr);
    QString caption() const override;
    void enter() override;
    QString blocker() const override;
    bool isFaulty() const override;

private:
    void showQuestions();

    SegmentedSwitch *m_how;
    QuestionForm *m_form;
};

} // namespace ui
