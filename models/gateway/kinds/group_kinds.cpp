#include "models/gateway/kinds/kinds.h"

using namespace Qt::StringLiterals;

namespace gateway::kinds {

Kinds groupKinds()
{
    return {
        { .name = u"consumer-groups"_s,
            .path = u"consumer_groups"_s,
            .schema = u"consumer_groups"_s,
            .naturalKey = u"name"_s,
            .uniqueMembers = { u"name"_s },
            .serverSet = timestamps(),
            .wrapper = u"consumer_group"_s,
            .editedByPut = true,
            .enterpriseOnly = true },
    };
}

} // namespace gateway::kinds
