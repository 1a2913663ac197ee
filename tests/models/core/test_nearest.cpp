#include "models/core/nearest.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestNearest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void distancesAreCounted_data();
    void distancesAreCounted();
    void theNearestNameIsFound_data();
    void theNearestNameIsFound();
    void aHugeWordCostsNothing();
};

void TestNearest::distancesAreCounted_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("distance");
    QTest::newRow("equal") << u"abc"_s << u"abc"_s << 0;
    QTest::newRow("empty") << u""_s << u"abc"_s << 3;
    QTest::newRow("both empty") << u""_s << u""_s << 0;
    QTest::newRow("put in") << u"servce"_s << u"service"_s << 1;
    QTest::newRow("taken out") << u"serrvice"_s << u"service"_s << 1;
    QTest::newRow("exchanged") << u"kitten"_s << u"sitting"_s << 3;
    QTest::newRow("nothing alike") << u"abc"_s << u"xyz"_s << 3;
}

void TestNearest::distancesAreCounted()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QTEST(core::editDistance(from, to), "distance");
    QTEST(core::editDistance(to, from), "distance");
}

void TestNearest::theNearestNameIsFound_data()
{
    QTest::addColumn<QString>("unknown");
    QTest::addColumn<QString>("nearest");
    QTest::newRow("a letter missing") << u"servce"_s << u"service"_s;
    QTest::newRow("two letters turned") << u"rotue"_s << u"route"_s;
    QTest::newRow("upper case") << u"Service"_s << u"service"_s;
    QTest::newRow("plural") << u"routes"_s << u"route"_s;
    QTest::newRow("short") << u"it"_s << u"id"_s;
    QTest::newRow("far") << u"upstream"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestNearest::theNearestNameIsFound()
{
    QFETCH(QString, unknown);
    QTEST(core::nearestName(unknown, { u"service"_s, u"route"_s, u"id"_s, u"grants"_s }), "nearest");
}

void TestNearest::aHugeWordCostsNothing()
{
    QCOMPARE(core::nearestName(QString(10'000'000, u'x'), { QString(10'000, u'x') }), QString());
}

QTEST_GUILESS_MAIN(TestNearest)
#include "test_nearest.moc"
