#pragma once

#include <QTreeView>

namespace ui {

/// A flat table in our look. A tree view on purpose: it gives hover, selection and focus to whole rows, QTableView does not.
class TableView : public QTreeView {
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);
};

} // namespace ui
