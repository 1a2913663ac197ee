#pragma once

namespace ui {

/// The part of the engine that makes, carries out and takes back plans. Its functions block and are called through Operations only; copies
/// are cheap.
struct ProtectionEngine { };

} // namespace ui
