#pragma once

#include "app/sandbox/gateway/schema_catalogue.h"
#include "app/sandbox/gateway/store.h"
#include "models/core/result.h"

namespace sandbox {

/// How many entities a gateway starts with.
struct Estate {
    int services = 0;
    int routes = 0;
    int plugins = 0;
    int consumers = 0;
    bool sample = false; ///< a small shop beside them, see Sample

    /// Reads "services=10,routes=20,plugins=5,consumers=3,sample"; each may be left out.
    /// @return Invalid `gatehouse.estate` with the part at fault in `where`
    static core::Result<Estate> parse(const QString &text);
};

/// Fills @p store with entities that look like those of a real estate: names in order, tags, routes over all services, plugins over
/// services and routes. Takes the store's lock.
/// @param upstreamPort where the services point to
void seed(Store &store, const SchemaCatalogue &catalogue, const Estate &estate, quint16 upstreamPort, const QDateTime &now);

} // namespace sandbox
