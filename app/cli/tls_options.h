#pragma once

#include "app/cli/secret_input.h"
#include "models/core/tls_settings.h"

#include <QCommandLineParser>

namespace cli {

/// --ca-file, --client-certificate-file, --client-key-file, --pin.
void describeTlsOptions(QCommandLineParser &parser);

/// @param saved what the saved connection has; options come on top
/// @return Storage `gatehouse.file_unreadable` {file}, Invalid `gatehouse.bad_value` {key, value} for a fingerprint that is none
core::Result<core::TlsSettings> tlsFromOptions(const QCommandLineParser &parser, SecretInput &input, core::TlsSettings saved);

/// The same for the provider, which has --provider-ca-file alone.
core::Result<core::TlsSettings> providerTlsFromOptions(const QCommandLineParser &parser);

} // namespace cli
