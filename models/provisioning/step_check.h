#pragma once

#include "models/provisioning/plan.h"
#include "models/provisioning/references.h"

namespace provisioning {

/// What stands where a step wants something.
struct Found {
    Step::Outlook outlook = Step::Outlook::Missing;
    bool ours = false; ///< it has the id that the step chose
    Outputs outputs; ///< when outlook is AlreadySo
    QJsonObject stored; ///< as read, without secrets
    QStringList conflicts;
    QString conflictCode;
};

/// What stands in the way when a service is to be there already and is not: NotFound `gatehouse.service_missing` {service}.
core::Error serviceMissing(const QString &name);

/// The step with every reference replaced. @return what resolve() returns
core::Result<Step> resolveStep(const Step &step, const QHash<int, Outputs> &outputs);

} // namespace provisioning
