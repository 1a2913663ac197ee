#include "ui/shell/window_commands.h"

#include "ui/navigator.h"
#include "ui/pages/page.h"
#include "ui/session/connection_flow.h"
#include "ui/session/gateway_session.h"
#include "ui/shell/area_focus.h"
#include "ui/shell/cheat_sheet.h"
#include "ui/shell/close_question.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/main_menu.h"
#include "ui/shell/page_area.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/palette_match.h"
#include "ui/shell/palette_sources.h"
#include "ui/shell/side_bar.h"
#include "ui/shell/task_reporter.h"
#include "ui/style/color_scheme.h"
#include "ui/style/density.h"

#include <QApplication>
#include <QLineEdit>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype mostOffered = 40;

/// Whether it opens a panel, or changes nothing but how the window looks: a panel may stay open meanwhile.
bool worksBesidePanel(Command command)
{
    switch (command) {
    case Command::OpenPalette:
    case Command::ShowTasks:
    case Command::ShowShortcuts:
    case Command::About:
    case Command::Quit:
    case Command::ThemeSystem:
    case Command::ThemeLight:
    case Command::ThemeDark:
    case Command::RowsCompact:
    case Command::RowsComfortable:
        return true;
    case Command::Find:
    case Command::Reload:
    case Command::Back:
    case Command::Forward:
    case Command::GoToPage:
    case Command::NextArea:
    case Command::PreviousArea:
    case Command::ToggleInspector:
    case Command::AddGateway:
    case Command::TrySandbox:
    case Command::LeaveGateway:
    case Command::AddProvider:
    case Command::Protect:
        return false;
    }
    return false;
}

void toggle(Overlay *overlay)
{
    if (overlay->isOpen())
        overlay->dismiss();
    else
        overlay->open();
}

} // namespace

WindowCommands::WindowCommands(const WindowParts &parts)
    : QObject(parts.window)
    , m_parts(parts)
{
    auto *shortcuts = new Shortcuts(parts.window);
    connect(shortcuts, &Shortcuts::triggered, this, &WindowCommands::carryOut);
    connect(shortcuts, &Shortcuts::pageTriggered, this, &WindowCommands::goToNumber);
    connect(parts.menu, &MainMenu::chosen, this, &WindowCommands::carryOut);
    qApp->installEventFilter(this);
    fillPalette();
}

bool WindowCommands::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::MouseButtonPress)
        return false;
    const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->window() != m_parts.window || (button != Qt::BackButton && button != Qt::ForwardButton))
        return false;
    carryOut(button == Qt::BackButton ? Command::Back : Command::Forward);
    return true;
}

void WindowCommands::fillPalette()
{
    CommandPalette *palette = m_parts.palette;
    Navigator &navigator = *m_parts.bench->navigator;
    palette->addSource(pastedSource(navigator, [pages = m_parts.pages](const QString &page) { return pages->knows(page); }));
    palette->addSource([this](const QString &query) { return matching(pageItems(), query, mostOffered); });
    palette->addSource([this](const QString &query) { return matching(commandItems(), query, mostOffered); });
    palette->addSource(objectsSource(*m_parts.bench->entities, navigator));
}

/// Closes the panel that lies over what a command is about. @return false: a question stands open and wants its answer first
bool WindowCommands::makeWay()
{
    if (m_parts.closeQuestion->isOpen())
        return false;
    const QList<Overlay *> panels = m_parts.window->findChildren<Overlay *>(QString(), Qt::FindDirectChildrenOnly);
    for (Overlay *panel : panels)
        panel->dismiss();
    return true;
}

void WindowCommands::carryOut(Command command)
{
    if (!worksBesidePanel(command) && !makeWay())
        return;
    switch (command) {
    case Command::OpenPalette:
        return m_parts.palette->isOpen() ? m_parts.palette->dismiss() : m_parts.palette->openWith();
    case Command::ShowTasks:
        return m_parts.reporter->toggleTasks();
    case Command::ShowShortcuts:
        return toggle(m_parts.cheatSheet);
    case Command::NextArea:
    case Command::PreviousArea:
        return m_parts.focus->stepArea(command == Command::NextArea);
    case Command::AddGateway:
        return m_parts.connections->addGateway();
    case Command::TrySandbox:
        return m_parts.connections->requestSandbox();
    case Command::LeaveGateway:
        return m_parts.bench->session->close();
    case Command::About:
        return m_parts.menu->showAbout();
    case Command::Quit:
        m_parts.window->close();
        return;
    default:
        carryOutOnPage(command);
        carryOutLook(command);
    }
}

void WindowCommands::carryOutOnPage(Command command)
{
    Navigator *navigator = m_parts.bench->navigator;
    if (command == Command::Back)
        navigator->back();
    else if (command == Command::Forward)
        navigator->forward();
    else if (command == Command::Find)
        find();
    else if (command == Command::Reload)
        m_parts.pages->shown()->reload();
    else if (command == Command::ToggleInspector)
        m_parts.area->toggleInspector();
    else if (command == Command::AddProvider)
        navigator->open({ .page = u"provider"_s });
    else if (command == Command::Protect)
        navigator->open({ .page = u"protect"_s });
}

void WindowCommands::carryOutLook(Command command)
{
    if (command == Command::RowsCompact)
        m_parts.density->choose(Density::Compact);
    else if (command == Command::RowsComfortable)
        m_parts.density->choose(Density::Comfortable);
    else if (command == Command::ThemeSystem)
        m_parts.scheme->choose(ColorScheme::Choice::System);
    else if (command == Command::ThemeLight)
        m_parts.scheme->choose(ColorScheme::Choice::Light);
    else if (command == Command::ThemeDark)
        m_parts.scheme->choose(ColorScheme::Choice::Dark);
}

bool WindowCommands::isPossible(Command command) const
{
    const bool open = m_parts.bench->session->state() != GatewaySession::State::None;
    switch (command) {
    case Command::Back:
        return m_parts.bench->navigator->canGoBack();
    case Command::Forward:
        return m_parts.bench->navigator->canGoForward();
    case Command::Find:
        return open || m_parts.pages->shown()->filterField();
    case Command::LeaveGateway:
        return open;
    case Command::Protect:
        return open && m_parts.pages->knows(u"protect"_s);
    case Command::AddProvider:
        return m_parts.pages->knows(u"provider"_s);
    case Command::ToggleInspector:
        return m_parts.area->hasInspector();
    default:
        return true;
    }
}

QList<PaletteItem> WindowCommands::pageItems() const
{
    QList<PaletteItem> items;
    for (const SideBar::Entry &entry : m_parts.side->entries())
        items << PaletteItem { .group = tr("Go to"),
            .title = entry.title,
            .detail = entry.section,
            .icon = entry.icon,
            .act = [navigator = m_parts.bench->navigator, place = entry.place] { navigator->open(place); } };
    return items;
}

QList<PaletteItem> WindowCommands::commandItems()
{
    QList<PaletteItem> items;
    const QList<CommandEntry> entries = commandTable();
    for (const CommandEntry &entry : entries) {
        if (entry.offered && isPossible(entry.command))
            items << PaletteItem { .group = tr("Actions"),
                .title = entry.words,
                .icon = entry.icon,
                .keys = keyText(entry),
                .act = [this, command = entry.command] { carryOut(command); } };
    }
    return items;
}

void WindowCommands::goToNumber(int position)
{
    if (!makeWay())
        return;
    QList<Place> places;
    for (const SideBar::Entry &entry : m_parts.side->entries()) {
        if (entry.place.page != u"provider")
            places << entry.place;
    }
    if (position < places.size())
        m_parts.bench->navigator->open(places[position]);
}

void WindowCommands::find()
{
    const bool connected = m_parts.bench->session->state() == GatewaySession::State::Connected;
    if (!m_parts.pages->shown()->filterField() && connected)
        m_parts.bench->navigator->open({ .page = u"services"_s });
    if (QLineEdit *field = m_parts.pages->shown()->filterField())
        field->setFocus(Qt::ShortcutFocusReason);
}

} // namespace ui
