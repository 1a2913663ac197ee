#pragma once

#include "tests/app/cli/command_line.h"

/// Whether a command refused as it should: right exit code, the error's code in JSON, one line on stderr that says what happened,
/// where, and what to do. Empty when all is well, otherwise what is not.
/// @param cli whose journal must hold no unfinished plan
QByteArray faultOfRefusal(const CommandLine::Outcome &outcome, int exitCode, const QString &code, const CommandLine &cli);

/// The error object that `--json` prints; empty when there is none.
QJsonObject errorOf(const CommandLine::Outcome &outcome);

/// Plans of the journal that are neither done nor taken back; -1 when it cannot be read.
int unfinishedPlans(const CommandLine &cli);
