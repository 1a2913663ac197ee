#pragma once

#include <QStringList>

namespace provisioning {

/// The redirect URIs to register at a provider that compares the ports of loopback URIs: one without a port becomes three with the ports
/// that the login listens on.
QStringList withFixedPorts(const QStringList &redirectUris);

} // namespace provisioning
