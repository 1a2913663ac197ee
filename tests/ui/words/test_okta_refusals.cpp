#include "models/identity/okta/okta_policies.h"
#include "models/identity/okta/okta_scopes.h"
#include "models/net/form_body.h"
#include "models/oauth/code_flow.h"
#include "models/oauth/provider_error.h"
#include "models/oauth/token_endpoint.h"
#include "tests/models/identity/okta_fixture.h"
#include "tests/support/scripted_person.h"
#include "ui/error_text.h"

#include <QJsonDocument>
#include <QTcpServer>
#include <QTest>
#include <QUrlQuery>

#include <thread>

using namespace Qt::StringLiterals;
using core::Error;

namespace {

/// A port that nobody listens on, to register a redirect with: Okta compares ports.
quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

/// The errors that people meet most with Okta, provoked at the sandbox by our own calls, and what is said about them (numbers of the
/// identity-provider contract, section 8).
class TestOktaRefusals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<OktaFixture>(); }
    void row1NoPolicyLetsTheClientIn();
    void row2AScopeIsNotConfigured();
    void row3ThePersonIsNotAssigned();
    void row4TheRedirectIsNotRegistered();
    void row5OpenIdWithClientCredentials();
    void row5NoScopeAndNoDefault();
    void row6ARuleWithoutPeople();
    void row7NoLicence();
    void row8ARequestWithAnOrigin();
    void row8TheVerifierOfAnotherAttempt();

private:
    void explains(const core::Result<QString> &outcome, const QString &code, const QString &words, const QString &fix);
    core::Result<QString> clientCredentials(const QStringList &scopes);
    core::Result<QString> redeem(const net::FormFields &fields, const QList<net::Header> &headers);
    identity::RegisteredClient person();
    support::BrowserPage authorize(const oauth::Client &client, const QString &redirectUri, const QString &challenge);

    static core::Result<QString> failed(const Error &error) { return core::failure(error); }

    std::unique_ptr<OktaFixture> m_fixture;
    quint16 m_port = 0;
};

void TestOktaRefusals::explains(const core::Result<QString> &outcome, const QString &code, const QString &words, const QString &fix)
{
    QVERIFY(!outcome);
    const Error &error = outcome.error();
    QCOMPARE(error.code, code);
    const QString said = error.text + QString::fromUtf8(QJsonDocument(error.fields.toObject()).toJson());
    QVERIFY2(said.contains(words), qPrintable(said));
    const ui::ErrorText text = ui::explain(error);
    QVERIFY2(text.fix.contains(fix), qPrintable(ui::sentence(text)));
}

core::Result<QString> TestOktaRefusals::clientCredentials(const QStringList &scopes)
{
    const auto made = m_fixture->okta()->createClient(m_fixture->http(), {}, OktaFixture::service());
    if (!made)
        return core::failure(made.error());
    const oauth::TokenEndpoint endpoint(m_fixture->http(), m_fixture->metadata(), made->client, *m_fixture->clock);
    const auto tokens = endpoint.clientCredentials(scopes);
    if (!tokens)
        return core::failure(tokens.error());
    return u"a token"_s;
}

/// A request to the token endpoint that our own code would never make.
core::Result<QString> TestOktaRefusals::redeem(const net::FormFields &fields, const QList<net::Header> &headers)
{
    net::Request request;
    request.verb = "POST";
    request.url = m_fixture->metadata().tokenEndpoint;
    request.headers = headers;
    request.contentType = net::formContentType;
    request.body = net::encodeForm(fields);
    const auto response = m_fixture->http().send(request);
    if (!response)
        return core::failure(response.error());
    if (response->status == 200)
        return u"a token"_s;
    return failed(oauth::providerError(*response, u"token endpoint"_s));
}

/// A client that people log in to, with everything but an assignment.
identity::RegisteredClient TestOktaRefusals::person()
{
    m_port = freePort();
    auto request = OktaFixture::service();
    request.grantTypes = { u"authorization_code"_s };
    request.auth = oauth::ClientAuth::None;
    request.clientSecret = {};
    request.redirectUris = { u"http://127.0.0.1:%1/callback"_s.arg(m_port) };
    const auto client = m_fixture->okta()->createClient(m_fixture->http(), {}, request);
    if (!client)
        qFatal("no client: %s", qPrintable(client.error().text));
    auto wanted = OktaFixture::wiring(*client);
    wanted.grantTypes = request.grantTypes;
    wanted.scopes = { u"openid"_s };
    const auto made = m_fixture->make({ { identity::oktaPolicy(wanted), -1 }, { identity::oktaRule(wanted), 0 } });
    if (!made)
        qFatal("no policy: %s", qPrintable(made.error().text));
    return *client;
}

support::BrowserPage TestOktaRefusals::authorize(const oauth::Client &client, const QString &redirectUri, const QString &challenge)
{
    QUrlQuery query;
    query.setQueryItems({ { u"response_type"_s, u"code"_s }, { u"client_id"_s, client.id }, { u"redirect_uri"_s, redirectUri },
        { u"scope"_s, u"openid"_s }, { u"state"_s, u"some-state"_s }, { u"nonce"_s, u"some-nonce"_s }, { u"code_challenge"_s, challenge },
        { u"code_challenge_method"_s, u"S256"_s } });
    QUrl url = m_fixture->metadata().authorizationEndpoint;
    url.setQuery(query);
    support::ScriptedPerson alice("alice", "wonderland");
    alice.stopAt(QUrl(redirectUri));
    return alice.visit(url);
}

void TestOktaRefusals::row1NoPolicyLetsTheClientIn()
{
    QVERIFY(m_fixture->okta()->createObject(m_fixture->http(), identity::oktaScope(u"api.access"_s)));
    explains(clientCredentials({ u"api.access"_s }), u"access_denied"_s, u"Policy evaluation failed"_s, u"access policy"_s);
}

void TestOktaRefusals::row2AScopeIsNotConfigured()
{
    explains(clientCredentials({ u"groups"_s }), u"invalid_scope"_s, u"One or more scopes are not configured"_s, u"Add the scope"_s);
}

void TestOktaRefusals::row3ThePersonIsNotAssigned()
{
    const auto client = person();
    oauth::CodeFlowRequest flow;
    flow.metadata = m_fixture->metadata();
    flow.client = client.client;
    flow.scopes = { u"openid"_s };
    flow.redirectPorts = { m_port };
    flow.patience = std::chrono::seconds(20);
    std::thread browser;
    const auto result = oauth::runCodeFlow(
        m_fixture->http(), flow,
        [&](const QUrl &url) {
            browser = std::thread([url] { support::ScriptedPerson("alice", "wonderland").visit(url); });
            return true;
        },
        *m_fixture->clock);
    if (browser.joinable())
        browser.join();
    QVERIFY(!result);
    explains(failed(result.error()), u"access_denied"_s, u"User is not assigned"_s, u"the group Everyone"_s);
}

void TestOktaRefusals::row4TheRedirectIsNotRegistered()
{
    const auto client = person();
    // Nobody is sent back to an address that is not registered, so the words stand on a page.
    const auto page = authorize(client.client, u"http://127.0.0.1:%1/callback"_s.arg(m_port + 1), u"x"_s.repeated(43));
    QCOMPARE(page.status, 400);
    Error error;
    error.code = u"invalid_request"_s;
    error.text = QString::fromUtf8(page.body).replace(u"&#39;"_s, u"'"_s).replace(u"&apos;"_s, u"'"_s);
    explains(failed(error), u"invalid_request"_s, u"'redirect_uri' parameter must be a Login redirect URI"_s, u"letter for letter"_s);
}

void TestOktaRefusals::row5OpenIdWithClientCredentials()
{
    explains(clientCredentials({ u"openid"_s }), u"invalid_scope"_s, u"Cannot request 'openid' scopes"_s, u"Take “openid” out"_s);
}

void TestOktaRefusals::row5NoScopeAndNoDefault()
{
    explains(clientCredentials({}), u"invalid_scope"_s, u"configured default scopes"_s, u"mark one"_s);
}

void TestOktaRefusals::row6ARuleWithoutPeople()
{
    identity::ApplicationWiring wanted { u"Orders"_s, u"gh-orders-0001"_s, {}, { u"authorization_code"_s }, {} };
    identity::WiredObject rule { identity::oktaRule(wanted), 0 };
    QJsonObject conditions = rule.object.desired.value("conditions"_L1).toObject();
    conditions.remove("people"_L1);
    rule.object.desired.insert("conditions"_L1, conditions);
    const auto refused = m_fixture->make({ { identity::oktaPolicy(wanted), -1 }, rule });
    QVERIFY(!refused);
    explains(failed(refused.error()), u"E0000001"_s, u"conditions.people: At least one of"_s, u"Everyone"_s);
}

void TestOktaRefusals::row7NoLicence()
{
    sandbox::ProviderOptions options;
    options.apiAccessManagement = false;
    m_fixture = std::make_unique<OktaFixture>(options);
    const auto refused = m_fixture->okta()->findObject(m_fixture->http(), identity::oktaScope(u"api.access"_s));
    QVERIFY(!refused);
    explains(failed(refused.error()), u"E0000015"_s, u"You do not have permission"_s, u"API Access Management"_s);
}

void TestOktaRefusals::row8ARequestWithAnOrigin()
{
    const auto made = m_fixture->okta()->createClient(m_fixture->http(), {}, OktaFixture::service());
    QVERIFY(made);
    explains(redeem({ { "grant_type", "client_credentials" }, { "scope", "openid" }, { "client_id", made->client.id.toUtf8() },
                        { "client_secret", made->client.secret.reveal() } },
                 { { "Origin", "https://app.example" } }),
        u"invalid_client"_s, u"must use Proof Key for Code Exchange"_s, u"Origin"_s);
}

void TestOktaRefusals::row8TheVerifierOfAnotherAttempt()
{
    const auto client = person();
    auto wanted = OktaFixture::wiring(client);
    wanted.grantTypes = { u"authorization_code"_s };
    const auto assigned = m_fixture->make({ m_fixture->okta()->applicationWiring(wanted).last() });
    QVERIFY(assigned);
    const QString redirectUri = u"http://127.0.0.1:%1/callback"_s.arg(m_port);
    const QByteArray challenge = QByteArray("a-challenge-of-one-attempt-").leftJustified(43, 'x');
    const auto page = authorize(client.client, redirectUri, QString::fromLatin1(challenge));
    const QByteArray code = QUrlQuery(page.url).queryItemValue(u"code"_s).toUtf8();
    QVERIFY2(!code.isEmpty(), qPrintable(page.url.toString()));
    explains(redeem({ { "grant_type", "authorization_code" }, { "code", code }, { "redirect_uri", redirectUri.toUtf8() },
                        { "client_id", client.client.id.toUtf8() },
                        { "code_verifier", QByteArray("the-verifier-of-another-attempt-").leftJustified(43, 'x') } },
                 {}),
        u"invalid_grant"_s, u"PKCE verification failed"_s, u"Log in once more"_s);
}

QTEST_GUILESS_MAIN(TestOktaRefusals)
#include "test_okta_refusals.moc"
