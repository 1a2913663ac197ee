#include "tests/app/sandbox/provider/okta_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provider_test;

namespace {

const QByteArray apps = "/api/v1/apps";
const QStringList forMachines { u"client_credentials"_s };

QJsonObject clientOf(const QJsonObject &app)
{
    return app.value("credentials"_L1).toObject().value("oauthClient"_L1).toObject();
}

QJsonObject settingsOf(const QJsonObject &app)
{
    return app.value("settings"_L1).toObject().value("oauthClient"_L1).toObject();
}

QJsonObject withSetting(QJsonObject body, const QString &member, const QJsonValue &value)
{
    QJsonObject client = settingsOf(body);
    client.insert(member, value);
    body.insert(u"settings"_s, QJsonObject { { u"oauthClient"_s, client } });
    return body;
}

QByteArray idIn(const QJsonObject &object)
{
    return object.value("id"_L1).toString().toUtf8();
}

} // namespace

class TestOktaApps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anApplicationGetsIdAndSecretOfItsOwn()
    {
        const OktaFixture fixture;
        const RawReply reply = fixture.call("POST", apps + "?activate=true", appBody(u"machine"_s, u"service"_s, forMachines));
        QCOMPARE(reply.status, 200);
        const QJsonObject json = reply.json();
        QCOMPARE(clientOf(json).value("client_id"_L1), json.value("id"_L1));
        QCOMPARE(clientOf(json).value("client_secret"_L1).toString().size(), 64);
        QCOMPARE(clientOf(json).value("token_endpoint_auth_method"_L1).toString(), u"client_secret_basic"_s);
        QCOMPARE(json.value("status"_L1).toString(), u"ACTIVE"_s);
        const QJsonObject read = fixture.call("GET", apps + '/' + idIn(json)).json();
        QVERIFY(!clientOf(read).contains("client_secret"_L1));
    }

    void itMayChooseThem()
    {
        const OktaFixture fixture;
        const QJsonObject chosen { { u"client_id"_s, u"chosen-id"_s }, { u"client_secret"_s, u"chosen-secret-of-us"_s } };
        const RawReply reply = fixture.call("POST", apps, appBody(u"a"_s, u"service"_s, forMachines, chosen));
        QCOMPARE(reply.status, 200);
        QCOMPARE(clientOf(reply.json()).value("client_id"_L1).toString(), u"chosen-id"_s);
        QCOMPARE(clientOf(reply.json()).value("client_secret"_L1).toString(), u"chosen-secret-of-us"_s);
        QVERIFY(idIn(reply.json()) != "chosen-id");
        const RawReply twin = fixture.call("POST", apps, appBody(u"b"_s, u"service"_s, forMachines, chosen));
        QCOMPARE(twin.status, 400);
        QCOMPARE(twin.json().value("errorSummary"_L1).toString(), u"Api validation failed: client_id"_s);
    }

    void wrongIdsAndSecretsAreRefused_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("status");
        QTest::newRow("short id") << u"client_id"_s << u"12345"_s << 400;
        QTest::newRow("shortest id") << u"client_id"_s << u"123456"_s << 200;
        QTest::newRow("longest id") << u"client_id"_s << QString(100, u'a') << 200;
        QTest::newRow("long id") << u"client_id"_s << QString(101, u'a') << 400;
        QTest::newRow("short secret") << u"client_secret"_s << QString(13, u'a') << 400;
        QTest::newRow("shortest secret") << u"client_secret"_s << QString(14, u'a') << 200;
        QTest::newRow("long secret") << u"client_secret"_s << QString(101, u'a') << 400;
        QTest::newRow("secret with umlaut") << u"client_secret"_s << u"geheim-und-schön"_s << 400;
        QTest::newRow("auth method") << u"token_endpoint_auth_method"_s << u"magic"_s << 400;
        QTest::newRow("public machine") << u"token_endpoint_auth_method"_s << u"none"_s << 400;
    }

    void wrongIdsAndSecretsAreRefused()
    {
        QFETCH(const QString, member);
        QFETCH(const QString, value);
        const OktaFixture fixture;
        QTEST(fixture.call("POST", apps, appBody(u"a"_s, u"service"_s, forMachines, { { member, value } })).status, "status");
    }

    void eachTypeHasItsGrants_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QStringList>("grants");
        QTest::addColumn<int>("status");
        const QString code = u"authorization_code"_s;
        QTest::newRow("browser") << u"browser"_s << QStringList { code, u"implicit"_s, u"refresh_token"_s } << 200;
        QTest::newRow("browser password") << u"browser"_s << QStringList { code, u"password"_s } << 400;
        QTest::newRow("browser machine") << u"browser"_s << forMachines << 400;
        QTest::newRow("native") << u"native"_s << QStringList { code, u"password"_s, u"implicit"_s } << 200;
        QTest::newRow("native without code") << u"native"_s << QStringList { u"password"_s } << 400;
        QTest::newRow("web") << u"web"_s << QStringList { code, u"client_credentials"_s, u"refresh_token"_s } << 200;
        QTest::newRow("web password") << u"web"_s << QStringList { code, u"password"_s } << 400;
        QTest::newRow("service code") << u"service"_s << QStringList { code } << 400;
        QTest::newRow("no grant") << u"web"_s << QStringList {} << 400;
        QTest::newRow("unknown type") << u"desktop"_s << QStringList { code } << 400;
    }

    void eachTypeHasItsGrants()
    {
        QFETCH(const QString, type);
        QFETCH(const QStringList, grants);
        QTEST(OktaFixture().call("POST", apps, appBody(u"a"_s, type, grants)).status, "status");
    }

    void responseTypesMustFitTheGrants_data()
    {
        QTest::addColumn<QStringList>("grants");
        QTest::addColumn<QStringList>("types");
        QTest::addColumn<int>("status");
        const QString code = u"authorization_code"_s;
        QTest::newRow("code") << QStringList { code } << QStringList { u"code"_s } << 200;
        QTest::newRow("token without implicit") << QStringList { code } << QStringList { u"code"_s, u"token"_s } << 400;
        QTest::newRow("implicit") << QStringList { u"implicit"_s } << QStringList { u"token"_s, u"id_token"_s } << 200;
        QTest::newRow("implicit with code") << QStringList { u"implicit"_s } << QStringList { u"code"_s } << 400;
        QTest::newRow("none") << QStringList { code } << QStringList {} << 400;
    }

    void responseTypesMustFitTheGrants()
    {
        QFETCH(const QStringList, grants);
        QFETCH(const QStringList, types);
        const QJsonObject body = withSetting(appBody(u"a"_s, u"web"_s, grants), u"response_types"_s, QJsonArray::fromStringList(types));
        QTEST(OktaFixture().call("POST", apps, body).status, "status");
    }

    void redirectUrisAreChecked()
    {
        const OktaFixture fixture;
        const QJsonObject web = appBody(u"a"_s, u"web"_s, { u"authorization_code"_s });
        for (const QJsonArray &uris : { QJsonArray {}, QJsonArray { u"/relative"_s }, QJsonArray { u"https://a.example/#f"_s },
                 QJsonArray { u"https://*.a.example/"_s } })
            QCOMPARE(fixture.call("POST", apps, withSetting(web, u"redirect_uris"_s, uris)).status, 400);
        const QJsonObject wild = withSetting(web, u"redirect_uris"_s, QJsonArray { u"https://*.a.example/cb"_s });
        QCOMPARE(fixture.call("POST", apps, withSetting(wild, u"wildcard_redirect"_s, u"SUBDOMAIN"_s)).status, 200);
        const QJsonObject service = appBody(u"s"_s, u"service"_s, forMachines);
        QCOMPARE(fixture.call("POST", apps, withSetting(service, u"redirect_uris"_s, QJsonArray { u"https://a.example/"_s })).status, 400);
    }

    void pkceIsTheRuleForPublicApplications()
    {
        const OktaFixture fixture;
        const QStringList code { u"authorization_code"_s };
        const QJsonObject open { { u"token_endpoint_auth_method"_s, u"none"_s } };
        for (const QString &type : { u"browser"_s, u"native"_s })
            QVERIFY(clientOf(fixture.call("POST", apps, appBody(type, type, code, open)).json()).value("pkce_required"_L1).toBool());
        QVERIFY(!clientOf(fixture.call("POST", apps, appBody(u"web"_s, u"web"_s, code)).json()).value("pkce_required"_L1).toBool(true));
        const QJsonObject without { { u"token_endpoint_auth_method"_s, u"none"_s }, { u"pkce_required"_s, false } };
        QCOMPARE(fixture.call("POST", apps, appBody(u"x"_s, u"browser"_s, code, without)).status, 400);
    }

    void anActiveApplicationCannotBeDeleted()
    {
        const OktaFixture fixture;
        const QJsonObject before = fixture.provider->dump();
        const TestClient app = fixture.makeApp(u"machine"_s, u"service"_s, forMachines);
        const QByteArray path = apps + '/' + fixture.idOf(app);
        const RawReply refused = fixture.call("DELETE", path);
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.json().value("errorCode"_L1).toString(), u"E0000056"_s);
        const RawReply done = fixture.call("POST", path + "/lifecycle/deactivate");
        QCOMPARE(done.status, 200);
        QCOMPARE(done.body, "{}");
        QCOMPARE(errorOf(fixture.token(app, { { "grant_type", "client_credentials" } })), u"invalid_client"_s);
        QCOMPARE(fixture.call("DELETE", path).status, 204);
        QCOMPARE(fixture.call("GET", path).status, 404);
        QCOMPARE(fixture.provider->dump(), before);
    }

    void aPutReplacesAllButTheId()
    {
        const OktaFixture fixture;
        const TestClient app = fixture.makeApp(u"first"_s, u"web"_s, { u"authorization_code"_s });
        const QByteArray path = apps + '/' + fixture.idOf(app);
        QJsonObject body = appBody(u"second"_s, u"web"_s, { u"authorization_code"_s, u"client_credentials"_s });
        const QJsonObject changed = fixture.call("PUT", path, body).json();
        QCOMPARE(changed.value("label"_L1).toString(), u"second"_s);
        QCOMPARE(clientOf(changed).value("client_id"_L1).toString().toUtf8(), app.id);
        QCOMPARE(clientOf(changed).value("client_secret"_L1).toString().toUtf8(), app.secret);
        body = appBody(u"second"_s, u"web"_s, { u"authorization_code"_s }, { { u"client_id"_s, u"another-id"_s } });
        QCOMPARE(fixture.call("PUT", path, body).status, 400);
    }

    void applicationsAreFoundByLabelAndFilter()
    {
        const OktaFixture fixture;
        for (int at = 0; at < 25; ++at)
            fixture.made(apps, appBody(u"app %1"_s.arg(at, 2, 10, QChar(u'0')), u"service"_s, forMachines));
        QCOMPARE(fixture.list(apps).size(), 20);
        QCOMPARE(fixture.list(apps + "?limit=200").size(), 25);
        QCOMPARE(fixture.list(apps + "?q=app%2007").size(), 1);
        QCOMPARE(fixture.list(apps + "?filter=status%20eq%20%22INACTIVE%22").size(), 0);
        QCOMPARE(fixture.list(apps + "?limit=200&filter=status%20eq%20%22ACTIVE%22").size(), 25);
        QCOMPARE(fixture.call("GET", apps + "?filter=nonsense").status, 400);
    }

    void secretsAreReplacedWithoutAGap()
    {
        const OktaFixture fixture;
        TestClient app = fixture.makeApp(u"machine"_s, u"service"_s, forMachines);
        const QByteArray path = apps + '/' + fixture.idOf(app) + "/credentials/secrets";
        const auto isTaken = [&fixture](const TestClient &client) {
            return errorOf(fixture.token(client, { { "grant_type", "client_credentials" } })) != "invalid_client"_L1;
        };
        const QByteArray old = idIn(fixture.list(path).first().toObject());
        const RawReply second = fixture.call("POST", path, { { u"client_secret"_s, u"the-second-secret"_s } });
        QCOMPARE(second.status, 201);
        const RawReply third = fixture.call("POST", path);
        QCOMPARE(third.status, 400);
        QCOMPARE(causeOf(third), u"You've reached the maximum number of client secrets per client."_s);
        TestClient renewed = app;
        renewed.secret = "the-second-secret";
        QVERIFY(isTaken(app) && isTaken(renewed));
        QCOMPARE(causeOf(fixture.call("DELETE", path + '/' + old)),
            u"You can't delete an active client secret. Deactivate the secret before deleting it."_s);
        QCOMPARE(fixture.call("POST", path + '/' + old + "/lifecycle/deactivate").status, 200);
        QVERIFY(!isTaken(app) && isTaken(renewed));
        const RawReply last = fixture.call("POST", path + '/' + idIn(second.json()) + "/lifecycle/deactivate");
        QCOMPARE(causeOf(last), u"You can't deactivate the only active client secret."_s);
        QCOMPARE(fixture.call("DELETE", path + '/' + old).status, 204);
        QCOMPARE(fixture.list(path).size(), 1);
        const RawReply fresh = fixture.call("POST", "/oauth2/v1/clients/" + app.id + "/lifecycle/newSecret");
        QCOMPARE(fresh.status, 200);
        QVERIFY(!isTaken(renewed));
        renewed.secret = fresh.json().value("client_secret"_L1).toString().toUtf8();
        QVERIFY(isTaken(renewed));
    }

    void groupsAndPeopleAreAssigned()
    {
        const OktaFixture fixture;
        const TestClient app = fixture.makeApp(u"web"_s, u"web"_s, { u"authorization_code"_s });
        const QByteArray path = apps + '/' + fixture.idOf(app);
        const QJsonObject group { { u"profile"_s, QJsonObject { { u"name"_s, u"Staff"_s } } } };
        const QByteArray id = fixture.made("/api/v1/groups", group);
        QCOMPARE(fixture.call("POST", "/api/v1/groups", group).status, 400);
        QCOMPARE(fixture.call("PUT", path + "/groups/00gnone").status, 404);
        QCOMPARE(fixture.call("PUT", path + "/groups/" + id, { { u"priority"_s, 3 } }).status, 200);
        QCOMPARE(fixture.call("GET", path + "/groups/" + id).json().value("priority"_L1).toInt(), 3);
        QCOMPARE(fixture.call("PUT", path + "/groups/" + id).json().value("priority"_L1).toInt(), 3);
        QCOMPARE(fixture.list(path + "/groups").size(), 1);
        QCOMPARE(fixture.call("DELETE", "/api/v1/groups/" + id).status, 204);
        QCOMPARE(fixture.list(path + "/groups").size(), 0);

        const QJsonValue alice = fixture.call("GET", "/api/v1/users/alice").json().value("id"_L1);
        const QJsonObject person { { u"id"_s, alice }, { u"scope"_s, u"USER"_s } };
        QCOMPARE(fixture.call("POST", path + "/users", person).status, 200);
        const RawReply twice = fixture.call("POST", path + "/users", person);
        QCOMPARE(twice.status, 409);
        QCOMPARE(twice.json().value("errorCode"_L1).toString(), u"E0000062"_s);
        QCOMPARE(fixture.call("DELETE", path + "/users/" + alice.toString().toUtf8()).status, 204);
        QCOMPARE(fixture.list(path + "/users").size(), 0);
    }

    void everyoneIsABuiltInGroupOfAll()
    {
        const OktaFixture fixture;
        const QJsonObject everyone = fixture.list("/api/v1/groups?q=Everyone").first().toObject();
        QCOMPARE(everyone.value("type"_L1).toString(), u"BUILT_IN"_s);
        const QByteArray path = "/api/v1/groups/" + idIn(everyone);
        QCOMPARE(fixture.list(path + "/users").size(), fixture.list("/api/v1/users").size());
        QCOMPARE(fixture.list("/api/v1/users").size(), 2);
        QCOMPARE(fixture.call("DELETE", path).status, 403);
        QCOMPARE(fixture.list("/api/v1/users?q=ali").size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestOktaApps)

#include "test_okta_apps.moc"
