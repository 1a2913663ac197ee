#include "models/jose/jws.h"

#include "models/jose/openssl.h"

#include <openssl/pem.h>

#include <QTest>

using namespace Qt::StringLiterals;
using jose::Algorithm;

namespace {

QByteArray textOf(const jose::Bio &bio)
{
    QByteArray text(qsizetype(BIO_ctrl_pending(bio.get())), Qt::Uninitialized);
    BIO_read(bio.get(), text.data(), int(text.size()));
    return text;
}

/// @p passPhrase empty: without.
QByteArray pkcs8(EVP_PKEY *key, QByteArray passPhrase = {})
{
    const jose::Bio bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PKCS8PrivateKey(
        bio.get(), key, passPhrase.isEmpty() ? nullptr : EVP_aes_256_cbc(), passPhrase.data(), int(passPhrase.size()), nullptr, nullptr);
    return textOf(bio);
}

/// PKCS #1 for RSA, SEC 1 for EC.
QByteArray traditional(EVP_PKEY *key)
{
    const jose::Bio bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey_traditional(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return textOf(bio);
}

QByteArray publicText(EVP_PKEY *key)
{
    const jose::Bio bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PUBKEY(bio.get(), key);
    return textOf(bio);
}

core::Result<jose::Jwk> read(const QByteArray &text)
{
    return jose::Jwk::fromPem(core::Secret(text), u"k"_s);
}

} // namespace

class TestJwkPem : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysComeBackFromPem_data();
    void keysComeBackFromPem();
    void thePublicTextIsSubjectPublicKeyInfo();
    void anEncryptedKeyIsRefusedWithoutAsking();
    void whatIsNoKeyIsRefused_data();
    void whatIsNoKeyIsRefused();
    void weakAndForeignKeysAreRefused();
};

void TestJwkPem::keysComeBackFromPem_data()
{
    QTest::addColumn<int>("algorithm");
    for (const Algorithm algorithm : { Algorithm::RS256, Algorithm::ES256, Algorithm::ES384, Algorithm::ES512, Algorithm::EdDSA })
        QTest::newRow(qPrintable(jose::algorithmName(algorithm))) << int(algorithm);
}

void TestJwkPem::keysComeBackFromPem()
{
    QFETCH(int, algorithm);
    const jose::Jwk key = *jose::Jwk::generate(Algorithm(algorithm), {});
    QByteArrayList texts { pkcs8(key.pkey()) };
    if (Algorithm(algorithm) != Algorithm::EdDSA)
        texts.append(traditional(key.pkey()));
    for (const QByteArray &text : texts) {
        const core::Result<jose::Jwk> again = read("a comment before\n" + text);
        QVERIFY(again && again->isPrivate());
        QCOMPARE(again->thumbprint(), key.thumbprint());
        QCOMPARE(again->kid(), u"k"_s);
        const core::Result<QByteArray> token = jose::signJws({}, "x", *again, Algorithm(algorithm));
        QVERIFY(token && jose::verifyJws(*jose::parseJws(*token), key, { Algorithm(algorithm) }));
    }
    const core::Result<jose::Jwk> publicKey = read(*key.publicPem());
    QVERIFY(publicKey && !publicKey->isPrivate());
    QCOMPARE(publicKey->thumbprint(), key.thumbprint());
}

void TestJwkPem::thePublicTextIsSubjectPublicKeyInfo()
{
    const jose::Jwk key = *jose::Jwk::generate(Algorithm::RS256, {});
    const QByteArray text = *key.publicPem();
    QVERIFY(text.startsWith("-----BEGIN PUBLIC KEY-----\n"));
    QVERIFY(text.endsWith("-----END PUBLIC KEY-----\n"));
    QVERIFY(!text.contains("PRIVATE"));
}

void TestJwkPem::anEncryptedKeyIsRefusedWithoutAsking()
{
    const jose::Jwk key = *jose::Jwk::generate(Algorithm::ES256, {});
    const core::Result<jose::Jwk> again = read(pkcs8(key.pkey(), "pass phrase"));
    QCOMPARE(again.error().code, u"gatehouse.pem"_s);
    QCOMPARE(again.error().fields.toObject().value("reason"_L1).toString(), u"encrypted"_s);
}

void TestJwkPem::whatIsNoKeyIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("reason");
    const jose::Jwk key = *jose::Jwk::generate(Algorithm::ES256, {});
    const QByteArray good = *key.publicPem();
    QTest::newRow("nothing") << QByteArray() << u"no_pem"_s;
    QTest::newRow("JSON") << QByteArray("{}") << u"no_pem"_s;
    QTest::newRow("two keys") << QByteArray(good + good) << u"several_keys"_s;
    QTest::newRow("private and public") << QByteArray(pkcs8(key.pkey()) + good) << u"several_keys"_s;
    QTest::newRow("cut off") << good.first(good.size() / 2) << u"unreadable"_s;
    QTest::newRow("bad base64") << QByteArray(good).replace("M", "*") << u"unreadable"_s;
    QTest::newRow("certificate") << QByteArray(good).replace("PUBLIC KEY", "CERTIFICATE") << u"unreadable"_s;
    QTest::newRow("large") << QByteArray(good + QByteArray(70000, '\n')) << u"too_large"_s;
}

void TestJwkPem::whatIsNoKeyIsRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, reason);
    const core::Result<jose::Jwk> key = read(text);
    QVERIFY(!key);
    QCOMPARE(key.error().kind, core::Error::Kind::Invalid);
    QCOMPARE(key.error().code, u"gatehouse.pem"_s);
    QCOMPARE(key.error().fields.toObject().value("reason"_L1).toString(), reason);
}

void TestJwkPem::weakAndForeignKeysAreRefused()
{
    const jose::KeyPtr brief(EVP_RSA_gen(1024));
    QCOMPARE(read(publicText(brief.get())).error().code, u"gatehouse.jwk"_s);
    QCOMPARE(read(pkcs8(brief.get())).error().code, u"gatehouse.jwk"_s);
    const jose::KeyPtr bitcoin(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "secp256k1"));
    QCOMPARE(read(publicText(bitcoin.get())).error().code, u"gatehouse.jwk_unsupported"_s);
    const jose::KeyPtr agreement(EVP_PKEY_Q_keygen(nullptr, nullptr, "X25519"));
    QCOMPARE(read(publicText(agreement.get())).error().code, u"gatehouse.jwk_unsupported"_s);
    QCOMPARE(read(pkcs8(agreement.get())).error().code, u"gatehouse.jwk_unsupported"_s);
}

QTEST_GUILESS_MAIN(TestJwkPem)
#include "test_jwk_pem.moc"
