#include "models/gateway/dependents.h"

#include <array>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

struct Relation {
    const EntityKind &(*parent)();
    const EntityKind &(*child)();
    bool blocks = false;
};

constexpr std::array relations {
    Relation { kinds::services, kinds::routes, true },
    Relation { kinds::services, kinds::plugins },
    Relation { kinds::services, kinds::contracts },
    Relation { kinds::routes, kinds::plugins },
    Relation { kinds::consumers, kinds::acls },
    Relation { kinds::consumers, kinds::jwtCredentials },
    Relation { kinds::consumers, kinds::keyAuthCredentials },
    Relation { kinds::consumers, kinds::plugins },
    Relation { kinds::developers, kinds::applications },
    Relation { kinds::applications, kinds::contracts },
};

} // namespace

core::Result<QList<Dependents>> countDependents(
    const AdminClient &client, const EntityKind &kind, const QString &id, const QString &parentId)
{
    QList<Dependents> found;
    for (const Relation &relation : relations) {
        if (relation.parent().name != kind.name)
            continue;
        const EntityKind &child = relation.child();
        ListQuery query;
        query.parentId = parentId.isEmpty() ? id : QString(parentId + u'/' + id);
        query.parentKind = kind.name;
        const auto children = client.list(child, query);
        // Credentials of a plugin that this node does not have are none, and so are contracts without a portal.
        if (!children && children.error().kind == core::Error::Kind::NotFound) {
            if (const auto parent = client.get(kind, id, parentId); parent)
                continue;
        }
        // A role for services alone may not look at contracts; the gateway itself decides then.
        if (!children && children.error().kind == core::Error::Kind::Denied && child.onlyNested)
            continue;
        if (!children)
            return core::failure(children.error());
        if (!children->isEmpty())
            found.append({ child.name, children->size(), relation.blocks });
    }
    return found;
}

} // namespace gateway
