#include "models/oauth/userinfo.h"
#include "tests/models/oauth/oauth_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::Error;
using Answer = ScriptedServer::Answer;

class TestUserinfo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePersonIsDescribed();
    void badAnswersAreRefused_data();
    void badAnswersAreRefused();

private:
    OauthFixture m_fixture;
};

void TestUserinfo::thePersonIsDescribed()
{
    const ScriptedServer server([](const ScriptedServer::Request &) { return Answer { 200, R"({"sub":"alice","name":"Alice"})" }; });
    const auto person = oauth::fetchUserinfo(m_fixture.http(), OauthFixture::metadata(server), core::Secret("the-token"), u"alice"_s);
    QVERIFY(person);
    QCOMPARE(person->value(u"name"_s).toString(), u"Alice"_s);
    QCOMPARE(server.requests().constFirst().line(), "GET /me");
    QCOMPARE(server.requests().constFirst().header("authorization"), "Bearer the-token");
}

void TestUserinfo::badAnswersAreRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("code");
    const QByteArray json = "application/json";
    QTest::newRow("somebody else") << 200 << json << QByteArray(R"({"sub":"bob"})") << QByteArray() << u"gatehouse.userinfo_sub"_s;
    QTest::newRow("nobody") << 200 << json << QByteArray("{}") << QByteArray() << u"gatehouse.shape"_s;
    QTest::newRow("signed") << 200 << QByteArray("application/jwt") << QByteArray("ey.a.b") << QByteArray()
                            << u"gatehouse.userinfo_signed"_s;
    QTest::newRow("challenge") << 401 << json << QByteArray() << QByteArray("WWW-Authenticate: Bearer error=\"invalid_token\"\r\n")
                               << u"invalid_token"_s;
}

void TestUserinfo::badAnswersAreRefused()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, header);
    QFETCH(const QString, code);
    const ScriptedServer server([&](const ScriptedServer::Request &) { return Answer { status, body, type, header }; });
    const auto person = oauth::fetchUserinfo(m_fixture.http(), OauthFixture::metadata(server), core::Secret("the-token"), u"alice"_s);
    QVERIFY(!person);
    QCOMPARE(person.error().code, code);
}

QTEST_GUILESS_MAIN(TestUserinfo)
#include "test_userinfo.moc"
