#include "tests/app/sandbox/provider/okta_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provider_test;

namespace {

const QByteArray servers = "/api/v1/authorizationServers";

QJsonObject serverBody(const QString &name)
{
    return { { u"name"_s, name }, { u"description"_s, u"test"_s }, { u"audiences"_s, QJsonArray { u"api://other"_s } },
        { u"issuerMode"_s, u"ORG_URL"_s } };
}

QByteArray claims()
{
    return QByteArray(serverPath) + "/claims";
}

QByteArray scopes()
{
    return QByteArray(serverPath) + "/scopes";
}

QJsonObject named(const QJsonArray &list, const QString &name)
{
    for (const QJsonValue &value : list) {
        if (value.toObject().value("name"_L1).toString() == name)
            return value.toObject();
    }
    return {};
}

QByteArray idIn(const QJsonObject &object)
{
    return object.value("id"_L1).toString().toUtf8();
}

} // namespace

class TestOktaServers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDefaultServerIsThereFromTheStart()
    {
        const OktaFixture fixture;
        const QJsonArray list = fixture.list(servers);
        QCOMPARE(list.size(), 1);
        const QJsonObject server = list.first().toObject();
        QCOMPARE(server.value("name"_L1).toString(), u"default"_s);
        QCOMPARE(server.value("default"_L1).toBool(), true);
        QCOMPARE(server.value("issuer"_L1).toString(), fixture.issuer());
        QCOMPARE(server.value("audiences"_L1).toArray(), (QJsonArray { u"api://default"_s }));
        QCOMPARE(fixture.call("GET", servers + "/default").json(), server);
        QCOMPARE(fixture.call("GET", servers + '/' + idIn(server)).json(), server);
        QVERIFY(fixture.list(servers + "/default/policies").isEmpty());
    }

    void theDefaultServerStays()
    {
        const OktaFixture fixture;
        QCOMPARE(fixture.call("POST", servers + "/default/lifecycle/deactivate").status, 204);
        QCOMPARE(fixture.call("DELETE", servers + "/default").status, 403);
        QCOMPARE(fixture.get("/oauth2/default/v1/keys").status, 404);
        QCOMPARE(fixture.call("POST", servers + "/default/lifecycle/activate").status, 204);
        QCOMPARE(fixture.get("/oauth2/default/v1/keys").status, 200);
    }

    void aServerIsMadeChangedAndRemoved()
    {
        const OktaFixture fixture;
        const QJsonObject before = fixture.provider->dump();
        const RawReply made = fixture.call("POST", servers, serverBody(u"other"_s));
        QCOMPARE(made.status, 201);
        const QByteArray path = servers + '/' + idIn(made.json());
        QCOMPARE(fixture.list(path + "/claims").size(), 19);
        QCOMPARE(fixture.list(path + "/scopes").size(), 7);
        const QString issuer = made.json().value("issuer"_L1).toString();
        QVERIFY(issuer.endsWith(QString(u"/oauth2/"_s + QString::fromUtf8(idIn(made.json())))));
        const QByteArray discovery = "/oauth2/" + idIn(made.json()) + "/.well-known/openid-configuration";
        QCOMPARE(fixture.get(discovery).json().value("issuer"_L1).toString(), issuer);

        QJsonObject changed = serverBody(u"another name"_s);
        changed.insert(u"audiences"_s, QJsonArray { u"api://third"_s });
        QCOMPARE(fixture.call("PUT", path, changed).status, 200);
        QCOMPARE(fixture.call("GET", path).json().value("name"_L1).toString(), u"another name"_s);

        QCOMPARE(fixture.call("DELETE", path).status, 400);
        QCOMPARE(fixture.call("POST", path + "/lifecycle/deactivate").status, 204);
        QCOMPARE(fixture.get(discovery).status, 404);
        QCOMPARE(fixture.call("DELETE", path).status, 204);
        QCOMPARE(fixture.call("GET", path).status, 404);
        QCOMPARE(fixture.provider->dump(), before);
    }

    void serversAreFoundByTheStartOfTheirName()
    {
        const OktaFixture fixture;
        fixture.made(servers, serverBody(u"team one"_s));
        fixture.made(servers, serverBody(u"team two"_s));
        QCOMPARE(fixture.list(servers + "?q=team").size(), 2);
        QCOMPARE(fixture.list(servers + "?q=team%20two").size(), 1);
        QCOMPARE(fixture.list(servers + "?q=one").size(), 0);
    }

    void wrongServersAreRefused()
    {
        const OktaFixture fixture;
        fixture.made(servers, serverBody(u"taken"_s));
        QJsonObject two = serverBody(u"b"_s);
        two.insert(u"audiences"_s, QJsonArray { u"a"_s, u"b"_s });
        QJsonObject mode = serverBody(u"c"_s);
        mode.insert(u"issuerMode"_s, u"OTHER"_s);
        for (const QJsonObject &body : { serverBody(u"taken"_s), serverBody(QString()), two, mode })
            QCOMPARE(fixture.call("POST", servers, body).status, 400);
        QCOMPARE(fixture.list(servers).size(), 2);
    }

    void nineteenClaimsBelongToTheSystem()
    {
        const OktaFixture fixture;
        const QJsonArray list = fixture.list(claims());
        QCOMPARE(list.size(), 19);
        const QJsonObject sub = named(list, u"sub"_s);
        QCOMPARE(sub.value("value"_L1).toString(), u"(appuser != null) ? appuser.userName : app.clientId"_s);
        QCOMPARE(sub.value("claimType"_L1).toString(), u"RESOURCE"_s);
        const QJsonObject email = named(list, u"email"_s);
        QCOMPARE(email.value("valueType"_L1).toString(), u"SYSTEM"_s);
        QVERIFY(!email.contains("value"_L1));
        QCOMPARE(fixture.call("DELETE", claims() + '/' + idIn(email)).status, 403);
        QCOMPARE(fixture.call("PUT", claims() + '/' + idIn(email), { { u"name"_s, u"mail"_s } }).status, 400);
        QCOMPARE(fixture.call("PUT", claims() + '/' + idIn(email), { { u"alwaysIncludeInToken"_s, false } }).status, 200);
        QCOMPARE(named(fixture.list(claims()), u"email"_s).value("alwaysIncludeInToken"_L1).toBool(true), false);
        QCOMPARE(fixture.call("PUT", claims() + '/' + idIn(sub), { { u"value"_s, u"app.id"_s } }).status, 200);
        QCOMPARE(named(fixture.list(claims()), u"sub"_s).value("value"_L1).toString(), u"app.id"_s);
    }

    void aClaimIsMadeChangedAndRemoved()
    {
        const OktaFixture fixture;
        const QJsonObject before = fixture.provider->dump();
        const RawReply made = fixture.call("POST", claims(), claimBody(u"application_id"_s));
        QCOMPARE(made.status, 201);
        QCOMPARE(made.json().value("system"_L1).toBool(true), false);
        QCOMPARE(made.json().value("conditions"_L1).toObject(), (QJsonObject { { u"scopes"_s, QJsonArray {} } }));
        const QByteArray path = claims() + '/' + idIn(made.json());
        QCOMPARE(fixture.call("PUT", path, claimBody(u"application_id"_s, u"app.id"_s)).status, 200);
        QCOMPARE(fixture.call("GET", path).json().value("value"_L1).toString(), u"app.id"_s);
        QCOMPARE(fixture.call("DELETE", path).status, 204);
        QCOMPARE(fixture.call("DELETE", path).status, 404);
        QCOMPARE(fixture.provider->dump(), before);
    }

    void aNameIsTakenOncePerKindOfToken()
    {
        const OktaFixture fixture;
        fixture.made(claims(), claimBody(u"application_id"_s));
        const RawReply twin = fixture.call("POST", claims(), claimBody(u"application_id"_s, u"app.id"_s));
        QCOMPARE(twin.status, 400);
        QCOMPARE(twin.json().value("errorSummary"_L1).toString(), u"Api validation failed: name"_s);
        QCOMPARE(twin.json().value("errorCauses"_L1).toArray().size(), 1);
        QJsonObject identity = claimBody(u"application_id"_s);
        identity.insert(u"claimType"_s, u"IDENTITY"_s);
        QCOMPARE(fixture.call("POST", claims(), identity).status, 201);
    }

    void wrongClaimsAreRefused_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        for (const QString &name : { u"iss"_s, u"aud"_s, u"exp"_s, u"iat"_s, u"cid"_s, u"uid"_s, u"scp"_s, u"ver"_s, u"jti"_s, u"sub"_s })
            QTest::newRow(qPrintable(name)) << u"name"_s << QJsonValue(name);
        QTest::newRow("no name") << u"name"_s << QJsonValue();
        QTest::newRow("kind") << u"claimType"_s << QJsonValue(u"BOTH"_s);
        QTest::newRow("system") << u"valueType"_s << QJsonValue(u"SYSTEM"_s);
        QTest::newRow("pattern") << u"value"_s << QJsonValue(u"(open"_s);
        QTest::newRow("no value") << u"value"_s << QJsonValue();
        QTest::newRow("long value") << u"value"_s << QJsonValue(QString(1025, u'a'));
    }

    void wrongClaimsAreRefused()
    {
        QFETCH(const QString, member);
        QFETCH(const QJsonValue, value);
        const OktaFixture fixture;
        QJsonObject body = claimBody(u"application_id"_s);
        if (value.toString().startsWith(u'(')) {
            body.insert(u"valueType"_s, u"GROUPS"_s);
            body.insert(u"group_filter_type"_s, u"REGEX"_s);
        }
        body.insert(member, value);
        const RawReply reply = fixture.call("POST", claims(), body);
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.json().value("errorSummary"_L1).toString(), u"Api validation failed: "_s + member);
    }

    void aScopeIsMadeChangedAndRemoved()
    {
        const OktaFixture fixture;
        const QJsonObject before = fixture.provider->dump();
        QVERIFY(named(fixture.list(scopes()), u"groups"_s).isEmpty());
        const RawReply made = fixture.call("POST", scopes(), { { u"name"_s, u"api.access"_s } });
        QCOMPARE(made.status, 201);
        const QByteArray path = scopes() + '/' + idIn(made.json());
        QCOMPARE(fixture.call("POST", scopes(), { { u"name"_s, u"api.access"_s } }).status, 400);
        QCOMPARE(fixture.call("POST", scopes(), { { u"name"_s, u"two words"_s } }).status, 400);
        const QJsonObject published { { u"name"_s, u"api.access"_s }, { u"metadataPublish"_s, u"ALL_CLIENTS"_s } };
        const auto isPublished = [&fixture] {
            const QJsonObject json = fixture.get("/oauth2/default/.well-known/openid-configuration").json();
            return json.value("scopes_supported"_L1).toArray().contains(u"api.access"_s);
        };
        QVERIFY(!isPublished());
        QCOMPARE(fixture.call("PUT", path, published).status, 200);
        QVERIFY(isPublished());
        QCOMPARE(fixture.call("DELETE", path).status, 204);
        QCOMPARE(fixture.provider->dump(), before);
        const QByteArray openId = scopes() + '/' + idIn(named(fixture.list(scopes()), u"openid"_s));
        QCOMPARE(fixture.call("DELETE", openId).status, 403);
    }

    void keysAreListedAndRotated()
    {
        const OktaFixture fixture;
        const QByteArray keys = QByteArray(serverPath) + "/credentials/keys";
        const QByteArray rotate = QByteArray(serverPath) + "/credentials/lifecycle/keyRotate";
        const QString kid = fixture.list(keys).first().toObject().value("kid"_L1).toString();
        const RawReply refused = fixture.call("POST", rotate, { { u"use"_s, u"enc"_s } });
        QCOMPARE(refused.json().value("errorSummary"_L1).toString(), u"Api validation failed: rotateKeys"_s);
        QCOMPARE(fixture.call("POST", rotate, { { u"use"_s, u"sig"_s } }).status, 200);
        const QJsonArray after = fixture.list(keys);
        QCOMPARE(after.size(), 2);
        QCOMPARE(after.first().toObject().value("status"_L1).toString(), u"ACTIVE"_s);
        QCOMPARE(after.at(1).toObject().value("kid"_L1).toString(), kid);
    }
};

QTEST_GUILESS_MAIN(TestOktaServers)

#include "test_okta_servers.moc"
