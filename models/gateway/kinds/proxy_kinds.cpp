#include "models/gateway/kinds/kinds.h"

using namespace Qt::StringLiterals;

namespace gateway::kinds {

Kinds proxyKinds()
{
    return {
        { .name = u"services"_s,
            .path = u"services"_s,
            .schema = u"services"_s,
            .naturalKey = u"name"_s,
            .references = { { .member = u"client_certificate"_s, .kind = u"certificates"_s, .nestedPath = u"services"_s },
                { .member = u"ca_certificates"_s, .kind = u"ca-certificates"_s, .onDelete = OnDelete::Dangles } },
            .uniqueMembers = { u"name"_s },
            .serverSet = timestamps() },
        { .name = u"routes"_s,
            .path = u"routes"_s,
            .schema = u"routes"_s,
            .naturalKey = u"name"_s,
            .references = { { .member = u"service"_s, .kind = u"services"_s, .nestedPath = u"routes"_s, .isParent = true } },
            .uniqueMembers = { u"name"_s },
            .wholeMembers = { u"headers"_s },
            .serverSet = timestamps() },
        { .name = u"consumers"_s,
            .path = u"consumers"_s,
            .schema = u"consumers"_s,
            .naturalKey = u"username"_s,
            .uniqueMembers = { u"username"_s, u"custom_id"_s },
            // The last two are of the Enterprise edition.
            .serverSet = timestamps() + QStringList { u"type"_s, u"username_lower"_s } },
    };
}

} // namespace gateway::kinds
