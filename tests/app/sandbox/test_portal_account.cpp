#include "tests/app/sandbox/portal_fixture.h"

#include <QTest>

using namespace sandbox_test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray named = "\"meta\":\"{\\\"full_name\\\":\\\"Ann\\\"}\"";

} // namespace

/// Enterprise contract, section 5.6: accounts and sessions of the developer portal.
class TestPortalAccount : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDeveloperLogsInAndOut()
    {
        PortalFixture portal;
        portal.makeDeveloper();
        const QByteArray cookie = portal.logIn();
        QVERIFY(cookie.startsWith("portal_session="));
        const RawReply me = portal.call(cookie, "GET", "/developer");
        QCOMPARE(me.status, 200);
        QCOMPARE(me.json().value(u"email"_s), QJsonValue(u"ann@example.com"_s));
        QVERIFY(!me.body.contains("hash"));
        const QJsonValue session = portal.call(cookie, "GET", "/session").json().value(u"session"_s);
        QCOMPARE(session[u"expires"_s].toInteger(), portal.clock.seconds() + session[u"cookie"_s][u"lifetime"_s].toInteger());
        QCOMPARE(portal.call(cookie, "DELETE", "/auth?session_logout=true").status, 200);
        QCOMPARE(portal.call(cookie, "GET", "/developer").status, 401);
    }

    void aSessionEndsWithItsTime()
    {
        PortalFixture portal;
        portal.makeDeveloper();
        const QByteArray cookie = portal.logIn();
        portal.clock.advance(sandbox::PortalSessions::lifetimeSeconds - 1);
        QCOMPARE(portal.call(cookie, "GET", "/developer").status, 200);
        portal.clock.advance(1);
        QCOMPARE(portal.call(cookie, "GET", "/developer").status, 401);
    }

    void strangersAreTurnedAway()
    {
        PortalFixture portal;
        portal.makeDeveloper();
        QVERIFY(portal.logIn("ann@example.com", "wrong").isEmpty());
        QVERIFY(portal.logIn("bo@example.com", "wonder").isEmpty());
        QVERIFY(portal.logIn("", "").isEmpty());
        QCOMPARE(portal.browser->get("/default/auth").status, 401);
        for (const char *path : { "/session", "/developer", "/developer/meta_fields", "/applications", "/application_services" })
            QCOMPARE(portal.call("portal_session=guess", "GET", path).status, 401);
        QCOMPARE(portal.browser->get("/default/nothing").status, 404);
        QCOMPARE(portal.browser->get("/elsewhere/auth").status, 404);
    }

    void whoIsNotApprovedWaits()
    {
        PortalFixture portal;
        const RawReply made
            = portal.call({}, "POST", "/register", QByteArray(R"({"email":"bo@example.com","password":"pw",)" + named + '}'));
        QCOMPARE(made.status, 200);
        QCOMPARE(made.json()[u"developer"_s][u"status"_s], QJsonValue(1));
        QVERIFY(portal.logIn("bo@example.com", "pw").isEmpty());
        QCOMPARE(portal.send("PATCH", "/developers/bo@example.com", R"({"status":0})").status, 200);
        const QByteArray cookie = portal.logIn("bo@example.com", "pw");
        QCOMPARE(portal.call(cookie, "GET", "/developer").status, 200);
        QCOMPARE(portal.send("PATCH", "/developers/bo@example.com", R"({"status":3})").status, 200);
        QCOMPARE(portal.call(cookie, "GET", "/developer").status, 401); // at once
    }

    void orIsApprovedAtOnce()
    {
        PortalFixture portal;
        QCOMPARE(portal.send("PATCH", "/workspaces/default", R"({"config":{"portal_auto_approve":true}})").status, 200);
        const RawReply made
            = portal.call({}, "POST", "/register", QByteArray(R"({"email":"bo@example.com","password":"pw",)" + named + '}'));
        QCOMPARE(made.json()[u"developer"_s][u"status"_s], QJsonValue(0));
        QVERIFY(!portal.logIn("bo@example.com", "pw").isEmpty());
    }

    void nobodyApprovesHimself()
    {
        PortalFixture portal;
        const RawReply made
            = portal.call({}, "POST", "/register", QByteArray(R"({"status":0,"email":"bo@example.com","password":"pw",)" + named + '}'));
        QCOMPARE(made.json()[u"developer"_s][u"status"_s], QJsonValue(1));
    }

    void aRegistrationIsAForm()
    {
        PortalFixture portal;
        const RawReply made
            = portal.browser->send("POST", "/default/register", "email=bo%40example.com&password=pw&meta=%7B%22full_name%22%3A%22Bo%22%7D",
                { { "Content-Type", "application/x-www-form-urlencoded" } });
        QCOMPARE(made.status, 200);
        QCOMPARE(made.json()[u"developer"_s][u"email"_s], QJsonValue(u"bo@example.com"_s));
        const RawReply again
            = portal.call({}, "POST", "/register", QByteArray(R"({"email":"bo@example.com","password":"pw",)" + named + '}'));
        QCOMPARE(again.status, 409);
        const RawReply incomplete = portal.call({}, "POST", "/register", R"({"email":"cy@example.com","password":"pw"})");
        QCOMPARE(incomplete.status, 400);
        QCOMPARE(incomplete.json()[u"fields"_s][u"meta"_s][u"full_name"_s], QJsonValue(u"required field missing"_s));
    }

    void aDeveloperChangesHisAccount()
    {
        PortalFixture portal;
        portal.makeDeveloper();
        const QByteArray cookie = portal.logIn();
        QCOMPARE(portal.call(cookie, "PATCH", "/developer/password", R"({"old_password":"x","password":"y"})").message(),
            QByteArray("Old password is invalid"));
        QCOMPARE(portal.call(cookie, "PATCH", "/developer/password", R"({"old_password":"wonder","password":"land"})").status, 204);
        QVERIFY(portal.logIn("ann@example.com", "wonder").isEmpty());
        QVERIFY(!portal.logIn("ann@example.com", "land").isEmpty());
        QCOMPARE(portal.call(cookie, "PATCH", "/developer/email", R"({"email":"eve@example.com"})").status, 200);
        QVERIFY(!portal.logIn("eve@example.com", "land").isEmpty()); // the password came along
        QCOMPARE(portal.call(cookie, "PATCH", "/developer/meta", R"({"meta":"nonsense"})").status, 400);
        const RawReply fields = portal.call(cookie, "GET", "/developer/meta_fields");
        QCOMPARE(QJsonDocument::fromJson(fields.body).array().first()[u"title"_s], QJsonValue(u"full_name"_s));
        QCOMPARE(portal.call(cookie, "DELETE", "/developer").status, 204);
        QCOMPARE(portal.call(cookie, "GET", "/developer").status, 401);
        QCOMPARE(portal.data("/developers").size(), 0);
    }

    void aKeyLogsInWhereKeysAreUsed()
    {
        sandbox::GatewayOptions options = enterpriseOptions();
        options.portalAuth = u"key-auth"_s;
        PortalFixture portal(options);
        QCOMPARE(portal.send("POST", "/developers", QByteArray(R"({"email":"a@b.c","key":"k-1","status":0,)" + named + '}')).status, 200);
        QCOMPARE(portal.browser->get("/default/auth", { { "apikey", "k-1" } }).status, 204);
        QCOMPARE(portal.browser->get("/default/auth", { { "apikey", "k-2" } }).status, 401);
        QCOMPARE(portal.browser->get("/default/auth", { { "apikey", "" } }).status, 401);
    }

    void aWorkspaceWithoutPortalHasNone()
    {
        sandbox::GatewayOptions options = enterpriseOptions();
        options.portalInWorkspace = false;
        PortalFixture portal(options);
        portal.makeDeveloper();
        QCOMPARE(portal.get("/workspaces/default").json()[u"config"_s][u"portal"_s], QJsonValue(false));
        QCOMPARE(portal.browser->get("/default/auth", { { "Authorization", "Basic YTpi" } }).status, 404);
        QCOMPARE(portal.send("PATCH", "/workspaces/default", R"({"config":{"portal":true}})").status, 200);
        QVERIFY(!portal.logIn().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPortalAccount)
#include "test_portal_account.moc"
