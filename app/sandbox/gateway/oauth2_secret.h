#pragma once

#include <QJsonObject>
#include <QString>

namespace sandbox {

/// 32 letters and digits, as the gateway makes keys, codes and tokens.
QString randomKey();

/// Keeps the secret of an OAuth 2 credential as a hash where `hash_secret` says so: "$pbkdf2-sha512$i=10000,l=32$salt$hash" (gateway
/// recording, section 5, "oauth2 credentials under consumers"). A hash stays as it is.
void hashSecret(QJsonObject &credential);

/// Whether an edit may go through: who says whether a secret is hashed must say the secret as well.
bool mayChangeSecret(const QJsonObject &changes);

/// Whether @p secret is that of the credential.
bool hasSecret(const QJsonObject &credential, const QString &secret);

} // namespace sandbox
