#pragma once

#include "app/gui/engine_parts.h"
#include "ui/engine/entity_engine.h"

namespace gui {

/// The part of the engine that reads and deletes objects of the gateway.
ui::EntityEngine makeEntityEngine(const EngineParts &parts);

} // namespace gui
