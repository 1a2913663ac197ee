#pragma once

#include "models/storage/secret_store.h"

#include <QHash>
#include <QMutex>

namespace storage {

/// Keeps secrets as long as it lives: for tests, the sandbox and runs that shall leave nothing behind. Any thread.
class MemorySecretStore final : public SecretStore {
public:
    core::Result<core::Secret> read(const QString &key) override;
    core::Result<> write(const QString &key, const core::Secret &value) override;
    core::Result<> remove(const QString &key) override;

private:
    QMutex m_mutex;
    QHash<QString, core::Secret> m_secrets;
};

} // namespace storage
