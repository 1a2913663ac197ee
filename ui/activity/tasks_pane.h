#pragma once

#include "models/tables/typed_table.h"
#include "ui/session/task_list.h"
#include "ui/workbench.h"

#include <QWidget>

class QPushButton;
class QStackedLayout;

namespace ui {

class FactList;
class Label;
class TableView;

/// A task as a row.
struct RecordedTask {
    QString id; ///< its number, so that rows sort by it
    Task task;

    bool operator==(const RecordedTask &other) const;
};

/// What runs and what ran in this window: progress, outcome, cancel, the way on, and what an error was about.
class TasksPane : public QWidget {
    Q_OBJECT

public:
    /// @param bench outlives this
    explicit TasksPane(Workbench &bench, QWidget *parent = nullptr);

private:
    QWidget *makeTable();
    QWidget *makeDetail();
    void takeTasks();
    void showChosen();
    const Task *chosen() const;

    Workbench m_bench;
    tables::TypedTable<RecordedTask> *m_table;
    TableView *m_view = nullptr;
    QStackedLayout *m_stack = nullptr;
    QWidget *m_detail = nullptr;
    Label *m_title = nullptr;
    Label *m_words = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_action = nullptr;
    FactList *m_facts = nullptr;
    QString m_factsOf; ///< what the facts were made of: they are selectable, so they are not made anew for nothing
};

} // namespace ui
