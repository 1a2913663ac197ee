#include "models/oauth/signature_check.h"
#include "tests/models/oauth/oauth_fixture.h"
#include "tests/models/oauth/token_mint.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Answer = ScriptedServer::Answer;

class TestSignatureCheck : public QObject {
    Q_OBJECT

private:
    OauthFixture m_fixture;

    static TokenMint mintNamed(const QString &kid) { return { *jose::Jwk::generate(jose::Algorithm::ES256, kid) }; }
    static jose::Jws tokenOf(const TokenMint &mint) { return mint.parsed({ { u"sub"_s, u"x"_s } }).jws; }

    /// A server that publishes whatever @p published holds when it is asked.
    static ScriptedServer::Answer answer(const ScriptedServer::Request &request, const QByteArray &published)
    {
        if (!request.path().contains("well-known"))
            return { 200, published };
        const QString base = u"http://"_s + QString::fromLatin1(request.header("host"));
        const QJsonObject metadata { { u"issuer"_s, base }, { u"token_endpoint"_s, QString(base + u"/token") },
            { u"authorization_endpoint"_s, QString(base + u"/login") }, { u"jwks_uri"_s, QString(base + u"/keys") } };
        return { 200, QJsonDocument(metadata).toJson() };
    }

private Q_SLOTS:
    void theKeyThatFitsIsNamed()
    {
        const TokenMint mint;
        const auto verdict = oauth::checkSignature(tokenOf(mint), *jose::Jwks::parse(mint.published()));
        QVERIFY(!verdict.fault);
        QCOMPARE(verdict.keyId, u"k1"_s);
        QCOMPARE(verdict.algorithm, u"ES256"_s);
        QCOMPARE(verdict.thumbprint, mint.key.thumbprint());
        QVERIFY(!verdict.key.contains(u"d"_s));
    }

    void aKeyWithoutIdIsTried()
    {
        const TokenMint mint;
        const auto key = jose::Jwk::fromPem(core::Secret(*mint.key.publicPem()));
        QVERIFY(!oauth::checkSignature(tokenOf(mint), jose::Jwks { { *key }, 0 }).fault);
        const auto other = oauth::checkSignature(tokenOf(mintNamed(u"k1"_s)), jose::Jwks { { *key }, 0 });
        QCOMPARE(other.fault->code, u"gatehouse.signature"_s);
    }

    void aPublicKeyNeverVerifiesASharedSignature()
    {
        const TokenMint mint;
        const auto shared = jose::Jwk::fromSharedSecret(core::Secret(*mint.key.publicPem()));
        const auto forged = jose::parseJwt(*jose::signJwt({ { u"sub"_s, u"x"_s } }, *shared, jose::Algorithm::HS256));
        const auto verdict = oauth::checkSignature(forged->jws, *jose::Jwks::parse(mint.published()));
        QVERIFY(verdict.fault);
        QCOMPARE(verdict.fault->code, u"gatehouse.alg_not_allowed"_s);
    }

    void aGivenSharedKeyVerifies()
    {
        const auto shared = jose::Jwk::fromSharedSecret(core::Secret(QByteArray(32, 'k')));
        const auto token = jose::parseJwt(*jose::signJwt({ { u"sub"_s, u"x"_s } }, *shared, jose::Algorithm::HS256));
        const auto verdict = oauth::checkSignature(token->jws, jose::Jwks { { *shared }, 0 });
        QVERIFY(!verdict.fault);
        QVERIFY(verdict.key.isEmpty()); // nothing of a secret is shown
        QVERIFY(verdict.thumbprint.isEmpty());
    }

    void anUnknownKeyIsLookedUpOnceMore()
    {
        const TokenMint old = mintNamed(u"old"_s);
        const TokenMint fresh = mintNamed(u"fresh"_s);
        QByteArray published = old.published();
        const ScriptedServer server([&](const ScriptedServer::Request &request) { return answer(request, published); });
        const auto first = oauth::checkSignature(m_fixture.http(), tokenOf(old), server.url(), m_fixture.clock);
        QVERIFY2(first, qPrintable(first ? QString() : first.error().code + first.error().where));
        QVERIFY(!first->fault);
        QVERIFY(!first->readAgain);
        const qsizetype asked = server.requests().size();
        published = fresh.published();
        const auto known = oauth::checkSignature(m_fixture.http(), tokenOf(old), server.url(), m_fixture.clock, first->provider);
        QVERIFY(!known->fault);
        QCOMPARE(server.requests().size(), asked); // nobody is asked what is known
        const auto second = oauth::checkSignature(m_fixture.http(), tokenOf(fresh), server.url(), m_fixture.clock, first->provider);
        QVERIFY(!second->fault);
        QVERIFY(second->readAgain);
        QCOMPARE(second->keyIds, QStringList { u"fresh"_s });
    }

    void aKeyThatNobodyPublishesIsTold()
    {
        const TokenMint mint = mintNamed(u"known"_s);
        const ScriptedServer server([&](const ScriptedServer::Request &request) { return answer(request, mint.published()); });
        const auto verdict = oauth::checkSignature(m_fixture.http(), tokenOf(mintNamed(u"strange"_s)), server.url(), m_fixture.clock);
        QCOMPARE(verdict->fault->code, u"gatehouse.kid_unknown"_s);
        QCOMPARE(verdict->provider->readAt, m_fixture.clock.now());
    }

    void aProviderThatDoesNotAnswerIsAnError()
    {
        const ScriptedServer server([](const ScriptedServer::Request &) { return Answer { 500, "{}" }; });
        QVERIFY(!oauth::checkSignature(m_fixture.http(), tokenOf(TokenMint()), server.url(), m_fixture.clock));
    }
};

QTEST_GUILESS_MAIN(TestSignatureCheck)
#include "test_signature_check.moc"
