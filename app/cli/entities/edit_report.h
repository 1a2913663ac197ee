#pragma once

#include "app/cli/exit_code.h"
#include "app/cli/output.h"
#include "models/provisioning/apply/entity_edit.h"
#include "models/provisioning/apply/entity_removal.h"

namespace cli {

/// Whether --dry-run ends it here, what it would be: prints the request and each member that changes, secrets masked.
ExitCode reportReview(const provisioning::EntityEdit &edit, const provisioning::EditReview &review, const Output &output);

/// What became of an edit: prints it with the plan that undoes it. @return of a refusal its exit code
ExitCode reportOutcome(const provisioning::EntityEdit &edit, const provisioning::EditOutcome &outcome, const Output &output);

/// What would be deleted, what goes along, what keeps it, and what would not come back as it was.
void reportRemoval(const provisioning::RemovalReview &review, const Output &output);

} // namespace cli
