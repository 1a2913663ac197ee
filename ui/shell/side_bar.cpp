#include "ui/shell/side_bar.h"

#include "ui/navigation.h"
#include "ui/session/provider_list.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// The order of the side. A page that is not in it comes last.
const QStringList &order()
{
    static const QStringList ids { u"overview"_s, u"services"_s, u"routes"_s, u"consumers"_s, u"plugins"_s, u"kinds"_s, u"protect"_s,
        u"applications"_s, u"providers"_s, u"token-lab"_s, u"token-inspector"_s, u"activity"_s };
    return ids;
}

qsizetype positionOf(const QString &id)
{
    const qsizetype at = order().indexOf(id);
    return at < 0 ? order().size() : at;
}

QString providerEntry(const QString &id)
{
    return u"provider:"_s + id;
}

} // namespace

SideBar::SideBar(std::vector<PageEntry> entries, const ProviderList &providers, QWidget *parent)
    : Surface(Layer::Chrome, Qt::RightEdge, parent)
    , m_pages(std::move(entries))
    , m_providers(&providers)
    , m_navigation(new Navigation)
{
    setFixedWidth(grown(size::navigation, fontMetrics()));
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, space::s, 0, space::s);
    box->addWidget(m_navigation);
    m_navigation->setObjectName(u"pages"_s);
    std::stable_sort(
        m_pages.begin(), m_pages.end(), [](const PageEntry &a, const PageEntry &b) { return positionOf(a.id) < positionOf(b.id); });
    connect(m_providers, &ProviderList::changed, this, &SideBar::rebuild);
    connect(m_navigation, &Navigation::pageChosen, this, [this](const QString &id) {
        const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(), [&id](const Entry &one) { return one.id == id; });
        if (found != m_entries.cend() && !found->place.isSame(m_place))
            Q_EMIT placeChosen(Place(found->place));
    });
    rebuild();
}

void SideBar::setGatewayOpen(bool open)
{
    if (open == m_gatewayOpen)
        return;
    m_gatewayOpen = open;
    rebuild();
}

void SideBar::showPlace(const Place &place)
{
    m_place = place;
    m_place.token = {};
    m_navigation->setCurrentPage(entryOf(place));
}

const QList<SideBar::Entry> &SideBar::entries() const
{
    return m_entries;
}

Navigation *SideBar::navigation() const
{
    return m_navigation;
}

void SideBar::rebuild()
{
    m_entries.clear();
    if (!m_gatewayOpen)
        m_entries << Entry { u"first-run"_s, { .page = u"first-run"_s }, tr("Start"), u"go-home"_s, {} };
    addPages();
    m_navigation->clear();
    QString section;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.section != section)
            m_navigation->addSection(entry.section);
        section = entry.section;
        m_navigation->addPage(entry.id, entry.title, entry.icon);
    }
    m_navigation->setCurrentPage(entryOf(m_place));
}

void SideBar::addPages()
{
    bool providersStand = false;
    for (const PageEntry &page : m_pages) {
        if (!providersStand && positionOf(page.id) > positionOf(u"providers"_s)) {
            addProviders();
            providersStand = true;
        }
        if (page.listed && page.id != u"provider" && (m_gatewayOpen || !page.needsGateway))
            m_entries << Entry { page.id, { .page = page.id }, page.title, page.icon, page.section };
    }
    if (!providersStand)
        addProviders();
}

void SideBar::addProviders()
{
    if (std::none_of(m_pages.cbegin(), m_pages.cend(), [](const PageEntry &page) { return page.id == u"provider"; }))
        return;
    const QString section = !m_entries.isEmpty() && m_entries.last().id == u"providers" ? m_entries.last().section : tr("Providers");
    for (const core::Provider &provider : m_providers->providers())
        m_entries << Entry { providerEntry(provider.id), { .page = u"provider"_s, .object = provider.id }, provider.name, u"globe"_s,
            section };
    m_entries << Entry { providerEntry({}), { .page = u"provider"_s }, tr("Add a provider"), u"list-add"_s, section };
}

QString SideBar::entryOf(const Place &place) const
{
    if (place.page == u"provider")
        return providerEntry(place.object);
    const auto stands = [this](const QString &id) {
        return std::any_of(m_entries.cbegin(), m_entries.cend(), [&id](const Entry &one) { return one.id == id; });
    };
    const QString kind = place.details.value(u"kind"_s).toString(); // an editor belongs to the list of its kind
    if (!stands(place.page) && stands(kind))
        return kind;
    const auto page = std::find_if(m_pages.cbegin(), m_pages.cend(),
        [&place, &kind](const PageEntry &one) { return one.id == (place.page == u"edit" ? kind : place.page); });
    return page != m_pages.cend() && !page->under.isEmpty() ? page->under : place.page;
}

} // namespace ui
