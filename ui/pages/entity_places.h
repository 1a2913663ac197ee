#pragma once

#include "ui/place.h"

namespace ui {

class EntityLists;

/// The editor of an object; empty @p id = a new one.
Place editPlace(const QString &kind, const QString &id);
/// The editor of a loaded object; it is found where it stands, also below another one.
Place editPlaceOf(const EntityLists &lists, const QString &kind, const QString &id);
/// The editor of a new object with the settings of a loaded one.
Place clonePlace(const EntityLists &lists, const QString &kind, const QString &id);
/// The wizard that protects a service; empty @p service = it is chosen there.
Place protectPlace(const QString &service);
/// The page of a kind with only the rows that contain @p filter.
Place filteredPlace(const QString &kind, const QString &filter);

} // namespace ui
