#pragma once

#include "models/core/secret.h"

#include <QByteArray>
#include <QString>

namespace sandbox {

/// Whether an Authorization header is HTTP Basic (RFC 7617) of @p user with @p password.
bool isBasicLogin(const QByteArray &authorization, const QString &user, const core::Secret &password);

} // namespace sandbox
