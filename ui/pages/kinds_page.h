#pragma once

#include "ui/pages/page.h"
#include "ui/workbench.h"

class QStackedLayout;

namespace ui {

class StatePanel;

/// The kinds of objects of the present gateway that have no entry of their own in the navigation, each with what it is for. Kinds that the
/// gateway does not have are not shown.
class KindsPage : public Page {
    Q_OBJECT

public:
    explicit KindsPage(const Workbench &bench, QWidget *parent = nullptr);
    void enter(const Place &place) override;
    void reload() override;

private:
    void showKinds(const core::Result<QStringList> &served);

    Workbench m_bench;
    QString m_read; ///< the gateway whose kinds are shown
    int m_question = 0; ///< an answer to an earlier one is dropped
    QStackedLayout *m_stack;
    StatePanel *m_reading;
    StatePanel *m_failed;
    QWidget *m_ground;
};

} // namespace ui
