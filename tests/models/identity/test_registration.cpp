#include "models/identity/registration.h"
#include "tests/models/oauth/oauth_fixture.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Error;
using identity::RegisteredClient;
using Request = ScriptedServer::Request;
using Answer = ScriptedServer::Answer;

class TestRegistration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRequestSaysWhoWeAre();
    void secretsAreKeptApart();
    void theAnswersWayToAuthenticateHolds();
    void refusalsKeepTheirCode_data();
    void refusalsKeepTheirCode();
    void aServerErrorLeavesTheOutcomeUnknown();
    void unusableAnswersAreTakenBack_data();
    void unusableAnswersAreTakenBack();
    void whatCannotBeTakenBackIsSaidToBeThere();
    void withoutAnEndpointNothingIsAsked();
    void aReadKeepsANewToken();
    void aClientThatIsGoneIsNotFound_data();
    void aClientThatIsGoneIsNotFound();
    void anotherClientsAnswerIsRefused();
    void removingOneThatIsGoneIsNoError_data();
    void removingOneThatIsGoneIsNoError();
    void withoutItsTokenAClientIsLeftAlone();

private:
    core::Result<RegisteredClient> registerAt(const ScriptedServer &server, const core::Secret &initialToken = {})
    {
        return identity::registerClient(m_fixture.http(), OauthFixture::metadata(server), request(), initialToken);
    }

    static identity::ClientRequest request()
    {
        identity::ClientRequest request;
        request.name = u"Orders"_s;
        request.softwareId = u"software-1"_s;
        request.grantTypes = { u"authorization_code"_s, u"client_credentials"_s };
        request.redirectUris = { u"http://127.0.0.1:8765/callback"_s };
        request.scopes = { u"openid"_s, u"api:read"_s };
        return request;
    }

    static RegisteredClient known(const ScriptedServer &server)
    {
        RegisteredClient client;
        client.client = { u"c1"_s, core::Secret("the-client-secret"), oauth::ClientAuth::Basic };
        client.managementUri = OauthFixture::at(server, u"/register/c1"_s);
        client.managementToken = core::Secret("the-management-token");
        return client;
    }

    OauthFixture m_fixture;
};

namespace {

QByteArray answer(const Request &request, const QJsonObject &changes = {})
{
    QJsonObject json { { u"client_id"_s, u"c1"_s }, { u"client_secret"_s, u"the-client-secret"_s }, { u"client_secret_expires_at"_s, 0 },
        { u"registration_access_token"_s, u"the-management-token"_s },
        { u"registration_client_uri"_s, QString(u"http://"_s + QString::fromLatin1(request.header("host")) + u"/register/c1"_s) },
        { u"client_name"_s, u"Orders"_s } };
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        if (change->isNull())
            json.remove(change.key());
        else
            json.insert(change.key(), *change);
    }
    return QJsonDocument(json).toJson();
}

} // namespace

void TestRegistration::theRequestSaysWhoWeAre()
{
    const ScriptedServer server([](const Request &request) { return Answer { 201, answer(request) }; });
    QVERIFY(registerAt(server, core::Secret("the-initial-token")));
    const Request sent = server.requests().constFirst();
    QCOMPARE(sent.line(), "POST /register");
    QCOMPARE(sent.header("authorization"), "Bearer the-initial-token");
    QCOMPARE(sent.header("content-type"), "application/json");
    QCOMPARE(sent.json(),
        (QJsonObject { { u"client_name"_s, u"Orders"_s }, { u"software_id"_s, u"software-1"_s },
            { u"grant_types"_s, QJsonArray { u"authorization_code"_s, u"client_credentials"_s } },
            { u"response_types"_s, QJsonArray { u"code"_s } }, { u"redirect_uris"_s, QJsonArray { u"http://127.0.0.1:8765/callback"_s } },
            { u"token_endpoint_auth_method"_s, u"client_secret_basic"_s }, { u"application_type"_s, u"native"_s },
            { u"scope"_s, u"openid api:read"_s } }));
    auto machine = request();
    machine.grantTypes = { u"client_credentials"_s };
    machine.auth = oauth::ClientAuth::Post;
    machine.native = false;
    QCOMPARE(identity::registrationBody(machine).value(u"response_types"_s), QJsonValue(QJsonArray()));
    QCOMPARE(identity::registrationBody(machine).value(u"token_endpoint_auth_method"_s).toString(), u"client_secret_post"_s);
    QCOMPARE(identity::registrationBody(machine).value(u"application_type"_s).toString(), u"web"_s);
    machine.scopes = { u"openid"_s, u"offline_access"_s };
    QVERIFY(!identity::registrationBody(machine).contains(u"scope"_s));
    QVERIFY(registerAt(server));
    QVERIFY(server.requests().constLast().header("authorization").isEmpty());
}

void TestRegistration::secretsAreKeptApart()
{
    const ScriptedServer server([](const Request &request) { return Answer { 201, answer(request) }; });
    const auto client = registerAt(server);
    QVERIFY(client);
    QCOMPARE(client->client.id, u"c1"_s);
    QCOMPARE(client->client.secret.reveal(), "the-client-secret");
    QCOMPARE(client->managementToken.reveal(), "the-management-token");
    QCOMPARE(client->managementUri, OauthFixture::at(server, u"/register/c1"_s));
    const QByteArray shown = QJsonDocument(client->metadata).toJson();
    QVERIFY(shown.contains("Orders"));
    QVERIFY2(!shown.contains("the-client-secret") && !shown.contains("the-management-token"), shown.constData());
}

void TestRegistration::theAnswersWayToAuthenticateHolds()
{
    QJsonObject changes { { u"token_endpoint_auth_method"_s, u"client_secret_post"_s } };
    const ScriptedServer server([&changes](const Request &request) { return Answer { 201, answer(request, changes) }; });
    const auto posting = registerAt(server);
    QVERIFY(posting);
    QCOMPARE(posting->client.auth, oauth::ClientAuth::Post);
    changes = { { u"token_endpoint_auth_method"_s, u"none"_s }, { u"client_secret"_s, QJsonValue() } };
    const auto open = registerAt(server);
    QVERIFY(open);
    QCOMPARE(open->client.auth, oauth::ClientAuth::None);
}

void TestRegistration::refusalsKeepTheirCode_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("code");
    QTest::newRow("redirect") << 400 << QByteArray(R"({"error":"invalid_redirect_uri"})") << Error::Kind::Rejected
                              << u"invalid_redirect_uri"_s;
    QTest::newRow("metadata") << 400 << QByteArray(R"({"error":"invalid_client_metadata","error_description":"scope"})")
                              << Error::Kind::Rejected << u"invalid_client_metadata"_s;
    QTest::newRow("token") << 401 << QByteArray(R"({"error":"invalid_token"})") << Error::Kind::Denied << u"invalid_token"_s;
    QTest::newRow("closed") << 403 << QByteArray("<html></html>") << Error::Kind::Denied << u"gatehouse.unexpected_status"_s;
}

void TestRegistration::refusalsKeepTheirCode()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const Error::Kind, kind);
    QFETCH(const QString, code);
    const ScriptedServer server([&](const Request &) { return Answer { status, body }; });
    const auto client = registerAt(server);
    QVERIFY(!client);
    QCOMPARE(client.error().kind, kind);
    QCOMPARE(client.error().code, code);
    QCOMPARE(client.error().sent, Error::Sent::No);
    QCOMPARE(server.requests().size(), 1);
}

void TestRegistration::aServerErrorLeavesTheOutcomeUnknown()
{
    const ScriptedServer server([](const Request &) { return Answer { 502, "<html></html>", "text/html" }; });
    const auto client = registerAt(server);
    QVERIFY(!client);
    QCOMPARE(client.error().sent, Error::Sent::Unknown);
    QCOMPARE(server.requests().size(), 1);
}

void TestRegistration::unusableAnswersAreTakenBack_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("code");
    QTest::newRow("secret") << u"client_secret"_s << QJsonValue() << u"gatehouse.registration_answer"_s;
    QTest::newRow("method") << u"token_endpoint_auth_method"_s << QJsonValue(u"private_key_jwt"_s) << u"gatehouse.auth_method"_s;
    QTest::newRow("id") << u"client_id"_s << QJsonValue(17) << u"gatehouse.registration_answer"_s;
}

void TestRegistration::unusableAnswersAreTakenBack()
{
    QFETCH(const QString, member);
    QFETCH(const QJsonValue, value);
    QFETCH(const QString, code);
    const ScriptedServer server([&](const Request &request) {
        return request.verb == "DELETE" ? Answer { 204, {} } : Answer { 201, answer(request, { { member, value } }) };
    });
    const auto client = registerAt(server);
    QVERIFY(!client);
    QCOMPARE(client.error().code, code);
    QCOMPARE(client.error().sent, Error::Sent::No);
    QCOMPARE(server.lines(), (QList<QByteArray> { "POST /register", "DELETE /register/c1" }));
    QCOMPARE(server.requests().constLast().header("authorization"), "Bearer the-management-token");
}

void TestRegistration::whatCannotBeTakenBackIsSaidToBeThere()
{
    const ScriptedServer server([](const Request &request) {
        return Answer { 201, answer(request, { { u"registration_client_uri"_s, u"http://elsewhere.example/c1"_s } }) };
    });
    const auto client = registerAt(server);
    QVERIFY(!client);
    QCOMPARE(client.error().code, u"gatehouse.registration_answer"_s);
    QCOMPARE(client.error().fields.toObject().value(u"member"_s).toString(), u"registration_client_uri"_s);
    QCOMPARE(client.error().sent, Error::Sent::Yes);
    const ScriptedServer broken([](const Request &) { return Answer { 201, "{" }; });
    const auto unread = registerAt(broken);
    QVERIFY(!unread);
    QCOMPARE(unread.error().sent, Error::Sent::Yes);
}

void TestRegistration::withoutAnEndpointNothingIsAsked()
{
    oauth::Metadata metadata;
    metadata.issuer = u"https://id.example"_s;
    const auto client = identity::registerClient(m_fixture.http(), metadata, request(), {});
    QVERIFY(!client);
    QCOMPARE(client.error().kind, Error::Kind::Unsupported);
    QCOMPARE(client.error().code, u"gatehouse.no_registration"_s);
}

void TestRegistration::aReadKeepsANewToken()
{
    const ScriptedServer server([](const Request &request) {
        return Answer { 200,
            answer(request, { { u"registration_access_token"_s, u"a-new-token"_s }, { u"client_secret"_s, QJsonValue() } }) };
    });
    const auto read = identity::readRegistration(m_fixture.http(), known(server));
    QVERIFY(read);
    QCOMPARE(read->managementToken.reveal(), "a-new-token");
    QCOMPARE(read->client.secret.reveal(), "the-client-secret");
    QCOMPARE(server.requests().constFirst().line(), "GET /register/c1");
    QCOMPARE(server.requests().constFirst().header("authorization"), "Bearer the-management-token");
}

void TestRegistration::aClientThatIsGoneIsNotFound_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("401") << 401;
    QTest::newRow("404") << 404;
}

void TestRegistration::aClientThatIsGoneIsNotFound()
{
    QFETCH(const int, status);
    const ScriptedServer server([status](const Request &) { return Answer { status, R"({"error":"invalid_token"})" }; });
    const auto read = identity::readRegistration(m_fixture.http(), known(server));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::NotFound);
}

void TestRegistration::anotherClientsAnswerIsRefused()
{
    const ScriptedServer server([](const Request &request) { return Answer { 200, answer(request, { { u"client_id"_s, u"c2"_s } }) }; });
    const auto read = identity::readRegistration(m_fixture.http(), known(server));
    QVERIFY(!read);
    QCOMPARE(read.error().code, u"gatehouse.registration_answer"_s);
}

void TestRegistration::removingOneThatIsGoneIsNoError_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isDone");
    QTest::newRow("204") << 204 << true;
    QTest::newRow("404") << 404 << true;
    QTest::newRow("401") << 401 << true;
    QTest::newRow("403") << 403 << false;
    QTest::newRow("405") << 405 << false;
    QTest::newRow("500") << 500 << false;
}

void TestRegistration::removingOneThatIsGoneIsNoError()
{
    QFETCH(const int, status);
    QFETCH(const bool, isDone);
    const ScriptedServer server([status](const Request &) { return Answer { status, "{}" }; });
    const auto removed = identity::removeRegistration(m_fixture.http(), known(server));
    QCOMPARE(bool(removed), isDone);
    QCOMPARE(server.lines(), QList<QByteArray> { "DELETE /register/c1" });
}

void TestRegistration::withoutItsTokenAClientIsLeftAlone()
{
    RegisteredClient byHand;
    byHand.client.id = u"by-hand"_s;
    const auto removed = identity::removeRegistration(m_fixture.http(), byHand);
    QVERIFY(!removed);
    QCOMPARE(removed.error().code, u"gatehouse.no_management_token"_s);
    QCOMPARE(removed.error().fields.toObject().value(u"client_id"_s).toString(), u"by-hand"_s);
    QVERIFY(!identity::readRegistration(m_fixture.http(), byHand));
}

QTEST_GUILESS_MAIN(TestRegistration)
#include "test_registration.moc"
