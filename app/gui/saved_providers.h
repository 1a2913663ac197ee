#pragma once

#include "models/storage/secret_store.h"
#include "models/storage/store.h"
#include "ui/engine/provider_engine.h"

namespace gui {

/// The saved providers: the store for what may be read by anybody, the keychain for their credentials. A value; blocking, worker threads
/// only.
class SavedProviders {
public:
    /// @param clock and @p secrets outlive this and its copies
    SavedProviders(QString storePath, const core::Clock &clock, storage::SecretStore &secrets);

    core::Result<std::vector<core::Provider>> all() const;
    /// @p provider with its credential and the key of its client certificate; what was never kept stays empty.
    core::Result<ui::ProviderTarget> withCredentials(const core::Provider &provider) const;
    /// Keeps the secrets first: a provider is never stored whose secrets are lost. The keychain is not asked when there are none.
    core::Result<> save(const ui::ProviderTarget &target) const;
    core::Result<> remove(const core::Provider &provider) const;

private:
    core::Result<storage::Store> open() const;

    QString m_storePath;
    const core::Clock *m_clock;
    storage::SecretStore *m_secrets;
};

} // namespace gui
