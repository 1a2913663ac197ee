#include "models/gateway/kinds/kinds.h"

using namespace Qt::StringLiterals;

namespace gateway::kinds {

Kinds balancingKinds()
{
    return {
        { .name = u"upstreams"_s,
            .path = u"upstreams"_s,
            .schema = u"upstreams"_s,
            .naturalKey = u"name"_s,
            .columns = { u"algorithm"_s, u"slots"_s, u"host_header"_s },
            .references = { { .member = u"client_certificate"_s, .kind = u"certificates"_s, .nestedPath = u"upstreams"_s } },
            .uniqueMembers = { u"name"_s },
            .serverSet = timestamps() },
        // GET /targets is answered 404 although /endpoints names it (gateway recording, "other paths").
        { .name = u"targets"_s,
            .path = u"targets"_s,
            .schema = u"targets"_s,
            .naturalKey = u"target"_s,
            .columns = { u"weight"_s },
            .references = { { .member = u"upstream"_s,
                .kind = u"upstreams"_s,
                .nestedPath = u"targets"_s,
                .onDelete = OnDelete::Cascades,
                .isParent = true } },
            .serverSet = timestamps(),
            .onlyNested = true },
    };
}

} // namespace gateway::kinds
