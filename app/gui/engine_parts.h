#pragma once

#include "models/core/cancel.h"
#include "models/gateway/admin_client.h"
#include "models/net/http_pool.h"
#include "models/storage/memory_secret_store.h"
#include "ui/engine/target.h"

#include <QString>

#include <memory>

namespace net {
class ExchangeLog;
}
namespace gui {

/// What the parts of the engine are made of. All of it outlives them.
struct EngineParts {
    net::HttpPool *pool = nullptr;
    net::ExchangeLog *exchanges = nullptr; ///< records what is sent
    const core::Clock *clock = nullptr;
    storage::SecretStore *secrets = nullptr; ///< the keychain
    QString storePath; ///< of store.db
    /// For who agreed to go on without a keychain: forgotten when the program ends. The copies of these parts share it.
    std::shared_ptr<storage::SecretStore> session = std::make_shared<storage::MemorySecretStore>();
    /// Signed in to at gateways; the copies share them too.
    std::shared_ptr<gateway::AdminSessions> sessions = std::make_shared<gateway::AdminSessions>();

    net::Http http(const core::TlsSettings &tls, const core::CancelToken &cancel) const;
    /// Where the secrets of a plan are: in memory when it was made without a keychain, else in the keychain.
    storage::SecretStore *secretsOf(const QString &planId) const;
    gateway::AdminClient gateway(const ui::Target &target, const core::CancelToken &cancel) const;
};

} // namespace gui
