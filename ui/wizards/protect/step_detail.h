#pragma once

#include "models/provisioning/plan/plan.h"
#include "models/provisioning/plan/references.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

struct Badge;

/// Everything about one step of a plan: what is in its way, the fields it decides, the call it makes, how it is taken back.
class StepDetail : public QWidget {
    Q_OBJECT

public:
    /// @param badge where the step stands
    /// @param outputs what it came to; empty before it was carried out
    StepDetail(
        const provisioning::Plan &plan, int step, const Badge &badge, const provisioning::Outputs &outputs = {}, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The plan shall change what is there.
    void changeInstead();
    /// The object shall be opened where it can be edited.
    void openRequested();
    void planAgain();

private:
    QWidget *makeHead(const Badge &badge);
    QWidget *makeConflict();
    QWidget *makeFields();
    QWidget *makeCall();
    QWidget *makeOutputs(const provisioning::Outputs &outputs);

    const provisioning::Plan m_plan;
    const provisioning::Step m_step;
    QVBoxLayout *m_box;
};

} // namespace ui
