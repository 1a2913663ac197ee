#include "models/oauth/key_source.h"
#include "tests/models/oauth/oauth_fixture.h"
#include "tests/models/oauth/token_mint.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Answer = ScriptedServer::Answer;

class TestKeySource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysAreFetchedOnce();
    void anUnknownKeyIsLookedUpOnceMore();
    void forgedKeyIdsCannotMakeUsAskAtWill();
    void aBadSignatureIsNoReasonToAsk();
    void aFailedFetchIsTheAnswer();

private:
    OauthFixture m_fixture;
};

namespace {

const QList<jose::Algorithm> allowed { jose::Algorithm::ES256 };

jose::Jws token(const TokenMint &mint)
{
    return mint.parsed({ { u"sub"_s, u"x"_s } }).jws;
}

TokenMint mintNamed(const QString &kid)
{
    return { *jose::Jwk::generate(jose::Algorithm::ES256, kid) };
}

} // namespace

void TestKeySource::keysAreFetchedOnce()
{
    const TokenMint mint;
    const ScriptedServer server([&](const ScriptedServer::Request &) { return Answer { 200, mint.published() }; });
    oauth::KeySource keys(OauthFixture::metadata(server), m_fixture.clock);
    QVERIFY(keys.verify(m_fixture.http(), token(mint), allowed));
    QVERIFY(keys.verify(m_fixture.http(), token(mint), allowed));
    QCOMPARE(server.requests().size(), 1);
    oauth::KeySource known(OauthFixture::metadata(server), m_fixture.clock, *jose::Jwks::parse(mint.published()));
    QVERIFY(known.verify(m_fixture.http(), token(mint), allowed));
    QCOMPARE(server.requests().size(), 1);
}

void TestKeySource::anUnknownKeyIsLookedUpOnceMore()
{
    const TokenMint old = mintNamed(u"old"_s);
    const TokenMint fresh = mintNamed(u"fresh"_s);
    QByteArray published = old.published();
    const ScriptedServer server([&](const ScriptedServer::Request &) { return Answer { 200, published }; });
    oauth::KeySource keys(OauthFixture::metadata(server), m_fixture.clock);
    QVERIFY(keys.verify(m_fixture.http(), token(old), allowed));
    published = fresh.published();
    const auto key = keys.verify(m_fixture.http(), token(fresh), allowed);
    QVERIFY(key);
    QCOMPARE(key->kid(), u"fresh"_s);
    QCOMPARE(server.requests().size(), 2);
}

void TestKeySource::forgedKeyIdsCannotMakeUsAskAtWill()
{
    const TokenMint mint;
    const TokenMint forged = mintNamed(u"forged"_s);
    const ScriptedServer server([&](const ScriptedServer::Request &) { return Answer { 200, mint.published() }; });
    oauth::KeySource keys(OauthFixture::metadata(server), m_fixture.clock, {}, 60s);
    QVERIFY(keys.verify(m_fixture.http(), token(mint), allowed));
    for (int i = 0; i < 5; ++i) {
        const auto key = keys.verify(m_fixture.http(), token(forged), allowed);
        QVERIFY(!key);
        QCOMPARE(key.error().code, u"gatehouse.kid_unknown"_s);
    }
    QCOMPARE(server.requests().size(), 2);
    m_fixture.clock.advance(59s);
    QVERIFY(!keys.verify(m_fixture.http(), token(forged), allowed));
    QCOMPARE(server.requests().size(), 2);
    m_fixture.clock.advance(1s);
    QVERIFY(!keys.verify(m_fixture.http(), token(forged), allowed));
    QCOMPARE(server.requests().size(), 3);
    m_fixture.clock.advance(-3600s);
    QVERIFY(!keys.verify(m_fixture.http(), token(forged), allowed));
    QCOMPARE(server.requests().size(), 4);
}

void TestKeySource::aBadSignatureIsNoReasonToAsk()
{
    const TokenMint mint;
    const TokenMint forged; // the same key id
    const ScriptedServer server([&](const ScriptedServer::Request &) { return Answer { 200, mint.published() }; });
    oauth::KeySource keys(OauthFixture::metadata(server), m_fixture.clock);
    QVERIFY(keys.verify(m_fixture.http(), token(mint), allowed));
    const auto key = keys.verify(m_fixture.http(), token(forged), allowed);
    QVERIFY(!key);
    QCOMPARE(key.error().code, u"gatehouse.signature"_s);
    QCOMPARE(server.requests().size(), 1);
}

void TestKeySource::aFailedFetchIsTheAnswer()
{
    const ScriptedServer server([](const ScriptedServer::Request &) { return Answer { 500, "{}" }; });
    oauth::KeySource keys(OauthFixture::metadata(server), m_fixture.clock);
    const auto key = keys.verify(m_fixture.http(), token(TokenMint()), allowed);
    QVERIFY(!key);
    QCOMPARE(key.error().httpStatus, 500);
}

QTEST_GUILESS_MAIN(TestKeySource)
#include "test_key_source.moc"
