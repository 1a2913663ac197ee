#include "ui/time_text.h"

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
};

QTEST_GUILESS_MAIN(TestTimeText)
#include "test_time_text.moc"
