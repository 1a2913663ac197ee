#include "ui/pages/page_list.h"

#include "ui/pages/activity_page.h"
#include "ui/pages/applications_page.h"
#include "ui/pages/editor_page.h"
#include "ui/pages/entity_page.h"
#include "ui/pages/kinds_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/plan_run_page.h"
#include "ui/pages/provider_page.h"
#include "ui/pages/token_inspector_page.h"
#include "ui/pages/token_lab_page.h"
#include "ui/wizards/protect/protect_page.h"
#include "ui/words/kind_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

PageEntry entityPage(const QString &kind, const QString &section)
{
    const EntityPageKind page = entityPageKind(kind);
    return { .id = kind, .title = page.title, .icon = page.icon, .section = section, .make = [page](Workbench &bench) {
                return new EntityPage(bench, page);
            } };
}

/// The pages of the kinds that the page of all kinds leads to.
void addObjectPages(std::vector<PageEntry> &entries)
{
    for (const KindGroup group :
        { KindGroup::Traffic, KindGroup::Tls, KindGroup::Secrets, KindGroup::Credentials, KindGroup::Administration }) {
        for (const QString &kind : kindsOf(group)) {
            PageEntry entry = entityPage(kind, {});
            entry.listed = false;
            entry.under = u"kinds"_s;
            entries.push_back(std::move(entry));
        }
    }
}

std::vector<PageEntry> tokenPages()
{
    return {
        { .id = u"token-lab"_s,
            .title = QCoreApplication::translate("PageList", "Token lab"),
            .icon = u"media-playback-start"_s,
            .section = QCoreApplication::translate("PageList", "Tokens"),
            .needsGateway = false,
            .make = [](Workbench &bench) { return new TokenLabPage(bench); } },
        { .id = u"token-inspector"_s,
            .title = QCoreApplication::translate("PageList", "Token inspector"),
            .icon = u"document-preview"_s,
            .section = QCoreApplication::translate("PageList", "Tokens"),
            .needsGateway = false,
            .make = [](Workbench &bench) { return new TokenInspectorPage(bench); } },
    };
}

} // namespace

std::vector<PageEntry> pageEntries()
{
    const QString gateway = QCoreApplication::translate("PageList", "Gateway");
    std::vector<PageEntry> entries {
        { .id = u"overview"_s,
            .title = QCoreApplication::translate("PageList", "Overview"),
            .icon = u"go-home"_s,
            .make = [](Workbench &bench) { return new OverviewPage(bench); } },
        entityPage(u"services"_s, gateway),
        entityPage(u"routes"_s, gateway),
        entityPage(u"consumers"_s, gateway),
        entityPage(u"plugins"_s, gateway),
        { .id = u"kinds"_s,
            .title = QCoreApplication::translate("PageList", "More objects"),
            .icon = u"view-list-icons"_s,
            .section = gateway,
            .make = [](Workbench &bench) { return new KindsPage(bench); } },
        { .id = u"provider"_s,
            .title = QCoreApplication::translate("PageList", "Provider"),
            .icon = u"globe"_s,
            .needsGateway = false,
            .listed = false,
            .make = [](Workbench &bench) { return new ProviderPage(bench); } },
        { .id = u"edit"_s,
            .title = QCoreApplication::translate("PageList", "Editor"),
            .icon = u"document-edit"_s,
            .section = gateway,
            .listed = false,
            .make = [](Workbench &bench) { return new EditorPage(bench); } },
        { .id = u"applications"_s,
            .title = QCoreApplication::translate("PageList", "Applications"),
            .icon = u"view-list-icons"_s,
            .section = QCoreApplication::translate("PageList", "Access"),
            .make = [](Workbench &bench) { return new ApplicationsPage(bench); } },
        { .id = u"protect"_s,
            .title = QCoreApplication::translate("PageList", "Protect a service"),
            .icon = u"security-high"_s,
            .section = QCoreApplication::translate("PageList", "Access"),
            .make = [](Workbench &bench) { return new ProtectPage(bench); } },
        { .id = u"plan-run"_s,
            .title = QCoreApplication::translate("PageList", "Plan"),
            .icon = u"document-edit"_s,
            .listed = false,
            .make = [](Workbench &bench) { return new PlanRunPage(bench); } },
        { .id = u"activity"_s,
            .title = QCoreApplication::translate("PageList", "Activity"),
            .icon = u"clock"_s,
            .section = QCoreApplication::translate("PageList", "History"),
            .needsGateway = false,
            .make = [](Workbench &bench) { return new ActivityPage(bench); } },
    };
    const std::vector<PageEntry> tokens = tokenPages();
    entries.insert(entries.end(), tokens.begin(), tokens.end());
    addObjectPages(entries);
    return entries;
}

} // namespace ui
