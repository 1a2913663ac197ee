#include "ui/pages/page.h"

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
