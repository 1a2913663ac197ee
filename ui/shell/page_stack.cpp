#include "ui/shell/page_stack.h"

#include <algorithm>

namespace ui {

PageStack::PageStack(std::vector<PageEntry> entries, Workbench &bench, QWidget *parent)
    : QStackedWidget(parent)
    , m_entries(std::move(entries))
    , m_bench(&bench)
{
    connect(this, &QStackedWidget::currentChanged, this, &PageStack::updateGeometry);
}

void PageStack::addPage(const QString &id, Page *page)
{
    m_pages.insert(id, page);
    addWidget(page);
}

const PageEntry *PageStack::entry(const QString &id) const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(), [&id](const PageEntry &one) { return one.id == id; });
    return found == m_entries.cend() ? nullptr : &*found;
}

bool PageStack::knows(const QString &id) const
{
    return m_pages.contains(id) || entry(id);
}

Page *PageStack::page(const QString &id)
{
    if (!m_pages.contains(id)) {
        if (const PageEntry *one = entry(id))
            addPage(id, one->make(*m_bench));
    }
    return m_pages.value(id);
}

Page *PageStack::shown() const
{
    return static_cast<Page *>(currentWidget());
}

QList<UnsavedDraft> PageStack::unsaved() const
{
    QList<UnsavedDraft> all;
    for (const Page *page : m_pages)
        all << page->unsaved();
    return all;
}

QSize PageStack::minimumSizeHint() const
{
    return currentWidget() ? currentWidget()->minimumSizeHint().expandedTo(currentWidget()->minimumSize()) : QSize();
}

} // namespace ui
