#pragma once

#include "models/core/result.h"

#include <QCommandLineParser>

namespace cli {

/// Reads a file that a command works on. @param path "-" = standard input
/// @param limit the most bytes that are taken; whoever reads them refuses what is longer
/// @return Storage `gatehouse.file_unreadable` {file}
core::Result<QByteArray> readInputFile(const QString &path, qint64 limit);

/// The path that -f names. @return Invalid `gatehouse.option_missing` {option}
core::Result<QString> fileOption(const QCommandLineParser &parser);

} // namespace cli
