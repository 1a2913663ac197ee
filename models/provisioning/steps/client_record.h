#pragma once

#include "models/provisioning/plan/plan_secrets.h"
#include "models/provisioning/steps/step_check.h"

#include "models/identity/identity_provider.h"

namespace provisioning {

/// The registration request that a client step's `desired` describes; @p softwareId names this attempt.
identity::ClientRequest clientRequest(const Step &step, const QString &softwareId);

/// What a client step comes to: client_id, object_id, management_uri, auth, secrets_plan, secrets_step.
/// @param secretsPlan plan whose keychain item holds its secrets; empty = none does
Outputs clientOutputs(const identity::RegisteredClient &client, const QString &secretsPlan, int secretsStep);

/// Puts a registered client together again from a step's record and its keychain item.
identity::RegisteredClient registeredClient(const Outputs &outputs, const PlanSecrets &secrets, int step);

/// What was asked for and the registered client does not have; what the provider does not tell counts as there.
QStringList missingAt(const identity::RegisteredClient &client, const Step &step);

} // namespace provisioning
