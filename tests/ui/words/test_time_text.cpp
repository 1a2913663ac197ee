#include "ui/words/time_text.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestTimeText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }

    void agesAreSaidShortly_data()
    {
        QTest::addColumn<QString>("moment");
        QTest::addColumn<QString>("words");
        QTest::newRow("this moment") << u"2026-05-20T15:00:00Z"_s << u"now"_s;
        QTest::newRow("a minute") << u"2026-05-20T14:59:00Z"_s << u"1 min ago"_s;
        QTest::newRow("almost an hour") << u"2026-05-20T14:00:01Z"_s << u"59 min ago"_s;
        QTest::newRow("hours of today") << u"2026-05-20T01:00:00Z"_s << u"14 h ago"_s;
        QTest::newRow("yesterday") << u"2026-05-19T23:00:00Z"_s << u"yesterday"_s;
        QTest::newRow("this year") << u"2026-05-12T10:00:00Z"_s << u"12 May"_s;
        QTest::newRow("another year") << u"2024-05-12T10:00:00Z"_s << u"12 May 2024"_s;
        QTest::newRow("the future") << u"2026-06-01T10:00:00Z"_s << u"1 Jun"_s;
        QTest::newRow("never") << QString() << QString();
    }

    void agesAreSaidShortly()
    {
        QFETCH(QString, moment);
        QFETCH(QString, words);
        const QDateTime now = QDateTime::fromString(u"2026-05-20T15:00:00Z"_s, Qt::ISODate);
        QCOMPARE(ui::timeText(QDateTime::fromString(moment, Qt::ISODate), now, QLocale(QLocale::English, QLocale::UnitedKingdom)), words);
    }

    void theFirstHourOfADayIsStillMinutes()
    {
        const QDateTime now = QDateTime::fromString(u"2026-05-20T00:10:00Z"_s, Qt::ISODate);
        QCOMPARE(ui::timeText(now.addSecs(-20 * 60), now, QLocale::c()), u"20 min ago"_s);
    }

    void spansHaveTheirTwoLargestUnits()
    {
        QCOMPARE(ui::spanText(0), u"0 s"_s);
        QCOMPARE(ui::spanText(59), u"59 s"_s);
        QCOMPARE(ui::spanText(3372), u"56 min 12 s"_s);
        QCOMPARE(ui::spanText(-3600), u"1 h 0 min"_s);
        QCOMPARE(ui::spanText(2 * 86400 + 5 * 3600), u"2 d 5 h"_s);
    }

    void distancesLookBothWays()
    {
        const QDateTime now = QDateTime::fromSecsSinceEpoch(1795203896, Qt::UTC);
        QCOMPARE(ui::distanceText(now.addSecs(90), now), u"in 1 min 30 s"_s);
        QCOMPARE(ui::distanceText(now.addSecs(-90), now), u"1 min 30 s ago"_s);
        QCOMPARE(ui::distanceText(now, now), u"just now"_s);
        QVERIFY(ui::momentText(now, now, QLocale::c()).startsWith(u"today "_s));
        QVERIFY(ui::momentText(now.addYears(-2), now, QLocale::c()).contains(u"2024"_s));
    }
};

QTEST_GUILESS_MAIN(TestTimeText)
#include "test_time_text.moc"
