#pragma once

#include "ui/shell/palette_item.h"
#include "ui/shortcuts.h"
#include "ui/workbench.h"

#include <QList>

namespace ui {

class AreaFocus;
class CheatSheet;
class CloseQuestion;
class ColorScheme;
class CommandPalette;
class ConnectionFlow;
class DensityChoice;
class MainMenu;
class PageArea;
class PageStack;
class SideBar;
class TaskReporter;

/// What commands work on; all of it outlives them.
struct WindowParts {
    QWidget *window = nullptr;
    Workbench *bench = nullptr;
    ColorScheme *scheme = nullptr;
    DensityChoice *density = nullptr;
    ConnectionFlow *connections = nullptr;
    SideBar *side = nullptr;
    PageStack *pages = nullptr;
    PageArea *area = nullptr;
    AreaFocus *focus = nullptr;
    TaskReporter *reporter = nullptr;
    MainMenu *menu = nullptr;
    CommandPalette *palette = nullptr;
    CheatSheet *cheatSheet = nullptr;
    CloseQuestion *closeQuestion = nullptr;
};

/// Carries out what is asked of the window by key, palette or menu, and says what can be asked now. UI thread.
class WindowCommands : public QObject {
    Q_OBJECT

public:
    /// Listens to the keys and the menu, and fills the palette.
    explicit WindowCommands(const WindowParts &parts);
    void carryOut(Command command);
    bool isPossible(Command command) const;
    /// The side buttons of a mouse lead back and forward, wherever they are pressed.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillPalette();
    bool makeWay();
    void carryOutOnPage(Command command);
    void carryOutLook(Command command);
    QList<PaletteItem> pageItems() const;
    QList<PaletteItem> commandItems();
    void goToNumber(int position);
    void find();

    WindowParts m_parts;
};

} // namespace ui
