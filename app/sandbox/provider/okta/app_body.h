#pragma once

#include "app/sandbox/provider/okta/api_call.h"

namespace sandbox::provider::okta {

/// What a body makes of an application.
struct AppBody {
    QJsonObject json; ///< as it is kept: everything with its default, no secret
    QString clientId; ///< empty = none was chosen
    core::Secret secret; ///< empty = none was chosen
};

/// Reads and checks the body of `POST /apps` or `PUT /apps/{id}`: application type against grants, response types, redirect URIs, PKCE,
/// own client id and secret.
/// @return E0000001 with the member at fault
core::Result<AppBody> readApp(const QJsonObject &body);

/// Whether @p secret may be a client secret: 14 to 100 printable ASCII characters.
bool isUsableSecret(const QString &secret);

} // namespace sandbox::provider::okta
