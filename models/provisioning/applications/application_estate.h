#pragma once

#include "models/core/parallel.h"
#include "models/gateway/admin_client.h"

namespace provisioning {

/// Status of a developer or a contract (gateway contract, section 0 number 14).
enum class AccessStatus {
    Approved = 0,
    Pending = 1,
    Rejected = 2,
    Revoked = 3,
    Unknown = -1, ///< another number
};

/// From the member `status`.
AccessStatus accessStatus(const QJsonObject &object);
/// "approved", "pending", "rejected", "revoked", "unknown".
QString statusName(AccessStatus status);

/// Everything of a gateway that says which application may call which service, read at one moment.
struct ApplicationEstate {
    QList<gateway::Entity> services;
    QList<gateway::Entity> plugins;
    QList<gateway::Entity> consumers;
    QList<gateway::Entity> groups; ///< acls: who is in which
    QList<gateway::Entity> developers; ///< none without a portal; so are the next two
    QList<gateway::Entity> applications;
    QList<gateway::Entity> contracts;
};

/// Reads it. @return what the lists return; no developers where the gateway has no portal
core::Result<ApplicationEstate> readApplicationEstate(
    const gateway::AdminClient &client, const gateway::NodeInfo &node, core::Parallel &parallel);

/// How one application stands to one service.
struct ApplicationAccess {
    QString serviceId;
    QString serviceName;
    QString contractId; ///< portal alone
    AccessStatus status = AccessStatus::Unknown; ///< of the contract; Approved for a member of a group that the service lets in
    bool suspended = false; ///< portal alone
    QString group; ///< consumer alone: the group by which it is let in
};

/// An application that the gateway knows, by either way of registering.
struct RegisteredApplication {
    enum class World {
        Portal, ///< a developer's application with contracts
        Consumer, ///< a consumer with a custom_id, in groups
    };

    World world = World::Consumer;
    QString id; ///< of the application, or of the consumer
    QString name;
    QString clientId; ///< custom_id
    QString consumerId; ///< whose requests are its
    QString developerId; ///< portal alone
    QString developerEmail;
    AccessStatus developerStatus = AccessStatus::Unknown;
    QList<ApplicationAccess> accesses; ///< by name of the service
};

/// Every application, by name: those of the portal, and consumers with a custom_id that are not the portal's.
QList<RegisteredApplication> registeredApplications(const ApplicationEstate &estate);

/// The application that a person means: its name, its id, its client id, or the custom_id that its consumer still has.
/// @return NotFound `gatehouse.application_unknown` {name, nearest}, Conflict `gatehouse.application_ambiguous` {name, client_ids}
core::Result<RegisteredApplication> findApplication(const ApplicationEstate &estate, const QString &nameOrClientId);

/// The plugin called @p name that is in force on a service itself, or null.
const gateway::Entity *servicePlugin(const ApplicationEstate &estate, const QString &serviceId, const QString &name);

/// The groups that the service's acl plugin lets in, or that it keeps out with @p denied.
QStringList aclGroups(const ApplicationEstate &estate, const QString &serviceId, bool denied = false);

/// The groups that a consumer is in.
QStringList groupsOf(const ApplicationEstate &estate, const QString &consumerId);

/// Services that an application of that world could be let in to: with application-registration, or with an acl plugin that has groups.
QList<gateway::Entity> protectedServices(const ApplicationEstate &estate, RegisteredApplication::World world);

/// The service that a person means for this application: by name or id; without one, the only one that it has to do with, or else the only
/// protected one.
/// @return NotFound `gatehouse.service_missing` {service}, Invalid `gatehouse.service_needed` {application, services}, NotFound
///         `gatehouse.no_protected_service` {plugin}
core::Result<gateway::Entity> chooseService(
    const ApplicationEstate &estate, const RegisteredApplication &application, const QString &nameOrId);

} // namespace provisioning
