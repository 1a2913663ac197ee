#pragma once

#include "ui/pages/page_list.h"
#include "ui/place.h"
#include "ui/widgets/surface.h"

namespace ui {

class Navigation;

/// The side of the window: the pages that can be gone to now, in their sections, and the providers that are known.
///
/// Pages that need a gateway stand there while one is open; without one there is a way to the first page instead.
class SideBar : public Surface {
    Q_OBJECT

public:
    /// A line of the side.
    struct Entry {
        QString id; ///< what the navigation knows it by
        Place place;
        QString title;
        QString icon;
        QString section; ///< heading that it stands under; may be empty
    };

    /// @param entries in any order; those of the list below come in its order
    /// @param providers outlives the side
    SideBar(std::vector<PageEntry> entries, const ProviderList &providers, QWidget *parent = nullptr);
    void setGatewayOpen(bool open);
    /// Marks the entry that @p place belongs to.
    void showPlace(const Place &place);
    const QList<Entry> &entries() const;
    Navigation *navigation() const;

Q_SIGNALS:
    void placeChosen(const ui::Place &place);

private:
    void rebuild();
    void addPages();
    void addProviders();
    QString entryOf(const Place &place) const;

    std::vector<PageEntry> m_pages;
    const ProviderList *m_providers;
    Navigation *m_navigation;
    QList<Entry> m_entries;
    Place m_place;
    bool m_gatewayOpen = false;
};

} // namespace ui
