#pragma once

#include "models/core/connection.h"
#include "models/core/secret.h"

namespace ui {

/// A connection and the credential it is opened with.
struct Target {
    core::Connection connection;
    core::Secret token; ///< Kong-Admin-Token; may be empty
};

} // namespace ui
