#include "models/gateway/served_kinds.h"

#include <algorithm>

namespace gateway {

namespace {

bool isNamed(const QStringList &endpoints, const EntityKind &kind)
{
    if (!kind.onlyNested)
        return endpoints.contains(QString(u'/' + kind.path));
    const EntityKind *parent = findKind(kind.parent());
    const QString above = u'/' + (parent ? parent->path : QString()) + u'/';
    return std::any_of(endpoints.begin(), endpoints.end(), [&kind, &above](const QString &endpoint) {
        return endpoint.contains(above) && endpoint.endsWith(QString(u'/' + kind.nestedPath()));
    });
}

} // namespace

core::Result<bool> isServed(const AdminClient &client, const NodeInfo &node, const EntityKind &kind)
{
    if (!node.endpoints.isEmpty())
        return isNamed(node.endpoints, kind);
    if (kind.onlyNested)
        return node.enterprise || !kind.enterpriseOnly;
    ListQuery one;
    one.pageSize = 1;
    one.limit = 1;
    const auto answer = client.list(kind, one);
    if (answer || answer.error().kind == core::Error::Kind::Denied)
        return true;
    if (answer.error().kind == core::Error::Kind::NotFound)
        return false;
    return core::failure(answer.error());
}

} // namespace gateway
