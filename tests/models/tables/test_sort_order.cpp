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

    void numbersSortByValue()
    {
        const std::vector<int> order = tables::orderOf(std::vector<qint64> { 20, -1, 3'000'000'000, 0 });
        QCOMPARE(order, (std::vector<int> { 1, 3, 0, 2 }));
    }
};

QTEST_GUILESS_MAIN(TestSortOrder)
#include "test_sort_order.moc"
