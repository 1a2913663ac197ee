#include "models/oauth/code_flow.h"
#include "models/oauth/loopback_socket.h"
#include "tests/models/oauth/provider_login.h"
#include "tests/models/oauth/token_mint.h"

#include <QTcpServer>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Error;
using support::ScriptedPerson;

class TestCodeFlow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPersonLogsIn_data();
    void aPersonLogsIn();
    void everyLoginHasItsOwnStateNonceAndChallenge();
    void aPersonWhoRefusesEndsTheLogin();
    void aBrowserThatNeverComesBackEndsTheLogin();
    void aBrowserThatDoesNotStartEndsTheLogin();
    void aCancelEndsTheLogin();
    void aForeignRedirectDoesNotEndTheLogin();
    void aCodeOfAnotherIssuerIsRefused_data();
    void aCodeOfAnotherIssuerIsRefused();
    void aUsedCodeIsRefused();
    void anUnregisteredRedirectNeverComesBack();
    void takenPortsAreNamed();
    void aMissingIdTokenIsRefused();
    void anIdTokenOfAnotherLoginIsRefused();
    void rotatedKeysAreFetched();
};

namespace {

QString parameter(const QUrl &url, const QString &name)
{
    return QUrlQuery(url).queryItemValue(name, QUrl::FullyDecoded);
}

/// The redirect of a login, taken before the listener sees it.
QUrl redirectOf(const QUrl &authorization)
{
    ScriptedPerson person("alice", "wonder land+100%");
    person.stopAt(QUrl(parameter(authorization, u"redirect_uri"_s)));
    return person.visit(authorization).url;
}

QUrl with(const QUrl &redirect, const QString &name, const QString &value)
{
    QUrlQuery query(redirect);
    query.removeQueryItem(name);
    if (!value.isEmpty())
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    QUrl changed = redirect;
    changed.setQuery(query);
    return changed;
}

void visit(const QUrl &url)
{
    ScriptedPerson({}, {}).get(url);
}

} // namespace

void TestCodeFlow::aPersonLogsIn_data()
{
    QTest::addColumn<bool>("isNative");
    QTest::addColumn<QString>("host");
    QTest::newRow("public client") << true << u"127.0.0.1"_s;
    QTest::newRow("confidential client") << false << u"127.0.0.1"_s;
}

void TestCodeFlow::aPersonLogsIn()
{
    QFETCH(const bool, isNative);
    QFETCH(const QString, host);
    ProviderLogin login;
    auto request = login.request(isNative ? login.native : login.confidential);
    request.redirectHost = host;
    request.page.text = u"Finished."_s;
    const auto result = login.logIn(request);
    QVERIFY2(result, result ? "" : qPrintable(result.error().code));
    QVERIFY(!result->tokens.accessToken.isEmpty());
    QVERIFY(!result->tokens.refreshToken.isEmpty());
    QCOMPARE(result->idTokenClaims.value(u"sub"_s).toString(), u"alice"_s);
    QVERIFY(result->tokens.scopes.contains(u"api:read"_s));
    QCOMPARE(result->redirectUri.path(), u"/callback"_s);
    QCOMPARE(login.lastPage.status, 200);
    QVERIFY(login.lastPage.body.contains("Finished."));
}

void TestCodeFlow::everyLoginHasItsOwnStateNonceAndChallenge()
{
    ProviderLogin login;
    QVERIFY(login.logIn(login.request(login.native)));
    const QUrl first = login.opened;
    QVERIFY(login.logIn(login.request(login.native)));
    for (const QString &name : { u"state"_s, u"nonce"_s, u"code_challenge"_s }) {
        QCOMPARE(parameter(first, name).size(), 43);
        QVERIFY(parameter(first, name) != parameter(login.opened, name));
    }
    QCOMPARE(parameter(first, u"code_challenge_method"_s), u"S256"_s);
}

void TestCodeFlow::aPersonWhoRefusesEndsTheLogin()
{
    ProviderLogin login;
    const auto result = login.logIn(login.request(login.native), [](const QUrl &url) {
        ScriptedPerson person("alice", "wonder land+100%");
        person.refuse();
        person.visit(url);
    });
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Rejected);
    QCOMPARE(result.error().code, u"access_denied"_s);
}

void TestCodeFlow::aBrowserThatNeverComesBackEndsTheLogin()
{
    ProviderLogin login;
    auto request = login.request(login.native);
    request.patience = 200ms;
    const auto result = login.logIn(request, [](const QUrl &) {});
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Timeout);
    QCOMPARE(result.error().code, u"gatehouse.browser_never_came_back"_s);
    const QJsonObject fields = result.error().fields.toObject();
    QCOMPARE(fields.value(u"url"_s).toString(), request.metadata.authorizationEndpoint.toString());
    QVERIFY(fields.value(u"redirect_uri"_s).toString().startsWith(u"http://127.0.0.1:"_s));
}

void TestCodeFlow::aBrowserThatDoesNotStartEndsTheLogin()
{
    ProviderLogin login;
    const auto result = oauth::runCodeFlow(
        login.http(), login.request(login.native), [](const QUrl &) { return false; }, login.clock);
    QVERIFY(!result);
    QCOMPARE(result.error().code, u"gatehouse.no_browser"_s);
}

void TestCodeFlow::aCancelEndsTheLogin()
{
    ProviderLogin login;
    const auto result = login.logIn(login.request(login.native), [&login](const QUrl &) { login.cancel.cancel(); });
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Cancelled);
}

void TestCodeFlow::aForeignRedirectDoesNotEndTheLogin()
{
    ProviderLogin login;
    const auto result = login.logIn(login.request(login.native), [](const QUrl &url) {
        const QUrl redirect = redirectOf(url);
        visit(with(with(redirect, u"state"_s, u"forged"_s), u"code"_s, u"forged"_s));
        visit(with(redirect, u"state"_s, {}));
        visit(redirect);
    });
    QVERIFY2(result, result ? "" : qPrintable(result.error().code));
}

void TestCodeFlow::aCodeOfAnotherIssuerIsRefused_data()
{
    QTest::addColumn<QString>("issuer");
    QTest::newRow("another") << u"https://evil.example"_s;
    QTest::newRow("none, though announced") << QString();
}

void TestCodeFlow::aCodeOfAnotherIssuerIsRefused()
{
    QFETCH(const QString, issuer);
    ProviderLogin login;
    const auto request = login.request(login.native);
    QVERIFY(request.metadata.sendsIssuerParameter);
    const auto result = login.logIn(request, [&issuer](const QUrl &url) { visit(with(redirectOf(url), u"iss"_s, issuer)); });
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Rejected);
    QCOMPARE(result.error().code, u"gatehouse.iss_parameter"_s);
    QCOMPARE(result.error().fields.toObject(), (QJsonObject { { u"expected"_s, request.metadata.issuer }, { u"found"_s, issuer } }));
}

void TestCodeFlow::aUsedCodeIsRefused()
{
    ProviderLogin login;
    QString code;
    QVERIFY(login.logIn(login.request(login.native), [&code](const QUrl &url) {
        const QUrl redirect = redirectOf(url);
        code = parameter(redirect, u"code"_s);
        visit(redirect);
    }));
    const auto result
        = login.logIn(login.request(login.native), [&code](const QUrl &url) { visit(with(redirectOf(url), u"code"_s, code)); });
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Rejected);
    QCOMPARE(result.error().code, u"invalid_grant"_s);
}

void TestCodeFlow::anUnregisteredRedirectNeverComesBack()
{
    ProviderLogin login;
    auto request = login.request(login.native);
    request.redirectPath = u"/elsewhere"_s;
    request.patience = 1s;
    const auto result = login.logIn(request);
    QVERIFY(!result);
    QCOMPARE(result.error().code, u"gatehouse.browser_never_came_back"_s);
    QCOMPARE(login.lastPage.status, 400);
}

void TestCodeFlow::takenPortsAreNamed()
{
    ProviderLogin login;
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    auto request = login.request(login.native);
    request.redirectPorts = { taken.serverPort() };
    const auto result = login.logIn(request);
    QVERIFY(!result);
    QCOMPARE(result.error().code, u"gatehouse.port_taken"_s);
    QVERIFY(login.opened.isEmpty());
}

void TestCodeFlow::aMissingIdTokenIsRefused()
{
    const ScriptedServer server([](const ScriptedServer::Request &) {
        return ScriptedServer::Answer { 200, R"({"access_token":"a","token_type":"Bearer"})" };
    });
    ProviderLogin login;
    auto request = login.request(login.native);
    request.metadata.tokenEndpoint = OauthFixture::at(server, u"/token"_s);
    const auto result = login.logIn(request);
    QVERIFY(!result);
    QCOMPARE(result.error().code, u"gatehouse.id_token_missing"_s);
    request.scopes = { u"api:read"_s };
    const auto plain = login.logIn(request);
    QVERIFY(plain);
    QVERIFY(plain->idTokenClaims.isEmpty());
    QVERIFY(parameter(login.opened, u"nonce"_s).isEmpty());
}

void TestCodeFlow::anIdTokenOfAnotherLoginIsRefused()
{
    ProviderLogin login;
    auto request = login.request(login.native);
    const auto earlier = login.logIn(request);
    QVERIFY(earlier);
    const QByteArray answer
        = QJsonDocument(QJsonObject { { u"access_token"_s, QString::fromLatin1(earlier->tokens.accessToken.reveal()) },
                            { u"token_type"_s, u"Bearer"_s }, { u"id_token"_s, QString::fromLatin1(earlier->tokens.idToken.reveal()) } })
              .toJson();
    const ScriptedServer replay([&answer](const ScriptedServer::Request &) { return ScriptedServer::Answer { 200, answer }; });
    request.metadata.tokenEndpoint = OauthFixture::at(replay, u"/token"_s);
    const auto result = login.logIn(request);
    QVERIFY(!result);
    QCOMPARE(result.error().code, u"gatehouse.nonce"_s);
}

void TestCodeFlow::rotatedKeysAreFetched()
{
    ProviderLogin login;
    QVERIFY(login.logIn(login.request(login.native)));
    QVERIFY(login.provider->rotateKeys());
    QVERIFY(login.logIn(login.request(login.native)));
}

QTEST_GUILESS_MAIN(TestCodeFlow)
#include "test_code_flow.moc"
