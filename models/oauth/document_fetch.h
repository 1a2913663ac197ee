#pragma once

#include "models/core/result.h"
#include "models/net/http.h"

namespace oauth {

/// Reads a small document of a provider (at most 1 MiB). Redirects are followed within the origin, three at most; a document from
/// elsewhere would speak for somebody else.
/// @return the answer, whatever its status; Rejected `gatehouse.redirect_elsewhere` {from, to} (without queries),
///         Protocol `gatehouse.redirect_loop` {url}; what Http::send() returns
core::Result<net::Response> fetchDocument(const net::Http &http, const QUrl &url);

} // namespace oauth
