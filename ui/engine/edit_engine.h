#pragma once

namespace ui {

/// The part of the engine that changes single objects of the gateway. Its functions block and are called through Operations only; copies
/// are cheap.
struct EditEngine { };

} // namespace ui
