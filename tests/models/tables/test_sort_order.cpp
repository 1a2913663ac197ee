#include "models/tables/sort_order.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestSortOrder : public QObject {
    Q_OBJECT

private:
    const QLocale m_english { QLocale::English, QLocale::UnitedStates };

private Q_SLOTS:
    void numbersInNamesCountAsNumbers()
    {
        const std::vector<int> order = tables::orderOf({ u"api-10"_s, u"api-9"_s, u"api-100"_s }, m_english);
        QCOMPARE(order, (std::vector<int> { 1, 0, 2 }));
    }

    void noNumberIsInAnId()
    {
        const QStringList ids { u"1e2a25cc-d31f-422b-bbad-27f3a1b2c3d4"_s, u"9dc27182-73f7-40e4-b7d8-a0f3a1b2c3d4"_s,
            u"032ce3aa-88ee-44e3-ae1b-cef3a1b2c3d4"_s };
        const std::vector<int> order = tables::orderOf({ ids[0], u"zoe"_s, ids[1], u"9 lives"_s, ids[2], u"cc656e83-4b09"_s }, m_english);
        QCOMPARE(order, (std::vector<int> { 3, 5, 1, 4, 0, 2 }));
    }

    void caseDoesNotMatter()
    {
        const std::vector<int> order = tables::orderOf({ u"beta"_s, u"Alpha"_s, u"alpha-2"_s, u"Gamma"_s }, m_english);
        QCOMPARE(order, (std::vector<int> { 1, 2, 0, 3 }));
    }

    void withoutALocaleItIsEnglish()
    {
        const std::vector<int> order = tables::orderOf({ u"b-10"_s, u"B-9"_s, u"a"_s }, QLocale::c());
        QCOMPARE(order, (std::vector<int> { 2, 1, 0 }));
    }

    void equalTextsKeepTheirOrder()
    {
        const std::vector<int> order = tables::orderOf({ u"b"_s, u"a"_s, u"B"_s, u"A"_s }, m_english);
        QCOMPARE(order, (std::vector<int> { 1, 3, 0, 2 }));
    }

    void equalTextsFollowTheSecondOnes()
    {
        const std::vector<QString> texts { u"b"_s, u"a"_s, u"B"_s, u"a"_s };
        QCOMPARE(tables::orderOf(texts, { u"1"_s, u"9"_s, u"0"_s, u"2"_s }, m_english), (std::vector<int> { 3, 1, 2, 0 }));
    }

    void numbersSortByValue()
    {
        const std::vector<int> order = tables::orderOf(std::vector<qint64> { 20, -1, 3'000'000'000, 0 });
        QCOMPARE(order, (std::vector<int> { 1, 3, 0, 2 }));
    }
};

QTEST_GUILESS_MAIN(TestSortOrder)
#include "test_sort_order.moc"
