#pragma once

#include "app/sandbox/provider/provider_options.h"
#include "models/core/result.h"

#include <QJsonObject>
#include <QStringList>

namespace sandbox::provider {

/// What a registered client may do (RFC 7591 section 2). Read from a registration and checked; a value.
struct ClientMetadata {
    QStringList redirectUris;
    QStringList postLogoutRedirectUris;
    QStringList grantTypes; ///< of authorization_code, refresh_token, client_credentials, implicit, password
    QStringList responseTypes; ///< of "code", "token", "id_token", "id_token token"
    QStringList scopes; ///< empty = every scope there is
    QString authMethod; ///< none, client_secret_basic, client_secret_post
    bool isNative = false;
    bool needsPkce = false; ///< although it can keep a secret
    bool isTrusted = false; ///< people are not asked for their consent
    QString name;
    QJsonObject json; ///< every member that is kept, defaults filled in; no id, no secret

    bool isPublic() const;
    bool allowsScope(const QString &scope) const { return scopes.isEmpty() || scopes.contains(scope); }

    /// Members that are unknown are left out; those that are known must be right.
    /// @return Rejected `invalid_redirect_uri` or `invalid_client_metadata` with the member in `where` (RFC 7591 section 3.2.2)
    static core::Result<ClientMetadata> fromJson(const QJsonObject &json, const ProviderOptions &options);
};

} // namespace sandbox::provider
