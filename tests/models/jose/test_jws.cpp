#include "models/jose/jws.h"

#include "models/jose/base64url.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using jose::Algorithm;

namespace {

jose::Jwk fresh(Algorithm algorithm, const QString &kid = {})
{
    return *jose::Jwk::generate(algorithm, kid);
}

QByteArray part(const QByteArray &json)
{
    return jose::toBase64Url(json);
}

QByteArray partOf(const QJsonObject &json)
{
    return part(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

/// A token with any header at all and a signature of the right form.
jose::Jws forged(const QJsonObject &header)
{
    return *jose::parseJws(partOf(header) + ".e30." + jose::toBase64Url(QByteArray(64, 'x')));
}

core::Error refusal(const jose::Jws &jws, const jose::Jwk &key, const QList<Algorithm> &allowed)
{
    const core::Result<> verified = jose::verifyJws(jws, key, allowed);
    return verified ? core::Error() : verified.error();
}

jose::Jwks setOf(const QList<jose::Jwk> &keys)
{
    return jose::Jwks { keys, 0 };
}

} // namespace

class TestJws : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void malformedTokensAreRefused_data();
    void malformedTokensAreRefused();
    void aTwoMegabyteTokenIsRefusedUnread();
    void aTokenCutAnywhereIsRefused();
    void noneIsRefusedInAnySpelling();
    void unknownAndUnwantedAlgorithmsAreRefused();
    void extensionsAreRefused();
    void aPublicKeyIsNoSharedSecret();
    void anUnfitKeyIsNamedWithItsMember();
    void aForeignSignatureIsRefused();
    void aSignatureOfAnotherLengthIsRefused();
    void aKeySetIsSearchedByKid();
    void oneNameForTwoKeysIsRefused();
    void aPublishedSharedKeyVerifiesNothing();
    void theFaultOfTheNamedKeyIsReported();
    void onlyAPrivateKeySigns();
    void theHeaderIsWrittenWithAlgorithmAndKid();

private:
    jose::Jwk m_key;
    QByteArray m_token;
};

void TestJws::initTestCase()
{
    m_key = fresh(Algorithm::ES256, u"one"_s);
    m_token = *jose::signJws({}, "payload", m_key, Algorithm::ES256);
    QVERIFY(jose::verifyJws(*jose::parseJws(m_token), m_key, { Algorithm::ES256 }));
}

void TestJws::malformedTokensAreRefused_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("where");
    const QByteArray header = part(R"({"alg":"ES256"})");
    const auto row = [](const char *name, const QByteArray &token, const QString &code, const QString &where = {}) {
        QTest::newRow(name) << token << u"gatehouse."_s + code << where;
    };
    row("nothing", "", u"token_parts"_s);
    row("one part", "abcd", u"token_parts"_s);
    row("two parts", "e30.e30", u"token_parts"_s);
    row("four parts", "e30.e30.e30.e30", u"token_parts"_s);
    row("encrypted token", "e30.e30.e30.e30.e30", u"token_parts"_s);
    row("JSON serialization", R"({"payload":"e30","signature":"e30"})", u"token_parts"_s);
    row("header not base64url", "e3+.e30.e30", u"base64url"_s, u"header"_s);
    row("payload not base64url", header + ".e3==.e30", u"base64url"_s, u"payload"_s);
    row("signature not base64url", header + ".e30.e 0", u"base64url"_s, u"signature"_s);
    row("line end after the token", header + ".e30.e30\n", u"base64url"_s, u"signature"_s);
    row("no header", ".e30.e30", u"json"_s, u"header"_s);
    row("header is an array", part("[]") + ".e30.e30", u"json"_s, u"header"_s);
    row("two algorithms", part(R"({"alg":"ES256","alg":"HS256"})") + ".e30.e30", u"duplicate_member"_s, u"header"_s);
    row("no algorithm", part(R"({"typ":"JWT"})") + ".e30.e30", u"alg_missing"_s, u"header"_s);
    row("algorithm is a number", part(R"({"alg":256})") + ".e30.e30", u"alg_missing"_s, u"header"_s);
    row("kid is a number", part(R"({"alg":"ES256","kid":1})") + ".e30.e30", u"header_member"_s, u"header"_s);
    row("typ is null", part(R"({"alg":"ES256","typ":null})") + ".e30.e30", u"header_member"_s, u"header"_s);
}

void TestJws::malformedTokensAreRefused()
{
    QFETCH(QByteArray, token);
    QFETCH(QString, code);
    QFETCH(QString, where);
    const core::Result<jose::Jws> parsed = jose::parseJws(token);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind, core::Error::Kind::Invalid);
    QCOMPARE(parsed.error().code, code);
    QCOMPARE(parsed.error().where, where);
}

void TestJws::aTwoMegabyteTokenIsRefusedUnread()
{
    const core::Result<jose::Jws> parsed = jose::parseJws(QByteArray(2 * 1024 * 1024, '.'));
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, u"gatehouse.token_too_large"_s);
    QCOMPARE(parsed.error().fields.toObject().value("bytes"_L1).toInt(), 2 * 1024 * 1024);
    QCOMPARE(parsed.error().fields.toObject().value("limit"_L1).toInt(), int(jose::maxTokenBytes));
    const QByteArray payload(jose::maxTokenBytes, 'x');
    QCOMPARE(jose::signJws({}, payload, m_key, Algorithm::ES256).error().code, u"gatehouse.token_too_large"_s);
    // The largest that fits is read: 3 payload bytes are 4 of the token.
    const core::Result<QByteArray> large = jose::signJws({}, payload.first(jose::maxTokenBytes / 4 * 3 - 300), m_key, Algorithm::ES256);
    QVERIFY(large);
    QVERIFY(jose::verifyJws(*jose::parseJws(*large), m_key, { Algorithm::ES256 }));
}

void TestJws::aTokenCutAnywhereIsRefused()
{
    for (qsizetype size = 0; size < m_token.size(); ++size) {
        for (const QByteArray &piece : { m_token.first(size), m_token.sliced(size + 1) }) {
            const core::Result<jose::Jws> parsed = jose::parseJws(piece);
            QVERIFY2(!parsed || !jose::verifyJws(*parsed, m_key, { Algorithm::ES256 }), piece.constData());
        }
    }
}

void TestJws::noneIsRefusedInAnySpelling()
{
    for (const QString &none : { u"none"_s, u"None"_s, u"NONE"_s, u"nOnE"_s }) {
        const core::Result<jose::Jws> unsecured = jose::parseJws(partOf({ { u"alg"_s, none } }) + ".e30.");
        QVERIFY(unsecured);
        const core::Error error = refusal(*unsecured, m_key, { Algorithm::ES256 });
        QCOMPARE(error.code, u"gatehouse.alg_none"_s);
        QCOMPARE(error.kind, core::Error::Kind::Rejected);
    }
}

void TestJws::unknownAndUnwantedAlgorithmsAreRefused()
{
    for (const QString &unknown : { u""_s, u"es256"_s, u"ES256K"_s, u"RS1"_s, u"HS256 "_s, u"A128KW"_s })
        QCOMPARE(refusal(forged({ { u"alg"_s, unknown } }), m_key, { Algorithm::ES256 }).code, u"gatehouse.alg_unknown"_s);
    const core::Error error = refusal(*jose::parseJws(m_token), m_key, { Algorithm::RS256, Algorithm::PS256 });
    QCOMPARE(error.code, u"gatehouse.alg_not_allowed"_s);
    QCOMPARE(error.fields.toObject().value("alg"_L1).toString(), u"ES256"_s);
    QCOMPARE(error.fields.toObject().value("allowed"_L1).toArray(), (QJsonArray { u"RS256"_s, u"PS256"_s }));
    QCOMPARE(refusal(*jose::parseJws(m_token), m_key, {}).code, u"gatehouse.alg_not_allowed"_s);
}

void TestJws::extensionsAreRefused()
{
    const QList<QJsonObject> headers {
        { { u"crit"_s, QJsonArray { u"exp"_s } }, { u"exp"_s, 1 } },
        { { u"crit"_s, QJsonArray { u"b64"_s } }, { u"b64"_s, false } },
        { { u"crit"_s, QJsonArray { u"b64"_s } }, { u"b64"_s, true } },
        { { u"crit"_s, QJsonArray() } },
        { { u"crit"_s, u"exp"_s } },
        { { u"crit"_s, QJsonValue() } },
        { { u"b64"_s, false } },
        { { u"b64"_s, u"false"_s } },
    };
    for (QJsonObject header : headers) {
        QCOMPARE(jose::signJws(header, "x", m_key, Algorithm::ES256).error().code, u"gatehouse.crit"_s);
        header.insert("alg"_L1, u"ES256"_s);
        QCOMPARE(refusal(forged(header), m_key, { Algorithm::ES256 }).code, u"gatehouse.crit"_s);
    }
    const core::Result<QByteArray> encoded = jose::signJws({ { u"b64"_s, true } }, "x", m_key, Algorithm::ES256);
    QVERIFY(encoded && jose::verifyJws(*jose::parseJws(*encoded), m_key, { Algorithm::ES256 }));
}

void TestJws::aPublicKeyIsNoSharedSecret()
{
    const jose::Jwk rsa = fresh(Algorithm::RS256);
    const QByteArray pem = *rsa.publicPem();
    const core::Result<jose::Jwk> secret = jose::Jwk::fromSharedSecret(core::Secret(pem));
    QVERIFY(secret);
    const core::Result<QByteArray> token = jose::signJws({}, "x", *secret, Algorithm::HS256);
    QVERIFY(token);
    const QList<Algorithm> both { Algorithm::RS256, Algorithm::HS256 };
    const core::Error error = refusal(*jose::parseJws(*token), rsa, both);
    QCOMPARE(error.code, u"gatehouse.key_unfit"_s);
    QCOMPARE(error.fields.toObject().value("member"_L1).toString(), u"kty"_s);
    QCOMPARE(jose::verifyJws(*jose::parseJws(*token), setOf({ rsa }), both).error().code, u"gatehouse.key_unfit"_s);
}

void TestJws::anUnfitKeyIsNamedWithItsMember()
{
    const jose::Jws token = *jose::parseJws(m_token);
    const auto memberOf = [&token, this](const QString &name, const QJsonValue &value) {
        QJsonObject json = m_key.publicJson();
        json.insert(name, value);
        const core::Error error = refusal(token, *jose::Jwk::fromJson(json), { Algorithm::ES256 });
        return error.code == "gatehouse.key_unfit"_L1 ? error.fields.toObject().value("member"_L1).toString() : error.code;
    };
    QCOMPARE(memberOf(u"use"_s, u"enc"_s), u"use"_s);
    QCOMPARE(memberOf(u"key_ops"_s, QJsonArray { u"sign"_s }), u"key_ops"_s);
    QCOMPARE(memberOf(u"key_ops"_s, QJsonArray()), u"key_ops"_s);
    QCOMPARE(memberOf(u"key_ops"_s, QJsonArray { u"sign"_s, u"verify"_s }), QString());
    QCOMPARE(memberOf(u"alg"_s, u"ES384"_s), u"alg"_s);
    QCOMPARE(memberOf(u"alg"_s, u"ECDH-ES"_s), u"alg"_s);
    const auto member = [&token](const jose::Jwk &key) {
        return refusal(token, key, { Algorithm::ES256 }).fields.toObject().value("member"_L1).toString();
    };
    QCOMPARE(member(fresh(Algorithm::ES384)), u"crv"_s);
    QCOMPARE(member(fresh(Algorithm::EdDSA)), u"kty"_s);
    QCOMPARE(member(jose::Jwk()), u"kty"_s);
    const jose::Jwk brief = *jose::Jwk::fromSharedSecret(core::Secret(QByteArray(31, 'k')));
    QCOMPARE(brief.unfitMember(Algorithm::HS256), u"k"_s);
}

void TestJws::aForeignSignatureIsRefused()
{
    const core::Error error = refusal(*jose::parseJws(m_token), fresh(Algorithm::ES256, u"other"_s), { Algorithm::ES256 });
    QCOMPARE(error.code, u"gatehouse.signature"_s);
    QCOMPARE(error.where, u"signature"_s);
    QCOMPARE(error.fields.toObject(), (QJsonObject { { u"alg"_s, u"ES256"_s }, { u"kid"_s, u"other"_s } }));
}

void TestJws::aSignatureOfAnotherLengthIsRefused()
{
    jose::Jws token = *jose::parseJws(m_token);
    const QByteArray good = token.signature;
    for (const QByteArray &bad : { QByteArray(), good.first(63), QByteArray(good + '\0'), QByteArray('\0' + good), good.first(32),
             QByteArray(64, '\0'), QByteArray(64, '\xff') }) {
        token.signature = bad;
        QCOMPARE(refusal(token, m_key, { Algorithm::ES256 }).code, u"gatehouse.signature"_s);
    }
}

void TestJws::aKeySetIsSearchedByKid()
{
    const jose::Jws token = *jose::parseJws(m_token);
    const jose::Jwk other = fresh(Algorithm::ES256, u"two"_s);
    const core::Result<jose::Jwk> used = jose::verifyJws(token, setOf({ other, m_key }), { Algorithm::ES256 });
    QVERIFY(used);
    QCOMPARE(used->kid(), u"one"_s);
    const core::Result<jose::Jwk> unknown = jose::verifyJws(token, setOf({ other }), { Algorithm::ES256 });
    QCOMPARE(unknown.error().code, u"gatehouse.kid_unknown"_s);
    QCOMPARE(unknown.error().fields.toObject(), (QJsonObject { { u"kid"_s, u"one"_s }, { u"known"_s, QJsonArray { u"two"_s } } }));
    QCOMPARE(jose::verifyJws(token, setOf({}), { Algorithm::ES256 }).error().code, u"gatehouse.kid_unknown"_s);

    QJsonObject nameless = m_key.publicJson();
    nameless.remove("kid"_L1);
    const jose::Jwk same = *jose::Jwk::fromPem(core::Secret(*m_key.publicPem()));
    const jose::Jws unnamed = *jose::parseJws(*jose::signJws({}, "x", fresh(Algorithm::ES256), Algorithm::ES256));
    QCOMPARE(jose::verifyJws(unnamed, setOf({ same, other }), { Algorithm::ES256 }).error().code, u"gatehouse.signature"_s);
    QCOMPARE(jose::verifyJws(unnamed, setOf({ fresh(Algorithm::EdDSA) }), { Algorithm::ES256 }).error().code, u"gatehouse.key_unfit"_s);
    const jose::Jwk signer = fresh(Algorithm::ES256);
    const jose::Jws signedByAny = *jose::parseJws(*jose::signJws({}, "x", signer, Algorithm::ES256));
    QVERIFY(jose::verifyJws(signedByAny, setOf({ other, fresh(Algorithm::RS256), signer }), { Algorithm::ES256 }));
}

void TestJws::oneNameForTwoKeysIsRefused()
{
    const jose::Jws token = *jose::parseJws(m_token);
    const core::Result<jose::Jwk> used = jose::verifyJws(token, setOf({ m_key, fresh(Algorithm::ES256, u"one"_s) }), { Algorithm::ES256 });
    QCOMPARE(used.error().code, u"gatehouse.kid_ambiguous"_s);
    // The same key twice, and a key of another type of the same name (RFC 7517 section 4.5), do no harm.
    QVERIFY(jose::verifyJws(token, setOf({ m_key, m_key, fresh(Algorithm::RS256, u"one"_s) }), { Algorithm::ES256 }));
}

void TestJws::aPublishedSharedKeyVerifiesNothing()
{
    const jose::Jwk shared = fresh(Algorithm::HS256, u"s"_s);
    const jose::Jws token = *jose::parseJws(*jose::signJws({}, "x", shared, Algorithm::HS256));
    QVERIFY(jose::verifyJws(token, setOf({ shared }), { Algorithm::HS256 }));
    QCOMPARE(jose::verifyJws(token, setOf({ shared, m_key }), { Algorithm::HS256 }).error().code, u"gatehouse.key_unfit"_s);
}

void TestJws::theFaultOfTheNamedKeyIsReported()
{
    QJsonObject bad = m_key.publicJson();
    bad.insert("x"_L1, u"AAAA"_s);
    const auto refusedWith = [this](const QJsonArray &keys) {
        const core::Result<jose::Jwks> set = jose::Jwks::parse(QJsonDocument(QJsonObject { { u"keys"_s, keys } }).toJson());
        const core::Result<jose::Jwk> used = jose::verifyJws(*jose::parseJws(m_token), *set, { Algorithm::ES256 });
        return used ? QString() : used.error().code;
    };
    const QJsonObject unsupported { { u"kty"_s, u"AKP"_s }, { u"kid"_s, u"one"_s } };
    QCOMPARE(refusedWith({ bad }), u"gatehouse.jwk"_s);
    QCOMPARE(refusedWith({ bad, m_key.publicJson() }), u"gatehouse.jwk"_s);
    QCOMPARE(refusedWith({ unsupported }), u"gatehouse.jwk_unsupported"_s);
    QCOMPARE(refusedWith({ unsupported, m_key.publicJson() }), QString());
}

void TestJws::onlyAPrivateKeySigns()
{
    const jose::Jwk publicKey = *jose::Jwk::fromJson(m_key.publicJson());
    const core::Result<QByteArray> made = jose::signJws({}, "x", publicKey, Algorithm::ES256);
    QCOMPARE(made.error().code, u"gatehouse.key_unfit"_s);
    QCOMPARE(made.error().fields.toObject().value("member"_L1).toString(), u"d"_s);
    QCOMPARE(jose::signJws({}, "x", m_key, Algorithm::ES384).error().code, u"gatehouse.key_unfit"_s);
    QCOMPARE(jose::signJws({}, "x", m_key, Algorithm::HS256).error().code, u"gatehouse.key_unfit"_s);
}

void TestJws::theHeaderIsWrittenWithAlgorithmAndKid()
{
    const core::Result<QByteArray> made
        = jose::signJws({ { u"typ"_s, u"at+jwt"_s }, { u"alg"_s, u"none"_s } }, "x", m_key, Algorithm::ES256);
    QVERIFY(made);
    const jose::Jws token = *jose::parseJws(*made);
    QCOMPARE(token.header, (QJsonObject { { u"alg"_s, u"ES256"_s }, { u"kid"_s, u"one"_s }, { u"typ"_s, u"at+jwt"_s } }));
    QCOMPARE(token.payload, "x");
    QCOMPARE(token.signingInput, made->first(made->lastIndexOf('.')));
}

QTEST_GUILESS_MAIN(TestJws)
#include "test_jws.moc"
