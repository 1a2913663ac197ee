#include "ui/pages/page_list.h"

#include "ui/pages/editor_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/provider_page.h"
#include "ui/pages/services_page.h"
#include "ui/pages/token_lab_page.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

std::vector<PageEntry> pageEntries()
{
    const QString gateway = QCoreApplication::translate("PageList", "Gateway");
    return {
        { .id = u"overview"_s,
            .title = QCoreApplication::translate("PageList", "Overview"),
            .icon = u"go-home"_s,
            .make = [](Workbench &bench) { return new OverviewPage(bench); } },
        { .id = u"services"_s,
            .title = QCoreApplication::translate("PageList", "Services"),
            .icon = u"network-server"_s,
            .section = gateway,
            .make = [](Workbench &bench) { return new ServicesPage(*bench.services); } },
        { .id = u"token-lab"_s,
            .title = QCoreApplication::translate("PageList", "Token lab"),
            .icon = u"media-playback-start"_s,
            .section = QCoreApplication::translate("PageList", "Tokens"),
            .needsGateway = false,
            .make = [](Workbench &bench) { return new TokenLabPage(bench); } },
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
    };
}

} // namespace ui
