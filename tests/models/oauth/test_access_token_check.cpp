#include "models/oauth/access_token_check.h"
#include "tests/models/oauth/oauth_fixture.h"
#include "tests/models/oauth/token_mint.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::Error;
using Answer = ScriptedServer::Answer;

class TestAccessTokenCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGoodTokenIsAcceptedAndItsClaimRead();
    void badTokensAreRefused_data();
    void badTokensAreRefused();

private:
    QJsonObject claims() const
    {
        return { { u"iss"_s, u"https://id.example"_s }, { u"aud"_s, u"api"_s }, { u"client_id"_s, u"app"_s },
            { u"exp"_s, m_fixture.clock.now().toSecsSinceEpoch() + 60 } };
    }

    oauth::AccessTokenRules rules() const
    {
        oauth::AccessTokenRules rules;
        rules.issuer = u"https://id.example"_s;
        rules.audience = u"api"_s;
        rules.claim = u"client_id"_s;
        rules.claimValue = u"app"_s;
        rules.now = m_fixture.clock.now();
        return rules;
    }

    core::Result<oauth::CheckedAccessToken> check(const core::Secret &token, const oauth::AccessTokenRules &by)
    {
        const ScriptedServer server([this](const ScriptedServer::Request &) { return Answer { 200, m_mint.published() }; });
        oauth::KeySource keys(OauthFixture::metadata(server), m_fixture.clock);
        return oauth::checkAccessToken(m_fixture.http(), keys, token, by);
    }

    OauthFixture m_fixture;
    TokenMint m_mint;
};

void TestAccessTokenCheck::aGoodTokenIsAcceptedAndItsClaimRead()
{
    const auto checked = check(m_mint.sign(claims(), { { u"typ"_s, u"at+jwt"_s } }), rules());
    QVERIFY(checked);
    QCOMPARE(checked->claimValue, u"app"_s);
    QCOMPARE(checked->key.kid(), u"k1"_s);
    auto lax = rules();
    lax.audience.clear();
    lax.claim.clear();
    QVERIFY(check(m_mint.sign(claims()), lax));
}

void TestAccessTokenCheck::badTokensAreRefused_data()
{
    QTest::addColumn<core::Secret>("token");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("code");
    const auto with = [this](const QString &claim, const QJsonValue &value) {
        QJsonObject changed = claims();
        changed.insert(claim, value);
        return m_mint.sign(changed);
    };
    const QByteArray good = m_mint.sign(claims()).reveal();
    const auto rejected = Error::Kind::Rejected;
    const auto unsupported = Error::Kind::Unsupported;
    QTest::newRow("issuer") << with(u"iss"_s, u"https://evil.example"_s) << rejected << u"gatehouse.iss"_s;
    QTest::newRow("audience") << with(u"aud"_s, u"other"_s) << rejected << u"gatehouse.aud"_s;
    QTest::newRow("expired") << with(u"exp"_s, 17) << rejected << u"gatehouse.expired"_s;
    QTest::newRow("claim missing") << with(u"client_id"_s, QJsonValue()) << rejected << u"gatehouse.claim_missing"_s;
    QTest::newRow("claim differs") << with(u"client_id"_s, u"other"_s) << rejected << u"gatehouse.claim_differs"_s;
    QTest::newRow("ID token") << with(u"nonce"_s, u"n"_s) << rejected << u"gatehouse.token_kind"_s;
    QTest::newRow("forged") << TokenMint().sign(claims()) << rejected << u"gatehouse.signature"_s;
    QTest::newRow("opaque") << core::Secret("00QCjAl4MlV-WPXM") << unsupported << u"gatehouse.opaque_token"_s;
    QTest::newRow("opaque with dots") << core::Secret("a.b.c") << unsupported << u"gatehouse.opaque_token"_s;
    QTest::newRow("encrypted") << core::Secret("eyJhbGciOiJkaXIifQ..a.b.c") << unsupported << u"gatehouse.encrypted_token"_s;
    QTest::newRow("too large") << core::Secret(QByteArray(2 * 1024 * 1024, 'x')) << Error::Kind::Invalid << u"gatehouse.token_too_large"_s;
    QTest::newRow("no header") << core::Secret("ey" + good.mid(good.indexOf('.'))) << Error::Kind::Invalid << u"gatehouse.base64url"_s;
}

void TestAccessTokenCheck::badTokensAreRefused()
{
    QFETCH(const core::Secret, token);
    QFETCH(const Error::Kind, kind);
    QFETCH(const QString, code);
    const auto checked = check(token, rules());
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, code);
    QCOMPARE(checked.error().kind, kind);
}

QTEST_GUILESS_MAIN(TestAccessTokenCheck)
#include "test_access_token_check.moc"
