#pragma once

#include "app/gui/engine_parts.h"
#include "ui/engine/journal_engine.h"

namespace gui {

/// What the screens ask of the journal.
ui::JournalEngine makeJournalEngine(const EngineParts &parts);

} // namespace gui
