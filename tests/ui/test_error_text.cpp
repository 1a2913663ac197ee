#include "ui/error_text.h"

#include "ui/words/error_sentences.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Error;

namespace {

/// Every code of ours that the sources make or promise.
QSet<QString> codesInTheSources()
{
    const QRegularExpression made(u"(?:u\"|`)(gatehouse\\.[a-z0-9_]*[a-z0-9])[\"`]"_s);
    QSet<QString> codes;
    for (const QString &folder : { u"models"_s, u"app"_s, u"ui"_s }) {
        QDirIterator files(u"" GATEHOUSE_SOURCE_DIR "/"_s + folder, { u"*.cpp"_s, u"*.h"_s }, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QFile::ReadOnly))
                continue;
            auto matches = made.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext())
                codes << matches.next().captured(1);
        }
    }
    return codes;
}

} // namespace

class TestErrorText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCodeOfTheSourcesHasItsSentence()
    {
        const QSet<QString> codes = codesInTheSources();
        QVERIFY(codes.size() > 60);
        QStringList missing;
        for (const QString &code : codes) {
            if (!ui::findSentence(code))
                missing << code;
        }
        missing.sort();
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u", "_s)));
    }

    void aCodeWithoutSentenceWouldBeFound()
    {
        QVERIFY(!ui::findSentence(u"gatehouse.never_made"));
        QVERIFY(ui::findSentence(u"gatehouse.not_json"));
    }

    void noCodeStandsInTwoLists()
    {
        QSet<QString> seen;
        for (const auto &list : { ui::connectionSentences(), ui::tokenSentences(), ui::loginSentences(), ui::planSentences(),
                 ui::storageSentences(), ui::inputSentences(), ui::oktaSentences() }) {
            for (const ui::CodeSentence &entry : list) {
                const QString code = QString::fromLatin1(entry.code);
                QVERIFY2(!seen.contains(code), entry.code);
                seen << code;
                QVERIFY2(!QByteArrayView(entry.what).endsWith('.'), entry.what);
                QVERIFY2(QByteArrayView(entry.fix).isEmpty() || QByteArrayView(entry.fix).endsWith('.'), entry.fix);
                QCOMPARE(QByteArray(entry.what).count('['), QByteArray(entry.what).count(']'));
                QCOMPARE(QByteArray(entry.what).count('{'), QByteArray(entry.what).count('}'));
            }
        }
    }

    void everyKindSaysWhatAndWhatToDo()
    {
        QSet<QString> seen;
        for (int kind = 0; kind <= int(Error::Kind::Unsupported); ++kind) {
            Error error;
            error.kind = Error::Kind(kind);
            const ui::ErrorText text = ui::explain(error);
            QVERIFY(!text.what.isEmpty());
            QVERIFY(error.kind == Error::Kind::Cancelled || !text.fix.isEmpty());
            seen << text.what;
        }
        QCOMPARE(seen.size(), int(Error::Kind::Unsupported) + 1);
    }

    void membersOfTheErrorStandInTheSentence()
    {
        Error error;
        error.code = u"gatehouse.unknown_key"_s;
        error.fields = QJsonObject { { u"key"_s, u"gateweay"_s }, { u"nearest"_s, u"gateway"_s } };
        error.where = u"protection.yaml:3:1"_s;
        QCOMPARE(ui::explain(error).what, u"The key “gateweay” is not known; did you mean “gateway”?"_s);
        QCOMPARE(ui::sentence(ui::explain(error)),
            u"The key “gateweay” is not known; did you mean “gateway”? (protection.yaml:3:1). Correct or remove it."_s);
    }

    void aPartWithoutItsMemberIsLeftOut()
    {
        Error error;
        error.code = u"gatehouse.unknown_key"_s;
        error.fields = QJsonObject { { u"key"_s, u"x"_s }, { u"nearest"_s, QString() } };
        QCOMPARE(ui::explain(error).what, u"The key “x” is not known"_s);
    }

    void aValueThatLooksLikeAPlaceStaysAsItIs()
    {
        Error error;
        error.code = u"gatehouse.bad_value"_s;
        error.fields = QJsonObject { { u"key"_s, u"{value}[%1"_s }, { u"value"_s, u"{key}]"_s } };
        QCOMPARE(ui::explain(error).what, u"“{value}[%1” cannot be “{key}]”"_s);
    }

    void listsAndNumbersAreSpelledOut()
    {
        Error error;
        error.code = u"gatehouse.token_too_large"_s;
        error.fields = QJsonObject { { u"bytes"_s, 2'000'000 }, { u"limit"_s, 1'048'576 } };
        QCOMPARE(ui::explain(error).what, u"The token is too large: 2000000 bytes, 1048576 are allowed"_s);
        error.code = u"gatehouse.stored_differently"_s;
        error.fields = QJsonObject { { u"paths"_s, QJsonArray { u"host"_s, u"config.key"_s } } };
        QVERIFY(ui::explain(error).what.endsWith(u": host, config.key"_s));
    }

    void theFarSideKeepsItsOwnWords()
    {
        Error error;
        error.kind = Error::Kind::Rejected;
        error.httpStatus = 400;
        error.code = u"2"_s;
        error.text = u"schema violation."_s;
        error.fields = QJsonObject { { u"host"_s, u"required field missing"_s } };
        error.where = u"POST /services"_s;
        const QString words = ui::sentence(ui::explain(error));
        QCOMPARE(words,
            u"The server refused the request: schema violation (host: required field missing) (POST /services). "
            u"Correct what it names and try again."_s);
    }

    void aStatusIsSaidWhenThereAreNoWords()
    {
        Error error;
        error.kind = Error::Kind::Http;
        error.httpStatus = 500;
        QVERIFY(ui::explain(error).what.contains(u"500"_s));
    }

    void anUnknownOutcomeIsSaid()
    {
        Error error;
        error.kind = Error::Kind::Network;
        error.sent = Error::Sent::Unknown;
        QVERIFY(ui::explain(error).fix.contains(u"not known"_s));
    }

    void aRateLimitSaysHowLong()
    {
        Error error;
        error.kind = Error::Kind::RateLimited;
        error.retryAfterSeconds = 30;
        QVERIFY(ui::explain(error).fix.contains(u"30"_s));
    }

    void aQuestionGetsNoFullStop()
    {
        core::Error error;
        error.code = u"gatehouse.unknown_command"_s;
        error.fields = QJsonObject { { u"key"_s, u"conect"_s }, { u"nearest"_s, u"connect"_s } };
        QVERIFY(!ui::sentence(ui::explain(error)).contains(u"?."_s));
        QVERIFY(ui::sentence(ui::explain(error)).contains(u"connect"_s));
    }
};

QTEST_GUILESS_MAIN(TestErrorText)
#include "test_error_text.moc"
