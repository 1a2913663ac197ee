#include "ui/widgets/flow_layout.h"

#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

class TestFlowLayout : public QObject {
    Q_OBJECT

private:
    /// Three boxes of 100 by 20.
    static QList<QWidget *> fill(ui::FlowLayout *flow)
    {
        QList<QWidget *> boxes;
        for (int i = 0; i < 3; ++i) {
            auto *box = new QWidget;
            box->setFixedSize(100, 20);
            flow->addWidget(box);
            boxes << box;
        }
        return boxes;
    }

private Q_SLOTS:
    void whatFitsStandsInOneLine()
    {
        QWidget page;
        auto *flow = new ui::FlowLayout(&page);
        const QList<QWidget *> boxes = fill(flow);
        page.resize(400, 100);
        page.show();
        QCOMPARE(boxes.at(0)->pos().y(), boxes.at(2)->pos().y());
        QVERIFY(boxes.at(0)->pos().x() < boxes.at(1)->pos().x());
        QCOMPARE(flow->heightForWidth(400), 20);
    }

    void whatDoesNotFitBeginsANewLine()
    {
        QWidget page;
        auto *flow = new ui::FlowLayout(&page);
        const QList<QWidget *> boxes = fill(flow);
        page.resize(230, 100);
        page.show();
        QCOMPARE(boxes.at(2)->pos().x(), 0);
        QVERIFY(boxes.at(2)->pos().y() > boxes.at(1)->pos().y());
        QVERIFY(flow->heightForWidth(230) > 40);
        QCOMPARE(flow->minimumSize().width(), 100);
    }

    void linesMayEndAtTheOtherSide()
    {
        QWidget page;
        const QList<QWidget *> boxes = fill(new ui::FlowLayout(&page, true));
        page.resize(400, 100);
        page.show();
        QCOMPARE(boxes.at(2)->geometry().right(), 399);
    }

    void rightToLeftIsMirrored()
    {
        QWidget page;
        page.setLayoutDirection(Qt::RightToLeft);
        const QList<QWidget *> boxes = fill(new ui::FlowLayout(&page));
        page.resize(400, 100);
        page.show();
        QCOMPARE(boxes.at(0)->geometry().right(), 399);
        QVERIFY(boxes.at(1)->pos().x() < boxes.at(0)->pos().x());
    }

    void whatIsHiddenTakesNoRoom()
    {
        QWidget page;
        auto *flow = new ui::FlowLayout(&page);
        const QList<QWidget *> boxes = fill(flow);
        boxes.at(0)->hide();
        page.resize(400, 100);
        page.show();
        QCOMPARE(boxes.at(1)->pos().x(), 0);
    }
};

QTEST_MAIN(TestFlowLayout)
#include "test_flow_layout.moc"
