#include "models/jose/jwk.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using jose::Algorithm;

namespace {

/// The keys of RFC 7515 A.1 to A.4 and RFC 8037 A.1, by `alg`.
QJsonObject rfcKey(const QString &algorithm)
{
    QFile file(QStringLiteral(GATEHOUSE_SOURCE_DIR "/tests/models/jose/vectors/rfc_vectors.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    for (const QJsonValue &vector : all.value("jws"_L1).toArray()) {
        if (vector.toObject().value("alg"_L1).toString() == algorithm)
            return vector.toObject().value("key"_L1).toObject();
    }
    return {};
}

QJsonObject with(QJsonObject json, const QString &name, const QJsonValue &value)
{
    json.insert(name, value);
    return json;
}

QJsonObject without(QJsonObject json, const QStringList &names)
{
    for (const QString &name : names)
        json.remove(name);
    return json;
}

QString longerByZero(const QJsonObject &json, const QString &name)
{
    const QByteArray bytes = QByteArray::fromBase64(json.value(name).toString().toLatin1(), QByteArray::Base64UrlEncoding);
    return QString::fromLatin1(QByteArray('\0' + bytes).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

class TestJwk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void badKeysAreRefused_data();
    void badKeysAreRefused();
    void unknownKindsAreUnsupported();
    void privateMembersStayOutOfThePublicHalf_data();
    void privateMembersStayOutOfThePublicHalf();
    void generatedKeysComeBackFromTheirJson_data();
    void generatedKeysComeBackFromTheirJson();
    void anRsaKeyWithoutFactorsSigns();
    void operationsOfThePublicHalfAreTurnedRound();
    void anEmptyKeyFitsNothing();
    void theErrorHoldsNoSecret();
};

void TestJwk::badKeysAreRefused_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QJsonObject &json, const QString &member, const QString &reason) {
        QTest::newRow(name) << json << member << reason;
    };
    const QJsonObject rsa = rfcKey(u"RS256"_s);
    const QJsonObject ec = rfcKey(u"ES256"_s);
    const QJsonObject wide = rfcKey(u"ES512"_s);
    const QJsonObject okp = rfcKey(u"EdDSA"_s);
    const QJsonObject oct = rfcKey(u"HS256"_s);
    const QStringList privateRsa { u"d"_s, u"p"_s, u"q"_s, u"dp"_s, u"dq"_s, u"qi"_s };
    const QJsonObject publicRsa = without(rsa, privateRsa);
    row("no type", without(rsa, { u"kty"_s }), u"kty"_s, u"missing"_s);
    row("kid is a number", with(ec, u"kid"_s, 1), u"kid"_s, u"not_text"_s);
    row("use is a list", with(ec, u"use"_s, QJsonArray()), u"use"_s, u"not_text"_s);
    row("alg is null", with(ec, u"alg"_s, QJsonValue()), u"alg"_s, u"not_text"_s);
    row("key_ops is text", with(ec, u"key_ops"_s, u"verify"_s), u"key_ops"_s, u"not_array"_s);
    row("key_ops has a number", with(ec, u"key_ops"_s, QJsonArray { 1 }), u"key_ops"_s, u"not_text"_s);
    row("key_ops repeats", with(ec, u"key_ops"_s, QJsonArray { u"verify"_s, u"verify"_s }), u"key_ops"_s, u"repeated"_s);

    row("RSA without n", without(rsa, { u"n"_s }), u"n"_s, u"missing"_s);
    row("RSA n is a number", with(rsa, u"n"_s, 65537), u"n"_s, u"not_text"_s);
    row("RSA n is empty", with(rsa, u"n"_s, u""_s), u"n"_s, u"empty"_s);
    row("RSA n is padded", with(rsa, u"n"_s, u"AQ=="_s), u"n"_s, u"not_base64url"_s);
    row("RSA n has a leading zero", with(publicRsa, u"n"_s, longerByZero(rsa, u"n"_s)), u"n"_s, u"leading_zero"_s);
    row("RSA e has a leading zero", with(publicRsa, u"e"_s, u"AAEAAQ"_s), u"e"_s, u"leading_zero"_s);
    row("RSA n is short", with(publicRsa, u"n"_s, QString(172, u'_')), u"n"_s, u"too_short"_s);
    row("RSA n is long", with(publicRsa, u"n"_s, QString(2732, u'_')), u"n"_s, u"too_long"_s);
    row("RSA n is even", with(publicRsa, u"n"_s, QString(QString(340, u'_') + u"_g"_s)), u"n"_s, u"even"_s);
    row("RSA e is 1", with(publicRsa, u"e"_s, u"AQ"_s), u"e"_s, u"exponent"_s);
    row("RSA e is even", with(publicRsa, u"e"_s, u"AQAA"_s), u"e"_s, u"exponent"_s);
    row("RSA e is long", with(publicRsa, u"e"_s, u"AQAAAAAAAAAB"_s), u"e"_s, u"exponent"_s);
    row("RSA with some factors", without(rsa, { u"qi"_s }), u"qi"_s, u"missing"_s);
    row("RSA with factors alone", without(rsa, { u"d"_s }), u"d"_s, u"missing"_s);
    row("RSA halves of two keys", with(without(rsa, privateRsa), u"d"_s, rsa.value("n"_L1)), u"d"_s, u"halves_differ"_s);

    row("RSA d of another key", with(rsa, u"d"_s, rsa.value("n"_L1)), u"d"_s, u"halves_differ"_s);
    row("RSA factors turned round", with(with(rsa, u"p"_s, rsa.value("q"_L1)), u"q"_s, rsa.value("p"_L1)), u"d"_s, u"halves_differ"_s);
    row("RSA dp of the other factor", with(rsa, u"dp"_s, rsa.value("dq"_L1)), u"d"_s, u"halves_differ"_s);
    row("RSA qi of the other factor", with(rsa, u"qi"_s, rsa.value("dq"_L1)), u"d"_s, u"halves_differ"_s);
    row("RSA p is 1", with(rsa, u"p"_s, u"AQ"_s), u"d"_s, u"halves_differ"_s);

    row("EC without curve", without(ec, { u"crv"_s }), u"crv"_s, u"missing"_s);
    row("EC without y", without(ec, { u"y"_s }), u"y"_s, u"missing"_s);
    row("EC x is short", with(ec, u"x"_s, u"AAAA"_s), u"x"_s, u"length"_s);
    row("EC x has a leading zero", with(ec, u"x"_s, longerByZero(ec, u"x"_s)), u"x"_s, u"length"_s);
    row("EC d is short", with(ec, u"d"_s, u"AQ"_s), u"d"_s, u"length"_s);
    row("EC numbers of another curve", with(wide, u"crv"_s, u"P-256"_s), u"x"_s, u"length"_s);
    row("EC point beside the curve", with(without(ec, { u"d"_s }), u"y"_s, ec.value("x"_L1)), u"x"_s, u"not_on_curve"_s);
    row("EC halves of two keys", with(ec, u"d"_s, okp.value("d"_L1)), u"d"_s, u"halves_differ"_s);

    row("OKP without x", without(okp, { u"x"_s }), u"x"_s, u"missing"_s);
    row("OKP x is long", with(okp, u"x"_s, longerByZero(okp, u"x"_s)), u"x"_s, u"length"_s);
    row("OKP x of small order", with(without(okp, { u"d"_s }), u"x"_s, u"AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"_s), u"x"_s,
        u"not_on_curve"_s);
    row("OKP halves of two keys", with(okp, u"d"_s, ec.value("d"_L1)), u"d"_s, u"halves_differ"_s);

    row("oct without k", without(oct, { u"k"_s }), u"k"_s, u"missing"_s);
    row("oct is empty", with(oct, u"k"_s, u""_s), u"k"_s, u"empty"_s);
}

void TestJwk::badKeysAreRefused()
{
    QFETCH(QJsonObject, json);
    QFETCH(QString, member);
    QFETCH(QString, reason);
    const core::Result<jose::Jwk> key = jose::Jwk::fromJson(json);
    QVERIFY(!key);
    QCOMPARE(key.error().kind, core::Error::Kind::Invalid);
    QCOMPARE(key.error().code, u"gatehouse.jwk"_s);
    QCOMPARE(key.error().where, member);
    QCOMPARE(key.error().fields.toObject(), (QJsonObject { { u"member"_s, member }, { u"reason"_s, reason } }));
}

void TestJwk::unknownKindsAreUnsupported()
{
    const QJsonObject ec = rfcKey(u"ES256"_s);
    const QJsonObject okp = rfcKey(u"EdDSA"_s);
    for (const auto &[json, member, value] : { std::tuple(with(ec, u"kty"_s, u"AKP"_s), u"kty"_s, u"AKP"_s),
             std::tuple(with(ec, u"crv"_s, u"secp256k1"_s), u"crv"_s, u"secp256k1"_s),
             std::tuple(with(okp, u"crv"_s, u"X25519"_s), u"crv"_s, u"X25519"_s),
             std::tuple(with(okp, u"crv"_s, u"Ed448"_s), u"crv"_s, u"Ed448"_s),
             std::tuple(with(rfcKey(u"RS256"_s), u"oth"_s, QJsonArray()), u"oth"_s, QString()) }) {
        const core::Result<jose::Jwk> key = jose::Jwk::fromJson(json);
        QVERIFY(!key);
        QCOMPARE(key.error().kind, core::Error::Kind::Unsupported);
        QCOMPARE(key.error().code, u"gatehouse.jwk_unsupported"_s);
        QCOMPARE(key.error().where, member);
        QCOMPARE(key.error().fields.toObject().value("value"_L1).toString(), value);
    }
}

void TestJwk::privateMembersStayOutOfThePublicHalf_data()
{
    QTest::addColumn<QString>("algorithm");
    for (const char *name : { "RS256", "ES256", "ES512", "EdDSA", "HS256" })
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestJwk::privateMembersStayOutOfThePublicHalf()
{
    QFETCH(QString, algorithm);
    const QJsonObject json = rfcKey(algorithm);
    const core::Result<jose::Jwk> key = jose::Jwk::fromJson(json);
    QVERIFY(key && key->isPrivate());
    const QByteArray text = QJsonDocument(key->publicJson()).toJson();
    for (const QString &name : { u"d"_s, u"p"_s, u"q"_s, u"dp"_s, u"dq"_s, u"qi"_s, u"k"_s }) {
        if (json.contains(name))
            QVERIFY(!text.contains(json.value(name).toString().toLatin1()));
    }
    if (key->type() == jose::Jwk::Type::Symmetric) {
        QVERIFY(key->publicJson().isEmpty());
        QCOMPARE(key->publicPem().error().code, u"gatehouse.key_symmetric"_s);
        return;
    }
    const core::Result<jose::Jwk> publicKey = jose::Jwk::fromJson(key->publicJson());
    QVERIFY(publicKey && !publicKey->isPrivate());
    QCOMPARE(publicKey->privateJson().error().code, u"gatehouse.key_not_private"_s);
    QCOMPARE(publicKey->thumbprint(), key->thumbprint());
}

void TestJwk::generatedKeysComeBackFromTheirJson_data()
{
    QTest::addColumn<int>("algorithm");
    for (const Algorithm algorithm :
        jose::asymmetricAlgorithms() + QList<Algorithm> { Algorithm::HS256, Algorithm::HS384, Algorithm::HS512 })
        QTest::newRow(qPrintable(jose::algorithmName(algorithm))) << int(algorithm);
}

void TestJwk::generatedKeysComeBackFromTheirJson()
{
    QFETCH(int, algorithm);
    const core::Result<jose::Jwk> key = jose::Jwk::generate(Algorithm(algorithm), u"a \"kid\" \u00e9"_s);
    QVERIFY(key && key->isPrivate() && key->fits(Algorithm(algorithm)));
    const core::Result<jose::Jwk> again = jose::Jwk::fromJson(QJsonDocument::fromJson(key->privateJson()->reveal()).object());
    QVERIFY(again && again->isPrivate());
    QCOMPARE(again->kid(), u"a \"kid\" \u00e9"_s);
    QCOMPARE(again->use(), u"sig"_s);
    QCOMPARE(again->algorithm(), std::optional(Algorithm(algorithm)));
    QCOMPARE(again->thumbprint(), key->thumbprint());
    QCOMPARE(*again->privateJson(), *key->privateJson());
    QVERIFY(jose::Jwk::generate(Algorithm(algorithm), {})->thumbprint() != key->thumbprint());
    for (const Algorithm other : jose::asymmetricAlgorithms())
        QCOMPARE(key->fits(other), other == Algorithm(algorithm));
}

void TestJwk::anRsaKeyWithoutFactorsSigns()
{
    const QJsonObject json = without(rfcKey(u"RS256"_s), { u"p"_s, u"q"_s, u"dp"_s, u"dq"_s, u"qi"_s });
    const core::Result<jose::Jwk> key = jose::Jwk::fromJson(json);
    QVERIFY(key && key->isPrivate()); // reading it signs a probe
    QCOMPARE(QJsonDocument::fromJson(key->privateJson()->reveal()).object(), json);
}

void TestJwk::operationsOfThePublicHalfAreTurnedRound()
{
    const core::Result<jose::Jwk> key = jose::Jwk::fromJson(with(rfcKey(u"ES256"_s), u"key_ops"_s, QJsonArray { u"sign"_s }));
    QVERIFY(key);
    QCOMPARE(key->unfitMember(Algorithm::ES256), u"key_ops"_s);
    QCOMPARE(key->unfitMemberToSign(Algorithm::ES256), QString());
    QCOMPARE(key->publicJson().value("key_ops"_L1).toArray(), QJsonArray { u"verify"_s });
    QVERIFY(jose::Jwk::fromJson(key->publicJson())->fits(Algorithm::ES256));
}

void TestJwk::anEmptyKeyFitsNothing()
{
    const jose::Jwk key;
    for (const Algorithm algorithm : jose::asymmetricAlgorithms() + QList<Algorithm> { Algorithm::HS256 })
        QVERIFY(!key.fits(algorithm));
    QVERIFY(!key.isPrivate());
    QVERIFY(!key.publicPem());
    QVERIFY(!key.privateJson());
    QVERIFY(!jose::Jwk::fromSharedSecret(core::Secret()));
}

void TestJwk::theErrorHoldsNoSecret()
{
    const QString secret = rfcKey(u"EdDSA"_s).value("d"_L1).toString();
    for (const QJsonObject &json : { with(rfcKey(u"EdDSA"_s), u"d"_s, QString(secret + u"="_s)), with(rfcKey(u"ES256"_s), u"d"_s, secret),
             with(rfcKey(u"RS256"_s), u"d"_s, secret) }) {
        const core::Result<jose::Jwk> key = jose::Jwk::fromJson(json);
        QVERIFY(!key);
        const QByteArray fields = QJsonDocument(key.error().fields.toObject()).toJson();
        QVERIFY(!fields.contains(secret.toLatin1()) && !key.error().text.contains(secret));
    }
}

QTEST_GUILESS_MAIN(TestJwk)
#include "test_jwk.moc"
