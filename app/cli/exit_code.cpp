#include "app/cli/exit_code.h"

namespace cli {

ExitCode exitCodeFor(const core::Error &error)
{
    using Kind = core::Error::Kind;
    switch (error.kind) {
    case Kind::Cancelled:
        return ExitCode::Cancelled;
    case Kind::Timeout:
        return ExitCode::Timeout;
    case Kind::Network:
        return ExitCode::Network;
    case Kind::Tls:
        return ExitCode::Tls;
    case Kind::Http:
        return ExitCode::Failed;
    case Kind::Protocol:
        return ExitCode::Protocol;
    case Kind::Rejected:
        return ExitCode::Rejected;
    case Kind::Conflict:
        return ExitCode::Conflict;
    case Kind::NotFound:
        return ExitCode::NotFound;
    case Kind::Denied:
        return ExitCode::Denied;
    case Kind::RateLimited:
        return ExitCode::RateLimited;
    case Kind::Storage:
        return ExitCode::Storage;
    case Kind::Keychain:
        return ExitCode::Keychain;
    case Kind::Invalid:
        return ExitCode::Usage;
    case Kind::Unsupported:
        return ExitCode::Unsupported;
    }
    Q_UNREACHABLE();
}

} // namespace cli
