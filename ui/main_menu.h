#pragma once

#include <QMenu>

namespace ui {

class ColorScheme;

/// The menu of the window: what concerns the program and not a page.
class MainMenu : public QMenu {
    Q_OBJECT

public:
    /// @param scheme outlives the menu
    explicit MainMenu(ColorScheme &scheme, QWidget *parent);

Q_SIGNALS:
    void quitRequested();

private:
    void addThemes(ColorScheme &scheme);
    void showAbout();
};

} // namespace ui
