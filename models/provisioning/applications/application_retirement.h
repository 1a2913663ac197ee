#pragma once

#include "models/provisioning/applications/application_chain.h"

#include <optional>

namespace provisioning {

/// One object that goes with an application.
struct RetiredObject {
    QString kind; ///< gateway::EntityKind name; at the provider "client" or identity::ProviderObject::kind
    QString id;
    QString key; ///< what a person calls it
    QString parent; ///< on the gateway
    std::optional<identity::ProviderObject> wiring {}; ///< at the provider, besides the client
    std::optional<identity::RegisteredClient> client {}; ///< at the provider

    bool isAtProvider() const { return wiring || client; }
};

/// Everything of one application in the order in which it has to go: contracts, or groups, credentials and plugins of its consumer; with a
/// provider what belongs to the client there, and the client; last the application, or the consumer where it is not the portal's own: by
/// that a repeat finds the rest. A policy that serves other clients too is not among it and stays. Credentials
/// of the rarer kinds have no id; their key is how many there are. Reads only.
/// @param provider whose client goes too; its `provider` null = the client stays
/// @return Unsupported `gatehouse.chain_provider_cannot_tell` {client_id, issuer} for a provider that cannot find the client; what the
///         lists return. A client that is not there any more is no error.
core::Result<QList<RetiredObject>> previewRetirement(
    const gateway::AdminClient &client, const RegisteredApplication &application, const AskedProvider &provider);

} // namespace provisioning
