#include "models/jose/key_material.h"

#include "models/jose/base64url.h"
#include "models/jose/key_rules.h"

#include <openssl/core_names.h>

#include <algorithm>
#include <array>
#include <vector>

namespace jose {

using namespace Qt::StringLiterals;

namespace {

struct Curve {
    QLatin1StringView name; ///< in the JWK
    const char *group; ///< in OpenSSL
    int bytes;
};

constexpr std::array curves {
    Curve { "P-256"_L1, "prime256v1", 32 },
    Curve { "P-384"_L1, "secp384r1", 48 },
    Curve { "P-521"_L1, "secp521r1", 66 },
};

struct Number {
    QLatin1StringView name; ///< in the JWK
    const char *parameter; ///< in OpenSSL
};

constexpr std::array rsaPublic { Number { "n"_L1, OSSL_PKEY_PARAM_RSA_N }, Number { "e"_L1, OSSL_PKEY_PARAM_RSA_E } };
constexpr std::array rsaFactors {
    Number { "p"_L1, OSSL_PKEY_PARAM_RSA_FACTOR1 },
    Number { "q"_L1, OSSL_PKEY_PARAM_RSA_FACTOR2 },
    Number { "dp"_L1, OSSL_PKEY_PARAM_RSA_EXPONENT1 },
    Number { "dq"_L1, OSSL_PKEY_PARAM_RSA_EXPONENT2 },
    Number { "qi"_L1, OSSL_PKEY_PARAM_RSA_COEFFICIENT1 },
};
constexpr Number rsaPrivate { "d"_L1, OSSL_PKEY_PARAM_RSA_D };

tl::unexpected<core::Error> unsupported(const QString &member, const QString &value)
{
    return core::failure(core::Error::Kind::Unsupported, u"gatehouse.jwk_unsupported"_s, {}, member,
        QJsonObject { { u"member"_s, member }, { u"value"_s, value.left(64) } });
}

uchar *bytesOf(QByteArray &array)
{
    return reinterpret_cast<uchar *>(array.data());
}

void wipe(QByteArray &bytes)
{
    OPENSSL_cleanse(bytes.data(), size_t(bytes.size()));
}

/// Collects numbers for EVP_PKEY_fromdata. Private ones are marked, so that OpenSSL wipes its copies.
class KeyBuilder {
public:
    KeyBuilder()
        : m_builder(OSSL_PARAM_BLD_new())
    {
    }

    core::Result<> addNumber(const QJsonObject &json, const Number &number)
    {
        core::Result<QByteArray> bytes = bytesMember(json, number.name);
        if (!bytes)
            return core::failure(bytes.error());
        // RFC 7518 section 6.3.1.1: the minimum number of octets.
        if (bytes->front() == 0)
            return jwkFault(number.name, u"leading_zero"_s);
        add(number.parameter, *bytes);
        return {};
    }

    void add(const char *parameter, QByteArray &bytes)
    {
        BigNumber value(BN_secure_new());
        BN_bin2bn(bytesOf(bytes), int(bytes.size()), value.get());
        wipe(bytes);
        OSSL_PARAM_BLD_push_BN(m_builder.get(), parameter, value.get());
        m_numbers.push_back(std::move(value)); // the builder only points to it
    }

    void addText(const char *parameter, const char *text) { OSSL_PARAM_BLD_push_utf8_string(m_builder.get(), parameter, text, 0); }
    void addBytes(const char *parameter, const QByteArray &bytes)
    {
        OSSL_PARAM_BLD_push_octet_string(m_builder.get(), parameter, bytes.constData(), size_t(bytes.size()));
    }

    KeyPtr build(const char *type, bool isPrivate)
    {
        const ErrorQueueGuard guard;
        const Params params(OSSL_PARAM_BLD_to_param(m_builder.get()));
        const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
        EVP_PKEY *key = nullptr;
        if (params && context && EVP_PKEY_fromdata_init(context.get()) == 1)
            EVP_PKEY_fromdata(context.get(), &key, isPrivate ? EVP_PKEY_KEYPAIR : EVP_PKEY_PUBLIC_KEY, params.get());
        return KeyPtr(key);
    }

private:
    ParamBuilder m_builder;
    std::vector<BigNumber> m_numbers;
};

/// A member of exactly @p size bytes (RFC 7518 section 6.2.1.2, RFC 8037 section 2).
core::Result<QByteArray> fixedMember(const QJsonObject &json, const QString &name, qsizetype size)
{
    core::Result<QByteArray> bytes = bytesMember(json, name);
    if (bytes && bytes->size() != size)
        return jwkFault(name, u"length"_s);
    return bytes;
}

core::Result<KeyPtr> rsaFromJson(const QJsonObject &json)
{
    KeyBuilder builder;
    for (const Number &number : rsaPublic) {
        if (const core::Result<> added = builder.addNumber(json, number); !added)
            return core::failure(added.error());
    }
    const bool isPrivate = json.contains(rsaPrivate.name);
    if (isPrivate) {
        if (json.contains("oth"_L1))
            return unsupported(u"oth"_s, {});
        if (const core::Result<> added = builder.addNumber(json, rsaPrivate); !added)
            return core::failure(added.error());
    }
    // RFC 7518 section 6.3.2: the factors come all together or not at all.
    const bool anyFactor
        = std::any_of(rsaFactors.begin(), rsaFactors.end(), [&json](const Number &number) { return json.contains(number.name); });
    if (anyFactor && !isPrivate)
        return jwkFault(rsaPrivate.name, u"missing"_s);
    for (const Number &number : rsaFactors) {
        if (!anyFactor)
            break;
        if (const core::Result<> added = builder.addNumber(json, number); !added)
            return core::failure(added.error());
    }
    KeyPtr key = builder.build("RSA", isPrivate);
    if (!key)
        return jwkFault(u"n"_s, u"refused"_s);
    return key;
}

core::Result<KeyPtr> ecFromJson(const QJsonObject &json)
{
    const QString name = json.value("crv"_L1).toString();
    const auto curve = std::find_if(curves.begin(), curves.end(), [&name](const Curve &known) { return name == known.name; });
    if (curve == curves.end())
        return name.isEmpty() ? jwkFault(u"crv"_s, u"missing"_s) : unsupported(u"crv"_s, name);
    const core::Result<QByteArray> x = fixedMember(json, u"x"_s, curve->bytes);
    if (!x)
        return core::failure(x.error());
    const core::Result<QByteArray> y = fixedMember(json, u"y"_s, curve->bytes);
    if (!y)
        return core::failure(y.error());
    KeyBuilder builder;
    builder.addText(OSSL_PKEY_PARAM_GROUP_NAME, curve->group);
    const QByteArray point = "\x04" + *x + *y;
    builder.addBytes(OSSL_PKEY_PARAM_PUB_KEY, point);
    const bool isPrivate = json.contains("d"_L1);
    if (isPrivate) {
        core::Result<QByteArray> d = fixedMember(json, u"d"_s, curve->bytes);
        if (!d)
            return core::failure(d.error());
        builder.add(OSSL_PKEY_PARAM_PRIV_KEY, *d);
    }
    KeyPtr key = builder.build("EC", isPrivate);
    if (!key)
        return jwkFault(isPrivate ? u"d"_s : u"x"_s, isPrivate ? u"refused"_s : u"not_on_curve"_s);
    return key;
}

core::Result<KeyPtr> okpFromJson(const QJsonObject &json)
{
    const QString name = json.value("crv"_L1).toString();
    if (name != "Ed25519"_L1)
        return name.isEmpty() ? jwkFault(u"crv"_s, u"missing"_s) : unsupported(u"crv"_s, name);
    core::Result<QByteArray> x = fixedMember(json, u"x"_s, 32);
    if (!x)
        return core::failure(x.error());
    if (!json.contains("d"_L1))
        return KeyPtr(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, bytesOf(*x), size_t(x->size())));
    core::Result<QByteArray> d = fixedMember(json, u"d"_s, 32);
    if (!d)
        return core::failure(d.error());
    KeyPtr key(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, bytesOf(*d), size_t(d->size())));
    wipe(*d);
    if (!key || publicMembers(key.get()).value("x"_L1).toString() != json.value("x"_L1).toString())
        return jwkFault(u"d"_s, u"halves_differ"_s);
    return key;
}

BigNumber numberOf(EVP_PKEY *key, const char *parameter)
{
    BIGNUM *value = nullptr;
    EVP_PKEY_get_bn_param(key, parameter, &value);
    return BigNumber(value);
}

/// @p size 0: as few bytes as the number needs.
QByteArray encoded(EVP_PKEY *key, const char *parameter, int size = 0)
{
    const BigNumber value = numberOf(key, parameter);
    if (!value)
        return {};
    QByteArray bytes(size ? size : BN_num_bytes(value.get()), Qt::Uninitialized);
    BN_bn2binpad(value.get(), bytesOf(bytes), int(bytes.size()));
    QByteArray text = toBase64Url(bytes);
    wipe(bytes);
    return text;
}

const Curve *curveOf(EVP_PKEY *key)
{
    std::array<char, 64> group {};
    size_t size = 0;
    if (EVP_PKEY_get_utf8_string_param(key, OSSL_PKEY_PARAM_GROUP_NAME, group.data(), group.size(), &size) != 1)
        return nullptr;
    const auto curve
        = std::find_if(curves.begin(), curves.end(), [&group](const Curve &known) { return qstrcmp(known.group, group.data()) == 0; });
    return curve == curves.end() ? nullptr : &*curve;
}

QByteArray rawOf(EVP_PKEY *key, bool isPrivate)
{
    QByteArray bytes(32, Qt::Uninitialized);
    size_t size = size_t(bytes.size());
    if (isPrivate)
        EVP_PKEY_get_raw_private_key(key, bytesOf(bytes), &size);
    else
        EVP_PKEY_get_raw_public_key(key, bytesOf(bytes), &size);
    return bytes;
}

core::Result<> checkRsa(EVP_PKEY *key)
{
    const BigNumber n = numberOf(key, OSSL_PKEY_PARAM_RSA_N);
    const BigNumber e = numberOf(key, OSSL_PKEY_PARAM_RSA_E);
    if (!n || !e)
        return jwkFault(u"n"_s, u"missing"_s);
    if (BN_num_bits(n.get()) < minRsaBits)
        return jwkFault(u"n"_s, u"too_short"_s);
    if (BN_num_bits(n.get()) > maxRsaBits)
        return jwkFault(u"n"_s, u"too_long"_s);
    if (!BN_is_odd(n.get()))
        return jwkFault(u"n"_s, u"even"_s);
    if (isRocaModulus(n.get()))
        return jwkFault(u"n"_s, u"roca"_s);
    if (!BN_is_odd(e.get()) || BN_is_one(e.get()) || BN_num_bits(e.get()) > maxRsaExponentBits)
        return jwkFault(u"e"_s, u"exponent"_s);
    return {};
}

/// True as well for a key that came without its factors.
bool factorsBelongTogether(EVP_PKEY *key)
{
    std::array<BigNumber, rsaFactors.size()> factors;
    for (size_t i = 0; i < factors.size(); ++i)
        factors[i] = numberOf(key, rsaFactors[i].parameter);
    if (!factors.front())
        return true;
    const auto complete = [](const BigNumber &number) { return number != nullptr; };
    const BigNumber n = numberOf(key, OSSL_PKEY_PARAM_RSA_N);
    const BigNumber e = numberOf(key, OSSL_PKEY_PARAM_RSA_E);
    const BigNumber d = numberOf(key, OSSL_PKEY_PARAM_RSA_D);
    const auto &[p, q, dp, dq, qi] = factors;
    return std::all_of(factors.begin(), factors.end(), complete)
        && areConsistent({ n.get(), e.get(), d.get(), p.get(), q.get(), dp.get(), dq.get(), qi.get() });
}

/// Signs a probe and verifies it: a private half of another key does not pass.
bool halvesBelongTogether(EVP_PKEY *key)
{
    const ErrorQueueGuard guard;
    const EVP_MD *digest = EVP_PKEY_get_base_id(key) == EVP_PKEY_ED25519 ? nullptr : EVP_sha256();
    const uchar probe[] = { 'p', 'r', 'o', 'b', 'e' };
    QByteArray signature(EVP_PKEY_get_size(key), Qt::Uninitialized);
    size_t size = size_t(signature.size());
    const DigestContext signing(EVP_MD_CTX_new());
    const DigestContext verifying(EVP_MD_CTX_new());
    return EVP_DigestSignInit(signing.get(), nullptr, digest, nullptr, key) == 1
        && EVP_DigestSign(signing.get(), bytesOf(signature), &size, probe, sizeof probe) == 1
        && EVP_DigestVerifyInit(verifying.get(), nullptr, digest, nullptr, key) == 1
        && EVP_DigestVerify(verifying.get(), bytesOf(signature), size, probe, sizeof probe) == 1;
}

} // namespace

tl::unexpected<core::Error> jwkFault(const QString &member, const QString &reason)
{
    return core::failure(
        core::Error::Kind::Invalid, u"gatehouse.jwk"_s, {}, member, QJsonObject { { u"member"_s, member }, { u"reason"_s, reason } });
}

core::Result<QByteArray> bytesMember(const QJsonObject &json, const QString &name)
{
    const QJsonValue value = json.value(name);
    if (value.isUndefined())
        return jwkFault(name, u"missing"_s);
    if (!value.isString())
        return jwkFault(name, u"not_text"_s);
    core::Result<QByteArray> bytes = fromBase64Url(value.toString().toUtf8());
    if (!bytes)
        return jwkFault(name, u"not_base64url"_s);
    if (bytes->isEmpty())
        return jwkFault(name, u"empty"_s);
    return bytes;
}

core::Result<KeyPtr> keyFromJson(const QJsonObject &json)
{
    const QString type = json.value("kty"_L1).toString();
    if (type == "RSA"_L1)
        return rsaFromJson(json);
    if (type == "EC"_L1)
        return ecFromJson(json);
    if (type == "OKP"_L1)
        return okpFromJson(json);
    if (type.isEmpty())
        return jwkFault(u"kty"_s, u"missing"_s);
    return unsupported(u"kty"_s, type);
}

core::Result<> checkKey(EVP_PKEY *key, bool isPrivate)
{
    const int type = EVP_PKEY_get_base_id(key);
    if (type == EVP_PKEY_RSA) {
        if (const core::Result<> checked = checkRsa(key); !checked)
            return checked;
    } else if (type == EVP_PKEY_EC) {
        if (!curveOf(key))
            return unsupported(u"crv"_s, {});
    } else if (type == EVP_PKEY_ED25519) {
        if (!isSoundEd25519Point(rawOf(key, false)))
            return jwkFault(u"x"_s, u"not_on_curve"_s);
    } else {
        return unsupported(u"kty"_s, QString::fromLatin1(EVP_PKEY_get0_type_name(key)));
    }
    if (isPrivate && type == EVP_PKEY_RSA && !factorsBelongTogether(key))
        return jwkFault(u"d"_s, u"halves_differ"_s);
    if (isPrivate && !halvesBelongTogether(key))
        return jwkFault(u"d"_s, u"halves_differ"_s);
    return {};
}

QJsonObject publicMembers(EVP_PKEY *key)
{
    const auto text = [](const QByteArray &bytes) { return QString::fromLatin1(bytes); };
    switch (EVP_PKEY_get_base_id(key)) {
    case EVP_PKEY_RSA:
        return { { u"kty"_s, u"RSA"_s }, { u"n"_s, text(encoded(key, OSSL_PKEY_PARAM_RSA_N)) },
            { u"e"_s, text(encoded(key, OSSL_PKEY_PARAM_RSA_E)) } };
    case EVP_PKEY_EC: {
        const Curve *curve = curveOf(key);
        return { { u"kty"_s, u"EC"_s }, { u"crv"_s, QString(curve->name) },
            { u"x"_s, text(encoded(key, OSSL_PKEY_PARAM_EC_PUB_X, curve->bytes)) },
            { u"y"_s, text(encoded(key, OSSL_PKEY_PARAM_EC_PUB_Y, curve->bytes)) } };
    }
    default:
        return { { u"kty"_s, u"OKP"_s }, { u"crv"_s, u"Ed25519"_s }, { u"x"_s, text(toBase64Url(rawOf(key, false))) } };
    }
}

QByteArray privateMembers(EVP_PKEY *key)
{
    QByteArray json;
    json.reserve(8 * EVP_PKEY_get_size(key) + 256); // room for all, so that growing leaves no copy behind
    const auto add = [&json](QLatin1StringView name, QByteArray value) {
        if (value.isEmpty())
            return;
        json += ",\"";
        json += QByteArrayView(name.data(), name.size());
        json += "\":\"";
        json += value;
        json += '"';
        wipe(value);
    };
    switch (EVP_PKEY_get_base_id(key)) {
    case EVP_PKEY_RSA:
        add(rsaPrivate.name, encoded(key, rsaPrivate.parameter));
        for (const Number &number : rsaFactors)
            add(number.name, encoded(key, number.parameter));
        break;
    case EVP_PKEY_EC:
        add("d"_L1, encoded(key, OSSL_PKEY_PARAM_PRIV_KEY, curveOf(key)->bytes));
        break;
    default: {
        QByteArray raw = rawOf(key, true);
        add("d"_L1, toBase64Url(raw));
        wipe(raw);
    }
    }
    return json;
}

} // namespace jose
