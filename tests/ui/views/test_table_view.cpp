#include "ui/views/table_view.h"

#include "models/tables/typed_table.h"
#include "tests/ui/look_application.h"

#include <QHeaderView>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Thing {
    QString id;
    QString name;
    bool operator==(const Thing &) const = default;
};

using Table = tables::TypedTable<Thing>;

std::unique_ptr<Table> makeTable()
{
    tables::TableDescription<Thing> table;
    table.columns = {
        { .key = u"id"_s, .title = u"Id"_s, .text = [](const Thing &thing) { return thing.id; } },
        { .key = u"name"_s, .title = u"Name"_s, .text = [](const Thing &thing) { return thing.name; } },
    };
    table.searched = [](const Thing &thing) { return QStringList { thing.name }; };
    return std::make_unique<Table>(
        std::move(table), [](QObject *, const auto &work, const auto &done) { work(), done(); }, QLocale(QLocale::English));
}

/// Every eighth of them is called foo, the others bar.
std::vector<Thing> things(int count)
{
    std::vector<Thing> rows;
    for (int i = 0; i < count; ++i)
        rows.push_back({ u"%1"_s.arg(i, 6, 10, QChar(u'0')), (i % 8 == 3 ? u"foo %1"_s : u"bar %1"_s).arg(i) });
    return rows;
}

/// Many rows that count how often they are looked for.
class CountedRows : public QAbstractTableModel {
public:
    int rowCount(const QModelIndex &) const override { return 10'000; }
    int columnCount(const QModelIndex &) const override { return 3; }
    QVariant data(const QModelIndex &, int) const override { return {}; }
    QModelIndex index(int row, int column, const QModelIndex &parent) const override
    {
        ++asked;
        return QAbstractTableModel::index(row, column, parent);
    }
    mutable int asked = 0;
};

int chosenCalled(const ui::TableView &view, const QString &name)
{
    const auto &table = *static_cast<const Table *>(view.model());
    const std::vector<int> rows = view.chosenRows();
    return int(std::count_if(rows.cbegin(), rows.cend(), [&](int row) { return table.rowAt(table.index(row, 0)).name.startsWith(name); }));
}

} // namespace

class TestTableView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsAreDividedAndTheChosenOneIsABand()
    {
        test::wear(ui::lightTheme);
        QStandardItemModel model(4, 2);
        ui::TableView view;
        view.setModel(&model);
        view.resize(400, 300);
        QVERIFY(test::pixelsOf(test::picture(view), ui::lightTheme.line) > 200);
        view.setCurrentIndex(model.index(1, 0));
        const QImage image = test::picture(view);
        QVERIFY(test::pixelsOf(image, ui::lightTheme.selection) + test::pixelsOf(image, ui::lightTheme.selectionInactive) > 1000);
    }

    void columnsFillTheTableAndShrinkBeforeItScrolls()
    {
        QStandardItemModel model(4, 3);
        ui::TableView view;
        view.setModel(&model);
        view.show();
        view.fitColumns({ { 100, 60 }, { 100, 80 }, { 100, 100 } }, 1);
        view.resize(600, 300);
        QCOMPARE(view.columnWidth(0), 100);
        QCOMPARE(view.columnWidth(0) + view.columnWidth(1) + view.columnWidth(2), view.viewport()->width());
        view.resize(270, 300);
        QVERIFY(view.columnWidth(0) < 100);
        QVERIFY(view.columnWidth(0) >= 60);
        QVERIFY(view.columnWidth(0) + view.columnWidth(1) + view.columnWidth(2) <= view.viewport()->width());
        view.resize(150, 300);
        QCOMPARE(view.columnWidth(0), 60);
        QCOMPARE(view.columnWidth(2), 100);
    }

    void aDraggedColumnStaysAsItIs()
    {
        QStandardItemModel model(4, 2);
        ui::TableView view;
        view.setModel(&model);
        view.show();
        view.fitColumns({ { 100, 60 }, { 100, 80 } }, 1);
        view.header()->resizeSection(0, 177);
        view.resize(700, 300);
        QCOMPARE(view.columnWidth(0), 177);
    }

    void theKeyboardMovesOverRows()
    {
        QStandardItemModel model(4, 2);
        ui::TableView view;
        view.setModel(&model);
        view.setCurrentIndex(model.index(0, 0));
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.currentIndex().row(), 1);
    }

    void hiddenColumnsTakeNoRoom()
    {
        QStandardItemModel model(4, 3);
        ui::TableView view;
        view.setModel(&model);
        view.show();
        view.fitColumns({ { 100, 60 }, { 100, 80 }, { 100, 100 } }, 1);
        view.header()->setSectionHidden(2, true);
        view.resize(600, 300);
        view.refit();
        QCOMPARE(view.columnWidth(0) + view.columnWidth(1), view.viewport()->width());
    }

    void typingJumpsAndTheSameLetterGoesOn()
    {
        QStandardItemModel model(0, 1);
        for (const QString &name : { u"apple"_s, u"pear"_s, u"plum"_s, u"peach"_s })
            model.appendRow(new QStandardItem(name));
        ui::TableView view;
        view.setModel(&model);
        view.keyboardSearch(u"p"_s);
        QCOMPARE(view.currentIndex().row(), 1);
        view.keyboardSearch(u"p"_s);
        QCOMPARE(view.currentIndex().row(), 2);
        view.setCurrentIndex({});
        ui::TableView fresh;
        fresh.setModel(&model);
        fresh.keyboardSearch(u"p"_s);
        fresh.keyboardSearch(u"l"_s);
        QCOMPARE(fresh.currentIndex().row(), 2);
    }

    void keysAskForTheMenuAndForDeleting()
    {
        QStandardItemModel model(4, 2);
        ui::TableView view;
        view.setModel(&model);
        const QSignalSpy menu(&view, &QWidget::customContextMenuRequested);
        const QSignalSpy remove(&view, &ui::TableView::deleteRequested);
        QTest::keyClick(&view, Qt::Key_Delete);
        QCOMPARE(remove.size(), 0);
        QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(view.chosenCount(), 4);
        QTest::keyClick(&view, Qt::Key_Delete);
        QCOMPARE(remove.size(), 1);
        QTest::keyClick(&view, Qt::Key_F10, Qt::ShiftModifier);
        QCOMPARE(menu.size(), 1);
    }

    void whatIsChosenUnderAFilterIsAllThatIsChosenWithoutIt()
    {
        const auto table = makeTable();
        table->setRows(things(8000));
        ui::TableView view;
        view.setModel(table.get());
        table->setFilter(u"foo"_s);
        view.selectAll();
        QCOMPARE(view.chosenCount(), 1000);
        table->setFilter({});
        QCOMPARE(view.chosenCount(), 1000);
        QCOMPARE(chosenCalled(view, u"foo"_s), 1000);
        table->setFilter(u"foo"_s);
        view.clearSelection();
        view.setCurrentIndex(table->index(0, 0));
        QTest::keyClick(&view, Qt::Key_End, Qt::ShiftModifier);
        table->setFilter({});
        table->sort(1, Qt::DescendingOrder);
        QCOMPARE(view.chosenCount(), 1000);
        QCOMPARE(chosenCalled(view, u"foo"_s), 1000);
    }

    void whatTheFilterLeavesOfAllStaysChosen()
    {
        const auto table = makeTable();
        table->setRows(things(8000));
        ui::TableView view;
        view.setModel(table.get());
        view.selectAll();
        const QSignalSpy changed(&view, &ui::TableView::choiceChanged);
        table->setFilter(u"foo"_s);
        QCOMPARE(view.chosenCount(), 1000);
        QCOMPARE(changed.size(), 1);
        table->setFilter({});
        QCOMPARE(view.chosenCount(), 1000);
        QCOMPARE(changed.size(), 1);
        table->setFilter(u"nobody"_s);
        QCOMPARE(view.chosenCount(), 0);
        QCOMPARE(changed.size(), 2);
    }

    void newRowsAreNotChosen()
    {
        const auto table = makeTable();
        std::vector<Thing> rows = things(4000);
        table->setRows(rows);
        ui::TableView view;
        view.setModel(table.get());
        view.selectAll();
        for (int i = 0; i < 200; ++i)
            rows.push_back({ u"%1x"_s.arg(i * 20, 6, 10, QChar(u'0')), u"new %1"_s.arg(i) });
        table->setRows(rows);
        QCOMPARE(view.chosenCount(), 4000);
        QCOMPARE(chosenCalled(view, u"new"_s), 0);
    }

    void theChosenRowAndTheFocusFollowTheOrder()
    {
        const auto table = makeTable();
        table->setRows(things(40));
        ui::TableView view;
        view.setModel(table.get());
        view.setCurrentIndex(table->index(5, 0));
        const QSignalSpy changed(&view, &ui::TableView::choiceChanged);
        table->sort(0, Qt::DescendingOrder);
        QCOMPARE(view.currentIndex().row(), 34);
        QCOMPARE(view.chosenRows(), std::vector<int> { 34 });
        QCOMPARE(changed.size(), 0);
        QTest::keyClick(&view, Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(view.chosenRows(), (std::vector<int> { 33, 34 }));
    }

    void paintingTheHeadDoesNotGoThroughTheRows()
    {
        CountedRows rows;
        ui::TableView view;
        view.setModel(&rows);
        view.show();
        view.selectAll();
        rows.asked = 0;
        (void)view.header()->grab();
        QVERIFY2(rows.asked < 100, qPrintable(QString::number(rows.asked)));
    }

    void manyChosenRowsFilterFast()
    {
        const auto table = makeTable();
        table->setRows(things(100'000));
        ui::TableView view;
        view.setModel(table.get());
        view.show();
        QElapsedTimer timer;
        const auto measured = [&](const char *what, const auto &work) {
            timer.start();
            work();
            qInfo("%s: %lld ms, %d chosen", what, timer.elapsed(), view.chosenCount());
            return timer.elapsed();
        };
        view.setCurrentIndex(table->index(3, 0));
        measured("one chosen, filtered", [&] { table->setFilter(u"foo"_s); });
        view.selectAll();
        measured("filter cleared", [&] { table->setFilter({}); });
        view.selectAll();
        const qint64 spent = measured("all chosen, filtered", [&] { table->setFilter(u"foo"_s); });
        QCOMPARE(view.chosenCount(), 12'500);
        QVERIFY(spent < 1000); // an index for each chosen cell, or each row compared with each, would be far over
    }
};

QTEST_MAIN(TestTableView)
#include "test_table_view.moc"
