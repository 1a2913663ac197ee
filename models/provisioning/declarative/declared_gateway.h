#pragma once

#include "models/core/parallel.h"
#include "models/provisioning/declarative/declared_schemas.h"

namespace provisioning {

/// An object of a gateway as a file declares it.
struct DeclaredEntity {
    const gateway::EntityKind *kind = nullptr;
    QString id; ///< on the gateway
    QJsonObject json; ///< without secrets, without what the gateway sets, without nulls and defaults; references as {"id": ...}
    gateway::Entity stored {}; ///< as it was read, secrets included: never to be written into a file

    /// What a person and a file call it; the id where it has no name.
    QString name() const;
    /// Dotted paths of the secrets that it has.
    QStringList secrets() const;
};

/// What a gateway holds of the kinds that a declarative file can hold.
struct DeclaredGateway {
    QList<DeclaredEntity> entities {}; ///< in the order of the catalogue, those of a kind by name

    const DeclaredEntity *find(const QString &id) const;
};

/// Reads everything, or what has all of @p tags; what a portal made for its developers and applications is left to the portal. Members that
/// hold what the schema gives them by default are left out, so that a file says what somebody decided. Blocking, on a worker thread.
/// @return what the lists and the schemas return; kinds that the node does not serve are none
core::Result<DeclaredGateway> readDeclaredGateway(const gateway::AdminClient &client, const gateway::NodeInfo &node,
    const QStringList &tags, core::Parallel &parallel, DeclaredSchemas &schemas);

} // namespace provisioning
