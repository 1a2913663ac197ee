#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

class QWidget;

namespace ui {

/// What can be asked of the window from anywhere: by a key, from the palette, from the menu.
enum class Command {
    OpenPalette,
    Find,
    Reload,
    Back,
    Forward,
    GoToPage, ///< one key for each of the first nine pages
    NextArea,
    PreviousArea,
    ToggleInspector,
    ShowTasks,
    ShowShortcuts,
    AddGateway,
    TrySandbox,
    LeaveGateway,
    AddProvider,
    Protect,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    RowsCompact,
    RowsComfortable,
    About,
    Quit,
};

/// How a command is called and which keys it has.
struct CommandEntry {
    Command command;
    QString group; ///< heading of the cheat sheet; empty = it has no key
    QString words;
    QString icon {};
    QList<QKeySequence> keys {};
    bool offered = true; ///< the palette has it; others make sense by key alone
};

/// Every command in the order of the cheat sheet: the one place where keys are given out.
QList<CommandEntry> commandTable();

/// The keys of @p entry as a person reads them: "Ctrl+K". Several: the first, or first and last of a row.
QString keyText(const CommandEntry &entry);

/// Listens for the keys of the table in one window.
class Shortcuts : public QObject {
    Q_OBJECT

public:
    explicit Shortcuts(QWidget *window);

Q_SIGNALS:
    void triggered(ui::Command command);
    /// A key of Command::GoToPage; @p position counts from 0.
    void pageTriggered(int position);
};

} // namespace ui
