#pragma once

#include "models/provisioning/steps/step_handler.h"

namespace provisioning {

/// The proof at the end: what applyVerification() says, as the client of the step's application.
const StepHandler &verificationHandler();

/// Mints a token for the client by client credentials, verifies its signature with the provider's keys and reads the claim: the
/// only proof that the wiring works.
/// @param step `desired` holds claim, client_id, kid, scope
/// @return outputs jti, kid, algorithm; Rejected `gatehouse.claim_missing` {claim, present}, `gatehouse.claim_differs` {claim, expected,
/// found},
///         `gatehouse.signing_key_differs` {expected, found}, what the token endpoint and the verification return
core::Result<Found> applyVerification(const PlanContext &context, const Step &step, const oauth::Client &client);

} // namespace provisioning
