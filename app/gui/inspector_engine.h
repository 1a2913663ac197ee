#pragma once

#include "app/gui/engine_parts.h"
#include "ui/engine/inspector_engine.h"

namespace gui {

/// The engine behind the token inspector.
ui::InspectorEngine makeInspectorEngine(const EngineParts &parts);

} // namespace gui
