#pragma once

#include "models/core/result.h"

#include <QCommandLineParser>

namespace cli {

/// Adds ACTION, one of @p actions, and what follows it.
/// @param object name of the argument behind it: "NAME"
void describeActions(QCommandLineParser &parser, const QStringList &actions, const QString &object, const QString &objectHelp);

/// The action that the first argument names. @return Invalid `gatehouse.option_missing` {option}, `gatehouse.unknown_action` {key, nearest}
core::Result<QString> actionArgument(const QCommandLineParser &parser, const QStringList &actions);

/// The second argument. @return Invalid `gatehouse.option_missing` {option}
core::Result<QString> objectArgument(const QCommandLineParser &parser, const QString &object);

} // namespace cli
