#pragma once

#include "app/gui/engine_parts.h"
#include "ui/engine/edit_engine.h"

namespace gui {

/// Opens, saves and takes back edits of single objects. Without a keychain the secrets of an edit are kept as long as the program runs, so
/// that it can still be taken back.
ui::EditEngine makeEditEngine(const EngineParts &parts);

} // namespace gui
