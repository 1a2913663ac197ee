#pragma once

#include "ui/pages/page.h"
#include "ui/pages/page_list.h"

#include <QHash>
#include <QStackedWidget>

namespace ui {

/// The pages of the window, one of them shown. A page of the list is made when it is first asked for.
class PageStack : public QStackedWidget {
    Q_OBJECT

public:
    /// @param bench outlives the pages
    PageStack(std::vector<PageEntry> entries, Workbench &bench, QWidget *parent = nullptr);
    /// A page that is there from the beginning.
    void addPage(const QString &id, Page *page);
    bool knows(const QString &id) const;
    /// @return null when there is no such page
    Page *page(const QString &id);
    Page *shown() const;
    /// Of all pages: what would be lost with them.
    QList<UnsavedDraft> unsaved() const;
    /// That of the shown page: the others take no room.
    QSize minimumSizeHint() const override;

private:
    const PageEntry *entry(const QString &id) const;

    std::vector<PageEntry> m_entries;
    Workbench *m_bench;
    QHash<QString, Page *> m_pages;
};

} // namespace ui
