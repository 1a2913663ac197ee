#include "models/oauth/id_token_check.h"
#include "tests/models/oauth/oauth_fixture.h"
#include "tests/models/oauth/token_mint.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::Error;
using jose::Algorithm;
using Answer = ScriptedServer::Answer;

class TestIdTokenCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGoodTokenIsAccepted();
    void badClaimsAreRefused_data();
    void badClaimsAreRefused();
    void leewayCoversClocksThatDiffer();
    void theAccessTokenHashMustFit();
    void anAccessTokenIsNoIdToken();
    void anotherAlgorithmThanExpectedIsRefused();
    void aForgedSignatureIsRefused();
    void theProvidersAlgorithmsAreExpected();

private:
    QJsonObject claims() const
    {
        const qint64 now = m_fixture.clock.now().toSecsSinceEpoch();
        return { { u"iss"_s, u"https://id.example"_s }, { u"aud"_s, u"app"_s }, { u"sub"_s, u"alice"_s }, { u"exp"_s, now + 300 },
            { u"iat"_s, now }, { u"nonce"_s, u"the-nonce"_s } };
    }

    oauth::IdTokenRules rules() const
    {
        oauth::IdTokenRules rules;
        rules.issuer = u"https://id.example"_s;
        rules.clientId = u"app"_s;
        rules.nonce = core::Secret("the-nonce");
        rules.now = m_fixture.clock.now();
        rules.algorithms = { Algorithm::ES256 };
        return rules;
    }

    OauthFixture m_fixture;
    TokenMint m_mint;
};

void TestIdTokenCheck::aGoodTokenIsAccepted()
{
    const ScriptedServer server([this](const ScriptedServer::Request &) { return Answer { 200, m_mint.published() }; });
    oauth::KeySource keys(OauthFixture::metadata(server), m_fixture.clock);
    QJsonObject good = claims();
    good.insert(u"azp"_s, u"app"_s);
    good.insert(u"aud"_s, QJsonArray { u"app"_s, u"other"_s });
    const auto checked = oauth::checkIdToken(m_fixture.http(), keys, m_mint.sign(good), rules());
    QVERIFY(checked);
    QCOMPARE(checked->value(u"sub"_s).toString(), u"alice"_s);
}

void TestIdTokenCheck::badClaimsAreRefused_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("code");
    const QJsonValue absent(QJsonValue::Undefined);
    const qint64 now = m_fixture.clock.now().toSecsSinceEpoch();
    QTest::newRow("issuer") << u"iss"_s << QJsonValue(u"https://id.example/"_s) << u"gatehouse.iss"_s;
    QTest::newRow("no issuer") << u"iss"_s << absent << u"gatehouse.iss"_s;
    QTest::newRow("audience") << u"aud"_s << QJsonValue(u"other"_s) << u"gatehouse.aud"_s;
    QTest::newRow("no audience") << u"aud"_s << absent << u"gatehouse.aud"_s;
    QTest::newRow("several audiences, no azp") << u"aud"_s << QJsonValue(QJsonArray { u"app"_s, u"other"_s }) << u"gatehouse.azp"_s;
    QTest::newRow("azp") << u"azp"_s << QJsonValue(u"other"_s) << u"gatehouse.azp"_s;
    QTest::newRow("azp of another type") << u"azp"_s << QJsonValue(1) << u"gatehouse.azp"_s;
    QTest::newRow("expired") << u"exp"_s << QJsonValue(now - 61) << u"gatehouse.expired"_s;
    QTest::newRow("no expiry") << u"exp"_s << absent << u"gatehouse.exp_missing"_s;
    QTest::newRow("not yet") << u"nbf"_s << QJsonValue(now + 62) << u"gatehouse.not_yet_valid"_s;
    QTest::newRow("no iat") << u"iat"_s << absent << u"gatehouse.iat_missing"_s;
    QTest::newRow("iat to come") << u"iat"_s << QJsonValue(now + 62) << u"gatehouse.iat_future"_s;
    QTest::newRow("no subject") << u"sub"_s << absent << u"gatehouse.sub_missing"_s;
    QTest::newRow("nonce") << u"nonce"_s << QJsonValue(u"the-noncE"_s) << u"gatehouse.nonce"_s;
    QTest::newRow("no nonce") << u"nonce"_s << absent << u"gatehouse.nonce"_s;
}

void TestIdTokenCheck::badClaimsAreRefused()
{
    QFETCH(const QString, claim);
    QFETCH(const QJsonValue, value);
    QFETCH(const QString, code);
    QJsonObject bad = claims();
    if (value.isUndefined())
        bad.remove(claim);
    else
        bad.insert(claim, value);
    const auto checked = oauth::checkIdTokenClaims(m_mint.parsed(bad), rules());
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, Error::Kind::Rejected);
    QCOMPARE(checked.error().code, code);
    QVERIFY(!checked.error().text.contains(u"the-nonce"_s));
}

void TestIdTokenCheck::leewayCoversClocksThatDiffer()
{
    const qint64 now = m_fixture.clock.now().toSecsSinceEpoch();
    QJsonObject edge = claims();
    edge.insert(u"exp"_s, now - 30);
    edge.insert(u"iat"_s, now + 30);
    QVERIFY(oauth::checkIdTokenClaims(m_mint.parsed(edge), rules()));
    auto strict = rules();
    strict.leewaySeconds = 0;
    QVERIFY(!oauth::checkIdTokenClaims(m_mint.parsed(edge), strict));
}

void TestIdTokenCheck::theAccessTokenHashMustFit()
{
    // Access token and at_hash of OpenID Connect Core, appendix A.3; its RS256 hashes as ES256 does.
    auto with = rules();
    with.accessToken = core::Secret("jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y");
    QJsonObject hashed = claims();
    hashed.insert(u"at_hash"_s, u"77QmUPtjPfzWtF2AnpK9RQ"_s);
    QVERIFY(oauth::checkIdTokenClaims(m_mint.parsed(hashed), with));
    with.accessToken = core::Secret("another");
    const auto other = oauth::checkIdTokenClaims(m_mint.parsed(hashed), with);
    QVERIFY(!other);
    QCOMPARE(other.error().code, u"gatehouse.at_hash"_s);
    hashed.insert(u"at_hash"_s, 17);
    QVERIFY(!oauth::checkIdTokenClaims(m_mint.parsed(hashed), with));
    QVERIFY(oauth::checkIdTokenClaims(m_mint.parsed(claims()), with));
}

void TestIdTokenCheck::anAccessTokenIsNoIdToken()
{
    const auto checked = oauth::checkIdTokenClaims(m_mint.parsed(claims(), { { u"typ"_s, u"at+jwt"_s } }), rules());
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, u"gatehouse.token_kind"_s);
}

void TestIdTokenCheck::anotherAlgorithmThanExpectedIsRefused()
{
    const ScriptedServer server([this](const ScriptedServer::Request &) { return Answer { 200, m_mint.published() }; });
    oauth::KeySource keys(OauthFixture::metadata(server), m_fixture.clock);
    auto other = rules();
    other.algorithms = { Algorithm::RS256 };
    const auto checked = oauth::checkIdToken(m_fixture.http(), keys, m_mint.sign(claims()), other);
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, u"gatehouse.alg_not_allowed"_s);
}

void TestIdTokenCheck::aForgedSignatureIsRefused()
{
    const ScriptedServer server([this](const ScriptedServer::Request &) { return Answer { 200, m_mint.published() }; });
    oauth::KeySource keys(OauthFixture::metadata(server), m_fixture.clock);
    const TokenMint forger; // the same key id, another key
    const auto checked = oauth::checkIdToken(m_fixture.http(), keys, forger.sign(claims()), rules());
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, u"gatehouse.signature"_s);
}

void TestIdTokenCheck::theProvidersAlgorithmsAreExpected()
{
    oauth::Metadata metadata;
    QCOMPARE(oauth::idTokenAlgorithms(metadata), QList<Algorithm> { Algorithm::RS256 });
    metadata.idTokenAlgorithms = { u"none"_s, u"HS256"_s, u"ES256"_s, u"RS512"_s, u"XS1"_s };
    QCOMPARE(oauth::idTokenAlgorithms(metadata), (QList<Algorithm> { Algorithm::ES256, Algorithm::RS512 }));
}

QTEST_GUILESS_MAIN(TestIdTokenCheck)
#include "test_id_token_check.moc"
