#pragma once

#include "models/core/secret.h"

#include <QString>
#include <QVariantMap>

namespace ui {

/// Where in the window somebody is, or wants to go: a page, and what to show there.
struct Place {
    QString page; ///< id of the page: "services", "token-lab"
    QString object {}; ///< id of what is to be chosen or opened there; empty = whatever the page shows by itself
    QVariantMap details {}; ///< what else the page understands: {"kind": "plugins"}
    core::Secret token {}; ///< handed over to a page of tokens; never kept in the history

    /// Whether both are the same page with the same thing on it.
    bool isSame(const Place &other) const { return page == other.page && object == other.object && details == other.details; }
};

} // namespace ui
