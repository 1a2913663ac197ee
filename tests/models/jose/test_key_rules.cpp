#include "models/jose/key_rules.h"

#include "models/jose/base64url.h"
#include "models/jose/jwk.h"
#include "models/jose/openssl.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

jose::BigNumber numberOf(const QByteArray &decimal)
{
    BIGNUM *value = nullptr;
    BN_dec2bn(&value, decimal.constData());
    return jose::BigNumber(value);
}

bool isSound(const QByteArray &hex)
{
    return jose::isSoundEd25519Point(QByteArray::fromHex(hex));
}

} // namespace

class TestKeyRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rocaModuliAreRecognised();
    void ordinaryModuliAreNot();
    void generatedPointsAreSound();
    void pointsOfSmallOrderAreRefused();
    void whatIsNoPointIsRefused();
};

void TestKeyRules::rocaModuliAreRecognised()
{
    // RSALib's primes are k * M + 65537^a mod M with M the product of small primes; so is 65537^5 modulo every one of them.
    const jose::BigNumber modulus = numberOf("65537");
    const jose::BigNumberContext context(BN_CTX_new());
    const jose::BigNumber five = numberOf("5");
    const jose::BigNumber power(BN_new());
    BN_exp(power.get(), modulus.get(), five.get(), context.get());
    QVERIFY(jose::isRocaModulus(power.get()));
    // Wycheproof judges a real one: test_wycheproof.
}

void TestKeyRules::ordinaryModuliAreNot()
{
    for (int i = 0; i < 3; ++i) {
        const core::Result<jose::Jwk> key = jose::Jwk::generate(jose::Algorithm::RS256, {});
        QVERIFY(key); // generate() applies the rule
    }
    QVERIFY(!jose::isRocaModulus(numberOf("65539").get()));
}

void TestKeyRules::generatedPointsAreSound()
{
    for (int i = 0; i < 50; ++i) {
        const core::Result<jose::Jwk> key = jose::Jwk::generate(jose::Algorithm::EdDSA, {});
        QVERIFY(key);
        const QByteArray text = key->publicJson().value("x"_L1).toString().toLatin1();
        QVERIFY(jose::isSoundEd25519Point(*jose::fromBase64Url(text)));
    }
    QVERIFY(isSound("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")); // RFC 8032 section 7.1, test 1
}

void TestKeyRules::pointsOfSmallOrderAreRefused()
{
    // y = 1, -1, 0 and the two y of order 8, each with both signs of x.
    QList<QByteArray> encodings { "0100000000000000000000000000000000000000000000000000000000000000",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "0000000000000000000000000000000000000000000000000000000000000000",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a" };
    for (const QByteArray &encoding : encodings) {
        QVERIFY2(!isSound(encoding), encoding.constData());
        QByteArray bytes = QByteArray::fromHex(encoding);
        bytes[31] = char(bytes.at(31) | 0x80);
        QVERIFY2(!jose::isSoundEd25519Point(bytes), encoding.constData());
    }
}

void TestKeyRules::whatIsNoPointIsRefused()
{
    QVERIFY(!isSound("")); // no bytes
    QVERIFY(!isSound("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f70751")); // 31 bytes
    QVERIFY(!isSound("0200000000000000000000000000000000000000000000000000000000000000")); // x would be no number of the field
    QVERIFY(!isSound("eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f")); // y = p + 1, another spelling of 1
}

QTEST_GUILESS_MAIN(TestKeyRules)
#include "test_key_rules.moc"
