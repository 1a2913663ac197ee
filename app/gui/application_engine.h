#pragma once

#include "app/gui/engine_parts.h"
#include "ui/engine/application_engine.h"

namespace gui {

/// @param parts outlives what the functions are used for
ui::ApplicationEngine makeApplicationEngine(const EngineParts &parts);

} // namespace gui
