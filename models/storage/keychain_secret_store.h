#pragma once

#include "models/storage/secret_store.h"

#include <chrono>

namespace storage {

/// Keeps secrets in the keychain of the operating system (service `gatehouse`), the same for the window and the command line.
///
/// The keychain is asked on a thread of its own, which the caller waits for; so any thread will do, with or without an event loop.
/// Every answer but "no such entry" is `gatehouse.no_keychain`, and `text` then holds the keychain's own words. Nothing is ever
/// put into a plain file instead.
class KeychainSecretStore final : public SecretStore {
public:
    /// @param patience how long a person may take to unlock the keychain; after it the call fails
    explicit KeychainSecretStore(std::chrono::milliseconds patience = std::chrono::seconds(60));

    core::Result<core::Secret> read(const QString &key) override;
    core::Result<> write(const QString &key, const core::Secret &value) override;
    core::Result<> remove(const QString &key) override;

private:
    std::chrono::milliseconds m_patience;
};

} // namespace storage
