#include "models/gateway/kinds/kinds.h"

using namespace Qt::StringLiterals;

namespace gateway::kinds {

Kinds secretKinds()
{
    return {
        { .name = u"vaults"_s,
            .path = u"vaults"_s,
            .schema = u"vaults"_s,
            .naturalKey = u"prefix"_s,
            .columns = { u"name"_s, u"description"_s },
            .uniqueMembers = { u"prefix"_s },
            .serverSet = timestamps() },
        { .name = u"key-sets"_s,
            .path = u"key-sets"_s,
            .schema = u"key_sets"_s,
            .naturalKey = u"name"_s,
            .uniqueMembers = { u"name"_s },
            .serverSet = timestamps() },
        { .name = u"keys"_s,
            .path = u"keys"_s,
            .schema = u"keys"_s,
            .naturalKey = u"name"_s,
            .columns = { u"kid"_s },
            .references
            = { { .member = u"set"_s, .kind = u"key-sets"_s, .nestedPath = u"keys"_s, .onDelete = OnDelete::Cascades, .isParent = true } },
            .uniqueMembers = { u"name"_s },
            .secretMembers = { u"jwk"_s, u"pem.private_key"_s },
            .serverSet = timestamps() },
    };
}

} // namespace gateway::kinds
