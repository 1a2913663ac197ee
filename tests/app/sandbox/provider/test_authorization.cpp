#include "tests/app/sandbox/provider/provider_fixture.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provider_test;

using Changes = QMap<QByteArray, QByteArray>;
Q_DECLARE_METATYPE(Changes)

class TestAuthorization : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWrongClientOrAddressIsShownAndNothingIsSentThere_data()
    {
        QTest::addColumn<Changes>("changes");
        QTest::newRow("no client") << Changes { { "client_id", "" } };
        QTest::newRow("unknown client") << Changes { { "client_id", "nobody" } };
        QTest::newRow("no address") << Changes { { "redirect_uri", "" } };
        QTest::newRow("another path") << Changes { { "redirect_uri", "http://127.0.0.1:4711/other" } };
        QTest::newRow("another host") << Changes { { "redirect_uri", "http://evil.example/callback" } };
        QTest::newRow("another loopback name") << Changes { { "redirect_uri", "http://localhost:4711/callback" } };
        QTest::newRow("fragment") << Changes { { "redirect_uri", "http://127.0.0.1:4711/callback#x" } };
    }

    void aWrongClientOrAddressIsShownAndNothingIsSentThere()
    {
        QFETCH(const Changes, changes);
        const ProviderFixture fixture;
        const RawReply reply = fixture.get(fixture.authorizeTarget(fixture.registerClient(), changes));
        QCOMPARE(reply.status, 400);
        QVERIFY(!reply.hasHeader("Location"));
        QVERIFY(reply.header("Content-Type").startsWith("text/html"));
        QVERIFY(reply.body.contains("<h1>This login cannot start</h1>"));
        QVERIFY(!reply.body.contains("evil"));
    }

    void otherFaultsAreSentToTheAddress_data()
    {
        QTest::addColumn<Changes>("changes");
        QTest::addColumn<QByteArray>("error");
        QTest::newRow("no type") << Changes { { "response_type", "" } } << QByteArray("invalid_request");
        QTest::newRow("unknown type") << Changes { { "response_type", "ticket" } } << QByteArray("unsupported_response_type");
        QTest::newRow("unknown mode") << Changes { { "response_mode", "jwt" } } << QByteArray("invalid_request");
        QTest::newRow("unknown scope") << Changes { { "scope", "openid root" } } << QByteArray("invalid_scope");
        QTest::newRow("plain challenge") << Changes { { "code_challenge", verifier }, { "code_challenge_method", "plain" } }
                                         << QByteArray("invalid_request");
        QTest::newRow("method left out") << Changes { { "code_challenge_method", "" } } << QByteArray("invalid_request");
        QTest::newRow("unknown method") << Changes { { "code_challenge_method", "S512" } } << QByteArray("invalid_request");
        QTest::newRow("method alone") << Changes { { "code_challenge", "" } } << QByteArray("invalid_request");
        QTest::newRow("short challenge") << Changes { { "code_challenge", "abc" } } << QByteArray("invalid_request");
        QTest::newRow("bad prompt") << Changes { { "prompt", "create" } } << QByteArray("invalid_request");
        QTest::newRow("none and login") << Changes { { "prompt", "none login" } } << QByteArray("invalid_request");
        QTest::newRow("bad max_age") << Changes { { "max_age", "-1" } } << QByteArray("invalid_request");
        QTest::newRow("request object") << Changes { { "request", "x.y.z" } } << QByteArray("request_not_supported");
        QTest::newRow("request uri") << Changes { { "request_uri", "urn:x" } } << QByteArray("request_uri_not_supported");
        QTest::newRow("registration") << Changes { { "registration", "{}" } } << QByteArray("registration_not_supported");
        QTest::newRow("unknown resource") << Changes { { "resource", "api://other" } } << QByteArray("invalid_target");
        QTest::newRow("unknown audience") << Changes { { "audience", "api://other" } } << QByteArray("invalid_target");
    }

    void otherFaultsAreSentToTheAddress()
    {
        QFETCH(const Changes, changes);
        const ProviderFixture fixture;
        const RawReply reply = fixture.get(fixture.authorizeTarget(fixture.registerClient(), changes));
        QCOMPARE(reply.status, 303);
        QVERIFY(reply.header("Location").startsWith("http://127.0.0.1:4711/callback?error="));
        QTEST(redirected(reply, u"error"_s), "error");
        QCOMPARE(redirected(reply, u"state"_s), "st");
        QCOMPARE(redirected(reply, u"iss"_s), fixture.issuer().toUtf8());
        QVERIFY(!redirected(reply, u"error_description"_s).isEmpty());
    }

    void aParameterThatComesTwiceIsShown()
    {
        const ProviderFixture fixture;
        const RawReply reply = fixture.get(fixture.authorizeTarget(fixture.registerClient()) + "&redirect_uri=https%3A%2F%2Fevil.example");
        QCOMPARE(reply.status, 400);
        QVERIFY(!reply.hasHeader("Location"));
    }

    void aScopeThatTheClientDidNotRegisterIsRefused()
    {
        const ProviderFixture fixture;
        const TestClient client = fixture.registerClient({ { u"scope"_s, u"openid"_s } });
        const RawReply reply = fixture.get(fixture.authorizeTarget(client, { { "scope", "openid email" } }));
        QCOMPARE(redirected(reply, u"error"_s), "invalid_scope");
    }

    void aPublicClientNeedsPkceAndAConfidentialOneWhenAsked()
    {
        const Changes without { { "code_challenge", "" }, { "code_challenge_method", "" } };
        const QJsonObject isPublic { { u"token_endpoint_auth_method"_s, u"none"_s },
            { u"grant_types"_s, QJsonArray { u"authorization_code"_s } } };
        const ProviderFixture fixture;
        const RawReply refused = fixture.get(fixture.authorizeTarget(fixture.registerClient(isPublic), without));
        QCOMPARE(redirected(refused, u"error"_s), "invalid_request");
        const RawReply accepted = fixture.get(fixture.authorizeTarget(fixture.registerClient(), without));
        QVERIFY(accepted.header("Location").startsWith("/interaction/"));
        sandbox::ProviderOptions options;
        options.pkceForAll = true;
        const ProviderFixture strict(options);
        QCOMPARE(redirected(strict.get(strict.authorizeTarget(strict.registerClient(), without)), u"error"_s), "invalid_request");
    }

    void plainPkceWorksWhenSwitchedOn()
    {
        sandbox::ProviderOptions options;
        options.plainPkce = true;
        const ProviderFixture fixture(options);
        const TestClient client = fixture.registerClient();
        Browser browser(fixture.port());
        const RawReply back
            = browser.logIn(fixture.authorizeTarget(client, { { "code_challenge", verifier }, { "code_challenge_method", "" } }));
        QCOMPARE(fixture.exchange(client, redirected(back, u"code"_s)).status, 200);
    }

    void loopbackPortsMustMatchWhereTheSwitchSaysSoAndForWebClients()
    {
        sandbox::ProviderOptions options;
        options.exactLoopbackPorts = true;
        const ProviderFixture exact(options);
        const TestClient client = exact.registerClient();
        QCOMPARE(exact.get(exact.authorizeTarget(client)).status, 400);
        QCOMPARE(exact.get(exact.authorizeTarget(client, { { "redirect_uri", "http://127.0.0.1/callback" } })).status, 303);
        const ProviderFixture fixture;
        const TestClient web = fixture.registerClient({ { u"application_type"_s, u"web"_s } });
        QCOMPARE(fixture.get(fixture.authorizeTarget(web)).status, 400);
    }

    void theIssuerParameterCanBeSwitchedOff()
    {
        sandbox::ProviderOptions options;
        options.issuerParameter = false;
        const ProviderFixture fixture(options);
        const TestClient client = fixture.registerClient();
        Browser browser(fixture.port());
        const RawReply back = browser.logIn(fixture.authorizeTarget(client));
        QVERIFY(!redirected(back, u"code"_s).isEmpty());
        QVERIFY(!back.header("Location").contains("iss="));
    }

    void aRequestCanComeAsAForm()
    {
        const ProviderFixture fixture;
        const TestClient client = fixture.registerClient();
        const QByteArray target = fixture.authorizeTarget(client);
        const RawReply reply = fixture.client().send(
            "POST", "/authorize", target.mid(target.indexOf('?') + 1), { { "Content-Type", "application/x-www-form-urlencoded" } });
        QCOMPARE(reply.status, 303);
        QVERIFY(reply.header("Location").startsWith("/interaction/"));
    }

    void stateGoesBackByteForByte()
    {
        const ProviderFixture fixture;
        const QByteArray state = "a+b c%26&=ä/?";
        const RawReply reply
            = fixture.get(fixture.authorizeTarget(fixture.registerClient(), { { "state", state }, { "response_type", "ticket" } }));
        QCOMPARE(redirected(reply, u"state"_s), state);
    }

    void aClientWithoutTheCodeGrantIsRefused()
    {
        sandbox::ProviderOptions options;
        options.clients = { { u"service"_s, core::Secret("s"),
            { { u"grant_types"_s, QJsonArray { u"client_credentials"_s } },
                { u"redirect_uris"_s, QJsonArray { u"http://127.0.0.1/callback"_s } }, { u"application_type"_s, u"native"_s } } } };
        const ProviderFixture fixture(options);
        const RawReply reply = fixture.get(fixture.authorizeTarget({ "service", {}, {}, {} }));
        QCOMPARE(redirected(reply, u"error"_s), "unauthorized_client");
    }
};

QTEST_GUILESS_MAIN(TestAuthorization)
#include "test_authorization.moc"
