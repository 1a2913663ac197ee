#include "ui/pages/page_list.h"

#include "ui/pages/overview_page.h"
#include "ui/pages/services_page.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("PageList", text);
}

} // namespace

std::vector<PageEntry> pageEntries()
{
    const QString gateway = tr(QT_TRANSLATE_NOOP("PageList", "Gateway"));
    return {
        { .id = u"overview"_s,
            .title = tr(QT_TRANSLATE_NOOP("PageList", "Overview")),
            .icon = u"go-home"_s,
            .make = [](Workbench &bench) { return new OverviewPage(bench); } },
        { .id = u"services"_s,
            .title = tr(QT_TRANSLATE_NOOP("PageList", "Services")),
            .icon = u"network-server"_s,
            .section = gateway,
            .make = [](Workbench &bench) { return new ServicesPage(*bench.services); } },
    };
}

} // namespace ui
