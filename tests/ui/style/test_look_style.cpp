#include "ui/style/look_style.h"

#include "tests/ui/look_application.h"
#include "ui/widgets/buttons.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTest>
#include <QToolTip>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// A window with every kind of input.
struct Inputs {
    QWidget window;
    QLineEdit *other = new QLineEdit(&window);
    QLineEdit line { &window };
    QCheckBox off { u"off"_s, &window };
    QCheckBox on { u"on"_s, &window };
    QCheckBox partly { u"partly"_s, &window };
    QSpinBox number { &window };
    QPlainTextEdit lines { &window };

    Inputs()
    {
        auto *box = new QVBoxLayout(&window);
        box->addWidget(other);
        for (QWidget *input : all())
            box->addWidget(input);
        line.setObjectName(u"line"_s);
        off.setObjectName(u"off"_s);
        on.setObjectName(u"on"_s);
        partly.setObjectName(u"partly"_s);
        number.setObjectName(u"number"_s);
        lines.setObjectName(u"lines"_s);
        on.setChecked(true);
        partly.setCheckState(Qt::PartiallyChecked);
        window.show();
        window.activateWindow();
        window.setAttribute(Qt::WA_KeyboardFocusChange); // as after a Tab
    }

    QWidgetList all() { return { &line, &off, &on, &partly, &number, &lines }; }
};

} // namespace

class TestLookStyle : public QObject {
    Q_OBJECT

private:
    static QList<const ui::Theme *> themes() { return { &ui::lightTheme, &ui::darkTheme }; }

private Q_SLOTS:
    void loudnessDecidesTheFill()
    {
        for (const ui::Theme *theme : themes()) {
            test::wear(*theme);
            const std::unique_ptr<QPushButton> primary(ui::makeButton(u"Go"_s, ui::Loudness::Primary));
            QVERIFY(test::pixelsOf(test::picture(*primary), theme->accentFill) > 100);
            const std::unique_ptr<QPushButton> normal(ui::makeButton(u"Go"_s));
            QCOMPARE(test::pixelsOf(test::picture(*normal), theme->accentFill), 0);
            QVERIFY(test::pixelsOf(test::picture(*normal), theme->raised) > 100);
        }
    }

    void aDisabledPrimaryIsNotLoud()
    {
        test::wear(ui::lightTheme);
        const std::unique_ptr<QPushButton> button(ui::makeButton(u"Go"_s, ui::Loudness::Primary));
        button->setEnabled(false);
        QCOMPARE(test::pixelsOf(test::picture(*button), ui::lightTheme.accentFill), 0);
    }

    void aRefusedInputHasTheDangerEdge()
    {
        for (const ui::Theme *theme : themes()) {
            test::wear(*theme);
            QLineEdit edit;
            QCOMPARE(test::pixelsOf(test::picture(edit), theme->danger.ink), 0);
            ui::setRefused(&edit, true);
            QVERIFY(test::pixelsOf(test::picture(edit), theme->danger.ink) > 20);
            Inputs inputs;
            for (QWidget *input : inputs.all()) {
                ui::setRefused(input, true);
                QVERIFY2(test::pixelsOf(test::picture(*input), theme->danger.ink) > 20, qPrintable(input->objectName()));
            }
        }
    }

    void buttonsAndInputsAreEquallyHigh()
    {
        test::wear(ui::lightTheme);
        QLineEdit edit;
        QLineEdit technical;
        technical.setFont(ui::fontFor(ui::Type::Mono, technical.font()));
        const std::unique_ptr<QPushButton> button(ui::makeButton(u"Go"_s));
        QCOMPARE(edit.sizeHint().height(), button->sizeHint().height());
        QCOMPARE(technical.sizeHint().height(), button->sizeHint().height());
    }

    void aLabelNeverCutsItsWords()
    {
        test::wear(ui::lightTheme);
        const std::unique_ptr<QPushButton> button(ui::makeButton(u"Trust this certificate"_s, ui::Loudness::Primary));
        QVERIFY(button->sizeHint().width() > QFontMetrics(ui::fontFor(ui::Type::Strong, button->font())).horizontalAdvance(button->text()));
    }

    void accessKeysShowWhileAltIsHeld()
    {
        test::wear(ui::lightTheme);
        QWidget window;
        const QStyle *style = QApplication::style();
        QCOMPARE(style->styleHint(QStyle::SH_UnderlineShortcut), 0);
        QTest::keyPress(&window, Qt::Key_Alt);
        QCOMPARE(style->styleHint(QStyle::SH_UnderlineShortcut), 1);
        QTest::keyRelease(&window, Qt::Key_Alt);
        QCOMPARE(style->styleHint(QStyle::SH_UnderlineShortcut), 0);
    }

    void theFocusRingIsSeen()
    {
        for (const ui::Theme *theme : themes()) {
            test::wear(*theme);
            Inputs inputs;
            for (QWidget *input : inputs.all()) {
                inputs.other->setFocus(Qt::TabFocusReason);
                const int before = test::pixelsOf(test::picture(*input), theme->accent);
                input->setFocus(Qt::TabFocusReason);
                QTRY_VERIFY(input->hasFocus());
                const int ring = test::pixelsOf(test::picture(*input), theme->accent) - before;
                QVERIFY2(ring > 50, qPrintable(u"%1, %2: %3"_s.arg(input->objectName(), QLatin1String(theme->name)).arg(ring)));
            }
        }
    }

    void inputsHaveAnEdge()
    {
        for (const ui::Theme *theme : themes()) {
            test::wear(*theme);
            Inputs inputs;
            inputs.other->setFocus();
            for (QWidget *input : { static_cast<QWidget *>(&inputs.off), static_cast<QWidget *>(&inputs.number), //
                     static_cast<QWidget *>(&inputs.lines), static_cast<QWidget *>(&inputs.line) }) {
                const int edge = test::pixelsOf(test::picture(*input), theme->control);
                QVERIFY2(edge > 20, qPrintable(u"%1, %2: %3"_s.arg(input->objectName(), QLatin1String(theme->name)).arg(edge)));
            }
            QVERIFY(test::pixelsOf(test::picture(inputs.on), theme->accentFill) > 50);
            QVERIFY(test::pixelsOf(test::picture(inputs.partly), theme->accentFill) > 50);
            inputs.on.setEnabled(false);
            QCOMPARE(test::pixelsOf(test::picture(inputs.on), theme->accentFill), 0);
        }
    }

    void anItemOfAListHasARing()
    {
        test::wear(ui::lightTheme);
        QListWidget list;
        list.addItems({ u"one"_s, u"two"_s });
        list.setCurrentRow(0);
        list.show();
        QVERIFY(QTest::qWaitForWindowActive(&list));
        list.setFocus(Qt::TabFocusReason);
        QVERIFY(test::pixelsOf(test::picture(list), ui::lightTheme.accent) > 100);
    }

    void aTextWithoutAFrameHasARing()
    {
        for (const ui::Theme *theme : themes()) {
            test::wear(*theme);
            Inputs inputs;
            QVERIFY(QTest::qWaitForWindowActive(&inputs.window));
            inputs.lines.setFrameShape(QFrame::NoFrame);
            inputs.other->setFocus(Qt::TabFocusReason);
            const int before = test::pixelsOf(test::picture(inputs.lines), theme->accent);
            inputs.lines.setFocus(Qt::TabFocusReason);
            QVERIFY(test::pixelsOf(test::picture(inputs.lines), theme->accent) > before + 200);
            inputs.window.resize(inputs.window.width() + 200, inputs.window.height());
            QTRY_VERIFY(test::pixelsOf(test::picture(inputs.lines), theme->accent) > before + 2 * inputs.lines.width());
            inputs.other->setFocus(Qt::TabFocusReason);
            QCOMPARE(test::pixelsOf(test::picture(inputs.lines), theme->accent), before);
        }
    }

    void namesInToolTipsAreNoHtml()
    {
        test::wear(ui::lightTheme);
        QWidget window;
        window.show();
        QToolTip::showText(QPoint(0, 0), u"<b>orders</b>"_s, &window);
        const QWidgetList all = QApplication::topLevelWidgets();
        const auto tip = std::find_if(all.cbegin(), all.cend(), [](const QWidget *widget) { return widget->inherits("QTipLabel"); });
        QVERIFY(tip != all.cend());
        const auto *label = static_cast<const QLabel *>(*tip);
        QCOMPARE(label->text(), u"<b>orders</b>"_s);
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QToolTip::hideText();
    }
};

QTEST_MAIN(TestLookStyle)
#include "test_look_style.moc"
