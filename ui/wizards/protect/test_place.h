#pragma once

#include "ui/place.h"

namespace ui {

class PlanRun;
struct Workbench;

/// The token lab with everything that testing the outcome of a plan needs: details {"provider": id, "issuer", "plan": id, "application":
/// name, "clientId", "scopes", "grants", "redirect_uris", "route": url that callers use where the plan makes one,
/// "service": name, "service_id"}.
Place testPlace(const Workbench &bench, const PlanRun &run);

} // namespace ui
