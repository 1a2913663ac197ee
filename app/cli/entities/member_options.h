#pragma once

#include "app/cli/entities/entity_desk.h"

namespace cli {

/// Adds --set, --secret; @p changes something that is there: --unset and --null too.
void describeMembers(QCommandLineParser &parser, bool changes);

/// The object that --from names, or an empty one. @return Storage `gatehouse.file_unreadable`, what gateway::readLenientJson() returns,
/// Invalid `gatehouse.wrong_type` for anything but an object
core::Result<QJsonObject> objectFromOptions(const QCommandLineParser &parser, Session &session);

/// The value of --set @p member, where it is given. For what decides which schema counts.
QString setText(const QCommandLineParser &parser, const QString &member);

/// The schema that @p object is written by; empty on a gateway that publishes none for the kind.
core::Result<forms::FormSchema> schemaFor(const EntityDesk &desk, const QString &plugin);

/// @p object with what the options make of it.
/// @return Invalid `gatehouse.bad_value` {key, value}, `gatehouse.secret_in_arguments` {member}; what reading secrets returns
core::Result<QJsonObject> withMembers(
    const QCommandLineParser &parser, Session &session, const EntityDesk &desk, const forms::FormSchema &schema, QJsonObject object);

} // namespace cli
