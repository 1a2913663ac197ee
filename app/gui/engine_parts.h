#pragma once

#include "models/core/cancel.h"
#include "models/gateway/admin_client.h"
#include "models/net/http_pool.h"
#include "ui/target.h"

#include <QString>

namespace net {
class ExchangeLog;
}
namespace storage {
class SecretStore;
}

namespace gui {

/// What the parts of the engine are made of. All of it outlives them.
struct EngineParts {
    net::HttpPool *pool = nullptr;
    net::ExchangeLog *exchanges = nullptr; ///< records what is sent
    const core::Clock *clock = nullptr;
    storage::SecretStore *secrets = nullptr;
    QString storePath; ///< of store.db

    net::Http http(const core::TlsSettings &tls, const core::CancelToken &cancel) const;
    gateway::AdminClient gateway(const ui::Target &target, const core::CancelToken &cancel) const;
};

} // namespace gui
