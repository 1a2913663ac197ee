#include "tests/app/sandbox/provider/provider_fixture.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provider_test;

class TestLogin : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void loginAndConsentLeadBackWithACode()
    {
        const ProviderFixture fixture;
        const TestClient client = fixture.registerClient();
        Browser browser(fixture.port());
        const RawReply login = browser.open(fixture.authorizeTarget(client));
        QCOMPARE(login.status, 200);
        QVERIFY(login.body.contains("<h1>Log in</h1>"));
        const RawReply consent = browser.submit(login, { { "username", "alice" }, { "password", alicePassword }, { "decision", "allow" } });
        QCOMPARE(consent.status, 200);
        QVERIFY(consent.body.contains("<h1>Allow access?</h1>"));
        QVERIFY(consent.body.contains("<code>openid</code>"));
        const RawReply back = browser.submit(consent, { { "decision", "allow" } });
        QCOMPARE(back.status, 303);
        QVERIFY(back.header("Location").startsWith("http://127.0.0.1:4711/callback?"));
        QVERIFY(!redirected(back, u"code"_s).isEmpty());
        QCOMPARE(redirected(back, u"state"_s), "st");
        QCOMPARE(redirected(back, u"iss"_s), fixture.issuer().toUtf8());
    }

    void aWrongPasswordIsRefusedAndCanBeCorrected()
    {
        const ProviderFixture fixture;
        const TestClient client = fixture.registerClient();
        Browser browser(fixture.port());
        const RawReply login = browser.open(fixture.authorizeTarget(client));
        for (const QByteArray &password : { QByteArray("looking-glass"), QByteArray(), QByteArray(bobPassword) }) {
            const RawReply again = browser.submit(login, { { "username", "alice" }, { "password", password } });
            QCOMPARE(again.status, 403);
            QVERIFY(again.body.contains("role=\"alert\""));
            QVERIFY(again.body.contains("value=\"alice\""));
            QVERIFY(password.isEmpty() || !again.body.contains(password));
        }
        QVERIFY(!browser.cookies.contains("gatehouse_sandbox_session"));
        QCOMPARE(browser.submit(login, { { "username", "nobody" }, { "password", alicePassword } }).status, 403);
        QVERIFY(browser.submit(login, { { "username", "alice" }, { "password", alicePassword } }).body.contains("Allow access?"));
    }

    void cancelAndDenyLeadBackWithAccessDenied()
    {
        const ProviderFixture fixture;
        const TestClient client = fixture.registerClient();
        Browser browser(fixture.port());
        const RawReply cancelled = browser.submit(browser.open(fixture.authorizeTarget(client)), { { "decision", "deny" } });
        QCOMPARE(redirected(cancelled, u"error"_s), "access_denied");
        const RawReply login = browser.open(fixture.authorizeTarget(client));
        const RawReply consent = browser.submit(login, { { "username", "alice" }, { "password", alicePassword } });
        const RawReply denied = browser.submit(consent, { { "decision", "deny" } });
        QCOMPARE(redirected(denied, u"error"_s), "access_denied");
        QCOMPARE(redirected(denied, u"state"_s), "st");
        QCOMPARE(redirected(denied, u"iss"_s), fixture.issuer().toUtf8());
        QVERIFY(redirected(denied, u"code"_s).isEmpty());
    }

    void cookiesAreHttpOnlyAndNewWithEachLogin()
    {
        const ProviderFixture fixture;
        const TestClient client = fixture.registerClient();
        Browser browser(fixture.port());
        const RawReply start = browser.get(fixture.authorizeTarget(client));
        QVERIFY(start.header("Set-Cookie").contains("; HttpOnly; SameSite=Lax"));
        browser.cookies.insert("gatehouse_sandbox_session", "planted");
        browser.logIn(fixture.authorizeTarget(client));
        const QByteArray first = browser.cookies.value("gatehouse_sandbox_session");
        QVERIFY(first != "planted" && first.size() == 43);
        browser.logIn(fixture.authorizeTarget(client, { { "prompt", "login" } }));
        QVERIFY(browser.cookies.value("gatehouse_sandbox_session") != first);
    }

    void aFormWithoutItsTokenOrFromAnotherBrowserIsRefused()
    {
        const ProviderFixture fixture;
        const TestClient client = fixture.registerClient();
        Browser browser(fixture.port());
        const RawReply start = browser.get(fixture.authorizeTarget(client));
        const QByteArray path = start.header("Location");
        const Form filled { { "username", "alice" }, { "password", alicePassword } };
        QCOMPARE(browser.post(path, filled).status, 400);
        QCOMPARE(browser.post(path, Form { { "csrf", "guessed" } } + filled).status, 400);
        Browser other(fixture.port());
        QCOMPARE(other.get(path).status, 400);
        QCOMPARE(other.submit(browser.get(path), filled).status, 400);
        QVERIFY(browser.submit(browser.get(path), filled).body.contains("Allow access?"));
    }

    void aFormIsNotTakenTwice()
    {
        const ProviderFixture fixture;
        const TestClient client = fixture.registerClient();
        Browser browser(fixture.port());
        const RawReply login = browser.open(fixture.authorizeTarget(client));
        const RawReply consent = browser.submit(login, { { "username", "alice" }, { "password", alicePassword } });
        QCOMPARE(browser.submit(consent, { { "decision", "allow" } }).status, 303);
        QCOMPARE(browser.submit(consent, { { "decision", "allow" } }).status, 400);
    }

    void aPersonWhoIsLoggedInAndAgreedIsNotAskedAgain()
    {
        const ProviderFixture fixture;
        const TestClient client = fixture.registerClient();
        Browser browser(fixture.port());
        browser.logIn(fixture.authorizeTarget(client));
        const RawReply again = browser.get(fixture.authorizeTarget(client));
        QVERIFY(!redirected(again, u"code"_s).isEmpty());
        const RawReply more = browser.open(fixture.authorizeTarget(client, { { "scope", "openid email" } }));
        QVERIFY(more.body.contains("Allow access?"));
        Browser other(fixture.port());
        QVERIFY(other.open(fixture.authorizeTarget(client)).body.contains("Log in"));
    }

    void promptAndMaxAgeAreHeeded()
    {
        ProviderFixture fixture;
        const TestClient client = fixture.registerClient();
        Browser browser(fixture.port());
        const auto error = [&](const QByteArray &prompt) {
            return redirected(browser.get(fixture.authorizeTarget(client, { { "prompt", prompt } })), u"error"_s);
        };
        QCOMPARE(error("none"), "login_required");
        const RawReply login = browser.open(fixture.authorizeTarget(client));
        browser.submit(login, { { "username", "alice" }, { "password", alicePassword } });
        QCOMPARE(error("none"), "consent_required");
        browser.logIn(fixture.authorizeTarget(client));
        QCOMPARE(error("none"), "");
        QVERIFY(browser.open(fixture.authorizeTarget(client, { { "prompt", "login" } })).body.contains("<h1>Log in"));
        QVERIFY(browser.open(fixture.authorizeTarget(client, { { "prompt", "select_account" } })).body.contains("<h1>Log in"));
        QVERIFY(browser.open(fixture.authorizeTarget(client, { { "prompt", "consent" } })).body.contains("Allow access?"));
        fixture.clock.advance(std::chrono::seconds(61));
        QCOMPARE(
            browser.get(fixture.authorizeTarget(client, { { "max_age", "61" } })).header("Location").left(21), "http://127.0.0.1:4711");
        QVERIFY(browser.open(fixture.authorizeTarget(client, { { "max_age", "60" } })).body.contains("<h1>Log in"));
    }

    void aSessionAndALoginThatWaitExpire()
    {
        ProviderFixture fixture;
        const TestClient client = fixture.registerClient();
        Browser browser(fixture.port());
        browser.logIn(fixture.authorizeTarget(client));
        fixture.clock.advance(std::chrono::hours(8));
        const RawReply login = browser.open(fixture.authorizeTarget(client));
        QVERIFY(login.body.contains("<h1>Log in"));
        fixture.clock.advance(std::chrono::minutes(10));
        QCOMPARE(browser.submit(login, { { "username", "alice" }, { "password", alicePassword } }).status, 400);
    }

    void pagesAreAccessibleAndRunNoScripts()
    {
        const ProviderFixture fixture;
        const TestClient client = fixture.registerClient();
        Browser browser(fixture.port());
        const RawReply login = browser.open(fixture.authorizeTarget(client, { { "login_hint", "\"><script>x</script>" } }));
        for (const char *part : { "<html lang=\"en\">", "<title>Log in</title>", "<label for=\"username\">", "id=\"username\"",
                 "<label for=\"password\">", "id=\"password\"", "autocomplete=\"current-password\"", "<main>" })
            QVERIFY2(login.body.contains(part), part);
        QVERIFY(!login.body.contains("<script"));
        QVERIFY(login.header("Content-Security-Policy").startsWith("default-src 'none'"));
        QCOMPARE(login.header("Cache-Control"), "no-store");
        QCOMPARE(login.header("X-Frame-Options"), "DENY");
    }

    void aClientsNameIsEscaped()
    {
        const ProviderFixture fixture;
        const TestClient client = fixture.registerClient({ { u"client_name"_s, u"<b>%1 & \"co\"</b>"_s } });
        Browser browser(fixture.port());
        const RawReply login = browser.open(fixture.authorizeTarget(client));
        QVERIFY(login.body.contains("&lt;b&gt;%1 &amp; &quot;co&quot;&lt;/b&gt;"));
    }

    void withoutConsentALoginIsEnough()
    {
        sandbox::ProviderOptions options;
        options.consent = false;
        const ProviderFixture fixture(options);
        const TestClient client = fixture.registerClient();
        Browser browser(fixture.port());
        const RawReply login = browser.open(fixture.authorizeTarget(client));
        QVERIFY(!redirected(browser.submit(login, { { "username", "bob" }, { "password", bobPassword } }), u"code"_s).isEmpty());
    }

    void logoutEndsTheSessionAfterAsking()
    {
        const ProviderFixture fixture;
        const TestClient client = fixture.registerClient();
        Browser browser(fixture.port());
        browser.logIn(fixture.authorizeTarget(client));
        const RawReply question = browser.get("/logout");
        QVERIFY(question.body.contains("<h1>Log out?"));
        QVERIFY(browser.post("/logout", { { "csrf", "guessed" } }).body.contains("<h1>Log out?"));
        QVERIFY(browser.submit(question, {}).body.contains("You are logged out"));
        QVERIFY(browser.open(fixture.authorizeTarget(client)).body.contains("<h1>Log in"));
    }

    void logoutWithAHintGoesOnToARegisteredAddressOnly()
    {
        const ProviderFixture fixture;
        const TestClient client
            = fixture.registerClient({ { u"post_logout_redirect_uris"_s, QJsonArray { u"https://app.example/bye"_s } } });
        Browser browser(fixture.port());
        const RawReply back = browser.logIn(fixture.authorizeTarget(client));
        const QJsonObject tokens = fixture.exchange(client, redirected(back, u"code"_s)).json();
        const QByteArray hint = tokens.value("id_token"_L1).toString().toUtf8();
        const RawReply elsewhere
            = browser.get("/logout?" + encoded({ { "id_token_hint", hint }, { "post_logout_redirect_uri", "https://evil.example/" } }));
        QCOMPARE(elsewhere.status, 200);
        browser.logIn(fixture.authorizeTarget(client));
        const RawReply bye = browser.get("/logout?"
            + encoded({ { "id_token_hint", hint }, { "post_logout_redirect_uri", "https://app.example/bye" }, { "state", "s" } }));
        QCOMPARE(bye.header("Location"), "https://app.example/bye?state=s");
        const RawReply noHint = browser.get("/logout?" + encoded({ { "post_logout_redirect_uri", "https://app.example/bye" } }));
        QCOMPARE(noHint.status, 200);
    }
};

QTEST_GUILESS_MAIN(TestLogin)
#include "test_login.moc"
