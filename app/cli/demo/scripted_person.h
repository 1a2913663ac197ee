#pragma once

#include "models/core/result.h"
#include "models/core/secret.h"

#include <QString>
#include <QUrl>

namespace cli::demo {

/// A person who logs in, as far as a script can be one: opens the address, fills in the provider's forms (login, then consent), follows
/// the redirects, and ends at the page that the loopback listener shows. Blocking, any thread.
/// @param user typed into fields called login, username or user; @param password into those called password
/// @return the address that the last redirect went to; Rejected `gatehouse.login_stuck` {url, status} when a page offers no way on
core::Result<QUrl> logInAsPerson(const QUrl &authorizationUrl, const QString &user, const core::Secret &password);

} // namespace cli::demo
