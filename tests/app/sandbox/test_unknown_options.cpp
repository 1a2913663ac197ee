#include "app/sandbox/unknown_options.h"

#include <QTest>

using namespace Qt::StringLiterals;
using sandbox::setUnknown;
using sandbox::UnknownAnswers;

class TestUnknownOptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyListedValueIsTaken()
    {
        QCOMPARE(sandbox::unknownAnswers().size(), 9);
        for (const QString &entry : sandbox::unknownAnswers()) {
            const QString name = entry.section(u'=', 0, 0);
            const QStringList values = entry.section(u'=', 1).split(u'|');
            QCOMPARE(values.size(), 2);
            UnknownAnswers answers;
            for (const QString &value : values)
                QVERIFY2(setUnknown(answers, name + u'=' + value), qPrintable(entry));
        }
    }

    void aValueReachesItsAnswer()
    {
        UnknownAnswers answers;
        QVERIFY(setUnknown(answers, u"contractRefusalStatus=401"_s));
        QCOMPARE(answers.contractRefusalStatus, 401);
        QVERIFY(setUnknown(answers, u"contractPatchStatus=201"_s));
        QCOMPARE(answers.contractPatchStatus, 201);
        QVERIFY(setUnknown(answers, u"providerDownStatus=500"_s));
        QCOMPARE(answers.providerDownStatus, 500);
        for (const QString &name : { u"rootShowsPortal"_s, u"rootShowsEdition"_s, u"patchMovesConsumer"_s, u"hiddenConsumersListed"_s,
                 u"discoveryAtSave"_s, u"reapprovesRevoked"_s })
            QVERIFY(setUnknown(answers, name + u"=false"_s));
        QVERIFY(!answers.rootShowsPortal && !answers.rootShowsEdition && !answers.patchMovesConsumer);
        QVERIFY(!answers.hiddenConsumersListed && !answers.discoveryAtSave && !answers.reapprovesRevoked);
        QVERIFY(setUnknown(answers, u"reapprovesRevoked=true"_s));
        QVERIFY(answers.reapprovesRevoked);
    }

    void whatMakesNoSenseIsRefused_data()
    {
        QTest::addColumn<QString>("assignment");
        for (const char *text : { "", "=", "nothing=true", "reapprovesRevoked", "reapprovesRevoked=", "reapprovesRevoked=maybe",
                 "contractPatchStatus=418", "contractPatchStatus=true", "RootShowsPortal=true" })
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void whatMakesNoSenseIsRefused()
    {
        QFETCH(const QString, assignment);
        UnknownAnswers answers;
        QVERIFY(!setUnknown(answers, assignment));
    }
};

QTEST_GUILESS_MAIN(TestUnknownOptions)
#include "test_unknown_options.moc"
