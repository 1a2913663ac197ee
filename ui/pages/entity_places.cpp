#include "ui/pages/entity_places.h"

#include "ui/session/entity_lists.h"

using namespace Qt::StringLiterals;

namespace ui {

Place editPlace(const QString &kind, const QString &id)
{
    return { .page = u"edit"_s, .object = id, .details = { { u"kind"_s, kind } } };
}

Place editPlaceOf(const EntityLists &lists, const QString &kind, const QString &id)
{
    Place place = editPlace(kind, id);
    if (const QString parent = lists.hit(kind, id).value_or(EntityHit()).parent; !parent.isEmpty())
        place.details.insert(u"parent"_s, parent);
    return place;
}

Place clonePlace(const EntityLists &lists, const QString &kind, const QString &id)
{
    const EntityHit source = lists.hit(kind, id).value_or(EntityHit());
    Place place = editPlace(kind, {});
    place.details.insert(u"source"_s, id);
    if (!source.parent.isEmpty())
        place.details.insert(u"parent"_s, source.parent);
    if (kind == "plugins"_L1)
        place.details.insert(u"plugin"_s, source.name);
    return place;
}

Place protectPlace(const QString &service)
{
    return { .page = u"protect"_s, .details = service.isEmpty() ? QVariantMap() : QVariantMap { { u"service"_s, service } } };
}

Place filteredPlace(const QString &kind, const QString &filter)
{
    return { .page = kind, .details = { { u"filter"_s, filter } } };
}

} // namespace ui
