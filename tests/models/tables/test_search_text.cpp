#include "models/tables/search_text.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using tables::SearchText;

class TestSearchText : public QObject {
    Q_OBJECT

private:
    SearchText m_text;

private Q_SLOTS:
    void initTestCase()
    {
        m_text.appendRow({ u"Orders-API"_s, u"orders.example:443"_s });
        m_text.appendRow({ u"billing"_s, u"pay.example:8443"_s });
        m_text.appendRow({ u"billing-archive"_s, u""_s });
        m_text.appendRow({ u"ÄPFEL"_s, u"obst.example"_s });
    }

    void aNameIsKnownByItsBeginning()
    {
        QVERIFY(m_text.nameBegins(0, u"orders-"));
        QVERIFY(m_text.nameBegins(0, u""));
        QVERIFY(!m_text.nameBegins(0, u"rders"));
        QVERIFY(!m_text.nameBegins(1, u"billing-"));
        QVERIFY(m_text.nameBegins(2, u"billing-archive"));
        QVERIFY(m_text.nameBegins(3, u"äp"));
        SearchText named;
        named.appendRow({ u"a field"_s }, u"A Name"_s);
        QVERIFY(named.nameBegins(0, u"a n"));
        QVERIFY(named.matches(u"name"_s).empty());
    }

    void everyRowMatches_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QList<int>>("rows");
        QTest::newRow("nothing typed") << u""_s << QList<int> { 0, 1, 2, 3 };
        QTest::newRow("blanks only") << u"   "_s << QList<int> { 0, 1, 2, 3 };
        QTest::newRow("any case") << u"oRDers"_s << QList<int> { 0 };
        QTest::newRow("first row") << u"orders-api"_s << QList<int> { 0 };
        QTest::newRow("many times in one row is one row") << u"r"_s << QList<int> { 0, 2 };
        QTest::newRow("two words in any order and field") << u"8443 bill"_s << QList<int> { 1 };
        QTest::newRow("the second word removes rows") << u"billing archive"_s << QList<int> { 2 };
        QTest::newRow("not only Latin letters without marks") << u"äpfel"_s << QList<int> { 3 };
        QTest::newRow("no row") << u"nothing of that"_s << QList<int> {};
        QTest::newRow("not across two fields") << u"apiorders"_s << QList<int> {};
        QTest::newRow("nor with the separator pasted") << u"api\x1forders"_s << QList<int> {};
        QTest::newRow("not across two rows") << u"billingpay"_s << QList<int> {};
    }

    void everyRowMatches()
    {
        QFETCH(QString, filter);
        QFETCH(QList<int>, rows);
        const std::vector<int> found = m_text.matches(filter);
        QCOMPARE(QList<int>(found.cbegin(), found.cend()), rows);
    }

    void everyWordIsFoundWhereItStands()
    {
        QRandomGenerator random(7); // the same in every run
        const auto word = [&random](int longest) {
            QString letters;
            for (int size = random.bounded(1, longest + 1); size > 0; --size)
                letters += u"aab-0"_s.at(random.bounded(5));
            return letters;
        };
        SearchText text;
        QList<QStringList> rows;
        for (int i = 0; i < 200; ++i) {
            rows << QStringList { word(6), random.bounded(4) ? word(9) : QString() };
            text.appendRow(rows.last());
        }
        for (int i = 0; i < 400; ++i) {
            const QString wanted = word(4);
            std::vector<int> expected;
            for (int row = 0; row < rows.size(); ++row) {
                if (rows[row][0].contains(wanted) || rows[row][1].contains(wanted))
                    expected.push_back(row);
            }
            QVERIFY2(text.matches(wanted) == expected, qPrintable(wanted));
        }
    }

    void anEmptyTableMatchesNothing()
    {
        QVERIFY(SearchText().matches(u"x"_s).empty());
        QVERIFY(SearchText().matches({}).empty());
    }

    void theBestHitsComeFirst()
    {
        using Rank = tables::SearchText::Rank;
        tables::SearchText text;
        text.appendRow({ u"other"_s, u"tag orders"_s });
        text.appendRow({ u"my-orders"_s, u""_s });
        text.appendRow({ u"orders-api"_s, u""_s });
        text.appendRow({ u"Orders"_s, u""_s });
        text.appendRow({ u"billing"_s, u""_s });
        const auto hits = text.best(u"orders"_s, 10);
        QCOMPARE(hits.size(), size_t(3)); // a tag is not what a thing is called
        QCOMPARE(hits[0].row, 3);
        QCOMPARE(hits[0].rank, Rank::Exact);
        QCOMPARE(hits[1].row, 2);
        QCOMPARE(hits[2].row, 1);
        QCOMPARE(hits[2].rank, Rank::Inside);
        QCOMPARE(text.best(u"api orders"_s, 9).size(), size_t(1));
        QCOMPARE(text.best(u"orders"_s, 2).size(), size_t(2));
        QVERIFY(text.best(u"  "_s, 2).empty());
    }
};

QTEST_GUILESS_MAIN(TestSearchText)
#include "test_search_text.moc"
