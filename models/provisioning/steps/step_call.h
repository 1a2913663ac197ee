#pragma once

#include "models/provisioning/plan/plan.h"

namespace provisioning {

/// The request that carries out a step, as far as it is known before: an id that an earlier step comes to stands as `{name.id}`.
struct StepCall {
    QString method; ///< empty = nothing is sent: the step is so already, or only looks
    QString path; ///< below the Admin API, workspace included; empty for a call at the provider, whose way is its vendor's
    QJsonObject body; ///< secrets masked
};

/// What carrying out the step @p index of @p plan sends.
StepCall callOf(const Plan &plan, int index);

/// One field of the object that a step makes or changes.
struct FieldChange {
    QString path; ///< dotted: "config.auth_methods"
    QJsonValue before; ///< undefined = not set, or no such object
    QJsonValue after; ///< with references as in callOf()
    bool differs = true;
};

/// The fields of the step @p index that the plan decides about, in the order of their names; server-set ones are left out.
QList<FieldChange> fieldChanges(const Plan &plan, int index);

} // namespace provisioning
