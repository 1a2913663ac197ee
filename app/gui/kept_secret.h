#pragma once

#include "models/storage/secret_store.h"

namespace gui {

/// A secret that may be there or not: what was never kept is empty. Blocking, worker threads only.
core::Result<core::Secret> readKept(storage::SecretStore &secrets, const QString &key);
/// Keeps @p value; an empty one takes away what was kept, and then a missing keychain is no error.
core::Result<> keep(storage::SecretStore &secrets, const QString &key, const core::Secret &value);

} // namespace gui
