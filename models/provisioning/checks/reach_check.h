#pragma once

#include "models/net/http.h"
#include "models/provisioning/checks/check_lines.h"

namespace provisioning {

/// Asks for @p url without any credential and tells how far that got: the lines "address" {host, port, ms} and "tls" {subject, issuer,
/// until (ISO 8601), days, pinned}, with the findings "ends_soon" (Attention), "plain" (Attention) and "plain_local" (Off).
/// @param tls the settings that @p http was made with
/// @return whatever came, whatever its status; the error that stands in the line otherwise
core::Result<net::Response> checkReach(const net::Http &http, const QUrl &url, const core::TlsSettings &tls, const CheckLines &lines);

} // namespace provisioning
