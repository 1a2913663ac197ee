#pragma once

#include "ui/engine/application_engine.h"
#include "ui/session/provider_list.h"

namespace ui {

/// Which provider knows the clients of a service.
struct AskedProvider {
    QString id; ///< empty = none of those that the window knows
    QString name;
    ProviderOpener open;
};

/// The one whose tokens the service takes. A plugin that names no issuer (jwt) leaves the choice only where a single provider is known.
AskedProvider askedProvider(const ProviderList &providers, const provisioning::ApplicationEstate &estate, const QString &serviceId);

} // namespace ui
