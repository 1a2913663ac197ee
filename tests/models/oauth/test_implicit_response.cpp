#include "models/oauth/implicit_response.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Error;

class TestImplicitResponse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTokensComeOut();
    void theAskedScopesAreGrantedWhenNoneAreNamed();
    void aRefreshTokenIsDropped();
    void badFragmentsAreRefused_data();
    void badFragmentsAreRefused();
    void anErrorIsTheProvidersOwn();
};

namespace {

const core::Secret state("OurOwnState");

core::Result<oauth::ImplicitResponse> parsed(const QByteArray &fragment, bool wantsIdToken = false)
{
    return oauth::parseImplicitResponse(
        fragment, state, { { u"api:read"_s }, wantsIdToken, QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC) });
}

} // namespace

void TestImplicitResponse::theTokensComeOut()
{
    const auto response
        = parsed("access_token=a%2Bb&token_type=bearer&expires_in=60&scope=x%20y&id_token=i.d.t&state=OurOwnState&iss=me", true);
    QVERIFY2(response, response ? "" : qPrintable(response.error().code));
    QCOMPARE(response->tokens.accessToken.reveal(), "a+b");
    QCOMPARE(response->tokens.idToken.reveal(), "i.d.t");
    QCOMPARE(response->tokens.expiresAt.toSecsSinceEpoch(), 1'700'000'060);
    QCOMPARE(response->tokens.scopes, (QStringList { u"x"_s, u"y"_s }));
    QCOMPARE(response->issuer, u"me"_s);
}

void TestImplicitResponse::theAskedScopesAreGrantedWhenNoneAreNamed()
{
    const auto response = parsed("state=OurOwnState&access_token=a&token_type=Bearer");
    QVERIFY(response);
    QCOMPARE(response->tokens.scopes, QStringList { u"api:read"_s });
    QVERIFY(!response->tokens.expiresAt.isValid());
}

void TestImplicitResponse::aRefreshTokenIsDropped()
{
    const auto response = parsed("state=OurOwnState&access_token=a&token_type=Bearer&refresh_token=r");
    QVERIFY(response);
    QVERIFY(response->tokens.refreshToken.isEmpty());
}

void TestImplicitResponse::badFragmentsAreRefused_data()
{
    QTest::addColumn<QByteArray>("fragment");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QByteArray() << u"gatehouse.foreign_state"_s;
    QTest::newRow("foreign") << QByteArray("access_token=a&token_type=Bearer&state=other") << u"gatehouse.foreign_state"_s;
    QTest::newRow("no token") << QByteArray("state=OurOwnState&token_type=Bearer") << u"gatehouse.token_answer"_s;
    QTest::newRow("no ID token") << QByteArray("state=OurOwnState&token_type=Bearer&access_token=a") << u"gatehouse.token_answer"_s;
    QTest::newRow("token with a space") << QByteArray("state=OurOwnState&token_type=Bearer&access_token=a+b&id_token=i")
                                        << u"gatehouse.token_answer"_s;
    QTest::newRow("other type") << QByteArray("state=OurOwnState&token_type=mac&access_token=a&id_token=i") << u"gatehouse.token_type"_s;
    QTest::newRow("twice") << QByteArray("state=OurOwnState&token_type=Bearer&access_token=a&access_token=b") << u"gatehouse.bad_form"_s;
    QTest::newRow("lifetime") << QByteArray("state=OurOwnState&token_type=Bearer&access_token=a&id_token=i&expires_in=-1")
                              << u"gatehouse.token_answer"_s;
    QTest::newRow("error and token") << QByteArray("state=OurOwnState&error=server_error&access_token=a")
                                     << u"gatehouse.redirect_ambiguous"_s;
}

void TestImplicitResponse::badFragmentsAreRefused()
{
    QFETCH(const QByteArray, fragment);
    QFETCH(const QString, code);
    const auto response = parsed(fragment, true);
    QVERIFY(!response);
    QCOMPARE(response.error().code, code);
}

void TestImplicitResponse::anErrorIsTheProvidersOwn()
{
    const auto response = parsed("error=access_denied&error_description=No&state=OurOwnState&iss=me");
    QVERIFY(!response);
    QCOMPARE(response.error().kind, Error::Kind::Rejected);
    QCOMPARE(response.error().code, u"access_denied"_s);
    QCOMPARE(response.error().text, u"No"_s);
    QCOMPARE(response.error().fields.toObject(), (QJsonObject { { u"iss"_s, u"me"_s } }));
}

QTEST_GUILESS_MAIN(TestImplicitResponse)
#include "test_implicit_response.moc"
