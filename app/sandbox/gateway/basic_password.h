#pragma once

#include <QJsonObject>

namespace sandbox {

/// The password of a credential of the basic-auth plugin as it is kept: SHA-1 of it and of the consumer's id behind it
/// (gateway recording, section 5, "times").
QString hashedPassword(const QString &password, const QString &consumerId);

/// Replaces a password among the fields of a body; @p before is the credential that is changed, empty for a new one.
void hashPassword(QJsonObject &fields, const QJsonObject &before);

} // namespace sandbox
