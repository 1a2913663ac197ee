#include "models/identity/okta/okta_servers.h"
#include "models/oauth/token_endpoint.h"
#include "tests/models/identity/okta_fixture.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Error;

namespace {

QString told(const auto &result)
{
    return result ? QString() : u"%1 %2 %3"_s.arg(result.error().code, result.error().text, result.error().where);
}

QString codeOf(const auto &result)
{
    return result ? QString() : result.error().code;
}

QJsonObject claimsOf(const core::Secret &token)
{
    const QByteArray part = token.reveal().split('.').value(1);
    return QJsonDocument::fromJson(QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding)).object();
}

} // namespace

/// The provider as a plan uses it, at the sandbox.
class TestOktaProvider : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWiringGivesTokensWithTheClientId();
    void customClaimsOfAccessTokensAreRead();
    void theIssuerMustBeACustomServer();
    void withoutATokenNothingIsAsked();
    void whatItCanDoesNotDependOnTheToken();
    void theWiringAsksForWhatIsNotThereAnyway();
    void refusalsAreOktasOwn_data();
    void refusalsAreOktasOwn();
    void aRateLimitSaysHowLong();
    void noSecretLeavesWithAnError();
    void serversAreReadAndTheirKeysRotate();
};

void TestOktaProvider::theWiringGivesTokensWithTheClientId()
{
    OktaFixture fixture;
    const auto okta = fixture.okta();
    const QJsonObject before = fixture.server->dump();
    const auto metadata = fixture.metadata();
    QCOMPARE(QUrl(metadata.issuer), fixture.server->issuer());
    const auto shared = fixture.make(okta->serverWiring({ u"application_id"_s, { u"api.access"_s } }));
    QVERIFY2(shared, qPrintable(told(shared)));
    const auto client = okta->createClient(fixture.http(), metadata, OktaFixture::service());
    QVERIFY2(client, qPrintable(told(client)));

    const oauth::TokenEndpoint endpoint(fixture.http(), metadata, client->client, *fixture.clock);
    const auto refused = endpoint.clientCredentials({ u"api.access"_s });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"access_denied"_s);
    QVERIFY2(refused.error().text.startsWith(u"Policy evaluation failed"_s), qPrintable(refused.error().text));

    const auto wired = okta->applicationWiring(OktaFixture::wiring(*client));
    QCOMPARE(wired.size(), 2);
    QCOMPARE(wired.at(1).parentIndex, 0);
    const auto own = fixture.make(wired);
    QVERIFY2(own, qPrintable(told(own)));
    const auto tokens = endpoint.clientCredentials({ u"api.access"_s });
    QVERIFY2(tokens, qPrintable(told(tokens)));
    QCOMPARE(claimsOf(tokens->accessToken).value("application_id"_L1).toString(), u"gh-orders-0001"_s);
    QCOMPARE(claimsOf(tokens->accessToken).value("cid"_L1).toString(), u"gh-orders-0001"_s);

    QVERIFY(okta->removeObject(fixture.http(), wired.at(0).object, own->at(0)));
    QVERIFY(okta->removeClient(fixture.http(), *client));
    const auto serverObjects = okta->serverWiring({ u"application_id"_s, { u"api.access"_s } });
    for (qsizetype index = 0; index < shared->size(); ++index)
        QVERIFY(okta->removeObject(fixture.http(), serverObjects.at(index).object, shared->at(index)));
    QCOMPARE(fixture.server->dump(), before);
}

void TestOktaProvider::customClaimsOfAccessTokensAreRead()
{
    OktaFixture fixture;
    const auto okta = fixture.okta();
    const auto before = okta->accessTokenClaims(fixture.http());
    QVERIFY2(before, qPrintable(told(before)));
    const auto names = [](const QList<identity::TokenClaim> &claims) {
        QStringList found;
        for (const identity::TokenClaim &claim : claims)
            found << claim.name;
        return found;
    };
    QVERIFY(!names(*before).contains(u"application_id"_s));
    const auto made = fixture.make(okta->serverWiring({ u"application_id"_s, {} }));
    QVERIFY2(made, qPrintable(told(made)));
    const auto claims = okta->accessTokenClaims(fixture.http());
    QVERIFY2(claims, qPrintable(told(claims)));
    QVERIFY(names(*claims).contains(u"application_id"_s));
    for (const identity::TokenClaim &claim : *claims) {
        if (claim.name == u"application_id")
            QCOMPARE(claim.value, u"app.clientId"_s);
    }
}

void TestOktaProvider::theIssuerMustBeACustomServer()
{
    OktaFixture fixture;
    QUrl org = fixture.server->issuer();
    org.setPath({});
    const auto okta = identity::makeOktaProvider({ {}, {}, u"okta"_s, org, {} }, core::Secret("sandbox-okta-token"));
    const auto refused = okta->discover(fixture.http());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Unsupported);
    QCOMPARE(refused.error().code, u"gatehouse.org_authorization_server"_s);
    QCOMPARE(refused.error().fields.toObject().value("example"_L1).toString(), fixture.server->issuer().toString());
    QCOMPARE(codeOf(okta->findObject(fixture.http(), { u"claim"_s, u"a"_s, {}, {} })), refused.error().code);
    QCOMPARE(codeOf(okta->createClient(fixture.http(), {}, OktaFixture::service())), refused.error().code);
}

void TestOktaProvider::withoutATokenNothingIsAsked()
{
    OktaFixture fixture;
    const auto okta = fixture.okta({});
    QVERIFY(okta->discover(fixture.http()));
    const identity::RegisteredClient client;
    const identity::ProviderObject claim { u"claim"_s, u"a"_s, {}, {} };
    int requests = 0;
    const net::Http http = fixture.http([&requests](const net::Exchange &) { ++requests; });
    const QStringList codes { codeOf(okta->createClient(http, {}, OktaFixture::service())), codeOf(okta->readClient(http, client)),
        codeOf(okta->removeClient(http, client)), codeOf(okta->findClient(http, {}, u"a"_s, {})),
        codeOf(okta->readClientSecret(http, client)), codeOf(okta->findObject(http, claim)), codeOf(okta->createObject(http, claim)),
        codeOf(okta->removeObject(http, claim, u"1"_s)) };
    for (const QString &code : codes)
        QCOMPARE(code, u"gatehouse.okta_api_token_missing"_s);
    QCOMPARE(requests, 0);
}

void TestOktaProvider::whatItCanDoesNotDependOnTheToken()
{
    OktaFixture fixture;
    const auto with = fixture.okta()->capabilities({});
    QVERIFY(with.registersClients && with.findsClients && with.choosesClientId && !with.ephemeralLoopbackPort);
    QCOMPARE(with.clientIdClaims, QStringList { u"cid"_s });
    const auto without = fixture.okta({})->capabilities({});
    QVERIFY(without.registersClients && without.findsClients && without.choosesClientId && !without.ephemeralLoopbackPort);
}

void TestOktaProvider::theWiringAsksForWhatIsNotThereAnyway()
{
    OktaFixture fixture;
    const auto okta = fixture.okta();
    QVERIFY(okta->serverWiring({ u"cid"_s, { u"openid"_s, u"offline_access"_s } }).isEmpty());
    const auto wired = okta->serverWiring({ u"application_id"_s, { u"openid"_s, u"api.access"_s, u"api.access"_s } });
    QCOMPARE(wired.size(), 2);
    QCOMPARE(wired.at(0).object.kind, u"claim"_s);
    QCOMPARE(wired.at(0).object.desired.value("value"_L1).toString(), u"app.clientId"_s);
    QCOMPARE(wired.at(1).object.naturalKey, u"api.access"_s);
    const identity::ApplicationWiring planned { u"Orders"_s, u"${4.client_id}"_s, u"${4.object_id}"_s, { u"authorization_code"_s }, {} };
    const auto person = okta->applicationWiring(planned);
    QCOMPARE(person.size(), 3);
    QCOMPARE(person.at(0).object.naturalKey, u"Gatehouse: Orders"_s);
    QCOMPARE(person.at(2).object.parent, u"${4.object_id}"_s);
    QCOMPARE(person.at(2).object.naturalKey, u"Everyone"_s);
}

void TestOktaProvider::refusalsAreOktasOwn_data()
{
    QTest::addColumn<bool>("licensed");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("code");
    QTest::newRow("no licence") << false << QByteArray("sandbox-okta-token") << u"E0000015"_s;
    QTest::newRow("wrong token") << true << QByteArray("another-token-of-ours") << u"E0000011"_s;
}

void TestOktaProvider::refusalsAreOktasOwn()
{
    QFETCH(bool, licensed);
    QFETCH(QByteArray, token);
    QFETCH(QString, code);
    sandbox::ProviderOptions options;
    options.apiAccessManagement = licensed;
    OktaFixture fixture(options);
    const auto claim = fixture.okta()->serverWiring({ u"application_id"_s, {} }).first().object;
    const auto refused = fixture.okta(core::Secret(token))->findObject(fixture.http(), claim);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Denied);
    QCOMPARE(refused.error().code, code);
}

void TestOktaProvider::aRateLimitSaysHowLong()
{
    sandbox::ProviderOptions options;
    options.rateLimit = 2;
    OktaFixture fixture(options);
    const auto claim = fixture.okta()->serverWiring({ u"application_id"_s, {} }).first().object;
    QVERIFY(fixture.okta()->createObject(fixture.http(), claim));
    fixture.clock->advance(std::chrono::seconds(20));
    const auto limited = fixture.okta()->createClient(fixture.http(), {}, OktaFixture::service());
    QVERIFY(!limited);
    QCOMPARE(limited.error().kind, Error::Kind::RateLimited);
    QCOMPARE(limited.error().code, u"E0000047"_s);
    QCOMPARE(limited.error().sent, Error::Sent::No);
    QVERIFY2(limited.error().retryAfterSeconds > 30 && limited.error().retryAfterSeconds <= 41,
        qPrintable(QString::number(limited.error().retryAfterSeconds)));
    fixture.clock->advance(std::chrono::seconds(limited.error().retryAfterSeconds));
    const auto made = fixture.okta()->createClient(fixture.http(), {}, OktaFixture::service());
    QVERIFY2(made, qPrintable(told(made)));
}

void TestOktaProvider::noSecretLeavesWithAnError()
{
    OktaFixture fixture;
    sandbox::FaultRule rule;
    rule.method = "POST";
    rule.path = "/api/v1/apps";
    rule.status = 400;
    rule.body = R"({"errorCode":"E0000001","errorSummary":"a-secret-of-our-own-0001 by sandbox-okta-token",
        "errorCauses":[{"errorSummary":"client_secret: a-secret-of-our-own-0001"}]})";
    fixture.faults.add(rule);
    QList<net::Exchange> exchanges;
    const auto refused = fixture.okta()->createClient(
        fixture.http([&](const net::Exchange &exchange) { exchanges << exchange; }), {}, OktaFixture::service());
    QVERIFY(!refused);
    const Error &error = refused.error();
    QByteArray all = (error.text + error.code + error.where).toUtf8() + QJsonDocument(error.fields.toObject()).toJson();
    QCOMPARE(exchanges.size(), 1);
    for (const net::Exchange &exchange : std::as_const(exchanges)) {
        all += exchange.requestBody + exchange.responseBody;
        for (const net::Header &header : exchange.requestHeaders)
            all += header.second;
    }
    QVERIFY2(!all.contains("a-secret-of-our-own-0001") && !all.contains("sandbox-okta-token"), all.constData());
}

void TestOktaProvider::serversAreReadAndTheirKeysRotate()
{
    OktaFixture fixture;
    const auto client = fixture.client();
    const auto servers = identity::listOktaServers(client);
    QVERIFY2(servers, qPrintable(told(servers)));
    QCOMPARE(servers->size(), 1);
    QVERIFY(servers->first().isDefault && servers->first().active);
    const auto read = identity::readOktaServer(client, u"default"_s);
    QVERIFY2(read, qPrintable(told(read)));
    QCOMPARE(read->issuer, fixture.server->issuer().toString());
    const auto before = identity::listOktaKeys(client, u"default"_s);
    QVERIFY2(before && !before->isEmpty(), qPrintable(told(before)));
    const auto after = identity::rotateOktaKeys(client, u"default"_s);
    QVERIFY2(after, qPrintable(told(after)));
    const auto active = [](const QList<identity::OktaKey> &keys) {
        const auto found = std::find_if(keys.begin(), keys.end(), [](const auto &key) { return key.status == u"ACTIVE"; });
        return found == keys.end() ? QString() : found->kid;
    };
    QVERIFY(!active(*after).isEmpty() && active(*after) != active(*before));
    const auto made = identity::createOktaServer(client, { u"Orders"_s, u"of orders"_s, u"api://orders"_s });
    QVERIFY2(made, qPrintable(told(made)));
    QCOMPARE(made->audience, u"api://orders"_s);
    QVERIFY(identity::removeOktaServer(client, made->id));
    QVERIFY(identity::removeOktaServer(client, made->id));
    QCOMPARE(identity::listOktaServers(client)->size(), 1);
}

QTEST_GUILESS_MAIN(TestOktaProvider)
#include "test_okta_provider.moc"
