#include "app/gui/engine_parts.h"

#include "models/net/exchange_log.h"
#include "models/provisioning/plan/plan_secrets.h"

namespace gui {

net::Http EngineParts::http(const core::TlsSettings &tls, const core::CancelToken &cancel) const
{
    return { *pool, tls, cancel, exchanges->recorder() };
}

storage::SecretStore *EngineParts::secretsOf(const QString &planId) const
{
    return session->read(provisioning::PlanSecrets::key(planId)) ? session.get() : secrets;
}

gateway::AdminClient EngineParts::gateway(const ui::Target &target, const core::CancelToken &cancel) const
{
    return { http(target.connection.tls, cancel), target.connection, target.token, sessions };
}

} // namespace gui
