#pragma once

#include "models/core/result.h"
#include "models/provisioning/protection/protection.h"

#include <QByteArray>

namespace provisioning {

/// Reads a protection file (`gatehouse: protection/1`, YAML or JSON; resources/schemas/protection-1.schema.json describes it).
/// @param fileName for errors, which stand as `file:line:column` in `where`
/// @return Unsupported `gatehouse.file_version` {found, supported}, Invalid `gatehouse.unknown_key` {key, nearest},
///         `gatehouse.missing_key` {key}, `gatehouse.wrong_type` {key, expected}, `gatehouse.bad_value` {key, value}, `gatehouse.yaml`,
///         `gatehouse.secret_in_file` {key}, what readApplications() returns
core::Result<Protection> parseProtection(const QByteArray &bytes, const QString &fileName);

/// The same as text; what stands at its default is left out.
QByteArray writeProtection(const Protection &protection);

} // namespace provisioning
