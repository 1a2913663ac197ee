#include "models/gateway/kinds/kinds.h"

using namespace Qt::StringLiterals;

namespace gateway::kinds {

Kinds portalKinds()
{
    const auto under = [](const QString &member, const QString &kind, const QString &nestedPath, bool isParent) {
        return Reference { .member = member,
            .kind = kind,
            .nestedPath = nestedPath,
            .onDelete = OnDelete::Cascades,
            .isParent = isParent,
            .oftenDenied = nestedPath == u"application_instances" };
    };
    return {
        { .name = u"developers"_s,
            .path = u"developers"_s,
            .schema = u"developers"_s,
            .naturalKey = u"email"_s,
            .uniqueMembers = { u"email"_s, u"custom_id"_s },
            .secretMembers = { u"password"_s, u"key"_s },
            .serverSet = timestamps() + QStringList { u"consumer"_s, u"rbac_user"_s },
            .hashedMember = u"password"_s,
            .wrapper = u"developer"_s,
            .createdByPost = true,
            .enterpriseOnly = true },
        { .name = u"applications"_s,
            .path = u"applications"_s,
            .schema = u"applications"_s,
            .naturalKey = u"name"_s,
            .references = { under(u"developer"_s, u"developers"_s, u"applications"_s, true) },
            .uniqueMembers = { u"custom_id"_s },
            .serverSet = timestamps() + QStringList { u"consumer"_s },
            .wrapper = u"application"_s,
            .createdByPost = true,
            .enterpriseOnly = true },
        { .name = u"contracts"_s,
            .path = u"application_instances"_s,
            .schema = u"application_instances"_s,
            .naturalKey = u"service"_s,
            .references = { under(u"application"_s, u"applications"_s, u"application_instances"_s, true),
                under(u"service"_s, u"services"_s, u"application_instances"_s, false) },
            .serverSet = timestamps() + QStringList { u"composite_id"_s, u"suspended"_s },
            .wrapper = u"application_instance"_s,
            .createdByPost = true,
            .onlyNested = true,
            .enterpriseOnly = true },
    };
}

} // namespace gateway::kinds
