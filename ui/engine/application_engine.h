#pragma once

namespace ui {

/// The part of the engine that finds applications and decides over their access. Its functions block and are called through Operations
/// only; copies are cheap.
struct ApplicationEngine { };

} // namespace ui
