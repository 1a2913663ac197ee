#include "ui/main_menu.h"

#include "ui/color_scheme.h"

#include <QActionGroup>
#include <QApplication>
#include <QMessageBox>

namespace ui {

MainMenu::MainMenu(ColorScheme &scheme, QWidget *parent)
    : QMenu(parent)
{
    addThemes(scheme);
    connect(addAction(tr("&About Gatehouse")), &QAction::triggered, this, &MainMenu::showAbout);
    addSeparator();
    QAction *quit = addAction(tr("&Quit"));
    quit->setShortcut(QKeySequence::Quit);
    connect(quit, &QAction::triggered, this, &MainMenu::quitRequested);
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
        action->setChecked(scheme.choice() == choice);
        action->setActionGroup(group);
        connect(action, &QAction::triggered, &scheme, [&scheme, chosen = choice] { scheme.choose(chosen); });
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
