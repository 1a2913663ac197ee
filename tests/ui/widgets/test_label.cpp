#include "ui/widgets/label.h"

#include "tests/ui/look_application.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestLabel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNameIsNeverMarkup() { QCOMPARE(ui::Label(u"<b>x</b>"_s).textFormat(), Qt::PlainText); }

    void itsInkFollowsTheTheme()
    {
        test::wear(ui::lightTheme);
        ui::Label label(u"words"_s, ui::Type::Body, ui::Voice::Text3);
        QCOMPARE(label.palette().color(QPalette::WindowText), ui::lightTheme.text3);
        test::wear(ui::darkTheme);
        QTRY_COMPARE(label.palette().color(QPalette::WindowText), ui::darkTheme.text3);
    }

    void whatIsCutIsTheToolTip()
    {
        test::wear(ui::lightTheme);
        ui::Label label(u"a rather long text that cannot fit"_s);
        label.setElide(Qt::ElideRight);
        label.resize(40, 20);
        label.grab();
        QCOMPARE(label.toolTip(), label.text());
        label.resize(2000, 20);
        label.grab();
        QVERIFY(label.toolTip().isEmpty());
        QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width());
    }

    void selectableTextTakesTheKeyboard()
    {
        ui::Label label(u"copy me"_s);
        label.makeSelectable();
        QVERIFY(label.textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
    }
};

QTEST_MAIN(TestLabel)
#include "test_label.moc"
