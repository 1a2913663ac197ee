#include "models/gateway/kinds/kinds.h"

using namespace Qt::StringLiterals;

namespace gateway::kinds {

Kinds rightsKinds()
{
    return {
        { .name = u"rbac-roles"_s,
            .path = u"rbac/roles"_s,
            .schema = u"rbac_roles"_s,
            .naturalKey = u"name"_s,
            .columns = { u"comment"_s },
            .uniqueMembers = { u"name"_s },
            .serverSet = timestamps(),
            .readOnly = true,
            .enterpriseOnly = true },
        { .name = u"rbac-users"_s,
            .path = u"rbac/users"_s,
            .schema = u"rbac_users"_s,
            .naturalKey = u"name"_s,
            .columns = { u"comment"_s },
            .uniqueMembers = { u"name"_s },
            // Of the token no more than its hash is told, which is nobody's business either.
            .secretMembers = { u"user_token"_s },
            .serverSet = timestamps(),
            .readOnly = true,
            .enterpriseOnly = true },
        { .name = u"admins"_s,
            .path = u"admins"_s,
            .schema = u"admins"_s,
            .naturalKey = u"username"_s,
            .columns = { u"email"_s, u"status"_s },
            .uniqueMembers = { u"username"_s },
            .serverSet = timestamps(),
            .wrapper = u"admin"_s,
            .readOnly = true,
            .enterpriseOnly = true },
    };
}

} // namespace gateway::kinds
