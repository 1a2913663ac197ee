#include "ui/widgets/shown_stack.h"

#include <QWidget>

namespace ui {

namespace {

/// Where the widget is in @p stack; null = none is shown.
QLayoutItem *shownItem(const QStackedLayout &stack)
{
    return stack.itemAt(stack.currentIndex());
}

} // namespace

ShownStack::ShownStack()
{
    connect(this, &QStackedLayout::currentChanged, this, [this] { update(); });
}

QSize ShownStack::minimumSize() const
{
    const QLayoutItem *shown = shownItem(*this);
    return shown ? shown->minimumSize() : QSize();
}

bool ShownStack::hasHeightForWidth() const
{
    const QLayoutItem *shown = shownItem(*this);
    return shown && shown->hasHeightForWidth();
}

int ShownStack::heightForWidth(int width) const
{
    const QLayoutItem *shown = shownItem(*this);
    return shown ? shown->heightForWidth(width) : -1;
}

} // namespace ui
