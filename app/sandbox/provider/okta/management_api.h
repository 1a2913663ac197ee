#pragma once

#include "app/sandbox/provider/okta/api_call.h"

namespace sandbox::provider::okta {

/// Everything under `/api/v1`, and `/oauth2/v1/clients`: token, rate limit, then the resource. Each answer carries the rate headers.
/// @param below the segments behind `/api/v1`, decoded
HttpReply serveManagement(const Context &context, const HttpRequest &request, const QStringList &below);

/// The value of `Authorization: SSWS`; empty when there is none.
core::Secret readApiToken(const QByteArray &header);

/// The body of a write; none and `""` count as `{}`. @return E0000003
core::Result<QJsonObject> readApiBody(const QByteArray &body);

} // namespace sandbox::provider::okta
