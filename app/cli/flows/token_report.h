#pragma once

#include "app/cli/flows/flow_report.h"
#include "app/cli/session.h"
#include "models/oauth/token_set.h"

namespace cli {

/// What is to be looked at in a token.
struct TokenLook {
    const OpenProvider *provider = nullptr; ///< null = nobody can be asked
    oauth::Client client;
    QString claim; ///< that should carry the client id; empty = the provider's own, or application_id
    bool introspects = false;
};

/// Tells of a token as the steps "token", "claim" and, when asked for, "introspection". Nothing that it finds ends a flow: it is the
/// gateway's word that counts.
/// @return the error of the introspection
core::Result<> reportToken(const oauth::TokenSet &tokens, const TokenLook &look, const FlowReport &report);

} // namespace cli
