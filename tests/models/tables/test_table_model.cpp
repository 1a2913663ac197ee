#include "models/tables/typed_table.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Thing {
    QString id;
    QString name;
    qint64 size = 0;
    bool operator==(const Thing &) const = default;
};

using Table = tables::TypedTable<Thing>;

tables::TableDescription<Thing> description()
{
    tables::TableDescription<Thing> table;
    table.columns = {
        { .key = u"name"_s, .title = u"Name"_s, .text = [](const Thing &thing) { return thing.name; } },
        { .key = u"size"_s,
            .title = u"Size"_s,
            .text = [](const Thing &thing) { return QString::number(thing.size); },
            .number = [](const Thing &thing) { return thing.size; },
            .rightAligned = true },
    };
    table.searched = [](const Thing &thing) { return QStringList { thing.name }; };
    table.title = [](const Thing &thing) { return thing.name; };
    table.facets = [](const Thing &thing) { return thing.size > 100 ? 2U : 1U; };
    return table;
}

} // namespace

class TestTableModel : public QObject {
    Q_OBJECT

private:
    const QLocale m_english { QLocale::English, QLocale::UnitedStates };
    tables::Background m_now = [](QObject *, const std::function<void()> &work, const std::function<void()> &done) {
        work();
        done();
    };
    std::vector<std::function<void()>> m_later;
    tables::Background m_held = [this](QObject *, const std::function<void()> &work, const std::function<void()> &done) {
        m_later.push_back([work, done] {
            work();
            done();
        });
    };

    static QStringList names(const QAbstractItemModel &model)
    {
        QStringList list;
        for (int row = 0; row < model.rowCount(); ++row)
            list << model.index(row, 0).data().toString();
        return list;
    }

    void runHeld()
    {
        for (const auto &job : std::exchange(m_later, {}))
            job();
    }

private Q_SLOTS:
    void init() { m_later.clear(); }

    void rowsStandInTheOrderOfTheirIds()
    {
        Table table(description(), m_now, m_english);
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(!table.hasContent());
        table.setRows({ { u"3"_s, u"c"_s }, { u"1"_s, u"z"_s }, { u"2"_s, u"a"_s } });
        QCOMPARE(names(table), (QStringList { u"z"_s, u"a"_s, u"c"_s }));
        QVERIFY(table.hasContent());
    }

    void aRefreshEmitsTheFewestSignals()
    {
        Table table(description(), m_now, m_english);
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.setRows({ { u"1"_s, u"a"_s }, { u"2"_s, u"b"_s }, { u"3"_s, u"c"_s }, { u"4"_s, u"d"_s } });
        const QSignalSpy removed(&table, &QAbstractItemModel::rowsRemoved);
        const QSignalSpy inserted(&table, &QAbstractItemModel::rowsInserted);
        const QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
        const QSignalSpy laidOut(&table, &QAbstractItemModel::layoutChanged);
        const QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
        table.setRows({ { u"1"_s, u"a"_s }, { u"4"_s, u"D"_s }, { u"5"_s, u"e"_s } });
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed.first().at(1).toInt(), 1);
        QCOMPARE(removed.first().at(2).toInt(), 2);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(laidOut.size() + reset.size(), 0);
        QCOMPARE(names(table), (QStringList { u"a"_s, u"D"_s, u"e"_s }));
    }

    void aRefreshWithoutChangeIsSilent()
    {
        Table table(description(), m_now, m_english);
        table.sort(0);
        table.setRows({ { u"1"_s, u"a"_s }, { u"2"_s, u"b"_s } });
        const QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
        const QSignalSpy laidOut(&table, &QAbstractItemModel::layoutChanged);
        const QSignalSpy published(&table, &tables::TableModel::published);
        table.setRows({ { u"2"_s, u"b"_s }, { u"1"_s, u"a"_s } });
        QCOMPARE(changed.size() + laidOut.size(), 0);
        QCOMPARE(published.size(), 1);
    }

    void anEmptyAnswerIsContentToo()
    {
        Table table(description(), m_now, m_english);
        const QSignalSpy published(&table, &tables::TableModel::published);
        table.setRows({});
        QVERIFY(table.hasContent());
        QCOMPARE(published.size(), 1);
        QCOMPARE(table.totalCount(), 0);
    }

    void sortingByTextAndNumber()
    {
        Table table(description(), m_now, m_english);
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.setRows({ { u"1"_s, u"b-10"_s, 5 }, { u"2"_s, u"B-9"_s, 40 }, { u"3"_s, u"a"_s, 7 } });
        table.sort(0, Qt::AscendingOrder);
        QCOMPARE(names(table), (QStringList { u"a"_s, u"B-9"_s, u"b-10"_s }));
        table.sort(1, Qt::DescendingOrder);
        QCOMPARE(names(table), (QStringList { u"B-9"_s, u"a"_s, u"b-10"_s }));
        table.sort(-1);
        QCOMPARE(names(table), (QStringList { u"b-10"_s, u"B-9"_s, u"a"_s }));
    }

    void theFilterKeepsTheOrderAndCounts()
    {
        Table table(description(), m_now, m_english);
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.setRows({ { u"1"_s, u"cat"_s }, { u"2"_s, u"bat"_s }, { u"3"_s, u"dog"_s } });
        table.sort(0);
        table.setFilter(u"AT"_s);
        QCOMPARE(names(table), (QStringList { u"bat"_s, u"cat"_s }));
        QCOMPARE(table.totalCount(), 3);
        table.setFilter({});
        QCOMPARE(table.rowCount(), 3);
    }

    void rowsCanBePickedPastTheFilter()
    {
        Table table(description(), m_now, m_english);
        QVERIFY(table.pick([](const Thing &) { return true; }, 9).empty()); // nothing was read yet
        table.setRows({ { u"3"_s, u"c"_s, 5 }, { u"1"_s, u"a"_s, 5 }, { u"2"_s, u"b"_s, 1 } });
        table.setFilter(u"b"_s);
        const auto picked = table.pick([](const Thing &thing) { return thing.size == 5; }, 9);
        QCOMPARE(picked.size(), size_t(2));
        QCOMPARE(picked[0].name, u"a"_s);
        QCOMPARE(table.pick([](const Thing &) { return true; }, 1).size(), size_t(1));
    }

    void theSelectionFollowsItsRow()
    {
        Table table(description(), m_now, m_english);
        table.setRows({ { u"1"_s, u"c"_s }, { u"2"_s, u"b"_s }, { u"3"_s, u"a"_s } });
        QItemSelectionModel selection(&table);
        selection.setCurrentIndex(table.index(2, 0), QItemSelectionModel::SelectCurrent);
        table.sort(0);
        QCOMPARE(selection.currentIndex().row(), 0);
        table.setRows({ { u"0"_s, u"_"_s }, { u"1"_s, u"c"_s }, { u"3"_s, u"a"_s } });
        QCOMPARE(selection.currentIndex().data().toString(), u"a"_s);
        table.setFilter(u"c"_s);
        QVERIFY(!selection.currentIndex().isValid());
    }

    void aSlowOrderComesLaterAndTheLastChoiceWins()
    {
        Table table(description(), m_held, m_english);
        table.setRows({ { u"1"_s, u"b"_s, 1 }, { u"2"_s, u"a"_s, 2 } });
        runHeld();
        table.sort(0, Qt::AscendingOrder);
        table.sort(1, Qt::DescendingOrder);
        QCOMPARE(names(table), (QStringList { u"b"_s, u"a"_s }));
        runHeld();
        QCOMPARE(names(table), (QStringList { u"a"_s, u"b"_s }));
        table.sort(0, Qt::DescendingOrder);
        QVERIFY(m_later.empty());
        QCOMPARE(names(table), (QStringList { u"b"_s, u"a"_s }));
    }

    void refreshesThatComeTooFastCollapse()
    {
        Table table(description(), m_held, m_english);
        table.sort(0);
        table.setRows({ { u"1"_s, u"first"_s } });
        table.setRows({ { u"1"_s, u"second"_s } });
        table.setRows({ { u"1"_s, u"third"_s } });
        QCOMPARE(m_later.size(), size_t(1));
        runHeld();
        QCOMPARE(names(table), QStringList(u"first"_s));
        QCOMPARE(m_later.size(), size_t(1));
        runHeld();
        QCOMPARE(names(table), QStringList(u"third"_s));
        QVERIFY(m_later.empty());
    }

    void anotherColumnChosenDuringARefreshIsSorted()
    {
        Table table(description(), m_held, m_english);
        table.sort(0);
        table.setRows({ { u"1"_s, u"a"_s, 2 }, { u"2"_s, u"b"_s, 1 } });
        table.sort(1);
        runHeld();
        runHeld();
        QCOMPARE(names(table), (QStringList { u"b"_s, u"a"_s }));
    }

    void anOrderOfContentThatIsGoneIsDropped()
    {
        Table table(description(), m_held, m_english);
        table.setRows({ { u"1"_s, u"b"_s }, { u"2"_s, u"a"_s } });
        runHeld();
        table.setRows({ { u"1"_s, u"b"_s } });
        table.sort(0);
        runHeld();
        runHeld();
        QCOMPARE(names(table), QStringList(u"b"_s));
    }

    void anyRefreshUnderAnyFilterKeepsTheModelSound()
    {
        QRandomGenerator random(20'261'121);
        Table table(description(), m_now, m_english);
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.sort(0);
        for (int round = 0; round < 60; ++round) {
            std::vector<Thing> rows;
            const quint32 keep = random.bounded(1, 10);
            for (int i = 0; i < 300; ++i) {
                if (random.bounded(10U) < keep)
                    rows.push_back({ QString::number(i), u"n%1"_s.arg(random.bounded(20)), i });
            }
            if (round % 3 == 0)
                table.setFilter(round % 2 == 0 ? u"1"_s : QString());
            table.setRows(rows);
            QStringList expected;
            for (const Thing &row : rows) {
                if (row.name.contains(table.filter()))
                    expected << row.name;
            }
            QStringList shown = names(table);
            QVERIFY(std::is_sorted(shown.cbegin(), shown.cend(),
                [](const QString &a, const QString &b) { return QStringView(a).sliced(1).toInt() < QStringView(b).sliced(1).toInt(); }));
            shown.sort();
            expected.sort();
            QCOMPARE(shown, expected);
        }
    }

    void facetsAreCountedWithinTheFilter()
    {
        Table table(description(), m_now, m_english);
        table.setRows({ { u"1"_s, u"apple"_s, 5 }, { u"2"_s, u"apricot"_s, 500 }, { u"3"_s, u"pear"_s, 700 } });
        table.setFilter(u"ap"_s);
        QCOMPARE(table.facetCount(-1), 2);
        QCOMPARE(table.facetCount(0), 1);
        QCOMPARE(table.facetCount(1), 1);
        table.setFacet(2);
        QCOMPARE(names(table), QStringList { u"apricot"_s });
        QCOMPARE(table.facetCount(0), 1);
        table.setFilter({});
        QCOMPARE(names(table), (QStringList { u"apricot"_s, u"pear"_s }));
    }

    void amendedRowsKeepTheirPlaceAndTellNoReplacement()
    {
        Table table(description(), m_now, m_english);
        table.amend([](std::vector<Thing> &) { QFAIL("nothing is there to amend"); });
        QVERIFY(!table.hasContent());
        table.setRows({ { u"1"_s, u"a"_s, 1 }, { u"2"_s, u"b"_s, 2 } });
        const QPersistentModelIndex second(table.index(1, 0));
        const QSignalSpy replaced(&table, &tables::TableModel::replaced);
        const QSignalSpy refreshed(&table, &tables::TableModel::refreshed);
        table.amend([](std::vector<Thing> &rows) { rows.erase(rows.begin()); });
        QCOMPARE(names(table), QStringList { u"b"_s });
        QCOMPARE(second.row(), 0);
        QCOMPARE(refreshed.size(), 1);
        QCOMPARE(replaced.size(), 0);
    }

    void whatWaitsIsAmendedInItsTurn()
    {
        Table table(description(), m_held, m_english);
        table.setRows({ { u"1"_s, u"first"_s, 1 } });
        table.setRows({ { u"1"_s, u"second"_s, 1 } });
        table.amend([](std::vector<Thing> &rows) { rows[0].name += u" amended"_s; });
        const QSignalSpy replaced(&table, &tables::TableModel::replaced);
        runHeld();
        runHeld();
        QCOMPARE(names(table), QStringList { u"second amended"_s });
        QCOMPARE(replaced.size(), 2);
    }

    void rowsAreFoundByIdAndByWhatIsTyped()
    {
        Table table(description(), m_now, m_english);
        table.setRows({ { u"1"_s, u"Apple"_s, 1 }, { u"2"_s, u"pear"_s, 2 }, { u"3"_s, u"Plum"_s, 3 } });
        QCOMPARE(table.indexOfId(u"3"_s).row(), 2);
        QCOMPARE(table.idAt(table.index(1, 0)), u"2"_s);
        QVERIFY(!table.indexOfId(u"9"_s).isValid());
        table.setFilter(u"pl"_s);
        QVERIFY(!table.indexOfId(u"2"_s).isValid());
        table.setFilter({});
        const QModelIndexList found = table.match(table.index(2, 0), Qt::DisplayRole, u"PE"_s);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().row(), 1);
        QVERIFY(table.match(table.index(0, 0), Qt::DisplayRole, u"x"_s).isEmpty());
        QVERIFY(table.match(table.index(2, 0), Qt::DisplayRole, u"x"_s).isEmpty());
        QVERIFY(table.match(table.index(0, 0), Qt::DisplayRole, u"pearpl"_s).isEmpty()); // no further than a name goes
        QCOMPARE(table.match(table.index(2, 0), Qt::DisplayRole, u"p"_s).value(0).row(), 2); // itself first
        QVERIFY(Table(description(), m_now, m_english).match({}, Qt::DisplayRole, u"p"_s).isEmpty());
    }

    void withoutATitleTheFirstColumnNamesTheRow()
    {
        tables::TableDescription<Thing> untitled = description();
        untitled.title = {};
        Table table(std::move(untitled), m_now, m_english);
        table.setRows({ { u"1"_s, u"apple"_s, 1 } });
        QCOMPARE(table.contentPtr()->title(0), u"apple"_s);
        QCOMPARE(table.match(table.index(0, 0), Qt::DisplayRole, u"app"_s).size(), 1);
    }

    void aVeryLongNameHasAShortToolTip()
    {
        Table table(description(), m_now, m_english);
        table.setRows({ { u"1"_s, QString(2000, u'x'), 1 } });
        QVERIFY(table.index(0, 0).data(Qt::ToolTipRole).toString().size() < 500);
        QCOMPARE(table.index(0, 0).data().toString().size(), 2000);
    }
};

QTEST_GUILESS_MAIN(TestTableModel)
#include "test_table_model.moc"
