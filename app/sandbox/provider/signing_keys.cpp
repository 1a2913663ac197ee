#include "app/sandbox/provider/signing_keys.h"

#include "models/core/random.h"
#include "models/jose/base64url.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sandbox::provider {
namespace {

constexpr qsizetype maxKeys = 2;

} // namespace

core::Result<> SigningKeys::rotate(jose::Algorithm algorithm)
{
    const QString kid = QString::fromLatin1(jose::toBase64Url(core::randomBytes(9)));
    auto key = jose::Jwk::generate(algorithm, kid);
    if (!key)
        return core::failure(key.error());
    m_keys.prepend(*key);
    m_keys = m_keys.mid(0, maxKeys);
    return {};
}

QJsonObject SigningKeys::publicSet() const
{
    QJsonArray keys;
    for (const jose::Jwk &key : m_keys)
        keys << key.publicJson();
    return { { u"keys"_s, keys } };
}

QJsonArray SigningKeys::save() const
{
    QJsonArray keys;
    for (const jose::Jwk &key : m_keys) {
        const auto json = key.privateJson();
        if (json)
            keys << QJsonDocument::fromJson(json->reveal()).object();
    }
    return keys;
}

core::Result<> SigningKeys::load(const QJsonArray &keys, jose::Algorithm algorithm)
{
    QList<jose::Jwk> read;
    for (const QJsonValue &value : keys) {
        const auto key = jose::Jwk::fromJson(value.toObject());
        if (key)
            read << *key;
    }
    if (read.isEmpty() || !read.constFirst().unfitMemberToSign(algorithm).isEmpty())
        return core::failure(core::Error::Kind::Invalid, u"gatehouse.sandbox_state"_s, {}, u"provider.keys"_s);
    m_keys = read.mid(0, maxKeys);
    return {};
}

} // namespace sandbox::provider
