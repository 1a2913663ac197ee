#include "ui/shortcuts.h"

#include <QCoreApplication>
#include <QShortcut>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int numberedPages = 9;

QList<QKeySequence> numberKeys()
{
    QList<QKeySequence> keys;
    for (int i = 0; i < numberedPages; ++i)
        keys << QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i));
    return keys;
}

QList<CommandEntry> movingCommands()
{
    const QString group = Shortcuts::tr("Get around");
    return {
        { Command::OpenPalette, group, Shortcuts::tr("Search, run a command, or paste"), u"edit-find"_s, { Qt::CTRL | Qt::Key_K }, false },
        { Command::GoToPage, group, Shortcuts::tr("Go to one of the first nine pages"), {}, numberKeys(), false },
        { Command::Back, group, Shortcuts::tr("Back"), u"go-previous"_s, { Qt::ALT | Qt::Key_Left, Qt::Key_Back } },
        { Command::Forward, group, Shortcuts::tr("Forward"), u"go-next"_s, { Qt::ALT | Qt::Key_Right, Qt::Key_Forward } },
        { Command::NextArea, group, Shortcuts::tr("Next part of the window"), {}, { Qt::Key_F6 }, false },
        { Command::PreviousArea, group, Shortcuts::tr("Previous part of the window"), {}, { Qt::SHIFT | Qt::Key_F6 }, false },
    };
}

QList<CommandEntry> pageCommands()
{
    const QString group = Shortcuts::tr("On a page");
    return {
        { Command::Find, group, Shortcuts::tr("Filter what is shown"), u"view-filter"_s, QKeySequence::keyBindings(QKeySequence::Find) },
        { Command::Reload, group, Shortcuts::tr("Read again"), u"view-refresh"_s, QKeySequence::keyBindings(QKeySequence::Refresh) },
        { Command::ToggleInspector, group, Shortcuts::tr("Show or hide the inspector"), u"view-right-new"_s, { Qt::CTRL | Qt::Key_I } },
    };
}

QList<CommandEntry> windowCommands()
{
    const QString group = Shortcuts::tr("The window");
    return {
        { Command::AddGateway, group, Shortcuts::tr("Add a gateway"), u"list-add"_s, QKeySequence::keyBindings(QKeySequence::New) },
        { Command::ShowTasks, group, Shortcuts::tr("Show the tasks"), u"view-history"_s, { Qt::CTRL | Qt::Key_J } },
        { Command::ShowShortcuts, group, Shortcuts::tr("Show the shortcuts"), u"input-keyboard"_s,
            { Qt::Key_F1, Qt::CTRL | Qt::Key_Slash } },
        { Command::Quit, group, Shortcuts::tr("Quit"), u"application-exit"_s, { Qt::CTRL | Qt::Key_Q } },
    };
}

QList<CommandEntry> keylessCommands()
{
    return {
        { Command::AddProvider, {}, Shortcuts::tr("Add a provider"), u"list-add"_s },
        { Command::Protect, {}, Shortcuts::tr("Protect a service"), u"security-high"_s },
        { Command::TrySandbox, {}, Shortcuts::tr("Try the sandbox"), u"quickopen"_s },
        { Command::LeaveGateway, {}, Shortcuts::tr("Leave this gateway"), u"network-disconnect"_s },
        { Command::ThemeSystem, {}, Shortcuts::tr("Theme: as the desktop"), u"color-management"_s },
        { Command::ThemeLight, {}, Shortcuts::tr("Theme: light"), u"color-management"_s },
        { Command::ThemeDark, {}, Shortcuts::tr("Theme: dark"), u"color-management"_s },
        { Command::RowsCompact, {}, Shortcuts::tr("Rows: compact"), u"view-list-text"_s },
        { Command::RowsComfortable, {}, Shortcuts::tr("Rows: comfortable"), u"view-list-text"_s },
        { Command::About, {}, Shortcuts::tr("About Gatehouse"), u"help-about"_s },
    };
}

} // namespace

QList<CommandEntry> commandTable()
{
    return movingCommands() + pageCommands() + windowCommands() + keylessCommands();
}

QString keyText(const CommandEntry &entry)
{
    if (entry.keys.isEmpty())
        return {};
    const QString first = entry.keys.first().toString(QKeySequence::NativeText);
    if (entry.command != Command::GoToPage)
        return first;
    return Shortcuts::tr("%1 to %2", "first and last key of a row").arg(first, entry.keys.last().toString(QKeySequence::NativeText));
}

Shortcuts::Shortcuts(QWidget *window)
    : QObject(window)
{
    const QList<CommandEntry> entries = commandTable();
    for (const CommandEntry &entry : entries) {
        if (entry.command == Command::GoToPage) {
            for (int i = 0; i < entry.keys.size(); ++i)
                connect(new QShortcut(entry.keys[i], window), &QShortcut::activated, this, [this, i] { Q_EMIT pageTriggered(i); });
        } else if (!entry.keys.isEmpty()) {
            auto *shortcut = new QShortcut(window);
            shortcut->setKeys(entry.keys);
            connect(shortcut, &QShortcut::activated, this, [this, command = entry.command] { Q_EMIT triggered(command); });
        }
    }
}

} // namespace ui
