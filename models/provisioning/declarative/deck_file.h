#pragma once

#include "models/provisioning/declarative/declared_gateway.h"

namespace provisioning {

/// A gateway as a decK file tells it, without a secret.
struct DeckFile {
    QJsonObject json; ///< `_format_version` "3.0", then the collections, nested as decK nests them
    QStringList placeholders {}; ///< environment variables that stand for the secrets: DECK_CONSUMERS_ALICE_KEY
};

/// Makes the file. Objects that have a name go without their id; every secret becomes `${{ env "DECK_..." }}`, which decK fills in.
/// @param selectTags what the objects were chosen by; they go into `_info` so that a sync leaves the others alone
/// @param workspace empty = the default one
DeckFile deckFile(const DeclaredGateway &gateway, const QStringList &selectTags, const QString &workspace);

} // namespace provisioning
