#include "models/identity/identity_provider.h"
#include "models/oauth/token_endpoint.h"
#include "tests/models/oauth/provider_login.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::Error;

/// Against the sandbox's provider.
class TestGenericProvider : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRegisteredClientWorksAndGoesAgain();
    void aRegisteredClientLogsIn();
    void theInitialTokenIsNeeded();
    void badRedirectsAreRefused();
    void aLostAnswerIsUnknown();
    void aRotatedManagementTokenIsKept();
    void whatIsNotOfferedIsNotPromised();

private:
    static std::unique_ptr<identity::IdentityProvider> providerOf(const ProviderLogin &login, const core::Secret &token = {})
    {
        return identity::makeGenericProvider({ {}, {}, u"generic"_s, login.provider->issuer(), {} }, token);
    }

    static identity::ClientRequest request()
    {
        identity::ClientRequest request;
        request.name = u"Orders"_s;
        request.softwareId = u"software-1"_s;
        request.grantTypes = { u"authorization_code"_s, u"client_credentials"_s, u"refresh_token"_s };
        request.redirectUris = { u"http://127.0.0.1/callback"_s };
        return request;
    }
};

void TestGenericProvider::aRegisteredClientWorksAndGoesAgain()
{
    ProviderLogin login;
    const auto provider = providerOf(login);
    const auto metadata = provider->discover(login.http());
    QVERIFY(metadata);
    QVERIFY(provider->capabilities(*metadata).registersClients);
    const QJsonObject before = login.provider->dump();
    const auto client = provider->createClient(login.http(), *metadata, request());
    QVERIFY2(client, client ? "" : qPrintable(client.error().code));
    QVERIFY(login.provider->dump() != before);
    QCOMPARE(client->metadata.value(u"software_id"_s).toString(), u"software-1"_s);

    const oauth::TokenEndpoint endpoint(login.http(), *metadata, client->client, login.clock);
    QVERIFY(endpoint.clientCredentials({}));
    const auto read = provider->readClient(login.http(), *client);
    QVERIFY2(read, read ? "" : qPrintable(read.error().code));
    QCOMPARE(read->client.id, client->client.id);

    QVERIFY(provider->removeClient(login.http(), *client));
    QCOMPARE(login.provider->dump(), before);
    const auto gone = provider->readClient(login.http(), *client);
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, Error::Kind::NotFound);
    QVERIFY(provider->removeClient(login.http(), *client));
}

void TestGenericProvider::aRegisteredClientLogsIn()
{
    ProviderLogin login;
    const auto provider = providerOf(login);
    const auto metadata = provider->discover(login.http());
    QVERIFY(metadata);
    const auto client = provider->createClient(login.http(), *metadata, request());
    QVERIFY(client);
    const auto result = login.logIn(login.request(client->client));
    QVERIFY2(result, result ? "" : qPrintable(result.error().code));
    QCOMPARE(result->idTokenClaims.value(u"aud"_s), QJsonValue(client->client.id));
}

void TestGenericProvider::theInitialTokenIsNeeded()
{
    sandbox::ProviderOptions options;
    options.initialAccessToken = core::Secret("initial-access-token");
    ProviderLogin login(options);
    const auto metadata = login.discovered();
    const auto refused = providerOf(login)->createClient(login.http(), metadata, request());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Denied);
    QCOMPARE(refused.error().httpStatus, 401);
    QVERIFY(providerOf(login, options.initialAccessToken)->createClient(login.http(), metadata, request()));
}

void TestGenericProvider::badRedirectsAreRefused()
{
    ProviderLogin login;
    auto bad = request();
    bad.redirectUris = { u"http://evil.example/callback#x"_s };
    const auto refused = providerOf(login)->createClient(login.http(), login.discovered(), bad);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Rejected);
    QCOMPARE(refused.error().code, u"invalid_redirect_uri"_s);
}

void TestGenericProvider::aLostAnswerIsUnknown()
{
    ProviderLogin login;
    const auto metadata = login.discovered();
    sandbox::FaultRule rule;
    rule.method = "POST";
    rule.path = metadata.registrationEndpoint.path().toLatin1();
    rule.action = sandbox::FaultRule::Action::DropAfter;
    const int id = login.faults.add(rule);
    const auto lost = providerOf(login)->createClient(login.http(), metadata, request());
    QVERIFY(!lost);
    QCOMPARE(lost.error().kind, Error::Kind::Network);
    QCOMPARE(lost.error().sent, Error::Sent::Unknown);
    QCOMPARE(login.faults.hits(id), 1);
}

void TestGenericProvider::aRotatedManagementTokenIsKept()
{
    sandbox::ProviderOptions options;
    options.rotateRegistrationToken = true;
    ProviderLogin login(options);
    const auto provider = providerOf(login);
    const auto client = provider->createClient(login.http(), login.discovered(), request());
    QVERIFY(client);
    const auto read = provider->readClient(login.http(), *client);
    QVERIFY(read);
    QVERIFY(!(read->managementToken == client->managementToken));
    QVERIFY(provider->readClient(login.http(), *read));
}

void TestGenericProvider::whatIsNotOfferedIsNotPromised()
{
    sandbox::ProviderOptions options;
    options.registration = false;
    ProviderLogin login(options);
    const auto provider = providerOf(login);
    const auto metadata = provider->discover(login.http());
    QVERIFY(metadata);
    const auto can = provider->capabilities(*metadata);
    QVERIFY(!can.registersClients);
    QVERIFY(!can.findsClients);
    QCOMPARE(can.clientIdClaims, QStringList({ u"client_id"_s, u"azp"_s }));
    const auto refused = provider->createClient(login.http(), *metadata, request());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"gatehouse.no_registration"_s);
}

QTEST_GUILESS_MAIN(TestGenericProvider)
#include "test_generic_provider.moc"
