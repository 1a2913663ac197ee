#include "models/jose/token_search.h"

#include "models/jose/base64url.h"
#include "models/jose/jwt.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Form = jose::FoundToken::Form;

class TestTokenSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTokenIsFoundInWhateverItStands_data();
    void aTokenIsFoundInWhateverItStands();
    void aLongSignatureOverLinesIsWhole();
    void allOfAnAnswerAreToldInTheirOrder();
    void anEncryptedTokenIsOne();
    void anOpaqueTokenIsFoundByItsName();
    void wordsAreNoTokens();
    void anUnsignedTokenKeepsItsLastDot();
    void aCutTokenIsShownAsItIs();
    void itTellsWhetherTheTokenIsAll();
};

namespace {

/// Of RFC 7519 section 3.1.
const QByteArray jwt
    = "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9p"
      "c19yb290Ijp0cnVlfQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
/// Of RFC 7516 appendix A.1, shortened in its ciphertext.
const QByteArray jwe = "eyJhbGciOiJSU0EtT0FFUCIsImVuYyI6IkEyNTZHQ00ifQ.OKOawDo13gRp2ojaHV7LFpZcgV7T6DVZKTyKOMTYUmKoTCVJRgckCL9kiMT03JGe."
                       "48V1_ALb6US04U3b.5eym8TW_c8SuK0ltJ3rpYIzOeDQz7TALvtu6UG9oMo4vpzs9tX_EFShS8iB7j6ji.XFBoMYUZodetZdvTiFvSkQ";

QByteArray wrapped(const QByteArray &token, const QByteArray &lineBreak, qsizetype width = 40)
{
    QByteArray text;
    for (qsizetype at = 0; at < token.size(); at += width)
        text += (at > 0 ? lineBreak : QByteArray()) + token.mid(at, width);
    return text;
}

/// A token like those of a provider: its signature has the length that a key of 2048 bits makes.
QByteArray providerToken(const QByteArray &subject = "ana")
{
    return jose::toBase64Url(R"({"alg":"RS256","kid":"k1"})") + '.' + jose::toBase64Url(R"({"sub":")" + subject + R"("})") + '.'
        + QByteArray(342, 'x');
}

} // namespace

void TestTokenSearch::aTokenIsFoundInWhateverItStands_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("bare") << jwt << QString();
    QTest::newRow("white space around") << "\n\t  " + jwt + " \r\n" << QString();
    QTest::newRow("quoted") << '"' + jwt + '"' << QString();
    QTest::newRow("Bearer") << "Bearer " + jwt << QString();
    QTest::newRow("header") << "Authorization: Bearer " + jwt << u"Authorization"_s;
    QTest::newRow("header among others") << "GET / HTTP/1.1\r\nauthorization: bearer " + jwt + "\r\nAccept: */*\r\n\r\n"
                                         << u"authorization"_s;
    QTest::newRow("curl") << "curl -sS 'https://api.example/orders' -H 'Authorization: Bearer " + jwt + "' \\\n  -H 'Accept: */*'"
                          << u"Authorization"_s;
    QTest::newRow("answer") << R"({"access_token":")" + jwt + R"(","token_type":"Bearer"})" << u"access_token"_s;
    QTest::newRow("answer with spaces") << "{\n  \"id_token\" : \"" + jwt + "\",\n  \"expires_in\": 3600\n}" << u"id_token"_s;
    QTest::newRow("fragment") << "http://127.0.0.1:8765/cb#access_token=" + jwt + "&token_type=Bearer&state=x" << u"access_token"_s;
    QTest::newRow("query") << "https://app.example/?x=1&id_token=" + jwt << u"id_token"_s;
    QTest::newRow("cookie") << "Cookie: theme=dark; session=" + jwt + "; lang=en" << u"session"_s;
    QTest::newRow("set-cookie") << "set-cookie: sid=" + jwt + "; Path=/; HttpOnly" << u"sid"_s;
    QTest::newRow("recording") << R"({"name":"Authorization","value":"Bearer )" + jwt + R"("})" << QString();
    QTest::newRow("percent-encoded blank") << "Authorization=Bearer%20" + jwt << u"Authorization"_s;
    QTest::newRow("sentence") << "Look at " + jwt + ". It fails." << QString();
    QTest::newRow("stuck to a word") << "token_" + jwt << QString();
    QTest::newRow("lines") << wrapped(jwt, "\n") << QString();
    QTest::newRow("lines of Windows") << wrapped(jwt, "\r\n") << QString();
    QTest::newRow("indented lines") << "Authorization: Bearer " + wrapped(jwt, "\n    ") + "\nAccept: */*" << u"Authorization"_s;
    QTest::newRow("quoted mail") << "> " + wrapped(jwt, "\n> ") << QString();
    QTest::newRow("continued lines") << "-H 'Authorization: Bearer " + wrapped(jwt, "\\\n") + "' https://api.example" << u"Authorization"_s;
    QTest::newRow("shell variable") << "TOKEN=" + jwt + "\necho $TOKEN" << u"TOKEN"_s;
    QTest::newRow("lines before a word") << wrapped(jwt, "\n") + "\nThanks" << QString();
}

void TestTokenSearch::aTokenIsFoundInWhateverItStands()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, name);
    const QList<jose::FoundToken> found = jose::findTokens(text);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().token.reveal(), jwt);
    QCOMPARE(found.first().form, Form::Signed);
    QCOMPARE(found.first().name, name);
}

void TestTokenSearch::aLongSignatureOverLinesIsWhole()
{
    const QByteArray token = providerToken();
    const QList<jose::FoundToken> found = jose::findTokens("Bearer " + wrapped(token, "\n", 76) + "\nHost\n");
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().token.reveal(), token);
}

void TestTokenSearch::allOfAnAnswerAreToldInTheirOrder()
{
    const QByteArray access = providerToken("a");
    const QByteArray id = providerToken("b");
    const QList<jose::FoundToken> found = jose::findTokens(R"({"access_token":")" + access + R"(","id_token":")" + id
        + R"(","refresh_token":"00uq8-Opaque~value1","again":")" + access + R"("})");
    QCOMPARE(found.size(), 3);
    QCOMPARE(found[0].token.reveal(), access);
    QCOMPARE(found[1].name, u"id_token"_s);
    QCOMPARE(found[2].token.reveal(), QByteArray("00uq8-Opaque~value1"));
    QCOMPARE(found[2].form, Form::Opaque);
}

void TestTokenSearch::anEncryptedTokenIsOne()
{
    const QList<jose::FoundToken> found = jose::findTokens("Bearer " + jwe);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().form, Form::Encrypted);
    QCOMPARE(found.first().token.reveal(), jwe);
    QCOMPARE(jose::findTokens(wrapped(jwe, "\n")).value(0).token.reveal(), jwe);
}

void TestTokenSearch::anOpaqueTokenIsFoundByItsName()
{
    QCOMPARE(jose::findTokens("Authorization: Bearer s3cret-Opaque_Value").value(0).form, Form::Opaque);
    QCOMPARE(jose::findTokens("https://x/#access_token=abc%2Bdef%2F1&state=y").value(0).token.reveal(), QByteArray("abc+def/1"));
    QCOMPARE(jose::findTokens(" ory_at_3x9kQ2pLm8Zt7 \n").value(0).form, Form::Opaque);
}

void TestTokenSearch::wordsAreNoTokens()
{
    for (const char *text : { "", "hello", "eyJ", "eyJhbGciOi", "hey.you.there", "https://example.com/a-long-path/0123456789",
             "{\"kty\":\"RSA\"}", "I said eyJ.abc.def", "a sentence with 1 number and no token", "..", "orders-api" })
        QVERIFY2(jose::findTokens(text).isEmpty(), text);
}

void TestTokenSearch::anUnsignedTokenKeepsItsLastDot()
{
    const QByteArray unsignedToken = jose::toBase64Url(R"({"alg":"none"})") + '.' + jose::toBase64Url(R"({"sub":"x"})") + '.';
    QCOMPARE(jose::findTokens("token: " + unsignedToken).value(0).token.reveal(), unsignedToken);
}

void TestTokenSearch::aCutTokenIsShownAsItIs()
{
    const QByteArray cut = jwt.left(60);
    QCOMPARE(jose::findTokens(cut).value(0).token.reveal(), cut);
    QVERIFY(!jose::parseJwt(cut));
}

void TestTokenSearch::itTellsWhetherTheTokenIsAll()
{
    QVERIFY(jose::findTokens(wrapped(jwt, "\n")).first().alone);
    QVERIFY(!jose::findTokens("Bearer " + jwt).first().alone);
}

QTEST_GUILESS_MAIN(TestTokenSearch)
#include "test_token_search.moc"
