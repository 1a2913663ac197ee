#pragma once

#include "ui/theme.h"

#include <QPainter>

class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionSlider;

/// How LookStyle draws controls. Colours come from the palette of the option.
namespace ui::paint {

/// A crisp rounded rectangle with a line of @p width inside @p rect, at any scale factor. An invalid colour draws nothing.
void box(QPainter *painter, const QRectF &rect, qreal corner, const QColor &fill, const QColor &line = QColor(), qreal width = 1);
/// An open arrow head; @p half is half its width.
void chevron(QPainter *painter, const QPointF &center, const QColor &ink, Qt::ArrowType way, qreal half = 3.5);

void button(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void buttonLabel(QPainter *painter, const QStyleOptionButton *option, const QWidget *widget, bool showMnemonic);
void toolButton(QPainter *painter, const QStyleOption *option);
void input(QPainter *painter, const QStyleOption *option, const QWidget *widget, bool readOnly);
/// The text of a combo box that cannot be edited.
void comboLabel(QPainter *painter, const QStyleOptionComboBox *option, const QRect &field);
void scrollBar(QPainter *painter, const QStyleOptionSlider *option, const QRectF &slider, bool focused = false);
void progress(QPainter *painter, const QStyleOption *option, bool groove);

} // namespace ui::paint
