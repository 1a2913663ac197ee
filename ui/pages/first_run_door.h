#pragma once

#include "ui/style/icons.h"

#include <QString>

class QHBoxLayout;
class QLayout;
class QPushButton;
class QWidget;

namespace ui {

class Card;

/// One way in on the first page.
struct Door {
    QString icon;
    QString title;
    QString text;
    QPushButton *action;
    QString shortcut {}; ///< its keys, shown behind the action
    QWidget *more = nullptr; ///< what else stands above the action
};

/// The inside of a card: its icon at the left; what is added stands right of it.
QHBoxLayout *doorLayout(Card *card, const QString &iconName, Ink ink);
/// A button with a quiet word behind it.
QLayout *doorActions(QPushButton *action, const QString &word);
Card *makeDoor(const Door &door);

} // namespace ui
