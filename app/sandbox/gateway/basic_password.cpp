#include "app/sandbox/gateway/basic_password.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace sandbox {

QString hashedPassword(const QString &password, const QString &consumerId)
{
    return QString::fromLatin1(QCryptographicHash::hash((password + consumerId).toUtf8(), QCryptographicHash::Sha1).toHex());
}

void hashPassword(QJsonObject &fields, const QJsonObject &before)
{
    const QString password = fields.value(u"password"_s).toString();
    const QJsonObject &owned = fields.contains(u"consumer"_s) ? fields : before;
    if (!password.isEmpty())
        fields.insert(u"password"_s, hashedPassword(password, owned.value(u"consumer"_s)[u"id"_s].toString()));
}

} // namespace sandbox
