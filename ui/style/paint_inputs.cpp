#include "ui/style/paint_inputs.h"

#include "ui/style/look_style.h"
#include "ui/style/paint_controls.h"

#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

namespace ui {

bool isTextArea(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

namespace paint {

namespace {

struct MarkColors {
    QColor fill;
    QColor line;
    QColor ink;
};

MarkColors markColors(const Theme &theme, QStyle::State state, bool set)
{
    if (!state.testFlag(QStyle::State_Enabled))
        return { theme.sunken, theme.line, theme.textOff };
    const bool hover = state.testFlag(QStyle::State_MouseOver);
    const bool down = state.testFlag(QStyle::State_Sunken);
    if (!set)
        return { down ? theme.pressed : theme.surface, hover ? theme.text3 : theme.control, {} };
    return { down ? theme.accentFillPressed : hover ? theme.accentFillHover : theme.accentFill, {}, theme.onAccent };
}

void tick(QPainter *painter, const QRectF &square, const QColor &ink, bool whole)
{
    const qreal unit = square.width() / 16;
    const QPolygonF shape = whole ? QPolygonF({ { 4.5, 8.2 }, { 7, 10.7 }, { 11.5, 5.4 } }) : QPolygonF({ { 4.5, 8 }, { 11.5, 8 } });
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(square.topLeft());
    painter->scale(unit, unit);
    painter->setPen(QPen(ink, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(shape);
    painter->restore();
}

} // namespace

void checkMark(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const Theme &theme = themeOf(option->palette);
    const bool partly = option->state.testFlag(QStyle::State_NoChange);
    const bool set = partly || option->state.testFlag(QStyle::State_On);
    const MarkColors colors = markColors(theme, option->state, set);
    const qreal side = std::min(option->rect.width(), option->rect.height());
    const QRectF square(option->rect.left(), option->rect.top() + (option->rect.height() - side) / 2, side, side);
    const bool focus = option->state.testFlag(QStyle::State_HasFocus) && option->state.testFlag(QStyle::State_KeyboardFocusChange);
    box(painter, square, radius::mark, colors.fill, isRefused(widget) ? theme.danger.ink : colors.line);
    if (focus) {
        box(painter, square, radius::mark, QColor(), theme.accent, size::focusRing);
        if (set)
            box(painter, square.adjusted(2, 2, -2, -2), radius::mark - 2, QColor(), theme.surface, 1.5);
    }
    if (set)
        tick(painter, square, colors.ink, !partly);
}

void spinBox(QPainter *painter, const QStyleOptionSpinBox *option, const QWidget *widget, const QRectF &up, const QRectF &down)
{
    const Theme &theme = themeOf(option->palette);
    if (option->frame)
        input(painter, option, widget, option->state.testFlag(QStyle::State_ReadOnly));
    if (option->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](const QRectF &place, QStyle::SubControl part, QAbstractSpinBox::StepEnabledFlag step, Qt::ArrowType way) {
        const bool enabled = option->state.testFlag(QStyle::State_Enabled) && option->stepEnabled.testFlag(step);
        const bool hot = option->activeSubControls.testFlag(part);
        chevron(painter, place.center(), !enabled ? theme.textOff : hot ? theme.text : theme.text2, way, 3);
    };
    arrow(up, QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, Qt::UpArrow);
    arrow(down, QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, Qt::DownArrow);
}

void textArea(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    input(painter, option, widget, widget->property("readOnly").toBool());
    const qreal line = option->state.testFlag(QStyle::State_HasFocus) ? size::focusRing : space::hair;
    box(painter, QRectF(option->rect).adjusted(line, line, -line, -line), radius::control - line, option->palette.color(QPalette::Base));
}

} // namespace paint

} // namespace ui
