#include "models/oauth/implicit_flow.h"
#include "tests/models/oauth/provider_login.h"

#include <QSemaphore>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using core::Error;

namespace {

QUrl redirectUri(const QUrl &authorization)
{
    return QUrl(QUrlQuery(authorization).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
}

/// The last address of a login at @p authorization, which is not visited.
QUrl lastAddress(const QUrl &authorization, bool agrees = true)
{
    support::ScriptedPerson person("alice", "wonder land+100%");
    person.stopAt(redirectUri(authorization));
    if (!agrees)
        person.refuse();
    return person.visit(authorization).url;
}

core::Secret secretOf(const QUrl &address)
{
    return core::Secret(address.toEncoded());
}

} // namespace

/// A login whose browser cannot reach the listener: the person pastes the address of its last page.
class TestPastedRedirect : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePastedAddressEndsTheLogin();
    void theSameOfAnImplicitLogin();
    void aWrongAddressIsSaidAndTheLoginWaitsOn_data();
    void aWrongAddressIsSaidAndTheLoginWaitsOn();
    void aPastedRefusalEndsTheLogin();
    void whatCameBackIsToldWithoutItsValues();
};

void TestPastedRedirect::thePastedAddressEndsTheLogin()
{
    ProviderLogin login;
    auto request = login.request(login.confidential);
    const auto result = login.logIn(request, [inbox = request.inbox](const QUrl &url) {
        inbox.put(core::Secret("  " + lastAddress(url).toEncoded() + "\n")); // as people paste
    });
    QVERIFY2(result, result ? "" : qPrintable(result.error().code));
    QVERIFY(!result->tokens.accessToken.isEmpty());
    QCOMPARE(result->idTokenClaims.value("sub"_L1).toString(), u"alice"_s);
}

void TestPastedRedirect::theSameOfAnImplicitLogin()
{
    sandbox::ProviderOptions options;
    options.clients << sandbox::ProviderClientSeed { u"browser-app"_s, {},
        { { u"redirect_uris"_s, QJsonArray { u"http://127.0.0.1/callback"_s } }, { u"application_type"_s, u"native"_s },
            { u"grant_types"_s, QJsonArray { u"implicit"_s } }, { u"token_endpoint_auth_method"_s, u"none"_s },
            { u"response_types"_s, QJsonArray { u"id_token token"_s } } } };
    ProviderLogin login(options);
    auto request = login.request({ u"browser-app"_s, {}, oauth::ClientAuth::None });
    request.scopes = { u"openid"_s, u"api:read"_s };
    std::thread browser;
    const auto open = [&](const QUrl &url) {
        browser = std::thread([url, inbox = request.inbox] { inbox.put(secretOf(lastAddress(url))); });
        return true;
    };
    const auto result = oauth::runImplicitFlow(login.http(), request, open, login.clock);
    browser.join();
    QVERIFY2(result, result ? "" : qPrintable(result.error().code));
    QVERIFY(!result->tokens.accessToken.isEmpty());
}

void TestPastedRedirect::aWrongAddressIsSaidAndTheLoginWaitsOn_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("code");
    QTest::newRow("foreign state") << u"state"_s << u"gatehouse.foreign_state"_s;
    QTest::newRow("another place") << u"place"_s << u"gatehouse.redirect_other_place"_s;
    QTest::newRow("no address") << u"text"_s << u"gatehouse.redirect_not_a_url"_s;
}

void TestPastedRedirect::aWrongAddressIsSaidAndTheLoginWaitsOn()
{
    QFETCH(const QString, change);
    QFETCH(const QString, code);
    ProviderLogin login;
    auto request = login.request(login.confidential);
    QSemaphore refused;
    QString refusal;
    request.inbox = oauth::RedirectInbox([&](const Error &error) {
        refusal = error.code;
        refused.release();
    });
    const auto result = login.logIn(request, [&, inbox = request.inbox](const QUrl &url) {
        const QUrl right = lastAddress(url);
        QUrl wrong = right;
        if (change == u"state")
            wrong.setQuery(u"code=x&state=of-another-login"_s);
        else if (change == u"place")
            wrong.setPath(u"/elsewhere"_s);
        inbox.put(change == u"text" ? core::Secret("what is that") : secretOf(wrong));
        QVERIFY(refused.tryAcquire(1, 10'000));
        inbox.put(secretOf(right));
    });
    QVERIFY2(result, result ? "" : qPrintable(result.error().code));
    QCOMPARE(refusal, code);
}

void TestPastedRedirect::aPastedRefusalEndsTheLogin()
{
    ProviderLogin login;
    auto request = login.request(login.confidential);
    const auto result = login.logIn(request, [inbox = request.inbox](const QUrl &url) { inbox.put(secretOf(lastAddress(url, false))); });
    QVERIFY(!result);
    QCOMPARE(result.error().code, u"access_denied"_s);
}

void TestPastedRedirect::whatCameBackIsToldWithoutItsValues()
{
    ProviderLogin login;
    auto request = login.request(login.confidential);
    QString told;
    request.cameBack = [&told](const QString &address, const QByteArray &) { told = address; };
    QVERIFY(login.logIn(request));
    QVERIFY2(told.startsWith(redirectUri(login.opened).toString()), qPrintable(told));
    QVERIFY2(told.contains(u"code=[redacted]"_s) && told.contains(u"state=[redacted]"_s), qPrintable(told));
}

QTEST_GUILESS_MAIN(TestPastedRedirect)
#include "test_pasted_redirect.moc"
