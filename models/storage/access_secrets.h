#pragma once

#include "models/core/connection.h"
#include "models/storage/secret_store.h"

namespace storage {

/// Fills the secrets of @p connection's access that are empty from the keychain: `connection/<id>/password`, `…/bearer-token`,
/// `…/header-<name in lower case>`. What was never kept stays empty. The keychain is asked for what the sort of access uses alone.
/// @return errors of SecretStore::read() but for NotFound
core::Result<> readAccessSecrets(SecretStore &secrets, core::Connection &connection);

/// Keeps the secrets of @p connection's access.
/// @param before as it was saved, for what is no longer used: that is taken out of the keychain; null = it was not saved yet
/// @param known whether an empty secret means that there is none; false = it could not be read, and what is kept stays
/// @return errors of SecretStore
core::Result<> keepAccessSecrets(
    SecretStore &secrets, const core::Connection &connection, const core::Connection *before = nullptr, bool known = true);

/// Takes them out of the keychain. That there is no keychain is no error.
core::Result<> removeAccessSecrets(SecretStore &secrets, const core::Connection &connection);

} // namespace storage
