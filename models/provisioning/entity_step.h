#pragma once

#include "models/gateway/admin_client.h"
#include "models/provisioning/step_check.h"

namespace provisioning {

/// Looks for the step's object by its natural key. References in @p step must be resolved; one that is still open (a client that is
/// not registered yet) counts as "cannot be there".
core::Result<Found> checkEntity(const gateway::AdminClient &gateway, const Step &step);

/// Creates the object at the id that the step chose, reads it again and compares.
/// @return Conflict `gatehouse.stored_differently` {paths}; whatever the gateway refuses
core::Result<Found> applyEntity(const gateway::AdminClient &gateway, const Step &step);

/// Deletes the object that the step made. One that is gone is no error.
/// @param id of what was made; @param after as it was stored then
/// @return Conflict `gatehouse.changed_meanwhile` {paths} when somebody has changed it since
core::Result<> undoEntity(const gateway::AdminClient &gateway, const Step &step, const QString &id, const QJsonObject &after);

} // namespace provisioning
