#include "app/gui/kept_secret.h"

namespace gui {

using Kind = core::Error::Kind;

core::Result<core::Secret> readKept(storage::SecretStore &secrets, const QString &key)
{
    core::Result<core::Secret> secret = secrets.read(key);
    if (!secret && secret.error().kind == Kind::NotFound)
        return core::Secret();
    return secret;
}

core::Result<> keep(storage::SecretStore &secrets, const QString &key, const core::Secret &value)
{
    if (!value.isEmpty())
        return secrets.write(key, value);
    // Without a keychain there is nothing to remove either.
    const core::Result<> removed = secrets.remove(key);
    const bool gone = removed || removed.error().kind == Kind::NotFound || removed.error().kind == Kind::Keychain;
    return gone ? core::Result<>() : removed;
}

} // namespace gui
