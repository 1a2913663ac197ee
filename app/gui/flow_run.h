#pragma once

#include "app/gui/engine_parts.h"
#include "ui/engine/token_engine.h"

namespace gui {

/// Runs a flow up to its tokens and looks at them. Blocking.
/// @return what the flow refuses with (models/oauth), and the keychain for the secret of a registered application
core::Result<ui::FlowTokens> runFlow(
    const EngineParts &parts, const ui::FlowSetup &setup, const ui::FlowWatch &watch, const core::CancelToken &cancel);

/// Asks the provider about the tokens of a run. Blocking.
core::Result<QJsonObject> askAbout(const EngineParts &parts, ui::TokenQuery query, const ui::FlowTokens &tokens, const ui::FlowWatch &watch,
    const core::CancelToken &cancel);

} // namespace gui
