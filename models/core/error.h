#pragma once

#include <QJsonValue>
#include <QString>

namespace core {

/// What went wrong, in a form that a test can compare and a screen can explain.
///
/// `code` is the far side's own code untouched (`invalid_grant`, Kong's `5`), or one of ours that starts with `gatehouse.`
/// when the fault was found on this side. `text` holds the far side's own words. Sentences for people are made in
/// `ui/error_text` alone. Neither field may ever hold a secret.
struct Error {
    enum class Kind {
        Cancelled, ///< the person stopped it
        Timeout, ///< a deadline passed
        Network, ///< no connection, or one that was lost
        Tls, ///< the peer's certificate or the handshake was refused
        Http, ///< an HTTP status that no other kind describes
        Protocol, ///< an answer that breaks the format it claims to have
        Rejected, ///< the far side refused the content of a request
        Conflict, ///< something else already has this name, or the object has changed
        NotFound,
        Denied, ///< 401, 403: who we are is not enough
        RateLimited,
        Storage, ///< SQLite, files, disk
        Keychain, ///< no keychain, or it refused
        Invalid, ///< input of a person or a file that cannot be used
        Unsupported, ///< the far side, or this program, cannot do it
    };

    /// Whether the failed request can have had an effect on the far side.
    enum class Sent {
        No,
        Unknown,
        Yes,
    };

    Kind kind = Kind::Invalid;
    int httpStatus = 0;
    QString code;
    QString text;
    QString where; ///< "POST /services", "protection.yaml:12:3", "claim aud"
    QJsonValue fields; ///< the gateway's field errors as they came, or the parameters of one of our own codes
    Sent sent = Sent::No;
    int retryAfterSeconds = 0; ///< what a rate limit asked for; 0 when it said nothing
};

/// The stable name of a kind, for JSON output and logs ("not_found").
QString kindName(Error::Kind kind);

} // namespace core
