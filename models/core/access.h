#pragma once

#include "models/core/secret.h"

#include <QList>
#include <QString>

namespace core {

/// How the calls of a connection are let in to the Admin API, beside TLS. Its secrets are filled from the keychain when the connection
/// is opened (storage::readAccessSecrets()); the store has the rest.
struct Access {
    /// Whose word lets in.
    enum class Sort {
        None, ///< nobody asks
        Token, ///< the RBAC token of the connection, if it has one
        Session, ///< user and password, exchanged at `/auth` for the cookie of a session (Enterprise)
        Basic, ///< user and password with every call, for a reverse proxy in front
        Bearer, ///< a token with every call, for a reverse proxy in front
    };

    /// A header of the person's own that goes with every call.
    struct Header {
        QString name;
        Secret value;

        bool operator==(const Header &) const = default;
    };

    Sort sort = Sort::Token;
    QString user; ///< of Session and Basic
    Secret secret; ///< the password of Session and Basic, the token of Bearer
    QList<Header> headers;

    bool operator==(const Access &) const = default;
};

} // namespace core
