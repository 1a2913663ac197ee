#pragma once

#include "models/core/connection.h"
#include "models/core/secret.h"

namespace ui {

/// A connection and the credential it is opened with.
struct Target {
    core::Connection connection;
    core::Secret token; ///< Kong-Admin-Token, for an access by token; may be empty
    bool secretsRead = true; ///< false: the keychain did not give them, so those that are empty here are left as they are there
};

} // namespace ui
