#include "ui/forms/chip.h"

#include "ui/style/paint_controls.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyle>

namespace ui {

namespace {

constexpr int widest = 300; ///< pixels at a font of 10 points
constexpr int crossSide = 7;

QFont chipFont()
{
    return fontFor(Type::MonoCaption, QApplication::font());
}

} // namespace

Chip::Chip(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::ClickFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::ArrowCursor);
}

void Chip::setWords(const QString &shown, bool isSecret)
{
    setText(shown);
    setToolTip(isSecret ? QString() : shown);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(chipFont());
    const int words = std::min(metrics.horizontalAdvance(text()), grown(widest, fontMetrics()));
    return { words + 3 * space::s + space::tiny + grown(crossSide, fontMetrics()), metrics.height() + 2 * space::tiny };
}

QRect Chip::crossRect() const
{
    const int side = grown(crossSide, fontMetrics());
    const QRect rect(width() - space::s - side, (height() - side) / 2, side, side);
    return QStyle::visualRect(layoutDirection(), this->rect(), rect);
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(QApplication::palette());
    const bool focus = hasFocus();
    paint::box(&painter, rect(), radius::mark, theme.neutral.soft, focus ? theme.accent : QColor(), focus ? size::focusRing : space::hair);
    painter.setFont(chipFont());
    painter.setPen(theme.text);
    const QRect words
        = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(space::s, 0, -(2 * space::s + crossRect().width()), 0));
    painter.drawText(
        words, Qt::AlignVCenter | Qt::AlignLeading, QFontMetrics(chipFont()).elidedText(text(), Qt::ElideMiddle, words.width()));
    painter.setPen(QPen(underMouse() || focus ? theme.text : theme.text3, 1.3));
    const QRectF cross = QRectF(crossRect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawLine(cross.topLeft(), cross.bottomRight());
    painter.drawLine(cross.topRight(), cross.bottomLeft());
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    const bool turned = layoutDirection() == Qt::RightToLeft;
    const bool moves = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT removeRequested();
        return;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int step = (event->key() == Qt::Key_Right) != turned ? 1 : -1;
        if (moves)
            Q_EMIT moveRequested(step);
        else
            Q_EMIT leaveRequested(step);
        return;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        Q_EMIT editRequested();
        return;
    default:
        break;
    }
    if (!event->text().isEmpty() && event->text().at(0).isPrint())
        Q_EMIT typed(event->text());
    else
        event->ignore();
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    const QRect near = crossRect().adjusted(-space::s, -space::s, space::s, space::s);
    if (event->button() == Qt::LeftButton && near.contains(event->position().toPoint()))
        Q_EMIT removeRequested();
}

void Chip::mouseDoubleClickEvent(QMouseEvent *)
{
    Q_EMIT editRequested();
}

} // namespace ui
