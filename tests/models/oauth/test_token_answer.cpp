#include "models/oauth/token_answer.h"
#include "tests/models/oauth/oauth_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::Error;

class TestTokenAnswer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWholeAnswerIsRead();
    void whatIsLeftOutHasItsDefault();
    void aLifetimeMayComeAsText();
    void badAnswersAreRefused_data();
    void badAnswersAreRefused();
    void noTokenIsInAnError();
};

namespace {

oauth::TokenQuestion question()
{
    oauth::TokenQuestion question;
    question.scopes = { u"asked"_s };
    question.now = QDateTime(QDate(2030, 1, 2), QTime(3, 4, 5), Qt::UTC);
    question.where = u"POST https://id.example/token"_s;
    question.secrets = { core::Secret("client-secret-1") };
    return question;
}

core::Result<oauth::TokenSet> read(const QByteArray &body, int status = 200, const QByteArray &type = "application/json")
{
    return oauth::readTokenAnswer(OauthFixture::response(status, body, type), question());
}

} // namespace

void TestTokenAnswer::aWholeAnswerIsRead()
{
    const auto tokens = read(
        R"({"access_token":"a.b-c_~+/=","token_type":"bearer","expires_in":3600,"refresh_token":"r","id_token":"i","scope":"x  y"})");
    QVERIFY(tokens);
    QCOMPARE(tokens->accessToken.reveal(), "a.b-c_~+/=");
    QCOMPARE(tokens->refreshToken.reveal(), "r");
    QCOMPARE(tokens->idToken.reveal(), "i");
    QCOMPARE(tokens->tokenType, u"bearer"_s);
    QCOMPARE(tokens->expiresAt, question().now.addSecs(3600));
    QCOMPARE(tokens->scopes, QStringList({ u"x"_s, u"y"_s }));
}

void TestTokenAnswer::whatIsLeftOutHasItsDefault()
{
    const auto tokens = read(R"({"access_token":"a","token_type":"Bearer","refresh_token":null})");
    QVERIFY(tokens);
    QVERIFY(tokens->refreshToken.isEmpty());
    QVERIFY(tokens->idToken.isEmpty());
    QVERIFY(!tokens->expiresAt.isValid());
    QCOMPARE(tokens->scopes, QStringList(u"asked"_s));
    const auto none = read(R"({"access_token":"a","token_type":"Bearer","scope":""})");
    QVERIFY(none);
    QVERIFY(none->scopes.isEmpty());
}

void TestTokenAnswer::aLifetimeMayComeAsText()
{
    const auto tokens = read(R"({"access_token":"a","token_type":"Bearer","expires_in":"60"})");
    QVERIFY(tokens);
    QCOMPARE(tokens->expiresAt, question().now.addSecs(60));
}

void TestTokenAnswer::badAnswersAreRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("detail");
    const auto malformed = u"gatehouse.token_answer"_s;
    const auto protocol = Error::Kind::Protocol;
    QTest::newRow("refused") << 400 << QByteArray(R"({"error":"invalid_scope"})") << Error::Kind::Rejected << u"invalid_scope"_s
                             << QString();
    QTest::newRow("client") << 401 << QByteArray(R"({"error":"invalid_client"})") << Error::Kind::Denied << u"invalid_client"_s
                            << QString();
    QTest::newRow("refused as 200") << 200 << QByteArray(R"({"error":"bad_verification_code"})") << Error::Kind::Rejected
                                    << u"bad_verification_code"_s << QString();
    QTest::newRow("html") << 200 << QByteArray("<html><body>Log in</body></html>") << protocol << u"gatehouse.html_answer"_s << QString();
    QTest::newRow("text") << 200 << QByteArray("access_token=a&token_type=Bearer") << protocol << u"gatehouse.not_json"_s << QString();
    QTest::newRow("redirect") << 302 << QByteArray() << Error::Kind::Http << u"gatehouse.unexpected_status"_s << QString();
    QTest::newRow("no token") << 200 << QByteArray(R"({"token_type":"Bearer"})") << protocol << malformed << u"access_token missing"_s;
    QTest::newRow("empty token") << 200 << QByteArray(R"({"access_token":"","token_type":"Bearer"})") << protocol << malformed
                                 << u"access_token missing"_s;
    QTest::newRow("list") << 200 << QByteArray("[]") << protocol << malformed << u"access_token missing"_s;
    QTest::newRow("number") << 200 << QByteArray(R"({"access_token":1,"token_type":"Bearer"})") << protocol << malformed
                            << u"access_token type"_s;
    QTest::newRow("header injection") << 200 << QByteArray(R"({"access_token":"a\r\nX: y","token_type":"Bearer"})") << protocol << malformed
                                      << u"access_token value"_s;
    QTest::newRow("refresh list") << 200 << QByteArray(R"({"access_token":"a","token_type":"Bearer","refresh_token":[]})") << protocol
                                  << malformed << u"refresh_token type"_s;
    QTest::newRow("negative") << 200 << QByteArray(R"({"access_token":"a","token_type":"Bearer","expires_in":-1})") << protocol << malformed
                              << u"expires_in value"_s;
    QTest::newRow("endless") << 200 << QByteArray(R"({"access_token":"a","token_type":"Bearer","expires_in":1e300})") << protocol
                             << malformed << u"expires_in value"_s;
    QTest::newRow("no number") << 200 << QByteArray(R"({"access_token":"a","token_type":"Bearer","expires_in":"soon"})") << protocol
                               << malformed << u"expires_in type"_s;
    QTest::newRow("scope list") << 200 << QByteArray(R"({"access_token":"a","token_type":"Bearer","scope":["x"]})") << protocol << malformed
                                << u"scope type"_s;
    QTest::newRow("mac") << 200 << QByteArray(R"({"access_token":"a","token_type":"mac"})") << Error::Kind::Unsupported
                         << u"gatehouse.token_type"_s << QString();
    QTest::newRow("no type") << 200 << QByteArray(R"({"access_token":"a"})") << Error::Kind::Unsupported << u"gatehouse.token_type"_s
                             << QString();
}

void TestTokenAnswer::badAnswersAreRefused()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const Error::Kind, kind);
    QFETCH(const QString, code);
    QFETCH(const QString, detail);
    const auto tokens = read(body, status);
    QVERIFY(!tokens);
    QCOMPARE(tokens.error().kind, kind);
    QCOMPARE(tokens.error().code, code);
    QCOMPARE(tokens.error().where, question().where);
    if (!detail.isEmpty()) {
        const QJsonObject fields = tokens.error().fields.toObject();
        QCOMPARE(QString(fields.value(u"member"_s).toString() + u' ' + fields.value(u"reason"_s).toString()), detail);
    }
}

void TestTokenAnswer::noTokenIsInAnError()
{
    for (const QByteArray &body : { QByteArray(R"({"access_token":"LEAKED-token-1","token_type":"LEAKED-token-1"})"),
             QByteArray(R"({"access_token":"LEAKED-token-1","token_type":"Bearer","expires_in":-1})"),
             QByteArray(R"({"error":"x","error_description":"client-secret-1 is wrong"})") }) {
        const auto tokens = read(body);
        QVERIFY(!tokens);
        const QByteArray all = tokens.error().text.toUtf8() + QJsonDocument(QJsonObject { { u"f"_s, tokens.error().fields } }).toJson();
        QVERIFY2(!all.contains("LEAKED") && !all.contains("client-secret-1"), all.constData());
    }
}

QTEST_GUILESS_MAIN(TestTokenAnswer)
#include "test_token_answer.moc"
