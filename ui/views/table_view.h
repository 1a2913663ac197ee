#pragma once

#include <QTreeView>

#include <vector>

namespace ui {

/// A flat table in our look. A tree view on purpose: it gives hover, selection and focus to whole rows, QTableView does not.
class TableView : public QTreeView {
    Q_OBJECT

public:
    /// How wide a column is, in pixels at a font of 10 points.
    struct ColumnWidth {
        int wanted = 0;
        int least = 0; ///< what it can be narrowed to before the table scrolls sideways
    };

    explicit TableView(QWidget *parent = nullptr);
    /// Fits the columns to the table at every change of its size, until a person drags one. What is left over goes to @p flexible.
    void fitColumns(std::vector<ColumnWidth> widths, int flexible);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitNow();
    std::vector<ColumnWidth> m_widths;
    int m_flexible = 0;
    bool m_fitting = false;
    bool m_dragged = false;
};

} // namespace ui
