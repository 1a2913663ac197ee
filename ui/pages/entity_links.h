#pragma once

#include "ui/session/entity_lists.h"

namespace ui {

/// Objects that hang together with another one, under one heading.
struct LinkSection {
    struct Link {
        EntityHit to;
        QString word; ///< quiet, at the end of the line
        bool technical = false;
    };

    QString title;
    QString icon;
    QList<Link> links {}; ///< the first of them; `count` says how many there are
    int count = 0;
    QString kind {}; ///< page that shows the others
    QString filter {}; ///< what to filter that page by
};

/// What uses the object and what it uses, as far as the tables know. @param id of an object of @p kind that is loaded
QList<LinkSection> linksOf(const EntityLists &lists, const QString &kind, const QString &id);

} // namespace ui
