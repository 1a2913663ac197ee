#pragma once

#include <QByteArray>
#include <QString>

namespace net {

/// Whether the value of this JSON, form or query member may be shown as it is. An allow-list: what is not known is not shown.
bool isSafeField(QStringView name);
/// Whether everything below this member is hidden, names of the allow-list too.
bool isSecretContainer(QStringView name);
/// Whether the value of this member or header is a credential in itself, to be taken out wherever it is repeated.
bool isCredentialName(QStringView name);
/// Whether this header's value may be shown (Location, WWW-Authenticate and Link are taken apart besides). Any case.
bool isSafeHeader(const QByteArray &name);
/// Whether a name itself may be shown: words, not something that could be a value in the wrong place.
bool isPlainName(QStringView name);
/// Whether the text holds a JWT or a JWE: three or five base64url parts of which the first is a JSON object.
bool holdsJwt(QStringView text);

} // namespace net
