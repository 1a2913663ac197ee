#include "models/jose/jwt.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using jose::Algorithm;

namespace {

constexpr qint64 noon = 1700000000;

QDateTime at(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

jose::Jwt tokenWith(const QJsonObject &claims)
{
    jose::Jwt token;
    token.claims = claims;
    return token;
}

jose::ClaimRules allRules()
{
    return { u"https://issuer.test"_s, u"api"_s, at(noon), 0, true };
}

QJsonObject goodClaims()
{
    return { { u"iss"_s, u"https://issuer.test"_s }, { u"aud"_s, u"api"_s }, { u"exp"_s, noon + 60 }, { u"nbf"_s, noon } };
}

} // namespace

class TestJwt : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSignedClaimSetIsReadAgain();
    void aPayloadThatIsNoClaimSetIsRefused_data();
    void aPayloadThatIsNoClaimSetIsRefused();
    void goodClaimsPass();
    void badClaimsAreRefused_data();
    void badClaimsAreRefused();
    void theErrorTellsExpectedAndFound();
    void timesAreExactToTheSecondWithLeeway();
    void emptyRulesCheckNothingButTypes();
    void audienceIsReadFromTextAndList();
    void timesAreReadAsUtc();

private:
    jose::Jwk m_key;
};

void TestJwt::initTestCase()
{
    m_key = *jose::Jwk::generate(Algorithm::EdDSA, u"k"_s);
}

void TestJwt::aSignedClaimSetIsReadAgain()
{
    const core::Result<QByteArray> compact = jose::signJwt(goodClaims(), m_key, Algorithm::EdDSA);
    QVERIFY(compact);
    const core::Result<jose::Jwt> token = jose::parseJwt(*compact);
    QVERIFY(token);
    QVERIFY(jose::verifyJws(token->jws, m_key, { Algorithm::EdDSA }));
    QCOMPARE(token->claims, goodClaims());
    QCOMPARE(token->text(u"iss"_s), u"https://issuer.test"_s);
    QCOMPARE(token->text(u"exp"_s), QString());
    QCOMPARE(token->jws.header.value("typ"_L1).toString(), u"JWT"_s);
    const core::Result<QByteArray> access = jose::signJwt({}, m_key, Algorithm::EdDSA, { { u"typ"_s, u"at+jwt"_s } });
    QCOMPARE(jose::parseJwt(*access)->jws.header.value("typ"_L1).toString(), u"at+jwt"_s);
}

void TestJwt::aPayloadThatIsNoClaimSetIsRefused_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QByteArray() << u"gatehouse.claims"_s;
    QTest::newRow("text") << QByteArray("hello") << u"gatehouse.claims"_s;
    QTest::newRow("array") << QByteArray("[]") << u"gatehouse.claims"_s;
    QTest::newRow("nested token") << QByteArray("e30.e30.e30") << u"gatehouse.claims"_s;
    QTest::newRow("issuer twice") << QByteArray(R"({"iss":"a","iss":"b"})") << u"gatehouse.duplicate_member"_s;
}

void TestJwt::aPayloadThatIsNoClaimSetIsRefused()
{
    QFETCH(QByteArray, payload);
    QFETCH(QString, code);
    const core::Result<jose::Jwt> token = jose::parseJwt(*jose::signJws({}, payload, m_key, Algorithm::EdDSA));
    QVERIFY(!token);
    QCOMPARE(token.error().kind, core::Error::Kind::Invalid);
    QCOMPARE(token.error().code, code);
    QCOMPARE(token.error().where, u"payload"_s);
}

void TestJwt::goodClaimsPass()
{
    QVERIFY(jose::checkClaims(tokenWith(goodClaims()), allRules()));
    QJsonObject claims = goodClaims();
    claims.insert("aud"_L1, QJsonArray { u"other"_s, u"api"_s });
    claims.remove("nbf"_L1);
    QVERIFY(jose::checkClaims(tokenWith(claims), allRules()));
}

void TestJwt::badClaimsAreRefused_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QString &claim, const QJsonValue &value, const QString &code) {
        QTest::newRow(name) << claim << value << u"gatehouse."_s + code;
    };
    const QJsonValue none(QJsonValue::Undefined);
    row("another issuer", u"iss"_s, u"https://other.test"_s, u"iss"_s);
    row("issuer with a slash more", u"iss"_s, u"https://issuer.test/"_s, u"iss"_s);
    row("issuer in capitals", u"iss"_s, u"https://ISSUER.test"_s, u"iss"_s);
    row("no issuer", u"iss"_s, none, u"iss"_s);
    row("issuer is a list", u"iss"_s, QJsonArray { u"https://issuer.test"_s }, u"claim_type"_s);
    row("another audience", u"aud"_s, u"apis"_s, u"aud"_s);
    row("no audience", u"aud"_s, none, u"aud"_s);
    row("empty audience", u"aud"_s, QJsonArray(), u"aud"_s);
    row("audience with a number", u"aud"_s, QJsonArray { u"api"_s, 1 }, u"claim_type"_s);
    row("audience is an object", u"aud"_s, QJsonObject(), u"claim_type"_s);
    row("expired", u"exp"_s, noon - 1, u"expired"_s);
    row("expires now", u"exp"_s, noon, u"expired"_s);
    row("no expiry", u"exp"_s, none, u"exp_missing"_s);
    row("expiry is text", u"exp"_s, u"1700000060"_s, u"claim_type"_s);
    row("expiry is null", u"exp"_s, QJsonValue(), u"claim_type"_s);
    row("expiry is negative", u"exp"_s, -1, u"claim_type"_s);
    row("expiry in milliseconds", u"exp"_s, 1e15, u"claim_type"_s);
    row("expiry beyond numbers", u"exp"_s, 1e300, u"claim_type"_s);
    row("not yet valid", u"nbf"_s, noon + 1, u"not_yet_valid"_s);
    row("start is text", u"nbf"_s, u"now"_s, u"claim_type"_s);
}

void TestJwt::badClaimsAreRefused()
{
    QFETCH(QString, claim);
    QFETCH(QJsonValue, value);
    QFETCH(QString, code);
    QJsonObject claims = goodClaims();
    claims.insert(claim, value); // an undefined value takes the claim away
    const core::Result<> checked = jose::checkClaims(tokenWith(claims), allRules());
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, core::Error::Kind::Rejected);
    QCOMPARE(checked.error().code, code);
    QCOMPARE(checked.error().where, u"claim "_s + claim);
}

void TestJwt::theErrorTellsExpectedAndFound()
{
    QJsonObject claims = goodClaims();
    claims.insert("aud"_L1, QJsonArray { u"a"_s, u"b"_s });
    QCOMPARE(jose::checkClaims(tokenWith(claims), allRules()).error().fields.toObject(),
        (QJsonObject { { u"expected"_s, u"api"_s }, { u"found"_s, QJsonArray { u"a"_s, u"b"_s } } }));
    claims = goodClaims();
    claims.insert("exp"_L1, noon - 3600);
    QCOMPARE(jose::checkClaims(tokenWith(claims), allRules()).error().fields.toObject(),
        (QJsonObject { { u"expected"_s, u"2023-11-14T22:13:20Z"_s }, { u"found"_s, u"2023-11-14T21:13:20Z"_s } }));
}

void TestJwt::timesAreExactToTheSecondWithLeeway()
{
    jose::ClaimRules rules;
    rules.leewaySeconds = 30;
    const jose::Jwt token = tokenWith({ { u"nbf"_s, noon }, { u"exp"_s, noon + 100 } });
    for (const auto &[seconds, code] : { std::pair(noon - 31, u"gatehouse.not_yet_valid"_s), { noon - 30, QString() },
             { noon + 129, QString() }, { noon + 130, u"gatehouse.expired"_s } }) {
        rules.now = at(seconds);
        const core::Result<> checked = jose::checkClaims(token, rules);
        QCOMPARE(checked ? QString() : checked.error().code, code);
    }
}

void TestJwt::emptyRulesCheckNothingButTypes()
{
    QVERIFY(jose::checkClaims(tokenWith({}), {}));
    QVERIFY(jose::checkClaims(tokenWith({ { u"exp"_s, 1 }, { u"iss"_s, u"x"_s } }), {}));
    QCOMPARE(jose::checkClaims(tokenWith({ { u"exp"_s, u"x"_s } }), {}).error().code, u"gatehouse.claim_type"_s);
}

void TestJwt::audienceIsReadFromTextAndList()
{
    QCOMPARE(tokenWith({ { u"aud"_s, u"a"_s } }).audience(), QStringList { u"a"_s });
    QCOMPARE(tokenWith({ { u"aud"_s, QJsonArray { u"a"_s, u"b"_s } } }).audience(), (QStringList { u"a"_s, u"b"_s }));
    QCOMPARE(tokenWith({}).audience(), QStringList());
    QCOMPARE(tokenWith({ { u"aud"_s, 1 } }).audience(), QStringList());
}

void TestJwt::timesAreReadAsUtc()
{
    const jose::Jwt token = tokenWith({ { u"iat"_s, 1700000000.25 }, { u"far"_s, 253402300799.0 }, { u"farther"_s, 253402300800.0 } });
    QCOMPARE(token.time(u"iat"_s)->toString(Qt::ISODateWithMs), u"2023-11-14T22:13:20.250Z"_s);
    QCOMPARE(token.time(u"far"_s)->toString(Qt::ISODate), u"9999-12-31T23:59:59Z"_s);
    QVERIFY(!token.time(u"farther"_s));
    QVERIFY(!token.time(u"none"_s));
}

QTEST_GUILESS_MAIN(TestJwt)
#include "test_jwt.moc"
