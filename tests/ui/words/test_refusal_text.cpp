#include "ui/words/refusal_text.h"

#include "models/gateway/refusal_meaning.h"

#include <QTest>

using namespace Qt::StringLiterals;
using gateway::Credential;

class TestRefusalText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyMeaningHasItsSentence();
    void aMissingContractCanComeAs401And403();
    void eachCredentialHasItsOwnCauses();
    void aStatusThatSaysItAllHasNone();

private:
    const QList<Credential> m_credentials { Credential::ClientBasic, Credential::PersonBasic, Credential::Bearer, Credential::Cookie };
};

void TestRefusalText::everyMeaningHasItsSentence()
{
    for (const Credential credential : m_credentials) {
        for (const int status : { 302, 401, 403, 500 }) {
            const QStringList meanings = gateway::meaningsOf(status, credential);
            QVERIFY(!meanings.isEmpty());
            for (const QString &meaning : meanings)
                QVERIFY2(ui::refusalText(meaning) != meaning && ui::refusalText(meaning).endsWith(u'.'), qPrintable(meaning));
        }
    }
}

void TestRefusalText::aMissingContractCanComeAs401And403()
{
    for (const Credential credential : m_credentials) {
        QVERIFY(gateway::meaningsOf(401, credential).contains(u"no_contract"_s));
        QVERIFY(gateway::meaningsOf(403, credential).contains(u"no_contract"_s));
    }
}

void TestRefusalText::eachCredentialHasItsOwnCauses()
{
    QVERIFY(gateway::meaningsOf(401, Credential::ClientBasic).contains(u"client_wrong"_s));
    QVERIFY(!gateway::meaningsOf(401, Credential::Bearer).contains(u"client_wrong"_s));
    QVERIFY(gateway::meaningsOf(401, Credential::Bearer).contains(u"token_opaque"_s));
    QCOMPARE(gateway::meaningsOf(403, Credential::PersonBasic).first(), u"gateway_client"_s);
    QCOMPARE(gateway::meaningsOf(401, Credential::Cookie).first(), u"session_over"_s);
}

void TestRefusalText::aStatusThatSaysItAllHasNone()
{
    for (const int status : { 200, 204, 404, 429, 502 })
        QVERIFY(gateway::meaningsOf(status, Credential::Bearer).isEmpty());
}

QTEST_GUILESS_MAIN(TestRefusalText)
#include "test_refusal_text.moc"
