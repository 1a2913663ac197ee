#pragma once

#include "models/core/check_line.h"
#include "models/identity/identity_provider.h"
#include "models/net/http.h"

namespace provisioning {

/// What a provider said of itself.
struct CheckedProvider {
    oauth::Metadata metadata;
    QStringList keyIds; ///< of its signing keys
    identity::Capabilities capabilities;
};

/// Looks step by step at what a provider is and what can be done with it. Reads alone; stops at the first thing without which nothing more
/// can be known. Blocking, worker thread.
///
/// Lines, in this order: those of checkReach(); "discovery" {document}; "issuer" {issuer, servers}; "keys" {count, algorithms, left_out};
/// "gateway_keys" {algorithm}; "grants" {grants, pkce}; "registration"; "loopback" {ports}; "claim" {claims}. Of Okta besides: "api_token",
/// "server" {name, audience}, "claims" {claims, carries}, "scopes" {scopes}, "policies" {count}.
/// @param http made with the provider's TLS settings
/// @param credential as identity::makeProvider(); may be empty
/// @return the error that stands in the failed line where nothing can be done with the provider. A credential that is refused is a failed
///         line and no error: whoever needs none can go on
core::Result<CheckedProvider> checkProvider(
    const net::Http &http, const core::Provider &provider, const core::Secret &credential, const core::CheckSink &sink);

} // namespace provisioning
