#include "models/oauth/access_token_check.h"
#include "models/oauth/introspection.h"
#include "models/oauth/revocation.h"
#include "models/oauth/token_endpoint.h"
#include "models/oauth/userinfo.h"
#include "tests/models/oauth/provider_login.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::Error;

/// The calls besides the login, against the sandbox's provider.
class TestProviderFlows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void clientCredentialsGiveATokenThatHolds();
    void aWrongSecretIsDenied();
    void anUnknownScopeIsRefused();
    void aRefreshRotatesAndTheOldTokenIsDead();
    void introspectionSeesARevocation();
    void userinfoTellsWhoLoggedIn();
    void aRotatedKeyIsFetchedOnce();
    void aLostAnswerIsNotAskedForAgain();

private:
    oauth::TokenEndpoint endpoint(const oauth::Client &client) { return { m_login.http(), m_login.discovered(), client, m_login.clock }; }

    oauth::AccessTokenRules rules() const
    {
        oauth::AccessTokenRules rules;
        rules.issuer = m_login.provider->issuer().toString();
        rules.claim = u"application_id"_s;
        rules.claimValue = m_login.confidential.id;
        rules.now = m_login.clock.now();
        return rules;
    }

    ProviderLogin m_login;
};

void TestProviderFlows::clientCredentialsGiveATokenThatHolds()
{
    for (const oauth::Client &client : { m_login.confidential, m_login.posting }) {
        const auto tokens = endpoint(client).clientCredentials({ u"api:read"_s });
        QVERIFY2(tokens, tokens ? "" : qPrintable(tokens.error().code));
        QCOMPARE(tokens->expiresAt, m_login.clock.now().addSecs(3600));
        oauth::KeySource keys(m_login.discovered(), m_login.clock);
        auto wanted = rules();
        wanted.claimValue = client.id;
        const auto checked = oauth::checkAccessToken(m_login.http(), keys, tokens->accessToken, wanted);
        QVERIFY2(checked, checked ? "" : qPrintable(checked.error().code));
    }
}

void TestProviderFlows::aWrongSecretIsDenied()
{
    oauth::Client client = m_login.confidential;
    client.secret = core::Secret("wrong");
    const auto tokens = endpoint(client).clientCredentials({});
    QVERIFY(!tokens);
    QCOMPARE(tokens.error().kind, Error::Kind::Denied);
    QCOMPARE(tokens.error().code, u"invalid_client"_s);
    QCOMPARE(tokens.error().httpStatus, 401);
}

void TestProviderFlows::anUnknownScopeIsRefused()
{
    const auto tokens = endpoint(m_login.confidential).clientCredentials({ u"no:such"_s });
    QVERIFY(!tokens);
    QCOMPARE(tokens.error().kind, Error::Kind::Rejected);
    QCOMPARE(tokens.error().code, u"invalid_scope"_s);
}

void TestProviderFlows::aRefreshRotatesAndTheOldTokenIsDead()
{
    const auto login = m_login.logIn(m_login.request(m_login.confidential));
    QVERIFY2(login, login ? "" : qPrintable(login.error().code));
    const auto renewed = endpoint(m_login.confidential).refresh(login->tokens.refreshToken);
    QVERIFY2(renewed, renewed ? "" : qPrintable(renewed.error().code));
    QVERIFY(!(renewed->accessToken == login->tokens.accessToken));
    QVERIFY(!(renewed->refreshToken == login->tokens.refreshToken));
    const auto reused = endpoint(m_login.confidential).refresh(login->tokens.refreshToken);
    QVERIFY(!reused);
    QCOMPARE(reused.error().code, u"invalid_grant"_s);
}

void TestProviderFlows::introspectionSeesARevocation()
{
    const auto login = m_login.logIn(m_login.request(m_login.confidential));
    QVERIFY(login);
    const auto metadata = m_login.discovered();
    const core::Secret token = login->tokens.refreshToken;
    const auto before = oauth::introspect(m_login.http(), metadata, m_login.confidential, token, u"refresh_token"_s);
    QVERIFY2(before, before ? "" : qPrintable(before.error().code));
    QVERIFY(before->active);
    QCOMPARE(before->clientId, m_login.confidential.id);
    const auto revoked = oauth::revoke(m_login.http(), metadata, m_login.confidential, token, u"refresh_token"_s);
    QVERIFY2(revoked, revoked ? "" : qPrintable(revoked.error().code));
    const auto after = oauth::introspect(m_login.http(), metadata, m_login.confidential, token);
    QVERIFY(after);
    QVERIFY(!after->active);
    QVERIFY(oauth::revoke(m_login.http(), metadata, m_login.confidential, core::Secret("never-issued")));
}

void TestProviderFlows::userinfoTellsWhoLoggedIn()
{
    const auto login = m_login.logIn(m_login.request(m_login.confidential));
    QVERIFY(login);
    const auto person = oauth::fetchUserinfo(m_login.http(), m_login.discovered(), login->tokens.accessToken, u"alice"_s);
    QVERIFY2(person, person ? "" : qPrintable(person.error().code));
    const auto refused = oauth::fetchUserinfo(m_login.http(), m_login.discovered(), core::Secret("not-a-token"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Denied);
    QCOMPARE(refused.error().code, u"invalid_token"_s);
}

void TestProviderFlows::aRotatedKeyIsFetchedOnce()
{
    oauth::KeySource keys(m_login.discovered(), m_login.clock);
    const auto before = endpoint(m_login.confidential).clientCredentials({});
    QVERIFY(before);
    QVERIFY(oauth::checkAccessToken(m_login.http(), keys, before->accessToken, rules()));
    QVERIFY(m_login.provider->rotateKeys());
    const auto after = endpoint(m_login.confidential).clientCredentials({});
    QVERIFY(after);
    const auto checked = oauth::checkAccessToken(m_login.http(), keys, after->accessToken, rules());
    QVERIFY2(checked, checked ? "" : qPrintable(checked.error().code));
}

void TestProviderFlows::aLostAnswerIsNotAskedForAgain()
{
    const auto tokenEndpoint = endpoint(m_login.confidential);
    sandbox::FaultRule rule;
    rule.method = "POST";
    rule.path = "*/token";
    rule.action = sandbox::FaultRule::Action::DropAfter;
    const int id = m_login.faults.add(rule);
    const auto tokens = tokenEndpoint.clientCredentials({});
    const int hits = m_login.faults.hits(id);
    m_login.faults.clear();
    QVERIFY(!tokens);
    QCOMPARE(tokens.error().kind, Error::Kind::Network);
    QCOMPARE(tokens.error().sent, Error::Sent::Unknown);
    QCOMPARE(hits, 1);
}

QTEST_GUILESS_MAIN(TestProviderFlows)
#include "test_provider_flows.moc"
