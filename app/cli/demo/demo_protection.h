#pragma once

#include "app/cli/demo/demo_state.h"

namespace cli::demo {

/// What the demonstration protects, before anybody is let in. The names are such that nothing else on the gateway has them, so that a run
/// beside real objects does no harm.
provisioning::Protection demoProtection(const Target &target, const identity::IdentityProvider &provider, const oauth::Metadata &metadata);

/// The application that the demonstration registers, not approved yet.
provisioning::ProtectedApplication demoApplication(const Target &target, const identity::Capabilities &provider);

/// Where its login comes back to: the first free one of the ports; none = any port.
QList<quint16> demoRedirectPorts(const identity::Capabilities &provider);

/// With which statuses a strategy refuses an application that is known and not approved. Nobody could tell which of the two
/// `application-registration` uses.
QList<int> refusalStatuses(const QString &strategy);

} // namespace cli::demo
