#pragma once

#include "app/cli/entities/entity_desk.h"
#include "app/cli/output.h"

namespace cli {

/// Makes an object of what @p begun and the options say, or with --dry-run shows what that would be.
ExitCode saveNew(
    const QCommandLineParser &parser, Session &session, const EntityDesk &desk, const QJsonObject &begun, const Output &output);

/// Changes @p opened as the options say, or with --dry-run shows what that would be.
ExitCode saveChanged(
    const QCommandLineParser &parser, Session &session, const EntityDesk &desk, const gateway::Entity &opened, const Output &output);

} // namespace cli
