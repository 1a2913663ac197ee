#pragma once

#include "app/cli/session.h"

#include <QJsonObject>

namespace jose {
struct Jwt;
}

namespace cli {

/// Adds --token-file.
void describeTokenOption(QCommandLineParser &parser);

/// Reads the token that a command works on: --token-file, or standard input when the option is left out.
core::Result<core::Secret> tokenFromOptions(const QCommandLineParser &parser, Session &session);

/// Header and claims of a token, which may be shown: it is the signature that makes a token a secret.
QJsonObject tokenSummary(const jose::Jwt &token);

} // namespace cli
