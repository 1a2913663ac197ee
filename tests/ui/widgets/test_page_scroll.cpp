#include "ui/widgets/page_scroll.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

/// What scrolls a page up and down.
class TestPageScroll : public QObject {
    Q_OBJECT

private:
    static QWidget *tall(QLineEdit *last = nullptr)
    {
        auto *content = new QWidget;
        auto *column = new QVBoxLayout(content);
        column->addSpacing(2000);
        if (last)
            column->addWidget(last);
        return content;
    }

private Q_SLOTS:
    void keysScrollWhereThereIsSomethingToScroll()
    {
        ui::PageScroll scroll(u"Facts"_s);
        QCOMPARE(scroll.accessibleName(), u"Facts"_s);
        scroll.setContent(new QWidget);
        scroll.resize(300, 200);
        scroll.show();
        QVERIFY(QTest::qWaitForWindowActive(&scroll));
        QCOMPARE(scroll.focusPolicy(), Qt::NoFocus);
        scroll.setContent(tall());
        QTRY_COMPARE(scroll.focusPolicy(), Qt::StrongFocus);
        QTest::keyClick(&scroll, Qt::Key_PageDown);
        QVERIFY(scroll.verticalScrollBar()->value() > 0);
        scroll.setContent(new QWidget);
        QTRY_COMPARE(scroll.focusPolicy(), Qt::NoFocus);
    }

    void whatGetsTheFocusIsSeen()
    {
        auto *field = new QLineEdit;
        ui::PageScroll scroll(u"Form"_s);
        scroll.setContent(tall(field));
        scroll.resize(300, 200);
        scroll.show();
        QVERIFY(QTest::qWaitForWindowActive(&scroll));
        field->clearFocus(); // the window gave it to the only field
        scroll.verticalScrollBar()->setValue(0);
        QVERIFY(field->visibleRegion().isEmpty());
        field->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(!field->visibleRegion().isEmpty());
    }
};

QTEST_MAIN(TestPageScroll)
#include "test_page_scroll.moc"
