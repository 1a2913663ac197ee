#include "models/gateway/kinds/kinds.h"

using namespace Qt::StringLiterals;

namespace gateway::kinds {

Kinds auditKinds()
{
    return {
        { .name = u"audit-requests"_s,
            .path = u"audit/requests"_s,
            .schema = u"audit_requests"_s,
            .naturalKey = u"request_id"_s,
            .columns = { u"method"_s, u"path"_s, u"status"_s, u"client_ip"_s },
            .serverSet = { u"id"_s, u"request_id"_s, u"request_timestamp"_s },
            .onlyListed = true,
            .readOnly = true,
            .enterpriseOnly = true },
        { .name = u"audit-objects"_s,
            .path = u"audit/objects"_s,
            .schema = u"audit_objects"_s,
            .naturalKey = u"id"_s,
            .columns = { u"operation"_s, u"dao_name"_s, u"entity_key"_s },
            .serverSet = { u"id"_s, u"request_id"_s },
            .onlyListed = true,
            .readOnly = true,
            .enterpriseOnly = true },
    };
}

} // namespace gateway::kinds
