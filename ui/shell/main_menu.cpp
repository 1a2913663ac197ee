#include "ui/shell/main_menu.h"

#include "ui/style/color_scheme.h"
#include "ui/style/density.h"

#include <QActionGroup>
#include <QApplication>
#include <QMessageBox>

namespace ui {

MainMenu::MainMenu(ColorScheme &scheme, DensityChoice &density, QWidget *parent)
    : QMenu(parent)
{
    addThemes(scheme);
    addDensities(density);
    addSeparator();
    addCommand(tr("Show or hide the &inspector"), Command::ToggleInspector);
    addCommand(tr("&Shortcuts"), Command::ShowShortcuts);
    addCommand(tr("&About Gatehouse"), Command::About);
    addSeparator();
    addCommand(tr("&Quit"), Command::Quit);
}

void MainMenu::addCommand(const QString &words, Command command)
{
    const QList<CommandEntry> entries = commandTable();
    const auto entry
        = std::find_if(entries.cbegin(), entries.cend(), [command](const CommandEntry &one) { return one.command == command; });
    const QString keys = entry == entries.cend() ? QString() : keyText(*entry);
    // Behind a tab and not as shortcut of the action: the window listens for the key already.
    connect(
        addAction(keys.isEmpty() ? words : words + u'\t' + keys), &QAction::triggered, this, [this, command] { Q_EMIT chosen(command); });
}

void MainMenu::addThemes(ColorScheme &scheme)
{
    QMenu *theme = addMenu(tr("&Theme"));
    auto *group = new QActionGroup(theme);
    const std::pair<ColorScheme::Choice, QString> choices[] { { ColorScheme::Choice::System, tr("As the &desktop") },
        { ColorScheme::Choice::Light, tr("&Light") }, { ColorScheme::Choice::Dark, tr("Dar&k") } };
    for (const auto &[choice, words] : choices) {
        QAction *action = theme->addAction(words);
        action->setCheckable(true);
        action->setActionGroup(group);
        connect(action, &QAction::triggered, &scheme, [&scheme, chosen = choice] { scheme.choose(chosen); });
        connect(theme, &QMenu::aboutToShow, action, [&scheme, action, chosen = choice] { action->setChecked(scheme.choice() == chosen); });
    }
}

void MainMenu::addDensities(DensityChoice &density)
{
    QMenu *rows = addMenu(tr("&Rows"));
    auto *group = new QActionGroup(rows);
    const std::pair<Density, QString> choices[] { { Density::Compact, tr("&Compact") }, { Density::Comfortable, tr("C&omfortable") } };
    for (const auto &[choice, words] : choices) {
        QAction *action = rows->addAction(words);
        action->setCheckable(true);
        action->setActionGroup(group);
        connect(action, &QAction::triggered, &density, [&density, chosen = choice] { density.choose(chosen); });
        connect(rows, &QMenu::aboutToShow, action, [&density, action, chosen = choice] { action->setChecked(density.choice() == chosen); });
    }
}

void MainMenu::showAbout()
{
    auto *box = new QMessageBox(parentWidget());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Gatehouse"));
    box->setText(tr("Gatehouse %1").arg(QApplication::applicationVersion()));
    box->setInformativeText(tr("Administration console for API gateways that are protected by OAuth 2.0 and OpenID Connect.\n\n"
                               "Apache License 2.0. Icons: Breeze, © KDE, LGPL 3 or later."));
    box->setStandardButtons(QMessageBox::Close);
    box->open();
}

} // namespace ui
