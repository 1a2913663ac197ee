#include "ui/shell/area_focus.h"

#include <QApplication>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// A window with a bar over a page, whose Tab is that of the program's window.
class Window : public QMainWindow {
public:
    Window()
    {
        auto *middle = new QWidget;
        auto *column = new QVBoxLayout(middle);
        for (QWidget *area : { bar, page }) {
            column->addWidget(area);
            new QVBoxLayout(area);
        }
        other = add(bar, new QPushButton(u"switcher"_s));
        save = add(page, new QPushButton(u"save"_s));
        cancel = add(page, new QPushButton(u"cancel"_s));
        input = add(page, new QLineEdit);
        setCentralWidget(middle);
        panel = new QLineEdit(this); // lies over all parts
        focus = new ui::AreaFocus({ bar, page }, { bar, page }, this);
        show();
        activateWindow();
    }

    template <typename Widget> static Widget *add(QWidget *area, Widget *widget)
    {
        area->layout()->addWidget(widget);
        return widget;
    }

    QWidget *bar = new QWidget;
    QWidget *page = new QWidget;
    QPushButton *other = nullptr;
    QPushButton *save = nullptr;
    QPushButton *cancel = nullptr;
    QLineEdit *input = nullptr;
    QLineEdit *panel = nullptr;
    ui::AreaFocus *focus = nullptr;

protected:
    bool focusNextPrevChild(bool next) override { return focus && focus->step(next); }
};

} // namespace

/// Where the keyboard is after what had it is gone.
class TestAreaFocus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tabGoesThroughThePartsInTheirOrder()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.panel->hide();
        window.other->setFocus();
        QTest::keyClick(&window, Qt::Key_Tab);
        QCOMPARE(window.focusWidget(), window.save);
        QTest::keyClick(&window, Qt::Key_Tab, Qt::ShiftModifier);
        QCOMPARE(window.focusWidget(), window.other);
    }

    void whatIsHiddenLeavesTheFocusInItsPart()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.focus->setHome(window.page, [&window] { return window.input; });
        window.cancel->setFocus();
        window.cancel->hide();
        QCOMPARE(window.focusWidget(), window.input);
    }

    void soDoesWhatIsSwitchedOff()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.focus->setHome(window.page, {});
        window.cancel->setFocus();
        window.cancel->setEnabled(false);
        QCOMPARE(window.focusWidget(), window.save);
    }

    void aPanelOverTheWindowLeavesItToThePage()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.focus->setHome(window.page, [&window] { return window.input; });
        window.panel->setFocus();
        window.panel->hide();
        QCOMPARE(window.focusWidget(), window.input);
    }

    void anEntryThatIsNotThereIsNoneToGoTo()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.focus->setHome(window.page, [&window] { return window.input; });
        window.input->hide();
        window.cancel->setFocus();
        window.cancel->hide();
        QCOMPARE(window.focusWidget(), window.save);
    }
};

QTEST_MAIN(TestAreaFocus)
#include "test_area_focus.moc"
