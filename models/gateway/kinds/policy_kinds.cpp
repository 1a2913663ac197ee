#include "models/gateway/kinds/kinds.h"

using namespace Qt::StringLiterals;

namespace gateway::kinds {

Kinds policyKinds()
{
    const auto on = [](const QString &member, const QString &kind) {
        return Reference { .member = member, .kind = kind, .nestedPath = u"plugins"_s, .onDelete = OnDelete::Cascades, .isParent = true };
    };
    return {
        { .name = u"plugins"_s,
            .path = u"plugins"_s,
            .schema = u"plugins"_s,
            .naturalKey = u"name"_s,
            .references = { on(u"service"_s, u"services"_s), on(u"route"_s, u"routes"_s), on(u"consumer"_s, u"consumers"_s),
                on(u"consumer_group"_s, u"consumer-groups"_s) },
            .uniqueMembers = { u"instance_name"_s },
            // What the schemas of the bundled plugins mark `encrypted` and no name gives away.
            .secretMembers = { u"config.account_email"_s, u"config.aws_assume_role_arn"_s, u"config.clientid"_s, u"config.eab_kid"_s,
                u"config.http_endpoint"_s, u"config.key"_s },
            .serverSet = timestamps() },
    };
}

} // namespace gateway::kinds
