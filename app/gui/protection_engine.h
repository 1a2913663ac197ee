#pragma once

#include "app/gui/engine_parts.h"
#include "ui/engine/protection_engine.h"

namespace gui {

/// Makes, carries out and takes back plans with the providers and gateways that the window opens.
ui::ProtectionEngine makeProtectionEngine(const EngineParts &parts);

} // namespace gui
