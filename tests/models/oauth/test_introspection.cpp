#include "models/oauth/introspection.h"
#include "tests/models/oauth/oauth_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::Error;
using Answer = ScriptedServer::Answer;

class TestIntrospection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anActiveTokenIsDescribed();
    void badAnswersAreRefused_data();
    void badAnswersAreRefused();

private:
    OauthFixture m_fixture;
    oauth::Client m_client { u"gateway"_s, core::Secret("the-secret"), oauth::ClientAuth::Basic };
};

void TestIntrospection::anActiveTokenIsDescribed()
{
    QByteArray answer = R"({"active":true,"client_id":"app","sub":"alice","scope":"a b","exp":1893553445,"ext":1})";
    const ScriptedServer server([&answer](const ScriptedServer::Request &) { return Answer { 200, answer }; });
    const auto metadata = OauthFixture::metadata(server);
    const auto found = oauth::introspect(m_fixture.http(), metadata, m_client, core::Secret("t&k"), u"access_token"_s);
    QVERIFY(found);
    QVERIFY(found->active);
    QCOMPARE(found->clientId, u"app"_s);
    QCOMPARE(found->subject, u"alice"_s);
    QCOMPARE(found->scopes, QStringList({ u"a"_s, u"b"_s }));
    QCOMPARE(found->expiresAt, QDateTime::fromSecsSinceEpoch(1893553445, Qt::UTC));
    QCOMPARE(found->members.value(u"ext"_s).toInt(), 1);
    QCOMPARE(server.requests().constFirst().body, "token=t%26k&token_type_hint=access_token");
    QVERIFY(server.requests().constFirst().header("authorization").startsWith("Basic "));

    answer = R"({"active":false})";
    const auto dead = oauth::introspect(m_fixture.http(), metadata, m_client, core::Secret("t"));
    QVERIFY(dead);
    QVERIFY(!dead->active);
    QCOMPARE(server.requests().constLast().body, "token=t");
}

void TestIntrospection::badAnswersAreRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("code");
    QTest::newRow("no active") << 200 << QByteArray("{}") << Error::Kind::Protocol << u"gatehouse.shape"_s;
    QTest::newRow("text") << 200 << QByteArray(R"({"active":"true"})") << Error::Kind::Protocol << u"gatehouse.shape"_s;
    QTest::newRow("html") << 200 << QByteArray("<html></html>") << Error::Kind::Protocol << u"gatehouse.html_answer"_s;
    QTest::newRow("client") << 401 << QByteArray(R"({"error":"invalid_client"})") << Error::Kind::Denied << u"invalid_client"_s;
    QTest::newRow("JWT") << 400 << QByteArray(R"({"error":"unsupported_token_type"})") << Error::Kind::Rejected
                         << u"unsupported_token_type"_s;
}

void TestIntrospection::badAnswersAreRefused()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const Error::Kind, kind);
    QFETCH(const QString, code);
    const ScriptedServer server([&](const ScriptedServer::Request &) { return Answer { status, body }; });
    const auto found = oauth::introspect(m_fixture.http(), OauthFixture::metadata(server), m_client, core::Secret("t"));
    QVERIFY(!found);
    QCOMPARE(found.error().kind, kind);
    QCOMPARE(found.error().code, code);
    const auto absent = oauth::introspect(m_fixture.http(), {}, m_client, core::Secret("t"));
    QVERIFY(!absent);
    QCOMPARE(absent.error().code, u"gatehouse.endpoint_missing"_s);
}

QTEST_GUILESS_MAIN(TestIntrospection)
#include "test_introspection.moc"
