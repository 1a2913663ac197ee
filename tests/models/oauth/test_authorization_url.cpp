#include "models/oauth/authorization_url.h"

#include <QJsonObject>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

class TestAuthorizationUrl : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyParameterIsThere();
    void valuesAreEncodedSoThatNothingLeaks();
    void theEndpointsOwnQueryIsKept();
    void nothingIsSentTwice_data();
    void nothingIsSentTwice();
    void whatIsEmptyIsLeftOut();
};

namespace {

oauth::AuthorizationRequest request()
{
    oauth::AuthorizationRequest request;
    request.endpoint = QUrl(u"https://id.example/authorize"_s);
    request.clientId = u"app"_s;
    request.redirectUri = QUrl(u"http://127.0.0.1:8765/callback"_s);
    request.scopes = { u"openid"_s, u"api:read"_s };
    request.state = core::Secret("the-state");
    request.nonce = core::Secret("the-nonce");
    request.codeChallenge = "the-challenge";
    return request;
}

} // namespace

void TestAuthorizationUrl::everyParameterIsThere()
{
    const auto url = oauth::authorizationUrl(request());
    QVERIFY(url);
    QCOMPARE(url->toEncoded(),
        QByteArray("https://id.example/authorize?response_type=code&client_id=app&redirect_uri=http%3A%2F%2F127.0.0.1%3A8765%2Fcallback"
                   "&state=the-state&scope=openid%20api%3Aread&nonce=the-nonce&code_challenge=the-challenge&code_challenge_method=S256"));
    auto implicit = request();
    implicit.responseType = "id_token token";
    implicit.codeChallenge = {};
    QVERIFY(oauth::authorizationUrl(implicit)->toEncoded().contains("?response_type=id_token%20token&client_id=app&"));
}

void TestAuthorizationUrl::valuesAreEncodedSoThatNothingLeaks()
{
    auto asked = request();
    asked.clientId = u"a+b&c=d e#%26é"_s;
    const auto url = oauth::authorizationUrl(asked);
    QVERIFY(url);
    QVERIFY2(url->toEncoded().contains("&client_id=a%2Bb%26c%3Dd%20e%23%2526%C3%A9&"), url->toEncoded().constData());
    QVERIFY(url->fragment().isEmpty());
}

void TestAuthorizationUrl::theEndpointsOwnQueryIsKept()
{
    auto asked = request();
    asked.endpoint = QUrl(u"https://id.example/authorize?p=B2C_1_login&q=a%26b"_s);
    const auto url = oauth::authorizationUrl(asked);
    QVERIFY(url);
    QVERIFY(url->toEncoded().startsWith("https://id.example/authorize?p=B2C_1_login&q=a%26b&response_type=code&"));
}

void TestAuthorizationUrl::nothingIsSentTwice_data()
{
    QTest::addColumn<QUrl>("endpoint");
    QTest::addColumn<QString>("extra");
    QTest::addColumn<QString>("parameter");
    QTest::newRow("extra against ours") << QUrl(u"https://id.example/a"_s) << u"state"_s << u"state"_s;
    QTest::newRow("endpoint against ours") << QUrl(u"https://id.example/a?client_id=other"_s) << u"prompt"_s << u"client_id"_s;
    QTest::newRow("extra against endpoint") << QUrl(u"https://id.example/a?p=1"_s) << u"p"_s << u"p"_s;
}

void TestAuthorizationUrl::nothingIsSentTwice()
{
    QFETCH(const QUrl, endpoint);
    QFETCH(const QString, extra);
    QFETCH(const QString, parameter);
    auto asked = request();
    asked.endpoint = endpoint;
    asked.extra = { { extra, u"x"_s } };
    const auto url = oauth::authorizationUrl(asked);
    QVERIFY(!url);
    QCOMPARE(url.error().kind, core::Error::Kind::Invalid);
    QCOMPARE(url.error().code, u"gatehouse.reserved_parameter"_s);
    QCOMPARE(url.error().fields.toObject().value(u"parameter"_s).toString(), parameter);
}

void TestAuthorizationUrl::whatIsEmptyIsLeftOut()
{
    auto asked = request();
    asked.scopes.clear();
    asked.nonce = {};
    asked.codeChallenge.clear();
    const auto url = oauth::authorizationUrl(asked);
    QVERIFY(url);
    const QUrlQuery query(*url);
    for (const QString &name : { u"scope"_s, u"nonce"_s, u"code_challenge"_s, u"code_challenge_method"_s })
        QVERIFY2(!query.hasQueryItem(name), qPrintable(name));
}

QTEST_GUILESS_MAIN(TestAuthorizationUrl)
#include "test_authorization_url.moc"
