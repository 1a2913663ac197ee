#pragma once

#include "models/provisioning/applications/application_estate.h"

#include <QHash>

namespace provisioning {

/// What a list of applications is made of: every application with the part of the estate that decides over it.
struct ApplicationOverview {
    ApplicationEstate estate; ///< see slimEstate()
    QList<RegisteredApplication> applications; ///< by name
    QHash<QString, core::Error> faults; ///< by RegisteredApplication::id: where its chain breaks, as far as the estate alone tells
};

/// Only the plugins, and of everything only the members, that say which application may call which service. Secrets of plugins are not
/// among them. All functions that take an estate answer the same for both. Nothing else of a large gateway is kept in memory.
ApplicationEstate slimEstate(const ApplicationEstate &estate);

/// Puts it together. Asks nobody. A fault found here is one that followChain() would find: `gatehouse.chain_custom_id_differs`,
/// `gatehouse.chain_other_consumer`; what needs a question to the gateway or the provider is left to it.
ApplicationOverview applicationOverview(const ApplicationEstate &estate);

} // namespace provisioning
