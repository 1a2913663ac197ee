#include "models/jose/jwk.h"

#include "models/core/random.h"
#include "models/jose/base64url.h"
#include "models/jose/jwk_data.h"
#include "models/jose/key_material.h"
#include "models/jose/signature.h"

#include <openssl/rsa.h>

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace jose {

using namespace Qt::StringLiterals;

namespace {

/// A member that is text when it is there at all.
core::Result<QString> textMember(const QJsonObject &json, const QString &name)
{
    const QJsonValue value = json.value(name);
    if (!value.isUndefined() && !value.isString())
        return jwkFault(name, u"not_text"_s);
    return value.toString();
}

/// RFC 7517 section 4.3: an array of different texts.
core::Result<std::optional<QStringList>> operationsOf(const QJsonObject &json)
{
    const QJsonValue value = json.value("key_ops"_L1);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isArray())
        return jwkFault(u"key_ops"_s, u"not_array"_s);
    QStringList operations;
    const QJsonArray array = value.toArray();
    for (const QJsonValue operation : array) {
        if (!operation.isString() || operations.contains(operation.toString()))
            return jwkFault(u"key_ops"_s, operation.isString() ? u"repeated"_s : u"not_text"_s);
        operations.append(operation.toString());
    }
    return operations;
}

QString curveFor(Algorithm algorithm)
{
    switch (algorithm) {
    case Algorithm::ES256:
        return u"P-256"_s;
    case Algorithm::ES384:
        return u"P-384"_s;
    case Algorithm::ES512:
        return u"P-521"_s;
    case Algorithm::EdDSA:
        return u"Ed25519"_s;
    default:
        return {};
    }
}

Jwk::Type typeFor(Algorithm algorithm)
{
    if (isSymmetric(algorithm))
        return Jwk::Type::Symmetric;
    if (algorithm == Algorithm::EdDSA)
        return Jwk::Type::Okp;
    return curveFor(algorithm).isEmpty() ? Jwk::Type::Rsa : Jwk::Type::Ec;
}

Jwk::Type typeOf(EVP_PKEY *key)
{
    switch (EVP_PKEY_get_base_id(key)) {
    case EVP_PKEY_RSA:
        return Jwk::Type::Rsa;
    case EVP_PKEY_EC:
        return Jwk::Type::Ec;
    default:
        return Jwk::Type::Okp;
    }
}

KeyPtr freshKey(Algorithm algorithm)
{
    const ErrorQueueGuard guard;
    switch (typeFor(algorithm)) {
    case Jwk::Type::Rsa:
        return KeyPtr(EVP_RSA_gen(2048));
    case Jwk::Type::Ec:
        return KeyPtr(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", curveFor(algorithm).toLatin1().constData()));
    case Jwk::Type::Okp:
        return KeyPtr(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
    case Jwk::Type::Symmetric:
        break;
    }
    return {};
}

/// The public counterparts of private operations.
QJsonArray publicOperations(const QStringList &operations)
{
    QJsonArray found;
    for (const QString &operation : operations) {
        const QString counterpart = operation == "sign"_L1 ? u"verify"_s : operation;
        if (!found.contains(counterpart))
            found.append(counterpart);
    }
    return found;
}

} // namespace

Jwk::Jwk()
    : m_data(std::make_shared<const Data>())
{
}

Jwk::Jwk(std::shared_ptr<const Data> data)
    : m_data(std::move(data))
{
}

core::Result<Jwk> Jwk::fromKey(const std::shared_ptr<Data> &data)
{
    if (const core::Result<> checked = checkKey(data->key.get(), data->isPrivate); !checked)
        return core::failure(checked.error());
    data->type = typeOf(data->key.get());
    data->publicMembers = publicMembers(data->key.get());
    Jwk key(data);
    if (data->type == Type::Rsa) {
        for (const Algorithm algorithm : asymmetricAlgorithms()) {
            if (key.fits(algorithm))
                data->verifications[algorithm] = startVerification(data->key.get(), algorithm);
        }
    }
    return key;
}

core::Result<Jwk> Jwk::fromJson(const QJsonObject &json)
{
    const auto data = std::make_shared<Data>();
    for (const auto &[name, into] : { std::pair(u"kid"_s, &data->kid), { u"use"_s, &data->use }, { u"alg"_s, &data->algorithmText } }) {
        const core::Result<QString> text = textMember(json, name);
        if (!text)
            return core::failure(text.error());
        *into = *text;
    }
    const core::Result<std::optional<QStringList>> operations = operationsOf(json);
    if (!operations)
        return core::failure(operations.error());
    data->operations = *operations;
    if (json.value("kty"_L1).toString() == "oct"_L1) {
        core::Result<QByteArray> bytes = bytesMember(json, u"k"_s);
        if (!bytes)
            return core::failure(bytes.error());
        data->secret = core::Secret(std::move(*bytes));
        data->isPrivate = true;
        return Jwk(data);
    }
    core::Result<KeyPtr> key = keyFromJson(json);
    if (!key)
        return core::failure(key.error());
    data->key = std::move(*key);
    data->isPrivate = json.contains("d"_L1);
    return fromKey(data);
}

core::Result<Jwk> Jwk::generate(Algorithm algorithm, const QString &kid)
{
    const auto data = std::make_shared<Data>();
    data->kid = kid;
    data->use = u"sig"_s;
    data->algorithmText = algorithmName(algorithm);
    data->isPrivate = true;
    if (isSymmetric(algorithm)) {
        data->secret = core::Secret(core::randomBytes(hashBytes(algorithm)));
        return Jwk(data);
    }
    data->key = freshKey(algorithm);
    if (!data->key)
        return core::failure(core::Error::Kind::Unsupported, u"gatehouse.key_generation"_s);
    return fromKey(data);
}

core::Result<Jwk> Jwk::fromSharedSecret(const core::Secret &secret)
{
    if (secret.isEmpty())
        return jwkFault(u"k"_s, u"empty"_s);
    const auto data = std::make_shared<Data>();
    data->secret = secret;
    data->isPrivate = true;
    return Jwk(data);
}

Jwk::Type Jwk::type() const
{
    return m_data->type;
}

QString Jwk::kid() const
{
    return m_data->kid;
}

QString Jwk::use() const
{
    return m_data->use;
}

std::optional<Algorithm> Jwk::algorithm() const
{
    return algorithmFromName(m_data->algorithmText);
}

bool Jwk::isPrivate() const
{
    return m_data->isPrivate;
}

bool Jwk::fits(Algorithm algorithm) const
{
    return unfitMember(algorithm).isEmpty();
}

QString Jwk::unfitMember(Algorithm algorithm) const
{
    if (m_data->type != typeFor(algorithm))
        return u"kty"_s;
    const QString curve = curveFor(algorithm);
    if (!curve.isEmpty() && m_data->publicMembers.value("crv"_L1).toString() != curve)
        return u"crv"_s;
    if (isSymmetric(algorithm) && m_data->secret.reveal().size() < hashBytes(algorithm))
        return u"k"_s;
    if (!m_data->use.isEmpty() && m_data->use != "sig"_L1)
        return u"use"_s;
    if (m_data->operations && !m_data->operations->contains("verify"_L1))
        return u"key_ops"_s;
    if (!m_data->algorithmText.isEmpty() && m_data->algorithmText != algorithmName(algorithm))
        return u"alg"_s;
    return {};
}

QString Jwk::unfitMemberToSign(Algorithm algorithm) const
{
    const bool maySign = !m_data->operations || m_data->operations->contains("sign"_L1);
    const QString member = unfitMember(algorithm);
    if (!member.isEmpty() && member != "key_ops"_L1)
        return member;
    if (!maySign)
        return u"key_ops"_s;
    return m_data->isPrivate ? QString() : u"d"_s;
}

QJsonObject Jwk::publicJson() const
{
    if (m_data->type == Type::Symmetric)
        return {};
    QJsonObject json = m_data->publicMembers;
    if (!m_data->kid.isEmpty())
        json.insert("kid"_L1, m_data->kid);
    if (!m_data->use.isEmpty())
        json.insert("use"_L1, m_data->use);
    if (!m_data->algorithmText.isEmpty())
        json.insert("alg"_L1, m_data->algorithmText);
    if (m_data->operations)
        json.insert("key_ops"_L1, publicOperations(*m_data->operations));
    return json;
}

core::Result<core::Secret> Jwk::privateJson() const
{
    if (!m_data->isPrivate)
        return core::failure(core::Error::Kind::Unsupported, u"gatehouse.key_not_private"_s);
    QJsonObject open = publicJson();
    if (m_data->type == Type::Symmetric) {
        open = { { u"kty"_s, u"oct"_s } };
        for (const auto &[name, text] :
            { std::pair(u"kid"_s, m_data->kid), { u"use"_s, m_data->use }, { u"alg"_s, m_data->algorithmText } }) {
            if (!text.isEmpty())
                open.insert(name, text);
        }
    }
    if (m_data->operations)
        open.insert("key_ops"_L1, QJsonArray::fromStringList(*m_data->operations));
    QByteArray hidden;
    if (m_data->type == Type::Symmetric)
        hidden = ",\"k\":\"" + toBase64Url(m_data->secret.reveal()) + '"';
    else
        hidden = privateMembers(m_data->key.get());
    QByteArray text = QJsonDocument(open).toJson(QJsonDocument::Compact);
    text.chop(1);
    text.reserve(text.size() + hidden.size() + 1);
    text += hidden;
    text += '}';
    OPENSSL_cleanse(hidden.data(), size_t(hidden.size()));
    return core::Secret(std::move(text));
}

QByteArray Jwk::thumbprint() const
{
    QJsonObject members = m_data->publicMembers; // RFC 7638 section 3.2: just the required ones; Qt writes them sorted and compact
    if (m_data->type == Type::Symmetric)
        members = { { u"k"_s, QString::fromLatin1(toBase64Url(m_data->secret.reveal())) }, { u"kty"_s, u"oct"_s } };
    const QByteArray text = QJsonDocument(members).toJson(QJsonDocument::Compact);
    return toBase64Url(QCryptographicHash::hash(text, QCryptographicHash::Sha256));
}

EVP_PKEY *Jwk::pkey() const
{
    return m_data->key.get();
}

const EVP_MD_CTX *Jwk::verification(Algorithm algorithm) const
{
    const auto found = m_data->verifications.find(algorithm);
    return found == m_data->verifications.end() ? nullptr : found->second.get();
}

core::Secret Jwk::sharedSecret() const
{
    return m_data->secret;
}

} // namespace jose
