#include "models/oauth/implicit_flow.h"
#include "models/oauth/token_endpoint.h"
#include "tests/models/oauth/provider_login.h"

#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using core::Error;
using support::ScriptedPerson;

/// The two discouraged grants, at the sandbox's provider.
class TestImplicitFlow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPersonLogsIn_data();
    void aPersonLogsIn();
    void aPersonWhoRefusesEndsTheLogin();
    void aProviderThatDoesNotOfferItIsNotAsked();
    void anotherTokenThanTheIdTokenSaysIsRefused();
    void anUnregisteredGrantEndsTheLogin();
    void aPasswordGivesAToken();
    void aWrongPasswordIsRefused();

private:
    static sandbox::ProviderOptions options()
    {
        const QJsonArray redirects { u"http://127.0.0.1/callback"_s };
        sandbox::ProviderOptions options;
        options.clients = {
            { u"browser-app"_s, {},
                { { u"redirect_uris"_s, redirects }, { u"application_type"_s, u"native"_s },
                    { u"grant_types"_s, QJsonArray { u"implicit"_s } }, { u"token_endpoint_auth_method"_s, u"none"_s },
                    { u"response_types"_s, QJsonArray { u"token"_s, u"id_token token"_s } } } },
            { u"trusted-app"_s, core::Secret("trusted-app-secret"),
                { { u"grant_types"_s, QJsonArray { u"password"_s } }, { u"token_endpoint_auth_method"_s, u"client_secret_basic"_s } } },
        };
        return options;
    }

    core::Result<oauth::CodeFlowResult> logIn(
        ProviderLogin &login, const oauth::CodeFlowRequest &request, const std::function<void(const QUrl &)> &browse)
    {
        std::thread browser;
        const auto open = [&](const QUrl &url) {
            login.opened = url;
            browser = std::thread([url, &browse] { browse(url); });
            return true;
        };
        auto result = oauth::runImplicitFlow(login.http(), request, open, login.clock);
        if (browser.joinable())
            browser.join();
        return result;
    }

    const oauth::Client m_client { u"browser-app"_s, {}, oauth::ClientAuth::None };
    const oauth::Client m_trusted { u"trusted-app"_s, core::Secret("trusted-app-secret"), oauth::ClientAuth::Basic };
};

void TestImplicitFlow::aPersonLogsIn_data()
{
    QTest::addColumn<QStringList>("scopes");
    QTest::addColumn<QString>("responseType");
    QTest::newRow("access token") << QStringList { u"api:read"_s } << u"token"_s;
    QTest::newRow("ID token too") << QStringList { u"openid"_s, u"api:read"_s } << u"id_token token"_s;
}

void TestImplicitFlow::aPersonLogsIn()
{
    QFETCH(const QStringList, scopes);
    QFETCH(const QString, responseType);
    ProviderLogin login(options());
    auto request = login.request(m_client);
    request.scopes = scopes;
    support::BrowserPage page;
    const auto result = logIn(login, request, [&page](const QUrl &url) { page = ScriptedPerson("alice", "wonder land+100%").visit(url); });
    QVERIFY2(result, result ? "" : qPrintable(result.error().code));
    QCOMPARE(QUrlQuery(login.opened).queryItemValue(u"response_type"_s, QUrl::FullyDecoded), responseType);
    QVERIFY(!QUrlQuery(login.opened).hasQueryItem(u"code_challenge"_s));
    QVERIFY(!result->tokens.accessToken.isEmpty());
    QVERIFY(result->tokens.refreshToken.isEmpty());
    QCOMPARE(result->idTokenClaims.value(u"sub"_s).toString(), scopes.contains(u"openid"_s) ? u"alice"_s : QString());
    QCOMPARE(page.status, 200);
}

void TestImplicitFlow::aPersonWhoRefusesEndsTheLogin()
{
    ProviderLogin login(options());
    auto request = login.request(m_client);
    request.scopes = { u"api:read"_s };
    const auto result = logIn(login, request, [](const QUrl &url) {
        ScriptedPerson person("alice", "wonder land+100%");
        person.refuse();
        person.visit(url);
    });
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Rejected);
    QCOMPARE(result.error().code, u"access_denied"_s);
}

void TestImplicitFlow::aProviderThatDoesNotOfferItIsNotAsked()
{
    ProviderLogin login(options());
    auto request = login.request(m_client);
    request.scopes = { u"api:read"_s };
    request.metadata.responseTypes = { u"code"_s, u"token id_token"_s };
    const auto result = logIn(login, request, [](const QUrl &) {});
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Unsupported);
    QCOMPARE(result.error().code, u"gatehouse.no_implicit"_s);
    QVERIFY(login.opened.isEmpty());
}

void TestImplicitFlow::anotherTokenThanTheIdTokenSaysIsRefused()
{
    ProviderLogin login(options());
    auto request = login.request(m_client);
    request.scopes = { u"openid"_s, u"api:read"_s };
    const auto result = logIn(login, request, [](const QUrl &url) {
        ScriptedPerson person("alice", "wonder land+100%");
        const QUrl back(QUrlQuery(url).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
        person.stopAt(back);
        QUrl redirect = person.visit(url).url;
        QUrlQuery fragment(redirect.fragment(QUrl::FullyEncoded));
        fragment.removeQueryItem(u"access_token"_s);
        fragment.addQueryItem(u"access_token"_s, u"somebody-elses"_s);
        redirect.setFragment(fragment.query(QUrl::FullyEncoded));
        ScriptedPerson({}, {}).visit(redirect);
    });
    QVERIFY(!result);
    QCOMPARE(result.error().code, u"gatehouse.at_hash"_s);
}

void TestImplicitFlow::anUnregisteredGrantEndsTheLogin()
{
    ProviderLogin login(options());
    auto request = login.request(login.native);
    request.scopes = { u"api:read"_s };
    const auto result = logIn(login, request, [](const QUrl &url) { ScriptedPerson("alice", "wonder land+100%").visit(url); });
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Rejected);
    QCOMPARE(result.error().code, u"unauthorized_client"_s);
}

void TestImplicitFlow::aPasswordGivesAToken()
{
    ProviderLogin login(options());
    const oauth::TokenEndpoint endpoint(login.http(), login.discovered(), m_trusted, login.clock);
    const auto tokens = endpoint.password(u"alice"_s, core::Secret("wonder land+100%"), { u"api:read"_s });
    QVERIFY2(tokens, tokens ? "" : qPrintable(tokens.error().code));
    QVERIFY(!tokens->accessToken.isEmpty());
}

void TestImplicitFlow::aWrongPasswordIsRefused()
{
    ProviderLogin login(options());
    const oauth::TokenEndpoint endpoint(login.http(), login.discovered(), m_trusted, login.clock);
    const auto tokens = endpoint.password(u"alice"_s, core::Secret("wrong-password"), { u"api:read"_s });
    QVERIFY(!tokens);
    QCOMPARE(tokens.error().kind, Error::Kind::Rejected);
    QCOMPARE(tokens.error().code, u"invalid_grant"_s);
}

QTEST_GUILESS_MAIN(TestImplicitFlow)
#include "test_implicit_flow.moc"
