#include "models/gateway/entity_schema.h"

#include "models/forms/form_leaf.h"
#include "models/gateway/plugin_form.h"

namespace gateway {

core::Result<forms::FormSchema> entitySchema(const AdminClient &client, const EntityKind &kind, const QString &plugin)
{
    auto frame = client.schema(kind);
    if (!frame || plugin.isEmpty())
        return frame;
    const auto own = client.pluginSchema(plugin);
    if (!own)
        return own;
    return pluginForm(*frame, *own);
}

QStringList secretMembersOf(const forms::FormSchema &schema)
{
    return forms::secretPaths(schema);
}

QStringList mapMembersOf(const forms::FormSchema &schema)
{
    return forms::mapPaths(schema);
}

} // namespace gateway
