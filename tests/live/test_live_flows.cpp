#include "models/identity/identity_provider.h"
#include "models/net/http_pool.h"
#include "models/oauth/access_token_check.h"
#include "models/oauth/introspection.h"
#include "models/oauth/revocation.h"
#include "models/oauth/token_endpoint.h"
#include "models/oauth/userinfo.h"
#include "tests/live/live_login.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::Error;

namespace {

QByteArray codeOf(const auto &result)
{
    return result ? QByteArray() : QString(result.error().code + u' ' + result.error().text).toUtf8();
}

} // namespace

/// The engine against a real provider: what it registers, how a person logs in there, and what its tokens hold.
class TestLiveFlows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void cleanupTestCase();

    void discoveryFindsTheEndpointsAndKeys();
    void registrationWithoutTheInitialTokenIsDenied();
    void aClientIsRegisteredReadAndRemoved();
    void aCodeFlowWithPkceLogsAPersonIn();
    void anErrorOfTheProviderComesBackInItsOwnCode();
    void clientCredentialsGiveATokenThatHolds();
    void aWrongSecretIsDenied();
    void aRefreshTokenIsRotated();
    void aRevokedTokenIsNotActive();

private:
    net::Http http() { return net::Http(m_pool, {}, m_cancel); }
    core::Result<identity::RegisteredClient> registerClient(oauth::ClientAuth auth, const QStringList &grants);
    core::Result<oauth::CodeFlowResult> logIn(const oauth::Client &client, const QStringList &scopes, const QString &prompt = {});
    core::Result<oauth::CheckedAccessToken> check(const core::Secret &token, const oauth::Client &client);
    QStringList withApi(QStringList scopes) const;

    net::HttpPool m_pool { net::HttpPool::Blocking::AlsoOnMainThread };
    core::CancelToken m_cancel;
    core::SystemClock m_clock;
    std::unique_ptr<live::LiveProvider> m_live = live::makeLiveProvider();
    live::LiveFacts m_facts;
    std::unique_ptr<identity::IdentityProvider> m_provider;
    oauth::Metadata m_metadata;
    std::vector<identity::RegisteredClient> m_registered; ///< by the test that runs
    int m_passed = 0;
};

void TestLiveFlows::initTestCase()
{
    if (const QString absence = m_live->absence(); !absence.isEmpty()) {
        if (m_live->isRequired())
            QFAIL(qUtf8Printable(absence));
        QSKIP(qUtf8Printable(absence));
    }
    const auto started = m_live->start();
    QVERIFY2(started, codeOf(started).constData());
    m_facts = *started;
    core::Provider provider;
    provider.issuer = m_facts.issuer;
    m_provider = identity::makeGenericProvider(provider, m_facts.initialAccessToken);
    const auto metadata = m_provider->discover(http());
    QVERIFY2(metadata, codeOf(metadata).constData());
    m_metadata = *metadata;
}

void TestLiveFlows::cleanup()
{
    for (const identity::RegisteredClient &client : m_registered) {
        const auto removed = m_provider->removeClient(http(), client);
        QVERIFY2(removed, codeOf(removed).constData());
    }
    m_registered.clear();
    if (QTest::currentTestFailed())
        qWarning("%s", m_live->log().constData());
    else
        ++m_passed;
}

void TestLiveFlows::cleanupTestCase()
{
    if (!m_facts.product.isEmpty())
        qInfo("live: %d tests passed against %s", m_passed, qUtf8Printable(m_facts.product));
}

core::Result<identity::RegisteredClient> TestLiveFlows::registerClient(oauth::ClientAuth auth, const QStringList &grants)
{
    identity::ClientRequest request;
    request.name = u"Gatehouse live test"_s;
    request.softwareId = u"gatehouse-live-1"_s;
    request.grantTypes = grants;
    request.redirectUris = { u"http://127.0.0.1/callback"_s };
    request.auth = auth;
    auto client = m_provider->createClient(http(), m_metadata, request);
    if (client)
        m_registered.push_back(*client);
    return client;
}

core::Result<oauth::CodeFlowResult> TestLiveFlows::logIn(const oauth::Client &client, const QStringList &scopes, const QString &prompt)
{
    return live::logIn(http(), m_metadata, client, scopes, m_facts, prompt);
}

core::Result<oauth::CheckedAccessToken> TestLiveFlows::check(const core::Secret &token, const oauth::Client &client)
{
    oauth::KeySource keys(m_metadata, m_clock);
    oauth::AccessTokenRules rules;
    rules.issuer = m_metadata.issuer;
    rules.audience = m_facts.audience;
    rules.claim = m_facts.clientIdClaim;
    rules.claimValue = client.id;
    rules.now = m_clock.now();
    rules.leewaySeconds = 5;
    return oauth::checkAccessToken(http(), keys, token, rules);
}

QStringList TestLiveFlows::withApi(QStringList scopes) const
{
    if (!m_facts.scope.isEmpty())
        scopes << m_facts.scope;
    return scopes;
}

void TestLiveFlows::discoveryFindsTheEndpointsAndKeys()
{
    QCOMPARE(m_metadata.issuer, m_facts.issuer.toString());
    QVERIFY(m_metadata.codeChallengeMethods.contains(u"S256"_s));
    QVERIFY(m_provider->capabilities(m_metadata).registersClients);
    const auto keys = oauth::fetchKeys(http(), m_metadata);
    QVERIFY2(keys, codeOf(keys).constData());
    QVERIFY(!keys->keys.isEmpty());
}

void TestLiveFlows::registrationWithoutTheInitialTokenIsDenied()
{
    core::Provider provider;
    provider.issuer = m_facts.issuer;
    const auto stranger = identity::makeGenericProvider(provider, core::Secret("guessed"));
    identity::ClientRequest request;
    request.grantTypes = { u"client_credentials"_s };
    const auto client = stranger->createClient(http(), m_metadata, request);
    QVERIFY(!client);
    QCOMPARE(client.error().kind, Error::Kind::Denied);
}

void TestLiveFlows::aClientIsRegisteredReadAndRemoved()
{
    const auto client = registerClient(oauth::ClientAuth::Basic, { u"authorization_code"_s, u"refresh_token"_s, u"client_credentials"_s });
    QVERIFY2(client, codeOf(client).constData());
    QVERIFY(!client->client.id.isEmpty());
    QVERIFY(!client->client.secret.isEmpty());
    QVERIFY(client->managementUri.isValid());
    if (m_facts.keepsSoftwareId)
        QCOMPARE(client->metadata.value("software_id"_L1).toString(), u"gatehouse-live-1"_s);
    auto read = m_provider->readClient(http(), *client);
    QVERIFY2(read, codeOf(read).constData());
    QCOMPARE(read->client.id, client->client.id);
    m_registered.clear();
    const auto removed = m_provider->removeClient(http(), *read);
    QVERIFY2(removed, codeOf(removed).constData());
    const auto gone = m_provider->readClient(http(), *read);
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, Error::Kind::NotFound);
    QVERIFY(m_provider->removeClient(http(), *read));
    const auto refused = oauth::TokenEndpoint(http(), m_metadata, client->client, m_clock).clientCredentials({});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"invalid_client"_s);
}

void TestLiveFlows::aCodeFlowWithPkceLogsAPersonIn()
{
    const auto client = registerClient(oauth::ClientAuth::None, { u"authorization_code"_s });
    QVERIFY2(client, codeOf(client).constData());
    QVERIFY(client->client.secret.isEmpty());
    const auto login = logIn(client->client, withApi({ u"openid"_s }));
    QVERIFY2(login, codeOf(login).constData());
    QVERIFY(!login->idTokenClaims.value("sub"_L1).toString().isEmpty());
    QVERIFY(!login->idTokenClaims.value("nonce"_L1).toString().isEmpty());
    QCOMPARE(login->redirectUri.host(), u"127.0.0.1"_s);
    const auto token = check(login->tokens.accessToken, client->client);
    QVERIFY2(token, codeOf(token).constData());
    QCOMPARE(token->token.text(u"sub"_s), login->idTokenClaims.value("sub"_L1).toString());
}

void TestLiveFlows::anErrorOfTheProviderComesBackInItsOwnCode()
{
    const auto client = registerClient(oauth::ClientAuth::None, { u"authorization_code"_s });
    QVERIFY2(client, codeOf(client).constData());
    const auto login = logIn(client->client, { u"openid"_s }, u"none"_s);
    QVERIFY(!login);
    QCOMPARE(login.error().kind, Error::Kind::Rejected);
    QCOMPARE(login.error().code, u"login_required"_s);
}

void TestLiveFlows::clientCredentialsGiveATokenThatHolds()
{
    for (const oauth::ClientAuth auth : { oauth::ClientAuth::Basic, oauth::ClientAuth::Post }) {
        const auto client = registerClient(auth, { u"client_credentials"_s });
        QVERIFY2(client, codeOf(client).constData());
        const auto tokens = oauth::TokenEndpoint(http(), m_metadata, client->client, m_clock).clientCredentials(withApi({}));
        QVERIFY2(tokens, codeOf(tokens).constData());
        QVERIFY(tokens->refreshToken.isEmpty());
        const auto token = check(tokens->accessToken, client->client);
        QVERIFY2(token, codeOf(token).constData());
        const QStringList claims = m_provider->capabilities(m_metadata).clientIdClaims;
        QVERIFY(std::any_of(
            claims.cbegin(), claims.cend(), [&](const QString &claim) { return token->token.text(claim) == client->client.id; }));
    }
}

void TestLiveFlows::aWrongSecretIsDenied()
{
    const auto registered = registerClient(oauth::ClientAuth::Basic, { u"client_credentials"_s });
    QVERIFY2(registered, codeOf(registered).constData());
    oauth::Client client = registered->client;
    client.secret = core::Secret("wrong");
    const auto tokens = oauth::TokenEndpoint(http(), m_metadata, client, m_clock).clientCredentials({});
    QVERIFY(!tokens);
    QCOMPARE(tokens.error().kind, Error::Kind::Denied);
}

void TestLiveFlows::aRefreshTokenIsRotated()
{
    const auto client = registerClient(oauth::ClientAuth::Basic, { u"authorization_code"_s, u"refresh_token"_s });
    QVERIFY2(client, codeOf(client).constData());
    const auto login = logIn(client->client, withApi({ u"openid"_s, u"offline_access"_s }));
    QVERIFY2(login, codeOf(login).constData());
    QVERIFY(!login->tokens.refreshToken.isEmpty());
    const oauth::TokenEndpoint endpoint(http(), m_metadata, client->client, m_clock);
    const auto renewed = endpoint.refresh(login->tokens.refreshToken);
    QVERIFY2(renewed, codeOf(renewed).constData());
    QVERIFY(!(renewed->accessToken == login->tokens.accessToken));
    const auto token = check(renewed->accessToken, client->client);
    QVERIFY2(token, codeOf(token).constData());
    if (!m_facts.detectsReuse)
        return;
    QVERIFY(!(renewed->refreshToken == login->tokens.refreshToken));
    const auto reused = endpoint.refresh(login->tokens.refreshToken);
    QVERIFY(!reused);
    QCOMPARE(reused.error().code, u"invalid_grant"_s);
}

void TestLiveFlows::aRevokedTokenIsNotActive()
{
    const auto client = registerClient(oauth::ClientAuth::Basic, { u"authorization_code"_s, u"refresh_token"_s });
    QVERIFY2(client, codeOf(client).constData());
    const auto login = logIn(client->client, { u"openid"_s, u"offline_access"_s });
    QVERIFY2(login, codeOf(login).constData());
    const core::Secret token = login->tokens.refreshToken;
    const auto before = oauth::introspect(http(), m_metadata, client->client, token, u"refresh_token"_s);
    QVERIFY2(before, codeOf(before).constData());
    QVERIFY(before->active);
    const auto revoked = oauth::revoke(http(), m_metadata, client->client, token, u"refresh_token"_s);
    QVERIFY2(revoked, codeOf(revoked).constData());
    const auto after = oauth::introspect(http(), m_metadata, client->client, token, u"refresh_token"_s);
    QVERIFY2(after, codeOf(after).constData());
    QVERIFY(!after->active);
}

QTEST_GUILESS_MAIN(TestLiveFlows)
#include "test_live_flows.moc"
