#include "models/oauth/pkce.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPkce : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theExampleOfTheRfcComesOut();
    void aVerifierIsThirtyTwoRandomBytes();
    void theChallengeBelongsToTheVerifier();
};

void TestPkce::theExampleOfTheRfcComesOut()
{
    // RFC 7636 appendix B.
    const core::Secret verifier("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
    QCOMPARE(oauth::codeChallenge(verifier), QByteArray("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
}

void TestPkce::aVerifierIsThirtyTwoRandomBytes()
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9_-]{43}\\z"_s);
    const oauth::Pkce first = oauth::makePkce();
    const oauth::Pkce second = oauth::makePkce();
    QVERIFY(form.match(QString::fromLatin1(first.verifier.reveal())).hasMatch());
    QVERIFY(first.verifier.reveal() != second.verifier.reveal());
}

void TestPkce::theChallengeBelongsToTheVerifier()
{
    const oauth::Pkce pkce = oauth::makePkce();
    QCOMPARE(pkce.challenge, oauth::codeChallenge(pkce.verifier));
    QCOMPARE(pkce.challenge.size(), 43);
}

QTEST_GUILESS_MAIN(TestPkce)
#include "test_pkce.moc"
