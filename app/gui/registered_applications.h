#pragma once

#include "app/gui/engine_parts.h"
#include "ui/engine/token_engine.h"

namespace gui {

/// The clients that plans of this computer registered and that were not taken back, newest first. Blocking.
core::Result<std::vector<ui::RegisteredApplication>> registeredApplications(const EngineParts &parts);

/// The secret of such a client out of the keychain; empty when it has none. Blocking. @return what the keychain refuses with
core::Result<core::Secret> secretOf(const ui::RegisteredApplication &application, const EngineParts &parts);

} // namespace gui
