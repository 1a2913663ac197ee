#include "app/sandbox/proxy/openid_connect/sessions.h"
#include "tests/app/sandbox/openid_fixture.h"
#include "tests/app/sandbox/provider/provider_fixture.h"

#include <QTest>
#include <QUrlQuery>

using namespace sandbox_test;
using namespace Qt::StringLiterals;

namespace {

QJsonArray texts(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

QJsonObject withSessions(QJsonObject more = {})
{
    more.insert(u"auth_methods"_s, texts({ u"session"_s, u"client_credentials"_s, u"bearer"_s }));
    return more;
}

QJsonObject withLogins(QJsonObject more = {})
{
    more.insert(u"auth_methods"_s, texts({ u"session"_s, u"authorization_code"_s }));
    more.insert(u"client_id"_s, texts({ u"kong"_s }));
    more.insert(u"client_secret"_s, texts({ u"kong-secret"_s }));
    more.insert(u"scopes"_s, texts({ u"openid"_s }));
    return more;
}

QByteArray setCookie(const RawReply &reply, const QByteArray &name)
{
    for (const auto &[header, value] : reply.headers) {
        if (header.compare("Set-Cookie", Qt::CaseInsensitive) == 0 && value.startsWith(QByteArray(name + '=')))
            return value;
    }
    return {};
}

} // namespace

/// What openid-connect remembers of a caller, and the logins it runs itself.
class TestOpenidConnectSessions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCookieThatWasNotMadeHereOpensNothing_data()
    {
        QTest::addColumn<QByteArray>("cookie");
        const QByteArray good = sandbox::openid::sealed("id", "key");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no proof") << good.left(good.indexOf('.'));
        QTest::newRow("cut") << good.chopped(1);
        QTest::newRow("more") << good + ".x";
        QTest::newRow("other key") << sandbox::openid::sealed("id", "other");
        QTest::newRow("other id") << sandbox::openid::sealed("di", "key").split('.').first() + good.mid(good.indexOf('.'));
        QTest::newRow("no base64url") << QByteArray("!!.!!");
    }

    void aCookieThatWasNotMadeHereOpensNothing()
    {
        QFETCH(const QByteArray, cookie);
        QCOMPARE(sandbox::openid::opened(sandbox::openid::sealed("id", "key"), "key"), std::optional<QByteArray>("id"));
        QVERIFY(!sandbox::openid::opened(cookie, "key"));
    }

    void theCookieStandsForTheTokenAfterwards()
    {
        OpenIdFixture gateway;
        gateway.protect(withSessions());
        gateway.makeApplication();
        const RawReply first = gateway.callWithBasic("cid-1", "good");
        QVERIFY(setCookie(first, "session").endsWith("; Path=/; SameSite=Lax; HttpOnly"));
        const RawReply second = gateway.call("/r", { { "Cookie", cookieIn(first, "session") } });
        QCOMPARE(second.status, 200);
        QCOMPARE(gateway.upstreamSaw(second, u"Authorization"_s), gateway.upstreamSaw(first, u"Authorization"_s));
        QCOMPARE(cookieIn(second, "session"), QByteArray());
        QCOMPARE(gateway.call("/r", { { "Cookie", "session=forged" } }).status, 401);
    }

    void theCookieIsAsTheConfigurationSays()
    {
        OpenIdFixture gateway;
        gateway.protect(withSessions({ { u"session_cookie_name"_s, u"s"_s }, { u"session_cookie_path"_s, u"/r"_s },
            { u"session_cookie_domain"_s, u"example.com"_s }, { u"session_cookie_same_site"_s, u"Strict"_s },
            { u"session_cookie_secure"_s, true }, { u"session_cookie_http_only"_s, false } }));
        gateway.makeApplication();
        const RawReply reply = gateway.callWithBasic("cid-1", "good");
        QVERIFY(setCookie(reply, "s").endsWith("; Path=/r; Domain=example.com; SameSite=Strict; Secure"));
    }

    void aMethodMayGoWithoutASession()
    {
        OpenIdFixture gateway;
        gateway.protect({ { u"disable_session"_s, texts({ u"client_credentials"_s }) } });
        gateway.makeApplication();
        QCOMPARE(cookieIn(gateway.callWithBasic("cid-1", "good"), "session"), QByteArray());
        QVERIFY(!cookieIn(gateway.callWithBearer(gateway.tokenOf()), "session").isEmpty());
    }

    void sessionsEndByIdlingRollingAndAbsoluteTime_data()
    {
        QTest::addColumn<QString>("limit");
        QTest::newRow("idling") << u"session_idling_timeout"_s;
        QTest::newRow("rolling") << u"session_rolling_timeout"_s;
        QTest::newRow("absolute") << u"session_absolute_timeout"_s;
    }

    void sessionsEndByIdlingRollingAndAbsoluteTime()
    {
        QFETCH(const QString, limit);
        OpenIdFixture gateway;
        gateway.protect(withSessions({ { limit, 100 } }));
        gateway.makeApplication();
        const QByteArray cookie = cookieIn(gateway.callWithBasic("cid-1", "good"), "session");
        gateway.clock.advance(70);
        QCOMPARE(gateway.call("/r", { { "Cookie", cookie } }).status, 200);
        gateway.clock.advance(29);
        QCOMPARE(gateway.call("/r", { { "Cookie", cookie } }).status, 200); // near its end a rolling session is renewed here
        gateway.clock.advance(60);
        QCOMPARE(gateway.call("/r", { { "Cookie", cookie } }).status, limit == u"session_absolute_timeout"_s ? 401 : 200);
        gateway.clock.advance(100);
        QCOMPARE(gateway.call("/r", { { "Cookie", cookie } }).status, 401);
    }

    void aSessionEndsWithItsToken()
    {
        OpenIdFixture gateway;
        gateway.protect(withSessions({ { u"session_idling_timeout"_s, 0 }, { u"session_rolling_timeout"_s, 0 } }));
        gateway.makeApplication();
        const QByteArray cookie = cookieIn(gateway.callWithBasic("cid-1", "good"), "session");
        gateway.clock.advance(3601);
        QCOMPARE(gateway.call("/r", { { "Cookie", cookie } }).status, 401);
    }

    void aSessionWhoseCallerIsForbiddenEnds()
    {
        OpenIdFixture gateway;
        gateway.protect(withSessions());
        gateway.makeApplication();
        const QByteArray cookie = cookieIn(gateway.callWithBasic("cid-1", "good"), "session");
        gateway.protect(withSessions({ { u"scopes_required"_s, texts({ u"api:write"_s }) } }));
        const RawReply refused = gateway.call("/r", { { "Cookie", cookie } });
        QCOMPARE(refused.status, 403);
        QVERIFY(setCookie(refused, "session").contains("Max-Age=0"));
        gateway.protect(withSessions());
        QCOMPARE(gateway.call("/r", { { "Cookie", cookie } }).status, 401);
    }

    void aLoginEndsAtTheServiceWithASession()
    {
        OpenIdFixture gateway;
        gateway.protect(withLogins());
        gateway.makeApplication("kong");
        const RawReply begun = gateway.call("/r?x=1");
        QCOMPARE(begun.status, 302);
        const QUrl back = logIn(gateway, begun);
        QCOMPARE(back.path(), u"/r"_s);
        const QByteArray target = "/r?" + back.query(QUrl::FullyEncoded).toUtf8();
        QCOMPARE(gateway.call(target).status, 302); // without the cookie of the login it begins anew
        const RawReply done = gateway.call(target, { { "Cookie", cookieIn(begun, "authorization") } });
        QCOMPARE(done.status, 200);
        QVERIFY(!gateway.upstreamSaw(done, u"Authorization"_s).isEmpty());
        QCOMPARE(gateway.call("/r", { { "Cookie", cookieIn(done, "session") } }).status, 200);
        QCOMPARE(gateway.call(target, { { "Cookie", cookieIn(begun, "authorization") } }).status, 302); // a code is good for once
    }

    void aLoginMayEndWithItsTokens()
    {
        OpenIdFixture gateway;
        gateway.protect(withLogins({ { u"login_action"_s, u"response"_s } }));
        gateway.makeApplication("kong");
        const RawReply begun = gateway.call("/r");
        const QByteArray target = "/r?" + logIn(gateway, begun).query(QUrl::FullyEncoded).toUtf8();
        const RawReply done = gateway.call(target, { { "Cookie", cookieIn(begun, "authorization") } });
        QCOMPARE(done.json().keys(), QStringList { u"id_token"_s });
    }

    void aLoginMayEndElsewhere()
    {
        OpenIdFixture gateway;
        gateway.protect(
            withLogins({ { u"login_action"_s, u"redirect"_s }, { u"login_redirect_uri"_s, texts({ u"https://app.example.com/"_s }) } }));
        gateway.makeApplication("kong");
        const RawReply begun = gateway.call("/r");
        const QByteArray target = "/r?" + logIn(gateway, begun).query(QUrl::FullyEncoded).toUtf8();
        const RawReply done = gateway.call(target, { { "Cookie", cookieIn(begun, "authorization") } });
        QCOMPARE(done.status, 302);
        QVERIFY(done.header("Location").startsWith("https://app.example.com/#id_token=ey"));
    }

private:
    /// Alice logs in where the gateway has sent her. @return where the provider sends her back
    static QUrl logIn(OpenIdFixture &gateway, const RawReply &begun)
    {
        provider_test::Browser browser(static_cast<quint16>(gateway.provider.issuer().port()));
        const QUrl page = QUrl::fromEncoded(begun.header("Location"));
        const RawReply answer = browser.logIn(page.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority), "alice", "wonderland");
        return QUrl::fromEncoded(answer.header("Location"));
    }
};

QTEST_GUILESS_MAIN(TestOpenidConnectSessions)
#include "test_openid_connect_sessions.moc"
