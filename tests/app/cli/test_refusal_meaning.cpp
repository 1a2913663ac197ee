#include "app/cli/flows/refusal_meaning.h"

#include <QTest>

using namespace Qt::StringLiterals;
using cli::Credential;

class TestRefusalMeaning : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyMeaningHasItsSentence();
    void aMissingContractCanComeAs401And403();
    void eachCredentialHasItsOwnCauses();
    void aStatusThatSaysItAllHasNone();

private:
    const QList<Credential> m_credentials { Credential::ClientBasic, Credential::PersonBasic, Credential::Bearer, Credential::Cookie };
};

void TestRefusalMeaning::everyMeaningHasItsSentence()
{
    for (const Credential credential : m_credentials) {
        for (const int status : { 302, 401, 403, 500 }) {
            const QStringList meanings = cli::meaningsOf(status, credential);
            QVERIFY(!meanings.isEmpty());
            for (const QString &meaning : meanings)
                QVERIFY2(cli::meaningText(meaning) != meaning && cli::meaningText(meaning).endsWith(u'.'), qPrintable(meaning));
        }
    }
}

void TestRefusalMeaning::aMissingContractCanComeAs401And403()
{
    for (const Credential credential : m_credentials) {
        QVERIFY(cli::meaningsOf(401, credential).contains(u"no_contract"_s));
        QVERIFY(cli::meaningsOf(403, credential).contains(u"no_contract"_s));
    }
}

void TestRefusalMeaning::eachCredentialHasItsOwnCauses()
{
    QVERIFY(cli::meaningsOf(401, Credential::ClientBasic).contains(u"client_wrong"_s));
    QVERIFY(!cli::meaningsOf(401, Credential::Bearer).contains(u"client_wrong"_s));
    QVERIFY(cli::meaningsOf(401, Credential::Bearer).contains(u"token_opaque"_s));
    QCOMPARE(cli::meaningsOf(403, Credential::PersonBasic).first(), u"gateway_client"_s);
    QCOMPARE(cli::meaningsOf(401, Credential::Cookie).first(), u"session_over"_s);
}

void TestRefusalMeaning::aStatusThatSaysItAllHasNone()
{
    for (const int status : { 200, 204, 404, 429, 502 })
        QVERIFY(cli::meaningsOf(status, Credential::Bearer).isEmpty());
}

QTEST_GUILESS_MAIN(TestRefusalMeaning)
#include "test_refusal_meaning.moc"
