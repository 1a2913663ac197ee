#pragma once

#include "models/core/result.h"
#include "models/core/secret.h"

#include <QString>

namespace storage {

/// The largest secret that can be kept, in bytes.
inline constexpr qsizetype maxSecretBytes = 65'536;

/// Key of a secret: `<kind>/<uuid>/<field>`, such as `connection/8c0e…/admin-token`.
QString secretKey(const QString &kind, const QString &uuid, const QString &field);

/// Where secrets rest. The engine knows this interface only; functions block and may be called on any thread but the UI's.
///
/// Values are bytes of any kind. Besides the errors named below, each function fails with Error{Keychain, `gatehouse.no_keychain`}
/// when there is no keychain or it did not serve; it never falls back to another place. An Error holds the key, never the value.
class SecretStore {
public:
    SecretStore() = default;
    virtual ~SecretStore() = default;
    Q_DISABLE_COPY_MOVE(SecretStore)

    /// @return NotFound `gatehouse.no_such_secret` (fields: key) when nothing is kept under @p key
    virtual core::Result<core::Secret> read(const QString &key) = 0;
    /// Keeps @p value under @p key in place of what was there.
    /// @return Invalid `gatehouse.secret_empty`, `gatehouse.secret_too_large` (fields: key, limit)
    virtual core::Result<> write(const QString &key, const core::Secret &value) = 0;
    /// Makes sure that nothing is kept under @p key; that nothing was is no error.
    virtual core::Result<> remove(const QString &key) = 0;

protected:
    static tl::unexpected<core::Error> noSuchSecret(const QString &key);
    /// The checks of write() that every store makes.
    static core::Result<> checkValue(const QString &key, const core::Secret &value);
};

} // namespace storage
