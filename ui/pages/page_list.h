#pragma once

#include "ui/workbench.h"

#include <QString>

#include <vector>

namespace ui {

class Page;

/// How a page stands in the navigation, and how it is made.
struct PageEntry {
    QString id {}; ///< Place::page
    QString title {};
    QString icon {}; ///< name of a bundled icon
    QString section {}; ///< heading above; the same one follows itself without a word
    bool needsGateway = true; ///< shown only while a gateway is open
    bool listed = true; ///< stands in the navigation; others are gone to from elsewhere
    QString under {}; ///< the entry of the navigation that stands for one which is not listed
    std::function<Page *(Workbench &)> make {};
};

/// Every page of the window in the order of the navigation. Adding a page is adding an entry.
std::vector<PageEntry> pageEntries();

} // namespace ui
