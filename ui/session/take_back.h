#pragma once

#include "ui/engine/target.h"

#include <QStringList>

namespace ui {

struct Workbench;

/// A plan that changed objects of the gateway and can be taken back.
struct TakeBack {
    Target target;
    QString planId;
    int count = 0; ///< objects
    QStringList kinds; ///< whose tables show it
    QString running; ///< "Bringing back what was deleted…"
    QString done; ///< "3 services brought back"
};

/// Whether @p target is the gateway whose tables are shown.
bool isPresent(const Workbench &bench, const Target &target);

/// Takes the plan back as a task that can be tried again, and reads the tables again.
void takeBack(const Workbench &bench, const TakeBack &what);

} // namespace ui
