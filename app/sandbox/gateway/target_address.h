#pragma once

#include <QString>

namespace sandbox {

/// What is wrong with the address of a target (host or IP address, with or without a port); empty when nothing is.
QString checkTarget(const QString &text);

/// A valid address with the port 8000 when it has none (gateway recording, section 2); any other text as it is.
QString withPort(const QString &text);

} // namespace sandbox
