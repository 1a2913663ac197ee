#pragma once

#include "tests/app/sandbox/raw_client.h"

#include <QString>

#include <optional>

namespace contract {

/// A request as it goes over the wire.
struct Request {
    QByteArray method;
    QByteArray target; ///< path and query
    QByteArray body;
    sandbox_test::RawClient::Headers headers;
    QByteArray raw; ///< the bytes themselves; empty = made of the rest
};

/// The words of a shell command, with quotes and backslashes taken away.
QStringList shellWords(const QString &command);

/// Reads a `curl` command of the recording. Nothing when it is none, or sends a file that was not recorded.
std::optional<Request> readCurl(const QString &command);

} // namespace contract
