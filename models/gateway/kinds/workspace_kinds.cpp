#include "models/gateway/kinds/kinds.h"

using namespace Qt::StringLiterals;

namespace gateway::kinds {

Kinds workspaceKinds()
{
    return {
        { .name = u"workspaces"_s,
            .path = u"workspaces"_s,
            .schema = u"workspaces"_s,
            .naturalKey = u"name"_s,
            .columns = { u"comment"_s },
            .uniqueMembers = { u"name"_s },
            .serverSet = timestamps(),
            .enterpriseOnly = true },
    };
}

} // namespace gateway::kinds
