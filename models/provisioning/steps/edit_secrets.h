#pragma once

#include "models/gateway/entity.h"
#include "models/provisioning/plan/plan.h"
#include "models/provisioning/plan/plan_secrets.h"

namespace provisioning {

/// How the secrets of a step with Step::secretMembers lie in the plan's keychain item: what it is to store, and what an Update replaced,
/// by dotted path. Both sides are written before the call goes out, so that an undo is exact also for secrets.

/// The kind of @p step, with the step's own members that are compared whole.
gateway::EntityKind kindOf(const Step &step);

/// @p json of the step's object with its secrets taken out.
gateway::Entity withoutSecrets(const QJsonObject &json, const Step &step);

/// Step::desired with its secrets, for a call. @return Keychain `gatehouse.secret_missing` {text} when the item is gone
core::Result<QJsonObject> bodyOf(const Step &step, const PlanSecrets &secrets);

/// What the members held before, secrets included; @p before is what the journal has of them. @return as bodyOf()
core::Result<QJsonObject> beforeOf(const Step &step, const QJsonObject &before, const PlanSecrets &secrets);

/// Keeps the secrets that @p step is to store; before the plan is carried out.
core::Result<> keepDesired(const Step &step, const QHash<QString, core::Secret> &values, PlanSecrets &secrets);

/// Secrets by the index of their step, then by dotted path.
using StepSecrets = QHash<int, QHash<QString, core::Secret>>;

/// The same for many steps of a fresh plan, with one write of the item.
core::Result<> keepDesired(const StepSecrets &values, PlanSecrets &secrets);

/// Keeps the secrets that are about to be replaced.
core::Result<> keepBefore(const Step &step, const QHash<QString, core::Secret> &values, PlanSecrets &secrets);

} // namespace provisioning
