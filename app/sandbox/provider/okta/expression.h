#pragma once

#include <QJsonObject>
#include <QString>

namespace sandbox::provider::okta {

/// Evaluates the part of Okta's expression language that claims of a gateway use: names with dots (`app.clientId`, `user.login`,
/// `appuser.userName`, `access.scope`), texts, numbers, `null`, `true`, `false`, `==`, `!=`, `+`, `&&`, `||`, brackets and `a ? b : c`.
/// @param names what the names stand for: {"app": {...}, "user": {...}, ...}; one that is missing is null
/// @return null for a name that does not exist and for everything that cannot be read
QJsonValue evaluate(const QString &expression, const QJsonObject &names);

} // namespace sandbox::provider::okta
