#pragma once

#include "ui/pages/page.h"
#include "ui/workbench.h"

class QStackedLayout;

namespace ui {

class ChangesPane;
class ExchangesPane;
class SegmentedSwitch;
class TasksPane;

/// What this program did: what it wrote, with undo; what runs and ran; what it sent. Goes to one of the three by Place::details
/// {"view": "changes" | "tasks" | "http"}; Place::object chooses a plan among the changes.
class ActivityPage : public Page {
    Q_OBJECT

public:
    /// @param bench outlives this
    explicit ActivityPage(Workbench &bench, QWidget *parent = nullptr);
    void enter(const Place &place) override;
    QLineEdit *filterField() const override;
    void reload() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showView(int view);

    SegmentedSwitch *m_switch;
    QStackedLayout *m_stack;
    ChangesPane *m_changes;
    TasksPane *m_tasks;
    ExchangesPane *m_exchanges;
};

} // namespace ui
