#pragma once

#include "models/identity/identity_provider.h"
#include "models/identity/okta/okta_client.h"

namespace identity {

/// A group of people.
struct OktaGroup {
    QString id;
    QString name;
    bool builtIn = false; ///< "Everyone"
};

/// A person as an application knows them.
struct OktaAssignedUser {
    QString id;
    QString scope; ///< "USER", or "GROUP" when it came with a group
};

/// @return Protocol `gatehouse.shape`
core::Result<OktaGroup> readOktaGroup(const QJsonObject &json);
core::Result<OktaAssignedUser> readOktaAssignedUser(const QJsonObject &json);

/// The group of that very name. @return NotFound `gatehouse.okta_group_missing` {group}; Conflict `gatehouse.name_ambiguous` {name, count}
core::Result<OktaGroup> findOktaGroup(const OktaClient &client, const QString &name);

/// Whether everybody of the group may use the application. Errors as OktaClient, NotFound when there is no such application.
core::Result<bool> isOktaGroupAssigned(const OktaClient &client, const QString &applicationId, const QString &groupId);
/// Lets them; once more is no error.
core::Result<> assignOktaGroup(const OktaClient &client, const QString &applicationId, const QString &groupId);
core::Result<> unassignOktaGroup(const OktaClient &client, const QString &applicationId, const QString &groupId);

/// The people who may use the application, by themselves or through a group.
core::Result<QList<OktaAssignedUser>> listOktaUsers(const OktaClient &client, const QString &applicationId);
/// Lets one person use the application; once more is no error (E0000062).
core::Result<> assignOktaUser(const OktaClient &client, const QString &applicationId, const QString &userId);
core::Result<> unassignOktaUser(const OktaClient &client, const QString &applicationId, const QString &userId);

/// The assignment of a group as ProviderObject of kind "assignment": natural key is the group's name, parent the application's id.
ProviderObject oktaAssignment(const QString &group, const ApplicationWiring &wanted);
/// IdentityProvider::findObject() and the others for it. FoundObject::id is the group's.
core::Result<std::optional<FoundObject>> findOktaAssignment(const OktaClient &client, const ProviderObject &object);
core::Result<FoundObject> createOktaAssignment(const OktaClient &client, const ProviderObject &object);

} // namespace identity
