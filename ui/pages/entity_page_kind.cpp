#include "ui/pages/entity_page_kind.h"

#include "models/gateway/entity_kind.h"
#include "ui/words/kind_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EntityPages)
};

EntityPageKind servicesPage()
{
    EntityPageKind page { .kind = u"services"_s, .name = u"service"_s };
    page.title = Words::tr("Services");
    page.icon = u"network-server"_s;
    page.filterHint = Words::tr("Filter by name, URL, protection or tag");
    page.filterName = Words::tr("Filter services");
    page.facetsName = Words::tr("Which services");
    page.facets = { Words::tr("Protected", "services"), Words::tr("Unprotected", "services"), Words::tr("Incomplete", "services"),
        Words::tr("Disabled", "services") };
    page.newText = Words::tr("&New service…");
    page.emptySentence = Words::tr("No services yet");
    page.emptyMore = Words::tr("A service says where an API is. Make the first one, then give it a route that callers can use.");
    page.widths = { { u"name"_s, 190, 126 }, { u"url"_s, 250, 128 }, { u"routes"_s, 64, 62 }, { u"protected"_s, 215, 140 },
        { u"tags"_s, 140, 90 }, { u"changed"_s, 100, 88 }, { u"enabled"_s, 90, 80 }, { u"created"_s, 100, 88 }, { u"id"_s, 290, 120 } };
    page.flexible = u"url"_s;
    page.hidden = { u"enabled"_s, u"created"_s, u"id"_s };
    page.canProtect = true;
    page.canSwitch = true;
    page.counted = [](int count) { return Words::tr("%Ln service(s)", nullptr, count); };
    page.deleted = [](int count) { return Words::tr("%Ln service(s) deleted", nullptr, count); };
    page.restored = [](int count) { return Words::tr("%Ln service(s) brought back", nullptr, count); };
    return page;
}

EntityPageKind routesPage()
{
    EntityPageKind page { .kind = u"routes"_s, .name = u"route"_s };
    page.title = Words::tr("Routes");
    page.icon = u"vcs-branch"_s;
    page.filterHint = Words::tr("Filter by name, path, host, service or tag");
    page.filterName = Words::tr("Filter routes");
    page.facetsName = Words::tr("Which routes");
    page.facets = { Words::tr("With service"), Words::tr("Without service") };
    page.newText = Words::tr("&New route…");
    page.emptySentence = Words::tr("No routes yet");
    page.emptyMore = Words::tr("A route says which calls reach a service: by path, host or method. Without one nobody can call anything.");
    page.widths = { { u"name"_s, 160, 110 }, { u"methods"_s, 130, 70 }, { u"hosts"_s, 150, 90 }, { u"paths"_s, 180, 110 },
        { u"service"_s, 150, 100 }, { u"protocols"_s, 100, 80 }, { u"tags"_s, 120, 80 }, { u"changed"_s, 100, 88 }, { u"id"_s, 290, 120 } };
    page.flexible = u"paths"_s;
    page.hidden = { u"changed"_s, u"id"_s };
    page.counted = [](int count) { return Words::tr("%Ln route(s)", nullptr, count); };
    page.deleted = [](int count) { return Words::tr("%Ln route(s) deleted", nullptr, count); };
    page.restored = [](int count) { return Words::tr("%Ln route(s) brought back", nullptr, count); };
    return page;
}

EntityPageKind consumersPage()
{
    EntityPageKind page { .kind = u"consumers"_s, .name = u"consumer"_s };
    page.title = Words::tr("Consumers");
    page.icon = u"system-users"_s;
    page.filterHint = Words::tr("Filter by username, custom ID, group or tag");
    page.filterName = Words::tr("Filter consumers");
    page.facetsName = Words::tr("Which consumers");
    page.facets = { Words::tr("In a group"), Words::tr("Without group") };
    page.newText = Words::tr("&New consumer…");
    page.emptySentence = Words::tr("No consumers yet");
    page.emptyMore
        = Words::tr("A consumer stands for a caller. Protecting a service makes the ones it needs; you can also make one by hand.");
    page.widths = { { u"username"_s, 290, 140 }, { u"custom-id"_s, 200, 130 }, { u"groups"_s, 190, 110 }, { u"tags"_s, 150, 90 },
        { u"created"_s, 100, 88 }, { u"id"_s, 290, 120 } };
    page.flexible = u"custom-id"_s;
    page.hidden = { u"id"_s };
    page.counted = [](int count) { return Words::tr("%Ln consumer(s)", nullptr, count); };
    page.deleted = [](int count) { return Words::tr("%Ln consumer(s) deleted", nullptr, count); };
    page.restored = [](int count) { return Words::tr("%Ln consumer(s) brought back", nullptr, count); };
    return page;
}

EntityPageKind pluginsPage()
{
    EntityPageKind page { .kind = u"plugins"_s, .name = u"plugin"_s };
    page.title = Words::tr("Plugins");
    page.icon = u"plugins"_s;
    page.filterHint = Words::tr("Filter by name, scope, setting or tag");
    page.filterName = Words::tr("Filter plugins");
    page.facetsName = Words::tr("Which plugins");
    page.facets = { Words::tr("Global"), Words::tr("Service"), Words::tr("Route"), Words::tr("Consumer") };
    page.newText = Words::tr("&New plugin…");
    page.emptySentence = Words::tr("No plugins yet");
    page.emptyMore = Words::tr("A plugin does something with calls: asks who is calling, limits them, writes them down.");
    page.widths = { { u"name"_s, 180, 130 }, { u"scope"_s, 190, 120 }, { u"settings"_s, 260, 130 }, { u"tags"_s, 130, 80 },
        { u"created"_s, 100, 88 }, { u"enabled"_s, 90, 80 }, { u"instance"_s, 140, 90 }, { u"id"_s, 290, 120 } };
    page.flexible = u"settings"_s;
    page.hidden = { u"enabled"_s, u"instance"_s, u"id"_s };
    page.canSwitch = true;
    page.counted = [](int count) { return Words::tr("%Ln plugin(s)", nullptr, count); };
    page.deleted = [](int count) { return Words::tr("%Ln plugin(s) deleted", nullptr, count); };
    page.restored = [](int count) { return Words::tr("%Ln plugin(s) brought back", nullptr, count); };
    return page;
}

/// The page of a kind that has no table of its own.
EntityPageKind objectsPage(const gateway::EntityKind &kind)
{
    EntityPageKind page { .kind = kind.name, .name = kind.name };
    page.title = kindTitle(kind.name);
    page.icon = kindIcon(kind.name);
    page.filterHint = kind.parent().isEmpty() ? Words::tr("Filter by name, value or tag")
                                              : Words::tr("Filter by name, %1 or tag").arg(kindWord(kind.parent()));
    page.filterName = Words::tr("Filter: %1", "services").arg(page.title);
    page.newText = Words::tr("&New…");
    page.emptySentence = Words::tr("None here yet: %1", "services").arg(page.title);
    page.emptyMore = Words::tr("%1.", "a sentence without its end").arg(kindPurpose(kind.name));
    page.readOnly = kind.readOnly;
    page.widths = { { u"object"_s, 230, 130 } };
    for (const QString &member : kind.columns)
        page.widths.push_back({ member + u"-value", 160, 90 });
    if (!kind.parent().isEmpty())
        page.widths.push_back({ u"parent"_s, 180, 110 });
    for (const EntityPageKind::Width &width :
        { EntityPageKind::Width { u"tags"_s, 130, 80 }, { u"created"_s, 100, 88 }, { u"id"_s, 290, 120 } })
        page.widths.push_back(width);
    page.flexible = u"object"_s;
    page.hidden = { u"id"_s };
    page.counted = [name = kind.name](int count) { return countedKind(name, count); };
    page.deleted = [](int count) { return Words::tr("%Ln object(s) deleted", nullptr, count); };
    page.restored = [](int count) { return Words::tr("%Ln object(s) brought back", nullptr, count); };
    return page;
}

} // namespace

EntityPageKind entityPageKind(const QString &kind)
{
    if (kind == "routes"_L1)
        return routesPage();
    if (kind == "consumers"_L1)
        return consumersPage();
    if (kind == "plugins"_L1)
        return pluginsPage();
    const gateway::EntityKind *known = kind == "services"_L1 ? nullptr : gateway::findKind(kind);
    return known ? objectsPage(*known) : servicesPage();
}

} // namespace ui
