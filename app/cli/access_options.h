#pragma once

#include "app/cli/secret_input.h"
#include "models/core/connection.h"

#include <QCommandLineParser>

namespace cli {

/// Adds --admin-auth, --admin-user, --admin-password-file, --admin-bearer-file, --admin-header-file, --safe-mode.
void describeAccessOptions(QCommandLineParser &parser);

/// Changes the access and the safe mode of @p connection to what the options say; what they do not name stays.
/// @return Invalid `gatehouse.bad_value` {key, value}, `gatehouse.option_missing` {option}, what gateway::checkAccess() returns, errors of
///         SecretInput::read()
core::Result<> accessFromOptions(const QCommandLineParser &parser, SecretInput &input, core::Connection &connection);

} // namespace cli
