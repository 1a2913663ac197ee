#pragma once

#include <QString>

namespace live {

/// tests/live, where the scripts and their packages are.
QString scriptFolder();

/// The Node that came as a package: Debian 12's is too old for oidc-provider. Empty when the packages are not there.
QString nodeProgram();

/// Why no script can run here, with what helps; empty when they can.
QString nodeAbsence();

/// Whether that is a failure (GATEHOUSE_LIVE=required), not only a reason to skip.
bool isNodeRequired();

} // namespace live
