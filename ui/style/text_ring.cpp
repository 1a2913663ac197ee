#include "ui/style/text_ring.h"

#include "ui/style/paint_controls.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QPainter>

namespace ui {

TextRing::TextRing(QAbstractScrollArea *area)
    : QWidget(area)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    area->installEventFilter(this);
    follow();
}

void TextRing::give(QAbstractScrollArea *area)
{
    if (!area->findChild<TextRing *>(QString(), Qt::FindDirectChildrenOnly))
        new TextRing(area);
}

void TextRing::follow()
{
    const QWidget *area = parentWidget();
    setGeometry(area->rect());
    setVisible(area->hasFocus() && static_cast<const QFrame *>(area)->frameShape() == QFrame::NoFrame);
    raise();
}

bool TextRing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut || event->type() == QEvent::Resize)
        follow();
    return QWidget::eventFilter(watched, event);
}

void TextRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::box(&painter, rect(), radius::control, QColor(), themeOf(palette()).accent, size::focusRing);
}

} // namespace ui
