#pragma once

#include "models/gateway/admin_client.h"
#include "models/provisioning/steps/step_handler.h"

namespace provisioning {

/// Objects of the gateway. They are created at the id that the step chose, or by POST where the gateway takes none (developers,
/// applications, contracts), read again and compared: Conflict `gatehouse.stored_differently` {paths}.
const StepHandler &entityHandler();

/// Looks for the step's object by its natural key. References in @p step must be resolved; one that is still open (a client that is
/// not registered yet) counts as "cannot be there". Found has the codes of portal_conflicts.h for objects of the portal.
core::Result<Found> checkEntity(const gateway::AdminClient &gateway, const Step &step);

/// Deletes the object that the step made. One that is gone is no error.
/// @param id of what was made; @param after as it was stored then
/// @return Conflict `gatehouse.changed_meanwhile` {paths} when somebody has changed it since, Conflict `gatehouse.has_dependents`
///         {dependents} when somebody has hung something on it
core::Result<> undoEntity(const gateway::AdminClient &gateway, const Step &step, const QString &id, const QJsonObject &after);

} // namespace provisioning
