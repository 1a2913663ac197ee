#include "models/oauth/revocation.h"
#include "tests/models/oauth/oauth_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Answer = ScriptedServer::Answer;

class TestRevocation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTokenIsTakenBack();
    void aRefusalKeepsItsCode();

private:
    OauthFixture m_fixture;
    oauth::Client m_client { u"app"_s, {}, oauth::ClientAuth::None };
};

void TestRevocation::aTokenIsTakenBack()
{
    int status = 200;
    const ScriptedServer server([&status](const ScriptedServer::Request &) { return Answer { status, {}, "text/plain" }; });
    const auto metadata = OauthFixture::metadata(server);
    QVERIFY(oauth::revoke(m_fixture.http(), metadata, m_client, core::Secret("the-token"), u"refresh_token"_s));
    QCOMPARE(server.requests().constFirst().line(), "POST /revoke");
    QCOMPARE(server.requests().constFirst().body, "token=the-token&token_type_hint=refresh_token&client_id=app");
    status = 204;
    QVERIFY(oauth::revoke(m_fixture.http(), metadata, m_client, core::Secret("the-token")));
}

void TestRevocation::aRefusalKeepsItsCode()
{
    const ScriptedServer server([](const ScriptedServer::Request &) {
        return Answer { 400, R"({"error":"unsupported_token_type","error_description":"cannot revoke the-token"})" };
    });
    const auto done = oauth::revoke(m_fixture.http(), OauthFixture::metadata(server), m_client, core::Secret("the-token"));
    QVERIFY(!done);
    QCOMPARE(done.error().code, u"unsupported_token_type"_s);
    QCOMPARE(done.error().text, u"cannot revoke [removed]"_s);
    const auto absent = oauth::revoke(m_fixture.http(), {}, m_client, core::Secret("the-token"));
    QVERIFY(!absent);
    QCOMPARE(absent.error().code, u"gatehouse.endpoint_missing"_s);
}

QTEST_GUILESS_MAIN(TestRevocation)
#include "test_revocation.moc"
