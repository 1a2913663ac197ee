#include "models/storage/secret_store.h"

#include <QJsonObject>

namespace storage {

using namespace Qt::StringLiterals;
using core::Error;

QString secretKey(const QString &kind, const QString &uuid, const QString &field)
{
    Q_ASSERT(!kind.contains(u'/') && !uuid.contains(u'/') && !field.contains(u'/'));
    return kind + u'/' + uuid + u'/' + field;
}

tl::unexpected<Error> SecretStore::noSuchSecret(const QString &key)
{
    return core::failure(Error::Kind::NotFound, u"gatehouse.no_such_secret"_s, {}, key, QJsonObject { { u"key"_s, key } });
}

core::Result<> SecretStore::checkValue(const QString &key, const core::Secret &value)
{
    const QJsonObject fields { { u"key"_s, key }, { u"limit"_s, maxSecretBytes } };
    if (value.isEmpty())
        return core::failure(Error::Kind::Invalid, u"gatehouse.secret_empty"_s, {}, key, fields);
    if (value.reveal().size() > maxSecretBytes)
        return core::failure(Error::Kind::Invalid, u"gatehouse.secret_too_large"_s, {}, key, fields);
    return {};
}

} // namespace storage
