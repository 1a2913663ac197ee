#pragma once

namespace ui {

/// The part of the engine that tells what was written and what was sent. Its functions block and are called through Operations only; copies
/// are cheap.
struct JournalEngine { };

} // namespace ui
