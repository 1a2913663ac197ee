#pragma once

namespace ui {

/// The part of the engine that keeps identity providers and asks them. Its functions block and are called through Operations only; copies
/// are cheap.
struct ProviderEngine { };

} // namespace ui
