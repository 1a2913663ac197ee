#include "models/jose/jwks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using jose::Algorithm;

namespace {

QByteArray textOf(const QJsonArray &keys)
{
    return QJsonDocument(QJsonObject { { u"keys"_s, keys } }).toJson();
}

QStringList kidsOf(const QList<jose::Jwk> &keys)
{
    QStringList kids;
    for (const jose::Jwk &key : keys)
        kids.append(key.kid());
    return kids;
}

} // namespace

class TestJwks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoKeySetIsRefused_data();
    void whatIsNoKeySetIsRefused();
    void keysThatCannotBeUsedAreLeftOut();
    void anEmptySetIsASet();
    void candidatesFitByKidAndAlgorithm();
};

void TestJwks::whatIsNoKeySetIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QByteArray() << u"gatehouse.json"_s;
    QTest::newRow("HTML") << QByteArray("<!doctype html>") << u"gatehouse.json"_s;
    QTest::newRow("array") << QByteArray("[]") << u"gatehouse.json"_s;
    QTest::newRow("one key") << QByteArray(R"({"kty":"oct","k":"AAAA"})") << u"gatehouse.jwks"_s;
    QTest::newRow("keys is an object") << QByteArray(R"({"keys":{}})") << u"gatehouse.jwks"_s;
    QTest::newRow("a key is text") << QByteArray(R"({"keys":["a"]})") << u"gatehouse.jwks"_s;
    QTest::newRow("a member twice in a key") << QByteArray(R"({"keys":[{"kty":"oct","k":"AAAA","k":"AAAB"}]})")
                                             << u"gatehouse.duplicate_member"_s;
}

void TestJwks::whatIsNoKeySetIsRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, code);
    const core::Result<jose::Jwks> set = jose::Jwks::parse(text);
    QVERIFY(!set);
    QCOMPARE(set.error().kind, core::Error::Kind::Invalid);
    QCOMPARE(set.error().code, code);
}

void TestJwks::keysThatCannotBeUsedAreLeftOut()
{
    const QJsonObject good = jose::Jwk::generate(Algorithm::ES256, u"good"_s)->publicJson();
    QJsonObject broken = good;
    broken.insert("kid"_L1, u"broken"_s);
    broken.insert("y"_L1, u"AAAA"_s);
    const QJsonObject foreign { { u"kty"_s, u"AKP"_s }, { u"kid"_s, u"foreign"_s } };
    const core::Result<jose::Jwks> set = jose::Jwks::parse(textOf({ broken, good, foreign, QJsonObject() }));
    QVERIFY(set);
    QCOMPARE(kidsOf(set->keys), QStringList { u"good"_s });
    QCOMPARE(set->ignored, 3);
    QCOMPARE(set->leftOut.size(), 3);
    QCOMPARE(set->leftOut.at(0).kid, u"broken"_s);
    QCOMPARE(set->leftOut.at(0).error.code, u"gatehouse.jwk"_s);
    QCOMPARE(set->leftOut.at(1).kid, u"foreign"_s);
    QCOMPARE(set->leftOut.at(1).error.code, u"gatehouse.jwk_unsupported"_s);
    QCOMPARE(set->leftOut.at(2).error.where, u"kty"_s);
}

void TestJwks::anEmptySetIsASet()
{
    const core::Result<jose::Jwks> set = jose::Jwks::parse(R"({"keys":[]})");
    QVERIFY(set && set->keys.isEmpty());
    QCOMPARE(set->ignored, 0);
}

void TestJwks::candidatesFitByKidAndAlgorithm()
{
    QJsonObject encrypting = jose::Jwk::generate(Algorithm::ES256, u"e"_s)->publicJson();
    encrypting.insert("use"_L1, u"enc"_s);
    QJsonObject open = jose::Jwk::generate(Algorithm::RS256, u"r"_s)->publicJson();
    open.remove("alg"_L1);
    const core::Result<jose::Jwks> set
        = jose::Jwks::parse(textOf({ encrypting, open, jose::Jwk::generate(Algorithm::ES256, u"a"_s)->publicJson(),
            jose::Jwk::generate(Algorithm::ES256, u"b"_s)->publicJson(), jose::Jwk::generate(Algorithm::ES384, u"c"_s)->publicJson() }));
    QVERIFY(set);
    QCOMPARE(set->keys.size(), 5);
    QCOMPARE(kidsOf(set->candidates({}, Algorithm::ES256)), (QStringList { u"a"_s, u"b"_s }));
    QCOMPARE(kidsOf(set->candidates(u"b"_s, Algorithm::ES256)), QStringList { u"b"_s });
    QVERIFY(set->candidates(u"e"_s, Algorithm::ES256).isEmpty());
    QVERIFY(set->candidates(u"c"_s, Algorithm::ES256).isEmpty());
    QCOMPARE(kidsOf(set->candidates({}, Algorithm::PS512)), QStringList { u"r"_s });
    QVERIFY(set->candidates({}, Algorithm::HS256).isEmpty());
}

QTEST_GUILESS_MAIN(TestJwks)
#include "test_jwks.moc"
