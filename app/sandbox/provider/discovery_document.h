#pragma once

#include "app/sandbox/provider/context.h"

#include <QJsonObject>

namespace sandbox::provider {

/// The metadata of OpenID Connect Discovery section 3; as RFC 8414 asks too, so both places answer the same.
QJsonObject discoveryDocument(const Context &context);

} // namespace sandbox::provider
