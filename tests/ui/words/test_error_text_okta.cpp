#include "ui/error_text.h"
#include "ui/words/error_sentences.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Error;

namespace {

Error said(Error::Kind kind, int status, const QString &code, const QString &text)
{
    Error error;
    error.kind = kind;
    error.httpStatus = status;
    error.code = code;
    error.text = text;
    return error;
}

} // namespace

/// What people are told about Okta's refusals.
class TestErrorTextOkta : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFrequentErrorsSayWhatToDo_data();
    void theFrequentErrorsSayWhatToDo();
    void otherWordsWithTheSameCodeAreLeftAlone();
    void causesAreLookedAtToo();
    void oktasCodesHaveTheirSentence_data();
    void oktasCodesHaveTheirSentence();
    void everySentenceIsWhole();
    void aConflictNamesWhatDiffers();
    void aRateLimitSaysHowLong();
};

void TestErrorTextOkta::theFrequentErrorsSayWhatToDo_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("fix");
    using Kind = Error::Kind;
    QTest::newRow("1 no policy") << said(
        Kind::Denied, 401, u"access_denied"_s, u"Policy evaluation failed for this request, please check the policy configurations."_s)
                                 << u"access policy"_s;
    QTest::newRow("2 scope") << said(
        Kind::Rejected, 400, u"invalid_scope"_s, u"One or more scopes are not configured for the authorization server resource."_s)
                             << u"Add the scope"_s;
    QTest::newRow("3 not assigned") << said(Kind::Rejected, 400, u"access_denied"_s, u"User is not assigned to the client application."_s)
                                    << u"Assign the person, or the group Everyone"_s;
    QTest::newRow("4 redirect") << said(Kind::Rejected, 400, u"invalid_request"_s,
        u"The 'redirect_uri' parameter must be a Login redirect URI in the client app settings."_s)
                                << u"letter for letter"_s;
    QTest::newRow("4 redirect, older") << said(Kind::Rejected, 400, u"invalid_request"_s,
        u"The 'redirect_uri' parameter must be an absolute URI that is whitelisted in the client app settings."_s)
                                       << u"letter for letter"_s;
    QTest::newRow("5 openid") << said(
        Kind::Rejected, 400, u"invalid_scope"_s, u"Cannot request 'openid' scopes using client credentials."_s)
                              << u"Take “openid” out"_s;
    QTest::newRow("5 no default scope") << said(Kind::Rejected, 400, u"invalid_scope"_s,
        u"The authorization server resource does not have any configured default scopes, 'scope' must be provided."_s)
                                        << u"mark one"_s;
    QTest::newRow("7 licence") << said(
        Kind::Denied, 401, u"E0000015"_s, u"You do not have permission to access the feature you are requesting"_s)
                               << u"API Access Management"_s;
    QTest::newRow("8 Origin") << said(
        Kind::Denied, 401, u"invalid_client"_s, u"Browser requests to the token endpoint must use Proof Key for Code Exchange."_s)
                              << u"Origin"_s;
    QTest::newRow("8 verifier") << said(Kind::Rejected, 400, u"invalid_grant"_s, u"PKCE verification failed."_s) << u"Log in once more"_s;
    QTest::newRow("org server") << said(Kind::Rejected, 400, u"invalid_scope"_s, u"Custom scopes are not allowed for this request."_s)
                                << u"/oauth2/default"_s;
    QTest::newRow("third secret") << said(
        Kind::Rejected, 400, u"E0000001"_s, u"You've reached the maximum number of client secrets per client."_s)
                                  << u"older"_s;
}

void TestErrorTextOkta::theFrequentErrorsSayWhatToDo()
{
    QFETCH(Error, error);
    QFETCH(QString, fix);
    const ui::ErrorText text = ui::explain(error);
    QVERIFY2(text.fix.contains(fix), qPrintable(text.fix));
    QVERIFY2(text.what != QString::fromLatin1(ui::kindSentence(error.kind).what), qPrintable(text.what));
    QVERIFY2(!text.what.contains(u'{') && !text.fix.contains(u'{'), qPrintable(text.what));
}

void TestErrorTextOkta::otherWordsWithTheSameCodeAreLeftAlone()
{
    const ui::ErrorText text = ui::explain(said(Error::Kind::Rejected, 400, u"invalid_scope"_s, u"no such thing here"_s));
    QVERIFY2(text.what.contains(u"no such thing here"_s), qPrintable(text.what));
    // The words decide only together with their code.
    const ui::ErrorText other
        = ui::explain(said(Error::Kind::Rejected, 400, u"invalid_request"_s, u"Policy evaluation failed for this request"_s));
    QVERIFY2(other.what.contains(u"Policy evaluation failed"_s), qPrintable(other.what));
}

void TestErrorTextOkta::causesAreLookedAtToo()
{
    Error error = said(Error::Kind::Rejected, 400, u"E0000001"_s, u"Api validation failed: conditions.people"_s);
    error.fields = QJsonObject { { u"causes"_s,
        QJsonArray { u"conditions.people: At least one of ''conditions.people.users.include'' or "
                     "''conditions.people.groups.include'' must contain a valid user or group"_s } } };
    const ui::ErrorText text = ui::explain(error);
    QVERIFY2(text.fix.contains(u"Everyone"_s) && text.fix.contains(u"client_credentials"_s), qPrintable(text.fix));
}

void TestErrorTextOkta::oktasCodesHaveTheirSentence_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code :
        { "E0000001", "E0000004", "E0000006", "E0000007", "E0000011", "E0000015", "E0000022", "E0000047", "E0000062", "E0000195" })
        QTest::newRow(code) << QString::fromLatin1(code);
}

void TestErrorTextOkta::oktasCodesHaveTheirSentence()
{
    QFETCH(QString, code);
    const ui::ErrorText text = ui::explain(said(Error::Kind::Rejected, 400, code, u"its words"_s));
    QVERIFY(text.what != QString::fromLatin1(ui::kindSentence(Error::Kind::Rejected).what));
    QVERIFY(!text.fix.isEmpty());
}

void TestErrorTextOkta::everySentenceIsWhole()
{
    for (const ui::SaidSentence &entry : ui::oktaSaidSentences()) {
        QVERIFY2(!QByteArrayView(entry.sentence.what).endsWith('.'), entry.sentence.what);
        QVERIFY2(QByteArrayView(entry.sentence.fix).endsWith('.'), entry.sentence.fix);
    }
    QVERIFY(!ui::oktaSentences().empty());
}

void TestErrorTextOkta::aConflictNamesWhatDiffers()
{
    Error error = said(Error::Kind::Conflict, 0, u"gatehouse.okta_claim_differs"_s, {});
    error.fields = QJsonObject { { u"name"_s, u"application_id"_s }, { u"paths"_s, u"value"_s } };
    QCOMPARE(ui::explain(error).what, u"The claim “application_id” exists and says something else (value)"_s);
    QVERIFY(ui::explain(error).fix.contains(u"app.clientId"_s));
    error.fields = {};
    QCOMPARE(ui::explain(error).what, u"The claim exists and says something else"_s);
}

void TestErrorTextOkta::aRateLimitSaysHowLong()
{
    Error error = said(Error::Kind::RateLimited, 429, u"E0000047"_s, u"API call exceeded rate limit due to too many requests."_s);
    error.retryAfterSeconds = 45;
    QVERIFY(ui::explain(error).fix.contains(u"45"_s));
    QVERIFY(ui::explain(error).what.contains(u"rate limit"_s));
}

QTEST_GUILESS_MAIN(TestErrorTextOkta)
#include "test_error_text_okta.moc"
