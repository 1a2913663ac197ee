#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace ui {

/// Fields side by side, in as many columns as there is room for.
class FieldGrid : public QWidget {
    Q_OBJECT

public:
    explicit FieldGrid(QWidget *parent = nullptr);
    /// @param span columns that it takes where there are several
    void add(QWidget *field, int span = 1);
    /// One that is not shown takes no place.
    void setShown(QWidget *field, bool shown);
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Cell {
        QWidget *field;
        int span;
        bool shown;
    };
    int columnsFor(int width) const;
    void place();
    std::vector<Cell> m_cells;
    QGridLayout *m_grid;
    int m_columns = 0;
};

} // namespace ui
