#pragma once

#include "ui/shell/palette_item.h"

namespace ui {

class EntityLists;
class Navigator;

/// What can be done with a pasted token, id or address. Only pages for which @p hasPage answers true are led to.
/// @param navigator outlives the source
PaletteSource pastedSource(Navigator &navigator, std::function<bool(const QString &page)> hasPage);

/// The services, routes, consumers and plugins that were read, by name, beginning of the name first, or by id. Nothing for an empty query.
/// @param lists and @p navigator outlive the source
PaletteSource objectsSource(const EntityLists &lists, Navigator &navigator);

/// Whether @p text is made like an id of the gateway.
bool looksLikeId(const QString &text);

} // namespace ui
