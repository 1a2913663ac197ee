#include "models/jose/jws.h"

#include "models/jose/base64url.h"
#include "models/jose/signature.h"
#include "models/jose/strict_json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace jose {

using namespace Qt::StringLiterals;

namespace {

using Kind = core::Error::Kind;

tl::unexpected<core::Error> at(core::Error error, const QString &part)
{
    error.where = part;
    return core::failure(std::move(error));
}

tl::unexpected<core::Error> tooLarge(qsizetype bytes)
{
    return core::failure(
        Kind::Invalid, u"gatehouse.token_too_large"_s, {}, {}, QJsonObject { { u"bytes"_s, bytes }, { u"limit"_s, maxTokenBytes } });
}

/// Text of the far side, short enough for a message.
QString shortened(const QString &text)
{
    return text.left(128);
}

core::Result<> checkHeader(const QJsonObject &header)
{
    if (!header.value("alg"_L1).isString())
        return core::failure(Kind::Invalid, u"gatehouse.alg_missing"_s, {}, u"header"_s);
    for (const QString &name : { u"kid"_s, u"typ"_s, u"cty"_s }) {
        const QJsonValue value = header.value(name);
        if (!value.isUndefined() && !value.isString()) {
            return core::failure(Kind::Invalid, u"gatehouse.header_member"_s, {}, u"header"_s, QJsonObject { { u"member"_s, name } });
        }
    }
    return {};
}

/// No extension is understood, so `crit` refuses (RFC 7515 section 4.1.11), and so does an unencoded payload (RFC 7797).
bool asksForExtension(const QJsonObject &header)
{
    const QJsonValue encoded = header.value("b64"_L1);
    return header.contains("crit"_L1) || (!encoded.isUndefined() && encoded != QJsonValue(true));
}

QJsonValue extensionsOf(const QJsonObject &header)
{
    const QJsonArray named = header.value("crit"_L1).toArray();
    QJsonArray texts;
    for (qsizetype i = 0; i < named.size() && i < 8; ++i)
        texts.append(shortened(named.at(i).toString()));
    return texts.isEmpty() && header.contains("b64"_L1) ? QJsonArray { u"b64"_s } : texts;
}

/// What can be said of the header alone: an algorithm that is known and allowed, no extension.
core::Result<Algorithm> acceptHeader(const Jws &jws, const QList<Algorithm> &allowed)
{
    const QString text = jws.algorithmText();
    const std::optional<Algorithm> algorithm = algorithmFromName(text);
    QJsonObject fields { { u"alg"_s, shortened(text) } };
    if (text.compare("none"_L1, Qt::CaseInsensitive) == 0)
        return core::failure(Kind::Rejected, u"gatehouse.alg_none"_s, {}, u"header"_s, fields);
    if (!algorithm)
        return core::failure(Kind::Rejected, u"gatehouse.alg_unknown"_s, {}, u"header"_s, fields);
    if (!allowed.contains(*algorithm)) {
        QJsonArray names;
        for (const Algorithm one : allowed)
            names.append(algorithmName(one));
        fields.insert("allowed"_L1, names);
        return core::failure(Kind::Rejected, u"gatehouse.alg_not_allowed"_s, {}, u"header"_s, fields);
    }
    if (asksForExtension(jws.header)) {
        return core::failure(Kind::Rejected, u"gatehouse.crit"_s, {}, u"header"_s, QJsonObject { { u"crit"_s, extensionsOf(jws.header) } });
    }
    return *algorithm;
}

tl::unexpected<core::Error> unfit(Kind kind, Algorithm algorithm, const QString &kid, const QString &member)
{
    return core::failure(kind, u"gatehouse.key_unfit"_s, {}, {},
        QJsonObject { { u"alg"_s, algorithmName(algorithm) }, { u"kid"_s, shortened(kid) }, { u"member"_s, member } });
}

tl::unexpected<core::Error> badSignature(Algorithm algorithm, const QString &kid)
{
    return core::failure(Kind::Rejected, u"gatehouse.signature"_s, {}, u"signature"_s,
        QJsonObject { { u"alg"_s, algorithmName(algorithm) }, { u"kid"_s, shortened(kid) } });
}

/// Whether one name stands for several keys. The same key listed twice does no harm.
bool areDifferent(const QList<Jwk> &keys)
{
    return std::any_of(keys.begin() + 1, keys.end(), [&keys](const Jwk &key) { return key.thumbprint() != keys.first().thumbprint(); });
}

/// Why the key that the token names cannot be used: it is malformed, or it is of a kind that we lack and no other has the name.
const core::Error *faultOfNamedKey(const QString &kid, const Jwks &keys)
{
    const bool isThere = std::any_of(keys.keys.begin(), keys.keys.end(), [&kid](const Jwk &key) { return key.kid() == kid; });
    for (const Jwks::LeftOut &key : keys.leftOut) {
        if (!kid.isEmpty() && key.kid == kid && (!isThere || key.error.kind == Kind::Invalid))
            return &key.error;
    }
    return nullptr;
}

/// Why no key of the set came into question.
tl::unexpected<core::Error> noCandidate(const Jws &jws, const Jwks &keys, Algorithm algorithm)
{
    const QString kid = jws.kid();
    QJsonArray known;
    for (const Jwk &key : keys.keys) {
        if (!kid.isEmpty() && key.kid() == kid) {
            const QString member = key.unfitMember(algorithm);
            return unfit(Kind::Rejected, algorithm, kid, member.isEmpty() ? u"k"_s : member);
        }
        if (known.size() < 16)
            known.append(shortened(key.kid()));
    }
    if (kid.isEmpty())
        return unfit(Kind::Rejected, algorithm, kid, u"keys"_s);
    return core::failure(
        Kind::Rejected, u"gatehouse.kid_unknown"_s, {}, u"header"_s, QJsonObject { { u"kid"_s, shortened(kid) }, { u"known"_s, known } });
}

} // namespace

QString Jws::algorithmText() const
{
    return header.value("alg"_L1).toString();
}

QString Jws::kid() const
{
    return header.value("kid"_L1).toString();
}

core::Result<Jws> parseJws(const QByteArray &compact)
{
    if (compact.size() > maxTokenBytes)
        return tooLarge(compact.size());
    const qsizetype dots = compact.count('.');
    if (dots != 2) {
        return core::failure(
            Kind::Invalid, u"gatehouse.token_parts"_s, {}, {}, QJsonObject { { u"parts"_s, compact.isEmpty() ? 0 : dots + 1 } });
    }
    const QByteArrayView text(compact);
    const qsizetype first = text.indexOf('.');
    const qsizetype second = text.lastIndexOf('.');
    const core::Result<QByteArray> header = fromBase64Url(text.first(first));
    if (!header)
        return at(header.error(), u"header"_s);
    const core::Result<QJsonObject> json = parseStrictObject(*header);
    if (!json)
        return at(json.error(), u"header"_s);
    core::Result<QByteArray> payload = fromBase64Url(text.sliced(first + 1, second - first - 1));
    if (!payload)
        return at(payload.error(), u"payload"_s);
    core::Result<QByteArray> signature = fromBase64Url(text.sliced(second + 1));
    if (!signature)
        return at(signature.error(), u"signature"_s);
    if (const core::Result<> checked = checkHeader(*json); !checked)
        return core::failure(checked.error());
    return Jws { *json, std::move(*payload), compact.first(second), std::move(*signature) };
}

core::Result<> verifyJws(const Jws &jws, const Jwk &key, const QList<Algorithm> &allowed)
{
    const core::Result<Algorithm> algorithm = acceptHeader(jws, allowed);
    if (!algorithm)
        return core::failure(algorithm.error());
    if (const QString member = key.unfitMember(*algorithm); !member.isEmpty())
        return unfit(Kind::Rejected, *algorithm, key.kid(), member);
    if (!checkSignature(key, *algorithm, jws.signingInput, jws.signature))
        return badSignature(*algorithm, key.kid());
    return {};
}

core::Result<Jwk> verifyJws(const Jws &jws, const Jwks &keys, const QList<Algorithm> &allowed)
{
    const core::Result<Algorithm> algorithm = acceptHeader(jws, allowed);
    if (!algorithm)
        return core::failure(algorithm.error());
    if (const core::Error *fault = faultOfNamedKey(jws.kid(), keys)) {
        core::Error error = *fault;
        error.kind = Kind::Rejected;
        return core::failure(std::move(error));
    }
    const QList<Jwk> candidates = keys.candidates(jws.kid(), *algorithm);
    if (candidates.isEmpty())
        return noCandidate(jws, keys, *algorithm);
    if (!jws.kid().isEmpty() && areDifferent(candidates)) {
        return core::failure(
            Kind::Rejected, u"gatehouse.kid_ambiguous"_s, {}, u"header"_s, QJsonObject { { u"kid"_s, shortened(jws.kid()) } });
    }
    for (const Jwk &key : candidates) {
        if (checkSignature(key, *algorithm, jws.signingInput, jws.signature))
            return key;
    }
    return badSignature(*algorithm, jws.kid());
}

core::Result<QByteArray> signJws(QJsonObject header, const QByteArray &payload, const Jwk &key, Algorithm algorithm)
{
    if (const QString member = key.unfitMemberToSign(algorithm); !member.isEmpty())
        return unfit(Kind::Invalid, algorithm, key.kid(), member);
    if (asksForExtension(header)) {
        return core::failure(Kind::Invalid, u"gatehouse.crit"_s, {}, u"header"_s, QJsonObject { { u"crit"_s, extensionsOf(header) } });
    }
    header.insert("alg"_L1, algorithmName(algorithm));
    if (!key.kid().isEmpty())
        header.insert("kid"_L1, key.kid());
    if (const core::Result<> checked = checkHeader(header); !checked)
        return core::failure(checked.error());
    const QByteArray input = toBase64Url(QJsonDocument(header).toJson(QJsonDocument::Compact)) + '.' + toBase64Url(payload);
    const core::Result<QByteArray> signature = makeSignature(key, algorithm, input);
    if (!signature)
        return core::failure(signature.error());
    const QByteArray compact = input + '.' + toBase64Url(*signature);
    if (compact.size() > maxTokenBytes)
        return tooLarge(compact.size());
    return compact;
}

} // namespace jose
