#pragma once

#include "ui/pages/change_panel.h"
#include "ui/pages/entity_page_kind.h"
#include "ui/pages/page.h"
#include "ui/session/entity_lists.h"
#include "ui/workbench.h"

class QStackedLayout;

namespace ui {

class Callout;
class ColumnChooser;
class ColumnLayout;
class DeletePanel;
class EntityFilterBar;
class EntityInspector;
class StatePanel;
class TableView;

/// The objects of one kind of the present gateway: table, filter, counts, what can be done with them, and what stands there instead of
/// rows.
class EntityPage : public Page {
    Q_OBJECT

public:
    EntityPage(const Workbench &bench, const EntityPageKind &kind, QWidget *parent = nullptr);
    /// Chooses the object of the place, or filters by its detail "filter".
    void enter(const Place &place) override;
    QLineEdit *filterField() const override;
    void reload() override;
    QWidget *inspector() const override;
    void setNarrowestWidth(int width) override;
    const QString &kind() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHead();
    void makeTable();
    void makeStates();
    QWidget *makeProblem();
    QWidget *makeDetails(const QString &name);
    void takeModel();
    void showState();
    void showChoice();
    void showWanted();
    void openChosen(const QModelIndex &index);
    void openMenu(const QPoint &position);
    void askDelete();
    void askChange(ChangePanel::What what);
    QList<EntityHit> chosenObjects() const;
    void chooseColumns(QWidget *anchor);

    Workbench m_bench;
    EntityPageKind m_kind;
    EntityList *m_list;
    EntityFilterBar *m_bar;
    Callout *m_problem;
    QWidget *m_problemRow;
    DeletePanel *m_delete;
    ChangePanel *m_change;
    TableView *m_view;
    ColumnLayout *m_columns;
    ColumnChooser *m_chooser = nullptr;
    QWidget *m_bones;
    StatePanel *m_empty;
    StatePanel *m_nothing;
    StatePanel *m_failed;
    QStackedLayout *m_stack;
    EntityInspector *m_inspector;
    int m_chosen = 0; ///< rows; the inspector is shown when there are any
    QString m_wanted; ///< id to choose once its row is there
};

} // namespace ui
