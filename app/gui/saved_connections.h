#pragma once

#include "models/storage/secret_store.h"
#include "models/storage/store.h"
#include "ui/engine/engine.h"

namespace gui {

/// The saved gateways: the store for what may be read by anybody, the keychain for their secrets. A value; blocking, worker threads only.
class SavedConnections {
public:
    /// @param clock and @p secrets outlive this and its copies
    SavedConnections(QString storePath, const core::Clock &clock, storage::SecretStore &secrets);

    core::Result<std::vector<core::Connection>> all() const;
    /// @p connection with its token, the secrets of its access and the key of its client certificate; what was never kept stays empty.
    core::Result<ui::Target> withCredentials(const core::Connection &connection) const;
    /// Keeps the secrets first: a connection is never stored whose secrets are lost. The keychain is not asked when there are none.
    core::Result<> save(const ui::Target &target) const;
    core::Result<> remove(const core::Connection &connection) const;

private:
    core::Result<storage::Store> open() const;

    QString m_storePath;
    const core::Clock *m_clock;
    storage::SecretStore *m_secrets;
};

} // namespace gui
