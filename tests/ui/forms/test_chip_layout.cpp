#include "ui/forms/chip_layout.h"

#include <QTest>
#include <QWidget>

/// Widgets over as many lines as they need.
class TestChipLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLastTakesTheRestOfItsLine();
    void whatDoesNotFitGoesToTheNextLine();
};

namespace {

class Box : public QWidget {
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return { 100, 20 }; }
};

} // namespace

void TestChipLayout::theLastTakesTheRestOfItsLine()
{
    QWidget window;
    auto *flow = new ui::ChipLayout(&window);
    auto *first = new Box;
    auto *last = new Box;
    flow->insertWidget(0, last);
    flow->insertWidget(0, first);
    window.resize(400, 40);
    flow->setGeometry(window.rect());
    QCOMPARE(first->geometry().left(), 0);
    QCOMPARE(last->geometry().right(), 399);
    QCOMPARE(last->geometry().top(), first->geometry().top());
}

void TestChipLayout::whatDoesNotFitGoesToTheNextLine()
{
    QWidget window;
    auto *flow = new ui::ChipLayout(&window);
    for (int i = 0; i < 4; ++i)
        flow->insertWidget(i, new Box);
    QVERIFY(flow->heightForWidth(250) > 2 * 20);
    QCOMPARE(flow->heightForWidth(1'000), 20);
    flow->setGeometry(QRect(0, 0, 250, 100));
    QVERIFY(flow->itemAt(2)->geometry().top() > flow->itemAt(0)->geometry().top());
}

QTEST_MAIN(TestChipLayout)
#include "test_chip_layout.moc"
