#include "ui/pages/page.h"

#include <QAbstractItemView>

#include <algorithm>

namespace ui {

Page::Page(QWidget *parent, Layer layer)
    : Surface(layer, {}, parent)
{
}

void Page::enter(const Place &)
{
}

QLineEdit *Page::filterField() const
{
    return nullptr;
}

QWidget *Page::firstFocus() const
{
    const QList<QAbstractItemView *> views = findChildren<QAbstractItemView *>();
    const auto seen = std::find_if(views.cbegin(), views.cend(), [](const QAbstractItemView *view) { return view->isVisible(); });
    return seen == views.cend() ? nullptr : *seen;
}

void Page::reload()
{
}

void Page::setNarrowestWidth(int)
{
}

QWidget *Page::inspector() const
{
    return nullptr;
}

QList<UnsavedDraft> Page::unsaved() const
{
    return {};
}

} // namespace ui
