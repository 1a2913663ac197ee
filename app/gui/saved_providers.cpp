#include "app/gui/saved_providers.h"

#include "app/gui/kept_secret.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

/// One field for every kind of credential: a provider has one (core/provider.h).
const QString credentialField = u"initial-access-token"_s;
const QString keyField = u"client-key"_s;

QString keyOf(const core::Provider &provider, const QString &field)
{
    return storage::secretKey(u"provider"_s, provider.id, field);
}

} // namespace

SavedProviders::SavedProviders(QString storePath, const core::Clock &clock, storage::SecretStore &secrets)
    : m_storePath(std::move(storePath))
    , m_clock(&clock)
    , m_secrets(&secrets)
{
}

core::Result<storage::Store> SavedProviders::open() const
{
    return storage::Store::open(m_storePath, *m_clock);
}

core::Result<std::vector<core::Provider>> SavedProviders::all() const
{
    if (!QFileInfo::exists(m_storePath))
        return std::vector<core::Provider>(); // looking makes no file
    const core::Result<storage::Store> store = open();
    if (!store)
        return core::failure(store.error());
    return store->providers();
}

core::Result<ui::ProviderTarget> SavedProviders::withCredentials(const core::Provider &provider) const
{
    ui::ProviderTarget target { provider, {} };
    const core::Result<core::Secret> credential = readKept(*m_secrets, keyOf(provider, credentialField));
    if (!credential)
        return core::failure(credential.error());
    target.credential = *credential;
    if (!provider.tls.clientCertificatePem.isEmpty()) {
        const core::Result<core::Secret> key = readKept(*m_secrets, keyOf(provider, keyField));
        if (!key)
            return core::failure(key.error());
        target.provider.tls.clientKeyPem = *key;
    }
    return target;
}

core::Result<> SavedProviders::save(const ui::ProviderTarget &target) const
{
    const core::Result<storage::Store> store = open();
    if (!store)
        return core::failure(store.error());
    const auto keepKnown = [this, &target](const QString &field, const core::Secret &value) {
        return value.isEmpty() && !target.secretsRead ? core::Result<>() : keep(*m_secrets, keyOf(target.provider, field), value);
    };
    if (const core::Result<> credential = keepKnown(credentialField, target.credential); !credential)
        return credential;
    if (!target.provider.tls.clientCertificatePem.isEmpty()) {
        if (const core::Result<> key = keepKnown(keyField, target.provider.tls.clientKeyPem); !key)
            return key;
    }
    return store->save(target.provider);
}

core::Result<> SavedProviders::remove(const core::Provider &provider) const
{
    const core::Result<storage::Store> store = open();
    if (!store)
        return core::failure(store.error());
    for (const QString &field : { credentialField, keyField }) {
        const core::Result<> removed = keep(*m_secrets, keyOf(provider, field), {});
        if (!removed)
            return removed;
    }
    return store->removeProvider(provider.id);
}

} // namespace gui
