#pragma once

#include "models/core/cancel.h"
#include "models/core/result.h"

#include <QCommandLineParser>

namespace cli {

/// Adds --yes.
void describeConfirmation(QCommandLineParser &parser);

/// Whether what was just previewed may be done: --yes, or the word of a person at a terminal. The question goes to stderr.
/// @param cancel raised by Ctrl+C, which is a no
/// @return Invalid `gatehouse.confirmation_needed` {option} when there is nobody to ask, Cancelled `gatehouse.cancelled` for a no
core::Result<> confirm(const QCommandLineParser &parser, const QString &question, const core::CancelToken &cancel);

} // namespace cli
