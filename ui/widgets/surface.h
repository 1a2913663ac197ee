#pragma once

#include "ui/theme.h"

#include <QWidget>

namespace ui {

/// Layers of the window, from the furthest to the nearest.
enum class Layer {
    Chrome,
    Surface,
    Sunken,
    Raised,
};

QColor layerColor(const Theme &theme, Layer layer);

/// The ground of a part of the window, with hairlines at chosen edges. The left one is the one where lines of words begin. At
/// the sides it keeps what stands on it off its lines.
class Surface : public QWidget {
    Q_OBJECT

public:
    explicit Surface(Layer layer, Qt::Edges lines = {}, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void keepRoom();
    bool hasLine(Qt::Edge side) const;

    Layer m_layer;
    Qt::Edges m_lines;
};

} // namespace ui
