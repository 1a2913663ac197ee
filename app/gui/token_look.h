#pragma once

#include "models/net/http.h"
#include "ui/engine/token_engine.h"

namespace gui {

/// With what tokens are looked at.
struct TokenLook {
    const net::Http &http;
    const core::Clock &clock;
    bool idTokenHolds = false; ///< the flow has checked it
    bool nonceSent = false;
};

/// Reads and checks the tokens of a run: claims, lives, signature of the access token, each check of the ID token. Nothing that it finds
/// ends a run. Blocking.
void lookAt(ui::FlowTokens &tokens, const TokenLook &look);

} // namespace gui
