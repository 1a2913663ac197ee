#pragma once

#include "app/cli/plan_session.h"
#include "models/gateway/named_entity.h"

namespace cli {

/// What a command that changes one object works with.
struct EntityDesk {
    const gateway::EntityKind *kind = nullptr;
    std::unique_ptr<PlanSession> session;
    gateway::EntityPlace place; ///< of --of

    const gateway::AdminClient &gateway() const { return session->context.gateway; }
    /// The parent that stands in the path to an object, or empty.
    QString pathParent() const;
    /// What a person calls an object of this kind.
    QString nameOf(const gateway::Entity &entity) const;
};

/// Adds KIND, --of, --dry-run, --without-keychain.
void describeDesk(QCommandLineParser &parser);
/// Adds NAME.
void describeName(QCommandLineParser &parser);

/// Takes KIND and --of, and opens the gateway.
/// @return besides what opening it and gateway::findParent() return: Unsupported `gatehouse.read_only_kind` {kind}
core::Result<EntityDesk> openDesk(const QCommandLineParser &parser, Session &session);

/// The object that NAME means. @return as gateway::findNamed(); Invalid `gatehouse.option_missing` {option}
core::Result<gateway::Entity> namedEntity(const QCommandLineParser &parser, const EntityDesk &desk);

} // namespace cli
