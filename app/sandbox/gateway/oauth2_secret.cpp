#include "app/sandbox/gateway/oauth2_secret.h"

#include "models/core/random.h"
#include "models/core/secret.h"

#include <QPasswordDigestor>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

constexpr int rounds = 10'000;
constexpr int hashBytes = 32;

QString prefix()
{
    return u"$pbkdf2-sha512$i=%1,l=%2$"_s.arg(rounds).arg(hashBytes);
}

QString hashOf(const QString &secret, const QByteArray &salt)
{
    const QByteArray hash = QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha512, secret.toUtf8(), salt, rounds, hashBytes);
    const auto plain = QByteArray::Base64Encoding | QByteArray::OmitTrailingEquals;
    return prefix() + QString::fromLatin1(salt.toBase64(plain)) + u'$' + QString::fromLatin1(hash.toBase64(plain));
}

} // namespace

QString randomKey()
{
    static constexpr QLatin1StringView letters("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");
    QString key;
    const QByteArray bytes = core::randomBytes(32);
    for (const char byte : bytes)
        key += letters.at(static_cast<unsigned char>(byte) % letters.size());
    return key;
}

void hashSecret(QJsonObject &credential)
{
    const QJsonValue secret = credential.value(u"client_secret"_s);
    if (credential.value(u"hash_secret"_s).toBool() && secret.isString() && !secret.toString().startsWith(prefix()))
        credential.insert(u"client_secret"_s, hashOf(secret.toString(), core::randomBytes(16)));
}

bool mayChangeSecret(const QJsonObject &changes)
{
    return !changes.value(u"hash_secret"_s).isBool() || changes.value(u"client_secret"_s).isString();
}

bool hasSecret(const QJsonObject &credential, const QString &secret)
{
    const QString kept = credential.value(u"client_secret"_s).toString();
    QString given = secret;
    if (credential.value(u"hash_secret"_s).toBool() && kept.startsWith(prefix()))
        given = hashOf(secret, QByteArray::fromBase64(kept.section(u'$', 3, 3).toLatin1()));
    return !kept.isEmpty() && core::Secret::fromText(given) == core::Secret::fromText(kept);
}

} // namespace sandbox
