#pragma once

#include "models/provisioning/plan/plan.h"
#include "models/provisioning/plan/references.h"

namespace provisioning {

/// What stands where a step wants something.
struct Found {
    Step::Outlook outlook = Step::Outlook::Missing;
    bool ours = false; ///< it has the id that the step chose
    Outputs outputs; ///< when outlook is AlreadySo
    QJsonObject stored; ///< as read, without secrets
    QStringList conflicts;
    QString conflictCode;
    QJsonObject conflictFields {};
};

/// Whether a reference in @p text is still open: what it stands for cannot be there yet.
bool isOpen(const QString &text);

/// What stands in the way when a service is to be there already and is not: NotFound `gatehouse.service_missing` {service}.
core::Error serviceMissing(const QString &name);

/// Why a step whose object is not there makes none: it is to be there already, as a service without url (serviceMissing()) or a client
/// that is registered already: NotFound `gatehouse.client_unknown` {client_id, application}.
std::optional<core::Error> whyNotMade(const Step &step);

/// The step with every reference replaced. @return what resolve() returns
core::Result<Step> resolveStep(const Step &step, const QHash<int, Outputs> &outputs);

/// The same as far as outputs are known; the other references stay as they are.
Step resolveKnown(const Step &step, const QHash<int, Outputs> &outputs);

} // namespace provisioning
