#include "models/oauth/authorization_response.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Error;

class TestAuthorizationResponse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCodeIsSplitBeforeItIsDecoded();
    void brokenQueriesAreRefused_data();
    void brokenQueriesAreRefused();
    void anErrorRedirectKeepsTheProvidersCode();
    void aSecretInADescriptionIsRemoved();
    void aQueryIsOursByItsStateAlone_data();
    void aQueryIsOursByItsStateAlone();
    void aPastedAddressIsRead();
    void otherPastedTextIsRefused_data();
    void otherPastedTextIsRefused();
};

namespace {

const core::Secret state("S0meState");
const QUrl redirectUri(u"http://127.0.0.1:8765/callback"_s);

} // namespace

void TestAuthorizationResponse::theCodeIsSplitBeforeItIsDecoded()
{
    const auto response
        = oauth::parseAuthorizationResponse("code=a%26state%3Dforged%2Bb+c%C3%A9&state=S0meState&iss=https%3A%2F%2Fid.example", state);
    QVERIFY(response);
    QCOMPARE(response->code.reveal(), "a&state=forged+b c\xC3\xA9");
    QCOMPARE(response->issuer, u"https://id.example"_s);
}

void TestAuthorizationResponse::brokenQueriesAreRefused_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QByteArray("") << u"gatehouse.foreign_state"_s;
    QTest::newRow("no state") << QByteArray("code=a") << u"gatehouse.foreign_state"_s;
    QTest::newRow("foreign state") << QByteArray("code=a&state=other") << u"gatehouse.foreign_state"_s;
    QTest::newRow("empty state") << QByteArray("code=a&state=") << u"gatehouse.foreign_state"_s;
    QTest::newRow("longer state") << QByteArray("code=a&state=S0meState2") << u"gatehouse.foreign_state"_s;
    QTest::newRow("other case") << QByteArray("code=a&state=s0mestate") << u"gatehouse.foreign_state"_s;
    QTest::newRow("two states") << QByteArray("code=a&state=other&state=S0meState") << u"gatehouse.bad_form"_s;
    QTest::newRow("two codes") << QByteArray("code=a&code=b&state=S0meState") << u"gatehouse.bad_form"_s;
    QTest::newRow("two codes, one escaped") << QByteArray("code=a&c%6Fde=b&state=S0meState") << u"gatehouse.bad_form"_s;
    QTest::newRow("half an escape") << QByteArray("code=a%2&state=S0meState") << u"gatehouse.bad_form"_s;
    QTest::newRow("no UTF-8") << QByteArray("code=a%FF&state=S0meState") << u"gatehouse.bad_form"_s;
    QTest::newRow("neither code nor error") << QByteArray("state=S0meState&iss=x") << u"gatehouse.redirect_incomplete"_s;
    QTest::newRow("empty code") << QByteArray("code=&state=S0meState") << u"gatehouse.redirect_incomplete"_s;
    QTest::newRow("code and error") << QByteArray("code=a&error=b&state=S0meState") << u"gatehouse.redirect_ambiguous"_s;
}

void TestAuthorizationResponse::brokenQueriesAreRefused()
{
    QFETCH(const QByteArray, query);
    QFETCH(const QString, code);
    const auto response = oauth::parseAuthorizationResponse(query, state);
    QVERIFY(!response);
    QCOMPARE(response.error().code, code);
}

void TestAuthorizationResponse::anErrorRedirectKeepsTheProvidersCode()
{
    const auto response = oauth::parseAuthorizationResponse(
        "error=access_denied&error_description=The+user%20said%20no&state=S0meState&iss=https%3A%2F%2Fid.example", state);
    QVERIFY(!response);
    QCOMPARE(response.error().kind, Error::Kind::Rejected);
    QCOMPARE(response.error().code, u"access_denied"_s);
    QCOMPARE(response.error().text, u"The user said no"_s);
    QCOMPARE(response.error().fields.toObject().value(u"iss"_s).toString(), u"https://id.example"_s);
}

void TestAuthorizationResponse::aSecretInADescriptionIsRemoved()
{
    const auto response
        = oauth::parseAuthorizationResponse("error=server_error&error_description=bad+client_secret%3Dhunter2&state=S0meState", state);
    QVERIFY(!response);
    QCOMPARE(response.error().code, u"server_error"_s);
    QVERIFY2(!response.error().text.contains(u"hunter2"_s), qPrintable(response.error().text));
}

void TestAuthorizationResponse::aQueryIsOursByItsStateAlone_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<bool>("ours");
    QTest::newRow("ours") << QByteArray("state=S0meState") << true;
    QTest::newRow("escaped") << QByteArray("state=S%30meState") << true;
    QTest::newRow("ours, but broken") << QByteArray("a=%&state=S0meState") << true;
    QTest::newRow("another name") << QByteArray("xstate=S0meState") << false;
    QTest::newRow("inside another value") << QByteArray("x=%26state%3DS0meState") << false;
    QTest::newRow("foreign") << QByteArray("state=x") << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void TestAuthorizationResponse::aQueryIsOursByItsStateAlone()
{
    QFETCH(const QByteArray, query);
    QFETCH(const bool, ours);
    QCOMPARE(oauth::redirectOrigin(query, state) == oauth::RedirectOrigin::Ours, ours);
    QVERIFY(oauth::redirectOrigin(query, core::Secret()) == oauth::RedirectOrigin::Foreign);
    QVERIFY(oauth::redirectOrigin("state=&code=x", core::Secret()) == oauth::RedirectOrigin::Foreign);
}

void TestAuthorizationResponse::aPastedAddressIsRead()
{
    const auto response
        = oauth::parseRedirectUrl(u" \n http://127.0.0.1:8765/callback?code=a%26b&state=S0meState#_=_\n"_s, redirectUri, state);
    QVERIFY(response);
    QCOMPARE(response->code.reveal(), "a&b");
}

void TestAuthorizationResponse::otherPastedTextIsRefused_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << u"  "_s << u"gatehouse.redirect_not_a_url"_s;
    QTest::newRow("words") << u"code=a&state=S0meState"_s << u"gatehouse.redirect_not_a_url"_s;
    QTest::newRow("too long") << u"http://127.0.0.1:8765/callback?code="_s + QString(20000, u'x') << u"gatehouse.redirect_not_a_url"_s;
    QTest::newRow("other port") << u"http://127.0.0.1:8766/callback?code=a&state=S0meState"_s << u"gatehouse.redirect_other_place"_s;
    QTest::newRow("other host") << u"http://evil.example:8765/callback?code=a&state=S0meState"_s << u"gatehouse.redirect_other_place"_s;
    QTest::newRow("other path") << u"http://127.0.0.1:8765/callback/x?code=a&state=S0meState"_s << u"gatehouse.redirect_other_place"_s;
    QTest::newRow("user name") << u"http://a:b@127.0.0.1:8765/callback?code=a&state=S0meState"_s << u"gatehouse.redirect_other_place"_s;
    QTest::newRow("foreign state") << u"http://127.0.0.1:8765/callback?code=a&state=other"_s << u"gatehouse.foreign_state"_s;
    QTest::newRow("no query") << u"http://127.0.0.1:8765/callback"_s << u"gatehouse.foreign_state"_s;
    QTest::newRow("in the fragment") << u"http://127.0.0.1:8765/callback#code=a&state=S0meState"_s << u"gatehouse.foreign_state"_s;
}

void TestAuthorizationResponse::otherPastedTextIsRefused()
{
    QFETCH(const QString, pasted);
    QFETCH(const QString, code);
    const auto response = oauth::parseRedirectUrl(pasted, redirectUri, state);
    QVERIFY(!response);
    QCOMPARE(response.error().code, code);
}

QTEST_GUILESS_MAIN(TestAuthorizationResponse)
#include "test_authorization_response.moc"
