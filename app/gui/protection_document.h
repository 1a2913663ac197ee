#pragma once

#include "models/core/result.h"
#include "models/provisioning/protection/protection.h"

namespace gui {

/// Reads a protection file. Blocking, worker threads only.
/// @return what provisioning::parseProtection() returns; Storage `gatehouse.file_unreadable`, Invalid `gatehouse.file_too_large` {file}
core::Result<provisioning::Protection> readProtection(const QString &path);

} // namespace gui
