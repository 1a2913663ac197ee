#include "ui/words/difference_text.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestDifferenceText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDifferenceIsNamed_data();
    void theDifferenceIsNamed();
    void aPairOfSurrogatesIsNeverCut();
};

void TestDifferenceText::theDifferenceIsNamed_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("words");
    QTest::newRow("equal") << u"0oa8d1s9"_s << u"0oa8d1s9"_s << u"equals"_s;
    QTest::newRow("one") << u"0oa8d1s9"_s << u"0oa8dls9"_s << u": l instead of 1"_s;
    QTest::newRow("two") << u"0oa8d1s9"_s << u"0oa8dlx9"_s << u": lx instead of 1s"_s;
    QTest::newRow("missing") << u"0oa8d1s9"_s << u"0oa8d1s"_s << u"lacks 1"_s;
    QTest::newRow("missing, named") << u"0oa8d1s9"_s << u"0oa8d1s"_s << u": 9"_s;
    QTest::newRow("doubled") << u"0oa8d1s9"_s << u"0oa8dd1s9"_s << u"too many: d"_s;
    QTest::newRow("case") << u"0oa8d1s9"_s << u"0OA8d1s9"_s << u"upper and lower case"_s;
    QTest::newRow("blank") << u"0oa8d1s9"_s << u"0oa8d1s9 "_s << u"blank"_s;
    QTest::newRow("empty") << u"0oa8d1s9"_s << QString() << u"is empty"_s;
    QTest::newRow("other") << u"0oa8d1s9"_s << u"another-client"_s << u"another one"_s;
    QTest::newRow("percent") << u"0oa8d1s9"_s << u"0oa8d%2s9"_s << u": %2 instead of 1"_s;
}

void TestDifferenceText::theDifferenceIsNamed()
{
    QFETCH(const QString, wanted);
    QFETCH(const QString, found);
    QFETCH(const QString, words);
    QVERIFY2(ui::differenceText(wanted, found).contains(words), qPrintable(ui::differenceText(wanted, found)));
}

void TestDifferenceText::aPairOfSurrogatesIsNeverCut()
{
    const QString truck = u"client-🚚"_s;
    const QString other = u"client-🚛"_s; // shares the first half
    QVERIFY(ui::differenceText(truck, other).contains(u"🚛 instead of 🚚"));
}

QTEST_GUILESS_MAIN(TestDifferenceText)

#include "test_difference_text.moc"
