#pragma once

#include "models/core/clock.h"
#include "models/core/parallel.h"
#include "models/core/progress.h"
#include "models/gateway/admin_client.h"
#include "models/index/index_file.h"

namespace entity_index {

/// Kinds of which the index keeps all objects: what can be listed at the top of this node.
QList<const gateway::EntityKind *> indexedKinds(const gateway::NodeInfo &node);

/// Brings the index up to date with the gateway: reads kinds side by side, writes each page as it comes, then makes all of it searchable.
/// What was read before a cancel or an error stays, and its kind counts as incomplete. On a worker thread.
/// @param parallel how many kinds are read at once
/// @param progress told after each page: objects so far, 0, name of the kind
/// @return the error of the first kind that could not be read (a kind that the node does not serve has no objects), Conflict
/// `gatehouse.index_locked` when another console is at it, or those of storage::Database
core::Result<> readIntoIndex(const gateway::AdminClient &client, const gateway::NodeInfo &node, const IndexFile &file,
    core::Parallel &parallel, const core::Clock &clock, const core::Progress &progress = {});

} // namespace entity_index
