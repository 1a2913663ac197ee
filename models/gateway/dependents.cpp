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

// Credentials that are counted and no more; a role may be denied them, so they are known under their consumer alone.
const EntityKind &basicAuthCredentials()
{
    static const EntityKind kind { .name = u"basic-auth-credentials"_s,
        .path = u"basic-auths"_s,
        .schema = u"basicauth_credentials"_s,
        .naturalKey = u"id"_s,
        .parent = u"consumers"_s,
        .parentMember = u"consumer"_s,
        .nestedPath = u"basic-auth"_s,
        .secretMembers = { u"password"_s },
        .onlyNested = true };
    return kind;
}

const EntityKind &hmacAuthCredentials()
{
    static const EntityKind kind { .name = u"hmac-auth-credentials"_s,
        .path = u"hmac-auths"_s,
        .schema = u"hmacauth_credentials"_s,
        .naturalKey = u"id"_s,
        .parent = u"consumers"_s,
        .parentMember = u"consumer"_s,
        .nestedPath = u"hmac-auth"_s,
        .secretMembers = { u"secret"_s },
        .onlyNested = true };
    return kind;
}

const EntityKind &oauth2Credentials()
{
    static const EntityKind kind { .name = u"oauth2-credentials"_s,
        .path = u"oauth2"_s,
        .schema = u"oauth2_credentials"_s,
        .naturalKey = u"id"_s,
        .parent = u"consumers"_s,
        .parentMember = u"consumer"_s,
        .nestedPath = u"oauth2"_s,
        .secretMembers = { u"client_secret"_s },
        .onlyNested = true };
    return kind;
}

constexpr std::array relations {
    Relation { kinds::services, kinds::routes, true },
    Relation { kinds::services, kinds::plugins },
    Relation { kinds::services, kinds::contracts },
    Relation { kinds::routes, kinds::plugins },
    Relation { kinds::consumers, kinds::acls },
    Relation { kinds::consumers, kinds::jwtCredentials },
    Relation { kinds::consumers, kinds::keyAuthCredentials },
    Relation { kinds::consumers, basicAuthCredentials },
    Relation { kinds::consumers, hmacAuthCredentials },
    Relation { kinds::consumers, oauth2Credentials },
    Relation { kinds::consumers, kinds::plugins },
    Relation { kinds::developers, kinds::applications },
    Relation { kinds::applications, kinds::contracts },
};

} // namespace

core::Result<QList<Dependents>> countDependents(
    const AdminClient &client, const EntityKind &kind, const QString &id, const QString &parentId)
{
    QList<Dependents> found;
    bool parentSeen = false;
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
            parentSeen = parentSeen || client.get(kind, id, parentId);
            if (parentSeen)
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
