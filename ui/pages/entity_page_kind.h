#pragma once

#include <QStringList>

#include <functional>
#include <vector>

namespace ui {

/// All that is special about the page of one kind of object.
struct EntityPageKind {
    struct Width {
        QString key; ///< of the column
        int wanted = 0; ///< pixels at a font of 10 points
        int least = 0;
    };

    QString kind; ///< "services"
    QString name; ///< "service"; what widgets are called by
    QString title {}; ///< "Services"
    QString icon {};
    QString filterHint {}; ///< what the empty filter field says
    QString filterName {}; ///< accessible name of the filter field
    QString facetsName {}; ///< accessible name of the switch; empty = no facets
    QStringList facets {}; ///< words of the facets by bit, without "All"
    QString newText {}; ///< words of the button, with access key
    QString emptySentence {};
    QString emptyMore {};
    std::vector<Width> widths {};
    QString flexible {}; ///< key of the column that takes what room is left
    QStringList hidden {}; ///< keys of the columns that are not shown at first
    bool canProtect = false;
    bool canSwitch = false; ///< has a member `enabled`
    bool readOnly = false; ///< looked at, and never made, changed or deleted from here
    std::function<QString(int)> counted {}; ///< "9,310 services"
    std::function<QString(int)> deleted {}; ///< "3 services deleted"
    std::function<QString(int)> restored {}; ///< "3 services are back"
};

/// Of any kind that is shown as a table; that of services for anything else.
EntityPageKind entityPageKind(const QString &kind);

} // namespace ui
