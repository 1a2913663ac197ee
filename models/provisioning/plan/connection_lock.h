#pragma once

#include "models/provisioning/plan/plan_context.h"
#include "models/storage/file_lock.h"

namespace provisioning {

/// The right to change the context's gateway, held while the returned value lives. It goes by the gateway's address and workspace, so
/// two saved connections to one gateway share it.
/// @return Conflict `gatehouse.connection_locked` {pid, host, since}, Denied `gatehouse.read_only_connection` {connection}
core::Result<storage::FileLock> lockConnection(const PlanContext &context);

} // namespace provisioning
