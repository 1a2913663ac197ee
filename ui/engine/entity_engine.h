#pragma once

namespace ui {

/// The part of the engine that reads the gateway's objects. Its functions block and are called through Operations only; copies are cheap.
struct EntityEngine { };

} // namespace ui
