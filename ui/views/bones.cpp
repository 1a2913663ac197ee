#include "ui/views/bones.h"

#include "ui/style/paint_controls.h"

#include <QApplication>

#include <array>

namespace ui {

namespace {
constexpr int patienceMs = 300;
constexpr int barHeight = 8;
constexpr std::array<int, 5> shares { 62, 45, 74, 53, 64 }; ///< percent of the column that a bar fills, row by row
constexpr std::array<double, 4> columns { 0.0, 0.36, 0.68, 0.86 }; ///< where columns begin, as a part of the width
} // namespace

Bones::Bones(QWidget *parent)
    : QWidget(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    setAccessibleName(tr("Loading"));
}

void Bones::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_patience.start();
}

void Bones::paintEvent(QPaintEvent *)
{
    if (m_patience.isActive())
        return;
    QPainter painter(this);
    const Theme &theme = themeOf(QApplication::palette());
    const int row = rowHeight(fontMetrics(), Density::Comfortable);
    for (int y = 0, line = 0; y + row < height(); y += row, ++line) {
        for (size_t i = 0; i < columns.size(); ++i) {
            const double next = i + 1 < columns.size() ? columns[i + 1] : 1.0;
            const double room = (next - columns[i]) * width() - 2 * space::m;
            const double wide = room * shares[(size_t(line) + i) % shares.size()] / 100;
            const QRectF bar(columns[i] * width() + space::m, y + (row - barHeight) / 2.0, wide, barHeight);
            paint::box(&painter, bar, barHeight / 2.0, theme.neutral.soft);
        }
        painter.fillRect(QRect(space::m, y + row - 1, width() - 2 * space::m, 1), theme.line);
    }
}

} // namespace ui
