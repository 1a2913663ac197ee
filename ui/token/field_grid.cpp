#include "ui/token/field_grid.h"

#include "ui/theme.h"

#include <QGridLayout>

#include <algorithm>

namespace ui {

namespace {
constexpr int columnWidth = 148; ///< narrowest, at a font of 10 points
constexpr int mostColumns = 6;
} // namespace

FieldGrid::FieldGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::m);
    m_grid->setVerticalSpacing(space::m);
    m_grid->setSizeConstraint(QLayout::SetNoConstraint); // the width comes from outside, the columns follow it
}

void FieldGrid::add(QWidget *field, int span)
{
    field->setParent(this);
    m_cells.push_back({ field, span, true });
    m_columns = 0;
    place();
}

void FieldGrid::setShown(QWidget *field, bool shown)
{
    for (Cell &cell : m_cells) {
        if (cell.field == field && cell.shown != shown) {
            cell.shown = shown;
            m_columns = 0;
        }
    }
    place();
}

QSize FieldGrid::minimumSizeHint() const
{
    return { grown(columnWidth, fontMetrics()), m_grid->minimumSize().height() };
}

void FieldGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

int FieldGrid::columnsFor(int width) const
{
    return std::clamp((width + space::m) / (grown(columnWidth, fontMetrics()) + space::m), 1, mostColumns);
}

void FieldGrid::place()
{
    const int columns = columnsFor(width());
    if (columns == m_columns)
        return;
    m_columns = columns;
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    for (int i = 0; i < mostColumns; ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    int row = 0;
    int column = 0;
    const Cell *before = nullptr;
    for (const Cell &cell : m_cells) {
        cell.field->setVisible(cell.shown);
        if (!cell.shown)
            continue;
        const int span = std::min(cell.span, columns);
        if (column + span > columns) {
            // A line is full to its end: what does not fit leaves its room to the one before.
            m_grid->removeWidget(before->field);
            const int first = column - std::min(before->span, columns);
            m_grid->addWidget(before->field, row, first, 1, columns - first, Qt::AlignTop);
            ++row;
            column = 0;
        }
        m_grid->addWidget(cell.field, row, column, 1, span, Qt::AlignTop);
        column += span;
        before = &cell;
    }
    updateGeometry();
}

} // namespace ui
