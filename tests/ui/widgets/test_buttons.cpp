#include "ui/widgets/buttons.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestButtons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void enterAndSpacePressThem()
    {
        const std::unique_ptr<QPushButton> button(ui::makeButton(u"Run"_s));
        button->show();
        const QSignalSpy clicked(button.get(), &QPushButton::clicked);
        for (const Qt::Key key : { Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space })
            QTest::keyClick(button.get(), key);
        QCOMPARE(clicked.size(), 3);
        QTest::keyClick(button.get(), Qt::Key_Return, Qt::ControlModifier); // may mean something to the page
        QCOMPARE(clicked.size(), 3);
        button->setEnabled(false);
        QTest::keyClick(button.get(), Qt::Key_Return);
        QCOMPARE(clicked.size(), 3);
    }
};

QTEST_MAIN(TestButtons)
#include "test_buttons.moc"
