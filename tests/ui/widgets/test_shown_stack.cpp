#include "ui/widgets/shown_stack.h"

#include <QTest>
#include <QVBoxLayout>

/// One of several, with the room that one needs.
class TestShownStack : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotShownNeedsNoRoom()
    {
        QWidget page;
        auto *box = new QVBoxLayout(&page);
        box->setContentsMargins(0, 0, 0, 0);
        auto *stack = new ui::ShownStack;
        box->addLayout(stack);
        auto *low = new QWidget;
        low->setMinimumHeight(20);
        auto *high = new QWidget;
        high->setMinimumHeight(400);
        stack->addWidget(low);
        stack->addWidget(high);
        QCOMPARE(page.minimumSizeHint().height(), 20);
        stack->setCurrentWidget(high);
        QCOMPARE(page.minimumSizeHint().height(), 400);
        stack->setCurrentWidget(low);
        QCOMPARE(page.minimumSizeHint().height(), 20);
    }
};

QTEST_MAIN(TestShownStack)
#include "test_shown_stack.moc"
