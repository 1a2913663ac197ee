#pragma once

class QPainter;
class QStyleOption;
class QStyleOptionSpinBox;
class QRectF;
class QWidget;

/// How LookStyle draws inputs of more than one part.
namespace ui {

/// Whether @p widget is an input of several lines, or shows text like one.
bool isTextArea(const QWidget *widget);

namespace paint {

/// The square of a check box: empty, with a tick, or with a bar when it is neither on nor off.
void checkMark(QPainter *painter, const QStyleOption *option, const QWidget *widget);
/// The frame of a spin box and its two arrows, in @p up and @p down.
void spinBox(QPainter *painter, const QStyleOptionSpinBox *option, const QWidget *widget, const QRectF &up, const QRectF &down);

/// The frame around several lines of text, down to the ground of the text.
void textArea(QPainter *painter, const QStyleOption *option, const QWidget *widget);

} // namespace paint

} // namespace ui
