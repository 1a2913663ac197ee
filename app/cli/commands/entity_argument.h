#pragma once

#include "models/core/result.h"
#include "models/gateway/entity_kind.h"

#include <QCommandLineParser>

namespace cli {

/// The kinds that the KIND argument may name, for help texts.
QString kindsHelp();

/// The kind of this name. @param where what named it, for the error
/// @return Invalid `gatehouse.unknown_kind` {key, nearest}
core::Result<const gateway::EntityKind *> entityKind(const QString &name, const QString &where);
/// The same for commands that change objects: without the kinds that can only be looked at.
QString writableKindsHelp();

/// The kind that the first argument names.
/// @return Invalid `gatehouse.option_missing` {option}, `gatehouse.unknown_kind` {key, nearest}
core::Result<const gateway::EntityKind *> entityKindArgument(const QCommandLineParser &parser);

} // namespace cli
