#include "ui/words/snippet_text.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using Correction = gateway::SnippetCorrection;
using Kind = Correction::Kind;

class TestSnippetText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasWordsOfItsOwn()
    {
        QSet<QString> said;
        for (int kind = 0; kind <= int(Kind::UnknownField); ++kind) {
            const QString text = ui::correctionText({ .kind = Kind(kind), .what = u"w"_s, .instead = u"i"_s });
            QVERIFY2(!text.isEmpty(), qPrintable(QString::number(kind)));
            QVERIFY2(!text.contains(u'%'), qPrintable(text));
            said.insert(text);
        }
        // The four that only change a value's type say the same.
        QCOMPARE(said.size(), int(Kind::UnknownField) + 1 - 3);
    }

    void theSlipOfTheGuideIsExplained()
    {
        const QString text = ui::correctionText({ .path = u"config.verify_credentials"_s,
            .kind = Kind::DocumentedMistake,
            .what = u"verify_credentials"_s,
            .instead = u"verify_parameters"_s,
            .reason = u"okta_guide"_s });
        QVERIFY2(text.startsWith(u"config.verify_credentials: "_s), qPrintable(text));
        QVERIFY(text.contains(u"verify_parameters"_s) && text.contains(u"Okta"_s));
    }

    void theLineOfTheTextIsNamed()
    {
        const QString text = ui::correctionText({ .path = u"config.a"_s, .kind = Kind::TrailingComma, .line = 7 });
        QVERIFY2(text.startsWith(u"Line 7: "_s), qPrintable(text));
    }

    void aHiddenValueLeavesNoHole()
    {
        for (const Kind kind : { Kind::ScalarForList, Kind::CommaList, Kind::ScalarForText, Kind::ListForScalar }) {
            const QString text = ui::correctionText({ .path = u"config.client_secret"_s, .kind = kind });
            QVERIFY2(!text.contains(u"became"_s) && !text.contains(u"  "_s) && !text.contains(u" ."_s), qPrintable(text));
        }
    }

    void aPlaceholderNamesItsPlaceAndItsLikelyValue()
    {
        const QString text = ui::placeholderText({ u"config.consumer_claim[0]"_s, u"<application_id>"_s, u"application_id"_s });
        QVERIFY(text.contains(u"config.consumer_claim[0]"_s) && text.contains(u"“application_id”"_s));
        QVERIFY(!ui::placeholderText({ u"config.issuer"_s, u"<url>"_s, {} }).contains(u"probably"_s));
    }
};

QTEST_GUILESS_MAIN(TestSnippetText)
#include "test_snippet_text.moc"
