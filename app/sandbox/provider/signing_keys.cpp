#include "app/sandbox/provider/signing_keys.h"

#include "models/core/random.h"
#include "models/jose/base64url.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sandbox::provider {
namespace {

constexpr qsizetype maxKeys = 2;

core::Result<jose::Jwk> freshKey(jose::Algorithm algorithm)
{
    return jose::Jwk::generate(algorithm, QString::fromLatin1(jose::toBase64Url(core::randomBytes(9))));
}

} // namespace

void SigningKeys::begin(jose::Algorithm algorithm)
{
    m_first = std::async(std::launch::async, freshKey, algorithm);
}

core::Result<> SigningKeys::await()
{
    if (!m_first.valid())
        return {};
    const auto first = m_first.get();
    if (!first)
        return core::failure(first.error());
    m_keys.prepend(*first);
    return {};
}

core::Result<> SigningKeys::rotate(jose::Algorithm algorithm)
{
    const auto key = freshKey(algorithm);
    if (!key)
        return core::failure(key.error());
    m_keys = m_keys.mid(0, maxKeys - 1);
    m_keys.prepend(*key);
    return {};
}

QJsonObject SigningKeys::publicSet() const
{
    QJsonArray set;
    for (const jose::Jwk &key : m_keys)
        set << key.publicJson();
    return { { u"keys"_s, set } };
}

QJsonArray SigningKeys::save() const
{
    QJsonArray saved;
    for (const jose::Jwk &key : m_keys) {
        const auto json = key.privateJson();
        if (json)
            saved << QJsonDocument::fromJson(json->reveal()).object();
    }
    return saved;
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
    m_first = {};
    m_keys = read.mid(0, maxKeys);
    return {};
}

} // namespace sandbox::provider
