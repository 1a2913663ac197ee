#include "tests/app/sandbox/provider/provider_fixture.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provider_test;

namespace {

QByteArray pathOf(const TestClient &client)
{
    return "/register/" + client.id;
}

/// What an update sends: the answer without what only the server says (RFC 7592 section 2.2).
QJsonObject updatable(QJsonObject answer)
{
    for (const char *member : { "registration_access_token", "registration_client_uri", "client_id_issued_at", "client_secret_expires_at" })
        answer.remove(QLatin1StringView(member));
    return answer;
}

RawReply update(const ProviderFixture &fixture, const TestClient &client, const QJsonObject &body)
{
    return fixture.client().sendJson("PUT", pathOf(client), body, bearer(client.managementToken));
}

} // namespace

class TestRegistration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theAnswerHoldsEverythingThatWasRegistered()
    {
        const ProviderFixture fixture;
        const RawReply reply = fixture.client().sendJson("POST", "/register",
            { { u"client_name"_s, u"App"_s }, { u"software_id"_s, u"sw-1"_s },
                { u"redirect_uris"_s, QJsonArray { u"https://app.example/cb"_s } } });
        QCOMPARE(reply.status, 201);
        QCOMPARE(reply.header("Cache-Control"), "no-store");
        const QJsonObject json = reply.json();
        const QString id = json.value("client_id"_L1).toString();
        QVERIFY(!id.isEmpty());
        QCOMPARE(json.value("client_secret"_L1).toString().size(), 43);
        QCOMPARE(json.value("client_secret_expires_at"_L1).toInt(-1), 0);
        QCOMPARE(json.value("client_id_issued_at"_L1).toInteger(), fixture.clock.now().toSecsSinceEpoch());
        QCOMPARE(json.value("registration_client_uri"_L1).toString(), QString(fixture.issuer() + u"/register/"_s + id));
        QCOMPARE(json.value("registration_access_token"_L1).toString().size(), 43);
        QCOMPARE(json.value("software_id"_L1).toString(), u"sw-1"_s);
        QCOMPARE(json.value("client_name"_L1).toString(), u"App"_s);
        QCOMPARE(json.value("token_endpoint_auth_method"_L1).toString(), u"client_secret_basic"_s);
    }

    void aPublicClientGetsNoSecret()
    {
        const ProviderFixture fixture;
        const TestClient client = fixture.registerClient(
            { { u"token_endpoint_auth_method"_s, u"none"_s }, { u"grant_types"_s, QJsonArray { u"authorization_code"_s } } });
        QVERIFY(!client.answer.contains("client_secret"_L1));
        QVERIFY(!client.answer.contains("client_secret_expires_at"_L1));
    }

    void theInitialAccessTokenIsDemandedWhenThereIsOne()
    {
        sandbox::ProviderOptions options;
        options.initialAccessToken = core::Secret("iat");
        const ProviderFixture fixture(options);
        const QJsonObject body { { u"redirect_uris"_s, QJsonArray { u"https://app.example/cb"_s } } };
        for (const RawClient::Headers &headers : { RawClient::Headers {}, bearer("wrong"), bearer("iat2") }) {
            const RawReply reply = fixture.client().sendJson("POST", "/register", body, headers);
            QCOMPARE(reply.status, 401);
            QCOMPARE(reply.json().value("error"_L1).toString(), u"invalid_token"_s);
            QVERIFY(reply.header("WWW-Authenticate").startsWith("Bearer"));
        }
        QCOMPARE(fixture.client().sendJson("POST", "/register", body, bearer("iat")).status, 201);
    }

    void badMetadataIsRefusedWithTheCodesOfTheRfc()
    {
        const ProviderFixture fixture;
        const auto error = [&fixture](const QByteArray &body, const QByteArray &type = "application/json") -> QByteArray {
            const RawReply reply = fixture.client().send("POST", "/register", body, { { "Content-Type", type } });
            return QByteArray::number(reply.status) + ' ' + reply.json().value("error"_L1).toString().toUtf8();
        };
        QCOMPARE(error("{\"redirect_uris\":[\"http://evil.example/\"]}"), "400 invalid_redirect_uri");
        QCOMPARE(error("{\"redirect_uris\":[\"https://a/\"],\"grant_types\":[\"magic\"]}"), "400 invalid_client_metadata");
        QCOMPARE(error("{\"redirect_uris\":[\"https://a/\"],"), "400 invalid_client_metadata");
        QCOMPARE(error("[]"), "400 invalid_client_metadata");
        QCOMPARE(error("{\"client_name\":\"a\",\"client_name\":\"b\",\"redirect_uris\":[\"https://a/\"]}"), "400 invalid_client_metadata");
        QCOMPARE(error("redirect_uris=https://a/", "application/x-www-form-urlencoded"), "400 invalid_client_metadata");
        QCOMPARE(error("{\"client_name\":\"" + QByteArray(65 * 1024, 'a') + "\"}"), "413 invalid_client_metadata");
        QVERIFY(fixture.provider->dump().value("clients"_L1).toObject().isEmpty());
    }

    void aClientCanBeReadWithItsTokenOnly()
    {
        const ProviderFixture fixture;
        const TestClient client = fixture.registerClient();
        const TestClient other = fixture.registerClient();
        QCOMPARE(fixture.get(pathOf(client), bearer(client.managementToken)).json(), client.answer);
        QCOMPARE(fixture.get(pathOf(client)).status, 401);
        QCOMPARE(fixture.get(pathOf(client), bearer(other.managementToken)).status, 401);
        QCOMPARE(fixture.get("/register/nobody", bearer(client.managementToken)).status, 401);
    }

    void anUpdateReplacesEverything()
    {
        const ProviderFixture fixture;
        const TestClient client = fixture.registerClient({ { u"software_id"_s, u"sw-1"_s } });
        QJsonObject body = updatable(client.answer);
        body.remove("software_id"_L1);
        body.insert("client_name"_L1, u"Renamed"_s);
        const RawReply reply = update(fixture, client, body);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.json().value("client_name"_L1).toString(), u"Renamed"_s);
        QVERIFY(!reply.json().contains("software_id"_L1));
        QCOMPARE(reply.json().value("client_secret"_L1), client.answer.value("client_secret"_L1));
        QCOMPARE(fixture.get(pathOf(client), bearer(client.managementToken)).json(), reply.json());
    }

    void anUpdateMayNotSayWhatOnlyTheServerSays()
    {
        const ProviderFixture fixture;
        const TestClient client = fixture.registerClient();
        const QJsonObject good = updatable(client.answer);
        const auto statusWith = [&](const char *member, const QJsonValue &value) {
            QJsonObject body = good;
            body.insert(QLatin1StringView(member), value);
            return update(fixture, client, body).status;
        };
        QCOMPARE(statusWith("client_id", u"another"_s), 400);
        QCOMPARE(statusWith("client_secret", u"chosen"_s), 400);
        QCOMPARE(statusWith("client_id_issued_at", 1), 400);
        QCOMPARE(statusWith("client_secret_expires_at", 0), 400);
        QCOMPARE(statusWith("registration_access_token", u"x"_s), 400);
        QCOMPARE(statusWith("registration_client_uri", u"x"_s), 400);
        QCOMPARE(statusWith("redirect_uris", QJsonArray { u"http://evil.example/"_s }), 400);
        QJsonObject without = good;
        without.remove("client_id"_L1);
        QCOMPARE(update(fixture, client, without).status, 400);
        QCOMPARE(fixture.get(pathOf(client), bearer(client.managementToken)).json(), client.answer);
    }

    void changingTheAuthenticationMakesAndTakesTheSecret()
    {
        const ProviderFixture fixture;
        const TestClient client = fixture.registerClient({ { u"grant_types"_s, QJsonArray { u"authorization_code"_s } } });
        QJsonObject body = updatable(client.answer);
        body.remove("client_secret"_L1);
        body.insert("token_endpoint_auth_method"_L1, u"none"_s);
        QVERIFY(!update(fixture, client, body).json().contains("client_secret"_L1));
        body.insert("token_endpoint_auth_method"_L1, u"client_secret_post"_s);
        const QString fresh = update(fixture, client, body).json().value("client_secret"_L1).toString();
        QCOMPARE(fresh.size(), 43);
        QVERIFY(fresh.toUtf8() != client.secret);
    }

    void registrationTokensRotateWhereTheSwitchSaysSo()
    {
        sandbox::ProviderOptions options;
        options.rotateRegistrationToken = true;
        const ProviderFixture fixture(options);
        TestClient client = fixture.registerClient();
        const QByteArray old = client.managementToken;
        client.managementToken = fixture.get(pathOf(client), bearer(old)).json().value("registration_access_token"_L1).toString().toUtf8();
        QVERIFY(client.managementToken != old);
        QCOMPARE(fixture.get(pathOf(client), bearer(old)).status, 401);
        const QJsonObject updated = update(fixture, client, updatable(client.answer)).json();
        QCOMPARE(fixture.get(pathOf(client), bearer(client.managementToken)).status, 401);
        QCOMPARE(fixture.get(pathOf(client), bearer(updated.value("registration_access_token"_L1).toString().toUtf8())).status, 200);
    }

    void aRemovedClientIsGoneWithAllThatWasItsOwn()
    {
        const ProviderFixture fixture;
        const QJsonObject before = fixture.provider->dump();
        const TestClient client = fixture.registerClient();
        const TestClient gateway = fixture.registerClient();
        const QJsonObject tokens = fixture.logIn(client, "openid offline_access");
        const RawReply gone = fixture.client().send("DELETE", pathOf(client), {}, bearer(client.managementToken));
        QCOMPARE(gone.status, 204);
        QVERIFY(gone.body.isEmpty());
        QCOMPARE(fixture.get(pathOf(client), bearer(client.managementToken)).status, 401);
        QCOMPARE(fixture.client().send("DELETE", pathOf(client), {}, bearer(client.managementToken)).status, 401);
        QCOMPARE(fixture.clientCredentials(client).status, 401);
        for (const char *name : { "access_token", "refresh_token" })
            QVERIFY(!fixture.introspect(gateway, tokens.value(QLatin1StringView(name)).toString()).value("active"_L1).toBool());
        fixture.client().send("DELETE", pathOf(gateway), {}, bearer(gateway.managementToken));
        QCOMPARE(fixture.provider->dump(), before);
    }

    void aClientFromTheStartCannotBeManaged()
    {
        sandbox::ProviderOptions options;
        options.clients
            = { { u"service"_s, core::Secret("service-secret"), { { u"grant_types"_s, QJsonArray { u"client_credentials"_s } } } } };
        const ProviderFixture fixture(options);
        QCOMPARE(fixture.clientCredentials({ "service", "service-secret", {}, {} }).status, 200);
        for (const QByteArray &token : { QByteArray(), QByteArray("service-secret") })
            QCOMPARE(fixture.client().send("DELETE", "/register/service", {}, bearer(token)).status, 401);
        QCOMPARE(fixture.clientCredentials({ "service", "service-secret", {}, {} }).status, 200);
    }
};

QTEST_GUILESS_MAIN(TestRegistration)
#include "test_registration.moc"
