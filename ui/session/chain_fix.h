#pragma once

#include "models/provisioning/applications/application_chain.h"
#include "ui/place.h"

#include <optional>

namespace ui {

/// The way on from a link of a chain.
struct ChainFix {
    enum class Act {
        Go, ///< to `place`
        Approve, ///< the application's access to the service
        ApproveDeveloper,
    };

    QString words; ///< of a button, with its access key
    Act act = Act::Go;
    Place place {};
};

/// What mends @p link of @p chain; nothing where the link is sound or no place of this window helps.
/// @param serviceId that the chain leads to, in @p estate
/// @param providerId of the provider that was asked; empty = nobody was
std::optional<ChainFix> chainFix(const provisioning::ApplicationChain &chain, const provisioning::ChainLink &link,
    const provisioning::ApplicationEstate &estate, const QString &serviceId, const QString &providerId);

/// Where the object of a link stands: its editor, or its provider. Nothing where it has no place, as a contract.
std::optional<Place> placeOfLink(
    const provisioning::ApplicationChain &chain, const provisioning::ChainLink &link, const QString &serviceId, const QString &providerId);

} // namespace ui
