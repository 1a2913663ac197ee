#include "models/storage/memory_secret_store.h"

#include <QMutexLocker>

namespace storage {

using core::Result;
using core::Secret;

Result<Secret> MemorySecretStore::read(const QString &key)
{
    const QMutexLocker locker(&m_mutex);
    const auto found = m_secrets.constFind(key);
    if (found == m_secrets.constEnd())
        return noSuchSecret(key);
    return *found;
}

Result<> MemorySecretStore::write(const QString &key, const Secret &value)
{
    if (auto checked = checkValue(key, value); !checked)
        return checked;
    const QMutexLocker locker(&m_mutex);
    m_secrets.insert(key, value);
    return {};
}

Result<> MemorySecretStore::remove(const QString &key)
{
    const QMutexLocker locker(&m_mutex);
    m_secrets.remove(key);
    return {};
}

} // namespace storage
