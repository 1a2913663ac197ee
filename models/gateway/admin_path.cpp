#include "models/gateway/admin_path.h"

#include <QJsonObject>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace gateway {

core::Result<QString> pathSegment(const QString &segment)
{
    if (segment.isEmpty() || segment == "."_L1 || segment == ".."_L1)
        return core::failure(core::Error::Kind::Invalid, u"gatehouse.empty_id"_s, u"no id or name"_s);
    return QString::fromLatin1(QUrl::toPercentEncoding(segment));
}

core::Result<QString> collectionPath(const EntityKind &kind, const QString &parentId, const QString &parentKind)
{
    if (parentId.isEmpty() && !kind.onlyNested)
        return QString(u'/' + kind.path);
    const Reference *reference = parentKind.isEmpty() ? kind.parentReference() : kind.referenceTo(parentKind);
    const EntityKind *parent = reference ? findKind(reference->kind) : nullptr;
    if (!parent || reference->nestedPath.isEmpty() || parentId.isEmpty())
        return core::failure(core::Error::Kind::Invalid, u"gatehouse.no_parent"_s, {}, {}, QJsonObject { { u"kind"_s, kind.name } });
    // Ids hold no slash, so the last one parts the parent from its own parent.
    const qsizetype slash = kind.createdByPost && parent->createdByPost ? parentId.lastIndexOf(u'/') : -1;
    if (slash >= 0) {
        const auto grandparent = collectionPath(*parent, parentId.left(slash));
        const auto own = pathSegment(parentId.mid(slash + 1));
        if (slash == 0 || !grandparent || !own)
            return core::failure(core::Error::Kind::Invalid, u"gatehouse.empty_id"_s, u"no id or name"_s);
        return QString(*grandparent + u'/' + *own + u'/' + reference->nestedPath);
    }
    const auto segment = pathSegment(parentId);
    if (!segment)
        return core::failure(segment.error());
    return QString(u'/' + parent->path + u'/' + *segment + u'/' + reference->nestedPath);
}

} // namespace gateway
