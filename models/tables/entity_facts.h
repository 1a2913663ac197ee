#pragma once

#include "models/gateway/entity.h"

namespace tables {

/// One member of an object, for reading.
struct EntityFact {
    QString name; ///< dotted: "config.issuer"
    QString value; ///< empty for a secret
    bool secret = false;
};

/// The members of @p entity that hold something, nested ones by their path, lists joined, secrets by name alone. Without `id`, `tags`,
/// references and the moments of creation and change, which whoever shows it knows better.
std::vector<EntityFact> factsOf(const gateway::Entity &entity);

} // namespace tables
