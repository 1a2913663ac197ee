#pragma once

#include "app/sandbox/gateway/gateway_options.h"

#include <QStringList>

namespace sandbox {

/// Sets one of the answers that nobody knows of the real gateway. @param assignment "contractRefusalStatus=401", named as the members are
/// @return whether there is such an answer with such a value
bool setUnknown(UnknownAnswers &answers, const QString &assignment);

/// "name=value|value" of each answer, for help.
QStringList unknownAnswers();

} // namespace sandbox
