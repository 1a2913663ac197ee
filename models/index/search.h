#pragma once

#include "models/index/index_file.h"
#include "models/index/query.h"

namespace entity_index {

/// One object that was found.
struct Found {
    QString kind;
    QString id;
    QString title;
    QString service; ///< id of the service that it refers to, as the others; empty = none
    QString route;
    QString consumer;

    bool operator==(const Found &) const = default;
};

/// What a search came to.
struct Answer {
    QList<Found> found; ///< best first
    int total = 0; ///< of all that match, also those beyond the limit
    QStringList incomplete; ///< kinds that are not known whole: something there may be missing
};

/// What is sought, and how much of it is wanted.
struct Search {
    Query query;
    QString kind {}; ///< only this kind; empty = all
    int limit = 200;
};

/// Looks into the index. Best are those whose name is the first plain word of the query, then those whose name begins with it, then by kind
/// and name. On a worker thread. Errors are those of storage::Database.
core::Result<Answer> search(const IndexFile &file, const Search &search);

} // namespace entity_index
