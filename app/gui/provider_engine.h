#pragma once

#include "app/gui/engine_parts.h"
#include "ui/engine/provider_engine.h"

namespace gui {

/// The part of the engine that keeps identity providers and asks them.
ui::ProviderEngine makeProviderEngine(const EngineParts &parts);

} // namespace gui
