#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

namespace test {

/// What everybody has to find in a window: each function tells every fault of what is seen at the moment, one line for each.

/// What takes the focus has a name that is not its class's and, among its like, no other's.
QStringList nameFaults(QWidget &root);
/// Tab and Shift+Tab reach all that takes them and come back to where they began.
QStringList tabFaults(QWidget &root);
/// No words are cut, nothing scrolls sideways, nothing lies outside of what holds it.
QStringList fitFaults(QWidget &root);

/// What is seen in @p root and not below a panel that lies over it. Rows of lists are no widgets.
QList<QWidget *> seenIn(QWidget &root);
/// One widget in words: its class, name, text and place.
QString described(const QWidget *widget);

} // namespace test
