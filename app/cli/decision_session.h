#pragma once

#include "app/cli/session.h"
#include "models/provisioning/applications/application_approval.h"
#include "models/provisioning/applications/application_retirement.h"

namespace cli {

class Output;

/// Carries a decision out as a plan of the journal, and says which: `rollback` takes it back. @return as provisioning::decide()
core::Result<> carryOut(
    Session &session, const gateway::AdminClient &client, const provisioning::DecisionPreview &preview, const Output &output);

/// Takes away what provisioning::previewRetirement() listed, as a plan of the journal. @return as provisioning::retire()
core::Result<> carryOut(Session &session, const gateway::AdminClient &client, const provisioning::AskedProvider &provider,
    const QString &name, const QList<provisioning::RetiredObject> &objects, const Output &output);

} // namespace cli
