#pragma once

#include <QElapsedTimer>
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
    void setModel(QAbstractItemModel *model) override;
    void setSelectionModel(QItemSelectionModel *selectionModel) override;
    /// Fits the columns to the table at every change of its size, until a person drags one. What is left over goes to @p flexible.
    void fitColumns(std::vector<ColumnWidth> widths, int flexible);
    /// Fits them again, after columns have been shown or hidden.
    void refit();
    /// Typing jumps to the next row whose first column begins with what was typed.
    void keyboardSearch(const QString &typed) override;
    void selectAll() override;
    /// How many rows are chosen, without making a list of them.
    int chosenCount() const;
    /// Their numbers from the top. Unlike selectedRows() it is fast when they lie scattered.
    std::vector<int> chosenRows() const;

Q_SIGNALS:
    /// Other rows are chosen than before, whatever the reason.
    void choiceChanged();
    /// Delete was pressed.
    void deleteRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void fitNow();
    void putChoiceAside();
    void takeChoiceBack();

    QMetaObject::Connection m_moving;
    QMetaObject::Connection m_moved;
    QItemSelectionModel *m_headChoice = nullptr; ///< stays empty
    std::vector<int> m_aside; ///< rows that were chosen, while all rows move
    std::vector<ColumnWidth> m_widths;
    int m_flexible = 0;
    bool m_fitting = false;
    bool m_dragged = false;
    QString m_typed;
    QElapsedTimer m_sinceTyped;
};

} // namespace ui
