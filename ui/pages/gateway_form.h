#pragma once

#include "models/core/connection.h"
#include "models/core/result.h"

namespace ui {

/// The inputs of a gateway's page.
enum class GatewayField {
    None,
    AdminUrl,
    Name,
    Workspace,
    Access, ///< its sort
    Token,
    User,
    Password,
    Bearer,
    Headers,
    CaFile,
    ProxyUrl,
};

/// What a person typed about a gateway.
struct GatewayForm {
    QString adminUrl = {};
    QString name = {};
    QString workspace = {};
    QString proxyUrl = {};
    core::Connection::Environment environment = core::Connection::Environment::None;
    core::Access access = {}; ///< secrets that were not typed are empty
    core::Connection::SafeMode safeMode = core::Connection::SafeMode::Write;
};

/// Makes @p form into @p base with the new values. A missing scheme is taken as http, a missing name from the host, a secret that was not
/// typed from @p base, if it had one for the same.
/// @return Invalid `gatehouse.url_empty`, `gatehouse.url_invalid`, `gatehouse.url_scheme`, `gatehouse.url_has_password`,
///         `gatehouse.url_has_query` (fields: input `admin_url` or `proxy_url`, url), what gateway::checkAccess() returns
core::Result<core::Connection> connectionFrom(const GatewayForm &form, const core::Connection &base);

/// The input that @p error is about, so that it can be shown there; None when it is about none of them.
GatewayField fieldOf(const core::Error &error);

} // namespace ui
