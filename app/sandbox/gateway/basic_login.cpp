#include "app/sandbox/gateway/basic_login.h"

namespace sandbox {

bool isBasicLogin(const QByteArray &authorization, const QString &user, const core::Secret &password)
{
    constexpr QByteArrayView scheme("basic ");
    if (!authorization.left(scheme.size()).toLower().startsWith(scheme))
        return false;
    const auto decoded = QByteArray::fromBase64Encoding(authorization.mid(scheme.size()).trimmed());
    const qsizetype colon = (*decoded).indexOf(':');
    return decoded && colon > 0 && QString::fromUtf8((*decoded).left(colon)) == user && core::Secret((*decoded).mid(colon + 1)) == password;
}

} // namespace sandbox
