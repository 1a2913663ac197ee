#include "models/oauth/token_endpoint.h"
#include "tests/models/oauth/oauth_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::Error;
using Request = ScriptedServer::Request;
using Answer = ScriptedServer::Answer;

class TestTokenEndpoint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void clientCredentialsAreAskedFor();
    void aCodeIsExchangedWithItsVerifier();
    void aPasswordIsSentInTheBody();
    void aRefreshKeepsTheOldTokenUnlessThereIsANewOne();
    void aRefusalKeepsItsCode();
    void aRateLimitIsNotWaitedFor();
    void anUnknownEndpointIsNamed();
    void nothingSecretIsRecorded();

private:
    oauth::TokenEndpoint endpoint(const ScriptedServer &server, net::Recorder recorder = {})
    {
        return { m_fixture.http(std::move(recorder)), OauthFixture::metadata(server), m_client, m_fixture.clock };
    }

    OauthFixture m_fixture;
    oauth::Client m_client { u"app"_s, core::Secret("the-secret"), oauth::ClientAuth::Basic };
};

namespace {

Answer tokens(const Request &)
{
    return { 200, R"({"access_token":"new-access","token_type":"Bearer","expires_in":10})" };
}

} // namespace

void TestTokenEndpoint::clientCredentialsAreAskedFor()
{
    const ScriptedServer server(tokens);
    const auto got = endpoint(server).clientCredentials({ u"a"_s, u"b"_s }, u"api://x"_s, u"https://r.example"_s);
    QVERIFY(got);
    QCOMPARE(got->accessToken.reveal(), "new-access");
    QCOMPARE(got->expiresAt, m_fixture.clock.now().addSecs(10));
    QCOMPARE(got->scopes, QStringList({ u"a"_s, u"b"_s }));
    const Request sent = server.requests().constFirst();
    QCOMPARE(sent.line(), "POST /token");
    QCOMPARE(sent.body, "grant_type=client_credentials&scope=a+b&audience=api%3A%2F%2Fx&resource=https%3A%2F%2Fr.example");
    QCOMPARE(sent.header("authorization"), "Basic " + QByteArray("app:the-secret").toBase64());
    QVERIFY(endpoint(server).clientCredentials({}));
    QCOMPARE(server.requests().constLast().body, "grant_type=client_credentials");
}

void TestTokenEndpoint::aCodeIsExchangedWithItsVerifier()
{
    const ScriptedServer server(tokens);
    const auto got = endpoint(server).exchangeCode(
        core::Secret("c&d"), QUrl(u"http://127.0.0.1:8765/callback"_s), core::Secret("the-verifier"), { u"openid"_s });
    QVERIFY(got);
    QCOMPARE(got->scopes, QStringList(u"openid"_s));
    QCOMPARE(server.requests().constFirst().body,
        "grant_type=authorization_code&code=c%26d&redirect_uri=http%3A%2F%2F127.0.0.1%3A8765%2Fcallback&code_verifier=the-verifier");
}

void TestTokenEndpoint::aPasswordIsSentInTheBody()
{
    const ScriptedServer server(tokens);
    const auto got = endpoint(server).password(u"alice"_s, core::Secret("wonder land&"), { u"openid"_s });
    QVERIFY(got);
    const Request sent = server.requests().constFirst();
    QCOMPARE(sent.body, "grant_type=password&username=alice&password=wonder+land%26&scope=openid");
    QCOMPARE(sent.header("authorization"), "Basic " + QByteArray("app:the-secret").toBase64());
}

void TestTokenEndpoint::aRefreshKeepsTheOldTokenUnlessThereIsANewOne()
{
    QByteArray answer = R"({"access_token":"a2","token_type":"Bearer"})";
    const ScriptedServer server([&answer](const Request &) { return Answer { 200, answer }; });
    const auto kept = endpoint(server).refresh(core::Secret("old-refresh"));
    QVERIFY(kept);
    QCOMPARE(kept->refreshToken.reveal(), "old-refresh");
    QCOMPARE(server.requests().constFirst().body, "grant_type=refresh_token&refresh_token=old-refresh");
    answer = R"({"access_token":"a2","token_type":"Bearer","refresh_token":"new-refresh"})";
    const auto rotated = endpoint(server).refresh(core::Secret("old-refresh"), { u"x"_s });
    QVERIFY(rotated);
    QCOMPARE(rotated->refreshToken.reveal(), "new-refresh");
}

void TestTokenEndpoint::aRefusalKeepsItsCode()
{
    const ScriptedServer server([](const Request &) {
        return Answer { 400, R"({"error":"invalid_grant","error_description":"old-refresh is used"})" };
    });
    const auto got = endpoint(server).refresh(core::Secret("old-refresh"));
    QVERIFY(!got);
    QCOMPARE(got.error().kind, Error::Kind::Rejected);
    QCOMPARE(got.error().code, u"invalid_grant"_s);
    QCOMPARE(got.error().text, u"[removed] is used"_s);
    QCOMPARE(got.error().where, QString(u"POST "_s + OauthFixture::at(server, u"/token"_s).toString()));
}

void TestTokenEndpoint::aRateLimitIsNotWaitedFor()
{
    const ScriptedServer server([](const Request &) { return Answer { 429, "{}", "application/json", "Retry-After: 30\r\n" }; });
    const auto got = endpoint(server).clientCredentials({});
    QVERIFY(!got);
    QCOMPARE(got.error().kind, Error::Kind::RateLimited);
    QCOMPARE(got.error().retryAfterSeconds, 30);
    QCOMPARE(server.requests().size(), 1);
}

void TestTokenEndpoint::anUnknownEndpointIsNamed()
{
    const oauth::TokenEndpoint none(m_fixture.http(), {}, m_client, m_fixture.clock);
    const auto got = none.clientCredentials({});
    QVERIFY(!got);
    QCOMPARE(got.error().code, u"gatehouse.endpoint_missing"_s);
}

void TestTokenEndpoint::nothingSecretIsRecorded()
{
    const ScriptedServer server(tokens);
    QByteArray recorded;
    const auto recorder = [&recorded](const net::Exchange &exchange) {
        recorded += exchange.url.toUtf8() + exchange.requestBody + exchange.responseBody;
        for (const auto &[name, value] : exchange.requestHeaders)
            recorded += name + value;
    };
    m_client.auth = oauth::ClientAuth::Post;
    QVERIFY(
        endpoint(server, recorder).exchangeCode(core::Secret("the-code"), QUrl(u"http://127.0.0.1/cb"_s), core::Secret("the-verifier")));
    m_client.auth = oauth::ClientAuth::Basic;
    QVERIFY(endpoint(server, recorder).refresh(core::Secret("the-refresh")));
    QVERIFY(recorded.contains("grant_type=authorization_code"));
    for (const char *secret : { "the-secret", "the-code", "the-verifier", "the-refresh", "new-access", "Basic " })
        QVERIFY2(!recorded.contains(secret), secret);
}

QTEST_GUILESS_MAIN(TestTokenEndpoint)
#include "test_token_endpoint.moc"
