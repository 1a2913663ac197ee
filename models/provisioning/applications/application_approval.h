#pragma once

#include "models/provisioning/applications/application_estate.h"

namespace provisioning {

/// What is to become of somebody's access.
enum class Decision {
    Approve,
    Reject, ///< of a request; without a portal the same as Revoke
    Revoke, ///< of what was approved
};

/// A decision before it is carried out: what stands there and what will.
struct DecisionPreview {
    Decision decision = Decision::Approve;
    QString application; ///< name; empty for a developer's own status
    QString service; ///< name
    QString kind; ///< gateway::EntityKind name: "contracts", "acls", "developers"
    QString id; ///< of the contract or developer; empty = there is none yet
    QString parent; ///< of the contract, or the consumer of the group
    QString key; ///< service id, group (several parted by commas) or email
    QStringList groups {}; ///< to join or to leave, without a portal
    QStringList allowed {}; ///< every group by which the service would let the consumer in
    QString before; ///< statusName(), "none", "member" or "no member"
    QString after; ///< likewise

    bool isAlreadySo() const { return before == after; }
};

/// What @p decision would change for the application's access to the service. Asks nobody.
/// @return Conflict `gatehouse.developer_not_approved` {developer, status} for approving a contract that would stay without effect;
///         NotFound `gatehouse.no_contract` {application, service} for taking away what is not there; NotFound
///         `gatehouse.no_protected_service` {plugin} without a group to put the consumer into; Conflict `gatehouse.chain_in_denied_group`
///         {application, service, groups} when the group to join would not let it in
core::Result<DecisionPreview> previewDecision(
    const ApplicationEstate &estate, const RegisteredApplication &application, const gateway::Entity &service, Decision decision);

/// What @p decision would change for a developer. @return NotFound `gatehouse.developer_unknown` {developer, nearest}
core::Result<DecisionPreview> previewDeveloperDecision(const QList<gateway::Entity> &developers, const QString &email, Decision decision);

} // namespace provisioning
