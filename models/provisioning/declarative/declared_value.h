#pragma once

#include "models/core/yaml.h"

#include <QJsonValue>

namespace provisioning {

/// What a node of a file says: a scalar without quotes is a number, a truth value or nothing where it looks like one.
QJsonValue jsonOf(const core::YamlNode &node);

/// The environment variable that `${{ env "DECK_..." }}` names; empty = @p text is no such placeholder.
QString placeholderVariable(const QString &text);

} // namespace provisioning
