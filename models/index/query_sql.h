#pragma once

#include "models/index/query.h"

#include <QVariantList>

namespace entity_index {

/// A condition over the table `entities` of an IndexFile.
struct Condition {
    QString sql; ///< with a `?` for each value
    QVariantList values;
};

/// What @p query asks for. Also rows that are not searchable yet are found, only slower.
Condition conditionOf(const Query &query);

} // namespace entity_index
