#pragma once

#include "models/provisioning/declarative/declared_file.h"
#include "models/provisioning/declarative/declared_gateway.h"

namespace provisioning {

/// An object of a file beside the one that it means on the gateway.
struct DeclaredPair {
    const FileEntity *file = nullptr;
    const DeclaredEntity *there = nullptr; ///< null = there is none yet
    QString id {}; ///< of the one on the gateway, or the one that it is to get
    QJsonObject json {}; ///< as written, references as {"id": ...}
};

/// Finds for every object of @p file the one that it means: that of its id, otherwise that of its name (a plugin: its sort and what it is
/// on; a membership or target: its parent and name; an API key: the key; a certificate: its text).
/// @param file has to outlive the answer, as @p gateway
/// @return in the order of the catalogue; Invalid `gatehouse.dangling_reference` {member, name}, `gatehouse.duplicate_name` {name},
///         `gatehouse.missing_key` {key} for what has neither name nor id, `gatehouse.bad_value` {key, value} for an id that is none
core::Result<QList<DeclaredPair>> matchDeclared(const DeclaredFile &file, const DeclaredGateway &gateway);

} // namespace provisioning
