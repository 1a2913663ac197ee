#include "ui/views/table_view.h"

#include "tests/ui/look_application.h"

#include <QHeaderView>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace Qt::StringLiterals;

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
};

QTEST_MAIN(TestTableView)
#include "test_table_view.moc"
