#pragma once

#include "models/provisioning/applications/application_estate.h"
#include "models/tables/application_columns.h"
#include "ui/widgets/badge.h"

namespace ui {

/// How the state of an application looks in the table: loud for what waits or is broken, quiet for the rest. Without words.
Badge stateBadge(tables::ApplicationState state);

/// The access to one service in the head of the inspector. @param access null = there is none
Badge accessBadge(const provisioning::ApplicationAccess *access, bool portal);

} // namespace ui
