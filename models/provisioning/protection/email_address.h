#pragma once

#include <QStringView>

namespace provisioning {

/// Whether @p text can be a developer's e-mail address for the portal: something on both sides of an @, without a blank or a slash, which
/// would be another path of the Admin API. Any thread.
bool isEmailAddress(QStringView text);

} // namespace provisioning
