#include "ui/widgets/page_scroll.h"

#include <QApplication>
#include <QScrollBar>

namespace ui {

PageScroll::PageScroll(const QString &name, QWidget *parent)
    : QScrollArea(parent)
{
    setAccessibleName(name);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this,
        [this](int first, int last) { setFocusPolicy(last > first ? Qt::StrongFocus : Qt::NoFocus); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        // Who clicks sees it already, and it should not move away from below the pointer.
        if (now && widget() && widget()->isAncestorOf(now) && QApplication::mouseButtons() == Qt::NoButton)
            ensureWidgetVisible(now);
    });
}

void PageScroll::setContent(QWidget *content)
{
    setWidget(content);
    content->setAutoFillBackground(false); // which setWidget() turns on
}

// Its bar shows the focus: a ring around a whole page would say nothing.
void PageScroll::focusInEvent(QFocusEvent *event)
{
    QScrollArea::focusInEvent(event);
    verticalScrollBar()->update();
}

void PageScroll::focusOutEvent(QFocusEvent *event)
{
    QScrollArea::focusOutEvent(event);
    verticalScrollBar()->update();
}

} // namespace ui
