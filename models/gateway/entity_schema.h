#pragma once

#include "models/gateway/admin_client.h"

namespace gateway {

/// The schema that an object of @p kind is written by; of a plugin with the fields of its own `config` in it.
/// @param plugin the plugin's name; empty = the frame that all plugins share
/// @return as AdminClient::schema() and AdminClient::pluginSchema()
core::Result<forms::FormSchema> entitySchema(const AdminClient &client, const EntityKind &kind, const QString &plugin = {});

/// Dotted members that @p schema says are secrets, lists without index.
QStringList secretMembersOf(const forms::FormSchema &schema);

/// Dotted members of @p schema that are maps, which a gateway replaces whole.
QStringList mapMembersOf(const forms::FormSchema &schema);

} // namespace gateway
