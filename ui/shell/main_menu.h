#pragma once

#include "ui/shortcuts.h"

#include <QMenu>

namespace ui {

class ColorScheme;
class DensityChoice;

/// The menu of the window: what concerns the program and not a page.
class MainMenu : public QMenu {
    Q_OBJECT

public:
    /// @param scheme and @p density outlive the menu
    MainMenu(ColorScheme &scheme, DensityChoice &density, QWidget *parent);
    /// Shows what program this is.
    void showAbout();

Q_SIGNALS:
    void chosen(ui::Command command);

private:
    void addThemes(ColorScheme &scheme);
    void addDensities(DensityChoice &density);
    void addCommand(const QString &words, Command command);
};

} // namespace ui
