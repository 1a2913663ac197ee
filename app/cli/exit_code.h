#pragma once

#include "models/core/error.h"

namespace cli {

/// Exit codes, one per kind of error, so that a script can tell them apart. Listed by `gatehouse-cli --help` and in the man page.
enum class ExitCode {
    Done = 0,
    Failed = 1, ///< something this list does not name
    Usage = 2, ///< the command line or a file given to it
    NotFound = 3,
    Denied = 4,
    Conflict = 5,
    Rejected = 6,
    Network = 7,
    Timeout = 8,
    Tls = 9,
    Protocol = 10,
    RateLimited = 11,
    Storage = 12,
    Keychain = 13,
    Unsupported = 14,
    UnknownOutcome = 15, ///< a registration may have been left behind
    Different = 16, ///< diff: the gateway is not as the file says
    Cancelled = 130, ///< as a shell reports SIGINT
};

ExitCode exitCodeFor(const core::Error &error);

} // namespace cli
