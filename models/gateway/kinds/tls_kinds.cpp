#include "models/gateway/kinds/kinds.h"

using namespace Qt::StringLiterals;

namespace gateway::kinds {

Kinds tlsKinds()
{
    return {
        // The gateway finds one by any of its names; it has none of its own.
        { .name = u"certificates"_s,
            .path = u"certificates"_s,
            .schema = u"certificates"_s,
            .naturalKey = u"id"_s,
            .columns = { u"snis"_s },
            .secretMembers = { u"key"_s, u"key_alt"_s },
            .serverSet = timestamps(),
            .derivedMembers = { u"snis"_s } },
        { .name = u"ca-certificates"_s,
            .path = u"ca_certificates"_s,
            .schema = u"ca_certificates"_s,
            .naturalKey = u"id"_s,
            .columns = { u"cert_digest"_s },
            .uniqueMembers = { u"cert_digest"_s },
            .serverSet = timestamps() + QStringList { u"cert_digest"_s } },
        { .name = u"snis"_s,
            .path = u"snis"_s,
            .schema = u"snis"_s,
            .naturalKey = u"name"_s,
            // Its schema names no cascade; the gateway lets a certificate go and its names with it (gateway recording, "certificates,
            // snis").
            .references = { { .member = u"certificate"_s,
                .kind = u"certificates"_s,
                .nestedPath = u"snis"_s,
                .onDelete = OnDelete::Cascades,
                .isParent = true } },
            .uniqueMembers = { u"name"_s },
            .serverSet = timestamps() },
    };
}

} // namespace gateway::kinds
