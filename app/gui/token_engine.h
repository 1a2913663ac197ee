#pragma once

#include "app/gui/engine_parts.h"
#include "ui/engine/token_engine.h"

namespace gui {

/// Tokens by every flow, questions about them, calls of routes, put together from @p parts.
/// @param openBrowser see ui::TokenEngine::openBrowser
ui::TokenEngine makeTokenEngine(const EngineParts &parts, std::function<bool(const QUrl &)> openBrowser);

} // namespace gui
