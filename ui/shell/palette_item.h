#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace ui {

/// One thing that the palette offers.
struct PaletteItem {
    QString group; ///< heading it stands under; items of one group follow each other
    QString title;
    QString detail {}; ///< quiet words behind the title
    QString icon {};
    QString keys {}; ///< "Ctrl+N"; empty = none
    std::function<void()> act {};
};

/// Answers a query with what there is to offer, best first. Called at every keystroke on the UI thread: a source stops after a handful of
/// answers and takes a few milliseconds at most. The query is what was typed, without blanks around it, and may be empty.
using PaletteSource = std::function<QList<PaletteItem>(const QString &query)>;

} // namespace ui
