#pragma once

#include "models/oauth/code_flow.h"
#include "tests/live/live_provider.h"

namespace live {

/// A whole login as the program does it, with the provider's person at a scripted browser.
/// @param prompt OpenID Connect's `prompt`; empty = left out, but "consent" for offline_access (OpenID Connect Core section 11)
/// @return what oauth::runCodeFlow() returns
core::Result<oauth::CodeFlowResult> logIn(const net::Http &http, const oauth::Metadata &metadata, const oauth::Client &client,
    const QStringList &scopes, const LiveFacts &facts, QString prompt = {});

} // namespace live
