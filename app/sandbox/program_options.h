#pragma once

#include "app/sandbox/sandbox.h"

#include <QStringList>

namespace sandbox {

/// What the command line asks for.
struct ProgramOptions {
    SandboxOptions sandbox;
    bool leash = false; ///< end when standard input does
    QString message; ///< to be printed instead of starting: help, version or what is wrong
    int exitCode = 0; ///< of the program that prints it
};

/// Reads the arguments of gatehouse-sandbox, the program's name first.
ProgramOptions readArguments(const QStringList &arguments);

} // namespace sandbox
