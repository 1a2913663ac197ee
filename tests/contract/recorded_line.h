#pragma once

#include "tests/contract/recording.h"

namespace contract {

/// Reads a request that the recording tells in one line: "* `GET /services?size=0` -> 400 ...". Nothing when the line is no such one.
std::optional<Recorded> readRecordedLine(const QString &line);

} // namespace contract
