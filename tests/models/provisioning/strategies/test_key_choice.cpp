#include "models/provisioning/strategies/key_choice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using jose::Algorithm;
using jose::Jwk;
using jose::Jwks;
using provisioning::chooseKey;

namespace {

Jwks keysOf(const QList<std::pair<Algorithm, QString>> &wanted)
{
    Jwks keys;
    for (const auto &[algorithm, kid] : wanted)
        keys.keys << *Jwk::generate(algorithm, kid);
    return keys;
}

} // namespace

class TestKeyChoice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstKeyThatTheGatewayKnowsIsTaken()
    {
        const auto chosen
            = chooseKey(keysOf({ { Algorithm::EdDSA, u"ed"_s }, { Algorithm::ES256, u"ec"_s }, { Algorithm::RS256, u"rsa"_s } }), {});
        QVERIFY(chosen);
        QCOMPARE(chosen->key.kid(), u"ec"_s);
        QCOMPARE(chosen->algorithm, Algorithm::ES256);
        QVERIFY(chosen->pem.startsWith("-----BEGIN PUBLIC KEY-----"));
    }

    void aNamedKeyIsTaken()
    {
        const auto chosen = chooseKey(keysOf({ { Algorithm::RS256, u"a"_s }, { Algorithm::RS256, u"b"_s } }), u"b"_s);
        QVERIFY(chosen);
        QCOMPARE(chosen->key.kid(), u"b"_s);
    }

    void aKeyThatIsNotThereIsNamed()
    {
        const auto chosen = chooseKey(keysOf({ { Algorithm::RS256, u"a"_s } }), u"zz"_s);
        QCOMPARE(chosen.error().code, u"gatehouse.kid_unknown"_s);
    }

    void aProviderThatTheGatewayCannotVerifyIsRefused_data()
    {
        QTest::addColumn<int>("algorithm");
        QTest::newRow("EdDSA") << int(Algorithm::EdDSA);
        QTest::newRow("ES512") << int(Algorithm::ES512);
        QTest::newRow("PS256") << int(Algorithm::PS256);
    }
    void aProviderThatTheGatewayCannotVerifyIsRefused()
    {
        QFETCH(int, algorithm);
        const auto chosen = chooseKey(keysOf({ { Algorithm(algorithm), u"k"_s } }), {});
        QVERIFY(!chosen);
        QCOMPARE(chosen.error().code, u"gatehouse.unverifiable_algorithm"_s);
        QCOMPARE(chosen.error().kind, core::Error::Kind::Unsupported);
    }

    void noKeysAtAllAreRefused() { QCOMPARE(chooseKey({}, {}).error().code, u"gatehouse.unverifiable_algorithm"_s); }
};

QTEST_GUILESS_MAIN(TestKeyChoice)
#include "test_key_choice.moc"
