#pragma once

#include "models/gateway/admin_client.h"

#include <map>
#include <mutex>

namespace provisioning {

/// The schemas of kinds and plugins, each read once. Several threads may ask at once.
class DeclaredSchemas {
public:
    /// @param client has to outlive this
    explicit DeclaredSchemas(const gateway::AdminClient &client)
        : m_client(client)
    {
    }

    /// The schema that @p json, an object of @p kind, is written by. @return as gateway::entitySchema()
    core::Result<const forms::FormSchema *> of(const gateway::EntityKind &kind, const QJsonObject &json);

private:
    const gateway::AdminClient &m_client;
    std::mutex m_mutex;
    std::map<QString, forms::FormSchema> m_schemas;
};

/// The field called @p name, or null.
const forms::FormField *fieldNamed(const std::vector<forms::FormField> &fields, const QString &name);

/// Whether both say the same for @p field: sets without order, nothing as good as an empty list. @param field null = no schema tells of it
bool meansTheSame(const QJsonValue &a, const QJsonValue &b, const forms::FormField *field);

/// @p json without what stands there by itself: nulls, and what @p fields name as defaults.
QJsonObject decidedMembers(const QJsonObject &json, const std::vector<forms::FormField> &fields);

} // namespace provisioning
