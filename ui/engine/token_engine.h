#pragma once

namespace ui {

/// The part of the engine that gets tokens and calls routes with them. Its functions block and are called through Operations only; copies
/// are cheap.
struct TokenEngine { };

} // namespace ui
