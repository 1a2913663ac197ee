#pragma once

#include "app/sandbox/provider/okta/object_store.h"
#include "app/sandbox/provider/records.h"
#include "app/sandbox/provider/signing_keys.h"

#include <QHash>
#include <QMap>

namespace sandbox::provider {

/// Everything the provider remembers. Tokens, codes and cookies are held as SHA-256 hashes of themselves alone. Not thread-safe: the
/// Provider holds its lock around every use.
class ProviderState {
public:
    SigningKeys keys;
    QMap<QString, ClientRecord> clients;
    QHash<QByteArray, SessionRecord> sessions; ///< by hash of the cookie
    QHash<QByteArray, InteractionRecord> interactions; ///< by id
    QHash<QByteArray, CodeRecord> codes; ///< by hash
    QMap<QByteArray, GrantRecord> grants; ///< by id
    QHash<QByteArray, AccessTokenRecord> accessTokens; ///< by hash
    QMap<QString, QMap<QString, QStringList>> consents; ///< client, person: scopes
    okta::ObjectStore okta; ///< what the management API of that dialect keeps; its applications stand among the clients too
    RateWindow rateWindow;

    /// Puts in the clients that are there from the start. @return what ClientMetadata::fromJson() returns
    core::Result<> seed(const ProviderOptions &options, const QDateTime &now);
    /// Takes a client away with all that was given to it.
    void removeClient(const QString &id);
    /// Takes a grant away with its tokens. The id comes as a copy: the caller's is often the key that goes.
    void revokeGrant(const QByteArray &grantId);
    /// The grant that a refresh token belongs to, spent ones too; end() when there is none.
    QMap<QByteArray, GrantRecord>::iterator findGrant(const QByteArray &refreshHash);
    /// Forgets what has expired.
    void purge(const QDateTime &now);
    /// Forgets all but the keys.
    void clear();

    /// Clients, consents and grants as they may be compared: secrets as hashes, no times.
    QJsonObject dump() const;
    /// What outlives a restart, secrets and private keys in clear.
    QJsonObject save() const;
    /// @return Invalid `gatehouse.sandbox_state` with the member at fault in `where`; nothing is changed then
    core::Result<> load(const QJsonObject &json, const ProviderOptions &options);
};

/// Whether somebody has that login and password.
bool isPasswordOf(const ProviderOptions &options, const QString &login, const core::Secret &password);

/// SHA-256.
QByteArray hashOf(const QByteArray &value);

/// @p bytes random bytes in base64url.
QByteArray randomText(int bytes);

} // namespace sandbox::provider
