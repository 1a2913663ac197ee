#include "app/gui/engine_parts.h"

#include "models/net/exchange_log.h"

namespace gui {

net::Http EngineParts::http(const core::TlsSettings &tls, const core::CancelToken &cancel) const
{
    return { *pool, tls, cancel, exchanges->recorder() };
}

gateway::AdminClient EngineParts::gateway(const ui::Target &target, const core::CancelToken &cancel) const
{
    return { http(target.connection.tls, cancel), target.connection, target.token };
}

} // namespace gui
