#pragma once

#include "ui/pages/change_panel.h"
#include "ui/pages/entity_page_kind.h"
#include "ui/workbench.h"

#include <QMenu>

namespace ui {

class TableView;

/// What can be done with the chosen rows of a table.
class EntityMenu : public QMenu {
    Q_OBJECT

public:
    EntityMenu(const Workbench &bench, const EntityPageKind &kind, TableView &view);

Q_SIGNALS:
    void deleteRequested();
    void changeRequested(ChangePanel::What what);

private:
    void addCopy(int chosen);
    void addChange();
    void copyRead(int form);

    Workbench m_bench;
    EntityPageKind m_kind;
    TableView *m_view;
};

/// The ids of the chosen rows, in the order of the screen.
QStringList chosenIds(const TableView &view);

/// Puts the rows that are chosen on the clipboard: the shown columns with tabs between them.
void copyRows(const TableView &view);

} // namespace ui
