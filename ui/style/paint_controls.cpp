#include "ui/style/paint_controls.h"

#include "ui/style/look_style.h"

#include <QStyleOption>
#include <QWidget>

namespace ui::paint {

namespace {

bool on(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

struct ButtonColors {
    QColor fill;
    QColor line;
};

ButtonColors buttonColors(const Theme &theme, Loudness loudness, bool down, bool hover)
{
    const QColor plain = down ? theme.pressed : hover ? theme.hover : QColor();
    switch (loudness) {
    case Loudness::Normal:
        return { plain.isValid() ? plain : theme.raised, theme.edge };
    case Loudness::Primary:
        return { down ? theme.accentFillPressed : hover ? theme.accentFillHover : theme.accentFill, QColor() };
    case Loudness::Danger:
        return { down || hover ? theme.danger.soft : theme.raised, theme.danger.edge };
    case Loudness::Ghost:
        return { plain, QColor() };
    }
    Q_UNREACHABLE();
}

bool keyboardFocus(const QStyleOption *option)
{
    return on(option, QStyle::State_HasFocus) && on(option, QStyle::State_KeyboardFocusChange);
}

QColor buttonInk(const Theme &theme, Loudness loudness, bool withIcon)
{
    switch (loudness) {
    case Loudness::Primary:
        return theme.onAccent;
    case Loudness::Danger:
        return theme.danger.ink;
    case Loudness::Ghost:
        return withIcon ? theme.text : theme.accent;
    case Loudness::Normal:
        break;
    }
    return theme.text;
}

} // namespace

void box(QPainter *painter, const QRectF &rect, qreal corner, const QColor &fill, const QColor &line, qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    const qreal inset = line.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), corner - inset, corner - inset);
    painter->restore();
}

void chevron(QPainter *painter, const QPointF &center, const QColor &ink, Qt::ArrowType way, qreal half)
{
    const int turn = way == Qt::DownArrow ? 0 : way == Qt::RightArrow ? -90 : way == Qt::UpArrow ? 180 : 90;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(center);
    painter->rotate(turn);
    painter->drawPolyline(QPolygonF({ { -half, -half / 2 }, { 0, half / 2 }, { half, -half / 2 } }));
    painter->restore();
}

void button(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const Theme &theme = themeOf(option->palette);
    const Loudness loudness = loudnessOf(widget);
    const bool enabled = on(option, QStyle::State_Enabled);
    const bool down = on(option, QStyle::State_Sunken) || on(option, QStyle::State_On);
    ButtonColors colors = buttonColors(theme, loudness, down, on(option, QStyle::State_MouseOver));
    if (!enabled)
        colors = { loudness == Loudness::Primary ? theme.pressed : QColor(), colors.line.isValid() ? theme.line : QColor() };
    box(painter, option->rect, radius::control, colors.fill, colors.line);
    if (!keyboardFocus(option))
        return;
    box(painter, option->rect, radius::control, QColor(), theme.accent, size::focusRing);
    if (loudness == Loudness::Primary)
        box(painter, QRectF(option->rect).adjusted(2, 2, -2, -2), radius::control - 2, QColor(), theme.raised, 1.5);
}

void buttonLabel(QPainter *painter, const QStyleOptionButton *option, const QWidget *widget, bool showMnemonic)
{
    // Drawn here because Fusion centres icon and text with gaps of its own and knows one text colour only.
    const Theme &theme = themeOf(option->palette);
    const bool enabled = on(option, QStyle::State_Enabled);
    const Loudness loudness = loudnessOf(widget);
    const int gap = option->icon.isNull() || option->text.isEmpty() ? 0 : space::s - space::tiny;
    const int side = option->icon.isNull() ? 0 : grown(size::icon, option->fontMetrics);
    painter->save();
    QFont font = painter->font();
    font.setWeight(loudness == Loudness::Primary ? QFont::DemiBold : QFont::Medium);
    painter->setFont(font);
    const QRect rect = option->rect;
    const int text = painter->fontMetrics().size(Qt::TextShowMnemonic, option->text).width();
    int x = rect.left() + (rect.width() - side - gap - text) / 2;
    if (side > 0) {
        const QRect at(x, rect.center().y() - side / 2 + 1, side, side);
        option->icon.paint(
            painter, QStyle::visualRect(option->direction, rect, at), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        x += side + gap;
    }
    painter->setPen(enabled ? buttonInk(theme, loudness, side > 0) : theme.textOff);
    const int flags = Qt::AlignVCenter | Qt::AlignLeft | (showMnemonic ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    const QRect words(x, rect.top(), text + space::xs, rect.height());
    painter->drawText(QStyle::visualRect(option->direction, rect, words), flags, option->text);
    painter->restore();
}

void toolButton(QPainter *painter, const QStyleOption *option)
{
    const Theme &theme = themeOf(option->palette);
    const bool down = on(option, QStyle::State_Sunken) || on(option, QStyle::State_On);
    const bool hover = on(option, QStyle::State_MouseOver) && on(option, QStyle::State_Enabled);
    const bool flat = on(option, QStyle::State_AutoRaise);
    if (!flat || down || hover)
        box(painter, option->rect, radius::control,
            down        ? theme.pressed
                : hover ? theme.hover
                        : theme.raised,
            flat ? QColor() : theme.edge);
    if (keyboardFocus(option))
        box(painter, option->rect, radius::control, QColor(), theme.accent, size::focusRing);
}

void input(QPainter *painter, const QStyleOption *option, const QWidget *widget, bool readOnly)
{
    const Theme &theme = themeOf(option->palette);
    const bool focus = on(option, QStyle::State_HasFocus);
    const bool quiet = readOnly || !on(option, QStyle::State_Enabled);
    const QColor usual = quiet ? theme.line : on(option, QStyle::State_MouseOver) ? theme.text3 : theme.control;
    const QColor line = isRefused(widget) ? theme.danger.ink : focus ? theme.accent : usual;
    box(painter, option->rect, radius::control, quiet ? theme.sunken : theme.surface, line, focus ? size::focusRing : space::hair);
}

void comboLabel(QPainter *painter, const QStyleOptionComboBox *option, const QRect &field)
{
    const Theme &theme = themeOf(option->palette);
    QRect words = field;
    if (!option->currentIcon.isNull()) {
        const int side = grown(size::icon, option->fontMetrics);
        const QRect mark(field.left(), field.center().y() - side / 2 + 1, side, side);
        option->currentIcon.paint(painter, QStyle::visualRect(option->direction, field, mark));
        words.setLeft(field.left() + side + space::s);
        words = QStyle::visualRect(option->direction, field, words);
    }
    painter->setPen(on(option, QStyle::State_Enabled) ? theme.text : theme.textOff);
    const int side = int(Qt::AlignVCenter | QStyle::visualAlignment(option->direction, Qt::AlignLeft));
    painter->drawText(words, side, painter->fontMetrics().elidedText(option->currentText, Qt::ElideRight, words.width()));
}

void scrollBar(QPainter *painter, const QStyleOptionSlider *option, const QRectF &slider, bool focused)
{
    if (option->maximum <= option->minimum)
        return;
    const Theme &theme = themeOf(option->palette);
    const bool hot = on(option, QStyle::State_MouseOver) || on(option, QStyle::State_Sunken);
    constexpr qreal thin = (size::scrollBar - size::scrollHandle) / 2.0;
    const bool horizontal = option->orientation == Qt::Horizontal;
    const QRectF handle = horizontal ? slider.adjusted(2, thin, -2, -thin) : slider.adjusted(thin, 2, -thin, -2);
    box(painter, handle, size::scrollHandle / 2.0, focused ? theme.accent : hot ? theme.scrollHover : theme.scroll);
}

void progress(QPainter *painter, const QStyleOption *option, bool groove)
{
    const Theme &theme = themeOf(option->palette);
    const qreal top = QRectF(option->rect).center().y() - size::progress / 2.0;
    const auto bar = [&](const QRect &rect) { return QRectF(rect.left(), top, rect.width(), size::progress); };
    if (groove) {
        box(painter, bar(option->rect), size::progress / 2.0, theme.line);
        return;
    }
    const auto *value = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (!value)
        return;
    // Without a known end a quarter of the bar stands still in the middle: motion would be the only thing moving on the screen.
    const bool known = value->maximum > value->minimum;
    const double part = known ? double(value->progress - value->minimum) / (value->maximum - value->minimum) : 0.25;
    const int width = qRound(option->rect.width() * part);
    const QRect filled(
        known ? option->rect.left() : option->rect.center().x() - width / 2, option->rect.top(), width, option->rect.height());
    box(painter, bar(QStyle::visualRect(option->direction, option->rect, filled)), size::progress / 2.0, theme.accentFill);
}

} // namespace ui::paint
