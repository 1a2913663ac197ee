#pragma once

#include "app/cli/exit_code.h"

#include <QStringList>

namespace cli {

/// Parses the arguments, runs the command they name, prints. Needs a QCoreApplication.
ExitCode runProgram(const QStringList &arguments);

} // namespace cli
